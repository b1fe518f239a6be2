"""Arithmetic and conversions of numbers of all sizes, part 1."""
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
t(lambda: hex(Number(5)))
t(lambda: pow(-1, 1, 2**63 - 1))
t(lambda: abs(3))
t(lambda: bool(1))
t(lambda: pow(255, 1, -1))
t(lambda: (-2**63) ** (-2))
t(lambda: round(0, 2))
t(lambda: (-10**25) < (-2**63))
t(lambda: pow(2**100, -1, 10**18))
t(lambda: round(3.7, 0))
t(lambda: (-7) - (float('inf')))
t(lambda: float(3**50))
t(lambda: divmod(1e308, float('inf')))
t(lambda: divmod(2**100, 0.5))
t(lambda: pow(-10**25, 0.5, 2))
t(lambda: (False) ** (2))
t(lambda: (1e300) ** (1.0))
t(lambda: (2**15) & (7.25))
t(lambda: (False) | (1e300))
t(lambda: round(2**63, 100))
t(lambda: (-2**63) + (2**64 + 1))
t(lambda: round(2**64 + 1, True))
t(lambda: int(-2**63))
t(lambda: divmod(1e22, -0.0))
t(lambda: hex(0.1))
t(lambda: str(123456.789))
t(lambda: (10**18) * (255))
t(lambda: (2**64 + 1) ** (2))
t(lambda: str(0.5))
t(lambda: round(123456.789, 2))
t(lambda: (2.675) ** (123456.789))
t(lambda: round(2.0**53, 8))
t(lambda: int(float('-inf')))
t(lambda: int(3.7))
t(lambda: (-7) ^ (1e-7))
t(lambda: divmod(2**63 - 1, 1e-300))
t(lambda: float(2.675))
t(lambda: divmod(2**64 + 1, 1e-7))
t(lambda: divmod(2**15, 0))
t(lambda: bin(Number(5)))
t(lambda: oct(10))
t(lambda: round(float('-inf'), None))
t(lambda: pow(-2**63, 10, 3**50))
t(lambda: int(10**18))
t(lambda: hex(2**100))
t(lambda: bin(123456.789))
t(lambda: (10**18) ** (5))
t(lambda: repr(255))
t(lambda: pow(100, -3, 0))
t(lambda: float(2**15))
t(lambda: (100) % (-0.0))
t(lambda: repr(2**63))
t(lambda: repr(2**100))
t(lambda: oct(5e-324))
t(lambda: str(-10**25))
t(lambda: abs(0.5))
t(lambda: abs(2**64 + 1))
t(lambda: (2**63) ** (3))
t(lambda: abs(1/3))
t(lambda: (2**64 + 1) ** (10))
# --- expect
# outcome: ok
# output:
# str '0x5'
# int 9223372036854775806
# int 3
# bool True
# int 0
# float 1.1754943508222875e-38
# int 0
# bool True
# ! ValueError base is not invertible for the given modulus
# float 4.0
# float -inf
# float 7.178979876918526e+23
# tuple (0.0, 1e+308)
# tuple (2.535301200456459e+30, 0.0)
# ! TypeError pow() 3rd argument not allowed unless all arguments are integers
# int 0
# float 1e+300
# ! TypeError unsupported operand type(s) for &: 'int' and 'float'
# ! TypeError unsupported operand type(s) for |: 'bool' and 'float'
# int 9223372036854775808
# int 9223372036854775809
# int 18446744073709551617
# int -9223372036854775808
# ! ZeroDivisionError float divmod()
# ! TypeError 'float' object cannot be interpreted as an integer
# str '123456.789'
# int 255000000000000000000
# int 340282366920938463500268095579187314689
# str '0.5'
# float 123456.79
# ! OverflowError (34, 'Numerical result out of range')
# float 9007199254740992.0
# ! OverflowError cannot convert float infinity to integer
# int 3
# ! TypeError unsupported operand type(s) for ^: 'int' and 'float'
# tuple (inf, 1.5345856803201551e-301)
# float 2.675
# tuple (1.844674407370955e+26, 3.7774013653341446e-14)
# ! ZeroDivisionError integer division or modulo by zero
# str '0b101'
# str '0o12'
# ! OverflowError cannot convert float infinity to integer
# int 569322019334969238008512
# int 1000000000000000000
# str '0x10000000000000000000000000'
# ! TypeError 'float' object cannot be interpreted as an integer
# int 1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
# str '255'
# ! ValueError pow() 3rd argument cannot be 0
# float 32768.0
# ! ZeroDivisionError float modulo
# str '9223372036854775808'
# str '1267650600228229401496703205376'
# ! TypeError 'float' object cannot be interpreted as an integer
# str '-10000000000000000000000000'
# float 0.5
# int 18446744073709551617
# int 784637716923335095479473677900958302012794430558004314112
# float 0.3333333333333333
# int 4562440617622195221114475620431336666101605074292448700498557780746129468960072687609346149137804166885846097012967902119918784306843962750546220299215157461423159709740361743657559246344552449
