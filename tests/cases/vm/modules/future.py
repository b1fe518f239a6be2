"""from __future__ import annotations."""
from __future__ import annotations
class Node:
    def __init__(self, next: Node | None = None) -> None:
        self.next = next
    def link(self, other: Node) -> Node:
        self.next = other
        return self
n = Node().link(Node())
print(n.next.next, Node.link.__annotations__)
def f(x: undefined_type) -> also_undefined: return x
print(f(1))
# --- expect
# outcome: ok
# output:
# None {'other': 'Node', 'return': 'Node'}
# 1
