"""Exceptions: sugg6."""
class C:
    def __init__(self): self.foo = 1
    def m(self):
        return foo
C().m()
# --- expect
# outcome: raise NameError: name 'foo' is not defined
# traceback:
# Traceback (most recent call last):
#   File "exceptions/all_sugg6.py", line 6, in <module>
#     C().m()
#   File "exceptions/all_sugg6.py", line 5, in m
#     return foo
#            ^^^
# NameError: name 'foo' is not defined
