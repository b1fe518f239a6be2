"""Division by 0 gives inf and nan."""
import numpy as np
a = np.array([1.0, -1.0, 0.0])
print(a / 0, a // 0, a % 0, np.array([1, 2]) // 0, np.array([1, 2]) % 0, np.array([7, -7]) // 2, np.array([7, -7]) % 3, np.array([7.5, -7.5]) // 2, np.fmod([7, -7], 3), divmod(np.array([7, -7]), 3))
# --- expect
# outcome: ok
# output:
# [ inf -inf  nan] [ inf -inf  nan] [nan nan nan] [0 0] [0 0] [ 3 -4] [1 2] [ 3. -4.] [ 1 -1] (array([ 2, -3]), array([1, 2]))
