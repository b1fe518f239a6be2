"""A traceback: nested fn."""
def outer():
    def inner():
        return undefined_name
    return inner()
outer()
# --- expect
# outcome: raise NameError: name 'undefined_name' is not defined
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_nested_fn.py", line 6, in <module>
#     outer()
#   File "tracebacks/at_nested_fn.py", line 5, in outer
#     return inner()
#            ^^^^^^^
#   File "tracebacks/at_nested_fn.py", line 4, in inner
#     return undefined_name
#            ^^^^^^^^^^^^^^
# NameError: name 'undefined_name' is not defined
