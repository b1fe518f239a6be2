"""A field that State does not declare is an AttributeError, reading and writing."""
@contract
class C:
    class State:
        known: int = 1
    @call
    def write(self, ctx):
        self.state.known = 5
        self.state.unknown = 1
    @query
    def read(self):
        return self.state.unknown
    @query
    def probe(self):
        return [hasattr(self.state, "known"), hasattr(self.state, "unknown"), getattr(self.state, "unknown", "none")]
    @call
    def setit(self, ctx, name, value):
        setattr(self.state, name, value)
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "write"}
# < {"status": "reverted", "error": {"origin": "python", "type": "AttributeError", "message": "…unknown…"}}
# > {"cmd": "query", "method": "read"}
# < {"status": "reverted", "error": {"type": "AttributeError", "message": "…unknown…"}}
# > {"cmd": "query", "method": "probe"}
# < {"return": [true, false, "none"]}
# > {"cmd": "call", "method": "setit", "args": ["known", 9]}
# < {"status": "ok"}
# > {"cmd": "call", "method": "setit", "args": ["zzz", 9]}
# < {"status": "reverted", "error": {"type": "AttributeError"}}
# > {"cmd": "state"}
# < {"known": 9}
