"""A traceback: await like."""
import functools
@functools.lru_cache
def f(n): return f(n - 1) if n > 0 else 1 // 0
f(2)
# --- expect
# outcome: raise ZeroDivisionError: integer division or modulo by zero
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_await_like.py", line 5, in <module>
#     f(2)
#   File "tracebacks/at_await_like.py", line 4, in f
#     def f(n): return f(n - 1) if n > 0 else 1 // 0
#                      ^^^^^^^^
#   File "tracebacks/at_await_like.py", line 4, in f
#     def f(n): return f(n - 1) if n > 0 else 1 // 0
#                      ^^^^^^^^
#   File "tracebacks/at_await_like.py", line 4, in f
#     def f(n): return f(n - 1) if n > 0 else 1 // 0
#                                             ~~^^~~
# ZeroDivisionError: integer division or modulo by zero
