"""Contract calls stand at most 32 deep, in plain code and inside builtins; the RecursionError can be caught where it arose."""
@contract
class Deep:
    class State:
        deepest: int = 0

    @call
    def dive(self, ctx, level: int = 1):
        self.state.deepest = level
        return call_contract(self_address(), "dive", level + 1)

    @call
    def measured(self, ctx, level: int = 1):
        try:
            return call_contract(self_address(), "measured", level + 1)
        except RecursionError as error:
            return [level, str(error)]

    @query
    def sorting(self, level: int = 1):
        def key(x):
            return query_contract(self_address(), "sorting", level + 1)
        try:
            return max([1, 2], key=key) and sorted([1], key=key) and key(0)
        except RecursionError:
            return level

    @query
    def calling(self, level: int = 1):
        class Odd:
            def __init__(self, n):
                self.answer = query_contract(self_address(), "calling", n) if n < 30 else n
        return Odd(level + 1).answer

    @query
    def mapping(self, level: int = 1):
        if level == 6:
            return level
        return list(map(query_contract, [self_address()], ["mapping"], [level + 1]))[0]

    @call
    def recursion(self, ctx, level: int = 1):
        def inner(n):
            return call_contract(self_address(), "recursion", level + 1) if n == 0 else inner(n - 1)
        if level == 5:
            return level
        return inner(900)
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "dive"}
# < {"status": "reverted", "error": {"type": "RecursionError", "message": "MAX_CONTRACT_DEPTH: contract calls may stand 32 deep inside one another"}}
# > {"cmd": "state"}
# < {"deepest": 0}
# > {"cmd": "call", "method": "measured"}
# < {"return": [32, "MAX_CONTRACT_DEPTH: contract calls may stand 32 deep inside one another"]}
# > {"cmd": "query", "method": "calling"}
# < {"status": "ok", "return": 30}
# > {"cmd": "query", "method": "mapping"}
# < {"return": 6}
# > {"cmd": "call", "method": "recursion"}
# < {"return": 5}
# > {"cmd": "query", "method": "sorting", "gas_limit": 2000000}
# < {}
