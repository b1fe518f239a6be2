"""Methods taken from the type."""
print(str.upper("abc"), list(map(str.strip, [" a ", "b "])), sorted(["b", "A", "c"], key=str.lower), str.join(",", ["a", "b"]), "abc".upper.__name__, str.split("a b"))
print(str(5), str(None), str([1, "a"]), str(1.0), str(), str("x"), str(("a",)), str({"a": "b"}), str(int))
up = "abc".upper
print(up(), callable(up), str.__name__, isinstance("a", str), issubclass(str, object))
# --- expect
# outcome: ok
# output:
# ABC ['a', 'b'] ['A', 'b', 'c'] a,b upper ['a', 'b']
# 5 None [1, 'a'] 1.0  x ('a',) {'a': 'b'} <class 'int'>
# ABC True str True True
