"""How scalars are written."""
import numpy as np
for s in (np.float64(1.5), np.float64(1e300), np.float32(0.1), np.int64(-3), np.int32(7), np.uint8(200), np.True_, np.False_, np.str_('a'), np.float64('nan'), np.float64('inf')):
    print(repr(s), str(s), [s], f"{s}")
# --- expect
# outcome: ok
# output:
# np.float64(1.5) 1.5 [np.float64(1.5)] 1.5
# np.float64(1e+300) 1e+300 [np.float64(1e+300)] 1e+300
# np.float32(0.1) 0.1 [np.float32(0.1)] 0.10000000149011612
# np.int64(-3) -3 [np.int64(-3)] -3
# np.int32(7) 7 [np.int32(7)] 7
# np.uint8(200) 200 [np.uint8(200)] 200
# np.True_ True [np.True_] True
# np.False_ False [np.False_] False
# np.str_('a') a [np.str_('a')] a
# np.float64(nan) nan [np.float64(nan)] nan
# np.float64(inf) inf [np.float64(inf)] inf
