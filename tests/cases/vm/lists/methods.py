"""Every list method."""
a = [3, 1, 2]
a.append(5); print(a)
a.extend([7, 8]); print(a)
a.extend("xy"); print(a)
a.insert(0, "first"); a.insert(100, "last"); a.insert(-1, "before"); print(a)
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove("x"); print(a)
print(a.index(5), a.index(1, 1), a.count(1), a.count("q"))
a.reverse(); print(a)
b = a.copy(); b.clear(); print(a, b)
a = [3, 1, 2]; print(a.sort(), a); a.sort(reverse=True); print(a)
a += (9,); a *= 2; print(a)
print([1, 2].__len__(), [1, 2].__contains__(2), [1, 2].__getitem__(0), [1] .__add__([2]), [1, 2].__eq__([1, 2]), [1].__mul__(3))
# --- expect
# outcome: ok
# output:
# [3, 1, 2, 5]
# [3, 1, 2, 5, 7, 8]
# [3, 1, 2, 5, 7, 8, 'x', 'y']
# ['first', 3, 1, 2, 5, 7, 8, 'x', 'y', 'before', 'last']
# last first y [3, 1, 2, 5, 7, 8, 'x', 'before']
# [3, 1, 2, 5, 7, 8, 'before']
# 3 1 1 0
# ['before', 8, 7, 5, 2, 1, 3]
# ['before', 8, 7, 5, 2, 1, 3] []
# None [1, 2, 3]
# [3, 2, 1]
# [3, 2, 1, 9, 3, 2, 1, 9]
# 2 True 1 [1, 2] True [1, 1, 1]
