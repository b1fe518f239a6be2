"""An expression over several lines shows its first line."""
x = [1, 2]
y = (x[0]
     + x[1]
     + x[2])
# --- expect
# outcome: raise IndexError: list index out of range
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/multi_line.py", line 5, in <module>
#     + x[2])
#       ~^^^
# IndexError: list index out of range
