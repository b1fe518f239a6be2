"""Gas and limits end a call for good: all of its gas is paid, nothing of it stays."""
@contract
class Heavy:
    class State:
        text: str = ""

    @call
    def spin(self, ctx):
        self.state.text = "spun"
        while True:
            try:
                while True:
                    pass
            except BaseException:
                pass

    @call
    def fill(self, ctx, count: int):
        self.state.text = "x" * count
# --- story
# > deploy alice label c
# ok null
# state_bytes 5
# a contract
# > call alice c spin gas 200000
# halted OutOfGas: the gas limit is used up
# > state c
# {"text": ""}
# > set state_bytes 40
# set
# > call alice c fill [20]
# ok null
# state_bytes 25
# > call alice c fill [60]
# halted LimitExceeded: MAX_STATE_BYTES: the contract's state would take 65 bytes, 40 are allowed
# > state c
# {"text": "xxxxxxxxxxxxxxxxxxxx"}
# > call alice c fill [10]
# ok null
# state_bytes 15
