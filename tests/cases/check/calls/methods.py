"""Arguments that do not fit the contract's methods."""
@contract
class C:
    class State:
        count: int = 0
        items: list = []
        owner: str = ""
    @call
    def use(self, ctx):
        self.state.count += 1
        self.state.items.append(self.state.owner)
    def helper(self, a, b=2, *, c=3):
        return a + b + c
    @call
    def f(self, ctx):
        self.helper()
        self.helper(1, 2, 3)
        self.helper(1, d=4)
        self.helper(1, a=1)
        self.helper(1, 2, c=3)
        self.helper(*[1], **{})
# --- expect
# 16:9-22 warning: C.helper() missing 1 required positional argument: 'a'
#     it is defined as helper(self, a, b=2, *, c=3)
# 17:9-29 warning: C.helper() takes from 2 to 3 positional arguments but 4 were given
#     it is defined as helper(self, a, b=2, *, c=3)
# 18:24-27 warning: C.helper() got an unexpected keyword argument 'd'
#     it is defined as helper(self, a, b=2, *, c=3)
# 19:24-27 warning: C.helper() got multiple values for argument 'a'
#     it is defined as helper(self, a, b=2, *, c=3)
