"""The same name for exceptions in nested handlers, and exceptions kept in lists."""
kept = []
for v in (1, "a", None, [], {}):
    try:
        kept.append(10 / len(v) if v != 1 else v.x)
    except (TypeError, ZeroDivisionError) as e:
        kept.append(e)
    except AttributeError as e:
        try:
            raise ValueError(str(e).upper())
        except ValueError as e:
            kept.append(e)
print([(type(k).__name__, str(k)) if isinstance(k, Exception) else k for k in kept])
def once():
    try:
        raise ValueError("v")
    except Exception as e:
        err = e
    return err
e = once()
print(repr(e), e.args, type(e) is ValueError, isinstance(e, Exception))
try:
    raise e
except ValueError as again:
    print(again is e)
# --- expect
# outcome: ok
# output:
# [('ValueError', "'INT' OBJECT HAS NO ATTRIBUTE 'X'"), 10.0, ('TypeError', "object of type 'NoneType' has no len()"), ('ZeroDivisionError', 'division by zero'), ('ZeroDivisionError', 'division by zero')]
# ValueError('v') ('v',) True True
# True
