"""Copies may be changed."""
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
        items = list(self.state.items)
        items.append(1)
        more = self.state.items + [1]
        more.sort()
        other = self.state.items
        other = other[:]
        other.append(2)
        count = self.state.count
        count += 1
        return items, more, other, count
# --- expect
# clean
