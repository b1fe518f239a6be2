"""if, elif, else with all kinds of tests."""
def kind(x):
    if x is None: return "none"
    elif isinstance(x, bool): return "bool"
    elif isinstance(x, (int, float)):
        if x < 0: return "negative"
        elif x == 0: return "zero"
        else: return "positive"
    elif not x: return "empty"
    elif x in ("a", "b") or len(x) > 3: return "special"
    else: return "other"
print([kind(x) for x in (None, True, -1, 0, 2.5, "", [], "a", "long", [1], (1, 2, 3, 4))])
if []: print("no")
elif 0.0: print("no")
elif "x" and None: print("no")
else: print("else")
x = 5
if 1 < x < 10 and not x == 6 or False: print("in range")
if (y := x * 2) == 10: print(y)
# --- expect
# outcome: ok
# output:
# ['none', 'bool', 'negative', 'zero', 'positive', 'empty', 'empty', 'special', 'special', 'other', 'special']
# else
# in range
# 10
