"""Requests for huge texts, lists, ints and fields are refused before the memory is taken."""
@contract
class C:
    class State:
        n: int = 0
    @query
    def ask(self):
        out = []
        for f in (lambda: "%1000000000d" % 5, lambda: f"{5:1000000000}", lambda: "a".ljust(10**12), lambda: [0] * 2**40, lambda: list(range(10**12)), lambda: 2 ** 10**7, lambda: 1 << 10**9,
                  lambda: "x".replace("x", "y" * 10**7).replace("y", "z" * 100), lambda: (1,) * 10**10, lambda: "ab" * 10**11, lambda: b"a" * 10**11, lambda: int("9" * 4300) ** 1000):
            try:
                f()
                out.append("ok")
            except Exception as e:
                out.append(type(e).__name__)
        return out
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "query", "method": "ask"}
# < {"status": "ok", "return": ["ValueError", "ValueError", "MemoryError", "MemoryError", "MemoryError", "OverflowError", "OverflowError", "MemoryError", "MemoryError", "MemoryError", "MemoryError", "OverflowError"]}
