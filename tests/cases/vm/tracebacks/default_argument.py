"""An exception while a default is evaluated."""
def f(a=1, b=undefined):
    pass
# --- expect
# outcome: raise NameError: name 'undefined' is not defined
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/default_argument.py", line 2, in <module>
#     def f(a=1, b=undefined):
#                  ^^^^^^^^^
# NameError: name 'undefined' is not defined
