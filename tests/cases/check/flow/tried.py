"""try and match that always leave."""
def f(x):
    try:
        return x
    except ValueError:
        raise
    print(x)
def g(x):
    try:
        x()
    finally:
        return 1
    return 2
def h(x):
    match x:
        case 1: return 1
        case _: return 2
    return 3
# --- expect
# 7:5-13 warning: this is never reached: return always leaves before it
#     remove it, or put it before
# 13:5-13 warning: this is never reached: return always leaves before it
#     remove it, or put it before
# 18:5-13 warning: this is never reached: return always leaves before it
#     remove it, or put it before
