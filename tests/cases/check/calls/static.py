"""Static and class methods."""
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
    @staticmethod
    def s(a): return a
    @classmethod
    def k(cls, a): return a
    @property
    def p(self): return len
    @call
    def f(self, ctx):
        self.s()
        self.s(1)
        self.k()
        self.k(1)
        self.p([1])
# --- expect
# 20:9-17 warning: C.s() missing 1 required positional argument: 'a'
#     it is defined as s(a)
# 22:9-17 warning: C.k() missing 1 required positional argument: 'a'
#     it is defined as k(cls, a)
