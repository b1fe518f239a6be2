async def f(a, /, b, *args, c=1, **kw):
    async with a as x, b as y:
        pass
    async for i in a:
        await i
    return [j async for j in a]


match x:
    case {"a": [1, *rest], **other} if rest:
        pass
    case Point(x=0) | None:
        pass
    case _:
        pass
try:
    pass
except* ValueError as e:
    raise
with (open(1) as a, open(2) as b):
    pass
x = (y := 3)
lambda a, *b, c=1: (yield)
# --- expect
# cpython: accepts it
# 6 statements
