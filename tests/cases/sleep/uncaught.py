"""An exception that nobody catches in a later part: its traceback goes through all the frames that waited."""
class Thing:
    async def fail(self, n):
        await sleep(1)
        try:
            await sleep(1)
            return 1 / n
        except ZeroDivisionError as error:
            await sleep(1)
            raise LookupError("no quotient") from error

async def middle(thing):
    print("before")
    await sleep(2)
    result = await thing.fail(0)
    print("never", result)

async def main():
    await middle(Thing())
# --- expect
# outcome: raise LookupError: no quotient
# output:
# before
# (sleeps 2)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
