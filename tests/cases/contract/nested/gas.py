"""Gas is one for all levels: a callee that uses it up ends the transaction, whatever its callers catch; so do limits."""
@contract
class Burner:
    class State:
        n: int = 0
        other = ""

    @call
    def link(self, ctx, other: str):
        self.state.other = other

    @call
    def burn(self, ctx):
        self.state.n = 5
        while True:
            pass

    @call
    def safe(self, ctx):
        self.state.n = 1
        try:
            call_contract(self.state.other, "burn")
        except BaseException:
            self.state.n = 2
        finally:
            self.state.n = 3
        return "gone on"

    @call
    def inside(self, ctx):
        try:
            return sorted([1, 2], key=lambda x: call_contract(self.state.other, "burn"))
        except BaseException:
            return "gone on"

    @call
    def shout(self, ctx, times: int):
        for n in range(times):
            self.emit(event.Shouted(n=n))

    @call
    def shouts(self, ctx):
        call_contract(self.state.other, "shout", 600)
        try:
            call_contract(self.state.other, "shout", 600)
        except BaseException:
            return "gone on"

    @call
    def hoard(self, ctx, mib: int):
        kept = [bytes(1 << 20) for n in range(mib)]
        return len(kept)

    @call
    def hoards(self, ctx, mine: int, theirs: int):
        kept = [bytes(1 << 20) for n in range(mine)]
        try:
            return [len(kept), call_contract(self.state.other, "hoard", theirs)]
        except MemoryError as error:
            return str(error)[:15]
# --- steps
# > {"cmd": "deploy", "label": "a"}
# < {"address": "as a"}
# > {"cmd": "deploy", "label": "b"}
# < {"address": "as b"}
# > {"cmd": "call", "to": "a", "method": "link", "args": ["as b"]}
# < {"status": "ok"}
# > {"cmd": "call", "to": "a", "method": "safe", "gas_limit": 300000}
# < {"status": "halted", "gas_used": 300000, "error": {"origin": "limit", "type": "OutOfGas", "message": "the gas limit is used up", "traceback": "Traceback (most recent call last):\n  File \"contract.py\", line 22, in safe\n    call_contract(self.state.other, \"burn\")\n  File \"contract.py\", line 15, in burn\n    while True:\n          ^^^^\nOutOfGas: the gas limit is used up\n", "line": 15}}
# > {"cmd": "call", "to": "a", "method": "inside", "gas_limit": 300000}
# < {"status": "halted", "gas_used": 300000, "error": {"origin": "limit", "type": "OutOfGas"}}
# > {"cmd": "call", "to": "a", "method": "shouts"}
# < {"status": "halted", "error": {"type": "LimitExceeded", "message": "MAX_EVENTS: a transaction emits at most 1024 events"}}
# > {"cmd": "call", "to": "a", "method": "hoards", "args": [100, 100]}
# < {"return": [100, 100]}
# > {"cmd": "call", "to": "a", "method": "hoards", "args": [150, 150]}
# < {"return": "MAX_HEAP_BYTES:"}
# > {"cmd": "state", "of": "b"}
# < {"n": 0}
