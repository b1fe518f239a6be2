"""Memory is limited: a huge repetition ends at once."""
@contract
class C:
    class State:
        n: int = 0
    @call
    def text(self, ctx):
        return len("x" * 10**12)
    @call
    def items(self, ctx):
        return len([0] * 10**11)
    @call
    def number(self, ctx):
        return (1 << 10**10) > 0
    @call
    def power(self, ctx):
        return (10 ** 10 ** 8) > 0
    @call
    def grow(self, ctx):
        a = ["x" * 1000]
        while True:
            a += a
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "text"}
# < {"return": null, "error": {}}
# > {"cmd": "call", "method": "items"}
# < {"return": null, "error": {}}
# > {"cmd": "call", "method": "number"}
# < {"return": null, "error": {}}
# > {"cmd": "call", "method": "power"}
# < {"return": null, "error": {}}
# > {"cmd": "call", "method": "grow"}
# < {"return": null, "error": {}}
# > {"cmd": "state"}
# < {"n": 0}
