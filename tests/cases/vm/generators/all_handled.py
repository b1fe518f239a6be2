"""Generators: handled."""
def g():
    try: raise ValueError("outer")
    except ValueError:
        yield 1
        try: raise KeyError("k")
        except KeyError as e: print(repr(e.__context__))
        yield 2
i = g(); next(i)
try: raise TypeError("t")
except TypeError:
    next(i)
    try: raise IndexError("i")
    except IndexError as e: print(repr(e.__context__))
def h():
    yield
    try: raise KeyError("h")
    except KeyError as e: print("ctx", repr(e.__context__))
    yield
j = h(); next(j)
try: raise OSError("os")
except OSError: next(j)
# --- expect
# outcome: ok
# output:
# ValueError('outer')
# TypeError('t')
# ctx OSError('os')
