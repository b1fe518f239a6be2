"""Statements: with and a static __enter__, which takes no argument, so that its frame begins where the call stands."""


class Plain:
    @staticmethod
    def __enter__():
        a, b, c = 1, 2, 3
        return a + b + c

    @staticmethod
    def __exit__(kind, value, traceback):
        print("left", kind and kind.__name__)
        return kind is KeyError


with Plain() as six:
    print(six)
with Plain() as six:
    raise KeyError("kept")
with Plain() as first, Plain() as second:
    print(first, second)
print("end")
# --- expect
# outcome: ok
# output:
# 6
# left None
# left KeyError
# 6 6
# left None
# left None
# end
