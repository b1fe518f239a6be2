"""A traceback: exc args."""
raise ValueError("a", 1, [2])
# --- expect
# outcome: raise ValueError: ('a', 1, [2])
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_exc_args.py", line 2, in <module>
#     raise ValueError("a", 1, [2])
# ValueError: ('a', 1, [2])
