"""Ranges of a store and a deletion."""
def f(d):
    d["x"]["y"] = 1
f({"x": {}})
def g(d):
    del d["x"]["z"]
g({"x": {}})
# --- expect
# outcome: raise KeyError: 'z'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/del_and_store.py", line 7, in <module>
#     g({"x": {}})
#   File "tracebacks/del_and_store.py", line 6, in g
#     del d["x"]["z"]
#         ~~~~~~^^^^^
# KeyError: 'z'
