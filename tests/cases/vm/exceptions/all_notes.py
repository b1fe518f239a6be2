"""Exceptions: notes below the text."""
try:
    e = ValueError("x"); e.add_note("n1"); e.add_note("n2"); raise e
except ValueError as q:
    print(q.__notes__, q)
try: ValueError().add_note(3)
except TypeError as e: print(e)
e = ValueError("t")
e.__notes__ = ["a", "b"]
raise e
# --- expect
# outcome: raise ValueError: t
# output:
# ['n1', 'n2'] x
# note must be a str, not 'int'
# traceback:
# Traceback (most recent call last):
#   File "exceptions/all_notes.py", line 10, in <module>
#     raise e
# ValueError: t
# a
# b
