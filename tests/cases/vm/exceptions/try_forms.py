"""try, except, else and finally in every combination."""
def f(x):
    try:
        print("try", x)
        if x == 1: raise ValueError("v")
        if x == 2: raise KeyError("k")
        if x == 3: return "returned"
    except ValueError as e:
        print("value", e)
    except (KeyError, IndexError) as e:
        print("lookup", e)
    else:
        print("else")
    finally:
        print("finally")
    return "end"
for i in range(4):
    print(f(i))
try:
    try:
        {}["a"]
    finally:
        print("cleanup")
except KeyError:
    print("outer")
try:
    [][0]
except:
    print("bare")
try:
    raise IndexError
except LookupError as e:
    print("by base", repr(e))
# --- expect
# outcome: ok
# output:
# try 0
# else
# finally
# end
# try 1
# value v
# finally
# end
# try 2
# lookup 'k'
# finally
# end
# try 3
# finally
# returned
# cleanup
# outer
# bare
# by base IndexError()
