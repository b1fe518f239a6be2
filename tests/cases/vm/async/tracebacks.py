"""A traceback goes through every coroutine that awaits, with CPython's marks."""
class Pause:
    def __await__(self):
        yield 1

async def inner(x):
    await Pause()
    return 1 / x

async def middle(x):
    return await inner(x) + 1

class Thing:
    async def method(self, x):
        async with Manager():
            async for item in items(x):
                print(item)

class Manager:
    async def __aenter__(self):
        return self
    async def __aexit__(self, *args):
        print("left", args[0].__name__)

async def items(x):
    yield await middle(1)
    yield await middle(x)

coroutine = Thing().method(0)
while True:
    coroutine.send(None)
# --- expect
# outcome: raise ZeroDivisionError: division by zero
# output:
# 2.0
# left ZeroDivisionError
# traceback:
# Traceback (most recent call last):
#   File "async/tracebacks.py", line 31, in <module>
#     coroutine.send(None)
#   File "async/tracebacks.py", line 16, in method
#     async for item in items(x):
#   File "async/tracebacks.py", line 27, in items
#     yield await middle(x)
#           ^^^^^^^^^^^^^^^
#   File "async/tracebacks.py", line 11, in middle
#     return await inner(x) + 1
#            ^^^^^^^^^^^^^^
#   File "async/tracebacks.py", line 8, in inner
#     return 1 / x
#            ~~^~~
# ZeroDivisionError: division by zero
