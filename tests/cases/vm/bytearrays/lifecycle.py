"""A bytearray changes in place, under its aliases and under a loop."""
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
a = bytearray(b"hello")
b = a
a[0] = ord("j")
a += b"!"
a *= 2
print(a, b is a, len(a), bool(a), bool(bytearray()))
a[2:4] = b"LL"
a[::2] = bytes(len(a[::2]))
print(a)
del a[1::2]
print(a, a == bytes(len(a)), a == bytearray(len(a)), a != b"")
a[:] = b"abc"
a[1:1] = [120, 121]
a[len(a):] = bytearray(b"end")
print(a, b)
for n in a:
    if len(a) < 12:
        a.append(n)
print(a, sum(a), max(a), sorted(set(a)))
c = a.copy()
c.clear()
print(a, c, c.pop if False else "kept")
a.reverse()
a.insert(0, 1)
a.insert(-1, 2)
a.insert(99, 3)
a.insert(-99, 4)
print(a, a.pop(), a.pop(0), a.pop(-2))
a.remove(120)
t(lambda: a.remove(255))
t(lambda: a.remove("x"))
t(lambda: bytearray().pop())
t(lambda: bytearray(b"a").pop(3))
t(lambda: a.append(256))
t(lambda: a.append(-1))
t(lambda: a.append("a"))
t(lambda: a.append(2**80))
t(lambda: a.extend("text"))
t(lambda: a.extend([1, 300]))
t(lambda: a.extend(5))
t(lambda: a.__setitem__(99, 1))
t(lambda: a.__setitem__(0, 300))
t(lambda: a.__setitem__(0, "x"))
t(lambda: a.__setitem__("x", 0))
t(lambda: a.__setitem__(slice(0, 4, 2), b"xyz"))
t(lambda: a.__setitem__(slice(0, 1), 7))
t(lambda: a.__setitem__(slice(0, 1), "text"))
t(lambda: a.__delitem__(99))
t(lambda: a[99])
t(lambda: a["x"])
t(lambda: hash(a))
t(lambda: {a: 1})
t(lambda: a + "text")
t(lambda: a + 5)
t(lambda: a * 1.5)
t(lambda: a < "text")
print(a)
# --- expect
# outcome: ok
# output:
# bytearray(b'jello!jello!') True 12 True False
# bytearray(b'\x00e\x00L\x00!\x00e\x00l\x00!')
# bytearray(b'\x00\x00\x00\x00\x00\x00') True True True
# bytearray(b'axybcend') bytearray(b'axybcend')
# bytearray(b'axybcendaxyb') 1282 121 [97, 98, 99, 100, 101, 110, 120, 121]
# bytearray(b'axybcendaxyb') bytearray(b'') kept
# bytearray(b'\x01byxadnecbyxa') 3 4 2
# ValueError value not found in bytearray
# TypeError 'str' object cannot be interpreted as an integer
# IndexError pop from empty bytearray
# IndexError pop index out of range
# ValueError byte must be in range(0, 256)
# ValueError byte must be in range(0, 256)
# TypeError 'str' object cannot be interpreted as an integer
# ValueError byte must be in range(0, 256)
# TypeError 'str' object cannot be interpreted as an integer
# ValueError byte must be in range(0, 256)
# TypeError can't extend bytearray with int
# IndexError bytearray index out of range
# ValueError byte must be in range(0, 256)
# TypeError 'str' object cannot be interpreted as an integer
# TypeError bytearray indices must be integers or slices, not str
# ValueError attempt to assign bytes of size 3 to extended slice of size 2
# TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
# TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
# IndexError bytearray index out of range
# IndexError bytearray index out of range
# TypeError bytearray indices must be integers or slices, not str
# TypeError unhashable type: 'bytearray'
# TypeError unhashable type: 'bytearray'
# TypeError can't concat str to bytearray
# TypeError can't concat int to bytearray
# TypeError can't multiply sequence by non-int of type 'float'
# TypeError '<' not supported between instances of 'bytearray' and 'str'
# bytearray(b'\x01byadnecbyxa')
