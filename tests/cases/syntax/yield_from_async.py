async def f():
    yield from x
# --- expect
# cpython: SyntaxError 2:5: 'yield from' inside async function
# error 2:5-2:17: 'yield from' inside async function
