"""A sleep that nobody awaits."""
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
    @call
    async def f(self, ctx):
        sleep(blocks=1)
        await sleep(blocks=1)
    @call
    def g(self, ctx):
        sleep(blocks=2)
# --- expect
# 14:9-24 warning: sleep is not awaited, so nothing sleeps
#     write await sleep(...)
# 18:9-24 warning: sleep is not awaited, so nothing sleeps
#     make 'g' an async def and write await sleep(...)
