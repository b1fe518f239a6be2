"""Nested, empty and long arrays."""
import numpy as np
print(np.zeros((2, 2, 2)), repr(np.zeros((0, 3))), repr(np.array([])), np.arange(1001), np.arange(40), repr(np.arange(40)))
print(np.arange(2000).reshape(40, 50))
print(repr(np.array([[True, False]])), repr(np.array(5)), repr(np.array(2.5)), str(np.array(5)), repr(np.array(['a', 'bc'])), repr(np.arange(3, dtype=np.int32)))
# --- expect
# outcome: ok
# output:
# [[[0. 0.]
#   [0. 0.]]
#
#  [[0. 0.]
#   [0. 0.]]] array([], shape=(0, 3), dtype=float64) array([], dtype=float64) [   0    1    2 ...  998  999 1000] [ 0  1  2  3  4  5  6  7  8  9 10 11 12 13 14 15 16 17 18 19 20 21 22 23
#  24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39] array([ 0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11, 12, 13, 14, 15, 16,
#        17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33,
#        34, 35, 36, 37, 38, 39])
# [[   0    1    2 ...   47   48   49]
#  [  50   51   52 ...   97   98   99]
#  [ 100  101  102 ...  147  148  149]
#  ...
#  [1850 1851 1852 ... 1897 1898 1899]
#  [1900 1901 1902 ... 1947 1948 1949]
#  [1950 1951 1952 ... 1997 1998 1999]]
# array([[ True, False]]) array(5) array(2.5) 5 array(['a', 'bc'], dtype='<U2') array([0, 1, 2], dtype=int32)
