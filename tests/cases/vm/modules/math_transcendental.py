"""math: elementary functions to the last bit, where they are correctly rounded."""
import math
print(math.exp(1), math.exp(0), math.log(10), math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(1e-10), math.expm1(1e-10), math.pow(2, 0.5), math.exp(-745.0))
print(math.sin(1), math.cos(1), math.tan(1), math.asin(0.5), math.acos(0.5), math.atan(1), math.atan2(1, -1), math.sinh(1), math.cosh(1), math.tanh(0.5), math.sin(0), math.cos(math.pi))
print(math.log(10**400), math.log2(2**1000), math.sqrt(10**40))
# --- expect
# outcome: ok
# output:
# 2.718281828459045 1.0 2.302585092994046 3.0 3.0 3.0 9.999999999500001e-11 1.00000000005e-10 1.4142135623730951 5e-324
# 0.8414709848078965 0.5403023058681398 1.5574077246549023 0.5235987755982989 1.0471975511965979 0.7853981633974483 2.356194490192345 1.1752011936438014 1.5430806348152437 0.46211715726000974 0.0 -1.0
# 921.0340371976182 1000.0 1e+20
