"""Exceptions: finally with every way out."""
def f(n):
    try:
        if n == 0: return "ret"
        if n == 1: raise ValueError("v")
        if n == 2: 1/0
        print("body")
    except ValueError as e:
        print("caught", e)
        return "exc"
    else:
        print("else")
        return "else"
    finally:
        print("finally", n)
        if n == 2: return "swallowed"
for i in range(4): print(f(i))
def g():
    for i in range(5):
        try:
            if i == 1: continue
            if i == 3: break
            print("i", i)
        finally:
            print("fin", i)
    else:
        print("no")
    return i
print(g())
def h():
    while True:
        try:
            return 1
        finally:
            break
    return 2
print(h())
def k():
    for i in range(3):
        try: raise ValueError(i)
        finally: continue
    return "k"
print(k())
def nest():
    try:
        try:
            raise ValueError("a")
        finally:
            print("inner fin")
            raise TypeError("b")
    except TypeError as e:
        print(repr(e.__context__))
        return "ok"
    finally:
        print("outer")
print(nest())
def retfin():
    x = 1
    try: return x
    finally: x = 2
print(retfin())
def ty():
    try:
        yield 1
        yield 2
    finally:
        print("gen fin")
g = ty(); print(next(g)); g.close()
for x in ty():
    print(x); 
def exc_var():
    e = "outer"
    try: raise ValueError
    except ValueError as e: pass
    try: print(e)
    except UnboundLocalError as x: print(x)
exc_var()
# --- expect
# outcome: ok
# output:
# finally 0
# ret
# caught v
# finally 1
# exc
# finally 2
# swallowed
# body
# else
# finally 3
# else
# i 0
# fin 0
# fin 1
# i 2
# fin 2
# fin 3
# 3
# 2
# k
# inner fin
# ValueError('a')
# outer
# ok
# 1
# 1
# gen fin
# 1
# 2
# gen fin
# cannot access local variable 'e' where it is not associated with a value
