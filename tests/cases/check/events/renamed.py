"""panda's names under other names."""
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
        happened.Made(n=1)
        panda.event.Made(n=1)
        event = self.state.count
        return event
import panda
from panda import event as happened
# --- expect
# 14:9-27 warning: the event is built and never emitted
#     write self.emit(event.Made(...))
# 15:9-30 warning: the event is built and never emitted
#     write self.emit(event.Made(...))
