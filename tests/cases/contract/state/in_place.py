"""Changes inside lists and dicts persist without an assignment."""
@contract
class C:
    class State:
        items: list = []
        users: dict = {}
    @call
    def add(self, ctx, name, n):
        self.state.items.append(n)
        user = self.state.users.setdefault(name, {"total": 0, "log": []})
        user["total"] += n
        user["log"].append([ctx.block_height, n])
        self.state.items.sort(reverse=True)
    @call
    def drop(self, ctx, name):
        del self.state.users[name]
        self.state.items.clear()
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "add", "args": ["a", 2]}
# < {"status": "ok"}
# > {"cmd": "call", "method": "add", "args": {"name": "a", "n": 5}}
# < {"status": "ok"}
# > {"cmd": "call", "method": "add", "args": ["b", 3]}
# < {"status": "ok"}
# > {"cmd": "state"}
# < {"items": [5, 3, 2], "users": {"a": {"total": 7, "log": [[1, 2], [1, 5]]}, "b": {"total": 3, "log": [[1, 3]]}}}
# > {"cmd": "call", "method": "drop", "args": ["a"]}
# < {"status": "ok"}
# > {"cmd": "state"}
# < {"items": [], "users": {"b": {"total": 3, "log": [[1, 3]]}}}
# > {"cmd": "call", "method": "drop", "args": ["zz"]}
# < {"status": "reverted", "error": {"origin": "python", "type": "KeyError", "message": "'zz'"}}
