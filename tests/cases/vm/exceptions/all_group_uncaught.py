"""Exceptions: a nested group that nobody catches."""
def f():
    raise ValueError("one")
excs = []
for i in range(2):
    try: f()
    except ValueError as e: excs.append(e)
try:
    [][1]
except IndexError as e:
    n = ExceptionGroup("nested", [e, TypeError("bare")])
n.add_note("a note")
raise ExceptionGroup("many", excs + [n])
# --- expect
# outcome: raise ExceptionGroup: many (3 sub-exceptions)
# traceback:
#   + Exception Group Traceback (most recent call last):
#   |   File "exceptions/all_group_uncaught.py", line 13, in <module>
#   |     raise ExceptionGroup("many", excs + [n])
#   | ExceptionGroup: many (3 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | Traceback (most recent call last):
#     |   File "exceptions/all_group_uncaught.py", line 6, in <module>
#     |     try: f()
#     |          ^^^
#     |   File "exceptions/all_group_uncaught.py", line 3, in f
#     |     raise ValueError("one")
#     | ValueError: one
#     +---------------- 2 ----------------
#     | Traceback (most recent call last):
#     |   File "exceptions/all_group_uncaught.py", line 6, in <module>
#     |     try: f()
#     |          ^^^
#     |   File "exceptions/all_group_uncaught.py", line 3, in f
#     |     raise ValueError("one")
#     | ValueError: one
#     +---------------- 3 ----------------
#     | ExceptionGroup: nested (2 sub-exceptions)
#     | a note
#     +-+---------------- 1 ----------------
#       | Traceback (most recent call last):
#       |   File "exceptions/all_group_uncaught.py", line 9, in <module>
#       |     [][1]
#       |     ~~^^^
#       | IndexError: list index out of range
#       +---------------- 2 ----------------
#       | TypeError: bare
#       +------------------------------------
