"""Names with two leading underscores are mangled."""
class A:
    __secret = 1
    def __init__(self): self.__x = 5
    def get(self): return self.__x + self.__secret
    def __hidden(self): return "h"
    def call(self): return self.__hidden()
    __dunder__ = 3
class B(A):
    def __init__(self):
        super().__init__()
        self.__x = 9
b = B()
print(b.get(), b._A__x, b._B__x, b.call(), b.__dunder__, sorted(b.__dict__), b._A__hidden())
try:
    b.__x
except AttributeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# 6 5 9 h 3 ['_A__x', '_B__x'] h
# 'B' object has no attribute '__x'
