"""Helpers that call each other come to an end."""
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
    def _a(self, n):
        return self._b(n)
    def _b(self, n):
        return self._a(n - 1) if n else self.state.items.clear()
    @query
    def q(self):
        return self._a(3)
# --- expect
# 18:16-26 warning: a query cannot write: self._a() changes state field 'items'
#     make the method a @call
