"""A traceback: comp tb2."""
print({k: 1/v for k, v in {"a": 0}.items()})
# --- expect
# outcome: raise ZeroDivisionError: division by zero
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_comp_tb2.py", line 2, in <module>
#     print({k: 1/v for k, v in {"a": 0}.items()})
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "tracebacks/at_comp_tb2.py", line 2, in <dictcomp>
#     print({k: 1/v for k, v in {"a": 0}.items()})
#               ~^~
# ZeroDivisionError: division by zero
