"""Transactions stand in the open block in order; advance seals it."""
@contract
class C:
    class State:
        heights: list = []
    @call
    def mark(self, ctx):
        self.state.heights.append(ctx.block_height)
        return len(self.state.heights)
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok", "height": 1, "index": 0}
# > {"cmd": "call", "method": "mark"}
# < {"height": 1, "index": 1, "return": 1}
# > {"cmd": "advance"}
# < {"height": 2}
# > {"cmd": "call", "method": "mark"}
# < {"height": 2, "index": 0, "return": 2}
# > {"cmd": "call", "method": "mark", "sender": "bob"}
# < {"height": 2, "index": 1, "return": 3}
# > {"cmd": "state"}
# < {"heights": [1, 2, 2]}
# > {"cmd": "account", "name": "alice"}
# < {"nonce": 3}
