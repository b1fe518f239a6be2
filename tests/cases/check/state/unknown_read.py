"""A field that State does not declare, near a known one and far from all."""
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
    def q(self):
        return self.state.cuont + self.state.balance
# --- expect
# 14:27-32 warning: state has no field 'cuont'
#     did you mean 'count'?
# 14:46-53 warning: state has no field 'balance'
#     State declares count, items, owner
