"""math: exact results."""
import math
print(math.floor(2.7), math.ceil(2.1), math.trunc(-2.7), math.sqrt(2), math.isqrt(17), math.gcd(12, 18), math.lcm(4, 6), math.factorial(20), math.comb(10, 3), math.perm(5, 2), math.fabs(-2), math.copysign(1, -0.0), math.fmod(-7, 3), math.modf(2.5), math.frexp(8.0), math.ldexp(0.5, 4), math.hypot(3, 4), math.dist([0, 0], [3, 4]), math.prod([1, 2, 3]), math.fsum([0.1] * 10))
print(math.isnan(float("nan")), math.isinf(1e400), math.isfinite(1.0), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 2, abs_tol=2), math.inf, math.nan, math.pi, math.e, math.tau, math.degrees(math.pi), math.radians(180), math.floor(1e20), math.ulp(1.0), math.nextafter(1.0, 2.0), math.remainder(7, 4), math.gcd(), math.gcd(0, 5), math.prod([], start=2))
# --- expect
# outcome: ok
# output:
# 2 3 -2 1.4142135623730951 4 6 12 2432902008176640000 120 20 2.0 -1.0 -1.0 (0.5, 2.0) (0.5, 4) 8.0 5.0 5.0 6 1.0
# True True True True True inf nan 3.141592653589793 2.718281828459045 6.283185307179586 180.0 3.141592653589793 100000000000000000000 2.220446049250313e-16 1.0000000000000002 -1.0 0 5 2
