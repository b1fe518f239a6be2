"""A contract is one file."""
from . import other
# --- expect
# 2:1-20 error: relative imports are not offered
#     a contract is one file; import from panda, numpy or the standard library's modules that are offered
