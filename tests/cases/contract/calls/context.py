"""ctx tells the sender, the height and the time of the chain."""
@contract
class C:
    class State:
        owner: str = ""
        born: int = 0
    @constructor
    def deploy(self, ctx):
        self.state.owner = ctx.sender
        self.state.born = ctx.block_height
    @call
    def who(self, ctx):
        return [ctx.sender == self.state.owner, ctx.origin == ctx.sender, len(ctx.sender), ctx.sender[:2], ctx.value, ctx.block_height, ctx.timestamp, len(ctx.tx_hash), len(ctx.contract_address), ctx.contract_address == self_address()]
    @call
    def only_owner(self, ctx):
        if ctx.sender != self.state.owner:
            raise PermissionError("only the owner")
        return "fine"
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "who"}
# < {"return": [true, true, 42, "0x", 0, 1, 1767225602, 66, 42, true]}
# > {"cmd": "advance", "blocks": 3}
# < {"height": 4}
# > {"cmd": "call", "method": "who", "sender": "bob"}
# < {"return": [false, true, 42, "0x", 0, 4, 1767225608, 66, 42, true]}
# > {"cmd": "call", "method": "only_owner", "sender": "carol"}
# < {"status": "reverted", "error": {"type": "PermissionError", "message": "only the owner"}}
# > {"cmd": "call", "method": "only_owner"}
# < {"return": "fine"}
# > {"cmd": "state"}
# < {"born": 1}
