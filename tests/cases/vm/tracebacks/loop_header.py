"""The iterable of a loop fails in the header."""
def rows():
    return None
for row in rows():
    print(row)
# --- expect
# outcome: raise TypeError: 'NoneType' object is not iterable
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/loop_header.py", line 4, in <module>
#     for row in rows():
# TypeError: 'NoneType' object is not iterable
