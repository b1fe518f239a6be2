"""A name that does not exist is an error when it is reached, not before."""
@contract
class C:
    class State:
        n: int = 0
    @call
    def go(self, ctx, deep):
        self.state.n = 1
        if deep:
            return not_defined_anywhere
        return "fine"
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "go", "args": [false]}
# < {"return": "fine"}
# > {"cmd": "call", "method": "go", "args": [true]}
# < {"status": "reverted", "error": {"type": "NameError", "message": "name 'not_defined_anywhere' is not defined", "line": 10}}
