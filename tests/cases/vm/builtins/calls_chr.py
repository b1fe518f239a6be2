"""Good and bad calls of chr, ord, bin."""
def shown(v):
    if type(v) in (set, frozenset):
        return type(v).__name__ + str(sorted(map(repr, v)))
    return repr(v)[:300]
def t(f):
    try:
        v = f()
        print(type(v).__name__, shown(v))
    except Exception as e:
        print("!", type(e).__name__, e)
class Number(int): pass
class Items(list): pass
def gen():
    yield 3
    yield 1
def two(a, b=0): return (a, b)

t(lambda: bin(-2.5))
t(lambda: ord('é'))
t(lambda: ord(''))
t(lambda: chr(-1))
t(lambda: ord(object(), '-3.5'))
t(lambda: bin(slice(5, 0, -2), (3, 1, 2)))
t(lambda: chr([1, 'a']))
t(lambda: bin(3**50))
t(lambda: ord(enumerate('ab')))
t(lambda: bin(10))
t(lambda: bin(Number(5)))
t(lambda: bin(2**100))
t(lambda: chr(1))
t(lambda: ord(type))
t(lambda: chr(list[int]))
t(lambda: chr(True, **{'q': 1}))
t(lambda: bin(2**63 - 1))
t(lambda: bin(2**64 + 1))
t(lambda: bin(1000000))
t(lambda: chr(-2**63))
t(lambda: chr(1000000))
t(lambda: chr(-1, [[1], [2, 3]]))
t(lambda: bin((1, 1.0, True), key=len))
t(lambda: ord(range(0, -2**65, -2**64)))
t(lambda: ord(int | None))
t(lambda: ord({1: 2}.keys()))
t(lambda: ord(1))
t(lambda: ord([1]))
t(lambda: ord(two))
t(lambda: ord('', start=2))
t(lambda: ord((1,)))
t(lambda: ord(5e-324))
t(lambda: ord({1}))
t(lambda: bin(*5))
t(lambda: bin(len))
t(lambda: ord(slice(1)))
t(lambda: ord(object()))
t(lambda: ord(gen()))
t(lambda: chr(*5))
t(lambda: ord([].append))
t(lambda: ord(frozenset([2])))
t(lambda: ord({1: 'x', 2.5: 'y'}))
t(lambda: ord(iter('ab')))
t(lambda: ord(NotImplemented))
t(lambda: ord(Items([2, 1])))
t(lambda: ord({'a': 1, 'b': 2}.values()))
# --- expect
# outcome: ok
# output:
# ! TypeError 'float' object cannot be interpreted as an integer
# int 233
# ! TypeError ord() expected a character, but string of length 0 found
# ! ValueError chr() arg not in range(0x110000)
# ! TypeError ord() takes exactly one argument (2 given)
# ! TypeError bin() takes exactly one argument (2 given)
# ! TypeError 'list' object cannot be interpreted as an integer
# str '0b10011000000001010101001111110000110110110010111111010000100111011110001111001001'
# ! TypeError ord() expected string of length 1, but enumerate found
# str '0b1010'
# str '0b101'
# str '0b10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000'
# str '\x01'
# ! TypeError ord() expected string of length 1, but type found
# ! TypeError 'types.GenericAlias' object cannot be interpreted as an integer
# ! TypeError chr() takes no keyword arguments
# str '0b111111111111111111111111111111111111111111111111111111111111111'
# str '0b10000000000000000000000000000000000000000000000000000000000000001'
# str '0b11110100001001000000'
# ! OverflowError Python int too large to convert to C int
# str '\U000f4240'
# ! TypeError chr() takes exactly one argument (2 given)
# ! TypeError bin() takes no keyword arguments
# ! TypeError ord() expected string of length 1, but range found
# ! TypeError ord() expected string of length 1, but types.UnionType found
# ! TypeError ord() expected string of length 1, but dict_keys found
# ! TypeError ord() expected string of length 1, but int found
# ! TypeError ord() expected string of length 1, but list found
# ! TypeError ord() expected string of length 1, but function found
# ! TypeError ord() takes no keyword arguments
# ! TypeError ord() expected string of length 1, but tuple found
# ! TypeError ord() expected string of length 1, but float found
# ! TypeError ord() expected string of length 1, but set found
# ! TypeError bin() argument after * must be an iterable, not int
# ! TypeError 'builtin_function_or_method' object cannot be interpreted as an integer
# ! TypeError ord() expected string of length 1, but slice found
# ! TypeError ord() expected string of length 1, but object found
# ! TypeError ord() expected string of length 1, but generator found
# ! TypeError chr() argument after * must be an iterable, not int
# ! TypeError ord() expected string of length 1, but builtin_function_or_method found
# ! TypeError ord() expected string of length 1, but frozenset found
# ! TypeError ord() expected string of length 1, but dict found
# ! TypeError ord() expected string of length 1, but str_ascii_iterator found
# ! TypeError ord() expected string of length 1, but NotImplementedType found
# ! TypeError ord() expected string of length 1, but Items found
# ! TypeError ord() expected string of length 1, but dict_values found
