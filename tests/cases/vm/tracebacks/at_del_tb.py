"""A traceback: del tb."""
d = {}
del d["missing"]
# --- expect
# outcome: raise KeyError: 'missing'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_del_tb.py", line 3, in <module>
#     del d["missing"]
#         ~^^^^^^^^^^^
# KeyError: 'missing'
