def f():
    async for i in x:
        pass
# --- expect
# cpython: SyntaxError 2:5: 'async for' outside async function
# error 2:5-3:13: 'async for' outside async function
