"""statistics: means, medians, spreads."""
import statistics as st
data = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(data), st.median(data), st.mode(data), st.pstdev(data), st.stdev(data), st.variance(data), st.pvariance(data), st.median_low(data), st.median_high(data), st.fmean(data), st.multimode("aabbc"), st.mean([1.5, 2.5]), st.mean([1, 2]), st.harmonic_mean([40, 60]), round(st.geometric_mean([54, 24, 36]), 6), st.quantiles([1, 2, 3, 4]))
for f in (lambda: st.mean([]), lambda: st.variance([1]), lambda: st.median([])):
    try:
        f()
    except st.StatisticsError as e:
        print(e)
print(st.mode(["a", "b", "a"]), st.median([1, 3, 2]), st.mean([0.1] * 10), st.correlation([1, 2, 3], [2, 4, 6.5]))
# --- expect
# outcome: ok
# output:
# 5 4.5 4 2.0 2.138089935299395 4.571428571428571 4 4 5 5.0 ['a', 'b'] 2.0 1.5 48.0 36.0 [1.25, 2.5, 3.75]
# mean requires at least one data point
# variance requires at least two data points
# no median for empty data
# a 2 0.1 0.9979487157886733
