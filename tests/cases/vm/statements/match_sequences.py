"""match on sequences and stars."""
def m(x):
    match x:
        case []: return "empty"
        case [a]: return f"one {a}"
        case [1, b]: return f"1 and {b}"
        case (a, b) if a == b: return "pair of equals"
        case [a, [b, c]]: return f"nested {a} {b} {c}"
        case [a, *rest] if len(rest) > 3: return f"{a} then {rest}"
        case [*_, "end"]: return "ends"
        case [a, b, *_]: return f"starts {a} {b}"
        case _: return "no"
print([m(x) for x in ([], [5], [1, 2], (3, 3), [1, [2, 3]], [9, [8, 7]], [1, 2, 3, 4, 5], ["x", "y", "end"], [7, 8, 9], "ab", 5, {1, 2}, range(2))])
# --- expect
# outcome: ok
# output:
# ['empty', 'one 5', '1 and 2', 'pair of equals', '1 and [2, 3]', 'nested 9 8 7', '1 then [2, 3, 4, 5]', 'ends', 'starts 7 8', 'no', 'no', 'no', 'starts 0 1']
