"""Answers programs with what CPython 3.11 does with them; the long runs of `cargo xtask fuzz` start it and speak to it.

In comes the length of a program in bytes on a line, then the program. Out goes one line: a JSON list of "ran", the
outcome, the output and the traceback; or "syntax" and the message; or "skip" when it takes too long or too much.
Every program runs in a process of its own.
"""

import io
import json
import os
import resource
import signal
import sys
import tempfile
import types
import warnings

NAME = "p.py"
SECONDS = 3
BYTES = 1 << 30
OUTPUT = 200_000


def own_frames(trace):
    """The traceback without the frames of the library's own files."""
    kept, keep = [], True
    for line in trace.split("\n"):
        if line.startswith('  File "'):
            keep = line.startswith(f'  File "{NAME}"')
        elif not line.startswith("    "):
            keep = True
        if keep:
            kept.append(line)
    return "\n".join(kept)


def answer(source):
    try:
        code = compile(source, NAME, "exec")
    except (SyntaxError, ValueError) as error:
        return ["syntax", str(error)]
    except (RecursionError, MemoryError, OverflowError):
        return ["skip"]
    with open(NAME, "w", encoding="utf-8") as file:
        file.write(source)
    main = types.ModuleType("__main__")
    sys.modules["__main__"] = main
    out = io.StringIO()
    sys.stdout = out
    outcome, trace = "ok", ""
    try:
        exec(code, main.__dict__)
    except BaseException as error:
        kind = type(error)
        outcome = "raise " + kind.__name__
        text = str(error)
        if text:
            outcome += ": " + text.replace("\n", "\\n")
        error.__traceback__ = error.__traceback__.tb_next
        err, sys.stderr = sys.stderr, io.StringIO()
        sys.__excepthook__(kind, error, error.__traceback__)
        trace, sys.stderr = sys.stderr.getvalue(), err
    if len(out.getvalue()) > OUTPUT:
        return ["skip"]
    return ["ran", outcome, out.getvalue(), own_frames(trace)]


def in_child(source):
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        result = ["skip"]
        try:
            signal.setitimer(signal.ITIMER_REAL, SECONDS)  # nobody catches it: the process ends
            resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
            result = answer(source)
            text = json.dumps(result)
        except BaseException:
            text = '["skip"]'
        with os.fdopen(write, "w") as pipe:
            pipe.write(text)
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as pipe:
        text = pipe.read()
    os.waitpid(child, 0)
    return text or '["skip"]'


def main():
    if sys.version_info[:2] != (3, 11):
        return
    warnings.simplefilter("ignore")
    os.chdir(tempfile.mkdtemp())
    import collections, dataclasses, enum, functools, itertools, math, operator  # noqa: F401 so that children have them
    print("ready", flush=True)
    while line := sys.stdin.buffer.readline():
        source = sys.stdin.buffer.read(int(line)).decode("utf-8")
        print(in_child(source), flush=True)


if __name__ == "__main__":
    main()
