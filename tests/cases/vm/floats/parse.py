"""float() of texts and other things."""
print(float("1.5"), float(" -2e3\n"), float("1_0.5"), float(".5"), float("5."), float("1e-400"), float("1e400"), float("0x1".replace("0x", "")))
print(float(), float(3), float(True), float(10**20), float(b"2.5"), float("1E5"))
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: float(""))
show(lambda: float("abc"))
show(lambda: float("1,5"))
show(lambda: float("1e"))
show(lambda: float("1__0"))
show(lambda: float(None))
show(lambda: float([]))
show(lambda: float(10**400))
show(lambda: 10**400 / 3)
show(lambda: 10**400 * 1.0)
# --- expect
# outcome: ok
# output:
# 1.5 -2000.0 10.5 0.5 5.0 0.0 inf 1.0
# 0.0 3.0 1.0 1e+20 2.5 100000.0
# ValueError could not convert string to float: ''
# ValueError could not convert string to float: 'abc'
# ValueError could not convert string to float: '1,5'
# ValueError could not convert string to float: '1e'
# ValueError could not convert string to float: '1__0'
# TypeError float() argument must be a string or a real number, not 'NoneType'
# TypeError float() argument must be a string or a real number, not 'list'
# OverflowError int too large to convert to float
# OverflowError integer division result too large for a float
# OverflowError int too large to convert to float
