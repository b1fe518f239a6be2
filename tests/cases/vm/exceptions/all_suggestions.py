"""Exceptions: suggestions for misspelled names."""
class A:
    def __init__(self): self.value = 1
    def compute(self): pass
try: A().valeu
except AttributeError as e: print(e)
import math
try: math.sqrtt
except AttributeError as e: print(e)
def f():
    counter = 1
    return countr
f()
# --- expect
# outcome: raise NameError: name 'countr' is not defined
# output:
# 'A' object has no attribute 'valeu'
# module 'math' has no attribute 'sqrtt'
# traceback:
# Traceback (most recent call last):
#   File "exceptions/all_suggestions.py", line 13, in <module>
#     f()
#   File "exceptions/all_suggestions.py", line 12, in f
#     return countr
#            ^^^^^^
# NameError: name 'countr' is not defined. Did you mean: 'counter'?
