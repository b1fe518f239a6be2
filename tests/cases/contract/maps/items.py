"""PandaMap: a field whose items are stored one by one, in order, through reverts, nested calls, queries, sleep and at earlier heights."""
from panda.storage import PandaMap

@contract
class Ledger:
    class State:
        owner = ""
        balances: dict = PandaMap()
        ready = PandaMap({"a": 1, "b": [1, 2]})
        other = ""

    @constructor
    def create(self, ctx, other: str = ""):
        self.state.owner = ctx.sender
        self.state.other = other
        self.state.balances["first"] = 1

    @call
    def put(self, ctx, key, value=None):
        self.state.balances[key] = value
        return len(self.state.balances)

    @call
    def take(self, ctx, key):
        del self.state.balances[key]
        return len(self.state.balances)

    @call
    def all_of_it(self, ctx):
        m = self.state.ready
        told = [list(m), list(m.values()), "a" in m, 5 in m, m.get("x"), m.get("x", 7), m["b"]]
        m["b"].append(3)
        told.append(m["b"])
        m["b"] = m["b"] + [3]
        m.setdefault("c", {"deep": (1, 2)})
        m.update({"a": 10}, d=4)
        told += [dict(m.items()), m.pop("a"), m.pop("zz", 0), repr(m), len(m), bool(m)]
        for n in range(5):
            m[f"k{n}"] = n
        del m["k2"], m["b"], m["k4"]
        m["k2"] = "again"
        told.append(list(m.items()))
        m.clear()
        told += [len(m), list(m)]
        m["z"] = None
        return told

    @call
    def failing(self, ctx):
        self.state.balances["gone"] = 1
        del self.state.balances["first"]
        raise ValueError("no")

    @call
    def nested(self, ctx):
        self.state.balances["mine"] = 1
        try:
            call_contract(self_address(), "failing")
        except ValueError:
            pass
        inside = call_contract(self_address(), "put", "theirs", 2)
        return [inside, list(self.state.balances), query_contract(self_address(), "peek", "theirs")]

    @call
    def lies(self, ctx):
        told = []
        for act in (lambda m: m[1], lambda m: m.__setitem__(1, 2), lambda m: m["none"], lambda m: m.__setitem__("s", {1}),
                    lambda m: [m.__delitem__(k) for k in m], lambda m: m.__setitem__("k" * 1025, 1)):
            try:
                act(self.state.balances)
            except Exception as error:
                told.append(f"{type(error).__name__}: {error}")
        try:
            self.state.balances = {}
        except TypeError as error:
            told.append(str(error))
        plain = PandaMap({"x": 1})
        plain["y"] = 2
        told.append([list(plain.items()), len(plain), "x" in plain, plain.pop("x")])
        return told

    @call
    async def naps(self, ctx):
        m = self.state.balances
        m["before"] = 1
        await sleep(1)
        m["after"] = len(m)
        return list(m)

    @call
    def grow(self, ctx, start: int, count: int, size: int = 0):
        for n in range(start, start + count):
            self.state.balances[f"key {n}"] = "x" * size
        return len(self.state.balances)

    @query
    def peek(self, key):
        return self.state.balances[key]

    @query
    def sneaks(self):
        self.state.balances["x"] = 1
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "state"}
# < {"balances": {"first": 1}, "ready": {"a": 1, "b": [1, 2]}}
# > {"cmd": "call", "method": "put", "args": ["z", {"n": 0.5}]}
# < {"return": 2}
# > {"cmd": "call", "method": "put", "args": ["a", [1]]}
# < {"return": 3}
# > {"cmd": "call", "method": "put", "args": ["first", 2]}
# < {"return": 3}
# > {"cmd": "state"}
# < {"owner": "0xd3a848810bc5074043ff2cf964df67285d275904", "balances": {"first": 2, "z": {"n": 0.5}, "a": [1]}, "ready": {"a": 1, "b": [1, 2]}, "other": ""}
# > {"cmd": "call", "method": "take", "args": ["z"]}
# < {"return": 2}
# > {"cmd": "call", "method": "take", "args": ["z"]}
# < {"status": "reverted", "error": {"type": "KeyError", "message": "'z'"}}
# > {"cmd": "query", "method": "peek", "args": ["a"]}
# < {"status": "ok", "return": [1]}
# > {"cmd": "query", "method": "sneaks"}
# < {"status": "reverted", "error": {"type": "QueryError", "message": "a query cannot write: an item of a PandaMap was set or removed"}}
# > {"cmd": "call", "method": "all_of_it"}
# < {"status": "ok", "return": [["a", "b"], [1, [1, 2]], true, false, null, 7, [1, 2], [1, 2], {"a": 10, "b": [1, 2, 3], "c": {"deep": [1, 2]}, "d": 4}, 10, 0, "PandaMap({'b': [1, 2, 3], 'c': {'deep': [1, 2]}, 'd': 4})", 3, true, [["c", {"deep": [1, 2]}], ["d", 4], ["k0", 0], ["k1", 1], ["k3", 3], ["k2", "again"]], 0, []]}
# > {"cmd": "call", "method": "failing"}
# < {"status": "reverted"}
# > {"cmd": "call", "method": "nested"}
# < {"status": "ok", "return": [4, ["first", "a", "mine", "theirs"], 2]}
# > {"cmd": "call", "method": "lies"}
# < {"status": "ok", "return": ["TypeError: keys of a PandaMap must be str, not int", "TypeError: keys of a PandaMap must be str, not int", "KeyError: 'none'", "TypeError: item \"s\" of state field 'balances' is a set: only None, bool, int, float, str, list and dict can be kept; use a list or sorted(...)", "RuntimeError: PandaMap changed during iteration", "ValueError: MAX_KEY_BYTES: a key of a PandaMap has at most 1024 bytes", "state field 'balances' is a PandaMap: change its items, or clear() it", [[["x", 1], ["y", 2]], 2, true, 1]]}
# > {"cmd": "configure", "mining": "manual"}
# < {}
# > {"cmd": "advance"}
# < {}
# > {"cmd": "call", "method": "naps"}
# < {"status": "suspended"}
# > {"cmd": "advance"}
# < {"resumed": [{"status": "ok", "return": ["a", "mine", "theirs", "before", "after"]}]}
# > {"cmd": "state", "at": 1}
# < {"balances": {"a": [1], "mine": 1, "theirs": 2}, "ready": {"z": null}}
# > {"cmd": "state"}
# < {"balances": {"a": [1], "mine": 1, "theirs": 2, "before": 1, "after": 4}}
# > {"cmd": "call", "method": "grow", "args": [0, 300]}
# < {"return": 305}
# > {"cmd": "call", "method": "grow", "args": [300, 100]}
# < {"return": 405, "gas_used": "as gas"}
# > {"cmd": "call", "method": "grow", "args": [400, 100]}
# < {"return": 505, "gas_used": "as gas"}
# > {"cmd": "configure", "params": {"state_bytes": 40000}}
# < {}
# > {"cmd": "call", "method": "grow", "args": [500, 40, 1000]}
# < {"status": "halted", "error": {"type": "LimitExceeded", "message": "MAX_STATE_BYTES: …"}}
