"""Sleeps inside with and async with: managers stay entered, exits see the exception."""
class Manager:
    def __init__(self, name, log):
        self.name, self.log = name, log
    def __enter__(self):
        self.log.append(f"enter {self.name}")
        return self
    def __exit__(self, kind, value, trace):
        self.log.append(f"exit {self.name} {kind.__name__ if kind else None}")
        return kind is KeyError

class Slow(Manager):
    async def __aenter__(self):
        await sleep(1)
        return self.__enter__()
    async def __aexit__(self, *args):
        await sleep(2)
        return self.__exit__(*args)

async def main():
    log = []
    with Manager("a", log) as a, Manager("b", log):
        await sleep(1)
        log.append(a.name)
    with Manager("c", log):
        await sleep(1)
        raise KeyError("swallowed")
    async with Slow("d", log) as d:
        await sleep(1)
        with Manager("e", log):
            await sleep(1)
            raise KeyError(d.name)
    async with Slow("f", log):
        raise KeyError("in f")
    try:
        async with Slow("g", log):
            raise ValueError("in g")
    except ValueError as error:
        await sleep(1)
        log.append(str(error))
    print(*log, sep="\n")
# --- expect
# outcome: ok None
# output:
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 2)
# (sleeps 1)
# (sleeps 2)
# (sleeps 1)
# (sleeps 2)
# (sleeps 1)
# enter a
# enter b
# a
# exit b None
# exit a None
# enter c
# exit c KeyError
# enter d
# enter e
# exit e KeyError
# exit d None
# enter f
# exit f KeyError
# enter g
# exit g ValueError
# in g
