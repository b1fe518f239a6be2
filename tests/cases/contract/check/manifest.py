"""The manifest tells fields, methods, parameters, defaults and documentation."""
@contract
class Trainer:
    """A trainer."""
    class State:
        model: dict = {}
        rate: float = 0.5
        name: str
    @constructor
    def create(self, ctx, kind: str = "linear", degree: int = 2):
        """Make one."""
    @call
    def train(self, ctx, x: list[list[float]], y: list[float], *, epochs=10):
        """Fit."""
    @query
    def predict(self, x: list) -> list:
        """Ask."""
        return x
    def helper(self):
        pass
# --- steps
# > {"cmd": "check", "source": "x = (1,\n"}
# < {"diagnostics": [{"severity": "error", "line": 1}]}
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "manifest", "of": "c"}
# < {"contract": "Trainer", "doc": "A trainer.", "constructor": {"params": [{"name": "kind", "type": "str", "required": false}, {"name": "degree", "type": "int", "required": false}]}}
# > {"cmd": "manifest", "of": "c"}
# < {"methods": [{"name": "train", "kind": "call", "async": false, "doc": "Fit.", "params": [{"name": "x", "type": "list[list[float]]", "required": true}, {"name": "y", "type": "list[float]", "required": true}, {"name": "epochs", "required": false}]}, {"name": "predict", "kind": "query", "doc": "Ask.", "params": [{"name": "x", "type": "list", "required": true}], "returns": "list"}]}
# > {"cmd": "manifest", "of": "c"}
# < {"state": [{"name": "model", "type": "dict", "default": {}}, {"name": "rate", "type": "float", "default": 0.5}, {"name": "name", "type": "str"}]}
