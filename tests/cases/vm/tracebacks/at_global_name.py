"""A traceback: global name."""
def f():
    global zz
    return zz
f()
# --- expect
# outcome: raise NameError: name 'zz' is not defined
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_global_name.py", line 5, in <module>
#     f()
#   File "tracebacks/at_global_name.py", line 4, in f
#     return zz
#            ^^
# NameError: name 'zz' is not defined
