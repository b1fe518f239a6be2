"""Notes stand below the text."""
e = ValueError("base")
e.add_note("note one")
e.add_note("note two")
raise e
# --- expect
# outcome: raise ValueError: base
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/notes.py", line 5, in <module>
#     raise e
# ValueError: base
# note one
# note two
