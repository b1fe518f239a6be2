"""Events with positional fields, sets, or things that are no events."""
@contract
class C:
    class State:
        n: int = 0
    @call
    def positional(self, ctx):
        self.emit(event.Thing(1))
    @call
    def a_set(self, ctx):
        self.emit(event.Thing(items={1, 2}))
    @call
    def no_event(self, ctx):
        self.emit("text")
    @call
    def caught(self, ctx):
        try:
            self.emit(event.Bad(x=object()))
        except TypeError:
            self.emit(event.Good())
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "positional"}
# < {"status": "reverted", "error": {"type": "TypeError"}}
# > {"cmd": "call", "method": "a_set"}
# < {"status": "reverted", "error": {"type": "TypeError", "message": "…items…set…"}}
# > {"cmd": "call", "method": "no_event"}
# < {"status": "reverted", "error": {"type": "TypeError"}}
# > {"cmd": "call", "method": "caught"}
# < {"status": "ok", "events": [{"name": "Good", "fields": {}}]}
