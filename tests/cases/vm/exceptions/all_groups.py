"""Exceptions: groups, split and except*."""
try:
    raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("in", [ValueError(2), KeyError("k")])])
except* ValueError as g:
    print("values", g, g.exceptions, [str(e) for e in g.exceptions])
except* TypeError as g:
    print("types", g.exceptions)
except* KeyError as g:
    print("keys", g.exceptions)
else:
    print("no")
finally:
    print("fin")
try:
    raise ValueError("plain")
except* ValueError as g:
    print(repr(g), g.message)
try:
    try:
        raise ExceptionGroup("x", [ValueError(1), KeyError(2)])
    except* ValueError:
        print("handled")
except ExceptionGroup as e:
    print(repr(e))
eg = ExceptionGroup("msg", [ValueError("a"), ExceptionGroup("n", [TypeError("b"), ValueError("c")])])
m, r = eg.split(ValueError)
print(repr(m), repr(r))
print(eg.subgroup(lambda e: isinstance(e, TypeError)), eg.subgroup(KeyError), eg.subgroup((ValueError, TypeError)) is eg)
print(eg.derive([ValueError("z")]))
for args in [("m",), ("m", []), (1, [ValueError()]), ("m", [1]), ("m", [KeyboardInterrupt()]), ("m", 5)]:
    try: print(repr(ExceptionGroup(*args)))
    except Exception as e: print(type(e).__name__, e)
print(repr(BaseExceptionGroup("m", [ValueError()])), type(BaseExceptionGroup("m", [ValueError()])).__name__, type(BaseExceptionGroup("m", [KeyboardInterrupt()])).__name__)
print(isinstance(eg, Exception), issubclass(ExceptionGroup, BaseExceptionGroup), ExceptionGroup.__mro__[1:3])
def f():
    try:
        raise ExceptionGroup("eg", [ValueError(1)])
    except* ValueError as e:
        raise RuntimeError("from handler")
try: f()
except ExceptionGroup as e: print(repr(e), repr(e.__context__), repr(e.exceptions[0].__context__))
except RuntimeError as e: print("rt", repr(e), repr(e.__context__))
def g():
    try: pass
    except* ValueError: print("no")
    else: print("else")
g()
try:
    try: raise ExceptionGroup("q", [ValueError(1)])
    except* ExceptionGroup: pass
except TypeError as e: print(e)
try:
    try: raise ValueError
    except* 3: pass
except TypeError as e: print(e)
class MyEG(ExceptionGroup):
    def derive(self, excs): return MyEG(self.message, excs)
try: raise MyEG("my", [ValueError(1), OSError(2)])
except* OSError as e: print(repr(e), type(e).__name__)
except* ValueError as e: print(type(e).__name__)
for i in range(3):
    try:
        raise ExceptionGroup("loop", [ValueError(i), KeyError(i)])
    except* ValueError as e: print("v", i)
    except* KeyError as e: print("k", i)
# --- expect
# outcome: ok
# output:
# values g (2 sub-exceptions) (ValueError(1), ExceptionGroup('in', [ValueError(2)])) ['1', 'in (1 sub-exception)']
# types (TypeError('t'),)
# keys (ExceptionGroup('in', [KeyError('k')]),)
# fin
# ExceptionGroup('', (ValueError('plain'),)) 
# handled
# ExceptionGroup('x', [KeyError(2)])
# ExceptionGroup('msg', [ValueError('a'), ExceptionGroup('n', [ValueError('c')])]) ExceptionGroup('msg', [ExceptionGroup('n', [TypeError('b')])])
# msg (1 sub-exception) None False
# msg (1 sub-exception)
# TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
# ValueError second argument (exceptions) must be a non-empty sequence
# TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
# ValueError Item 0 of second argument (exceptions) is not an exception
# TypeError Cannot nest BaseExceptions in an ExceptionGroup
# TypeError second argument (exceptions) must be a sequence
# ExceptionGroup('m', [ValueError()]) ExceptionGroup BaseExceptionGroup
# True True (<class 'BaseExceptionGroup'>, <class 'Exception'>)
# rt RuntimeError('from handler') ExceptionGroup('eg', [ValueError(1)])
# else
# catching ExceptionGroup with except* is not allowed. Use except instead.
# catching classes that do not inherit from BaseException is not allowed
# MyEG('my', [OSError(2)]) MyEG
# MyEG
# v 0
# k 0
# v 1
# k 1
# v 2
# k 2
