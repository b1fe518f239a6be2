"""Classes, instances, attributes and methods."""
class Point:
    """A point."""
    kind = "2d"
    def __init__(self, x, y=0):
        self.x = x
        self.y = y
    def move(self, dx, dy=0):
        self.x += dx
        self.y += dy
        return self
p, q = Point(1), Point(2, 3)
p.move(5).move(1, dy=2)
print(p.x, p.y, q.x, q.y, Point.kind, p.kind, Point.__name__, Point.__doc__, type(p) is Point, isinstance(p, Point), p.__class__.__name__)
p.kind = "mine"
Point.kind = "all"
print(p.kind, q.kind)
del p.kind
print(p.kind, p.__dict__, vars(q), hasattr(p, "z"), getattr(p, "z", None))
m = p.move
m(1)
print(p.x, Point.move(q, 1).x, m.__name__, m.__self__ is p, m.__func__ is Point.move, p.move == p.move)
p.label = "new"
setattr(p, "size", 4)
print(p.label, p.size, sorted(p.__dict__))
delattr(p, "size")
print(hasattr(p, "size"))
# --- expect
# outcome: ok
# output:
# 7 2 2 3 2d 2d Point A point. True True Point
# mine all
# all {'x': 7, 'y': 2} {'x': 2, 'y': 3} False None
# 8 3 move True True True
# new 4 ['label', 'size', 'x', 'y']
# False
