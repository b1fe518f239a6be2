"""Handlers inside handlers and loops; state between them."""
log = []
for x in ("1", "a", None, "0"):
    try:
        try:
            n = int(x)
        except TypeError:
            log.append("none")
            continue
        log.append(10 // n)
    except ValueError as e:
        log.append(str(e))
    except ZeroDivisionError as e:
        try:
            raise KeyError("deep") from e
        except KeyError as k:
            log.append((str(k), type(k.__cause__).__name__))
    finally:
        log.append(";")
print(log)
def retry(f, times):
    for attempt in range(times):
        try:
            return f(attempt)
        except ValueError as e:
            error = e
    raise RuntimeError(f"gave up after {times}") from error
def flaky(n):
    if n < 2: raise ValueError(n)
    return f"ok at {n}"
print(retry(flaky, 5))
try:
    retry(flaky, 1)
except RuntimeError as e:
    print(e, repr(e.__cause__))
# --- expect
# outcome: ok
# output:
# [10, ';', "invalid literal for int() with base 10: 'a'", ';', 'none', ';', ("'deep'", 'ZeroDivisionError'), ';']
# ok at 2
# gave up after 1 ValueError(0)
