"""import numpyy: what to use instead, or what is meant."""
import numpyy
# --- expect
# 2:8-14 error: No module named 'numpyy'
#     offered are: panda, panda.ml, math, hashlib, abc, collections, collections.abc, copy, dataclasses, enum, functools, itertools, json, operator, random, statistics, string, typing, __future__
