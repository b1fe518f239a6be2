"""A constructor that raises makes no contract, takes no label and still pays; the next deployment gets another address."""
@contract
class Careful:
    class State:
        owner: str = ""

    @constructor
    def begin(self, ctx, owner: str):
        self.state.owner = owner
        if not owner:
            raise ValueError("an owner, please")
# --- story
# > deploy alice label c [""]
# reverted ValueError: an owner, please
# > state c
# refused UnknownContract: there is no contract at 0xf4d967b4bd5b8907bc3a3516ba4e6afd073bc026
# > deploy alice label c ["ann"]
# ok null
# state_bytes 8
# a contract
# > state c
# {"owner": "ann"}
# > deploy alice label d
# refused TypeError: begin() missing 1 required positional argument: 'owner'
# > deploy alice label c ["ann"]
# refused BadLabel: the label "c" is taken
# > deploy alice label 0xc ["ann"]
# refused BadLabel: the label "0xc" looks like an address, which 40 hex digits after 0x would be
# > deploy alice label e gas 1000 ["ann"]
# refused GasLimit: gas_limit 1000 is below the 8016 that this transaction costs before it runs
