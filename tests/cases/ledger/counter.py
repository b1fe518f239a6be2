"""A contract's life: deployment, calls, a revert that pays, queries now and then."""
@contract
class Counter:
    class State:
        count: int = 0
        names: list = []

    @constructor
    def begin(self, ctx, start: int = 0):
        self.state.count = start

    @call
    def add(self, ctx, name: str, by: int = 1):
        self.state.count += by
        self.state.names.append(name)
        print("adding", by)
        self.emit(event.Added(name=name, count=self.state.count))
        if by < 0:
            raise ValueError(f"cannot add {by}")
        return self.state.count

    @query
    def count(self):
        return self.state.count
# --- story
# > deploy alice label c [5]
# ok null
# state_bytes 14
# a contract
# > query c count
# ok 5
# > call alice c add ["a"]
# ok 6
# event Added {"name": "a", "count": 6}
# log adding 1
# state_bytes 20
# > seal
# block 1 with 2 transactions
# > call bob c add {"by": 4, "name": "b"}
# ok 10
# event Added {"name": "b", "count": 10}
# log adding 4
# state_bytes 26
# > call bob c add ["x", -3]
# reverted ValueError: cannot add -3
# log adding -3
# > state c
# {"count": 10, "names": ["a", "b"]}
# > state c at 1
# {"count": 6, "names": ["a"]}
# > query c count at 1
# ok 6
# > query c count at 0
# refused UnknownContract: there is no contract at 0xf7a893f0e50cdb9634c34caaeb0b22f6314868ec
# > call alice c add
# refused TypeError: add() missing 1 required positional argument: 'name'
# > call alice c add {"nme": "a"}
# refused TypeError: add() got an unexpected keyword argument 'nme'
# > call alice c count
# refused WrongKind: Counter.count is a query: ask it with "query", which needs no transaction
# > query c add ["a"]
# refused WrongKind: Counter.add is a call: it takes a transaction, sent with "call"
# > call alice c begin
# refused UnknownMethod: Counter has no method 'begin'; it has add, count
