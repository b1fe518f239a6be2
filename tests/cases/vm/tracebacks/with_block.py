"""An exception that leaves a with block."""
class M:
    def __enter__(self): return self
    def __exit__(self, *a): print("exit"); return False
def f():
    with M():
        raise ValueError("in with")
f()
# --- expect
# outcome: raise ValueError: in with
# output:
# exit
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/with_block.py", line 8, in <module>
#     f()
#   File "tracebacks/with_block.py", line 7, in f
#     raise ValueError("in with")
# ValueError: in with
