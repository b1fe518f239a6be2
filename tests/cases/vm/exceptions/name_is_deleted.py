"""The name after `as` is gone when the block ends."""
e = "before"
try:
    raise ValueError("x")
except ValueError as e:
    saved = e
print(saved, saved.args)
try:
    e
except NameError as err:
    print(err)
def f():
    try:
        raise ValueError
    except ValueError as e:
        pass
    return e
try:
    f()
except UnboundLocalError as err:
    print(err)
# --- expect
# outcome: ok
# output:
# x ('x',)
# name 'e' is not defined
# cannot access local variable 'e' where it is not associated with a value
