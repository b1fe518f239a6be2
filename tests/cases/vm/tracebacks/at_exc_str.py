"""A traceback: exc str."""
class E(Exception):
    def __str__(self): return "custom\nmultiline"
raise E("x")
# --- expect
# outcome: raise E: custom\nmultiline
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_exc_str.py", line 4, in <module>
#     raise E("x")
# E: custom
# multiline
