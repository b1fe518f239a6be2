"""Arithmetic and conversions of numbers of all sizes, part 3."""
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
class Real(float): pass
t(lambda: divmod(1, 5e-324))
t(lambda: (1000000) & (2.5))
t(lambda: (float('inf')) ** (100.0))
t(lambda: (1/3) ** (1.0))
t(lambda: round(1e308, 0))
t(lambda: (1) | (2**15))
t(lambda: divmod(100.0, 1/3))
t(lambda: round(float('-inf'), 3))
t(lambda: pow(3**50, 3, 255))
t(lambda: (Real(2.5)) ** (123456.789))
t(lambda: (-1) == (100))
t(lambda: float(10**18))
t(lambda: pow(-1, True, 2**100))
t(lambda: divmod(-3, 123456.789))
t(lambda: divmod(3**50, 0.0))
t(lambda: (2**15) - (10**18))
t(lambda: (1000000) ** (5))
t(lambda: str(123456.789))
t(lambda: round(1/3, 100))
t(lambda: pow(7, 3, 0))
t(lambda: bool(1))
t(lambda: round(1.0, None))
t(lambda: abs(123456.789))
t(lambda: int(1/3))
t(lambda: (-3) * (1e16))
t(lambda: round(2**64 + 1, -5))
t(lambda: hex(-2**63))
t(lambda: (10**18) * (3**50))
t(lambda: abs(-1))
t(lambda: hex(100))
t(lambda: hex(2.0**53))
t(lambda: (123456.789) ^ (float('-inf')))
t(lambda: round(float('nan')))
t(lambda: (10**18) ** (5))
t(lambda: (-3) | (1e16))
t(lambda: pow(3, 0.5, 100))
t(lambda: repr(0.5))
t(lambda: round(2.0**53, None))
t(lambda: int(3**50))
t(lambda: str(1.0))
t(lambda: bin(10))
t(lambda: (0) ** (-2))
t(lambda: round(float('-inf')))
t(lambda: (-10**25) ** (10))
t(lambda: (1.5) // (0.0))
t(lambda: pow(2, -2, 2**100))
t(lambda: bin(2.0**53))
t(lambda: oct(float('-inf')))
t(lambda: (2**15) ** (10))
t(lambda: abs(1.5))
t(lambda: float(2**63 - 1))
t(lambda: (2**63 - 1) ** (3))
t(lambda: divmod(100, 0))
t(lambda: oct(2))
t(lambda: abs(-10**25))
t(lambda: pow(2, -1, 2**63 - 1))
t(lambda: int(2**63 - 1))
t(lambda: abs(2**63))
t(lambda: oct(2**15))
t(lambda: bin(2))
# --- expect
# outcome: ok
# output:
# tuple (inf, 0.0)
# ! TypeError unsupported operand type(s) for &: 'int' and 'float'
# float inf
# float 0.3333333333333333
# float 1e+308
# int 32769
# tuple (300.0, 5.551115123125783e-15)
# float -inf
# int 219
# ! OverflowError (34, 'Numerical result out of range')
# bool False
# float 1e+18
# int 1267650600228229401496703205375
# tuple (-1.0, 123453.789)
# ! ZeroDivisionError float divmod()
# int -999999999999967232
# int 1000000000000000000000000000000
# str '123456.789'
# float 0.3333333333333333
# ! ValueError pow() 3rd argument cannot be 0
# bool True
# int 1
# float 123456.789
# int 0
# float -3e+16
# int 18446744073709600000
# str '-0x8000000000000000'
# int 717897987691852588770249000000000000000000
# int 1
# str '0x64'
# ! TypeError 'float' object cannot be interpreted as an integer
# ! TypeError unsupported operand type(s) for ^: 'float' and 'float'
# ! ValueError cannot convert float NaN to integer
# int 1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
# ! TypeError unsupported operand type(s) for |: 'int' and 'float'
# ! TypeError pow() 3rd argument not allowed unless all arguments are integers
# str '0.5'
# int 9007199254740992
# int 717897987691852588770249
# str '1.0'
# str '0b1010'
# ! ZeroDivisionError 0.0 cannot be raised to a negative power
# ! OverflowError cannot convert float infinity to integer
# int 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
# ! ZeroDivisionError float floor division by zero
# ! ValueError base is not invertible for the given modulus
# ! TypeError 'float' object cannot be interpreted as an integer
# ! TypeError 'float' object cannot be interpreted as an integer
# int 1427247692705959881058285969449495136382746624
# float 1.5
# float 9.223372036854776e+18
# int 784637716923335095224261902710254454442933591094742482943
# ! ZeroDivisionError integer division or modulo by zero
# str '0o2'
# int 10000000000000000000000000
# int 4611686018427387904
# int 9223372036854775807
# int 9223372036854775808
# str '0o100000'
# str '0b10'
