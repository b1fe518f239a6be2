"""Module functions, constants, classes and imports beside the contract."""
import math
from dataclasses import dataclass
LIMIT = 3
RATES = {"a": 0.5, "b": 1.5}
@dataclass
class Order:
    kind: str
    n: int = 1
    def cost(self):
        return RATES[self.kind] * self.n
def total(orders):
    return sum(o.cost() for o in orders)
@contract
class Shop:
    """A shop."""
    class State:
        spent: float = 0.0
    @call
    def buy(self, ctx, orders):
        if len(orders) > LIMIT:
            raise ValueError(f"at most {LIMIT} orders")
        self.state.spent += total([Order(**o) for o in orders])
        return math.floor(self.state.spent)
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "buy", "args": [[{"kind": "a", "n": 5}, {"kind": "b"}]]}
# < {"return": 4}
# > {"cmd": "call", "method": "buy", "args": [[{"kind": "q"}]]}
# < {"status": "reverted", "error": {"type": "KeyError", "message": "'q'"}}
# > {"cmd": "call", "method": "buy", "args": [[1, 2, 3, 4]]}
# < {"status": "reverted", "error": {"type": "ValueError", "message": "at most 3 orders"}}
# > {"cmd": "state"}
# < {"spent": 4.0}
