"""What only looks unreachable."""
def f(x):
    while True:
        if x:
            break
    return 1
def g(x):
    try:
        return x
    except ValueError:
        pass
    return 2
def h():
    return
    yield
def i(x):
    if x:
        return 1
    elif x is None:
        return 2
    return 3
def j(x):
    match x:
        case 1: return 1
        case 2: return 2
    return 3
# --- expect
# clean
