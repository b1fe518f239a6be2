"""A query that writes through helpers."""
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
    def _save(self):
        self.state.count = 1
    def _deeper(self):
        return self._save()
    def _clean(self):
        return self.state.count
    @query
    def q(self):
        self._clean()
        self._deeper()
        self.use(None)
        return self._save()
# --- expect
# 21:9-23 warning: a query cannot write: self._deeper() writes state field 'count'
#     make the method a @call
# 22:9-23 warning: a query cannot write: self.use() writes state field 'count'
#     make the method a @call
# 23:16-28 warning: a query cannot write: self._save() writes state field 'count'
#     make the method a @call
