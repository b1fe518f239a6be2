"""numpy's truths with operators."""
import numpy as np
t, f = np.True_, np.False_
print(repr(t & f), repr(t | f), repr(t ^ t), repr(~t), repr(t + t), repr(t * 3), repr(not t), t and f, repr(t & True), t == True, int(t), float(f), [10, 20][int(t)])
# --- expect
# outcome: ok
# output:
# np.False_ np.True_ np.False_ np.False_ np.True_ np.int64(3) False False np.True_ True 1 0.0 20
