"""Ints compare with floats and bools exactly, and with nothing else."""
print(1 == 1.0, 1 == True, 0 == False, 2**53 == float(2**53), 2**53 + 1 == float(2**53), 10**400 > 1e308, -10**400 < float("-inf"))
print(1 < 1.5, 2 > 1.5, 3 >= 3.0, 1 != 1.0, 1 == "1", 1 != None, 1 is None)
print(max(1, 2.5, 2), min(3, 1.0, 1), 2**63 > 9.2e18, 9223372036854775807 == 9223372036854775807.0)
for other in ("a", None, [], {}):
    try:
        print(1 < other)
    except TypeError as e:
        print(e)
# --- expect
# outcome: ok
# output:
# True True True True False True False
# True True True False False True False
# 2.5 1.0 True False
# '<' not supported between instances of 'int' and 'str'
# '<' not supported between instances of 'int' and 'NoneType'
# '<' not supported between instances of 'int' and 'list'
# '<' not supported between instances of 'int' and 'dict'
