"""Arithmetic and conversions of numbers of all sizes, part 8."""
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
class Index:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
class Number(int): pass
class Real(float): pass
t(lambda: (0.0) * (2))
t(lambda: (123456.789) ** (2.5))
t(lambda: (5e-324) ** (-3))
t(lambda: str(-0.0))
t(lambda: (2**64 + 1) ^ (3.7))
t(lambda: round(2**15, 1))
t(lambda: hex(-0.5))
t(lambda: (Real(2.5)) ** (0.5))
t(lambda: int(1000000))
t(lambda: bin(-0.0))
t(lambda: (Number(5)) ** (3))
t(lambda: pow(2**63, 5, -2**63))
t(lambda: pow(7, -2, -7))
t(lambda: (1e-7) >= (5e-324))
t(lambda: divmod(7.25, 2**100))
t(lambda: round(2**64 + 1, Index(2)))
t(lambda: pow(10**18, 5, 2**64 + 1))
t(lambda: pow(10, True, 0))
t(lambda: (2**63 - 1) | (255))
t(lambda: round(0.1, 5))
t(lambda: divmod(2**63, 1e16))
t(lambda: str(-2**63))
t(lambda: (-0.0) & (1e-300))
t(lambda: abs(-10**25))
t(lambda: round(2.0**53, 5))
t(lambda: (2**63 - 1) ** (2))
t(lambda: repr(123456.789))
t(lambda: hex(2**64 + 1))
t(lambda: pow(0, 0.5, 2))
t(lambda: round(2**63, 5))
t(lambda: bool(1e300))
t(lambda: (0.0) ** (-2))
t(lambda: repr(0.0))
t(lambda: divmod(1.5, 0.0))
t(lambda: int(float('inf')))
t(lambda: round(1e300, 100))
t(lambda: (-2**63) ** (True))
t(lambda: abs(0.1))
t(lambda: (3**50) ** (5))
t(lambda: (1e16) | (2**64 + 1))
t(lambda: float(0.0))
t(lambda: pow(-10**25, -3, 2**63 - 1))
t(lambda: (1e22) / (0))
t(lambda: oct(-7))
t(lambda: oct(1e22))
t(lambda: divmod(-10**25, 2.675))
t(lambda: (10**18) ** (3))
t(lambda: (2**63) ** (10))
t(lambda: hex(1000000))
t(lambda: divmod(1e308, 2**63 - 1))
t(lambda: (0.1) % (0))
t(lambda: bin(2**15))
t(lambda: round(float('inf'), None))
t(lambda: (3) // (-0.0))
t(lambda: float(2**15))
t(lambda: repr(1/3))
# --- expect
# outcome: ok
# output:
# float 0.0
# float 5355344863124.801
# ! OverflowError (34, 'Numerical result out of range')
# str '-0.0'
# ! TypeError unsupported operand type(s) for ^: 'int' and 'float'
# int 32768
# ! TypeError 'float' object cannot be interpreted as an integer
# float 1.5811388300841898
# int 1000000
# ! TypeError 'float' object cannot be interpreted as an integer
# int 125
# int 0
# ! ValueError base is not invertible for the given modulus
# bool True
# tuple (0.0, 7.25)
# int 18446744073709551617
# int 17195359623171364031
# ! ValueError pow() 3rd argument cannot be 0
# int 9223372036854775807
# float 0.1
# tuple (922.0, 3372036854775808.0)
# str '-9223372036854775808'
# ! TypeError unsupported operand type(s) for &: 'float' and 'float'
# int 10000000000000000000000000
# float 9007199254740992.0
# int 85070591730234615847396907784232501249
# str '123456.789'
# str '0x10000000000000001'
# ! TypeError pow() 3rd argument not allowed unless all arguments are integers
# int 9223372036854775808
# bool True
# ! ZeroDivisionError 0.0 cannot be raised to a negative power
# str '0.0'
# ! ZeroDivisionError float divmod()
# ! OverflowError cannot convert float infinity to integer
# float 1e+300
# int -9223372036854775808
# float 0.1
# int 190683748116796615589766511371277507701260426349148337437043654910886245033973163156381027646240890976422037778530726249
# ! TypeError unsupported operand type(s) for |: 'float' and 'int'
# float 0.0
# int 7247048351921567526
# ! ZeroDivisionError float division by zero
# str '-0o7'
# ! TypeError 'float' object cannot be interpreted as an integer
# tuple (-3.7383177570093466e+24, 0.023504394926781025)
# int 1000000000000000000000000000000000000000000000000000000
# int 4455508415646675018204269146191690746966043464109921807206242693261010905477224010259680479802120507596330380442963288389344438204468201170168614570041224793214838549179946240315306828365824
# str '0xf4240'
# tuple (1.0842021724855044e+289, 0.0)
# ! ZeroDivisionError float modulo
# str '0b1000000000000000'
# ! OverflowError cannot convert float infinity to integer
# ! ZeroDivisionError float floor division by zero
# float 32768.0
# str '0.3333333333333333'
