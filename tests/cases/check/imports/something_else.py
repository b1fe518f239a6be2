"""import something_else: what to use instead, or what is meant."""
import something_else
# --- expect
# 2:8-22 error: No module named 'something_else'
#     offered are: panda, panda.ml, math, hashlib, abc, collections, collections.abc, copy, dataclasses, enum, functools, itertools, json, operator, random, statistics, string, typing, __future__
