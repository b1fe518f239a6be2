"""str, repr, hex, oct, bin and chr of ints."""
print(str(0), repr(-5), hex(255), hex(-255), oct(8), bin(5), bin(-5), hex(0), bin(0), oct(-8))
print(hex(2**70), bin(2**66), oct(2**64), str(10**30), repr(-10**25))
print(chr(65), chr(228), chr(8364), chr(128512), ord("A"), ord("€"), ord("😀"))
for bad in (-1, 1114112):
    try:
        chr(bad)
    except ValueError as e:
        print(e)
try:
    ord("ab")
except TypeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# 0 -5 0xff -0xff 0o10 0b101 -0b101 0x0 0b0 -0o10
# 0x400000000000000000 0b1000000000000000000000000000000000000000000000000000000000000000000 0o2000000000000000000000 1000000000000000000000000000000 -10000000000000000000000000
# A ä € 😀 65 8364 128512
# chr() arg not in range(0x110000)
# chr() arg not in range(0x110000)
# ord() expected a character, but string of length 2 found
