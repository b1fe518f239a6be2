"""A local with a field's name that nothing reads."""
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
    def set(self, ctx, to):
        count = to
        owner = to
        return owner
# --- expect
# 14:9-14 warning: the local 'count' is never read; it is not the state field 'count'
#     write self.state.count
