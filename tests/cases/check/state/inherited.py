"""Fields of an inherited State are not known."""
class Base:
    x: int = 0
@contract
class C:
    class State(Base):
        y: int = 0
    @query
    def get(self):
        return self.state.x + self.state.y
# --- expect
# clean
