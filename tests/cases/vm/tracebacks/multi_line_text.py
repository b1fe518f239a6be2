"""A text of several lines."""
raise ValueError("line one\nline two")
# --- expect
# outcome: raise ValueError: line one\nline two
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/multi_line_text.py", line 2, in <module>
#     raise ValueError("line one\nline two")
# ValueError: line one
# line two
