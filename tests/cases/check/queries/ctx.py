"""A query gets no ctx."""
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
    @query
    def q(self, ctx):
        return 1
# --- expect
# 13:9-10 warning: query 'q' names a parameter ctx, but queries get no ctx
#     remove it, or make the method a @call
