"""statistics: variances, deviations, quantiles, relations of two samples, and errors."""
import statistics as st


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


sets = [[1, 2, 3, 4], [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5], [0.0, 0.25, 0.25, 1.25, 1.5, 1.75, 2.75, 3.25], [1, 1], [1, 2], [1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16], [0.1, 0.2, 0.3], [10**20, 10**20 + 1], [True, False], [5], [5.5], [], range(100), [1, 2.5, 4], [1e-200, 3e-200], [1e200, 3e200], [float("inf"), 1], [3, 3, 3.0], [-7, 13, 22], [0.1, 0.1, 0.1], [1/3, 2/3], [1.1, 2.2, 3.3, 4.4]]
for data in sets:
    print(list(data)[:4], end=" ")
    for f in (st.variance, st.pvariance, st.stdev, st.pstdev):
        try:
            print(repr(f(data)), end=" ")
        except Exception as error:
            print(type(error).__name__, error, end=" ")
    print()
show(lambda: st.variance([1, 2, 3], 2))
show(lambda: st.variance([1, 2, 3], xbar=2.5))
show(lambda: st.pvariance([1, 2, 3], mu=2))
show(lambda: st.pvariance([1.5, 2.5], 1.0))
show(lambda: st.stdev([1, 2, 3, 4], xbar=2.5))
show(lambda: st.pstdev([1, 2, 3, 4], mu=3))
show(lambda: st.variance(["a", "b"]))
show(lambda: st.stdev(iter([1, 2, 4])))
show(lambda: st.pstdev(5))
data = [105, 129, 87, 86, 111, 111, 89, 81, 108, 92, 110, 100, 75, 105, 103, 109, 76, 119, 99, 91, 103, 129, 106, 101, 84, 111, 74, 87, 86, 103, 103, 106, 86, 111, 75, 87, 102, 121, 111, 88, 89, 101, 106, 95, 103, 107, 101, 81, 109, 104]
show(lambda: [round(q, 1) for q in st.quantiles(data, n=10)])
show(lambda: st.quantiles(data))
show(lambda: st.quantiles(data, n=5, method="inclusive"))
show(lambda: st.quantiles([1, 2]))
show(lambda: st.quantiles([1, 2], n=2, method="inclusive"))
show(lambda: st.quantiles([1.5, 2.5, 7], n=3))
show(lambda: st.quantiles([1, 2, 3], n=1))
show(lambda: st.quantiles([3, 1, 2], n=100)[:3])
show(lambda: st.quantiles([1], n=4))
show(lambda: st.quantiles([1, 2], n=0))
show(lambda: st.quantiles([1, 2], method="other"))
show(lambda: st.quantiles([1, 2], 4))
x, y = [1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 1, 2, 3, 1, 2, 3]
show(lambda: st.covariance(x, y))
show(lambda: st.covariance(x, x[::-1]))
show(lambda: st.correlation(x, x))
show(lambda: st.correlation(x, x[::-1]))
show(lambda: st.correlation(x, y))
show(lambda: st.correlation([0.1, 0.25, 0.7], [3, 1, 2.5]))
show(lambda: st.correlation([1, 1], [1, 2]))
show(lambda: st.correlation([1], [1]))
show(lambda: st.correlation([1, 2], [1]))
show(lambda: st.covariance([1], [1]))
show(lambda: st.covariance([1, 2, 3], [1, 2]))
show(lambda: st.linear_regression([1971, 1975, 1979, 1982, 1983], [1, 2, 3, 4, 5]))
show(lambda: st.linear_regression(x, y))
show(lambda: st.linear_regression([1, 2, 3], [2, 4, 6.5], proportional=True))
show(lambda: st.linear_regression([1, 2], [1, 2]).slope)
show(lambda: st.linear_regression([1, 1], [1, 2]))
show(lambda: st.linear_regression([0, 0], [1, 2], proportional=True))
show(lambda: st.linear_regression([1], [1]))
show(lambda: st.linear_regression([1, 2], [1]))
slope, intercept = st.linear_regression(x, [3 * v + 1 for v in x])
print(slope, intercept, st.LinearRegression._fields)
# --- expect
# outcome: ok
# output:
# [1, 2, 3, 4] 1.6666666666666667 1.25 1.2909944487358056 1.118033988749895 
# [2.75, 1.75, 1.25, 0.25] 1.3720238095238095 1.1760204081632653 1.171334200612195 1.084444746477784 
# [0.0, 0.25, 0.25, 1.25] 1.4285714285714286 1.25 1.1952286093343936 1.118033988749895 
# [1, 1] 0 0 0.0 0.0 
# [1, 2] 0.5 0.25 0.7071067811865476 0.5 
# [1000000004.0, 1000000007.0, 1000000013.0, 1000000016.0] 30.0 22.5 5.477225575051661 4.743416490252569 
# [0.1, 0.2, 0.3] 0.009999999999999998 0.006666666666666665 0.09999999999999999 0.0816496580927726 
# [100000000000000000000, 100000000000000000001] 0.5 0.25 0.7071067811865476 0.5 
# [True, False] 0.5 0.25 0.7071067811865476 0.5 
# [5] StatisticsError variance requires at least two data points 0 StatisticsError stdev requires at least two data points 0.0 
# [5.5] StatisticsError variance requires at least two data points 0.0 StatisticsError stdev requires at least two data points 0.0 
# [] StatisticsError variance requires at least two data points StatisticsError pvariance requires at least one data point StatisticsError stdev requires at least two data points StatisticsError pstdev requires at least one data point 
# [0, 1, 2, 3] 841.6666666666666 833.25 29.011491975882016 28.86607004772212 
# [1, 2.5, 4] 2.25 1.5 1.5 1.224744871391589 
# [1e-200, 3e-200] 0.0 0.0 1.414213562373095e-200 1e-200 
# [1e+200, 3e+200] OverflowError integer division result too large for a float OverflowError integer division result too large for a float 1.414213562373095e+200 1e+200 
# [inf, 1] inf inf AttributeError 'float' object has no attribute 'numerator' AttributeError 'float' object has no attribute 'numerator' 
# [3, 3, 3.0] 0.0 0.0 0.0 0.0 
# [-7, 13, 22] 220.33333333333334 146.88888888888889 14.843629385474879 12.119772641798562 
# [0.1, 0.1, 0.1] 0.0 0.0 0.0 0.0 
# [0.3333333333333333, 0.6666666666666666] 0.05555555555555555 0.027777777777777776 0.23570226039551584 0.16666666666666666 
# [1.1, 2.2, 3.3, 4.4] 2.016666666666667 1.5125000000000002 1.4200938936093863 1.2298373876248845 
# 1
# 1.375
# 0.6666666666666666
# 1.25
# 1.2909944487358056
# 1.224744871391589
# TypeError can't convert type 'str' to numerator/denominator
# 1.5275252316519468
# TypeError 'int' object is not iterable
# [81.0, 86.2, 89.0, 99.4, 102.5, 103.6, 106.0, 109.8, 111.0]
# [87.0, 102.5, 108.25]
# [86.8, 99.6, 103.4, 109.2]
# [0.75, 1.5, 2.25]
# [1.5]
# [1.8333333333333333, 5.5]
# []
# [0.04, 0.08, 0.12]
# StatisticsError must have at least two data points
# StatisticsError n must be at least 1
# ValueError Unknown method: 'other'
# TypeError quantiles() takes 1 positional argument but 2 were given
# 0.75
# -7.5
# 1.0
# -1.0
# 0.31622776601683794
# 0.0384615384615385
# StatisticsError at least one of the inputs is constant
# StatisticsError correlation requires at least two data points
# StatisticsError correlation requires that both inputs have same number of data points
# StatisticsError covariance requires at least two data points
# StatisticsError covariance requires that both inputs have same number of data points
# LinearRegression(slope=0.31, intercept=-610.18)
# LinearRegression(slope=0.1, intercept=1.5)
# LinearRegression(slope=2.107142857142857, intercept=0.0)
# 1.0
# StatisticsError x is constant
# StatisticsError x is constant
# StatisticsError linear regression requires at least two data points
# StatisticsError linear regression requires that both inputs have same number of data points
# 3.0 1.0 ('slope', 'intercept')
