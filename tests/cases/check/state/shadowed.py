"""self.count is not self.state.count."""
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
        self.count = 3
        return self.owner
# --- expect
# 14:9-19 warning: self.count is not the state field 'count': it is gone after the transaction
#     write self.state.count
# 15:16-26 warning: self.owner is not the state field 'owner': it is gone after the transaction
#     write self.state.owner
