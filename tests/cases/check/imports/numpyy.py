"""import numpyy: what to use instead, or what is meant."""
import numpyy
# --- expect
# 2:8-14 error: No module named 'numpyy'
#     did you mean 'numpy'?
