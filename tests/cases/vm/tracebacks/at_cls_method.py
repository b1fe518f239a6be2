"""A traceback: cls method."""
class A:
    def __init__(self, v):
        self.v = v
        self.check()
    def check(self):
        if self.v < 0:
            raise ValueError(
                f"negative: {self.v}"
            )
A(-1)
# --- expect
# outcome: raise ValueError: negative: -1
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_cls_method.py", line 11, in <module>
#     A(-1)
#   File "tracebacks/at_cls_method.py", line 5, in __init__
#     self.check()
#   File "tracebacks/at_cls_method.py", line 8, in check
#     raise ValueError(
# ValueError: negative: -1
