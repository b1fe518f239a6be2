"""One object that stands in a list many times is copied as often when it leaves the machine: the copy has a limit before it is made."""
@contract
class C:
    class State:
        rows: list = []
    @call
    def result(self, ctx, n):
        return ["a" * 1000000] * n
    @call
    def write(self, ctx, n):
        row = [1.5] * 1000000
        self.state.rows = [row] * n
    @call
    def tell(self, ctx, n):
        names = {str(i): i for i in range(10000)}
        self.emit(event.Told(names=[names] * n))
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "result", "args": [100000]}
# < {"status": "reverted", "error": {"type": "MemoryError"}}
# > {"cmd": "call", "method": "write", "args": [1000]}
# < {"status": "reverted", "error": {"type": "MemoryError"}}
# > {"cmd": "call", "method": "tell", "args": [100000]}
# < {"status": "reverted", "error": {"type": "MemoryError"}}
# > {"cmd": "state"}
# < {"rows": []}
