"""What emit and event refuse."""
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
        self.emit(event.made(n=1))
        self.emit(event.Made(1))
        self.emit('Made')
        self.emit(event.Made)
        self.emit()
# --- expect
# 14:25-29 warning: event names begin with a capital letter: 'made'
#     write event.Made
# 15:30-31 warning: event.Made takes keyword arguments only
#     name the field: event.Made(amount=...)
# 16:9-26 warning: emit takes one event
#     write self.emit(event.Name(field=value))
# 17:9-30 warning: emit takes one event
#     write self.emit(event.Name(field=value))
# 18:9-20 warning: emit takes one event
#     write self.emit(event.Name(field=value))
