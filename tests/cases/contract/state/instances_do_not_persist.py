"""Attributes of self and module variables live for one transaction only."""
counter = 0
cache = []
@contract
class C:
    seen = []
    class State:
        n: int = 0
    @call
    def go(self, ctx):
        global counter
        counter += 1
        cache.append(counter)
        self.seen.append(1)
        self.note = "here"
        self.state.n += 1
        return [counter, len(cache), len(self.seen), self.note, self.state.n]
    @query
    def look(self):
        return [counter, len(cache), len(C.seen), hasattr(self, "note")]
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "go"}
# < {"return": [1, 1, 1, "here", 1]}
# > {"cmd": "call", "method": "go"}
# < {"return": [1, 1, 1, "here", 2]}
# > {"cmd": "query", "method": "look"}
# < {"return": [0, 0, 0, false]}
