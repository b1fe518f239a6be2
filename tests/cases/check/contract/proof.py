"""A proof without a call."""
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
    @proof(type='validity')
    def f(self, ctx): return 1
# --- expect
# 13:9-10 error: @proof belongs under @call
#     add @call above it
