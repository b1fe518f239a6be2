"""Two types give the smallest that holds both."""
import numpy as np
names = ['bool', 'int8', 'uint8', 'int32', 'int64', 'float32', 'float64']
for left in names:
    if left != 'int8':
        print(left, [str((np.ones(1, left) + np.ones(1, right)).dtype) for right in names if {left, right} != {'int8', 'uint8'} and not {left, right} in ({'bool'},)])
# --- expect
# outcome: ok
# output:
# bool ['int8', 'uint8', 'int32', 'int64', 'float32', 'float64']
# uint8 ['uint8', 'uint8', 'int32', 'int64', 'float32', 'float64']
# int32 ['int32', 'int32', 'int32', 'int32', 'int64', 'float64', 'float64']
# int64 ['int64', 'int64', 'int64', 'int64', 'int64', 'float64', 'float64']
# float32 ['float32', 'float32', 'float32', 'float64', 'float64', 'float32', 'float64']
# float64 ['float64', 'float64', 'float64', 'float64', 'float64', 'float64', 'float64']
