"""What a class receives for a slice, an index tuple and __index__ objects."""
class G:
    def __getitem__(self, k): return k
g = G()
print(g[1], g[1:2], g[::2], g[:], g[1, 2], g[1:2, ::3], g[()], g["a"], g[-1], g[None:5])
s = slice(1, 10, 2)
print(s.start, s.stop, s.step, s.indices(5), slice(3), s == slice(1, 10, 2), g[1:2] == slice(1, 2))
class I:
    def __index__(self): return 2
print([10, 20, 30][I()], "abc"[I()], [1, 2, 3, 4][:I()], range(5)[I()], hex(I()), list(range(I())), [0] * I(), int(I()), bin(I()))
# --- expect
# outcome: ok
# output:
# 1 slice(1, 2, None) slice(None, None, 2) slice(None, None, None) (1, 2) (slice(1, 2, None), slice(None, None, 3)) () a -1 slice(None, 5, None)
# 1 10 2 (1, 5, 2) slice(None, 3, None) True True
# 30 c [1, 2] 2 0x2 [0, 1] [0, 0] 2 0b10
