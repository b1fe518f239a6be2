"""Classes: a property without a setter."""
class T:
    @property
    def v(self):
        return self._v
    @property
    def w(self): return 1
t = T()
try:
    t.v
except AttributeError as e:
    print(e)
t.w = 4
# --- expect
# outcome: raise AttributeError: property 'w' of 'T' object has no setter
# output:
# 'T' object has no attribute '_v'
# traceback:
# Traceback (most recent call last):
#   File "classes/all_prop_uncaught.py", line 13, in <module>
#     t.w = 4
#     ^^^
# AttributeError: property 'w' of 'T' object has no setter
