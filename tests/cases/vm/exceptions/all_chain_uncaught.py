"""Exceptions: a chain with notes that nobody catches."""
class AppError(Exception):
    """doc"""
    def __init__(self, code, msg):
        super().__init__(msg)
        self.code = code
    def __str__(self): return f"[{self.code}] {self.args[0]}"
def load(x):
    return int(x)
def main():
    try:
        load("zz")
    except ValueError as e:
        try:
            raise AppError(5, "load failed") from e
        except AppError as a:
            a.add_note("note 1")
            a.add_note("note 2\nsecond line")
            raise KeyError("final")
main()
# --- expect
# outcome: raise KeyError: 'final'
# traceback:
# Traceback (most recent call last):
#   File "exceptions/all_chain_uncaught.py", line 12, in main
#     load("zz")
#   File "exceptions/all_chain_uncaught.py", line 9, in load
#     return int(x)
#            ^^^^^^
# ValueError: invalid literal for int() with base 10: 'zz'
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "exceptions/all_chain_uncaught.py", line 15, in main
#     raise AppError(5, "load failed") from e
# AppError: [5] load failed
# note 1
# note 2
# second line
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "exceptions/all_chain_uncaught.py", line 20, in <module>
#     main()
#   File "exceptions/all_chain_uncaught.py", line 19, in main
#     raise KeyError("final")
# KeyError: 'final'
