"""Calls that lead back to themselves without a frame in between end in RecursionError, not in the host's stack."""
class Itself:
    pass


Itself.__call__ = Itself()
try:
    Itself()()
except RecursionError:
    print('call')
# --- expect
# outcome: ok
# output:
# call
