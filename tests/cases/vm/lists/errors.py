"""What lists refuse, in CPython's words."""
a = [1, 2, 3]
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: a[3])
show(lambda: a[-4])
show(lambda: a["x"])
show(lambda: a[1.5])
show(lambda: a[None])
show(lambda: a.pop(9))
show(lambda: [].pop())
show(lambda: a.remove(9))
show(lambda: a.index(9))
show(lambda: a.index(1, 1))
show(lambda: a + (1,))
show(lambda: a + 1)
show(lambda: a * 1.5)
show(lambda: a * a)
show(lambda: a - a)
show(lambda: a < 1)
show(lambda: [1] < ["a"])
show(lambda: a.append())
show(lambda: a.append(1, 2))
show(lambda: a.extend(5))
show(lambda: a.insert(1))
show(lambda: a.foo)
show(lambda: a())
show(lambda: list(5))
show(lambda: list(1, 2))
show(lambda: a[::0])
show(lambda: hash(a))
show(lambda: {a: 1})
show(lambda: {a})
show(lambda: a.sort(1))
show(lambda: a.pop("x"))
# --- expect
# outcome: ok
# output:
# IndexError list index out of range
# IndexError list index out of range
# TypeError list indices must be integers or slices, not str
# TypeError list indices must be integers or slices, not float
# TypeError list indices must be integers or slices, not NoneType
# IndexError pop index out of range
# IndexError pop from empty list
# ValueError list.remove(x): x not in list
# ValueError 9 is not in list
# ValueError 1 is not in list
# TypeError can only concatenate list (not "tuple") to list
# TypeError can only concatenate list (not "int") to list
# TypeError can't multiply sequence by non-int of type 'float'
# TypeError can't multiply sequence by non-int of type 'list'
# TypeError unsupported operand type(s) for -: 'list' and 'list'
# TypeError '<' not supported between instances of 'list' and 'int'
# TypeError '<' not supported between instances of 'int' and 'str'
# TypeError list.append() takes exactly one argument (0 given)
# TypeError list.append() takes exactly one argument (2 given)
# TypeError 'int' object is not iterable
# TypeError insert expected 2 arguments, got 1
# AttributeError 'list' object has no attribute 'foo'
# TypeError 'list' object is not callable
# TypeError 'int' object is not iterable
# TypeError list expected at most 1 argument, got 2
# ValueError slice step cannot be zero
# TypeError unhashable type: 'list'
# TypeError unhashable type: 'list'
# TypeError unhashable type: 'list'
# TypeError sort() takes no positional arguments
# TypeError 'str' object cannot be interpreted as an integer
