"""Indexing and slicing, by characters and with any step."""
s = "hello wörld 😀"
print(s[0], s[-1], s[7], s[-3:], s[:5], s[6:11], s[::2], s[::-1], s[10:2:-3], s[100:], s[-100:3], s[5:2], s[:], s[slice(1, 4)])
print("abc"[True], "abc"[-1:], "abc"[::-2], ""[:], "abc"[None:None], "abc"[:10**30])
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: "abc"[3])
show(lambda: "abc"[-4])
show(lambda: "abc"["a"])
show(lambda: "abc"[1.0])
show(lambda: "abc"[::0])
show(lambda: "abc"[1:"b"])
show(lambda: "abc"[10**30])
# --- expect
# outcome: ok
# output:
# h 😀 ö d 😀 hello wörld hlowrd😀 😀 dlröw olleh döo  hel  hello wörld 😀 ell
# b c ca  abc abc
# IndexError string index out of range
# IndexError string index out of range
# TypeError string indices must be integers, not 'str'
# TypeError string indices must be integers, not 'float'
# ValueError slice step cannot be zero
# TypeError slice indices must be integers or None or have an __index__ method
# IndexError cannot fit 'int' into an index-sized integer
