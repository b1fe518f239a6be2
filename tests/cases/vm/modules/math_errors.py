"""math: domain errors and wrong types."""
import math
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: math.sqrt(-1))
show(lambda: math.log(0))
show(lambda: math.log(-1))
show(lambda: math.factorial(-1))
show(lambda: math.factorial(2.5))
show(lambda: math.exp(1000))
show(lambda: math.acos(2))
show(lambda: math.floor(float("nan")))
show(lambda: math.floor(float("inf")))
show(lambda: math.sqrt("a"))
show(lambda: math.gcd(1.5, 2))
show(lambda: math.isqrt(-1))
show(lambda: math.comb(-1, 2))
show(lambda: math.pow(0, -1))
show(lambda: math.fmod(1, 0))
show(lambda: math.log())
show(lambda: math.sin())
show(lambda: math.log(2, 1))
# --- expect
# outcome: ok
# output:
# ValueError math domain error
# ValueError math domain error
# ValueError math domain error
# ValueError factorial() not defined for negative values
# TypeError 'float' object cannot be interpreted as an integer
# OverflowError math range error
# ValueError math domain error
# ValueError cannot convert float NaN to integer
# OverflowError cannot convert float infinity to integer
# TypeError must be real number, not str
# TypeError 'float' object cannot be interpreted as an integer
# ValueError isqrt() argument must be nonnegative
# ValueError n must be a non-negative integer
# ValueError math domain error
# ValueError math domain error
# TypeError math.log requires 1 to 2 arguments
# TypeError math.sin() takes exactly one argument (0 given)
# ZeroDivisionError float division by zero
