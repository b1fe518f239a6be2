"""round() goes to the nearest even, by the exact value of the float."""
print(round(0.5), round(1.5), round(2.5), round(-0.5), round(-1.5), round(2.675, 2), round(2.665, 2), round(1.005, 2))
print(round(1234.5678, 2), round(1234.5678, -2), round(1e20), round(1.23e-5, 7), round(0.1 + 0.2, 15), round(5e15 + 0.5))
print(round(2.5, 0), round(-0.4), round(-0.4, 0), round(1e300, 2), round(3.14159, 3), round(99.995, 2), round(0.05, 1), round(0.15, 1), round(0.25, 1))
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: round(float("nan")))
show(lambda: round(float("inf")))
show(lambda: round(float("nan"), 2))
show(lambda: round("1"))
show(lambda: round(1.5, "a"))
# --- expect
# outcome: ok
# output:
# 0 2 2 0 -2 2.67 2.67 1.0
# 1234.57 1200.0 100000000000000000000 1.23e-05 0.3 5000000000000000
# 2.0 0 -0.0 1e+300 3.142 100.0 0.1 0.1 0.2
# ValueError cannot convert float NaN to integer
# OverflowError cannot convert float infinity to integer
# nan
# TypeError type str doesn't define __round__ method
# TypeError 'str' object cannot be interpreted as an integer
