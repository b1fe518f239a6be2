"""Validators that collect errors and raise once."""
class ValidationError(ValueError):
    def __init__(self, errors):
        super().__init__("; ".join(f"{k}: {v}" for k, v in errors.items()))
        self.errors = errors
def validate(data, **rules):
    errors = {}
    for k, rule in rules.items():
        try:
            rule(data[k])
        except KeyError: errors[k] = "missing"
        except (TypeError, ValueError) as e: errors[k] = str(e)
    if errors: raise ValidationError(errors)
    return True
def positive(x):
    if not x > 0: raise ValueError(f"{x!r} is not positive")
def short(s):
    if len(s) > 3: raise ValueError("too long")
print(validate({"a": 1}, a=positive))
try:
    validate({"a": -1, "b": "long text", "c": 5}, a=positive, b=short, c=short, d=positive)
except ValidationError as e:
    print(e)
    print(sorted(e.errors), isinstance(e, ValueError))
# --- expect
# outcome: ok
# output:
# True
# a: -1 is not positive; b: too long; c: object of type 'int' has no len(); d: missing
# ['a', 'b', 'c', 'd'] True
