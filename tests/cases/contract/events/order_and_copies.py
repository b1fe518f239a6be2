"""Events keep their order and their fields' order; values are copied when emitted."""
@contract
class C:
    class State:
        n: int = 0
    @call
    def go(self, ctx):
        data = [1]
        self.emit(event.First(z=1, a="x", data=data))
        data.append(2)
        kept = event.Second(data=data)
        data.append(3)
        self.emit(kept)
        unused = event.Never(x=1)
        for i in range(2):
            self.emit(event.Loop(i=i, none=None, f=0.5, nested={"k": [True]}))
        self.emit(event.Empty())
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "go"}
# < {"events": [{"name": "First", "fields": {"z": 1, "a": "x", "data": [1]}}, {"name": "Second", "fields": {"data": [1, 2, 3]}}, {"name": "Loop", "fields": {"i": 0, "none": null, "f": 0.5, "nested": {"k": [true]}}}, {"name": "Loop", "fields": {"i": 1, "none": null, "f": 0.5, "nested": {"k": [true]}}}, {"name": "Empty", "fields": {}}]}
