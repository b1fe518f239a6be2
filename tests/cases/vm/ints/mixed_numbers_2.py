"""Arithmetic and conversions of numbers of all sizes, part 2."""
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
t(lambda: (1e-300) ** (float('-inf')))
t(lambda: abs(2.5))
t(lambda: round(1/3))
t(lambda: abs(123456.789))
t(lambda: (Number(5)) ** (0.5))
t(lambda: divmod(2**63 - 1, 1.0))
t(lambda: pow(100, 5, 3**50))
t(lambda: (0.1) ** (100.0))
t(lambda: bin(3))
t(lambda: (2**100) >= (7))
t(lambda: divmod(3, -1))
t(lambda: (-0.0) ** (-3))
t(lambda: pow(2**15, 0, 3))
t(lambda: oct(2))
t(lambda: (-10**25) ^ (1))
t(lambda: round(1.0, 5))
t(lambda: (-2**63) | (float('nan')))
t(lambda: str(1e-7))
t(lambda: (123456.789) ** (1e308))
t(lambda: pow(1, 1, -2**63))
t(lambda: (2**64 + 1) % (255))
t(lambda: bin(255))
t(lambda: divmod(-0.5, -0.0))
t(lambda: hex(1e22))
t(lambda: repr(2.0**53))
t(lambda: repr(-2.5))
t(lambda: hex(-1))
t(lambda: round(2**64 + 1, 100))
t(lambda: (1) & (1.5))
t(lambda: (0.5) // (0))
t(lambda: divmod(-2**63, False))
t(lambda: (3.7) ^ (2.675))
t(lambda: oct(-10**25))
t(lambda: pow(3**50, -2, -3))
t(lambda: round(10**18, True))
t(lambda: round(1/3, 8))
t(lambda: (10**18) % (2**100))
t(lambda: bool(1000000))
t(lambda: divmod(100, -10**25))
t(lambda: pow(-3, 2, 0))
t(lambda: oct(-2**63))
t(lambda: pow(-2**63, 0.5, 10**18))
t(lambda: abs(2))
t(lambda: round(float('-inf'), None))
t(lambda: oct(-2.5))
t(lambda: bin(float('-inf')))
t(lambda: bin(2**100))
t(lambda: round(2.0**53, -1))
t(lambda: int(float('nan')))
t(lambda: float(2**64 + 1))
t(lambda: float(0.0))
t(lambda: (123456.789) % (-0.0))
t(lambda: int(2.5))
t(lambda: divmod(1e22, 1e-7))
t(lambda: float(1e-300))
t(lambda: int(2**64 + 1))
t(lambda: oct(2**15))
# --- expect
# outcome: ok
# output:
# float inf
# float 2.5
# int 0
# float 123456.789
# float 2.23606797749979
# tuple (9.223372036854776e+18, 0.0)
# int 10000000000
# float 1.0000000000000056e-100
# str '0b11'
# bool True
# tuple (-3, 0)
# ! ZeroDivisionError 0.0 cannot be raised to a negative power
# int 1
# str '0o2'
# int -9999999999999999999999999
# float 1.0
# ! TypeError unsupported operand type(s) for |: 'int' and 'float'
# str '1e-07'
# ! OverflowError (34, 'Numerical result out of range')
# int -9223372036854775807
# int 2
# str '0b11111111'
# ! ZeroDivisionError float divmod()
# ! TypeError 'float' object cannot be interpreted as an integer
# str '9007199254740992.0'
# str '-2.5'
# str '-0x1'
# int 18446744073709551617
# ! TypeError unsupported operand type(s) for &: 'int' and 'float'
# ! ZeroDivisionError float floor division by zero
# ! ZeroDivisionError integer division or modulo by zero
# ! TypeError unsupported operand type(s) for ^: 'float' and 'float'
# str '-0o4105452130240024411200000000'
# ! ValueError base is not invertible for the given modulus
# int 1000000000000000000
# float 0.33333333
# int 1000000000000000000
# bool True
# tuple (-1, -9999999999999999999999900)
# ! ValueError pow() 3rd argument cannot be 0
# str '-0o1000000000000000000000'
# ! TypeError pow() 3rd argument not allowed unless all arguments are integers
# int 2
# ! OverflowError cannot convert float infinity to integer
# ! TypeError 'float' object cannot be interpreted as an integer
# ! TypeError 'float' object cannot be interpreted as an integer
# str '0b10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000'
# float 9007199254740990.0
# ! ValueError cannot convert float NaN to integer
# float 1.8446744073709552e+19
# float 0.0
# ! ZeroDivisionError float modulo
# int 2
# tuple (1.0000000000000001e+29, 3.7433621194445986e-08)
# float 1e-300
# int 18446744073709551617
# str '0o100000'
