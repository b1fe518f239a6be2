"""A traceback: recursion mutual."""
def a(n):
    return b(n)
def b(n):
    if n == 0: raise RuntimeError("end")
    return a(n - 1)
a(3)
# --- expect
# outcome: raise RuntimeError: end
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_recursion_mutual.py", line 7, in <module>
#     a(3)
#   File "tracebacks/at_recursion_mutual.py", line 3, in a
#     return b(n)
#            ^^^^
#   File "tracebacks/at_recursion_mutual.py", line 6, in b
#     return a(n - 1)
#            ^^^^^^^^
#   File "tracebacks/at_recursion_mutual.py", line 3, in a
#     return b(n)
#            ^^^^
#   File "tracebacks/at_recursion_mutual.py", line 6, in b
#     return a(n - 1)
#            ^^^^^^^^
#   File "tracebacks/at_recursion_mutual.py", line 3, in a
#     return b(n)
#            ^^^^
#   File "tracebacks/at_recursion_mutual.py", line 6, in b
#     return a(n - 1)
#            ^^^^^^^^
#   File "tracebacks/at_recursion_mutual.py", line 3, in a
#     return b(n)
#            ^^^^
#   File "tracebacks/at_recursion_mutual.py", line 5, in b
#     if n == 0: raise RuntimeError("end")
#                ^^^^^^^^^^^^^^^^^^^^^^^^^
# RuntimeError: end
