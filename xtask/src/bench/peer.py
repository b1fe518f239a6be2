"""CPython's side of the race: reads requests on standard input as tests/speed does, answers with its CPU time in ms."""

import contextlib
import gc
import io
import sys
import time

programs = []


def lap(work):
    """Runs it and answers."""
    printed, gas = io.StringIO(), 0
    gc.collect()
    gc.freeze()  # what the libraries hold is no work of the program's
    began = time.process_time()
    try:
        with contextlib.redirect_stdout(printed):
            work()
    except Exception as error:
        printed, gas = io.StringIO(repr(error)), -1
    ms = (time.process_time() - began) * 1000
    text = printed.getvalue().encode()
    sys.stdout.buffer.write(b"%r %d %d\n%s" % (ms, gas, len(text), text))
    sys.stdout.buffer.flush()


def execute(source):
    """A fresh module; its code is compiled anew, so that no lap profits from the one before."""
    code = compile(source, "program", "exec")
    return lambda: exec(code, {"__name__": "__main__"})


def prepare(source):
    """Imports what it imports, so that no lap pays for it."""
    compile(source, "program", "exec")
    if "panda" in source:
        import panda.ml  # noqa: F401
    programs.append(source)


while line := sys.stdin.buffer.readline():
    verb, number = line.split()
    source = "" if verb == b"run" else sys.stdin.buffer.read(int(number)).decode()
    if verb == b"run":
        lap(execute(programs[int(number)]))
    elif verb == b"start":
        lap(lambda: execute(source)())
    else:
        lap(lambda: prepare(source))
