"""Sets, bytes, foreign keys and objects cannot be stored: the error names the field and the path."""
class Thing:
    pass
@contract
class C:
    class State:
        v: dict = {}
        n: int = 0
    @call
    def put(self, ctx, kind):
        self.state.n = 9
        self.state.v = {"set": {"a": [1, {2}]}, "bytes": {"b": b"x"}, "key": {"a": {1: 2}}, "object": [Thing()], "function": {"f": len},
                        "none_key": {None: 1}, "deep": {"list": [[0], [0, frozenset([1])]]}, "class": Thing}[kind]
    @query
    def give(self, kind):
        return {"set": {1}, "object": [Thing()], "bytes": b"", "key": {(1,): 2}}[kind]
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "put", "args": ["set"]}
# < {"status": "reverted", "error": {"type": "TypeError", "message": "…v…a…[1]…set…"}}
# > {"cmd": "call", "method": "put", "args": ["bytes"]}
# < {"status": "reverted", "error": {"type": "TypeError", "message": "…v…b…bytes…"}}
# > {"cmd": "call", "method": "put", "args": ["key"]}
# < {"status": "reverted", "error": {"type": "TypeError", "message": "…v…a…"}}
# > {"cmd": "call", "method": "put", "args": ["object"]}
# < {"status": "reverted", "error": {"type": "TypeError", "message": "…v…[0]…Thing…"}}
# > {"cmd": "call", "method": "put", "args": ["function"]}
# < {"status": "reverted", "error": {"type": "TypeError", "message": "…v…f…"}}
# > {"cmd": "call", "method": "put", "args": ["none_key"]}
# < {"status": "reverted", "error": {"type": "TypeError", "message": "…v…"}}
# > {"cmd": "call", "method": "put", "args": ["deep"]}
# < {"status": "reverted", "error": {"type": "TypeError", "message": "…v…list…[1]…[1]…frozenset…"}}
# > {"cmd": "call", "method": "put", "args": ["class"]}
# < {"status": "reverted", "error": {"type": "TypeError", "message": "…v…"}}
# > {"cmd": "state"}
# < {"v": {}, "n": 0}
# > {"cmd": "query", "method": "give", "args": ["set"]}
# < {"status": "reverted", "error": {"type": "TypeError", "message": "…set…"}}
# > {"cmd": "query", "method": "give", "args": ["object"]}
# < {"status": "reverted", "error": {"type": "TypeError", "message": "…[0]…Thing…"}}
# > {"cmd": "query", "method": "give", "args": ["key"]}
# < {"status": "reverted", "error": {"type": "TypeError"}}
