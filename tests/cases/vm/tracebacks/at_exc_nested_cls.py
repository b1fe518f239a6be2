"""A traceback: exc nested cls."""
class Outer:
    class Inner(Exception): pass
def f():
    class Local(Exception): pass
    raise Local("q")
try: f()
except Exception as e: print(type(e).__qualname__)
raise Outer.Inner("nested")
# --- expect
# outcome: raise Inner: nested
# output:
# f.<locals>.Local
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_exc_nested_cls.py", line 9, in <module>
#     raise Outer.Inner("nested")
# Outer.Inner: nested
