"""Events that go nowhere."""
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
        event.Made(n=1)
        made = event.Made(n=2)
        told = event.Made(n=3)
        self.emit(told)
        self.emit(event.Made(n=4))
# --- expect
# 14:9-24 warning: the event is built and never emitted
#     write self.emit(event.Made(...))
# 15:16-31 warning: the event is built and never emitted
#     write self.emit(made), or self.emit(event.Made(...)) at once
