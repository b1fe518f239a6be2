"""Names are imported one by one."""
from math import *
# --- expect
# 2:18-19 error: import * is not offered
#     name what you need
