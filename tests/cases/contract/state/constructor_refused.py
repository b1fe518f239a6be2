"""Wrong constructor arguments are refused before anything runs; a raise creates no contract."""
@contract
class Box:
    class State:
        size: int = 0
    @constructor
    def create(self, ctx, size):
        if size < 0:
            raise ValueError("size must not be negative")
        self.state.size = size
    @query
    def get(self):
        return self.state.size
# --- steps
# > {"cmd": "deploy"}
# < refused {"message": "…create() missing 1 required positional argument: 'size'"}
# > {"cmd": "deploy", "args": {"size": 1, "color": 2}}
# < refused {"message": "…create() got an unexpected keyword argument 'color'"}
# > {"cmd": "deploy", "args": [-1]}
# < {"status": "reverted", "error": {"origin": "contract", "type": "ValueError", "message": "size must not be negative"}}
# > {"cmd": "query", "method": "get"}
# < refused {}
# > {"cmd": "deploy", "args": [7]}
# < {"status": "ok"}
# > {"cmd": "query", "method": "get"}
# < {"status": "ok", "return": 7}
