"""A traceback: keyerr."""
raise KeyError("it's")
# --- expect
# outcome: raise KeyError: "it's"
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_keyerr.py", line 2, in <module>
#     raise KeyError("it's")
# KeyError: "it's"
