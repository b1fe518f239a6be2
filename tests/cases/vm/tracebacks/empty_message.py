"""Exceptions without a text, and with a text of spaces."""
try:
    raise KeyError
except KeyError as e:
    raise ValueError("  ") from e
# --- expect
# outcome: raise ValueError:   
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/empty_message.py", line 3, in <module>
#     raise KeyError
# KeyError
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "tracebacks/empty_message.py", line 5, in <module>
#     raise ValueError("  ") from e
# ValueError:   
