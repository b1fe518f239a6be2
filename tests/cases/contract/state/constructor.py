"""The constructor runs once, with its own arguments; fields it does not touch keep their defaults."""
@contract
class Box:
    class State:
        owner: str = ""
        size: int = 1
        tags: list = ["new"]
    @constructor
    def create(self, ctx, size: int, *, tag: str = "x"):
        self.state.owner = ctx.sender
        self.state.size = size * 2
        if tag != "x":
            self.state.tags.append(tag)
        print("created", size)
# --- steps
# > {"cmd": "deploy", "args": {"size": 4, "tag": "y"}}
# < {"status": "ok", "logs": ["created 4"]}
# > {"cmd": "state"}
# < {"size": 8, "tags": ["new", "y"]}
# > {"cmd": "deploy", "label": "other", "args": [3], "sender": "bob"}
# < {"status": "ok"}
# > {"cmd": "state", "of": "other"}
# < {"size": 6, "tags": ["new"]}
# > {"cmd": "call", "method": "create", "args": [1]}
# < refused {}
