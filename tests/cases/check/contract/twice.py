"""Methods of one name."""
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
    def f(self, ctx): return 1
    @call
    def f(self, ctx): return 2
    def helper(self): return 1
    def helper(self): return 2
    @property
    def p(self): return 1
    @p.setter
    def p(self, to): pass
# --- expect
# 15:9-10 warning: method 'f' is defined twice; the later one counts
#     remove one of them, or give it another name
# 17:9-15 warning: method 'helper' is defined twice; the later one counts
#     remove one of them, or give it another name
