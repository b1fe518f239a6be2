"""A traceback: long chain."""
class N:
    def __init__(self, n): self.next = n
n = N(N(None))
n.next.next.next.next
# --- expect
# outcome: raise AttributeError: 'NoneType' object has no attribute 'next'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_long_chain.py", line 5, in <module>
#     n.next.next.next.next
#     ^^^^^^^^^^^^^^^^
# AttributeError: 'NoneType' object has no attribute 'next'
