"""An exception during handling shows both."""
try:
    {}["missing"]
except KeyError:
    [][0]
# --- expect
# outcome: raise IndexError: list index out of range
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/chain_context.py", line 3, in <module>
#     {}["missing"]
#     ~~^^^^^^^^^^^
# KeyError: 'missing'
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "tracebacks/chain_context.py", line 5, in <module>
#     [][0]
#     ~~^^^
# IndexError: list index out of range
