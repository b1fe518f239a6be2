"""Assignment to a field that State does not declare."""
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
        self.state.price = 3
        self.state.itmes = []
# --- expect
# 14:20-25 warning: state has no field 'price'
#     declare it in the nested class State
# 15:20-25 warning: state has no field 'itmes'
#     did you mean 'items'?
