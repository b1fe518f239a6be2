"""total_ordering from each comparison, and cmp_to_key."""
from functools import cmp_to_key, total_ordering


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def make(name, compare):
    def method(self, other):
        if not isinstance(other, Base):
            return NotImplemented
        return compare(self.v, other.v)
    return type("By" + name, (Base,), {name: method})


class Base:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return isinstance(other, Base) and self.v == other.v

    def __repr__(self):
        return f"{type(self).__name__}({self.v})"


for name, compare in [("__lt__", lambda a, b: a < b), ("__le__", lambda a, b: a <= b), ("__gt__", lambda a, b: a > b), ("__ge__", lambda a, b: a >= b)]:
    cls = total_ordering(make(name, compare))
    a, b = cls(1), cls(2)
    print(name, a < b, a <= b, a > b, a >= b, a <= cls(1), a >= cls(1), a < cls(1), a > cls(1), sorted([b, a]), max(a, b), cls.__lt__.__name__)
    show(lambda: a < 5)
    show(lambda: a >= "x")
    show(lambda: 5 > a)


@total_ordering
class Student:
    def __init__(self, last, first):
        self.last, self.first = last, first

    def __eq__(self, other):
        return (self.last, self.first) == (other.last, other.first)

    def __lt__(self, other):
        return (self.last, self.first) < (other.last, other.first)


s, t = Student("b", "x"), Student("b", "y")
print(s < t, s <= t, s > t, s >= t, s != t, s == Student("b", "x"))


class Nothing:
    pass


show(lambda: total_ordering(Nothing))


@total_ordering
class Own:
    def __lt__(self, other):
        return True

    def __ge__(self, other):
        return "own"


print(Own() >= Own(), Own() > Own(), Own() <= Own())
by_length = cmp_to_key(lambda a, b: len(a) - len(b))
words = ["ccc", "a", "bb", "dd", "e"]
print(sorted(words, key=by_length), max(words, key=by_length), min(words, key=by_length), sorted(words, key=cmp_to_key(lambda a, b: (a < b) - (a > b))))
k1, k2 = by_length("aa"), by_length("b")
print(k1 > k2, k1 < k2, k1 == k2, k1 >= by_length("zz"), k1 <= k2, k1 != k2, k1.obj)
show(lambda: k1 < 5)
show(lambda: hash(k1))
show(lambda: cmp_to_key())
show(lambda: cmp_to_key(5)(1) < cmp_to_key(5)(2))
show(lambda: sorted([1, 2], key=cmp_to_key(lambda a, b: "x")))
# --- expect
# outcome: ok
# output:
# __lt__ True True False False True True False False [By__lt__(1), By__lt__(2)] By__lt__(2) method
# TypeError '<' not supported between instances of 'By__lt__' and 'int'
# TypeError '>=' not supported between instances of 'By__lt__' and 'str'
# TypeError '>' not supported between instances of 'int' and 'By__lt__'
# __le__ True True False False True True False False [By__le__(1), By__le__(2)] By__le__(2) __lt__
# TypeError '<' not supported between instances of 'By__le__' and 'int'
# TypeError '>=' not supported between instances of 'By__le__' and 'str'
# TypeError '>' not supported between instances of 'int' and 'By__le__'
# __gt__ True True False False True True False False [By__gt__(1), By__gt__(2)] By__gt__(2) __lt__
# TypeError '<' not supported between instances of 'By__gt__' and 'int'
# TypeError '>=' not supported between instances of 'By__gt__' and 'str'
# TypeError '>' not supported between instances of 'int' and 'By__gt__'
# __ge__ True True False False True True False False [By__ge__(1), By__ge__(2)] By__ge__(2) __lt__
# TypeError '<' not supported between instances of 'By__ge__' and 'int'
# TypeError '>=' not supported between instances of 'By__ge__' and 'str'
# TypeError '>' not supported between instances of 'int' and 'By__ge__'
# True True False False True True
# ValueError must define at least one ordering operation: < > <= >=
# own False True
# ['a', 'e', 'bb', 'dd', 'ccc'] ccc a ['e', 'dd', 'ccc', 'bb', 'a']
# True False False True False True aa
# TypeError other argument must be K instance
# TypeError unhashable type: 'functools.KeyWrapper'
# TypeError cmp_to_key() missing required argument 'mycmp' (pos 1)
# TypeError 'int' object is not callable
# TypeError '<' not supported between instances of 'str' and 'int'
