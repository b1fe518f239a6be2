"""Exceptions: handlers of except* that raise."""
def f():
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError as e:
        raise
    except* TypeError as e:
        raise KeyError("new") from e
f()
# --- expect
# outcome: raise ExceptionGroup:  (2 sub-exceptions)
# traceback:
#   + Exception Group Traceback (most recent call last):
#   |   File "exceptions/all_group_reraise.py", line 9, in <module>
#   |     f()
#   | ExceptionGroup:  (2 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | Exception Group Traceback (most recent call last):
#     |   File "exceptions/all_group_reraise.py", line 4, in f
#     |     raise ExceptionGroup("eg", [ValueError(1), TypeError(2), OSError(3)])
#     | ExceptionGroup: eg (1 sub-exception)
#     +-+---------------- 1 ----------------
#       | TypeError: 2
#       +------------------------------------
#     | 
#     | The above exception was the direct cause of the following exception:
#     | 
#     | Traceback (most recent call last):
#     |   File "exceptions/all_group_reraise.py", line 8, in f
#     |     raise KeyError("new") from e
#     | KeyError: 'new'
#     +---------------- 2 ----------------
#     | Exception Group Traceback (most recent call last):
#     |   File "exceptions/all_group_reraise.py", line 4, in f
#     |     raise ExceptionGroup("eg", [ValueError(1), TypeError(2), OSError(3)])
#     | ExceptionGroup: eg (2 sub-exceptions)
#     +-+---------------- 1 ----------------
#       | ValueError: 1
#       +---------------- 2 ----------------
#       | OSError: 3
#       +------------------------------------
