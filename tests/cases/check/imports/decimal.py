"""import decimal: what to use instead, or what is meant."""
import decimal
# --- expect
# 2:8-15 error: No module named 'decimal'
#     use ints of the smallest unit
