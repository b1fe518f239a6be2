"""product, permutations, combinations and combinations_with_replacement."""
from itertools import combinations, combinations_with_replacement, permutations, product


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def join(tuples):
    return ["".join(map(str, t)) for t in tuples]


print(join(product("AB", "xy")), join(product("01", repeat=3)), list(product()), list(product("ab", [])), list(product("a", repeat=0)), join(product("ab", [1, 2], repeat=2)))
print(join(permutations("ABC")), join(permutations("ABC", 2)), list(permutations([], 0)), list(permutations([1])), list(permutations("ab", 3)), list(permutations("ab", 0)), list(permutations(range(3), None))[:2])
print(join(combinations("ABCD", 2)), join(combinations(range(4), 3)), list(combinations("ab", 3)), list(combinations("ab", 0)), list(combinations([], 0)))
print(join(combinations_with_replacement("ABC", 2)), list(combinations_with_replacement("", 0)), list(combinations_with_replacement("", 1)), list(combinations_with_replacement("a", 3)), list(combinations_with_replacement("ab", 0)))
print(len(list(product(range(6), repeat=4))), sum(1 for _ in permutations(range(6))), sum(1 for _ in combinations(range(10), 5)), sum(1 for _ in combinations_with_replacement(range(5), 4)))
show(lambda: permutations("ab", -1))
show(lambda: combinations("ab", -1))
show(lambda: combinations_with_replacement("ab", -1))
show(lambda: product("ab", repeat=-1))
show(lambda: permutations("ab", "x"))
show(lambda: permutations("ab", 1.0))
show(lambda: combinations("ab"))
show(lambda: combinations("ab", None))
show(lambda: combinations("ab", 1.5))
show(lambda: combinations_with_replacement("ab", "c"))
show(lambda: product("ab", repeat="x"))
show(lambda: product("ab", repeat=None))
show(lambda: product("ab", again=2))
show(lambda: product(5))
show(lambda: permutations(5))
show(lambda: combinations(5, 2))
show(lambda: permutations())
show(lambda: combinations())
print(list(combinations(iterable="abc", r=2)), list(permutations(iterable="ab", r=1)), list(combinations_with_replacement(iterable="ab", r=2)))
p = permutations([1, 2, 3])
print(next(p), next(p), len(list(p)), list(p))
print(list(permutations([1, 1, 2], 2)), [sum(c) for c in combinations([1, 2, 3, 4], 2)], max(product([1, 5], [7, 3])))
for a, b in product(range(2), "xy"):
    print(a, b, end=";")
print()
print([c for c in product([0, 1], repeat=3) if sum(c) == 2], (3, 4, 5) in combinations(range(6), 3))
# --- expect
# outcome: ok
# output:
# ['Ax', 'Ay', 'Bx', 'By'] ['000', '001', '010', '011', '100', '101', '110', '111'] [()] [] [()] ['a1a1', 'a1a2', 'a1b1', 'a1b2', 'a2a1', 'a2a2', 'a2b1', 'a2b2', 'b1a1', 'b1a2', 'b1b1', 'b1b2', 'b2a1', 'b2a2', 'b2b1', 'b2b2']
# ['ABC', 'ACB', 'BAC', 'BCA', 'CAB', 'CBA'] ['AB', 'AC', 'BA', 'BC', 'CA', 'CB'] [()] [(1,)] [] [()] [(0, 1, 2), (0, 2, 1)]
# ['AB', 'AC', 'AD', 'BC', 'BD', 'CD'] ['012', '013', '023', '123'] [] [()] [()]
# ['AA', 'AB', 'AC', 'BB', 'BC', 'CC'] [()] [] [('a', 'a', 'a')] [()]
# 1296 720 252 70
# ValueError r must be non-negative
# ValueError r must be non-negative
# ValueError r must be non-negative
# ValueError repeat argument cannot be negative
# TypeError Expected int as r
# TypeError Expected int as r
# TypeError combinations() missing required argument 'r' (pos 2)
# TypeError 'NoneType' object cannot be interpreted as an integer
# TypeError 'float' object cannot be interpreted as an integer
# TypeError 'str' object cannot be interpreted as an integer
# TypeError 'str' object cannot be interpreted as an integer
# TypeError 'NoneType' object cannot be interpreted as an integer
# TypeError 'again' is an invalid keyword argument for product()
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError permutations() missing required argument 'iterable' (pos 1)
# TypeError combinations() missing required argument 'iterable' (pos 1)
# [('a', 'b'), ('a', 'c'), ('b', 'c')] [('a',), ('b',)] [('a', 'a'), ('a', 'b'), ('b', 'b')]
# (1, 2, 3) (1, 3, 2) 4 []
# [(1, 1), (1, 2), (1, 1), (1, 2), (2, 1), (2, 1)] [3, 4, 5, 5, 6, 7] (5, 7)
# 0 x;0 y;1 x;1 y;
# [(0, 1, 1), (1, 0, 1), (1, 1, 0)] True
