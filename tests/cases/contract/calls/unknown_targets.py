"""Commands that name what is not there are refused with a sentence."""
@contract
class C:
    class State:
        n: int = 0
    @call
    def go(self, ctx):
        return 1
# --- steps
# > {"cmd": "call", "method": "go"}
# < refused {"origin": "protocol"}
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "deploy"}
# < refused {"message": "…\"c\"…"}
# > {"cmd": "call", "to": "nobody", "method": "go"}
# < refused {"origin": "protocol"}
# > {"cmd": "call"}
# < refused {"message": "…method…"}
# > {"cmd": "call", "method": "go", "args": "text"}
# < refused {"message": "…args…"}
# > {"cmd": "call", "method": "go", "gas_limit": -1}
# < refused {"message": "…gas_limit…"}
# > {"cmd": "call", "method": "go", "gas_limit": 100000000000}
# < refused {}
# > {"cmd": "fly"}
# < refused {"message": "…fly…"}
# > {"cmd": "call", "method": "go"}
# < {"return": 1}
