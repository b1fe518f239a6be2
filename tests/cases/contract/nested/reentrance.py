"""Reentrance: the caller's changed fields are written before the call; what changed meanwhile is read anew, what did not keeps its object."""
@contract
class Ring:
    class State:
        n: int = 0
        items: list = []
        quiet: list = []
        next = ""

    @call
    def link(self, ctx, next: str):
        self.state.next = next

    @call
    def start(self, ctx):
        self.state.n = 1
        self.state.items.append("first")
        stale, kept = self.state.items, self.state.quiet
        kept.append("mine")
        answer = call_contract(self.state.next, "bounce")
        kept.append("still mine")
        stale.append("lost")
        self.state.items.append("last")
        return [answer, self.state.n, self.state.items, stale, self.state.items is stale, self.state.quiet is kept]

    @call
    def bounce(self, ctx):
        self.state.n += 100
        inner = call_contract(ctx.sender, "poke")
        seen = query_contract(ctx.sender, "look")
        return [inner, seen, self.state.n]

    @call
    def poke(self, ctx):
        before = [self.state.n, list(self.state.items)]
        self.state.n += 10
        self.state.items.append("poked")
        return before

    @query
    def look(self):
        self.state.items.append("never kept")
        return [self.state.n, self.state.items, self.state.quiet]

    @call
    def undone(self, ctx):
        self.state.items.append("before")
        mine = self.state.items
        try:
            call_contract(self.state.next, "breaks")
        except KeyError as error:
            told = [repr(error), error.args]
        mine.append("after")
        return [told, self.state.n, self.state.items is mine]

    @call
    def breaks(self, ctx):
        call_contract(ctx.sender, "poke")
        self.state.n = -1
        {}["missing"]

    @call
    def own(self, ctx, n: int):
        self.state.n = n
        if n:
            call_contract(self_address(), "own", n - 1)
        return self.state.n
# --- steps
# > {"cmd": "deploy", "label": "a"}
# < {"address": "as a"}
# > {"cmd": "deploy", "label": "b"}
# < {"address": "as b"}
# > {"cmd": "call", "to": "a", "method": "link", "args": ["as b"]}
# < {"status": "ok"}
# > {"cmd": "call", "to": "a", "method": "start"}
# < {"status": "ok", "return": [[[1, ["first"]], [11, ["first", "poked", "never kept"], ["mine"]], 100], 11, ["first", "poked", "last"], ["first", "lost"], false, true]}
# > {"cmd": "state", "of": "a"}
# < {"n": 11, "items": ["first", "poked", "last"], "quiet": ["mine", "still mine"]}
# > {"cmd": "state", "of": "b"}
# < {"n": 100, "items": []}
# > {"cmd": "call", "to": "a", "method": "undone"}
# < {"status": "ok", "return": [["KeyError('missing')", ["missing"]], 11, true]}
# > {"cmd": "state", "of": "a"}
# < {"n": 11, "items": ["first", "poked", "last", "before", "after"]}
# > {"cmd": "state", "of": "b"}
# < {"n": 100}
# > {"cmd": "call", "to": "a", "method": "own", "args": [5]}
# < {"return": 0}
