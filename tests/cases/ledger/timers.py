"""Timers in the state root, in replays and in what is paid: the account whose transaction set a timer pays for it."""
from panda.timer import schedule

@contract
class Pulse:
    class State:
        beats: int = 0

    @call
    def beat(self, ctx, left: int):
        self.state.beats += 1
        self.emit(event.Beat(left=left))
        if left:
            schedule(self_address(), "beat", {"left": left - 1})
# --- story
# > deploy alice label c
# ok null
# state_bytes 9
# a contract
# > call bob c beat [2]
# ok null
# event Beat {"left": 2}
# state_bytes 146
# > account bob
# nonce 1 balance 9999999995907
# > seal
# block 1 with 2 transactions
# due ok null
# event Beat {"left": 1}
# > call alice c beat [0]
# ok null
# event Beat {"left": 0}
# state_bytes 9
# > state c
# {"beats": 3}
# > seal
# block 2 with 2 transactions
# due ok null
# event Beat {"left": 0}
# > state c
# {"beats": 4}
# > state c at 1
# {"beats": 1}
