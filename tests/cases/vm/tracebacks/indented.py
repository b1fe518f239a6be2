"""The shown line has no indentation; carets move with it."""
class A:
    def f(self):
        if True:
            for i in range(1):
                x = 1; y = [][i]; z = 2
A().f()
# --- expect
# outcome: raise IndexError: list index out of range
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/indented.py", line 7, in <module>
#     A().f()
#   File "tracebacks/indented.py", line 6, in f
#     x = 1; y = [][i]; z = 2
#                ~~^^^
# IndexError: list index out of range
