"""Async methods and functions that nobody awaits."""
@contract
class C:
    class State:
        count: int = 0
        items: list = []
        owner: str = ""
    @call
    def use(self, ctx):
        self.state.count += 1
        self.state.items.append(self.state.owner)
    async def later(self):
        await sleep(blocks=1)
    @call
    async def f(self, ctx):
        self.later()
        await self.later()
        wait()
        await wait()
async def wait():
    await sleep(blocks=2)
# --- expect
# 16:9-21 warning: 'later' is async and never awaited, so it does not run
#     write await later(...)
# 18:9-15 warning: 'wait' is async and never awaited, so it does not run
#     write await wait(...)
