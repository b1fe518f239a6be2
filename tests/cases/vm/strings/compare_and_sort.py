"""Texts sort by code point."""
words = ["banana", "Apple", "cherry", "apple", "10", "9", "_x", "éclair", ""]
print(sorted(words), sorted(words, key=len), sorted(words, key=str.lower), sorted(words, reverse=True), max(words), min(words))
print("a" * 3 > "aa", "abc".__lt__("abd"), ("a", 1) < ("a", 2), ["b"] > ["a", "z"])
# --- expect
# outcome: ok
# output:
# ['', '10', '9', 'Apple', '_x', 'apple', 'banana', 'cherry', 'éclair'] ['', '9', '10', '_x', 'Apple', 'apple', 'banana', 'cherry', 'éclair'] ['', '10', '9', '_x', 'Apple', 'apple', 'banana', 'cherry', 'éclair'] ['éclair', 'cherry', 'banana', 'apple', '_x', 'Apple', '9', '10', ''] éclair 
# True True True True
