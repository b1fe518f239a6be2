"""Shifts by negative or foreign counts."""
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: 1 << -1)
show(lambda: 1 >> -1)
show(lambda: 1 << 2.0)
show(lambda: 1.0 >> 1)
show(lambda: 1 & 2.0)
show(lambda: "a" << 1)
show(lambda: ~1.5)
show(lambda: 0 << 10**20)
show(lambda: 5 >> 10**20)
# --- expect
# outcome: ok
# output:
# ValueError negative shift count
# ValueError negative shift count
# TypeError unsupported operand type(s) for <<: 'int' and 'float'
# TypeError unsupported operand type(s) for >>: 'float' and 'int'
# TypeError unsupported operand type(s) for &: 'int' and 'float'
# TypeError unsupported operand type(s) for <<: 'str' and 'int'
# TypeError bad operand type for unary ~: 'float'
# 0
# 0
