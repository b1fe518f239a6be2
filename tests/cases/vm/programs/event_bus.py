"""An event bus with priorities, wildcards, weak handlers of methods and errors collected in a group."""
from collections import defaultdict
class Bus:
    def __init__(self): self.handlers = defaultdict(list)
    def on(self, name, priority=0):
        def deco(f):
            self.handlers[name].append((-priority, len(self.handlers[name]), f))
            self.handlers[name].sort()
            return f
        return deco
    def emit(self, name, /, **data):
        errors, results = [], {}
        for key in (name, "*"):
            for _, _, f in self.handlers[key]:
                try: results[f.__qualname__] = f(name, **data)
                except Exception as e:
                    e.add_note(f"while handling {name!r}")
                    errors.append(e)
        if errors: raise ExceptionGroup(f"{len(errors)} handlers of {name} failed", errors)
        return results
bus = Bus()
@bus.on("save")
def store(event, *, id, **rest): return f"stored {id} {sorted(rest)}"
@bus.on("save", priority=10)
def check(event, *, id, **_):
    if id < 0: raise ValueError(f"bad id {id}")
    return "ok"
class Log:
    def __init__(self): self.lines = []; bus.on("*")(self.write)
    def write(self, event, **data): self.lines.append((event, data)); return len(self.lines)
log = Log()
print(bus.emit("save", id=1, name="x"))
print(bus.emit("other"))
try: bus.emit("save", id=-1)
except* ValueError as g: print(g.exceptions, g.exceptions[0].__notes__)
print(log.lines)
bus.emit("save", nothing=1)
# --- expect
# outcome: raise ExceptionGroup: 2 handlers of save failed (2 sub-exceptions)
# output:
# {'check': 'ok', 'store': "stored 1 ['name']", 'Log.write': 1}
# {'Log.write': 2}
# (ValueError('bad id -1'),) ["while handling 'save'"]
# [('save', {'id': 1, 'name': 'x'}), ('other', {}), ('save', {'id': -1})]
# traceback:
#   + Exception Group Traceback (most recent call last):
#   |   File "programs/event_bus.py", line 37, in <module>
#   |     bus.emit("save", nothing=1)
#   |   File "programs/event_bus.py", line 19, in emit
#   |     if errors: raise ExceptionGroup(f"{len(errors)} handlers of {name} failed", errors)
#   |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   | ExceptionGroup: 2 handlers of save failed (2 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | Traceback (most recent call last):
#     |   File "programs/event_bus.py", line 15, in emit
#     |     try: results[f.__qualname__] = f(name, **data)
#     |                                    ^^^^^^^^^^^^^^^
#     | TypeError: check() missing 1 required keyword-only argument: 'id'
#     | while handling 'save'
#     +---------------- 2 ----------------
#     | Traceback (most recent call last):
#     |   File "programs/event_bus.py", line 15, in emit
#     |     try: results[f.__qualname__] = f(name, **data)
#     |                                    ^^^^^^^^^^^^^^^
#     | TypeError: store() missing 1 required keyword-only argument: 'id'
#     | while handling 'save'
#     +------------------------------------
