"""Classes: super under attribute hooks."""
class B:
    def __setattr__(self, k, v):
        print("set", k, v)
        super().__setattr__(k, v)
    def __delattr__(self, k):
        print("del", k)
        super().__delattr__(k)
    def __getattribute__(self, k):
        if k != "__dict__": print("get", k)
        return super().__getattribute__(k)
b = B()
b.x = 1
b.x += 1
del b.x
try: b.x
except AttributeError as e: print(e)
object.__setattr__(b, "q", 5)
print(object.__getattribute__(b, "q"))
try: object.__delattr__(b, "zz")
except AttributeError as e: print(e)
# --- expect
# outcome: ok
# output:
# set x 1
# get x
# set x 2
# del x
# get x
# 'B' object has no attribute 'x'
# 5
# 'B' object has no attribute 'zz'
