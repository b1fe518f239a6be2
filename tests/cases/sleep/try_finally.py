"""Sleeps in try, except, else and finally; a bare raise and a context chain after a sleep."""
async def cleanup(log, name):
    await sleep(1)
    log.append(name)

async def one(kind, log):
    try:
        await sleep(1)
        if kind:
            raise kind("boom")
        log.append("body")
    except ValueError as error:
        await sleep(1)
        log.append(("except", str(error)))
        try:
            raise KeyError("second")
        except KeyError as second:
            await sleep(2)
            log.append(("context", repr(second.__context__), second.__context__ is error))
    except TypeError:
        await sleep(1)
        raise
    else:
        await sleep(1)
        log.append("else")
    finally:
        await cleanup(log, "finally")
    return "end"

async def returns(log):
    for i in range(3):
        try:
            await sleep(1)
            return i
        finally:
            await cleanup(log, "on return")

async def main():
    log = []
    for kind in (None, ValueError, TypeError):
        try:
            log.append(await one(kind, log))
        except TypeError as error:
            await sleep(1)
            log.append(("out", repr(error), error.__cause__))
    log.append(await returns(log))
    try:
        try:
            1 / 0
        except ZeroDivisionError as error:
            await sleep(1)
            raise RuntimeError("wrapped") from error
    except RuntimeError as error:
        await sleep(1)
        log.append((repr(error.__cause__), error.__suppress_context__))
    print(*log, sep="\n")
    return len(log)
# --- expect
# outcome: ok 13
# output:
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 2)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# body
# else
# finally
# end
# ('except', 'boom')
# ('context', "ValueError('boom')", True)
# finally
# end
# finally
# ('out', "TypeError('boom')", None)
# on return
# 0
# ("ZeroDivisionError('division by zero')", True)
