"""Timers: set, listed, run by number after the sleeping calls, cancelled by contract and account, dropped when they fail, none left by what is undone."""
from panda import timer
from panda.timer import cancel, schedule

@contract
class Clock:
    class State:
        ticks: list = []
        kept: int = 0

    @call
    def set(self, ctx, label, delay: int = 1, to: str = ""):
        self.state.kept = schedule(to or self_address(), "tick", {"label": label}, delay)
        return self.state.kept

    @call
    def tick(self, ctx, label, extra=None):
        self.state.ticks.append([label, ctx.block_height, ctx.sender == self_address(), ctx.value, extra])
        self.emit(event.Ticked(label=label, origin=ctx.origin))
        if label == "again":
            timer.schedule(self_address(), "tick", ("last", [1, 2]), delay_blocks=2)
        if label == "bad":
            schedule(self_address(), "tick", ["never"])
            raise ValueError("bad tick")
        return label

    @call
    async def nap(self, ctx):
        await sleep(1)
        self.state.ticks.append(["nap", ctx.block_height])

    @call
    def unset(self, ctx, id: int):
        cancel(id)

    @call
    def undone(self, ctx):
        schedule(self_address(), "tick", {"label": "never"})
        raise ValueError("undone")

    @call
    def caught(self, ctx):
        try:
            call_contract(self_address(), "undone")
        except ValueError:
            return len(self.state.ticks)

    @call
    def lies(self, ctx):
        told = []
        for args in [("x", "tick"), (self_address(), 5), (self_address(), "tick", 5), (self_address(), "tick", {1: 2}),
                     (self_address(), "tick", {"a": {1}}), (self_address(), "tick", {}, 0)]:
            try:
                schedule(*args)
            except Exception as error:
                told.append(f"{type(error).__name__}: {error}")
        try:
            cancel(99)
        except ContractError as error:
            told.append(str(error)[42:])
        return told

    @call
    def many(self, ctx, n: int):
        for i in range(n):
            schedule(self_address(), "tick", [i], 100)

    @call
    def burn(self, ctx):
        while True:
            pass

    @call
    def burns(self, ctx, n: int):
        return [schedule(self_address(), "burn") for i in range(n)]

    @query
    def sneaks(self):
        schedule(self_address(), "tick", ["x"])
# --- steps
# > {"cmd": "configure", "mining": "manual"}
# < {}
# > {"cmd": "deploy"}
# < {"address": "as c"}
# > {"cmd": "deploy", "label": "d"}
# < {"address": "as d"}
# > {"cmd": "account", "name": "bob"}
# < {"address": "as bob"}
# > {"cmd": "call", "method": "set", "args": ["again"], "sender": "bob"}
# < {"return": 1}
# > {"cmd": "call", "method": "set", "args": {"label": "far", "delay": 3}, "sender": "carol"}
# < {"return": 2}
# > {"cmd": "call", "method": "set", "args": {"label": "bad"}}
# < {"return": 3}
# > {"cmd": "call", "method": "set", "args": {"label": "to d", "to": "as d"}}
# < {"return": 4}
# > {"cmd": "call", "method": "nap"}
# < {"status": "suspended", "task": 1}
# > {"cmd": "call", "method": "undone"}
# < {"status": "reverted"}
# > {"cmd": "call", "method": "caught"}
# < {"return": 0}
# > {"cmd": "tasks"}
# < {"tasks": [{"task": 1}], "timers": [{"timer": 1, "contract": "as c", "label": "c", "method": "tick", "sender": "as c", "sender_label": "c", "origin": "as bob", "origin_name": "bob", "height": 2, "gas_limit": 200000000}, {"timer": 2, "height": 4}, {"timer": 3}, {"timer": 4, "contract": "as d", "sender": "as c"}]}
# > {"cmd": "advance"}
# < {"height": 2, "resumed": [{"task": 1, "status": "ok", "index": 0}, {"timer": 1, "status": "ok", "return": "again", "contract": "as c", "method": "tick", "sender": "as c", "events": [{"fields": {"label": "again", "origin": "as bob"}}]}, {"timer": 3, "status": "reverted", "error": {"type": "ValueError", "message": "bad tick"}}, {"timer": 4, "status": "ok", "contract": "as d"}]}
# > {"cmd": "state"}
# < {"ticks": [["nap", 2], ["again", 2, true, 0, null]]}
# > {"cmd": "state", "of": "d"}
# < {"ticks": [["to d", 2, false, 0, null]]}
# > {"cmd": "cancel", "timer": 2, "sender": "bob"}
# < refused {"message": "…only the account whose transaction set the timer 2 can cancel it…"}
# > {"cmd": "cancel", "timer": 2, "sender": "carol"}
# < {"status": "ok"}
# > {"cmd": "cancel", "timer": 2, "sender": "carol"}
# < refused {"type": "UnknownTask", "message": "there is no timer 2; \"tasks\" lists them"}
# > {"cmd": "advance", "blocks": 3}
# < {"height": 5, "resumed": [{"timer": 5, "height": 4, "status": "ok"}]}
# > {"cmd": "state"}
# < {"ticks": [["nap", 2], ["again", 2, true, 0, null], ["last", 4, true, 0, [1, 2]]]}
# > {"cmd": "block", "height": 4}
# < {"transactions": [], "resumed": [], "timers": [{"timer": 5, "status": "ok"}]}
# > {"cmd": "call", "method": "lies"}
# < {"return": ["ContractError: 'x' is no address: an address is 0x and 40 hexadecimal digits", "TypeError: schedule() takes the method's name as str, not int", "TypeError: schedule() takes the arguments as a dict or a list, not int", "TypeError: keywords must be strings", "TypeError: argument 'a' of tick() is a set: only None, bool, int, float, str, list and dict can be kept; use a list or sorted(...)", "ValueError: delay_blocks must be at least 1, not 0", " has no timer 99"]}
# > {"cmd": "query", "method": "sneaks"}
# < {"status": "reverted", "error": {"type": "QueryError", "message": "a query cannot schedule"}}
# > {"cmd": "call", "method": "many", "args": [257]}
# < {"status": "reverted", "error": {"type": "ContractError", "message": "MAX_TIMERS: a contract has at most 256 timers"}}
# > {"cmd": "call", "method": "set", "args": ["kept", 50]}
# < {"return": 6}
# > {"cmd": "call", "method": "unset", "args": [6]}
# < {"status": "ok"}
# > {"cmd": "call", "to": "d", "method": "set", "args": ["kept", 50]}
# < {"return": 7}
# > {"cmd": "call", "method": "unset", "args": [7]}
# < {"status": "reverted", "error": {"type": "ContractError", "message": "… has no timer 7"}}
# > {"cmd": "configure", "params": {"gas_limit_block": 1000000, "gas_limit_default": 600000}}
# < {}
# > {"cmd": "advance"}
# < {"resumed": []}
# > {"cmd": "call", "method": "burns", "args": [3], "gas_limit": 600000}
# < {"return": [8, 9, 10]}
# > {"cmd": "advance"}
# < {"resumed": [{"timer": 8, "status": "halted", "gas_used": 600000}]}
# > {"cmd": "call", "method": "set", "args": ["late"], "gas_limit": 400000}
# < {"return": 11}
# > {"cmd": "advance"}
# < {"resumed": [{"timer": 9, "status": "halted"}]}
# > {"cmd": "advance"}
# < {"resumed": [{"timer": 10, "status": "halted"}, {"timer": 11, "status": "ok"}]}
# > {"cmd": "tasks"}
# < {"tasks": [], "timers": [{"timer": 7}]}
