"""A traceback: throw tb."""
def g():
    try:
        yield 1
    finally:
        print("cleanup")
it = g()
next(it)
it.throw(ValueError("thrown"))
# --- expect
# outcome: raise ValueError: thrown
# output:
# cleanup
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_throw_tb.py", line 9, in <module>
#     it.throw(ValueError("thrown"))
#   File "tracebacks/at_throw_tb.py", line 4, in g
#     yield 1
# ValueError: thrown
