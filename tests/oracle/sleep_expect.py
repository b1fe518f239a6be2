"""Fills the expectation of every case in tests/cases/sleep from CPython 3.11, where a sleep is a value handed up.

    python3.11 tests/oracle/sleep_expect.py            all cases
    python3.11 tests/oracle/sleep_expect.py loops      those whose path contains one of the words
"""

import io
import sys
import types
from pathlib import Path

CASES = Path(__file__).resolve().parent.parent / "cases" / "sleep"
MARK = "# --- expect\n"


class Sleep:
    def __init__(self, blocks):
        self.blocks = blocks

    def __await__(self):
        yield self


def sleep(blocks):
    if blocks < 1:
        raise ValueError(f"sleep() takes a number of blocks from 1 on, not {blocks}")
    return Sleep(blocks)


def comment(text):
    return "".join(f"# {line}\n" if line else "#\n" for line in text.split("\n")[:-1])


def expectation(name, source):
    main = types.ModuleType("__main__")
    sys.modules["__main__"] = main
    main.__dict__["sleep"] = sleep
    out, sys.stdout = sys.stdout, io.StringIO()
    try:
        exec(compile(source, name, "exec"), main.__dict__)
        coroutine = main.main()
        while True:
            print(f"(sleeps {coroutine.send(None).blocks})")
    except StopIteration as stop:
        outcome = f"ok {stop.value!r}"
    except BaseException as error:
        outcome = f"raise {type(error).__name__}: {error}"
    finally:
        text, sys.stdout = sys.stdout.getvalue(), out
    return f"# outcome: {outcome}\n# output:\n{comment(text)}"


def run():
    words = sys.argv[1:]
    for path in sorted(CASES.rglob("*.py")):
        name = path.relative_to(CASES).as_posix()
        if words and not any(word in name for word in words):
            continue
        source = path.read_text(encoding="utf-8").split(MARK)[0]
        text = source + MARK + expectation(name, source)
        if text != path.read_text(encoding="utf-8"):
            path.write_text(text, encoding="utf-8")
            print(name)


run()
