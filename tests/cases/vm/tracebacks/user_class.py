"""A class of its own prints with its name; an empty text without colon."""
class TooPoor(Exception):
    pass
def pay(amount):
    if amount > 10:
        raise TooPoor
pay(50)
# --- expect
# outcome: raise TooPoor
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/user_class.py", line 7, in <module>
#     pay(50)
#   File "tracebacks/user_class.py", line 6, in pay
#     raise TooPoor
# TooPoor
