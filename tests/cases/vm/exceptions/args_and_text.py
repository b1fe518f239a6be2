"""str, repr and args of exceptions."""
for e in (ValueError(), ValueError("a"), ValueError("a", 1), ValueError(None), KeyError("k"), KeyError("a", "b"), KeyError(), Exception([1]), OSError("x"), StopIteration(5), IndexError("i"), AttributeError("at"), ValueError("a\nb"), KeyError("it's"), Exception(Exception("in"))):
    print(repr(e), "|", str(e), "|", e.args)
print(StopIteration(5).value, ValueError("a") == ValueError("a"), ValueError.__name__, Exception("x").args[0])
e = ValueError("x")
e.extra = 5
e.args = ("changed",)
print(e, e.extra, e.__traceback__)
# --- expect
# outcome: ok
# output:
# ValueError() |  | ()
# ValueError('a') | a | ('a',)
# ValueError('a', 1) | ('a', 1) | ('a', 1)
# ValueError(None) | None | (None,)
# KeyError('k') | 'k' | ('k',)
# KeyError('a', 'b') | ('a', 'b') | ('a', 'b')
# KeyError() |  | ()
# Exception([1]) | [1] | ([1],)
# OSError('x') | x | ('x',)
# StopIteration(5) | 5 | (5,)
# IndexError('i') | i | ('i',)
# AttributeError('at') | at | ('at',)
# ValueError('a\nb') | a
# b | ('a\nb',)
# KeyError("it's") | "it's" | ("it's",)
# Exception(Exception('in')) | in | (Exception('in'),)
# 5 False ValueError x
# changed 5 None
