"""A contract's own exception class is reported by its name, through nested functions."""
class TooPoor(Exception):
    def __init__(self, need, have):
        super().__init__(f"need {need}, have {have}")
def pay(have, need):
    if need > have:
        raise TooPoor(need, have)
    return have - need
@contract
class C:
    class State:
        balance: int = 10
    @call
    def spend(self, ctx, n):
        self.state.balance = pay(self.state.balance, n)
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "spend", "args": [50]}
# < {"status": "reverted", "error": {"origin": "contract", "type": "TooPoor", "message": "need 50, have 10", "line": 7, "traceback": "…in spend\n    self.state.balance = pay(self.state.balance, n)\n                         ^^^^^^^^^^^^^^^^^^^^^^^^^^\n…in pay\n    raise TooPoor(need, have)\nTooPoor: need 50, have 10…"}}
# > {"cmd": "call", "method": "spend", "args": [4]}
# < {"status": "ok"}
# > {"cmd": "state"}
# < {"balance": 6}
