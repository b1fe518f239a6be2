"""A small ledger with classes, exceptions and a report."""
class InsufficientFunds(Exception):
    def __init__(self, need, have):
        super().__init__(f"need {need}, have {have}")
        self.need, self.have = need, have
class Account:
    def __init__(self, owner, balance=0): self.owner, self.balance, self.log = owner, balance, []
    def deposit(self, n):
        if n <= 0: raise ValueError("amount must be positive")
        self.balance += n; self.log.append(("in", n)); return self
    def withdraw(self, n):
        if n > self.balance: raise InsufficientFunds(n, self.balance)
        self.balance -= n; self.log.append(("out", n)); return self
    def __repr__(self): return f"<{self.owner}: {self.balance}>"
class Bank:
    def __init__(self): self.accounts = {}
    def open(self, name, n=0): self.accounts[name] = Account(name, n); return self.accounts[name]
    def transfer(self, a, b, n):
        a, b = self.accounts[a], self.accounts[b]
        a.withdraw(n); b.deposit(n)
bank = Bank()
bank.open("ann", 100); bank.open("bob")
bank.transfer("ann", "bob", 30)
for args in (("ann", "bob", 500), ("bob", "eve", 1), ("ann", "bob", -5)):
    try:
        bank.transfer(*args)
    except InsufficientFunds as e:
        print("refused:", e, e.need - e.have)
    except KeyError as e:
        print("nobody:", e)
    except ValueError as e:
        print("value:", e)
print(list(bank.accounts.values()), bank.accounts["ann"].log, sum(a.balance for a in bank.accounts.values()))
# --- expect
# outcome: ok
# output:
# refused: need 500, have 70 430
# nobody: 'eve'
# value: amount must be positive
# [<ann: 75>, <bob: 30>] [('out', 30), ('out', -5)] 105
