"""A query that changes an object in a field."""
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
        self.state.items.append(1)
        self.state.items[0] = 2
        del self.state.items[0]
        return self.state.items.pop()
# --- expect
# 14:9-35 warning: a query cannot write: this change of state field 'items' is dropped at its end
#     make the method a @call, or change a copy
# 15:9-28 warning: a query cannot write: this change of state field 'items' is dropped at its end
#     make the method a @call, or change a copy
# 16:13-32 warning: a query cannot write: this change of state field 'items' is dropped at its end
#     make the method a @call, or change a copy
# 17:16-38 warning: a query cannot write: this change of state field 'items' is dropped at its end
#     make the method a @call, or change a copy
