"""Good and bad calls of set's and, sub, xor, ior."""
def shown(v):
    if type(v) in (set, frozenset):
        return type(v).__name__ + str(sorted(map(repr, v)))
    return repr(v)[:300]
def m(a, f):
    try:
        v = shown(f(a))
    except Exception as e:
        v = f"! {type(e).__name__} {e}"
    print(v, "|", shown(a))
def t(f):
    try:
        v = f()
        print(type(v).__name__, shown(v))
    except Exception as e:
        print("!", type(e).__name__, e)
class Empty: pass
class Number(int): pass
m(set(), lambda a: a.__sub__({1: 2}.keys()))
m({1}, lambda a: a.__sub__([[1]]))
m({'a'}, lambda a: a.__ior__(frozenset([1])))
m({1}, lambda a: a.__sub__(set()))
m({1}, lambda a: a.__ior__('ab'))
t(lambda: set.__and__(set(), {1: 2}))
m({1}, lambda a: a.__and__('-3.5'))
m(set(), lambda a: a.__and__(range(10, 0, -3)))
m({1, 2, 3}, lambda a: a.__ior__(set(), 2**15))
m({1}, lambda a: a.__sub__())
m({1}, lambda a: a.__and__(range(3), type))
m({1.5, 'x'}, lambda a: a.__sub__({1}))
m(set(), lambda a: a.__xor__(frozenset([1])))
m(set(), lambda a: a.__ior__({1}))
m({1}, lambda a: a.__and__({1}))
m({1, 2, 3}, lambda a: a.__xor__('ab'))
t(lambda: set.__xor__({'a'}, [1, 2]))
m({'a'}, lambda a: a.__xor__({2, 3}))
m(set(), lambda a: a.__sub__())
m({'a'}, lambda a: a.__sub__('ab', Number, base=3))
t(lambda: set.__and__(Empty(), (3,)))
m({1.5, 'x'}, lambda a: a.__and__(frozenset([1])))
m({1}, lambda a: a.__xor__())
m({1, 2, 3}, lambda a: a.__sub__({2, 3}))
m({1}, lambda a: a.__xor__(frozenset([1])))
m({1, 2, 3}, lambda a: a.__xor__({1}))
m({1}, lambda a: a.__and__(*5))
m(set(), lambda a: a.__ior__([[1]]))
t(lambda: set.__sub__(bytearray(b'Hello World'), {2, 3}))
m(set(), lambda a: a.__sub__({2, 3}))
m(set(), lambda a: a.__and__({2, 3}))
m({1.5, 'x'}, lambda a: a.__sub__())
t(lambda: set.__and__(set(), set()))
t(lambda: set.__xor__(b' pad ', range(3)))
m(set(), lambda a: a.__xor__(''))
m({1.5, 'x'}, lambda a: a.__and__(frozenset([1]), key=len))
m({1.5, 'x'}, lambda a: a.__xor__({2, 3}))
m({1, 2, 3}, lambda a: a.__and__({1}))
t(lambda: set.__ior__(1e22, {1: 2}))
t(lambda: set.__ior__({1, 2, 3}, range(3)))
m({1}, lambda a: a.__ior__({2, 3}, reverse=1))
m(set(), lambda a: a.__xor__({1}, **{'q': 1}))
m({'a'}, lambda a: a.__sub__(set()))
m({'a'}, lambda a: a.__xor__(*5))
m({1, 2, 3}, lambda a: a.__sub__(set()))
t(lambda: set.__xor__({1.5, 'x'}, set()))
m({1.5, 'x'}, lambda a: a.__xor__())
m({1, 2, 3}, lambda a: a.__xor__())
m({1, 2, 3}, lambda a: a.__ior__(set(), maxsplit=1))
m({1, 2, 3}, lambda a: a.__sub__({1}))
m({1, 2, 3}, lambda a: a.__xor__({2, 3}))
m(set(), lambda a: a.__and__(range(3), type))
t(lambda: set.__and__({1}, [[1]], 0.5))
t(lambda: set.__ior__({1}, frozenset([1])))
m({1.5, 'x'}, lambda a: a.__ior__())
m({1.5, 'x'}, lambda a: a.__ior__(set()))
m({1, 2, 3}, lambda a: a.__ior__(set()))
m({1}, lambda a: a.__ior__())
m(set(), lambda a: a.__xor__({2, 3}))
m({1, 2, 3}, lambda a: a.__and__({2, 3}))
# --- expect
# outcome: ok
# output:
# NotImplemented | set[]
# NotImplemented | set['1']
# set["'a'", '1'] | set["'a'", '1']
# set['1'] | set['1']
# NotImplemented | set['1']
# NotImplementedType NotImplemented
# NotImplemented | set['1']
# NotImplemented | set[]
# ! TypeError expected 1 argument, got 2 | set['1', '2', '3']
# ! TypeError expected 1 argument, got 0 | set['1']
# ! TypeError expected 1 argument, got 2 | set['1']
# set["'x'", '1.5'] | set["'x'", '1.5']
# set['1'] | set[]
# set['1'] | set['1']
# set['1'] | set['1']
# NotImplemented | set['1', '2', '3']
# NotImplementedType NotImplemented
# set["'a'", '2', '3'] | set["'a'"]
# ! TypeError expected 1 argument, got 0 | set[]
# ! TypeError wrapper __sub__() takes no keyword arguments | set["'a'"]
# ! TypeError descriptor '__and__' requires a 'set' object but received a 'Empty'
# set[] | set["'x'", '1.5']
# ! TypeError expected 1 argument, got 0 | set['1']
# set['1'] | set['1', '2', '3']
# set[] | set['1']
# set['2', '3'] | set['1', '2', '3']
# ! TypeError set.__and__() argument after * must be an iterable, not int | set['1']
# NotImplemented | set[]
# ! TypeError descriptor '__sub__' requires a 'set' object but received a 'bytearray'
# set[] | set[]
# set[] | set[]
# ! TypeError expected 1 argument, got 0 | set["'x'", '1.5']
# set set[]
# ! TypeError descriptor '__xor__' requires a 'set' object but received a 'bytes'
# NotImplemented | set[]
# ! TypeError wrapper __and__() takes no keyword arguments | set["'x'", '1.5']
# set["'x'", '1.5', '2', '3'] | set["'x'", '1.5']
# set['1'] | set['1', '2', '3']
# ! TypeError descriptor '__ior__' requires a 'set' object but received a 'float'
# NotImplementedType NotImplemented
# ! TypeError wrapper __ior__() takes no keyword arguments | set['1']
# ! TypeError wrapper __xor__() takes no keyword arguments | set[]
# set["'a'"] | set["'a'"]
# ! TypeError set.__xor__() argument after * must be an iterable, not int | set["'a'"]
# set['1', '2', '3'] | set['1', '2', '3']
# set set["'x'", '1.5']
# ! TypeError expected 1 argument, got 0 | set["'x'", '1.5']
# ! TypeError expected 1 argument, got 0 | set['1', '2', '3']
# ! TypeError wrapper __ior__() takes no keyword arguments | set['1', '2', '3']
# set['2', '3'] | set['1', '2', '3']
# set['1'] | set['1', '2', '3']
# ! TypeError expected 1 argument, got 2 | set[]
# ! TypeError expected 1 argument, got 2
# set set['1']
# ! TypeError expected 1 argument, got 0 | set["'x'", '1.5']
# set["'x'", '1.5'] | set["'x'", '1.5']
# set['1', '2', '3'] | set['1', '2', '3']
# ! TypeError expected 1 argument, got 0 | set['1']
# set['2', '3'] | set[]
# set['2', '3'] | set['1', '2', '3']
