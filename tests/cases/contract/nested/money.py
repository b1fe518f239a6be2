"""Contracts own nano-PANDA: value of a transaction, of a nested call, and transfers; what is undone moves back."""
@contract
class Purse:
    class State:
        seen: list = []

    @call
    def pay_in(self, ctx, value: int = 0):
        self.state.seen.append([ctx.value, value])
        return ctx.value

    @call
    def pay_out(self, ctx, to: str, amount):
        transfer(to, amount)
        return ctx.value

    @call
    def pay_on(self, ctx, to: str, amount: int):
        return call_contract(to, "pay_in", value=7, nano_panda=amount)

    @call
    def keeps(self, ctx, to: str):
        transfer(to, 1)
        raise ValueError("no")

    @call
    def tries(self, ctx, other: str, to: str):
        try:
            call_contract(other, "keeps", to, nano_panda=10)
        except ValueError:
            return "kept"

    @query
    def sneaks(self, to: str):
        transfer(to, 1)
# --- steps
# > {"cmd": "deploy", "label": "a"}
# < {"address": "as a"}
# > {"cmd": "deploy", "label": "b"}
# < {"address": "as b"}
# > {"cmd": "account", "name": "dave"}
# < {"address": "as dave", "balance": 10000000000000}
# > {"cmd": "call", "to": "a", "method": "pay_in", "value": 100}
# < {"return": 100}
# > {"cmd": "call", "to": "a", "method": "pay_on", "args": ["as b", 30]}
# < {"return": 30}
# > {"cmd": "account", "name": "as b"}
# < {"balance": 30}
# > {"cmd": "call", "to": "a", "method": "pay_out", "args": ["as dave", 20]}
# < {"return": 0}
# > {"cmd": "account", "name": "dave"}
# < {"balance": 10000000000020}
# > {"cmd": "call", "to": "a", "method": "pay_out", "args": ["as dave", 51]}
# < {"status": "reverted", "error": {"type": "ContractError", "message": "… owns 50 nano-PANDA and cannot pay 51"}}
# > {"cmd": "call", "to": "a", "method": "pay_on", "args": ["as b", 51]}
# < {"status": "reverted", "error": {"type": "ContractError", "message": "… owns 50 nano-PANDA and cannot pay 51"}}
# > {"cmd": "call", "to": "a", "method": "pay_out", "args": ["as dave", -1]}
# < {"status": "reverted", "error": {"type": "ValueError", "message": "the amount must be from 0 to 18446744073709551615 nano-PANDA"}}
# > {"cmd": "call", "to": "a", "method": "pay_out", "args": ["as dave", 1.5]}
# < {"status": "reverted", "error": {"type": "TypeError", "message": "the amount is a number of nano-PANDA as int, not float"}}
# > {"cmd": "call", "to": "a", "method": "pay_out", "args": ["dave", 1]}
# < {"status": "reverted", "error": {"type": "ContractError", "message": "'dave' is no address: an address is 0x and 40 hexadecimal digits"}}
# > {"cmd": "call", "to": "a", "method": "tries", "args": ["as b", "as dave"]}
# < {"status": "ok", "return": "kept"}
# > {"cmd": "account", "name": "as a"}
# < {"balance": 50}
# > {"cmd": "account", "name": "as b"}
# < {"balance": 30}
# > {"cmd": "account", "name": "dave"}
# < {"balance": 10000000000020}
# > {"cmd": "query", "to": "a", "method": "sneaks", "args": ["as dave"]}
# < {"status": "reverted", "error": {"type": "QueryError", "message": "a query cannot transfer"}}
# > {"cmd": "state", "of": "b"}
# < {"seen": [[30, 7]]}
