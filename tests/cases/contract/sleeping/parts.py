"""A sleeping call: each part is committed, paid and has its receipt; others may write meanwhile; failing parts undo only themselves."""
@contract
class Auction:
    class State:
        best = 0
        log: list = []
        open = False

    @call
    async def run(self, ctx, rounds: int):
        self.state.open = True
        stale = self.state.log
        for n in range(rounds):
            before = ctx.block_height
            await sleep(blocks=2)
            self.emit(event.Round(n=n, best=self.state.best, waited=ctx.block_height - before))
            self.state.log.append([n, ctx.block_height, len(stale)])
        self.state.open = False
        print("closed for", ctx.sender == ctx.origin)
        return {"best": self.state.best, "log": len(self.state.log)}

    @call
    def bid(self, ctx, amount: int):
        self.state.best = max(self.state.best, amount)
        return self.state.best

    @call
    async def fails(self, ctx):
        self.state.best = 1000
        await sleep(1)
        self.state.best = 2000
        raise ValueError("too late")

    @call
    async def forever(self, ctx):
        while True:
            await sleep(1)

    @call
    async def hungry(self, ctx):
        await sleep(1)
        while True:
            pass

    @query
    async def peek(self):
        await sleep(1)

    @query
    async def calm(self):
        return await self.helper() + 1

    async def helper(self):
        return self.state.best
# --- steps
# > {"cmd": "configure", "mining": "manual"}
# < {}
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "run", "args": [2], "sender": "bob"}
# < {"status": "suspended", "return": null, "task": 1, "events": []}
# > {"cmd": "state"}
# < {"open": true, "best": 0}
# > {"cmd": "tasks"}
# < {"tasks": [{"task": 1, "label": "c", "method": "run", "sender_name": "bob", "height": 3, "gas_limit": 200000000}], "timers": []}
# > {"cmd": "call", "method": "bid", "args": [5]}
# < {"return": 5}
# > {"cmd": "advance"}
# < {"height": 2, "resumed": []}
# > {"cmd": "advance"}
# < {"height": 3, "resumed": [{"status": "suspended", "task": 1, "method": "run", "height": 3, "events": [{"name": "Round", "fields": {"n": 0, "best": 5, "waited": 2}}]}]}
# > {"cmd": "call", "method": "bid", "args": [9]}
# < {"return": 9, "height": 3, "index": 1}
# > {"cmd": "advance", "blocks": 4}
# < {"height": 7, "resumed": [{"status": "ok", "task": 1, "return": {"best": 9, "log": 2}, "height": 5, "logs": ["closed for True"]}]}
# > {"cmd": "state"}
# < {"open": false, "best": 9, "log": [[0, 3, 0], [1, 5, 0]]}
# > {"cmd": "block", "height": 5}
# < {"transactions": [], "resumed": [{"task": 1, "status": "ok"}]}
# > {"cmd": "tasks"}
# < {"tasks": [], "timers": []}
# > {"cmd": "call", "method": "fails"}
# < {"status": "suspended", "task": 2}
# > {"cmd": "state"}
# < {"best": 1000}
# > {"cmd": "advance"}
# < {"resumed": [{"status": "reverted", "task": 2, "error": {"type": "ValueError", "message": "too late", "line": 32}}]}
# > {"cmd": "state"}
# < {"best": 1000}
# > {"cmd": "call", "method": "hungry", "gas_limit": 100000}
# < {"status": "suspended", "task": 3}
# > {"cmd": "call", "method": "forever", "sender": "carol"}
# < {"status": "suspended", "task": 4}
# > {"cmd": "advance"}
# < {"resumed": [{"status": "halted", "task": 3, "gas_used": 100000, "error": {"type": "OutOfGas"}}, {"status": "suspended", "task": 4}]}
# > {"cmd": "cancel", "task": 4, "sender": "alice"}
# < refused {"message": "…only the account that started…"}
# > {"cmd": "cancel", "task": 4, "sender": "carol"}
# < {"status": "ok"}
# > {"cmd": "cancel", "task": 4, "sender": "carol"}
# < refused {"type": "UnknownTask"}
# > {"cmd": "advance", "blocks": 3}
# < {"resumed": []}
# > {"cmd": "query", "method": "peek"}
# < {"status": "reverted", "error": {"type": "RuntimeError", "message": "…a query cannot sleep…"}}
# > {"cmd": "query", "method": "calm"}
# < {"status": "ok", "return": 1001}
