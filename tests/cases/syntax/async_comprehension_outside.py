def f():
    return [x async for x in y]
# --- expect
# cpython: SyntaxError 2:12: asynchronous comprehension outside of an asynchronous function
# error 2:15-2:31: asynchronous comprehension outside of an asynchronous function
