"""Data by rule: engine/numerics/estimators/tests/data/mod.rs makes the same bits, so that cases need not hold the numbers."""

import numpy as np


class Uniform:
    """A linear congruential generator with Knuth's multiplier; numbers in [-1/2, 1/2)."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 11) * 2.0**-53 - 0.5


def generate(rule):
    """X and y of a rule: rows, columns, seed, targets (0: y is a list), noise, and steps that change columns in order."""
    rows, columns = rule["rows"], rule["columns"]
    uniform = Uniform(rule["seed"])
    x = np.array([[uniform.next() for _ in range(columns)] for _ in range(rows)]).reshape(rows, columns)
    for name, *numbers in rule.get("steps", []):
        if name == "affine":
            j, scale, offset = numbers
            x[:, j] = x[:, j] * scale + offset
        elif name == "copy":
            j, i = numbers
            x[:, j] = x[:, i]
        elif name == "sum":
            j, a, b = numbers
            x[:, j] = x[:, a] + x[:, b]
        elif name == "near":
            j, i, part = numbers
            x[:, j] = x[:, i] + part * x[:, j]
        elif name == "constant":
            j, value = numbers
            x[:, j] = value
        elif name == "floor":
            (j,) = numbers
            x[:, j] = np.floor(x[:, j])
        elif name == "repeat":
            (count,) = numbers
            x = x[np.arange(rows) % count]
        else:
            raise ValueError(name)
    targets = []
    for target in range(max(rule.get("targets", 0), 1)):
        y = np.zeros(rows)
        for j in range(columns):
            y = y + float((j * (target + 1)) % 5 + 1) * x[:, j]
        noise = np.array([uniform.next() for _ in range(rows)])
        targets.append(y + rule.get("noise", 0.0) * noise)
    y = targets[0] if rule.get("targets", 0) == 0 else np.column_stack(targets)
    if "constant_y" in rule:
        y = np.full(y.shape, rule["constant_y"])
    if "groups" in rule:
        # As many samples of each label, in the order of the targets.
        y = named(np.argsort(np.argsort(y, kind="stable"), kind="stable") * rule["groups"] // rows, rule.get("labels", "int"))
    return np.ascontiguousarray(x), np.ascontiguousarray(y)


NAMES = ["fox", "Ant", "bee", "cat", "dog", "elk", "gnu", "hen", "ibis", "jay", "kiwi", "lynx"]


def label(rule, x, y):
    """Targets cut into classes of equal width, as ints, floats, texts or bools; then values that are missing from columns."""
    if "classes" in rule:
        count = rule["classes"]
        low, high = y.min(), y.max()
        spread = high - low if high > low else 1.0
        ranks = np.minimum(np.floor((y - low) / spread * count), count - 1).astype(int)
        y = {"int": ranks * 3 - 2, "float": ranks * 1.0, "text": np.array([NAMES[r % len(NAMES)] for r in ranks]),
             "bool": ranks > 0}[rule.get("labels", "int")]
    for column, step, first in rule.get("missing", []):
        x[first::step, column] = np.nan
    return x, y


GROUP_NAMES = ["setosa", "Virginica", "versicolor", "\u00e9", "b c", "a", "10", "9"]


def named(groups, labels):
    """Numbers of groups as labels of a type."""
    if labels == "text":
        return np.array([GROUP_NAMES[int(group)] for group in groups])
    if labels == "bool":
        return groups > 0
    return 2.0 * groups - 3.0 if labels == "float" else 7 * groups - 5
