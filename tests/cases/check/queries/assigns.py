"""A query that assigns, in every form."""
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
        self.state.count = 1
        self.state.count += 1
        self.state.count, x = 1, 2
        for self.state.count in range(3):
            print(x)
        return x
# --- expect
# 14:9-25 warning: a query cannot write: state field 'count' is assigned
#     make the method a @call
# 15:9-25 warning: a query cannot write: state field 'count' is assigned
#     make the method a @call
# 16:9-25 warning: a query cannot write: state field 'count' is assigned
#     make the method a @call
# 17:13-29 warning: a query cannot write: state field 'count' is assigned
#     make the method a @call
