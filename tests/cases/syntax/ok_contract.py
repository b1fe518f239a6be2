from panda import *


@contract
class Counter:
    class State:
        count: int = 0

    @call
    def add(self, ctx, n: int = 1) -> int:
        self.state.count += n
        return self.state.count
# --- expect
# cpython: accepts it
# 2 statements
