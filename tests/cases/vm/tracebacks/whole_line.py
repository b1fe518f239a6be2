"""No carets when the range is the whole line."""
def f():
    return g()
def g():
    undefined_name
f()
# --- expect
# outcome: raise NameError: name 'undefined_name' is not defined
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/whole_line.py", line 6, in <module>
#     f()
#   File "tracebacks/whole_line.py", line 3, in f
#     return g()
#            ^^^
#   File "tracebacks/whole_line.py", line 5, in g
#     undefined_name
# NameError: name 'undefined_name' is not defined
