"""What sets refuse."""
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
s = {1}
show(lambda: s.remove(9))
show(lambda: set().pop())
show(lambda: s.add([]))
show(lambda: {{1}})
show(lambda: s[0])
show(lambda: s + s)
show(lambda: s | [1])
show(lambda: s < [1])
show(lambda: set(5))
show(lambda: hash(s))
show(lambda: s.foo)
show(lambda: frozenset([1]).add(2))
show(lambda: [] in s)
# --- expect
# outcome: ok
# output:
# KeyError 9
# KeyError 'pop from an empty set'
# TypeError unhashable type: 'list'
# TypeError unhashable type: 'set'
# TypeError 'set' object is not subscriptable
# TypeError unsupported operand type(s) for +: 'set' and 'set'
# TypeError unsupported operand type(s) for |: 'set' and 'list'
# TypeError '<' not supported between instances of 'set' and 'list'
# TypeError 'int' object is not iterable
# TypeError unhashable type: 'set'
# AttributeError 'set' object has no attribute 'foo'
# AttributeError 'frozenset' object has no attribute 'add'
# TypeError unhashable type: 'list'
