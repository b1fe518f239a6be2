"""Distils cases of the corpus from the calls of vm_calls.py: `python3.11 tests/oracle/vm_call_cases.py [NAME...]`.

Each case has one group of calls, drawn until their outcomes repeat: of those that end alike one is kept. What the VM does
otherwise is left out and counted, so that a case never hides a difference: the count has to be explained by DIFFERENCES.md.
Afterwards vm_expect.py fills in what CPython answers.
"""

import random
import re
import subprocess
import sys
from pathlib import Path

import vm_calls
from vm_calls_values import CONVERT, SIGNATURES

CASES = Path(__file__).resolve().parent.parent / "cases" / "vm"
LINES = 60
DRAWN = 700

SHOW = '''def shown(v):
    if type(v) in (set, frozenset):
        return type(v).__name__ + str(sorted(map(repr, v)))
    return repr(v)[:300]
'''
CALL = '''def t(f):
    try:
        v = f()
        print(type(v).__name__, shown(v))
    except Exception as e:
        print("!", type(e).__name__, e)
'''
CHANGE = '''def m(a, f):
    try:
        v = shown(f(a))
    except Exception as e:
        v = f"! {type(e).__name__} {e}"
    print(v, "|", shown(a))
'''


def helper(name):
    """The definition of a helper out of the generator's own head."""
    start = re.search(rf"^(class|def) {name}\b", vm_calls.HEAD + vm_calls.STORES + vm_calls.INPLACE, re.M).start()
    rest = (vm_calls.HEAD + vm_calls.STORES + vm_calls.INPLACE)[start:]
    end = re.search(r"\n(?=\S)", rest)
    return rest[: end.end()] if end else rest


def method_group(kind, names):
    def draw(r):
        chosen = r.choice(names)
        keep = SIGNATURES
        only = {kind: [e for e in SIGNATURES[kind] if e[0] == chosen]}
        vm_calls.SIGNATURES = only
        try:
            return vm_calls.methods(r)
        finally:
            vm_calls.SIGNATURES = keep
    return draw


def builtin_group(names):
    def draw(r):
        keep = vm_calls.CONVERT
        vm_calls.CONVERT = {name: CONVERT[name] for name in names}
        try:
            return vm_calls.builtins(r)
        finally:
            vm_calls.CONVERT = keep
    return draw


def chunks(items, size):
    return [items[at:at + size] for at in range(0, len(items), size)]


def groups():
    """Path of each case, its sentence and what draws its lines."""
    folder = {"str": "strings", "bytes": "bytes", "bytearray": "bytearrays", "list": "lists", "tuple": "tuples", "dict": "dicts", "set": "sets", "frozenset": "sets", "int": "ints", "float": "floats", "bool": "bools", "range": "ranges", "slice": "slices", "type": "classes"}
    for kind, entries in SIGNATURES.items():
        names = list(dict.fromkeys(entry[0] for entry in entries))
        size = {"str": 3, "bytes": 4, "bytearray": 4}.get(kind, 4)
        for part in chunks(names, size):
            words = [name.strip("_") for name in part]
            yield f"{folder[kind]}/calls_{kind}_{words[0]}.py", f"Good and bad calls of {kind}'s {', '.join(words)}.", method_group(kind, part)
    for part in chunks(list(CONVERT), 3):
        words = [name.replace(".", "_") for name in part]
        yield f"builtins/calls_{words[0]}.py", f"Good and bad calls of {', '.join(part)}.", builtin_group(part)
    for topic, count, where, sentence in [
        ("operators", 10, "expressions", "Operators between values of all types"),
        ("numbers", 8, "ints", "Arithmetic and conversions of numbers of all sizes"),
        ("formats", 10, "formatting", "format() and str.format with specifiers of all kinds"),
        ("percents", 6, "formatting", "The % operator on str and bytes"),
        ("subscripts", 5, "slices", "Subscripts and slices of sequences and mappings"),
        ("stores", 5, "slices", "Stores, deletions and unpacking"),
        ("attributes", 4, "classes", "Attributes, calls and isinstance over builtin values"),
        ("dunders", 4, "classes", "Special methods called by name"),
        ("strings", 8, "strings", "Letters of all kinds through the methods that look at them"),
        ("parsing", 5, "ints", "Texts that nearly are numbers"),
    ]:
        for number in range(1, count + 1):
            yield f"{where}/mixed_{topic}_{number}.py", f"{sentence}, part {number}.", getattr(vm_calls, topic)


def outcome(line, text):
    call = re.search(r"\.(\w+)\(|lambda: (\w+)\(", line)
    name = call.group(1) or call.group(2) if call else ""
    plain = re.sub(r"'[^']*'|\"[^\"]*\"|-?\d+(\.\d+)?", "#", text)
    return (name, plain[:60] if "!" in text else text.split(" ")[0], len(text) // 12)


def distil(group):
    path, sentence, draw = group
    r = random.Random(path)
    lines = list(dict.fromkeys(draw(r) for _ in range(DRAWN)))
    lines = [line for line in lines if "Liar" not in line and "Way" not in line and "\\x85" not in line]
    folder = Path("target/vm-calls")
    folder.mkdir(parents=True, exist_ok=True)
    name = path.replace("/", "_")[:-3]
    file = folder / f"case_{name}.py"
    file.write_text(vm_calls.HEAD + vm_calls.INPLACE + vm_calls.STORES + "\n".join(lines) + "\n", encoding="utf-8")
    want = subprocess.run([sys.executable, "-X", "utf8", "-W", "ignore", str(file)], capture_output=True, text=True, encoding="utf-8", preexec_fn=vm_calls.bounded)
    got = subprocess.run([vm_calls.PANDA, "run", str(file), "--gas-limit", "100000000000"], capture_output=True, text=True, encoding="utf-8", preexec_fn=vm_calls.bounded)
    theirs, ours = want.stdout.split("\n"), got.stdout.split("\n")
    kept, seen, differ = [], set(), 0
    for line, one, two in zip(lines, theirs, ours):
        if vm_calls.is_open(one) or "hash" in line or len(one) > 300 or any(c in one for c in "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029\0"):
            continue
        if one != two:
            differ += 1
            continue
        key = outcome(line, one)
        if key not in seen and len(kept) < LINES:
            seen.add(key)
            kept.append(line)
    body = "\n".join(kept) + "\n"
    head = ""
    if "m(" in body:
        head += CHANGE
    if "t(" in body:
        head += CALL
    for word in ["Index", "Empty", "Text", "Number", "Real", "Items", "Pair", "Map", "gen", "two", "put", "cut", "unpack1", "unpack2", "unpack3", "unpack4"] + [f"exec_{name}" for name in vm_calls.NAMES.values()]:
        if re.search(rf"\b{word}\b", body):
            head += helper(word)
    target = CASES / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(f'"""{sentence}"""\n{SHOW}{head}{body}', encoding="utf-8")
    return path, len(kept), differ


def main():
    wanted = [group for group in groups() if not sys.argv[1:] or any(word in group[0] for word in sys.argv[1:])]
    # The draws replace the generator's tables, so they take turns.
    results = [distil(group) for group in wanted]
    for path, kept, differ in results:
        print(f"{path}: {kept} lines, {differ} differ")
    print(f"{len(results)} cases, {sum(r[1] for r in results)} lines, {sum(r[2] for r in results)} differ")


if __name__ == "__main__":
    main()
