"""Fills the expectation of every case in tests/cases/vm from CPython 3.11.

    python3.11 tests/oracle/vm_expect.py            all cases
    python3.11 tests/oracle/vm_expect.py ints str   those whose path contains one of the words
    python3.11 tests/oracle/vm_expect.py --check    writes nothing, status 1 if a case is not up to date
    VM_CASES=DIR python3.11 tests/oracle/vm_expect.py   the same for another folder of cases, such as tests/cases/sdk

Each case runs in a process of its own. Everything after the line `# --- expect` is written anew, except lines that
are not CPython's (`# gas_used:`), which are kept for the runner.
"""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

CASES = Path(os.environ.get("VM_CASES") or Path(__file__).resolve().parent.parent / "cases" / "vm").resolve()
SHIM = str(Path(__file__).resolve().parent / "panda_shim")  # makes contracts/sdk/panda importable
MARK = "# --- expect\n"

# Runs one case as __main__ under its short name and tells the outcome as three literals on the last line of stderr.
DRIVER = r'''
import sys, types, io
sys.modules.pop("__main__")
name = sys.argv[1]
main = types.ModuleType("__main__")
sys.modules["__main__"] = main
source = open(name, encoding="utf-8").read()
out = io.StringIO()
sys.stdout = out
outcome, trace = "ok", ""
try:
    exec(compile(source, name, "exec"), main.__dict__)
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
sys.stdout = sys.__stdout__
print(repr((outcome, out.getvalue(), trace)))
'''


def comment(text, case):
    """The text as comment lines; None if it has characters that would not survive."""
    if any(c in text for c in "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029\0"):
        raise SystemExit(f"{case}: the output has line breaks other than \\n; print their repr instead")
    lines = text.split("\n")
    end = lines.pop()
    if end:
        lines += [end, "(no newline at the end)"]
    return "".join(f"# {line}\n" if line else "#\n" for line in lines)


def expectation(case):
    """The block CPython gives for a case."""
    environment = {"PATH": os.environ["PATH"], "PYTHONHASHSEED": "0", "HOME": os.environ.get("HOME", "/"), "PYTHONPATH": SHIM}
    done = subprocess.run(
        [sys.executable, "-P", "-s", "-X", "utf8", "-W", "ignore", "-c", DRIVER, case],
        cwd=CASES, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=60,
    )
    if done.returncode or done.stderr:
        raise SystemExit(f"{case}: the driver failed\n{done.stdout}{done.stderr}")
    outcome, output, trace = eval(done.stdout)
    block = f"# outcome: {outcome}\n"
    if output:
        block += "# output:\n" + comment(output, case)
    if trace:
        block += "# traceback:\n" + comment(trace, case)
    return block


def refresh(case, write):
    """Brings one case up to date; True if it was."""
    path = CASES / case
    text = path.read_text(encoding="utf-8")
    source, _, old = text.partition(MARK)
    if not source.startswith('"""') or "\n" not in source:
        raise SystemExit(f"{case}: a case opens with a docstring sentence")
    source = source.rstrip("\n") + "\n"
    if write and not old:
        path.write_text(source + MARK, encoding="utf-8")  # the driver reads the file, line numbers are the same
    kept = "".join(line + "\n" for line in old.splitlines() if line.startswith("# gas_used:"))
    new = source + MARK + expectation(case) + kept
    if new != text and write:
        path.write_text(new, encoding="utf-8")
    return new == text


def main():
    if sys.version_info[:2] != (3, 11):
        raise SystemExit(f"the oracle is CPython 3.11, this is {sys.version.split()[0]}")
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    write = "--check" not in sys.argv
    cases = sorted(str(path.relative_to(CASES)) for path in CASES.rglob("*.py"))
    cases = [case for case in cases if not words or any(word in case for word in words)]
    with ThreadPoolExecutor(4) as pool:
        current = list(pool.map(lambda case: refresh(case, write), cases))
    stale = [case for case, same in zip(cases, current) if not same]
    print(f"{len(cases)} cases, {len(stale)} {'rewritten' if write else 'not up to date'}")
    for case in stale[:20]:
        print("  " + case)
    sys.exit(bool(stale) and not write)


if __name__ == "__main__":
    main()
