"""A traceback: static."""
class A:
    @staticmethod
    def s(x): return x[0]
    @classmethod
    def c(cls, x): return cls.s(x)
A.c(5)
# --- expect
# outcome: raise TypeError: 'int' object is not subscriptable
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_static.py", line 7, in <module>
#     A.c(5)
#   File "tracebacks/at_static.py", line 6, in c
#     def c(cls, x): return cls.s(x)
#                           ^^^^^^^^
#   File "tracebacks/at_static.py", line 4, in s
#     def s(x): return x[0]
#                      ~^^^
# TypeError: 'int' object is not subscriptable
