"""Two functions that call each other are not folded."""
def even(n):
    if n < 0:
        raise ValueError("negative")
    return odd(n - 1)
def odd(n):
    return even(n - 1)
even(4)
# --- expect
# outcome: raise ValueError: negative
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/recursion_mutual.py", line 8, in <module>
#     even(4)
#   File "tracebacks/recursion_mutual.py", line 5, in even
#     return odd(n - 1)
#            ^^^^^^^^^^
#   File "tracebacks/recursion_mutual.py", line 7, in odd
#     return even(n - 1)
#            ^^^^^^^^^^^
#   File "tracebacks/recursion_mutual.py", line 5, in even
#     return odd(n - 1)
#            ^^^^^^^^^^
#   File "tracebacks/recursion_mutual.py", line 7, in odd
#     return even(n - 1)
#            ^^^^^^^^^^^
#   File "tracebacks/recursion_mutual.py", line 5, in even
#     return odd(n - 1)
#            ^^^^^^^^^^
#   File "tracebacks/recursion_mutual.py", line 7, in odd
#     return even(n - 1)
#            ^^^^^^^^^^^
#   File "tracebacks/recursion_mutual.py", line 4, in even
#     raise ValueError("negative")
# ValueError: negative
