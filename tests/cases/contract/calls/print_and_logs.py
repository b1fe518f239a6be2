"""Every print is a log line of the receipt; text of all kinds."""
@contract
class C:
    class State:
        n: int = 0
    @call
    def talk(self, ctx):
        print("one", 2, [3.0], None)
        print("a", "b", sep="-", end="!\n")
        print(f"{self.state.n:03d} é 😀")
        print()
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "talk"}
# < {"status": "ok", "logs": ["one 2 [3.0] None", "a-b!", "000 é 😀", ""]}
