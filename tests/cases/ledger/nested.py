"""Calls between contracts in slices, replayed and restored: reverted callees, reentrance, depth."""
@contract
class Node:
    class State:
        next = ""
        count: int = 0

    @constructor
    def create(self, ctx, next: str = ""):
        self.state.next = next

    @call
    def run(self, ctx, rounds: int, fail: bool = False):
        self.state.count += 1
        self.emit(event.Ran(rounds=rounds))
        total = sum(n * n for n in range(400))
        for _ in range(rounds):
            if self.state.next:
                try:
                    total += call_contract(self.state.next, "run", rounds - 1, fail=not fail)
                except ValueError as error:
                    print("caught", error)
                    total -= 1
        if fail:
            raise ValueError(f"round {rounds}")
        return total

    @call
    def down(self, ctx, level: int = 0):
        self.state.count += 1
        return max([1], key=lambda n: call_contract(self_address(), "down", level + 1) if level < 4 else sum(range(3000))) + level

    @query
    def count(self):
        return self.state.count
# --- story
# > deploy alice label c []
# ok null
# state_bytes 14
# a contract
# > deploy alice label b ["@c"]
# ok null
# state_bytes 56
# a contract
# > deploy alice label a ["@b"]
# ok null
# state_bytes 56
# a contract
# > call bob a run [3]
# ok 21253397
# event Ran {"rounds": 3}
# log caught round 2
# log caught round 2
# log caught round 2
# state_bytes 9
# > call bob a run [3, true]
# reverted ValueError: round 3
# log caught round 1
# log caught round 1
# log caught round 1
# log caught round 1
# log caught round 1
# log caught round 1
# > query c count
# ok 0
# > seal
# block 1 with 5 transactions
# > call bob a down
# ok 1
# state_bytes 9
# > call alice a run [2] 
# ok 21253398
# event Ran {"rounds": 2}
# log caught round 1
# log caught round 1
# state_bytes 9
# > state a
# {"next": "0xb5ca70db3070b3662b01b195308ee556468879b3", "count": 7}
# > state b
# {"next": "0xf7a893f0e50cdb9634c34caaeb0b22f6314868ec", "count": 0}
# > state c
# {"next": "", "count": 0}
# > query c count at 1
# ok 0
# > account bob
# nonce 3 balance 9999999565239
