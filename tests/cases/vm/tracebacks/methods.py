"""Methods appear by their plain names."""
class Stack:
    def __init__(self):
        self.items = []
    def pop(self):
        return self.items.pop()
    def drain(self):
        while True:
            self.pop()
Stack().drain()
# --- expect
# outcome: raise IndexError: pop from empty list
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/methods.py", line 10, in <module>
#     Stack().drain()
#   File "tracebacks/methods.py", line 9, in drain
#     self.pop()
#   File "tracebacks/methods.py", line 6, in pop
#     return self.items.pop()
#            ^^^^^^^^^^^^^^^^
# IndexError: pop from empty list
