"""An uncaught exception at the top."""
print("before")
raise ValueError("no")
# --- expect
# outcome: raise ValueError: no
# output:
# before
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/simple.py", line 3, in <module>
#     raise ValueError("no")
# ValueError: no
