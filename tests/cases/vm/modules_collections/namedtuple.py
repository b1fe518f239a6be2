"""namedtuple: construction, defaults, methods, errors, subclasses."""
from collections import namedtuple
import copy


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


Point = namedtuple("Point", ["x", "y"])
p = Point(1, y=2)
print(p, p.x, p[1], p[-1], p == (1, 2), hash(p) == hash((1, 2)), len(p), tuple(p), list(p), p + (3,), p * 2, p[:1], 1 in p, p.index(2), p.count(1))
print(Point._fields, Point._field_defaults, Point.__name__, Point.__doc__, Point.x.__doc__, Point.__match_args__, Point.__slots__, Point._make([3, 4]), p._replace(x=9), p._asdict(), type(p._asdict()).__name__)
print(namedtuple("A", "a b c")(1, 2, 3), namedtuple("A", "a, b")(1, 2), namedtuple("E", "")(), namedtuple("One", "only")(5), namedtuple("D", "a b c", defaults=[1, 2])(0), namedtuple("D", "a b", defaults=(1, 2))())
D = namedtuple("D", "a b c", defaults=(1, None))
print(D._field_defaults, D(5), D(5, c=7), D.__doc__)
R = namedtuple("R", ["abc", "def", "abc", "_x", "1y"], rename=True)
print(R._fields, R(1, 2, 3, 4, 5))
for args, kw in [(("T", "a a"), {}), (("T", "def"), {}), (("T", "_x"), {}), (("1T", "a"), {}), (("class", "a"), {}), (("T", "a-b"), {}), (("T", ["a b"]), {}), (("T", "a"), {"defaults": [1, 2]}), (("T", 5), {}), (("T",), {}), (("T", "1a"), {})]:
    show(lambda: namedtuple(*args, **kw))
show(lambda: Point(1))
show(lambda: Point(1, 2, 3))
show(lambda: Point(1, x=2))
show(lambda: Point(1, 2, z=3))
show(lambda: Point())
show(lambda: Point(**{"x": 1}))
show(lambda: Point._make([1]))
show(lambda: Point._make([1, 2, 3]))
show(lambda: Point._make(5))
show(lambda: p._replace(z=1))
show(lambda: p._replace(z=1, w=2, x=0))
show(lambda: p.z)
show(lambda: setattr(p, "x", 5))
show(lambda: setattr(p, "new", 5))
show(lambda: delattr(p, "x"))
show(lambda: p < 5)
show(lambda: D())
show(lambda: p["x"])
a, b = p
print(a, b, p < Point(1, 3), max(Point(1, 5), Point(2, 0)), sorted([Point(2, 1), Point(1, 2)]), {p: "key"}[(1, 2)], "%s-%s" % p, "{0.x} {0.y}".format(p), f"{p.x}{p!r}", str(p))
match p:
    case Point(x=1, y=value):
        print("match", value)
match p:
    case Point(q, r):
        print("positional", q, r)


class Vector(Point):
    __slots__ = ()

    @property
    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __str__(self):
        return f"<{self.x},{self.y}>"


v = Vector(3, 4)
print(v, repr(v), v.norm, v + v, v._replace(x=0), type(v._replace(x=0)).__name__, isinstance(v, Point), isinstance(v, tuple), v == Point(3, 4), Vector._make((1, 2)))


class Account(namedtuple("Account", "owner balance", defaults=(0,))):
    def __new__(cls, owner, balance=100):
        return super().__new__(cls, owner.title(), balance)


print(Account("bo"), Account("al", 5)._replace(balance=6), Account("x").owner, Account.__mro__[1].__name__)
Person = namedtuple("Person", "name age")
people = [Person("bob", 30), Person(age=25, name="amy")]
print(sorted(people, key=lambda q: q.age), [q.name for q in people], Person(*("c", 1)), Person(**{"name": "d", "age": 2}), max(people, key=lambda q: q.age).name)
print(copy.copy(p) == p, copy.deepcopy(Person(["l"], 1)), Point(x=[1], y={})._asdict(), Person._fields + ("job",), namedtuple("Extended", Person._fields + ("job",))("e", 3, "dev"))
print(Point.__module__, p.__class__.__name__, p.__getnewargs__(), repr(Point), Point._make(iter("ab")), namedtuple("N", ("a", "b"), module="mod").__module__, bool(namedtuple("Z", [])()))
long = namedtuple("Long", [f"f{i}" for i in range(12)])(*range(12))
print(long, long.f0, long.f9, long.f11, long._replace(f10="x").f10)
# --- expect
# outcome: ok
# output:
# Point(x=1, y=2) 1 2 2 True True 2 (1, 2) [1, 2] (1, 2, 3) (1, 2, 1, 2) (1,) True 1 1
# ('x', 'y') {} Point Point(x, y) Alias for field number 0 ('x', 'y') () Point(x=3, y=4) Point(x=9, y=2) {'x': 1, 'y': 2} dict
# A(a=1, b=2, c=3) A(a=1, b=2) E() One(only=5) D(a=0, b=1, c=2) D(a=1, b=2)
# {'b': 1, 'c': None} D(a=5, b=1, c=None) D(a=5, b=1, c=7) D(a, b, c)
# ('abc', '_1', '_2', '_3', '_4') R(abc=1, _1=2, _2=3, _3=4, _4=5)
# ValueError Encountered duplicate field name: 'a'
# ValueError Type names and field names cannot be a keyword: 'def'
# ValueError Field names cannot start with an underscore: '_x'
# ValueError Type names and field names must be valid identifiers: '1T'
# ValueError Type names and field names cannot be a keyword: 'class'
# ValueError Type names and field names must be valid identifiers: 'a-b'
# ValueError Type names and field names must be valid identifiers: 'a b'
# TypeError Got more default values than field names
# TypeError 'int' object is not iterable
# TypeError namedtuple() missing 1 required positional argument: 'field_names'
# ValueError Type names and field names must be valid identifiers: '1a'
# TypeError Point.__new__() missing 1 required positional argument: 'y'
# TypeError Point.__new__() takes 3 positional arguments but 4 were given
# TypeError Point.__new__() got multiple values for argument 'x'
# TypeError Point.__new__() got an unexpected keyword argument 'z'
# TypeError Point.__new__() missing 2 required positional arguments: 'x' and 'y'
# TypeError Point.__new__() missing 1 required positional argument: 'y'
# TypeError Expected 2 arguments, got 1
# TypeError Expected 2 arguments, got 3
# TypeError 'int' object is not iterable
# ValueError Got unexpected field names: ['z']
# ValueError Got unexpected field names: ['z', 'w']
# AttributeError 'Point' object has no attribute 'z'
# AttributeError can't set attribute
# AttributeError 'Point' object has no attribute 'new'
# AttributeError can't delete attribute
# TypeError '<' not supported between instances of 'Point' and 'int'
# TypeError D.__new__() missing 1 required positional argument: 'a'
# TypeError tuple indices must be integers or slices, not str
# 1 2 True Point(x=2, y=0) [Point(x=1, y=2), Point(x=2, y=1)] key 1-2 1 2 1Point(x=1, y=2) Point(x=1, y=2)
# match 2
# positional 1 2
# <3,4> Vector(x=3, y=4) 5.0 <6,8> <0,4> Vector True True True <1,2>
# Account(owner='Bo', balance=100) Account(owner='Al', balance=6) X Account
# [Person(name='amy', age=25), Person(name='bob', age=30)] ['bob', 'amy'] Person(name='c', age=1) Person(name='d', age=2) bob
# True Person(name=['l'], age=1) {'x': [1], 'y': {}} ('name', 'age', 'job') Extended(name='e', age=3, job='dev')
# __main__ Point (1, 2) <class '__main__.Point'> Point(x='a', y='b') mod False
# Long(f0=0, f1=1, f2=2, f3=3, f4=4, f5=5, f6=6, f7=7, f8=8, f9=9, f10=10, f11=11) 0 9 11 x
