"""State is limited to 10 MB per contract."""
@contract
class C:
    class State:
        text: str = ""
        other: str = ""
    @call
    def fill(self, ctx, mb):
        self.state.text = "x" * (mb * 1024 * 1024)
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "advance"}
# < {}
# > {"cmd": "call", "method": "fill", "args": [2], "gas_limit": 1000000000}
# < {"status": "ok"}
# > {"cmd": "advance"}
# < {}
# > {"cmd": "call", "method": "fill", "args": [11], "gas_limit": 1000000000}
# < {"status": "halted", "error": {"origin": "limit"}}
