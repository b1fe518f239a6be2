"""Objects that are no context managers, and failing enter or exit."""
class OnlyEnter:
    def __enter__(self): return 1
class Bad:
    def __enter__(self): raise RuntimeError("enter")
    def __exit__(self, *a): print("never")
class BadExit:
    def __enter__(self): return self
    def __exit__(self, *a): raise RuntimeError("exit")
def run(cm, fail=False):
    try:
        with cm:
            if fail: raise ValueError("body")
            print("body")
    except Exception as e:
        print(type(e).__name__, e, type(e.__context__).__name__)
run(5); run(OnlyEnter()); run(Bad()); run(BadExit()); run(BadExit(), True)
# --- expect
# outcome: ok
# output:
# TypeError 'int' object does not support the context manager protocol NoneType
# TypeError 'OnlyEnter' object does not support the context manager protocol (missed __exit__ method) NoneType
# RuntimeError enter NoneType
# body
# RuntimeError exit NoneType
# RuntimeError exit ValueError
