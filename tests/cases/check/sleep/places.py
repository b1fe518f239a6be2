"""Where nothing may sleep."""
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
    @constructor
    async def make(self, ctx):
        await sleep(blocks=1)
    @query
    async def ask(self):
        await sleep(blocks=1)
# --- expect
# 14:15-30 warning: a constructor cannot sleep
#     sleep in an async method marked @call
# 17:15-30 warning: a query cannot sleep
#     sleep in an async method marked @call
