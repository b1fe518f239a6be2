"""Events and printed text are limited per transaction."""
@contract
class C:
    class State:
        n: int = 0
    @call
    def emit_many(self, ctx, n):
        for i in range(n):
            self.emit(event.E(i=i))
    @call
    def print_much(self, ctx, n):
        for i in range(n):
            print("x" * 1000)
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "emit_many", "args": [1024]}
# < {"status": "ok"}
# > {"cmd": "call", "method": "emit_many", "args": [1025]}
# < {"status": "halted", "events": [], "error": {"origin": "limit"}}
# > {"cmd": "call", "method": "print_much", "args": [50]}
# < {"status": "ok"}
# > {"cmd": "call", "method": "print_much", "args": [70]}
# < {"status": "halted", "error": {"origin": "limit"}}
