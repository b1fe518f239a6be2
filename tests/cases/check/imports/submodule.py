"""A module below one that is not offered."""
from sklearn.linear_model import LinearRegression
from os.path import join
# --- expect
# 2:6-26 error: No module named 'sklearn.linear_model'
#     use panda.ml: the same classes with the same arguments
# 3:6-13 error: No module named 'os.path'
#     a contract has no files and no environment: keep data in self.state
