"""A function of the file's own."""
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
    def f(self, ctx):
        sleep(3)
def sleep(n):
    print(n)
# --- expect
# clean
