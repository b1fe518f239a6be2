"""A contract without a State."""
@contract
class C:
    @call
    def f(self, ctx):
        self.state.x = 1
# --- expect
# 6:20-21 warning: state has no field 'x'
#     declare it in the nested class State
