"""What is stretched cannot be written."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = np.broadcast_to(np.arange(3), (2, 3))
def set_it(): a[0, 0] = 1
catch(set_it)
b = np.arange(3)
b.flags.writeable = False
def set_b(): b[0] = 1
catch(set_b)
b.setflags(write=True)
b[0] = 5
print(b, a.flags.writeable, b.flags.writeable)
# --- expect
# outcome: ok
# output:
# ValueError: assignment destination is read-only
# ValueError: assignment destination is read-only
# [5 1 2] False True
