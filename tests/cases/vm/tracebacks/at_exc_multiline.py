"""A traceback: exc multiline."""
raise ValueError("line1\nline2\n")
# --- expect
# outcome: raise ValueError: line1\nline2\n
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_exc_multiline.py", line 2, in <module>
#     raise ValueError("line1\nline2\n")
# ValueError: line1
# line2
#
