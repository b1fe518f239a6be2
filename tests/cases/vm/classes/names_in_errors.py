"""Errors name the class of the value, also when it inherits from a builtin type."""
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
class Text(str): pass
class Number(int): pass
class Items(list): pass
class Pair(tuple): pass
class Map(dict): pass
class Bag(set): pass
class Plain: pass
values = [Text("a"), Number(5), Items([1]), Pair((1, 2)), Map(a=1), Bag({1}), Plain(), 2.5, None]
for v in values:
    t(lambda: v + None)
    t(lambda: None + v)
    t(lambda: v < None)
    t(lambda: -v)
    t(lambda: ~v)
    t(lambda: v @ v)
    t(lambda: {v: 1} and "hashable")
    t(lambda: v["k"])
    t(lambda: v())
    t(lambda: [1, 2][v])
    t(lambda: "abc".find(v))
    t(lambda: len(v))
    t(lambda: iter(v) and "iterable")
    t(lambda: int(v))
    t(lambda: v % 2)
    t(lambda: format(v, "5d"))
def add(v):
    v += None
def mul(v):
    v *= "x"
def put(v):
    v["q"] = 1
def cut(v):
    del v[0]
for v in values:
    t(lambda: add(v))
    if not isinstance(v, int):
        t(lambda: mul(v))
    t(lambda: put(v))
    t(lambda: cut(v))
# --- expect
# outcome: ok
# output:
# TypeError can only concatenate str (not "NoneType") to str
# TypeError unsupported operand type(s) for +: 'NoneType' and 'Text'
# TypeError '<' not supported between instances of 'Text' and 'NoneType'
# TypeError bad operand type for unary -: 'Text'
# TypeError bad operand type for unary ~: 'Text'
# TypeError unsupported operand type(s) for @: 'Text' and 'Text'
# 'hashable'
# TypeError string indices must be integers, not 'str'
# TypeError 'Text' object is not callable
# TypeError list indices must be integers or slices, not Text
# 0
# 1
# 'iterable'
# ValueError invalid literal for int() with base 10: 'a'
# TypeError not all arguments converted during string formatting
# ValueError Unknown format code 'd' for object of type 'Text'
# TypeError unsupported operand type(s) for +: 'Number' and 'NoneType'
# TypeError unsupported operand type(s) for +: 'NoneType' and 'Number'
# TypeError '<' not supported between instances of 'Number' and 'NoneType'
# -5
# -6
# TypeError unsupported operand type(s) for @: 'Number' and 'Number'
# 'hashable'
# TypeError 'Number' object is not subscriptable
# TypeError 'Number' object is not callable
# IndexError list index out of range
# TypeError must be str, not Number
# TypeError object of type 'Number' has no len()
# TypeError 'Number' object is not iterable
# 5
# 1
# '    5'
# TypeError can only concatenate list (not "NoneType") to list
# TypeError unsupported operand type(s) for +: 'NoneType' and 'Items'
# TypeError '<' not supported between instances of 'Items' and 'NoneType'
# TypeError bad operand type for unary -: 'Items'
# TypeError bad operand type for unary ~: 'Items'
# TypeError unsupported operand type(s) for @: 'Items' and 'Items'
# TypeError unhashable type: 'Items'
# TypeError list indices must be integers or slices, not str
# TypeError 'Items' object is not callable
# TypeError list indices must be integers or slices, not Items
# TypeError must be str, not Items
# 1
# 'iterable'
# TypeError int() argument must be a string, a bytes-like object or a real number, not 'Items'
# TypeError unsupported operand type(s) for %: 'Items' and 'int'
# TypeError unsupported format string passed to Items.__format__
# TypeError can only concatenate tuple (not "NoneType") to tuple
# TypeError unsupported operand type(s) for +: 'NoneType' and 'Pair'
# TypeError '<' not supported between instances of 'Pair' and 'NoneType'
# TypeError bad operand type for unary -: 'Pair'
# TypeError bad operand type for unary ~: 'Pair'
# TypeError unsupported operand type(s) for @: 'Pair' and 'Pair'
# 'hashable'
# TypeError tuple indices must be integers or slices, not str
# TypeError 'Pair' object is not callable
# TypeError list indices must be integers or slices, not Pair
# TypeError must be str, not Pair
# 2
# 'iterable'
# TypeError int() argument must be a string, a bytes-like object or a real number, not 'Pair'
# TypeError unsupported operand type(s) for %: 'Pair' and 'int'
# TypeError unsupported format string passed to Pair.__format__
# TypeError unsupported operand type(s) for +: 'Map' and 'NoneType'
# TypeError unsupported operand type(s) for +: 'NoneType' and 'Map'
# TypeError '<' not supported between instances of 'Map' and 'NoneType'
# TypeError bad operand type for unary -: 'Map'
# TypeError bad operand type for unary ~: 'Map'
# TypeError unsupported operand type(s) for @: 'Map' and 'Map'
# TypeError unhashable type: 'Map'
# KeyError 'k'
# TypeError 'Map' object is not callable
# TypeError list indices must be integers or slices, not Map
# TypeError must be str, not Map
# 1
# 'iterable'
# TypeError int() argument must be a string, a bytes-like object or a real number, not 'Map'
# TypeError unsupported operand type(s) for %: 'Map' and 'int'
# TypeError unsupported format string passed to Map.__format__
# TypeError unsupported operand type(s) for +: 'Bag' and 'NoneType'
# TypeError unsupported operand type(s) for +: 'NoneType' and 'Bag'
# TypeError '<' not supported between instances of 'Bag' and 'NoneType'
# TypeError bad operand type for unary -: 'Bag'
# TypeError bad operand type for unary ~: 'Bag'
# TypeError unsupported operand type(s) for @: 'Bag' and 'Bag'
# TypeError unhashable type: 'Bag'
# TypeError 'Bag' object is not subscriptable
# TypeError 'Bag' object is not callable
# TypeError list indices must be integers or slices, not Bag
# TypeError must be str, not Bag
# 1
# 'iterable'
# TypeError int() argument must be a string, a bytes-like object or a real number, not 'Bag'
# TypeError unsupported operand type(s) for %: 'Bag' and 'int'
# TypeError unsupported format string passed to Bag.__format__
# TypeError unsupported operand type(s) for +: 'Plain' and 'NoneType'
# TypeError unsupported operand type(s) for +: 'NoneType' and 'Plain'
# TypeError '<' not supported between instances of 'Plain' and 'NoneType'
# TypeError bad operand type for unary -: 'Plain'
# TypeError bad operand type for unary ~: 'Plain'
# TypeError unsupported operand type(s) for @: 'Plain' and 'Plain'
# 'hashable'
# TypeError 'Plain' object is not subscriptable
# TypeError 'Plain' object is not callable
# TypeError list indices must be integers or slices, not Plain
# TypeError must be str, not Plain
# TypeError object of type 'Plain' has no len()
# TypeError 'Plain' object is not iterable
# TypeError int() argument must be a string, a bytes-like object or a real number, not 'Plain'
# TypeError unsupported operand type(s) for %: 'Plain' and 'int'
# TypeError unsupported format string passed to Plain.__format__
# TypeError unsupported operand type(s) for +: 'float' and 'NoneType'
# TypeError unsupported operand type(s) for +: 'NoneType' and 'float'
# TypeError '<' not supported between instances of 'float' and 'NoneType'
# -2.5
# TypeError bad operand type for unary ~: 'float'
# TypeError unsupported operand type(s) for @: 'float' and 'float'
# 'hashable'
# TypeError 'float' object is not subscriptable
# TypeError 'float' object is not callable
# TypeError list indices must be integers or slices, not float
# TypeError must be str, not float
# TypeError object of type 'float' has no len()
# TypeError 'float' object is not iterable
# 2
# 0.5
# ValueError Unknown format code 'd' for object of type 'float'
# TypeError unsupported operand type(s) for +: 'NoneType' and 'NoneType'
# TypeError unsupported operand type(s) for +: 'NoneType' and 'NoneType'
# TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
# TypeError bad operand type for unary -: 'NoneType'
# TypeError bad operand type for unary ~: 'NoneType'
# TypeError unsupported operand type(s) for @: 'NoneType' and 'NoneType'
# 'hashable'
# TypeError 'NoneType' object is not subscriptable
# TypeError 'NoneType' object is not callable
# TypeError list indices must be integers or slices, not NoneType
# TypeError must be str, not NoneType
# TypeError object of type 'NoneType' has no len()
# TypeError 'NoneType' object is not iterable
# TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# TypeError unsupported operand type(s) for %: 'NoneType' and 'int'
# TypeError unsupported format string passed to NoneType.__format__
# TypeError can only concatenate str (not "NoneType") to str
# TypeError can't multiply sequence by non-int of type 'str'
# TypeError 'Text' object does not support item assignment
# TypeError 'Text' object doesn't support item deletion
# TypeError unsupported operand type(s) for +=: 'Number' and 'NoneType'
# TypeError 'Number' object does not support item assignment
# TypeError 'Number' object doesn't support item deletion
# TypeError 'NoneType' object is not iterable
# TypeError can't multiply sequence by non-int of type 'str'
# TypeError list indices must be integers or slices, not str
# None
# TypeError can only concatenate tuple (not "NoneType") to tuple
# TypeError can't multiply sequence by non-int of type 'str'
# TypeError 'Pair' object does not support item assignment
# TypeError 'Pair' object doesn't support item deletion
# TypeError unsupported operand type(s) for +=: 'Map' and 'NoneType'
# TypeError unsupported operand type(s) for *=: 'Map' and 'str'
# None
# KeyError 0
# TypeError unsupported operand type(s) for +=: 'Bag' and 'NoneType'
# TypeError unsupported operand type(s) for *=: 'Bag' and 'str'
# TypeError 'Bag' object does not support item assignment
# TypeError 'Bag' object doesn't support item deletion
# TypeError unsupported operand type(s) for +=: 'Plain' and 'NoneType'
# TypeError unsupported operand type(s) for *=: 'Plain' and 'str'
# TypeError 'Plain' object does not support item assignment
# TypeError 'Plain' object doesn't support item deletion
# TypeError unsupported operand type(s) for +=: 'float' and 'NoneType'
# TypeError can't multiply sequence by non-int of type 'float'
# TypeError 'float' object does not support item assignment
# TypeError 'float' object does not support item deletion
# TypeError unsupported operand type(s) for +=: 'NoneType' and 'NoneType'
# TypeError can't multiply sequence by non-int of type 'NoneType'
# TypeError 'NoneType' object does not support item assignment
# TypeError 'NoneType' object does not support item deletion
