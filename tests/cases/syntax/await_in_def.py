def f():
    await x
# --- expect
# cpython: SyntaxError 2:5: 'await' outside async function
# error 2:5-2:12: 'await' outside async function
