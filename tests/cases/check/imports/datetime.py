"""import datetime: what to use instead, or what is meant."""
import datetime
# --- expect
# 2:8-16 error: No module named 'datetime'
#     a chain has no clock: use ctx.timestamp, in seconds
