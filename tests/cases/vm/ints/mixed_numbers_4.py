"""Arithmetic and conversions of numbers of all sizes, part 4."""
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
class Real(float): pass
t(lambda: divmod(1e-7, 2.0**53))
t(lambda: (100) ** (-3))
t(lambda: (1e16) ** (1/3))
t(lambda: divmod(3**50, 1.0))
t(lambda: round(3**50, 2))
t(lambda: pow(1000000, 3, 2**64 + 1))
t(lambda: (0) ** (0))
t(lambda: float(2.675))
t(lambda: (1e-7) | (float('nan')))
t(lambda: round(float('-inf'), -5))
t(lambda: (2**64 + 1) ^ (3.7))
t(lambda: (2**64 + 1) ^ (-1))
t(lambda: round(2**63, -2))
t(lambda: round(255, -1))
t(lambda: (3.7) ** (1e300))
t(lambda: str(10))
t(lambda: (5e-324) == (Real(2.5)))
t(lambda: (2**15) ** (-1))
t(lambda: bool(-2**63))
t(lambda: hex(5e-324))
t(lambda: pow(-7, 0.5, 2))
t(lambda: pow(-1, -1, -7))
t(lambda: (-0.0) ** (-2.5))
t(lambda: round(123456.789, 8))
t(lambda: pow(2**63 - 1, -2, -10**25))
t(lambda: divmod(2**63, 123456.789))
t(lambda: (Real(2.5)) & (2**100))
t(lambda: abs(-1))
t(lambda: int(2**63 - 1))
t(lambda: (10**18) ** (2))
t(lambda: float(123456.789))
t(lambda: oct(1e22))
t(lambda: hex(2**64 + 1))
t(lambda: (2**63 - 1) ** (1))
t(lambda: pow(2, -3, -10**25))
t(lambda: pow(-1, 2, 0))
t(lambda: divmod(-1, 0.0))
t(lambda: (-10**25) ** (5))
t(lambda: int(1000000))
t(lambda: (2**100) ** (2))
t(lambda: bin(-7))
t(lambda: repr(Number(5)))
t(lambda: hex(10**18))
t(lambda: bin(-2.5))
t(lambda: abs(2.0**53))
t(lambda: oct(2))
t(lambda: oct(2**63))
t(lambda: bin(3))
t(lambda: int(-2**63))
t(lambda: int(float('nan')))
t(lambda: hex(0))
t(lambda: oct(1000000))
t(lambda: divmod(1e308, 3**50))
t(lambda: str(2**63 - 1))
t(lambda: (-2.5) // (-0.0))
t(lambda: bin(2**63))
t(lambda: round(2.0**53, 1))
# --- expect
# outcome: ok
# output:
# tuple (0.0, 1e-07)
# float 1e-06
# float 215443.46900318822
# tuple (7.178979876918526e+23, 0.0)
# int 717897987691852588770249
# int 1000000000000000000
# int 1
# float 2.675
# ! TypeError unsupported operand type(s) for |: 'float' and 'float'
# float -inf
# ! TypeError unsupported operand type(s) for ^: 'int' and 'float'
# int -18446744073709551618
# int 9223372036854775800
# int 260
# ! OverflowError (34, 'Numerical result out of range')
# str '10'
# bool False
# float 3.0517578125e-05
# bool True
# ! TypeError 'float' object cannot be interpreted as an integer
# ! TypeError pow() 3rd argument not allowed unless all arguments are integers
# int -1
# ! ZeroDivisionError 0.0 cannot be raised to a negative power
# float 123456.789
# int -7750365814793269780938751
# tuple (74709314178378.0, 54377.95757241882)
# ! TypeError unsupported operand type(s) for &: 'Real' and 'int'
# int 1
# int 9223372036854775807
# int 1000000000000000000000000000000000000
# float 123456.789
# ! TypeError 'float' object cannot be interpreted as an integer
# str '0x10000000000000001'
# int 9223372036854775807
# ! ValueError base is not invertible for the given modulus
# ! ValueError pow() 3rd argument cannot be 0
# ! ZeroDivisionError float divmod()
# int -100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
# int 1000000
# int 1606938044258990275541962092341162602522202993782792835301376
# str '-0b111'
# str '5'
# str '0xde0b6b3a7640000'
# ! TypeError 'float' object cannot be interpreted as an integer
# float 9007199254740992.0
# str '0o2'
# str '0o1000000000000000000000'
# str '0b11'
# int -9223372036854775808
# ! ValueError cannot convert float NaN to integer
# str '0x0'
# str '0o3641100'
# tuple (1.3929555690985383e+284, 5.753569813884702e+23)
# str '9223372036854775807'
# ! ZeroDivisionError float floor division by zero
# str '0b1000000000000000000000000000000000000000000000000000000000000000'
# float 9007199254740992.0
