"""find, index, count and replace."""
s = "banana"
print(s.find("an"), s.rfind("an"), s.find("x"), s.find("an", 2), s.find("a", 2, 3), s.find(""), s.find("", 10), s.index("n"), s.rindex("a"), s.find("a", -2))
print(s.count("a"), s.count("an"), s.count("ana"), s.count(""), s.count("a", 2), s.count("x"), "".count(""))
print(s.replace("a", "o"), s.replace("an", ""), s.replace("a", "o", 2), s.replace("", "-"), s.replace("", "-", 2), s.replace("x", "y"), "aaa".replace("aa", "b"), "".replace("", "x"))
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: s.index("x"))
show(lambda: s.rindex("x"))
show(lambda: s.find(1))
show(lambda: s.replace("a"))
show(lambda: s.replace("a", 1))
show(lambda: s.count())
# --- expect
# outcome: ok
# output:
# 1 3 -1 3 -1 0 -1 2 5 5
# 3 2 1 7 2 0 1
# bonono ba bonona -b-a-n-a-n-a- -b-anana banana ba x
# ValueError substring not found
# ValueError substring not found
# TypeError must be str, not int
# TypeError replace expected at least 2 arguments, got 1
# TypeError replace() argument 2 must be str, not int
# TypeError count() takes at least 1 argument (0 given)
