"""More than one constructor."""
@contract
class C:
    @constructor
    def a(self, ctx): pass
    @constructor
    def b(self, ctx): pass
# --- expect
# 7:9-10 error: a contract has one constructor
#     merge the methods marked @constructor
