"""__bool__ decides, then __len__, else true."""
class A: pass
class B:
    def __bool__(self): return False
class C:
    def __len__(self): return 0
class D:
    def __len__(self): return 3
class E:
    def __bool__(self): return 1
class F:
    def __len__(self): return -1
class G:
    def __len__(self): return "x"
print(bool(A()), bool(B()), bool(C()), bool(D()), not C(), 1 if B() else 2)
for cls in (E, F, G):
    try:
        print(bool(cls()))
    except Exception as e:
        print(type(e).__name__, e)
# --- expect
# outcome: ok
# output:
# True False False True True 2
# TypeError __bool__ should return bool, returned int
# ValueError __len__() should return >= 0
# TypeError 'str' object cannot be interpreted as an integer
