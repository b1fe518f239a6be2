"""Sleeps in for and while, with break, continue and else, and in nested loops."""
async def main():
    total = 0
    for i in range(4):
        await sleep(blocks=1)
        total += i
        print("i", i, total)
    n = 0
    while n < 3:
        n += 1
        if n == 2:
            await sleep(2)
            continue
        await sleep(1)
    else:
        print("else")
    for a in "ab":
        for b in (1, 2):
            await sleep(3)
            if b == 2 and a == "b":
                break
            print(a, b)
    return total, n
# --- expect
# outcome: ok (6, 3)
# output:
# (sleeps 1)
# i 0 0
# (sleeps 1)
# i 1 1
# (sleeps 1)
# i 2 3
# (sleeps 1)
# i 3 6
# (sleeps 1)
# (sleeps 2)
# (sleeps 1)
# else
# (sleeps 3)
# a 1
# (sleeps 3)
# a 2
# (sleeps 3)
# b 1
# (sleeps 3)
