"""ctx in a method that does not take it."""
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
    def helper(self):
        return ctx.sender
# --- expect
# 13:16-19 warning: name 'ctx' is not defined
#     calls and constructors get it as the parameter after self
