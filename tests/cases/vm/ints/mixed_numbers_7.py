"""Arithmetic and conversions of numbers of all sizes, part 7."""
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
t(lambda: (2**63 - 1) ** (0))
t(lambda: pow(10, True, 2**64 + 1))
t(lambda: round(1e16, -2))
t(lambda: (-1) ** (-2))
t(lambda: (1e308) ** (10))
t(lambda: pow(-2**63, -3, 2**63))
t(lambda: (1) == (-2.5))
t(lambda: round(-0.5))
t(lambda: (3**50) ** (5))
t(lambda: (2**63) // (-0.0))
t(lambda: pow(-1, -3, 2**100))
t(lambda: round(2.0**53, -5))
t(lambda: divmod(0, 3**50))
t(lambda: str(-7))
t(lambda: divmod(-2**63, 2**64 + 1))
t(lambda: (0.1) ** (0.5))
t(lambda: bin(0.1))
t(lambda: bin(2**100))
t(lambda: (255) ^ (float('nan')))
t(lambda: str(1/3))
t(lambda: bool(1e308))
t(lambda: pow(-3, 0, 0))
t(lambda: pow(7, 0.5, 2**15))
t(lambda: (1e308) ** (-0.5))
t(lambda: round(1e16))
t(lambda: hex(1e16))
t(lambda: float(-3))
t(lambda: repr(True))
t(lambda: divmod(2, -10**25))
t(lambda: (2**100) // (2**15))
t(lambda: oct(-10**25))
t(lambda: pow(10**18, True, 2**100))
t(lambda: (-2**63) | (1e22))
t(lambda: (0) ** (-1))
t(lambda: int(1000000))
t(lambda: round(1e308, 3))
t(lambda: round(2**64 + 1, True))
t(lambda: (1e300) & (255))
t(lambda: (100) ** (5))
t(lambda: hex(2**63 - 1))
t(lambda: repr(1e-300))
t(lambda: oct(0.5))
t(lambda: divmod(3, 0.0))
t(lambda: (3**50) ** (10))
t(lambda: repr(10**18))
t(lambda: abs(-2**63))
t(lambda: divmod(2**64 + 1, 3.7))
t(lambda: int(2**63 - 1))
t(lambda: abs(-1))
t(lambda: abs(-0.5))
t(lambda: hex(1))
t(lambda: oct(1))
t(lambda: (-10**25) ** (2))
t(lambda: float(2**63 - 1))
t(lambda: (10**18) ** (2))
t(lambda: divmod(False, False))
t(lambda: oct(2**63 - 1))
t(lambda: str(1000000))
t(lambda: abs(2**100))
t(lambda: hex(1000000))
# --- expect
# outcome: ok
# output:
# int 1
# int 10
# float 1e+16
# float 1.0
# ! OverflowError (34, 'Numerical result out of range')
# ! ValueError base is not invertible for the given modulus
# bool False
# int 0
# int 190683748116796615589766511371277507701260426349148337437043654910886245033973163156381027646240890976422037778530726249
# ! ZeroDivisionError float floor division by zero
# int 1267650600228229401496703205375
# float 9007199254700000.0
# tuple (0, 0)
# str '-7'
# tuple (-1, 9223372036854775809)
# float 0.31622776601683794
# ! TypeError 'float' object cannot be interpreted as an integer
# str '0b10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000'
# ! TypeError unsupported operand type(s) for ^: 'int' and 'float'
# str '0.3333333333333333'
# bool True
# ! ValueError pow() 3rd argument cannot be 0
# ! TypeError pow() 3rd argument not allowed unless all arguments are integers
# float 1e-154
# int 10000000000000000
# ! TypeError 'float' object cannot be interpreted as an integer
# float -3.0
# str 'True'
# tuple (-1, -9999999999999999999999998)
# int 38685626227668133590597632
# str '-0o4105452130240024411200000000'
# int 1000000000000000000
# ! TypeError unsupported operand type(s) for |: 'int' and 'float'
# ! ZeroDivisionError 0.0 cannot be raised to a negative power
# int 1000000
# float 1e+308
# int 18446744073709551617
# ! TypeError unsupported operand type(s) for &: 'float' and 'int'
# int 10000000000
# str '0x7fffffffffffffff'
# str '1e-300'
# ! TypeError 'float' object cannot be interpreted as an integer
# ! ZeroDivisionError float divmod()
# int 36360291795869936842385267079543319118023385026001623040346035832580600191583895484198508262979388783308179702534403855752855931517013066142992430916562025780021771247847643450125342836565813209972590371590152578728008385990139795377610001
# str '1000000000000000000'
# int 9223372036854775808
# tuple (4.985606506407986e+18, 3.278378378378421)
# int 9223372036854775807
# int 1
# float 0.5
# str '0x1'
# str '0o1'
# int 100000000000000000000000000000000000000000000000000
# float 9.223372036854776e+18
# int 1000000000000000000000000000000000000
# ! ZeroDivisionError integer division or modulo by zero
# str '0o777777777777777777777'
# str '1000000'
# int 1267650600228229401496703205376
# str '0xf4240'
