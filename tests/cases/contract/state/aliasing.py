"""Within a call a field is the object itself; at the end it is stored by copy."""
@contract
class C:
    class State:
        a: list = []
        b: list = []
    @call
    def share(self, ctx):
        x = [1]
        self.state.a = x
        self.state.b = x
        x.append(2)
        self.state.a.append(3)
        return [self.state.a is self.state.b, self.state.a is x, len(self.state.b)]
    @call
    def push(self, ctx):
        self.state.a.append("only a")
        return self.state.a is self.state.b
    @call
    def twice(self, ctx):
        row = [0]
        self.state.a = [row, row]
        row[0] = 7
        return self.state.a
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "share"}
# < {"return": [true, true, 3]}
# > {"cmd": "state"}
# < {"a": [1, 2, 3], "b": [1, 2, 3]}
# > {"cmd": "call", "method": "push"}
# < {"return": false}
# > {"cmd": "state"}
# < {"a": [1, 2, 3, "only a"], "b": [1, 2, 3]}
# > {"cmd": "call", "method": "twice"}
# < {"return": [[7], [7]]}
