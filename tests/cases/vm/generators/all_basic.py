"""Generators: basic."""
def g():
    x = yield 1
    print("got", x)
    y = yield x
    print("got", y)
    return "done"
it = g()
print(next(it), it.send("a"))
try: it.send("b")
except StopIteration as e: print(e.value)
try: next(it)
except StopIteration as e: print(repr(e))
try: g().send(1)
except TypeError as e: print(e)
print(g.__name__, type(it).__name__, it.gi_frame is None, it.__name__, it.__qualname__)
def t():
    try:
        yield 1
    except ValueError as e:
        print("in gen", e)
        yield "recovered"
    yield "last"
i = t(); next(i); print(i.throw(ValueError("boom"))); print(next(i))
try: i.throw(KeyError("k"))
except KeyError as e: print(repr(e))
i = t()
try: i.throw(ValueError, "legacy")
except ValueError as e: print(e)
i = t(); next(i); print(i.throw(ValueError, "legacy2"))
i = t(); next(i); print(i.throw(ValueError))
try: i.throw(3)
except TypeError as e: print(e)
def c():
    try: yield 1
    except GeneratorExit: print("closing"); raise
    finally: print("fin")
i = c(); next(i); i.close(); i.close()
c().close()
def bad():
    try: yield 1
    except GeneratorExit: yield 2
i = bad(); next(i)
try: i.close()
except RuntimeError as e: print(e)
def s():
    yield 1
    raise StopIteration("x")
i = s(); next(i)
try: next(i)
except RuntimeError as e: print(e, repr(e.__cause__), repr(e.__context__))
def re():
    yield next(it2)
it2 = re()
try: next(it2)
except ValueError as e: print(e)
print(list(x for x in range(3)), sum(x*x for x in range(4)), max((len(w) for w in "a bb ccc".split()), default=0))
def close_ret():
    try: yield 1
    except GeneratorExit: return "r"
i = close_ret(); next(i); print(i.close())
# --- expect
# outcome: ok
# output:
# got a
# 1 a
# got b
# done
# StopIteration()
# can't send non-None value to a just-started generator
# g generator True g g
# in gen boom
# recovered
# last
# KeyError('k')
# legacy
# in gen legacy2
# recovered
# in gen 
# recovered
# exceptions must be classes or instances deriving from BaseException, not int
# closing
# fin
# generator ignored GeneratorExit
# generator raised StopIteration StopIteration('x') StopIteration('x')
# generator already executing
# [0, 1, 2] 14 3
# None
