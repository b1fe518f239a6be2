"""An exception that the contract catches undoes nothing."""
@contract
class C:
    class State:
        log: list = []
    @call
    def go(self, ctx):
        try:
            self.state.log.append("a")
            self.risky()
        except ZeroDivisionError as e:
            self.state.log.append(str(e))
        finally:
            self.state.log.append("done")
        return len(self.state.log)
    def risky(self):
        self.state.log.append("b")
        return 1 / 0
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "go"}
# < {"status": "ok", "return": 4}
# > {"cmd": "state"}
# < {"log": ["a", "b", "division by zero", "done"]}
