"""import os: what to use instead, or what is meant."""
import os
# --- expect
# 2:8-10 error: No module named 'os'
#     a contract has no files and no environment: keep data in self.state
