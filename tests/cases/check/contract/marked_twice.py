"""A method that is a call and a query."""
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
    @query
    def f(self, ctx): return 1
# --- expect
# 13:5-11 error: method 'f' is marked twice
#     a method is one of @constructor, @call and @query
# 14:9-10 warning: query 'f' names a parameter ctx, but queries get no ctx
#     remove it, or make the method a @call
