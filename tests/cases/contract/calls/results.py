"""Results of every storable kind come back as they are."""
import math
@contract
class C:
    class State:
        n: int = 0
    @query
    def give(self, kind):
        return {"none": None, "int": -5, "big": 3**100, "float": 0.1 + 0.2, "whole": 2.0, "nan": math.nan, "inf": [math.inf, -math.inf], "text": "é\n\"q\"", "empty": [[], {}, ""],
                "tuple": (1, (2,)), "range": list(range(3)), "keys": {"b": 1, "a": {"z": [True, False]}}, "bool": 3 > 2}[kind]
    @query
    def lazy(self):
        return (i for i in range(3))
    @query
    def a_range(self):
        return range(3)
    @query
    def nothing(self):
        pass
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "query", "method": "give", "args": ["none"]}
# < {"return": null}
# > {"cmd": "query", "method": "give", "args": ["int"]}
# < {"return": -5}
# > {"cmd": "query", "method": "give", "args": ["big"]}
# < {"return": 515377520732011331036461129765621272702107522001}
# > {"cmd": "query", "method": "give", "args": ["float"]}
# < {"return": 0.30000000000000004}
# > {"cmd": "query", "method": "give", "args": ["whole"]}
# < {"return": 2.0}
# > {"cmd": "query", "method": "give", "args": ["nan"]}
# < {"return": {"$float": "nan"}}
# > {"cmd": "query", "method": "give", "args": ["inf"]}
# < {"return": [{"$float": "inf"}, {"$float": "-inf"}]}
# > {"cmd": "query", "method": "give", "args": ["text"]}
# < {"return": "é\n\"q\""}
# > {"cmd": "query", "method": "give", "args": ["empty"]}
# < {"return": [[], {}, ""]}
# > {"cmd": "query", "method": "give", "args": ["tuple"]}
# < {"return": [1, [2]]}
# > {"cmd": "query", "method": "give", "args": ["range"]}
# < {"return": [0, 1, 2]}
# > {"cmd": "query", "method": "give", "args": ["keys"]}
# < {"return": {"b": 1, "a": {"z": [true, false]}}}
# > {"cmd": "query", "method": "give", "args": ["bool"]}
# < {"return": true}
# > {"cmd": "query", "method": "lazy"}
# < {"status": "reverted", "error": {"type": "TypeError", "message": "…generator…"}}
# > {"cmd": "query", "method": "a_range"}
# < {"status": "reverted", "error": {"type": "TypeError", "message": "…range…"}}
# > {"cmd": "query", "method": "nothing"}
# < {"return": null}
