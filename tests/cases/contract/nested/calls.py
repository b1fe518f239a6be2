"""Calls between contracts: arguments and results are copies, sender and origin, events in order, what a callee raises is undone and can be caught."""
class NotEnough(ValueError):
    pass

@contract
class Bank:
    class State:
        balances: dict = {}
        log: list = []
        other = ""

    @constructor
    def create(self, ctx, other: str = ""):
        self.state.other = other

    @call
    def put(self, ctx, who: str, amount: int = 1, *notes, tag=None):
        self.state.balances[who] = self.state.balances.get(who, 0) + amount
        self.state.log.append([who, amount, list(notes), tag])
        self.emit(event.Put(who=who, amount=amount))
        print("put", who, amount)
        return {"sender": ctx.sender, "origin": ctx.origin, "me": ctx.contract_address == self_address(), "value": ctx.value}

    @call
    def take(self, ctx, who: str, amount: int):
        had = self.state.balances.get(who, 0)
        self.emit(event.Asked(who=who))
        self.state.balances[who] = had - amount
        if amount > had:
            raise NotEnough(f"{who} has {had}")
        return had - amount

    @call
    def spoil(self, ctx, data: list):
        data.append("spoiled")
        return data

    @query
    def balance(self, who: str):
        return self.state.balances.get(who, 0)

    @call
    def forward(self, ctx, who: str):
        self.emit(event.Before(n=1))
        first = call_contract(self.state.other, "put", who, 5, "a", [1, 2], tag={"k": 0.5})
        seen = query_contract(self.state.other, "balance", who)
        self.emit(event.After(n=2))
        data = [1, {"x": (2, 3)}]
        spoiled = call_contract(self.state.other, "spoil", data)
        return [first, seen, data, spoiled]

    @call
    def careful(self, ctx, who: str):
        told = []
        try:
            call_contract(self.state.other, "take", who, 1000)
        except ValueError as error:
            told.append([type(error).__name__, str(error), error.args[0], isinstance(error, NotEnough)])
        for attempt in [("0x12", "put"), ("0x" + "1" * 40, "put"), (self.state.other, "nothing"),
                        (self.state.other, "balance"), (self.state.other, "_hidden")]:
            try:
                call_contract(*attempt, "x")
            except ContractError as error:
                told.append(str(error))
        try:
            query_contract(self.state.other, "put", "x")
        except ContractError as error:
            told.append(str(error))
        for args, kwargs in [((), {}), (("x",), {"amounts": 2}), (({1},), {})]:
            try:
                call_contract(self.state.other, "put", *args, **kwargs)
            except TypeError as error:
                told.append(str(error))
        return told

    @call
    def careless(self, ctx):
        self.state.log.append("gone")
        call_contract(self.state.other, "take", "zoe", 1000)

    @call
    def bare(self, ctx):
        call_contract()

    @query
    def asks(self, who: str):
        return query_contract(self.state.other, "balance", who)

    @query
    def sneaks(self):
        call_contract(self.state.other, "put", "x")

    @call
    def many(self, ctx, who: list):
        return [sorted(who, key=lambda name: query_contract(self.state.other, "balance", name)),
                sum(query_contract(self.state.other, "balance", name) for name in who),
                max(call_contract(self.state.other, "put", name, n)["value"] for n, name in enumerate(who))]
# --- steps
# > {"cmd": "deploy", "label": "b"}
# < {"status": "ok", "address": "as b"}
# > {"cmd": "deploy", "label": "a", "args": ["as b"]}
# < {"status": "ok", "address": "as a"}
# > {"cmd": "account", "name": "carol"}
# < {"address": "as carol"}
# > {"cmd": "call", "to": "a", "method": "forward", "args": ["zoe"], "sender": "carol"}
# < {"status": "ok", "return": [{"sender": "as a", "origin": "as carol", "me": true, "value": 0}, 5, [1, {"x": [2, 3]}], [1, {"x": [2, 3]}, "spoiled"]], "events": [{"contract": "as a", "name": "Before"}, {"contract": "as b", "name": "Put"}, {"contract": "as a", "name": "After"}], "logs": ["put zoe 5"]}
# > {"cmd": "state", "of": "b"}
# < {"balances": {"zoe": 5}, "log": [["zoe", 5, ["a", [1, 2]], {"k": 0.5}]]}
# > {"cmd": "query", "to": "a", "method": "asks", "args": ["zoe"]}
# < {"status": "ok", "return": 5}
# > {"cmd": "query", "to": "a", "method": "sneaks"}
# < {"status": "reverted", "error": {"type": "QueryError", "message": "a query cannot call: ask the other contract with query_contract"}}
# > {"cmd": "call", "to": "a", "method": "careful", "args": ["zoe"]}
# < {"status": "ok", "return": [["NotEnough", "zoe has 5", "zoe has 5", false], "'0x12' is no address: an address is 0x and 40 hexadecimal digits", "there is no contract at 0x1111111111111111111111111111111111111111", "Bank has no method 'nothing'; it has put, take, spoil, balance, forward, careful, careless, bare, asks, sneaks, many", "Bank.balance is a query: it is asked with query_contract", "Bank has no method '_hidden'; it has put, take, spoil, balance, forward, careful, careless, bare, asks, sneaks, many", "Bank.put is a call: it is called with call_contract", "put() missing 1 required positional argument: 'who'", "put() got an unexpected keyword argument 'amounts'", "argument 1 of put() is a set: only None, bool, int, float, str, list and dict can be kept; use a list or sorted(...)"], "events": []}
# > {"cmd": "call", "to": "a", "method": "careless"}
# < {"status": "reverted", "events": [], "error": {"origin": "contract", "type": "NotEnough", "message": "zoe has 5", "file": "contract.py"}}
# > {"cmd": "state", "of": "a"}
# < {"log": []}
# > {"cmd": "call", "to": "a", "method": "bare"}
# < {"status": "reverted", "error": {"type": "TypeError", "message": "call_contract() missing 2 required positional arguments: 'address' and 'method'"}}
# > {"cmd": "call", "to": "a", "method": "many", "args": [["x", "zoe", "y"]]}
# < {"status": "ok", "return": [["x", "y", "zoe"], 5, 0], "events": [{"fields": {"who": "x", "amount": 0}}, {"fields": {"who": "zoe", "amount": 1}}, {"fields": {"who": "y", "amount": 2}}]}
# > {"cmd": "query", "to": "a", "method": "asks", "args": ["zoe"]}
# < {"return": 6}
