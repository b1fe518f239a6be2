"""An exception from finally hides the first but shows it as context."""
def close():
    raise OSError("close failed")
def work():
    try:
        raise ValueError("work failed")
    finally:
        close()
work()
# --- expect
# outcome: raise OSError: close failed
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/try_finally_rethrow.py", line 6, in work
#     raise ValueError("work failed")
# ValueError: work failed
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "tracebacks/try_finally_rethrow.py", line 9, in <module>
#     work()
#   File "tracebacks/try_finally_rethrow.py", line 8, in work
#     close()
#   File "tracebacks/try_finally_rethrow.py", line 3, in close
#     raise OSError("close failed")
# OSError: close failed
