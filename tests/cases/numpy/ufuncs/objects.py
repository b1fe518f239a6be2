"""Functions know themselves."""
import numpy as np
print(np.add, np.add.__name__, np.add.nin, np.add.nout, np.add.identity, np.multiply.identity, np.abs is np.absolute, np.maximum.identity)
# --- expect
# outcome: ok
# output:
# <ufunc 'add'> add 2 1 0 1 True None
