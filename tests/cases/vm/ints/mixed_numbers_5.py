"""Arithmetic and conversions of numbers of all sizes, part 5."""
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
t(lambda: pow(-1, 5, 1000000))
t(lambda: (7.25) ** (float('inf')))
t(lambda: (-7) - (1e-7))
t(lambda: (1e-300) ^ (0.5))
t(lambda: (1e22) ** (7.25))
t(lambda: (1.5) & (5e-324))
t(lambda: (2.5) ** (1e22))
t(lambda: (0) | (3))
t(lambda: divmod(1.5, 1e-7))
t(lambda: bool(2.675))
t(lambda: divmod(1.5, -2.5))
t(lambda: oct(-1))
t(lambda: abs(10**18))
t(lambda: round(-0.5, 1))
t(lambda: (2**100) // (255))
t(lambda: pow(3**50, -2, 2**100))
t(lambda: round(3.7))
t(lambda: abs(1e-300))
t(lambda: (2.5) | (255))
t(lambda: int(10**18))
t(lambda: round(1e300, 2))
t(lambda: repr(Real(2.5)))
t(lambda: divmod(-0.5, -0.0))
t(lambda: divmod(2, 1/3))
t(lambda: (1e308) == (True))
t(lambda: round(2**63, True))
t(lambda: int(0.1))
t(lambda: round(2**64 + 1, -2))
t(lambda: (100) // (0))
t(lambda: pow(2**15, 3, 2**64 + 1))
t(lambda: pow(1000000, 0.5, Number(5)))
t(lambda: (3**50) ** (5))
t(lambda: bin(0.0))
t(lambda: pow(3, -1, -3))
t(lambda: round(float('nan')))
t(lambda: str(-2**63))
t(lambda: float(3))
t(lambda: (2**63) ** (True))
t(lambda: float(1/3))
t(lambda: oct(2**64 + 1))
t(lambda: repr(1/3))
t(lambda: abs(float('inf')))
t(lambda: hex(-7))
t(lambda: (2**63) ** (3))
t(lambda: bin(2**15))
t(lambda: abs(-1))
t(lambda: round(2.0**53, 100))
t(lambda: divmod(2**63, 1e-7))
t(lambda: oct(5e-324))
t(lambda: pow(0, -2, 0))
t(lambda: hex(7.25))
t(lambda: str(7))
t(lambda: hex(2**64 + 1))
t(lambda: (3**50) * (2**64 + 1))
t(lambda: float(123456.789))
t(lambda: (0.0) ** (-0.5))
t(lambda: (3**50) ** (10))
t(lambda: (2**63 - 1) % (-0.0))
t(lambda: int(2**100))
t(lambda: hex(2**15))
# --- expect
# outcome: ok
# output:
# int 999999
# float inf
# float -7.0000001
# ! TypeError unsupported operand type(s) for ^: 'float' and 'float'
# float 3.1622776601683792e+159
# ! TypeError unsupported operand type(s) for &: 'float' and 'float'
# ! OverflowError (34, 'Numerical result out of range')
# int 3
# tuple (15000000.0, 6.787783226117061e-17)
# bool True
# tuple (-1.0, -1.0)
# str '-0o1'
# int 1000000000000000000
# float -0.5
# int 4971178824424429025477267472
# int 519502503658624787456021964081
# int 4
# float 1e-300
# ! TypeError unsupported operand type(s) for |: 'float' and 'int'
# int 1000000000000000000
# float 1e+300
# str '2.5'
# ! ZeroDivisionError float divmod()
# tuple (6.0, 1.1102230246251565e-16)
# bool False
# int 9223372036854775808
# int 0
# int 18446744073709551600
# ! ZeroDivisionError integer division or modulo by zero
# int 35184372088832
# ! TypeError pow() 3rd argument not allowed unless all arguments are integers
# int 190683748116796615589766511371277507701260426349148337437043654910886245033973163156381027646240890976422037778530726249
# ! TypeError 'float' object cannot be interpreted as an integer
# ! ValueError base is not invertible for the given modulus
# ! ValueError cannot convert float NaN to integer
# str '-9223372036854775808'
# float 3.0
# int 9223372036854775808
# float 0.3333333333333333
# str '0o2000000000000000000001'
# str '0.3333333333333333'
# float inf
# str '-0x7'
# int 784637716923335095479473677900958302012794430558004314112
# str '0b1000000000000000'
# int 1
# float 9007199254740992.0
# tuple (9.223372036854776e+25, 1.8887006826670723e-14)
# ! TypeError 'float' object cannot be interpreted as an integer
# ! ValueError pow() 3rd argument cannot be 0
# ! TypeError 'float' object cannot be interpreted as an integer
# str '7'
# str '0x10000000000000001'
# int 13242880449982694370295097201571743219442633
# float 123456.789
# ! ZeroDivisionError 0.0 cannot be raised to a negative power
# int 36360291795869936842385267079543319118023385026001623040346035832580600191583895484198508262979388783308179702534403855752855931517013066142992430916562025780021771247847643450125342836565813209972590371590152578728008385990139795377610001
# ! ZeroDivisionError float modulo
# int 1267650600228229401496703205376
# str '0x8000'
