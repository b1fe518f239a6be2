"""Ciphers and palindromes by ord and chr."""
def caesar(s, k): return "".join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else c for c in s)
print(caesar("hello, world", 3), caesar(caesar("abc xyz", 7), -7))
def pal(s):
    t = "".join(c.lower() for c in s if c.isalnum())
    return t == t[::-1]
print(pal("A man, a plan, a canal: Panama"), pal("no"), "".join(sorted("listen")) == "".join(sorted("silent")))
def rle(s):
    out = []
    for c in s:
        if out and out[-1][0] == c: out[-1][1] += 1
        else: out.append([c, 1])
    return "".join(f"{c}{n if n > 1 else ''}" for c, n in out)
print(rle("aaabccdddd"), rle(""))
# --- expect
# outcome: ok
# output:
# khoor, zruog abc xyz
# True False True
# a3bc2d4 
