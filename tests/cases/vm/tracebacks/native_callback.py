"""Python code called by a builtin."""
def key(x):
    return x["missing"]
print(sorted([{"a": 1}], key=key))
# --- expect
# outcome: raise KeyError: 'missing'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/native_callback.py", line 4, in <module>
#     print(sorted([{"a": 1}], key=key))
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "tracebacks/native_callback.py", line 3, in key
#     return x["missing"]
#            ~^^^^^^^^^^^
# KeyError: 'missing'
