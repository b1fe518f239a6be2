"""Dispatch by class name and by type tables; a small expression evaluator."""
class Node:
    def __init__(self, *kids): self.kids = kids
class Num(Node): pass
class Add(Node): pass
class Mul(Node): pass
class Neg(Node): pass
class Eval:
    def visit(self, n): return getattr(self, "visit_" + type(n).__name__, self.default)(n)
    def visit_Num(self, n): return n.kids[0]
    def visit_Add(self, n): return sum(map(self.visit, n.kids))
    def visit_Mul(self, n):
        r = 1
        for k in n.kids: r *= self.visit(k)
        return r
    def default(self, n): raise NotImplementedError(type(n).__name__)
class Show(Eval):
    def visit_Num(self, n): return str(n.kids[0])
    def visit_Add(self, n): return "(" + " + ".join(map(self.visit, n.kids)) + ")"
    def visit_Mul(self, n): return " * ".join(map(self.visit, n.kids))
t = Add(Num(1), Mul(Num(2), Add(Num(3), Num(4))))
print(Eval().visit(t), Show().visit(t))
try:
    Eval().visit(Neg(Num(1)))
except NotImplementedError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# 15 (1 + 2 * (3 + 4))
# Neg
