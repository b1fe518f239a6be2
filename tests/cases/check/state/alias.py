"""The same through a name for the state."""
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
    def set(self, ctx):
        s = self.state
        s.count = 1
        s.cuont = 2
# --- expect
# 16:11-16 warning: state has no field 'cuont'
#     did you mean 'count'?
