"""Powers, divisions and remainders of floats with zeros, infinities and NaN."""
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
inf, nan = float("inf"), float("nan")
values = [0.0, -0.0, 1.0, -1.0, 0.5, -2.0, inf, -inf, nan, 3.0, 1e308]
for x in values:
    row = []
    for y in values:
        if x < 0 and y == 0.5:
            continue
        for f in (lambda: x ** y, lambda: x // y, lambda: x % y):
            try:
                row.append(repr(f()))
            except Exception as e:
                row.append(type(e).__name__ + ":" + str(e))
    print(x, row)
for y in values:
    t(lambda: divmod(7, y))
    t(lambda: divmod(-7.5, y))
    t(lambda: divmod(y, 3))
    t(lambda: round(y))
    t(lambda: round(y, 1))
    t(lambda: int(y))
    t(lambda: y.as_integer_ratio())
    t(lambda: y.is_integer())
    t(lambda: y.hex())
    t(lambda: 2 ** y)
    t(lambda: pow(y, 2, 3))
    t(lambda: y == y)
    t(lambda: hash(y) == hash(y))
    t(lambda: f"{y:e} {y:g} {y:.3f} {y:%} {y:+} {y:010.2f}")
# --- expect
# outcome: ok
# output:
# 0.0 ['1.0', 'ZeroDivisionError:float floor division by zero', 'ZeroDivisionError:float modulo', '1.0', 'ZeroDivisionError:float floor division by zero', 'ZeroDivisionError:float modulo', '0.0', '0.0', '0.0', 'ZeroDivisionError:0.0 cannot be raised to a negative power', '-0.0', '-0.0', '0.0', '0.0', '0.0', 'ZeroDivisionError:0.0 cannot be raised to a negative power', '-0.0', '-0.0', '0.0', '0.0', '0.0', 'inf', '-0.0', '-0.0', 'nan', 'nan', 'nan', '0.0', '0.0', '0.0', '0.0', '0.0', '0.0']
# -0.0 ['1.0', 'ZeroDivisionError:float floor division by zero', 'ZeroDivisionError:float modulo', '1.0', 'ZeroDivisionError:float floor division by zero', 'ZeroDivisionError:float modulo', '-0.0', '-0.0', '0.0', 'ZeroDivisionError:0.0 cannot be raised to a negative power', '0.0', '-0.0', '0.0', '-0.0', '0.0', 'ZeroDivisionError:0.0 cannot be raised to a negative power', '0.0', '-0.0', '0.0', '-0.0', '0.0', 'inf', '0.0', '-0.0', 'nan', 'nan', 'nan', '-0.0', '-0.0', '0.0', '0.0', '-0.0', '0.0']
# 1.0 ['1.0', 'ZeroDivisionError:float floor division by zero', 'ZeroDivisionError:float modulo', '1.0', 'ZeroDivisionError:float floor division by zero', 'ZeroDivisionError:float modulo', '1.0', '1.0', '0.0', '1.0', '-1.0', '-0.0', '1.0', '2.0', '0.0', '1.0', '-1.0', '-1.0', '1.0', '0.0', '1.0', '1.0', '-1.0', '-inf', '1.0', 'nan', 'nan', '1.0', '0.0', '1.0', '1.0', '0.0', '1.0']
# -1.0 ['1.0', 'ZeroDivisionError:float floor division by zero', 'ZeroDivisionError:float modulo', '1.0', 'ZeroDivisionError:float floor division by zero', 'ZeroDivisionError:float modulo', '-1.0', '-1.0', '0.0', '-1.0', '1.0', '-0.0', '1.0', '0.0', '-1.0', '1.0', '-1.0', 'inf', '1.0', '0.0', '-1.0', 'nan', 'nan', 'nan', '-1.0', '-1.0', '2.0', '1.0', '-1.0', '1e+308']
# 0.5 ['1.0', 'ZeroDivisionError:float floor division by zero', 'ZeroDivisionError:float modulo', '1.0', 'ZeroDivisionError:float floor division by zero', 'ZeroDivisionError:float modulo', '0.5', '0.0', '0.5', '2.0', '-1.0', '-0.5', '0.7071067811865476', '1.0', '0.0', '4.0', '-1.0', '-1.5', '0.0', '0.0', '0.5', 'inf', '-1.0', '-inf', 'nan', 'nan', 'nan', '0.125', '0.0', '0.5', '0.0', '0.0', '0.5']
# -2.0 ['1.0', 'ZeroDivisionError:float floor division by zero', 'ZeroDivisionError:float modulo', '1.0', 'ZeroDivisionError:float floor division by zero', 'ZeroDivisionError:float modulo', '-2.0', '-2.0', '0.0', '-0.5', '2.0', '-0.0', '0.25', '1.0', '-0.0', 'inf', '-1.0', 'inf', '0.0', '0.0', '-2.0', 'nan', 'nan', 'nan', '-8.0', '-1.0', '1.0', "OverflowError:(34, 'Numerical result out of range')", '-1.0', '1e+308']
# inf ['1.0', 'ZeroDivisionError:float floor division by zero', 'ZeroDivisionError:float modulo', '1.0', 'ZeroDivisionError:float floor division by zero', 'ZeroDivisionError:float modulo', 'inf', 'nan', 'nan', '0.0', 'nan', 'nan', 'inf', 'nan', 'nan', '0.0', 'nan', 'nan', 'inf', 'nan', 'nan', '0.0', 'nan', 'nan', 'nan', 'nan', 'nan', 'inf', 'nan', 'nan', 'inf', 'nan', 'nan']
# -inf ['1.0', 'ZeroDivisionError:float floor division by zero', 'ZeroDivisionError:float modulo', '1.0', 'ZeroDivisionError:float floor division by zero', 'ZeroDivisionError:float modulo', '-inf', 'nan', 'nan', '-0.0', 'nan', 'nan', '0.0', 'nan', 'nan', 'inf', 'nan', 'nan', '0.0', 'nan', 'nan', 'nan', 'nan', 'nan', '-inf', 'nan', 'nan', 'inf', 'nan', 'nan']
# nan ['1.0', 'ZeroDivisionError:float floor division by zero', 'ZeroDivisionError:float modulo', '1.0', 'ZeroDivisionError:float floor division by zero', 'ZeroDivisionError:float modulo', 'nan', 'nan', 'nan', 'nan', 'nan', 'nan', 'nan', 'nan', 'nan', 'nan', 'nan', 'nan', 'nan', 'nan', 'nan', 'nan', 'nan', 'nan', 'nan', 'nan', 'nan', 'nan', 'nan', 'nan', 'nan', 'nan', 'nan']
# 3.0 ['1.0', 'ZeroDivisionError:float floor division by zero', 'ZeroDivisionError:float modulo', '1.0', 'ZeroDivisionError:float floor division by zero', 'ZeroDivisionError:float modulo', '3.0', '3.0', '0.0', '0.3333333333333333', '-3.0', '-0.0', '1.7320508075688772', '6.0', '0.0', '0.1111111111111111', '-2.0', '-1.0', 'inf', '0.0', '3.0', '0.0', '-1.0', '-inf', 'nan', 'nan', 'nan', '27.0', '1.0', '0.0', "OverflowError:(34, 'Numerical result out of range')", '0.0', '3.0']
# 1e+308 ['1.0', 'ZeroDivisionError:float floor division by zero', 'ZeroDivisionError:float modulo', '1.0', 'ZeroDivisionError:float floor division by zero', 'ZeroDivisionError:float modulo', '1e+308', '1e+308', '0.0', '1e-308', '-1e+308', '-0.0', '1e+154', 'inf', '0.0', '0.0', '-5e+307', '-0.0', 'inf', '0.0', '1e+308', '0.0', '-1.0', '-inf', 'nan', 'nan', 'nan', "OverflowError:(34, 'Numerical result out of range')", '3.333333333333333e+307', '2.0', "OverflowError:(34, 'Numerical result out of range')", '1.0', '0.0']
# ZeroDivisionError float divmod()
# ZeroDivisionError float divmod()
# (0.0, 0.0)
# 0
# 0.0
# 0
# (0, 1)
# True
# '0x0.0p+0'
# 1.0
# TypeError pow() 3rd argument not allowed unless all arguments are integers
# True
# True
# '0.000000e+00 0 0.000 0.000000% +0.0 0000000.00'
# ZeroDivisionError float divmod()
# ZeroDivisionError float divmod()
# (-0.0, 0.0)
# 0
# -0.0
# 0
# (0, 1)
# True
# '-0x0.0p+0'
# 1.0
# TypeError pow() 3rd argument not allowed unless all arguments are integers
# True
# True
# '-0.000000e+00 -0 -0.000 -0.000000% -0.0 -000000.00'
# (7.0, 0.0)
# (-8.0, 0.5)
# (0.0, 1.0)
# 1
# 1.0
# 1
# (1, 1)
# True
# '0x1.0000000000000p+0'
# 2.0
# TypeError pow() 3rd argument not allowed unless all arguments are integers
# True
# True
# '1.000000e+00 1 1.000 100.000000% +1.0 0000001.00'
# (-7.0, -0.0)
# (7.0, -0.5)
# (-1.0, 2.0)
# -1
# -1.0
# -1
# (-1, 1)
# True
# '-0x1.0000000000000p+0'
# 0.5
# TypeError pow() 3rd argument not allowed unless all arguments are integers
# True
# True
# '-1.000000e+00 -1 -1.000 -100.000000% -1.0 -000001.00'
# (14.0, 0.0)
# (-15.0, 0.0)
# (0.0, 0.5)
# 0
# 0.5
# 0
# (1, 2)
# False
# '0x1.0000000000000p-1'
# 1.4142135623730951
# TypeError pow() 3rd argument not allowed unless all arguments are integers
# True
# True
# '5.000000e-01 0.5 0.500 50.000000% +0.5 0000000.50'
# (-4.0, -1.0)
# (3.0, -1.5)
# (-1.0, 1.0)
# -2
# -2.0
# -2
# (-2, 1)
# True
# '-0x1.0000000000000p+1'
# 0.25
# TypeError pow() 3rd argument not allowed unless all arguments are integers
# True
# True
# '-2.000000e+00 -2 -2.000 -200.000000% -2.0 -000002.00'
# (0.0, 7.0)
# (-1.0, inf)
# (nan, nan)
# OverflowError cannot convert float infinity to integer
# inf
# OverflowError cannot convert float infinity to integer
# OverflowError cannot convert Infinity to integer ratio
# False
# 'inf'
# inf
# TypeError pow() 3rd argument not allowed unless all arguments are integers
# True
# True
# 'inf inf inf inf% +inf 0000000inf'
# (-1.0, -inf)
# (0.0, -7.5)
# (nan, nan)
# OverflowError cannot convert float infinity to integer
# -inf
# OverflowError cannot convert float infinity to integer
# OverflowError cannot convert Infinity to integer ratio
# False
# '-inf'
# 0.0
# TypeError pow() 3rd argument not allowed unless all arguments are integers
# True
# True
# '-inf -inf -inf -inf% -inf -000000inf'
# (nan, nan)
# (nan, nan)
# (nan, nan)
# ValueError cannot convert float NaN to integer
# nan
# ValueError cannot convert float NaN to integer
# ValueError cannot convert NaN to integer ratio
# False
# 'nan'
# nan
# TypeError pow() 3rd argument not allowed unless all arguments are integers
# False
# True
# 'nan nan nan nan% +nan 0000000nan'
# (2.0, 1.0)
# (-3.0, 1.5)
# (1.0, 0.0)
# 3
# 3.0
# 3
# (3, 1)
# True
# '0x1.8000000000000p+1'
# 8.0
# TypeError pow() 3rd argument not allowed unless all arguments are integers
# True
# True
# '3.000000e+00 3 3.000 300.000000% +3.0 0000003.00'
# (0.0, 7.0)
# (-1.0, 1e+308)
# (3.333333333333333e+307, 2.0)
# 100000000000000001097906362944045541740492309677311846336810682903157585404911491537163328978494688899061249669721172515611590283743140088328307009198146046031271664502933027185697489699588559043338384466165001178426897626212945177628091195786707458122783970171784415105291802893207873272974885715430223118336
# 1e+308
# 100000000000000001097906362944045541740492309677311846336810682903157585404911491537163328978494688899061249669721172515611590283743140088328307009198146046031271664502933027185697489699588559043338384466165001178426897626212945177628091195786707458122783970171784415105291802893207873272974885715430223118336
# (100000000000000001097906362944045541740492309677311846336810682903157585404911491537163328978494688899061249669721172515611590283743140088328307009198146046031271664502933027185697489699588559043338384466165001178426897626212945177628091195786707458122783970171784415105291802893207873272974885715430223118336, 1)
# True
# '0x1.1ccf385ebc8a0p+1023'
# OverflowError (34, 'Numerical result out of range')
# TypeError pow() 3rd argument not allowed unless all arguments are integers
# True
# True
# '1.000000e+308 1e+308 100000000000000001097906362944045541740492309677311846336810682903157585404911491537163328978494688899061249669721172515611590283743140088328307009198146046031271664502933027185697489699588559043338384466165001178426897626212945177628091195786707458122783970171784415105291802893207873272974885715430223118336.000 inf% +1e+308 100000000000000001097906362944045541740492309677311846336810682903157585404911491537163328978494688899061249669721172515611590283743140088328307009198146046031271664502933027185697489699588559043338384466165001178426897626212945177628091195786707458122783970171784415105291802893207873272974885715430223118336.00'
