"""Dict comprehensions and inverted dicts."""
print({i: i * i for i in range(4)}, {k: v for k, v in zip("abc", (1, 2, 3)) if v != 2}, {v: k for k, v in {"a": 1, "b": 1}.items()}, {(i, j): i * j for i in range(2) for j in range(2)})
prices = {"eth": 3000.5, "btc": 60000}
print({k.upper(): round(v) for k, v in prices.items()}, max(prices, key=prices.get), sorted(prices, key=lambda k: prices[k]), {len(w): w for w in ["a", "bb", "cc"]})
# --- expect
# outcome: ok
# output:
# {0: 0, 1: 1, 2: 4, 3: 9} {'a': 1, 'c': 3} {1: 'b'} {(0, 0): 0, (0, 1): 0, (1, 0): 0, (1, 1): 1}
# {'ETH': 3000, 'BTC': 60000} btc ['eth', 'btc'] {1: 'a', 2: 'cc'}
