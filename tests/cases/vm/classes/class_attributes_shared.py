"""Class attributes are shared, instance attributes are not; mutable ones surprise."""
class A:
    shared = []
    count = 0
    def add(self, x):
        self.shared.append(x)
        self.count += 1
        A.total = getattr(A, "total", 0) + 1
a, b = A(), A()
a.add(1); b.add(2); a.add(3)
print(A.shared, a.count, b.count, A.count, A.total, a.shared is b.shared, vars(a), "count" in vars(A), A.__dict__["count"])
class B(A): pass
B.shared = ["own"]
B().add(9)
print(A.shared, B.shared, B.total, "total" in B.__dict__)
b.shared = []
b.add(5)
print(b.shared, A.shared)
# --- expect
# outcome: ok
# output:
# [1, 2, 3] 2 1 0 3 True {'count': 2} True 0
# [1, 2, 3] ['own', 9] 4 False
# [5] [1, 2, 3]
