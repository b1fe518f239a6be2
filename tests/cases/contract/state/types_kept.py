"""int stays int and float stays float; bools, big ints and non-finite floats survive."""
@contract
class C:
    class State:
        x: float = 0
        values: list = []
    @call
    def put(self, ctx, values):
        self.state.values = values
    @call
    def special(self, ctx):
        self.state.values = [float("nan"), float("inf"), -float("inf"), -0.0, 10**400 // 10**380, -2**63, 2**63]
    @query
    def types(self):
        return [type(v).__name__ for v in self.state.values] + [type(self.state.x).__name__]
    @query
    def odd(self):
        v = self.state.values
        return [v[0] != v[0], v[1] > 10**300, v[2] < 0, str(v[3]), v[4] == 10**20]
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "put", "args": [[1, 1.0, true, "1", null, 123456789012345678901234567890, 1e300]]}
# < {"status": "ok"}
# > {"cmd": "query", "method": "types"}
# < {"return": ["int", "float", "bool", "str", "NoneType", "int", "float", "int"]}
# > {"cmd": "state"}
# < {"x": 0, "values": [1, 1.0, true, "1", null, 123456789012345678901234567890, 1e300]}
# > {"cmd": "call", "method": "special"}
# < {"status": "ok"}
# > {"cmd": "state"}
# < {"values": [{"$float": "nan"}, {"$float": "inf"}, {"$float": "-inf"}, -0.0, 100000000000000000000, -9223372036854775808, 9223372036854775808]}
# > {"cmd": "query", "method": "odd"}
# < {"return": [true, true, true, "-0.0", true]}
