"""A local of the function around is suggested."""
def f(amount):
    def g():
        return amout
    return g
# --- expect
# 4:16-21 warning: name 'amout' is not defined
#     did you mean 'amount'?
