"""A contract as it should be has no finding."""
from panda import call, constructor, contract, event, query, sleep

LIMIT = 10

def clean(text: str) -> str:
    return text.strip().lower()

class Entry:
    def __init__(self, who, amount=1):
        self.who = who
        self.amount = amount
    def stored(self):
        return {"who": self.who, "amount": self.amount}

@contract
class Ledger:
    """Entries."""
    class State:
        entries: list = []
        total: int = 0
        by_name: dict = {}
        owner: str = ""
    @constructor
    def deploy(self, ctx, limit: int = LIMIT):
        self.state.owner = ctx.sender
        self.limit = limit
    @call
    def add(self, ctx, who: str, amount: int = 1):
        entry = Entry(clean(who), amount=amount)
        entries = self.state.entries
        entries.append(entry.stored())
        self.state.total += amount
        self._index(entry.who, amount)
        made = event.Added(who=entry.who, amount=amount)
        self.emit(made)
        return len(entries)
    @call
    async def later(self, ctx, who: str, blocks: int = 1):
        await sleep(blocks=blocks)
        return self.add(ctx, who)
    def _index(self, who, amount):
        names = self.state.by_name
        names[who] = names.get(who, 0) + amount
    @query
    def top(self, n: int = 3) -> list:
        pairs = sorted(self.state.by_name.items(), key=lambda pair: -pair[1])
        best = [name for name, _ in pairs[:n]]
        best.sort()
        return best
    @query
    def info(self):
        total = self.state.total
        return {"total": total, "owner": self.state.owner, "entries": [dict(e) for e in self.state.entries]}
# --- expect
# clean
