def f():
    async with x:
        pass
# --- expect
# cpython: SyntaxError 2:5: 'async with' outside async function
# error 2:5-3:13: 'async with' outside async function
