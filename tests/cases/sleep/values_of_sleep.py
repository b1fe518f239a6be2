"""sleep gives None, takes its argument by name or position, and refuses less than one block."""
async def main():
    print(await sleep(1), await sleep(blocks=2))
    for wrong in (0, -1):
        try:
            await sleep(blocks=wrong)
        except ValueError as error:
            print(error)
    pauses = [sleep(n) for n in (1, 2)]
    for pause in pauses:
        await pause
    print(await sleep(10**6))
    async def never():
        await sleep(5)
    never()
    return "end"
# --- expect
# outcome: ok 'end'
# output:
# (sleeps 1)
# (sleeps 2)
# None None
# sleep() takes a number of blocks from 1 on, not 0
# sleep() takes a number of blocks from 1 on, not -1
# (sleeps 1)
# (sleeps 2)
# (sleeps 1000000)
# None
