"""An event-sourced account: dataclass-free records, replay and snapshots."""
class Account:
    rules = {}
    def __init__(self): self.balance, self.history = 0, []
    @classmethod
    def on(cls, kind):
        def register(f):
            cls.rules[kind] = f
            return f
        return register
    def apply(self, kind, **data):
        if kind not in self.rules: raise LookupError(f"no rule for {kind!r}")
        self.rules[kind](self, **data)
        self.history.append((kind, data))
        return self
    @classmethod
    def replay(cls, history):
        a = cls()
        for kind, data in history: a.apply(kind, **data)
        return a
@Account.on("deposit")
def _(a, amount): a.balance += amount
@Account.on("withdraw")
def _(a, amount, fee=1):
    if amount + fee > a.balance: raise ValueError(f"{amount} + {fee} > {a.balance}")
    a.balance -= amount + fee
a = Account().apply("deposit", amount=50).apply("withdraw", amount=10).apply("withdraw", amount=5, fee=0)
for bad in (("withdraw", {"amount": 99}), ("steal", {}), ("deposit", {"amuont": 1})):
    try:
        a.apply(bad[0], **bad[1])
    except Exception as e:
        print(type(e).__name__, e)
print(a.balance, a.history, Account.replay(a.history).balance)
# --- expect
# outcome: ok
# output:
# ValueError 99 + 1 > 34
# LookupError no rule for 'steal'
# TypeError _() got an unexpected keyword argument 'amuont'
# 34 [('deposit', {'amount': 50}), ('withdraw', {'amount': 10}), ('withdraw', {'amount': 5, 'fee': 0})] 34
