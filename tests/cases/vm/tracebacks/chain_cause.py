"""raise from shows both, the cause first."""
def parse(text):
    try:
        return int(text)
    except ValueError as e:
        raise RuntimeError("cannot parse") from e
parse("x1")
# --- expect
# outcome: raise RuntimeError: cannot parse
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/chain_cause.py", line 4, in parse
#     return int(text)
#            ^^^^^^^^^
# ValueError: invalid literal for int() with base 10: 'x1'
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "tracebacks/chain_cause.py", line 7, in <module>
#     parse("x1")
#   File "tracebacks/chain_cause.py", line 6, in parse
#     raise RuntimeError("cannot parse") from e
# RuntimeError: cannot parse
