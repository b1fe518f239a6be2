"""Identity with a literal."""
def f(x):
    if x is 1 or x is not 'a':
        return x is None
    return x is () or x is True or 3 is x is 4
# --- expect
# 3:8-14 warning: "is" with a literal. Did you mean "=="?
#     'is' asks whether it is the same object; equal values need not be
# 3:18-30 warning: "is not" with a literal. Did you mean "!="?
#     'is not' asks whether it is the same object; equal values need not be
# 5:12-19 warning: "is" with a literal. Did you mean "=="?
#     'is' asks whether it is the same object; equal values need not be
# 5:36-42 warning: "is" with a literal. Did you mean "=="?
#     'is' asks whether it is the same object; equal values need not be
# 5:41-47 warning: "is" with a literal. Did you mean "=="?
#     'is' asks whether it is the same object; equal values need not be
