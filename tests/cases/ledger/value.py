"""Value goes to the contract with a call, and comes back when the call fails."""
@contract
class Till:
    class State:
        seen: list = []

    @call
    def pay(self, ctx):
        self.state.seen.append([ctx.value, ctx.sender == ctx.origin, ctx.block_height, ctx.timestamp])
        if ctx.value > 100:
            raise ValueError("too much")
# --- story
# > deploy alice label c
# ok null
# state_bytes 5
# a contract
# > call bob c pay value 100
# ok null
# state_bytes 38
# > account c
# nonce 0 balance 100
# > call bob c pay value 101
# reverted ValueError: too much
# > account c
# nonce 0 balance 100
# > call zed c pay value 99999999999999
# refused InsufficientFunds: 0x7b95f1612cb9e920d1c24676370992b4eff9d2fc owns 10000000000000 nano-PANDA; 99999999999999 and the fee for a gas_limit of 200000000 are 100000199999999
# > seal
# block 1 with 3 transactions
# > call bob c pay
# ok null
# state_bytes 71
# > state c
# {"seen": [[100, true, 1, 1767225602], [0, true, 2, 1767225604]]}
