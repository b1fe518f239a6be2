"""A raise undoes every write, in place ones too, and keeps the prints; gas is paid."""
@contract
class C:
    class State:
        n: int = 0
        items: list = []
        deep: dict = {"a": {"b": [1]}}
    @call
    def go(self, ctx, fail: bool):
        print("before")
        self.state.n += 1
        self.state.items.append(self.state.n)
        self.state.deep["a"]["b"].append("x")
        self.emit(event.Went(n=self.state.n))
        if fail:
            raise ValueError("no")
        return self.state.n
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "go", "args": [true]}
# < {"status": "reverted", "return": null, "events": [], "logs": ["before"], "error": {"origin": "contract", "type": "ValueError", "message": "no", "line": 16}}
# > {"cmd": "state"}
# < {"n": 0, "items": [], "deep": {"a": {"b": [1]}}}
# > {"cmd": "call", "method": "go", "args": [false]}
# < {"status": "ok", "return": 1, "logs": ["before"]}
# > {"cmd": "state"}
# < {"n": 1, "items": [1], "deep": {"a": {"b": [1, "x"]}}}
