"""An endless loop is ended by gas; nothing catches it; the state is as before and all gas is paid."""
@contract
class C:
    class State:
        n: int = 0
    @call
    def spin(self, ctx):
        self.state.n = 1
        try:
            while True:
                try:
                    self.state.n += 1
                except BaseException:
                    pass
        except BaseException:
            return "caught"
        finally:
            self.state.n = 99
    @call
    def big(self, ctx):
        return sum(range(10**9))
    @call
    def ok(self, ctx):
        self.state.n += 1
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "spin", "gas_limit": 300000}
# < {"status": "halted", "return": null, "gas_used": 300000, "error": {"origin": "limit"}}
# > {"cmd": "state"}
# < {"n": 0}
# > {"cmd": "call", "method": "big", "gas_limit": 1000000}
# < {"status": "halted", "gas_used": 1000000}
# > {"cmd": "call", "method": "ok"}
# < {"status": "ok"}
# > {"cmd": "state"}
# < {"n": 1}
