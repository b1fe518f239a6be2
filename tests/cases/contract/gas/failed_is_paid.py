"""A call that raises pays the gas it used; its sender's balance falls, a refused call costs nothing."""
@contract
class C:
    class State:
        n: int = 0
    @call
    def fail(self, ctx):
        raise ValueError("x")
# --- steps
# > {"cmd": "deploy", "sender": "bob"}
# < {"status": "ok"}
# > {"cmd": "account", "name": "carol"}
# < {"nonce": 0, "balance": 10000000000000}
# > {"cmd": "call", "method": "nope", "sender": "carol"}
# < refused {}
# > {"cmd": "account", "name": "carol"}
# < {"nonce": 0, "balance": 10000000000000}
# > {"cmd": "call", "method": "fail", "sender": "carol"}
# < {"status": "reverted"}
# > {"cmd": "account", "name": "carol"}
# < {"nonce": 1}
