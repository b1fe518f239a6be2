"""add_note and with_traceback."""
e = ValueError("x")
e.add_note("first note")
print(e.__notes__, e.with_traceback(None) is e)
try:
    e.add_note(5)
except TypeError as err:
    print(err)
# --- expect
# outcome: ok
# output:
# ['first note'] True
# note must be a str, not 'int'
