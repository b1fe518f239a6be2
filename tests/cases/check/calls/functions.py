"""Arguments that do not fit the file's functions."""
def none(): pass
def one(a): pass
def two(a, b, /, *, key): pass
def many(a, *rest, **more): pass
none(1)
one()
one(1, 2)
one(b=1)
two(1)
two(1, 2)
two(1, b=2, key=3)
two(1, 2, 3, key=4)
many()
many(1, 2, 3, x=4)
one(*[])
one(**{})
# --- expect
# 6:1-8 warning: none() takes 0 positional arguments but 1 was given
#     it is defined as none()
# 7:1-6 warning: one() missing 1 required positional argument: 'a'
#     it is defined as one(a)
# 8:1-10 warning: one() takes 1 positional argument but 2 were given
#     it is defined as one(a)
# 9:5-8 warning: one() got an unexpected keyword argument 'b'
#     it is defined as one(a)
# 10:1-7 warning: two() missing 1 required positional argument: 'b'
#     it is defined as two(a, b, /, *, key)
# 11:1-10 warning: two() missing 1 required keyword-only argument: 'key'
#     it is defined as two(a, b, /, *, key)
# 12:8-11 warning: two() got an unexpected keyword argument 'b'
#     it is defined as two(a, b, /, *, key)
# 13:1-20 warning: two() takes 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given
#     it is defined as two(a, b, /, *, key)
# 14:1-7 warning: many() missing 1 required positional argument: 'a'
#     it is defined as many(a, *rest, **more)
