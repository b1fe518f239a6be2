"""Errors of queries come with type, text, place and traceback, and change nothing."""
@contract
class C:
    class State:
        d: dict = {"a": 1}
    @query
    def get(self, key):
        return self.lookup(key)
    def lookup(self, key):
        return self.state.d[key]
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "query", "method": "get", "args": ["a"]}
# < {"status": "ok", "return": 1}
# > {"cmd": "query", "method": "get", "args": {"key": "zz"}}
# < {"status": "reverted", "return": null, "error": {"origin": "python", "type": "KeyError", "message": "'zz'", "line": 10, "traceback": "Traceback (most recent call last):\n  File …line 8, in get\n    return self.lookup(key)\n           ^^^^^^^^^^^^^^^^\n  File …line 10, in lookup\n    return self.state.d[key]\n           ~~~~~~~~~~~~^^^^^\nKeyError: 'zz'…"}}
# > {"cmd": "query", "method": "get", "args": []}
# < refused {"message": "…get() missing 1 required positional argument: 'key'"}
# > {"cmd": "query", "method": "lookup", "args": ["a"]}
# < refused {}
# > {"cmd": "query", "method": "nope"}
# < refused {"message": "…nope…"}
