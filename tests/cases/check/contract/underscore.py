"""A name that cannot be reached from outside."""
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
    def _f(self, ctx): return 1
# --- expect
# 13:9-11 warning: '_f' begins with an underscore and cannot be reached from outside
#     drop the underscore or the decorator
