"""The same through a name for the object."""
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
        items = self.state.items
        items.append(1)
        first = items[0]
        first['x'] = 1
        return items
# --- expect
# 15:9-24 warning: a query cannot write: this change of state field 'items' is dropped at its end
#     make the method a @call, or change a copy
# 17:9-19 warning: a query cannot write: this change of state field 'items' is dropped at its end
#     make the method a @call, or change a copy
