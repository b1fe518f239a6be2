"""A field that nothing reads or writes."""
@contract
class C:
    class State:
        used: int = 0
        unused: int = 0
        by_name: int = 0
    @call
    def f(self, ctx):
        self.state.used = getattr(self.state, 'by_name')
# --- expect
# 6:9-15 warning: state field 'unused' is never used
#     read or write it as self.state.unused, or remove it
