"""import something_else: what to use instead, or what is meant."""
import something_else
# --- expect
# 2:8-22 error: No module named 'something_else'
#     offered are: panda, panda.timer, panda.ml, math, hashlib, numpy, numpy.exceptions, numpy.linalg, abc, collections, collections.abc, copy, dataclasses, enum, functools, itertools, json, operator, random, statistics, string, typing, numpy.random, numpy.typing, panda.distributed, panda.storage, panda.training, panda.transformer, __future__
