"""Runs scenarios under CPython with numpy and scikit-learn, and writes the expected answers into them.

    python3 tests/oracle/scenario_expect.py                 all scenarios below contracts/
    python3 tests/oracle/scenario_expect.py fraud ensemble  those whose path contains one of the words
    python3 tests/oracle/scenario_expect.py --check         compares and writes nothing; status 1 if anything differs

The format is described in contracts/SCENARIOS.md. Files are laid out the same way each time: one line per step's part.
"""

import csv
import json
import math
import re
import sys
import warnings
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
CONTRACTS = ROOT / "contracts"
sys.path.insert(0, str(HERE / "panda_shim"))

from panda.chain import Chain, Refused  # noqa: E402

WIDTH = 150
SLACK = 1e-12  # between two runs of this script on different machines
TEST_EVERY = 5  # every fifth row of a data set is for testing


def number(cell):
    """An int when it is written as one, else a float."""
    return int(cell) if re.fullmatch(r"-?\d+", cell) else float(cell)


def dataset(name):
    """The value of a built-in data set's part, such as iris/x_train."""
    table, part = name.split("/")
    with (ROOT / "public" / "datasets" / f"{table}.csv").open(encoding="utf-8") as file:
        rows = [list(map(number, row)) for row in list(csv.reader(file))[1:]]
    if part.endswith("_train"):
        rows = [row for i, row in enumerate(rows) if i % TEST_EVERY != TEST_EVERY - 1]
    elif part.endswith("_test"):
        rows = [row for i, row in enumerate(rows) if i % TEST_EVERY == TEST_EVERY - 1]
    return [row[:-1] for row in rows] if part[0] == "x" else [row[-1] for row in rows]


class Player:
    """A scenario on a fresh chain."""

    def __init__(self, scenario):
        self.chain = Chain(scenario.get("mining", "auto"))
        self.data = scenario.get("data", {})
        self.names = {}  # address to name, as far as they were spoken of

    def address(self, name):
        """An address, remembered with its name."""
        address = self.chain.address(name)
        self.names[address] = name
        return address

    def filled(self, value):
        """Arguments with their places filled."""
        if isinstance(value, str):
            return re.sub(r"\$\{([^}]+)\}", lambda found: self.address(found[1]), value)
        if isinstance(value, list):
            return [self.filled(item) for item in value]
        if isinstance(value, dict):
            if "$here" in value:
                return self.filled(self.data[value["$here"]])
            if "$data" in value:
                return dataset(value["$data"])
            if "$repeat" in value:
                return [self.filled(value["$repeat"])] * value["times"]
            if "$float" in value:
                return float(value["$float"])
            return {key: self.filled(item) for key, item in value.items()}
        return value

    def named(self, value):
        """A result with addresses as places again."""
        if isinstance(value, str):
            for address, name in self.names.items():
                value = value.replace(address, "${" + name + "}")
            return value
        if isinstance(value, list):
            return [self.named(item) for item in value]
        if isinstance(value, dict):
            return {key: self.named(item) for key, item in value.items()}
        if isinstance(value, float) and not math.isfinite(value):
            return {"$float": "nan" if value != value else "inf" if value > 0 else "-inf"}
        return value

    def play(self, step):
        """The answer to a step, in the fields that are compared."""
        args = self.filled(step.get("args", {}))
        positional, keywords = (args, {}) if isinstance(args, list) else ([], args)
        sender = step.get("sender", "alice")
        self.address(sender)
        command = step["cmd"]
        try:
            if command == "deploy":
                if "source" in step:
                    source, file = "\n".join(step["source"]), "contract.py"
                else:
                    source, file = (CONTRACTS / step["file"]).read_text(encoding="utf-8"), step["file"]
                receipt = self.chain.deploy(source, positional, keywords, sender, step.get("label"), file)
                if "address" in receipt and "label" in step:
                    self.names[receipt["address"]] = step["label"]
                return self.named(self.shown(receipt, receipt.get("address"), keep_return=False))
            if command == "call":
                to = self.address(step["to"])
                receipt = self.chain.call(to, step["method"], positional, keywords, sender, halts=step.get("halts"))
                return self.named(self.shown(receipt, to))
            if command == "query":
                to = self.address(step["to"])
                return self.named(self.shown(self.chain.query(to, step["method"], positional, keywords, sender), to))
            if command == "state":
                return self.named(self.chain.state(step["of"]))
            if command == "configure":
                self.chain.configure(step["mining"])
                return {}
            if command == "advance":
                resumed = self.chain.advance(step.get("blocks", 1))
                return self.named({"resumed": [self.part(receipt) for receipt in resumed]})
        except (Refused, TypeError) as error:
            return {"refused": self.named(str(error))}
        raise ValueError(f"no command for a scenario: {command}")

    def shown(self, receipt, called, keep_return=True):
        """Status, return, events and error of a receipt."""
        shown = {"status": receipt["status"]}
        if receipt["status"] == "ok" and keep_return:
            shown["return"] = receipt["return"]
        if receipt.get("events"):
            shown["events"] = [
                {**({} if event["contract"] == called else {"contract": event["contract"]}),
                 "name": event["name"], "fields": event["fields"]}
                for event in receipt["events"]
            ]
        if "error" in receipt:
            shown["error"] = receipt["error"]
            if receipt["status"] == "halted":
                shown["error"] = {"type": {"$skip": "the limit's name"}, "message": {"$skip": "the limit's text"}}
        return shown

    def part(self, receipt):
        """A resumed part or a timer's call."""
        shown = self.shown(receipt, receipt["contract"])
        if shown.get("return", 0) is None:
            del shown["return"]
        return {"contract": receipt["contract"], "method": receipt["method"], **shown}


def kept(old, new):
    """The new expectation, with what was skipped by hand in the old one."""
    if isinstance(old, dict) and "$skip" in old:
        return old
    if isinstance(old, dict) and isinstance(new, dict):
        return {key: kept(old.get(key), value) for key, value in new.items()}
    if isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        return [kept(a, b) for a, b in zip(old, new)]
    return new


def same(a, b):
    """Equal, floats but for the last digits, so that a rerun elsewhere rewrites nothing."""
    if type(a) is not type(b):
        return False
    if isinstance(a, float):
        return abs(a - b) <= SLACK * max(1.0, abs(b))
    if isinstance(a, list):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict):
        return list(a) == list(b) and all(same(a[key], b[key]) for key in a)
    return a == b


def text(value):
    """Compact JSON."""
    return json.dumps(value, ensure_ascii=False)


def laid_out(scenario):
    """The file's text: a line per field and step part, broken where it would be too long."""
    lines = []
    for key, value in scenario.items():
        if key == "steps":
            continue
        if key in ("story", "look"):
            items = ",\n".join(f"    {text(item)}" for item in value)
            lines.append(f"  {text(key)}: [\n{items}\n  ]")
        elif key == "data":
            items = ",\n".join(f"    {text(name)}: {broken(item, 6)}" for name, item in value.items())
            lines.append(f'  "data": {{\n{items}\n  }}')
        else:
            lines.append(f"  {text(key)}: {text(value)}")
    steps = []
    for step in scenario["steps"]:
        head = {key: step[key] for key in ("title", "say", "answer", "aside") if key in step}
        command = {key: value for key, value in step.items() if key not in head and key not in ("expect", "tolerance")}
        tail = {key: step[key] for key in ("tolerance", "expect") if key in step}
        parts = []
        for part in ({"title": head.get("title", "")}, {k: v for k, v in head.items() if k != "title"}, command):
            parts += [", ".join(f"{text(k)}: {broken(v, 6)}" for k, v in part.items())] if part else []
        parts += [f"{text(k)}: {broken(v, 6)}" for k, v in tail.items()]
        steps.append("    {" + ",\n     ".join(parts) + "}")
    lines.append('  "steps": [\n' + ",\n".join(steps) + "\n  ]")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def broken(value, indent):
    """JSON on one line when it fits, else its items on lines of their own."""
    line = text(value)
    if len(line) + indent <= WIDTH or not isinstance(value, (list, dict)) or not value:
        return line
    space = " " * (indent + 2)
    if isinstance(value, dict):
        items = [f"{text(key)}: {broken(item, indent + 2)}" for key, item in value.items()]
        return "{\n" + ",\n".join(space + item for item in items) + "\n" + " " * indent + "}"
    if all(not isinstance(item, (list, dict)) or len(text(item)) < 40 for item in value):
        rows, row = [], ""
        for item in map(text, value):
            if row and len(space) + len(row) + len(item) + 2 > WIDTH:
                rows.append(row)
                row = ""
            row += (", " if row else "") + item
        return "[\n" + ",\n".join(space + row for row in rows + [row]) + "\n" + " " * indent + "]"
    return "[\n" + ",\n".join(space + broken(item, indent + 2) for item in value) + "\n" + " " * indent + "]"


def main():
    words = [word for word in sys.argv[1:] if word != "--check"]
    check = "--check" in sys.argv
    warnings.simplefilter("ignore")
    differing = 0
    for path in sorted(CONTRACTS.rglob("*.scenario.json")):
        name = path.relative_to(CONTRACTS).as_posix()
        if words and not any(word in name for word in words):
            continue
        before = path.read_text(encoding="utf-8")
        scenario = json.loads(before)
        player = Player(scenario)
        for index, step in enumerate(scenario["steps"]):
            try:
                answer = json.loads(json.dumps(player.play(step)))
            except Exception as error:
                raise SystemExit(f"{name}, step {index + 1} ({step.get('title')}): {type(error).__name__}: {error}") from error
            new = kept(step.get("expect"), answer)
            if "expect" not in step or not same(step["expect"], new):
                if check:
                    print(f"{name}, step {index + 1}: {text(step.get('expect'))} is now {text(new)}")
                differing += 1
                step["expect"] = new
        after = laid_out(scenario)
        if not check and after != before:
            path.write_text(after, encoding="utf-8")
            print(name)
    sys.exit(1 if check and differing else 0)


if __name__ == "__main__":
    main()
