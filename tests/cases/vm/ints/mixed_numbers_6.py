"""Arithmetic and conversions of numbers of all sizes, part 6."""
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
t(lambda: float(100))
t(lambda: round(0.5, None))
t(lambda: (7.25) < (-10**25))
t(lambda: round(2.675, 0))
t(lambda: bool(3.7))
t(lambda: (-3) * (-0.5))
t(lambda: (1000000) ^ (1.5))
t(lambda: divmod(-1, -0.5))
t(lambda: divmod(2**64 + 1, float('inf')))
t(lambda: pow(-10**25, 3, 255))
t(lambda: (-7) ** (0))
t(lambda: (2**63) / (1000000))
t(lambda: int(1))
t(lambda: (0.0) ** (-0.5))
t(lambda: divmod(2**63, 123456.789))
t(lambda: (3.7) ** (0.1))
t(lambda: divmod(2**63, 3.7))
t(lambda: int(-10**25))
t(lambda: (5e-324) ** (-3))
t(lambda: round(10**18, 1))
t(lambda: (255) ** (10))
t(lambda: abs(100))
t(lambda: oct(2**63 - 1))
t(lambda: (10**18) | (2.675))
t(lambda: bin(1e22))
t(lambda: round(1e300, -2))
t(lambda: pow(2**15, 5, 3**50))
t(lambda: oct(1e16))
t(lambda: round(2**64 + 1, 3))
t(lambda: hex(0.5))
t(lambda: str(1/3))
t(lambda: (5e-324) & (1e-300))
t(lambda: (2**64 + 1) ** (10))
t(lambda: (-7) ** (10))
t(lambda: abs(5e-324))
t(lambda: str(0))
t(lambda: float(2.0**53))
t(lambda: hex(-1))
t(lambda: (2**63 - 1) ** (5))
t(lambda: pow(-7, 3, 2**63))
t(lambda: abs(-2**63))
t(lambda: pow(100, 0.5, -10**25))
t(lambda: bin(2**63))
t(lambda: divmod(3, 0.0))
t(lambda: repr(-2**63))
t(lambda: oct(0))
t(lambda: bin(-3))
t(lambda: repr(False))
t(lambda: (5e-324) % (-0.0))
t(lambda: (3**50) ** (10))
t(lambda: (3**50) ** (2))
t(lambda: abs(-0.5))
t(lambda: pow(-2**63, -2, 100))
t(lambda: str(1e-300))
t(lambda: pow(3**50, 2, 0))
t(lambda: (float('nan')) / (0))
t(lambda: round(2.0**53, 0))
t(lambda: (10**18) ** (10))
# --- expect
# outcome: ok
# output:
# float 100.0
# int 0
# bool False
# float 3.0
# bool True
# float 1.5
# ! TypeError unsupported operand type(s) for ^: 'int' and 'float'
# tuple (2.0, -0.0)
# tuple (0.0, 1.8446744073709552e+19)
# int 65
# int 1
# float 9223372036854.775
# int 1
# ! ZeroDivisionError 0.0 cannot be raised to a negative power
# tuple (74709314178378.0, 54377.95757241882)
# float 1.1397777439653138
# tuple (2.492803253203993e+18, 3.4891891891892106)
# int -10000000000000000000000000
# ! OverflowError (34, 'Numerical result out of range')
# int 1000000000000000000
# int 1162523670191533212890625
# int 100
# str '0o777777777777777777777'
# ! TypeError unsupported operand type(s) for |: 'int' and 'float'
# ! TypeError 'float' object cannot be interpreted as an integer
# float 1e+300
# int 37778931862957161709568
# ! TypeError 'float' object cannot be interpreted as an integer
# int 18446744073709551617
# ! TypeError 'float' object cannot be interpreted as an integer
# str '0.3333333333333333'
# ! TypeError unsupported operand type(s) for &: 'float' and 'float'
# int 4562440617622195221114475620431336666101605074292448700498557780746129468960072687609346149137804166885846097012967902119918784306843962750546220299215157461423159709740361743657559246344552449
# int 282475249
# float 5e-324
# str '0'
# float 9007199254740992.0
# str '-0x1'
# int 66749594872528440038659400431137192519314960677663778810642210898138927029830146832929608695807
# int 9223372036854775465
# int 9223372036854775808
# ! TypeError pow() 3rd argument not allowed unless all arguments are integers
# str '0b1000000000000000000000000000000000000000000000000000000000000000'
# ! ZeroDivisionError float divmod()
# str '-9223372036854775808'
# str '0o0'
# str '-0b11'
# str 'False'
# ! ZeroDivisionError float modulo
# int 36360291795869936842385267079543319118023385026001623040346035832580600191583895484198508262979388783308179702534403855752855931517013066142992430916562025780021771247847643450125342836565813209972590371590152578728008385990139795377610001
# int 515377520732011331036461129765621272702107522001
# float 0.5
# ! ValueError base is not invertible for the given modulus
# str '1e-300'
# ! ValueError pow() 3rd argument cannot be 0
# ! ZeroDivisionError float division by zero
# float 9007199254740992.0
# int 1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
