"""finally runs before the traceback is printed; locals do not matter."""
def f():
    try:
        return int("z")
    finally:
        print("cleaned")
f()
# --- expect
# outcome: raise ValueError: invalid literal for int() with base 10: 'z'
# output:
# cleaned
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/finally_pass.py", line 7, in <module>
#     f()
#   File "tracebacks/finally_pass.py", line 4, in f
#     return int("z")
#            ^^^^^^^^
# ValueError: invalid literal for int() with base 10: 'z'
