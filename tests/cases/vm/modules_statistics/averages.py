"""statistics: means, medians and modes of ints, floats, mixed data, and errors."""
import statistics as st


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


sets = [[1, 2, 3, 4], [1, 2, 3], [1.5, 2.5], [0.1] * 10, [1e16, 1, -1e16], [-1, 1], [2], [2.5], [True, False, True], [1, 2.5], [10**30, 1], [1e308, 1e308], [3, 1, 2, 2, 5, 5], [0.1, 0.2, 0.3], [1, 1, 1], range(10), (5, 7), [float("inf"), 1], [float("nan"), 1], [2**53, 1.0], [-5, 0, 5, 10, 15, 20, 25]]
for data in sets:
    print(list(data)[:4], end=" ")
    for f in (st.mean, st.fmean, st.median, st.median_low, st.median_high, st.mode, st.multimode):
        try:
            print(repr(f(data)), end=" ")
        except Exception as error:
            print(type(error).__name__, error, end=" ")
    print()
show(lambda: st.geometric_mean([54, 24, 36]))
show(lambda: st.geometric_mean([1.5, 2.5, 3.5]))
show(lambda: st.geometric_mean([0, 1]))
show(lambda: st.geometric_mean([-1, 1]))
show(lambda: st.geometric_mean([]))
show(lambda: st.harmonic_mean([40, 60]))
show(lambda: st.harmonic_mean([40, 60], weights=[5, 30]))
show(lambda: st.harmonic_mean([2.5, 3, 10]))
show(lambda: st.harmonic_mean([1, 0, 2]))
show(lambda: st.harmonic_mean([5]))
show(lambda: st.harmonic_mean([5], [3]))
show(lambda: st.harmonic_mean([-1, 2]))
show(lambda: st.harmonic_mean([]))
show(lambda: st.harmonic_mean([1, 2], [1]))
show(lambda: st.harmonic_mean([1, 2], [0, 0]))
show(lambda: st.harmonic_mean([1, 2, 4], [1, 1, 1]))
show(lambda: st.harmonic_mean(["a"]))
show(lambda: st.harmonic_mean([3, 4, 6]))
show(lambda: st.fmean([3.5, 4.0, 5.25]))
show(lambda: st.fmean([85, 92, 83, 91], [0.20, 0.20, 0.30, 0.30]))
show(lambda: st.fmean([1, 2], weights=[1, 1]))
show(lambda: st.fmean([1, 2], [1]))
show(lambda: st.fmean([1, 2], [0, 0]))
show(lambda: st.fmean([]))
show(lambda: st.fmean(iter([1, 2, 3])))
show(lambda: st.fmean(["a"]))
for f in (st.mean, st.median, st.median_low, st.median_high, st.median_grouped, st.mode, st.multimode):
    show(lambda: f([]))
show(lambda: st.mean(["a", "b"]))
show(lambda: st.mean([None]))
show(lambda: st.mean(5))
show(lambda: st.mean(iter([1, 2, 3, 5])))
show(lambda: st.mean({1: 2, 3: 4}))
show(lambda: st.median(["b", "a", "c"]))
show(lambda: st.median(["b", "a"]))
show(lambda: st.median_low("bac"))
show(lambda: st.median([1, 2, 3, 4]))
show(lambda: st.median([1.5, 2, 3, 4]))
show(lambda: st.median_grouped([52, 52, 53, 54]))
show(lambda: st.median_grouped([1, 3, 3, 5, 7], interval=1))
show(lambda: st.median_grouped([1, 3, 3, 5, 7], interval=2))
show(lambda: st.median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]))
show(lambda: st.median_grouped([1]))
show(lambda: st.median_grouped([1.5, 2.5, 2.5]))
show(lambda: st.median_grouped(["a"]))
show(lambda: st.mode("aabbc"))
show(lambda: st.mode(["red", "blue", "blue", "red"]))
show(lambda: st.mode([[1]]))
show(lambda: st.multimode("aabbbbccddddeeffffgg"))
show(lambda: st.mode([None, None, 1]))
show(lambda: st.StatisticsError.__mro__[1].__name__)
# --- expect
# outcome: ok
# output:
# [1, 2, 3, 4] 2.5 2.5 2.5 2 3 1 [1, 2, 3, 4] 
# [1, 2, 3] 2 2.0 2 2 2 1 [1, 2, 3] 
# [1.5, 2.5] 2.0 2.0 2.0 1.5 2.5 1.5 [1.5, 2.5] 
# [0.1, 0.1, 0.1, 0.1] 0.1 0.1 0.1 0.1 0.1 0.1 [0.1] 
# [1e+16, 1, -1e+16] 0.3333333333333333 0.3333333333333333 1 1 1 1e+16 [1e+16, 1, -1e+16] 
# [-1, 1] 0 0.0 0.0 -1 1 -1 [-1, 1] 
# [2] 2 2.0 2 2 2 2 [2] 
# [2.5] 2.5 2.5 2.5 2.5 2.5 2.5 [2.5] 
# [True, False, True] 0.6666666666666666 0.6666666666666666 True True True True [True] 
# [1, 2.5] 1.75 1.75 1.75 1 2.5 1 [1, 2.5] 
# [1000000000000000000000000000000, 1] 5e+29 5e+29 5e+29 1 1000000000000000000000000000000 1000000000000000000000000000000 [1000000000000000000000000000000, 1] 
# [1e+308, 1e+308] 1e+308 OverflowError intermediate overflow in fsum inf 1e+308 1e+308 1e+308 [1e+308] 
# [3, 1, 2, 2] 3 3.0 2.5 2 3 2 [2, 5] 
# [0.1, 0.2, 0.3] 0.2 0.19999999999999998 0.2 0.2 0.2 0.1 [0.1, 0.2, 0.3] 
# [1, 1, 1] 1 1.0 1 1 1 1 [1] 
# [0, 1, 2, 3] 4.5 4.5 4.5 4 5 0 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] 
# [5, 7] 6 6.0 6.0 5 7 5 [5, 7] 
# [inf, 1] inf inf inf 1 inf inf [inf, 1] 
# [nan, 1] nan nan nan nan 1 nan [nan, 1] 
# [9007199254740992, 1.0] 4503599627370496.0 4503599627370496.0 4503599627370496.0 1.0 9007199254740992 9007199254740992 [9007199254740992, 1.0] 
# [-5, 0, 5, 10] 10 10.0 10 10 10 -5 [-5, 0, 5, 10, 15, 20, 25] 
# 36.000000000000014
# 2.358846990158267
# StatisticsError geometric mean requires a non-empty dataset containing positive numbers
# StatisticsError geometric mean requires a non-empty dataset containing positive numbers
# StatisticsError geometric mean requires a non-empty dataset containing positive numbers
# 48.0
# 56.0
# 3.6
# 0
# 5
# 5.0
# StatisticsError harmonic mean does not support negative values
# StatisticsError harmonic_mean requires at least one data point
# StatisticsError Number of weights does not match data size
# StatisticsError Weighted sum must be positive
# 1.7142857142857142
# TypeError unsupported type
# 4.0
# 4.25
# 87.6
# 1.5
# StatisticsError data and weights must be the same length
# StatisticsError sum of weights must be non-zero
# StatisticsError fmean requires at least one data point
# 2.0
# TypeError must be real number, not str
# StatisticsError mean requires at least one data point
# StatisticsError no median for empty data
# StatisticsError no median for empty data
# StatisticsError no median for empty data
# StatisticsError no median for empty data
# StatisticsError no mode for empty data
# []
# TypeError can't convert type 'str' to numerator/denominator
# TypeError can't convert type 'NoneType' to numerator/denominator
# TypeError 'int' object is not iterable
# 2.75
# 2
# 'b'
# TypeError unsupported operand type(s) for /: 'str' and 'int'
# 'b'
# 2.5
# 2.5
# 52.5
# 3.25
# 3.5
# 3.7
# 1.0
# 2.25
# TypeError Value cannot be converted to a float
# 'a'
# 'red'
# TypeError unhashable type: 'list'
# ['b', 'd', 'f']
# None
# 'ValueError'
