"""Division by 0 gives inf or nan."""
import numpy as np
print(np.float64(1) / 0, np.float64(-1) / 0, np.float64(0) / 0, np.int64(1) / 0, np.int64(1) // 0, np.int64(5) % 0, np.float64(1) % 0, np.float64(1) // 0)
# --- expect
# outcome: ok
# output:
# inf -inf nan inf 0 0 nan inf
