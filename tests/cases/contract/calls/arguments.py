"""Arguments by position and by name, with CPython's words when they do not fit."""
@contract
class C:
    class State:
        last: list = []
    @call
    def f(self, ctx, a, b=2, *rest, c=3, **more):
        self.state.last = [a, b, list(rest), c, more]
        return self.state.last
    @call
    def train(self, ctx, x: list, y: list):
        return len(x)
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "f", "args": [1]}
# < {"return": [1, 2, [], 3, {}]}
# > {"cmd": "call", "method": "f", "args": [1, 2, 3, 4]}
# < {"return": [1, 2, [3, 4], 3, {}]}
# > {"cmd": "call", "method": "f", "args": {"c": 9, "a": 8, "z": 7}}
# < {"return": [8, 2, [], 9, {"z": 7}]}
# > {"cmd": "call", "method": "train", "args": {"x": [1]}}
# < refused {"message": "…train() missing 1 required positional argument: 'y'"}
# > {"cmd": "call", "method": "train"}
# < refused {"message": "…train() missing 2 required positional arguments: 'x' and 'y'"}
# > {"cmd": "call", "method": "train", "args": {"x": [], "y": [], "z": 1}}
# < refused {"message": "…train() got an unexpected keyword argument 'z'"}
