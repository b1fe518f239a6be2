"""import sklearn: what to use instead, or what is meant."""
import sklearn
# --- expect
# 2:8-15 error: No module named 'sklearn'
#     use panda.ml: the same classes with the same arguments
