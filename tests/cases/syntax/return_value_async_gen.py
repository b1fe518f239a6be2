async def f():
    yield 1
    return 2
# --- expect
# cpython: SyntaxError 3:5: 'return' with value in async generator
# error 3:5-3:13: 'return' with value in async generator
