"""An attribute that is nearly there is suggested."""
class A:
    def __init__(self):
        self.total_count = 1
A().total_cuont
# --- expect
# outcome: raise AttributeError: 'A' object has no attribute 'total_cuont'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/attribute_suggestion.py", line 5, in <module>
#     A().total_cuont
# AttributeError: 'A' object has no attribute 'total_cuont'. Did you mean: 'total_count'?
