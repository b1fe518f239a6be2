"""A traceback: prop."""
class A:
    @property
    def p(self):
        return self.q.r
    @property
    def q(self):
        return None
A().p
# --- expect
# outcome: raise AttributeError: 'NoneType' object has no attribute 'r'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_prop.py", line 9, in <module>
#     A().p
#   File "tracebacks/at_prop.py", line 5, in p
#     return self.q.r
#            ^^^^^^^^
# AttributeError: 'NoneType' object has no attribute 'r'
