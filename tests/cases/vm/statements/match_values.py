"""match on literals, constants, alternatives and guards."""
class Color:
    RED = 1
def m(x):
    match x:
        case 0: return "zero"
        case 1 | 2: return "one or two"
        case "a": return "letter"
        case None: return "none"
        case True: return "true"
        case -3.5: return "neg"
        case Color.RED: return "red"
        case int() if x > 100: return "big"
        case int(n): return f"int {n}"
        case str() as s if len(s) > 3: return "long " + s
        case _: return "other"
print([m(x) for x in (0, 1, 2, "a", None, -3.5, 500, 50, "long", "b", 1.0, [], False)])
# --- expect
# outcome: ok
# output:
# ['zero', 'one or two', 'one or two', 'letter', 'none', 'neg', 'big', 'int 50', 'long long', 'other', 'one or two', 'other', 'zero']
