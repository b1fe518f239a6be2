"""A name that a module does not offer."""
from math import square
from panda.ml import LinearRegresion
# --- expect
# 2:18-24 error: cannot import name 'square' from 'math'
#     'math' does not offer it in this version
# 3:22-37 error: cannot import name 'LinearRegresion' from 'panda.ml'
#     did you mean 'LinearRegression'?
