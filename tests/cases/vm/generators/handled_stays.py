"""What a generator handles stays its own across a yield, for a bare raise and for contexts."""
def again():
    try:
        1 / 0
    except ZeroDivisionError:
        yield 1
        raise


try:
    for item in again():
        print(item)
except ZeroDivisionError as error:
    print('raised again:', error)


def inner_context():
    try:
        yield 1
    except Exception as error:
        yield type(error).__name__
        try:
            raise KeyError(2)
        except KeyError as key:
            yield repr(key.__context__)
            raise


steps = inner_context()
next(steps)
print(steps.throw(ValueError('v')))
print(next(steps))
try:
    next(steps)
except KeyError as key:
    print(repr(key), repr(key.__context__))

try:
    raise ValueError('outside')
except ValueError:
    def plain():
        try:
            raise KeyError('b')
        except KeyError:
            yield 1
        yield 2
    print(list(plain()))
    try:
        raise
    except ValueError as error:
        print(error)
# --- expect
# outcome: ok
# output:
# 1
# raised again: division by zero
# ValueError
# ValueError('v')
# KeyError(2) ValueError('v')
# [1, 2]
# outside
