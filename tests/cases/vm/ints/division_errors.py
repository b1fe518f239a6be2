"""Division by zero, each operator with its own text."""
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: 1 // 0)
show(lambda: 1 % 0)
show(lambda: 1 / 0)
show(lambda: divmod(1, 0))
show(lambda: 0 ** -1)
show(lambda: 2**100 // 0)
show(lambda: 2**100 % 0)
show(lambda: 2**100 / 0)
show(lambda: 1.0 / 0)
show(lambda: 1.0 // 0)
show(lambda: 1.0 % 0)
show(lambda: divmod(1.0, 0.0))
show(lambda: 0.0 ** -1)
show(lambda: pow(2, -1, 4))
show(lambda: pow(2, 3, 0))
# --- expect
# outcome: ok
# output:
# ZeroDivisionError integer division or modulo by zero
# ZeroDivisionError integer modulo by zero
# ZeroDivisionError division by zero
# ZeroDivisionError integer division or modulo by zero
# ZeroDivisionError 0.0 cannot be raised to a negative power
# ZeroDivisionError integer division or modulo by zero
# ZeroDivisionError integer modulo by zero
# ZeroDivisionError division by zero
# ZeroDivisionError float division by zero
# ZeroDivisionError float floor division by zero
# ZeroDivisionError float modulo
# ZeroDivisionError float divmod()
# ZeroDivisionError 0.0 cannot be raised to a negative power
# ValueError base is not invertible for the given modulus
# ValueError pow() 3rd argument cannot be 0
