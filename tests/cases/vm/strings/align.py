"""ljust, rjust, center, zfill and expandtabs."""
print(repr("ab".ljust(5)), repr("ab".rjust(5)), repr("ab".center(5)), repr("abc".center(6)), "ab".ljust(5, "."), "ab".rjust(5, "-"), "ab".center(7, "*"), "ab".ljust(1))
print("42".zfill(5), "-42".zfill(5), "+4".zfill(4), "abc".zfill(2), "".zfill(2), repr("a\tb\tc".expandtabs()), repr("a\tbc\td".expandtabs(4)), repr("\t".expandtabs(0)))
try:
    "a".center(5, "ab")
except TypeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# 'ab   ' '   ab' '  ab ' ' abc  ' ab... ---ab ***ab** ab
# 00042 -0042 +004 abc 00 'a       b       c' 'a   bc  d' ''
# The fill character must be exactly one character long
