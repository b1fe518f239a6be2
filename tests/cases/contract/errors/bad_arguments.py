"""Data of the wrong kind ends in a Python error with its place, never in a crash."""
@contract
class C:
    class State:
        mean: float = 0.0
    @call
    def train(self, ctx, x, y):
        n = len(x)
        pairs = [(float(a), float(b)) for a, b in zip(x, y)]
        self.state.mean = sum(b for _, b in pairs) / n
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "train", "args": [[], []]}
# < {"status": "reverted", "error": {"type": "ZeroDivisionError", "message": "division by zero"}}
# > {"cmd": "call", "method": "train", "args": [5, [1]]}
# < {"status": "reverted", "error": {"type": "TypeError", "message": "object of type 'int' has no len()"}}
# > {"cmd": "call", "method": "train", "args": [["a"], [1]]}
# < {"status": "reverted", "error": {"type": "ValueError", "message": "could not convert string to float: 'a'"}}
# > {"cmd": "call", "method": "train", "args": [[[1]], [1]]}
# < {"status": "reverted", "error": {"type": "TypeError", "message": "float() argument must be a string or a real number, not 'list'"}}
# > {"cmd": "call", "method": "train", "args": [[null], [1]]}
# < {"status": "reverted", "error": {"type": "TypeError"}}
# > {"cmd": "call", "method": "train", "args": [[1, 2], [3, 5.0]]}
# < {"status": "ok"}
# > {"cmd": "state"}
# < {"mean": 4.0}
