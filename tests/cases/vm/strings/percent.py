"""The % operator."""
print("%s %r %d %i %5d|%-5d|%05d %+d %x %X %#x %o %c %c" % ("a", "b", 3, 4, 5, 6, 7, 8, 255, 255, 255, 8, "z", 65))
print("%(a)s %(b)05.1f" % {"a": 1, "b": 2.5}, "%s" % "x", "%s" % [1, 2], "%s %s" % (1, 2), "%%" % (), "%5s|%-5s|%.2s" % ("ab", "cd", "xyz"), "%*d|%.*f" % (5, 42, 2, 3.14159))
print("%s" % None, "%s" % (("t",),), "%d" % 3.99, "%d" % True, "%s" % {"a": 1}, "%a" % "é", "% d" % 5, "%i" % -5, "%e" % 12345.678, "%g" % 1e-10, "%x" % -255)
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: "%s %s" % 1)
show(lambda: "%s" % (1, 2))
show(lambda: "%d" % "a")
show(lambda: "%(a)s" % {})
show(lambda: "%(a)s" % 1)
show(lambda: "%q" % 1)
show(lambda: "%" % 1)
show(lambda: "%x" % 1.5)
show(lambda: "%c" % "ab")
show(lambda: "%f" % "a")
# --- expect
# outcome: ok
# output:
# a 'b' 3 4     5|6    |00007 +8 ff FF 0xff 10 z A
# 1 002.5 x [1, 2] 1 2 %    ab|cd   |xy    42|3.14
# None ('t',) 3 1 {'a': 1} '\xe9'  5 -5 1.234568e+04 1e-10 -ff
# TypeError not enough arguments for format string
# TypeError not all arguments converted during string formatting
# TypeError %d format: a real number is required, not str
# KeyError 'a'
# TypeError format requires a mapping
# ValueError unsupported format character 'q' (0x71) at index 1
# ValueError incomplete format
# TypeError %x format: an integer is required, not float
# TypeError %c requires int or char
# TypeError must be real number, not str
