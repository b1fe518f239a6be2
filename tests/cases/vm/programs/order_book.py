"""An order book that matches buyers with sellers."""
from dataclasses import dataclass, field
import itertools
@dataclass(order=True)
class Order:
    price: float
    number: int
    side: str = field(compare=False)
    size: int = field(compare=False)
class Book:
    def __init__(self):
        self.bids, self.asks, self.trades = [], [], []
        self.numbers = itertools.count(1)
    def place(self, side, price, size):
        if size <= 0: raise ValueError(f"size must be positive, got {size}")
        order = Order(price, next(self.numbers), side, size)
        mine, theirs = (self.bids, self.asks) if side == "buy" else (self.asks, self.bids)
        crosses = (lambda best: best.price <= price) if side == "buy" else (lambda best: best.price >= price)
        while order.size and theirs and crosses(theirs[0]):
            best = theirs[0]
            size = min(order.size, best.size)
            self.trades.append((order.number, best.number, best.price, size))
            order.size -= size; best.size -= size
            if not best.size: theirs.pop(0)
        if order.size:
            mine.append(order)
            mine.sort(reverse=side == "buy")
        return order
b = Book()
for side, price, size in [("sell", 10.5, 5), ("sell", 10.0, 3), ("buy", 9.5, 4), ("buy", 10.5, 6), ("sell", 9.0, 10)]:
    b.place(side, price, size)
    print(side, price, [(o.price, o.size) for o in b.bids], [(o.price, o.size) for o in b.asks])
print(*b.trades, sep="\n")
b.place("buy", 1, 0)
# --- expect
# outcome: raise ValueError: size must be positive, got 0
# output:
# sell 10.5 [] [(10.5, 5)]
# sell 10.0 [] [(10.0, 3), (10.5, 5)]
# buy 9.5 [(9.5, 4)] [(10.0, 3), (10.5, 5)]
# buy 10.5 [(9.5, 4)] [(10.5, 2)]
# sell 9.0 [] [(9.0, 6), (10.5, 2)]
# (4, 2, 10.0, 3)
# (4, 1, 10.5, 3)
# (5, 3, 9.5, 4)
# traceback:
# Traceback (most recent call last):
#   File "programs/order_book.py", line 34, in <module>
#     b.place("buy", 1, 0)
#   File "programs/order_book.py", line 15, in place
#     if size <= 0: raise ValueError(f"size must be positive, got {size}")
#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# ValueError: size must be positive, got 0
