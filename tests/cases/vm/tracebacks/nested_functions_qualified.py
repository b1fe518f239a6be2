"""A closure's frame has its plain name; a method of a nested class too."""
def outer():
    class Inner:
        def run(self, f):
            return f()
    def fail():
        return [1, 2, 3]["x"]
    return Inner().run(fail)
outer()
# --- expect
# outcome: raise TypeError: list indices must be integers or slices, not str
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/nested_functions_qualified.py", line 9, in <module>
#     outer()
#   File "tracebacks/nested_functions_qualified.py", line 8, in outer
#     return Inner().run(fail)
#            ^^^^^^^^^^^^^^^^^
#   File "tracebacks/nested_functions_qualified.py", line 5, in run
#     return f()
#            ^^^
#   File "tracebacks/nested_functions_qualified.py", line 7, in fail
#     return [1, 2, 3]["x"]
#            ~~~~~~~~~^^^^^
# TypeError: list indices must be integers or slices, not str
