"""Numbers to other bases and back by hand."""
def to_base(n, b):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    s = ""
    while n:
        n, r = divmod(n, b)
        s = digits[r] + s
    return s or "0"
for n in (0, 1, 255, 10**18, 2**100):
    for b in (2, 7, 16, 36):
        assert int(to_base(n, b), b) == n
print(to_base(255, 2), to_base(10**20, 36), to_base(2**64, 16))
# --- expect
# outcome: ok
# output:
# 11111111 l3r41ifs0q5ts 10000000000000000
