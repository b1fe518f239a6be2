"""A call that does not fit shows the caller's line only."""
def train(x, y):
    return x
def main():
    train([1])
main()
# --- expect
# outcome: raise TypeError: train() missing 1 required positional argument: 'y'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/arguments.py", line 6, in <module>
#     main()
#   File "tracebacks/arguments.py", line 5, in main
#     train([1])
# TypeError: train() missing 1 required positional argument: 'y'
