"""Generators: uncaught."""
def g():
    yield 1
    raise ValueError("in gen")
def h():
    yield from g()
def k():
    for x in h():
        print(x)
k()
# --- expect
# outcome: raise ValueError: in gen
# output:
# 1
# traceback:
# Traceback (most recent call last):
#   File "generators/all_uncaught.py", line 10, in <module>
#     k()
#   File "generators/all_uncaught.py", line 8, in k
#     for x in h():
#   File "generators/all_uncaught.py", line 6, in h
#     yield from g()
#   File "generators/all_uncaught.py", line 4, in g
#     raise ValueError("in gen")
# ValueError: in gen
