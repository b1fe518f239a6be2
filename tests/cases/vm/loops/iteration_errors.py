"""Things that cannot be looped over."""
class A: pass
def loop(x):
    try:
        for i in x: print(i)
    except Exception as e:
        print(type(e).__name__, e)
loop(5); loop(None); loop(A()); loop(len); loop(1.5); loop(int)
class Bad:
    def __iter__(self): return self
loop(Bad())
class Raises:
    def __iter__(self): raise ValueError("no iter")
loop(Raises())
class Next:
    def __iter__(self): return self
    def __next__(self): raise KeyError("no next")
loop(Next())
# --- expect
# outcome: ok
# output:
# TypeError 'int' object is not iterable
# TypeError 'NoneType' object is not iterable
# TypeError 'A' object is not iterable
# TypeError 'builtin_function_or_method' object is not iterable
# TypeError 'float' object is not iterable
# TypeError 'type' object is not iterable
# TypeError iter() returned non-iterator of type 'Bad'
# ValueError no iter
# KeyError 'no next'
