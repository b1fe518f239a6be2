"""A call of another @call needs ctx."""
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
    def f(self, ctx):
        self.use()
        self.use(ctx)
# --- expect
# 14:9-19 warning: C.use() missing 1 required positional argument: 'ctx'
#     inside a contract a call is a plain one: pass ctx on
