"""A field that is declared twice."""
@contract
class C:
    class State:
        x: int = 0
        x: int = 1
    @query
    def get(self):
        return self.state.x
# --- expect
# 6:9-10 error: state field 'x' is declared twice
#     each field has one line in State
