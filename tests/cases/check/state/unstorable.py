"""Defaults that cannot be stored."""
@contract
class C:
    class State:
        a: set = set()
        b: set = {1, 2}
        c: bytes = b'x'
        d: dict = {1: 'one'}
        e: list = [frozenset()]
        f: int = int
        g: tuple = (1, 2)
        h: dict = {'ok': [1, None]}
    @query
    def all(self):
        s = self.state
        return [s.a, s.b, s.c, s.d, s.e, s.f, s.g, s.h]
# --- expect
# 5:18-23 warning: state field 'a' cannot be stored: its default is a set
#     stored are None, bool, int, float, str, list, and dict with str keys
# 6:18-24 warning: state field 'b' cannot be stored: its default is a set
#     stored are None, bool, int, float, str, list, and dict with str keys
# 7:20-24 warning: state field 'c' cannot be stored: its default is bytes
#     stored are None, bool, int, float, str, list, and dict with str keys
# 8:19-29 warning: state field 'd' cannot be stored: its default is a dict with keys that are no texts
#     stored are None, bool, int, float, str, list, and dict with str keys
# 9:19-32 warning: state field 'e' cannot be stored: its default is a frozenset
#     stored are None, bool, int, float, str, list, and dict with str keys
# 10:18-21 warning: state field 'f' cannot be stored: its default is a type, not a value
#     stored are None, bool, int, float, str, list, and dict with str keys
