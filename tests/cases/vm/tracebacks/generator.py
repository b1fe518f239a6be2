"""The frame of a generator body."""
def gen():
    yield 1
    raise RuntimeError("in gen")
for x in gen():
    print(x)
# --- expect
# outcome: raise RuntimeError: in gen
# output:
# 1
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/generator.py", line 5, in <module>
#     for x in gen():
#   File "tracebacks/generator.py", line 4, in gen
#     raise RuntimeError("in gen")
# RuntimeError: in gen
