"""What has no operator is refused."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = np.array([1.0, 2.0])
catch(lambda: a + None)
catch(lambda: a & 1)
catch(lambda: ~a)
catch(lambda: hash(a))
catch(lambda: {a: 1})
catch(lambda: -np.array([True]))
catch(lambda: np.array([True]) - np.array([True]))
catch(lambda: 2 ** np.array([-1]))
catch(lambda: np.array([1, 2]) ** -1)
# --- expect
# outcome: ok
# output:
# TypeError: unsupported operand type(s) for +: 'float' and 'NoneType'
# TypeError: ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
# TypeError: ufunc 'invert' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
# TypeError: unhashable type: 'numpy.ndarray'
# TypeError: unhashable type: 'numpy.ndarray'
# TypeError: The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function instead.
# TypeError: numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.
# ValueError: Integers to negative integer powers are not allowed.
# ValueError: Integers to negative integer powers are not allowed.
