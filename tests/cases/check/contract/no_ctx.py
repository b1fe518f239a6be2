"""Methods that do not take what they get."""
@contract
class C:
    @constructor
    def make(self): pass
    @call
    def f(self): pass
    @query
    def q(): pass
# --- expect
# 5:9-13 error: method 'make' must take self and ctx
#     write def make(self, ctx, ...)
# 7:9-10 error: method 'f' must take self and ctx
#     write def f(self, ctx, ...)
# 9:9-10 error: method 'q' must take self
#     write def q(self, ...)
