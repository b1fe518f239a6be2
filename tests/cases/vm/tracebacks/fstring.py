"""An exception inside an f-string."""
d = {"a": 1}
print(f"value {d['b']} end")
# --- expect
# outcome: raise KeyError: 'b'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/fstring.py", line 3, in <module>
#     print(f"value {d['b']} end")
#                    ~^^^^^
# KeyError: 'b'
