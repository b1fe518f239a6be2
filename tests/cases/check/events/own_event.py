"""A name of the file's own is no panda event."""
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
        event.made(1)
class event:
    def made(n):
        print(n)
# --- expect
# clean
