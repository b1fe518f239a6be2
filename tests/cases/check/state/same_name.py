"""A field and a method of one name."""
@contract
class C:
    class State:
        total: int = 0
    @query
    def total(self):
        return self.state.total
# --- expect
# 5:9-14 warning: state field 'total' has the name of something in the class: self.total is the other one
#     give one of them another name
