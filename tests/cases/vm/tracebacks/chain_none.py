"""from None hides the first."""
try:
    {}["missing"]
except KeyError:
    raise ValueError("only this") from None
# --- expect
# outcome: raise ValueError: only this
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/chain_none.py", line 5, in <module>
#     raise ValueError("only this") from None
# ValueError: only this
