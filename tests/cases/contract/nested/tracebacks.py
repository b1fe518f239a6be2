"""A traceback leads through all contracts; causes come along; callees cannot sleep; a sleeping caller may call and goes on."""
class Broken(Exception):
    def __str__(self):
        return "own words"

@contract
class Chain:
    class State:
        next = ""
        n: int = 0

    @constructor
    def create(self, ctx, next: str = ""):
        self.state.next = next
        if next:
            self.state.n = call_contract(next, "count")

    @call
    def count(self, ctx):
        self.state.n += 1
        return self.state.n

    @call
    def go(self, ctx):
        if self.state.next:
            return call_contract(self.state.next, "go")
        return 1 / self.state.n

    @call
    def chained(self, ctx):
        if self.state.next:
            call_contract(self.state.next, "chained")
        try:
            [].pop()
        except IndexError as error:
            raise Broken(1, {2}) from error

    @call
    def reset(self, ctx):
        self.state.n = 0

    @call
    async def doze(self, ctx):
        await sleep(1)

    @call
    async def dozes(self, ctx):
        try:
            call_contract(self.state.next, "doze")
        except RuntimeError as error:
            told = str(error)
        try:
            call_contract(self.state.next, "chained")
        except Exception as error:
            held = error
        first = call_contract(self.state.next, "count")
        await sleep(2)
        return [told, first, call_contract(self.state.next, "count"), type(held).__name__, str(held)]
# --- steps
# > {"cmd": "deploy", "label": "c"}
# < {"address": "as c"}
# > {"cmd": "deploy", "label": "b", "args": ["as c"]}
# < {"address": "as b"}
# > {"cmd": "deploy", "label": "a", "args": ["as b"]}
# < {"address": "as a"}
# > {"cmd": "deploy", "label": "z", "args": ["0x0000000000000000000000000000000000000001"]}
# < {"status": "reverted", "error": {"type": "ContractError", "message": "there is no contract at 0x0000000000000000000000000000000000000001", "line": 16}}
# > {"cmd": "state", "of": "c"}
# < {"n": 1}
# > {"cmd": "call", "to": "c", "method": "reset"}
# < {"status": "ok"}
# > {"cmd": "call", "to": "a", "method": "go"}
# < {"status": "reverted", "error": {"origin": "python", "type": "ZeroDivisionError", "message": "division by zero", "traceback": "Traceback (most recent call last):\n  File \"contract.py\", line 26, in go\n    return call_contract(self.state.next, \"go\")\n           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n  File \"contract.py\", line 26, in go\n    return call_contract(self.state.next, \"go\")\n           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n  File \"contract.py\", line 27, in go\n    return 1 / self.state.n\n           ~~^~~~~~~~~~~~~~\nZeroDivisionError: division by zero\n", "line": 27, "column": 16}}
# > {"cmd": "call", "to": "b", "method": "chained"}
# < {"status": "reverted", "error": {"origin": "contract", "type": "Broken", "message": "own words", "traceback": "Traceback (most recent call last):\n  File \"contract.py\", line 34, in chained\n    [].pop()\nIndexError: pop from empty list\n\nThe above exception was the direct cause of the following exception:\n\nTraceback (most recent call last):\n  File \"contract.py\", line 32, in chained\n    call_contract(self.state.next, \"chained\")\n  File \"contract.py\", line 36, in chained\n    raise Broken(1, {2}) from error\nBroken: own words\n", "line": 36}}
# > {"cmd": "call", "to": "a", "method": "dozes"}
# < {"status": "suspended", "task": 1}
# > {"cmd": "advance", "blocks": 2}
# < {"resumed": [{"status": "ok", "return": ["a call from another contract cannot sleep: its caller waits for the answer", 3, 4, "Broken", "own words"]}]}
