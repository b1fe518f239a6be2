"""A query that assigns to state or emits is a QueryError; changes in place are dropped."""
@contract
class C:
    class State:
        n: int = 1
        items: list = [1]
    @query
    def assign(self):
        self.state.n = 5
    @query
    def augment(self):
        self.state.n += 1
    @query
    def emits(self):
        self.emit(event.Thing(a=1))
    @query
    def caught(self):
        try:
            self.state.n = 5
        except QueryError as e:
            return "caught", self.state.n
    @query
    def in_place(self):
        self.state.items.append(2)
        print("printing is fine")
        return self.state.items
    @query
    def inner(self):
        return self._write()
    def _write(self):
        self.state.n = 7
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "query", "method": "assign"}
# < {"status": "reverted", "error": {"type": "QueryError"}}
# > {"cmd": "query", "method": "augment"}
# < {"status": "reverted", "error": {"type": "QueryError"}}
# > {"cmd": "query", "method": "emits"}
# < {"status": "reverted", "error": {"type": "QueryError"}}
# > {"cmd": "query", "method": "caught"}
# < {"status": "ok", "return": ["caught", 1]}
# > {"cmd": "query", "method": "in_place"}
# < {"status": "ok", "return": [1, 2], "logs": ["printing is fine"]}
# > {"cmd": "query", "method": "in_place"}
# < {"status": "ok", "return": [1, 2]}
# > {"cmd": "query", "method": "inner"}
# < {"status": "reverted", "error": {"type": "QueryError"}}
# > {"cmd": "state"}
# < {"n": 1, "items": [1]}
