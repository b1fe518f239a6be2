"""Checks the logic of the regression contracts under CPython: `python tests/oracle/vm_contracts.py`.

The interface they promise is asserted with scikit-learn 1.9 in the place of panda.ml, on the diabetes data.
"""

import builtins
import io
import sys
from contextlib import redirect_stdout
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "panda_shim"))

from panda.chain import Chain  # noqa: E402
from sklearn.datasets import load_diabetes  # noqa: E402
from sklearn.linear_model import LinearRegression  # noqa: E402


class Deployed:
    """A contract on a chain of its own; what it raises is raised here."""

    def __init__(self, name, arguments):
        source = (HERE.parent.parent / "contracts" / "ml" / f"{name}.py").read_text(encoding="utf-8")
        self.chain, self.events = Chain(), []
        self.address = self.done(self.chain.deploy(source, (), arguments))["address"]

    @property
    def state(self):
        """The stored fields by name."""
        return self.chain.state(self.address)

    def run(self, method, *arguments, sender="bob"):
        """Call or query a method by name."""
        ask = self.chain.query if self.chain.kind(self.address, method) == "query" else self.chain.call
        return self.done(ask(self.address, method, arguments, {}, sender))["return"]

    def done(self, receipt):
        """The receipt, or the error that it holds."""
        if "error" in receipt:
            raise getattr(builtins, receipt["error"]["type"])(receipt["error"]["message"])
        self.events += [(event["name"], event["fields"]) for event in receipt.get("events", [])]
        return receipt


ALICE, BOB = Chain().address("alice"), Chain().address("bob")


def deploy(name, **arguments):
    """A fresh contract of contracts/ml/<name>.py."""
    return Deployed(name, arguments)


def raises(text, action):
    """The action raises a ValueError of that text."""
    try:
        action()
    except ValueError as error:
        assert str(error) == text, str(error)
    else:
        raise AssertionError(f"no error, wanted {text}")


def close(a, b, tolerance=1e-8):
    """Two lists of numbers agree."""
    assert len(a) == len(b), (len(a), len(b))
    for p, q in zip(a, b):
        assert abs(p - q) <= tolerance * max(1.0, abs(q)), (p, q)


def check_linear_predictor(x, y):
    c = deploy("linear_predictor")
    assert c.state["owner"] == ALICE and c.run("predict", [1.0]) == []
    c.run("train", [], [])
    c.run("train", [2, 2, 2], [1, 2, 3])
    assert not c.state["is_trained"] and not c.events
    c.run("train", [1, 2, 3, 4], [2, 4, 6])
    assert (c.state["coefficients"], c.state["intercept"]) == ([-0.4], 4.0), c.state
    assert c.events == [("ModelTrained", {"samples": 4, "total_samples": 4})]
    assert c.run("predict", [True, 2]) == [3.6, 3.2]
    try:
        c.run("predict", [])
    except IndexError as error:
        assert str(error) == "list index out of range"
    raises("number of features must be <= 10000, got 10001", lambda: c.run("train", [[0.0] * 10001], [1]))
    raises("row 1 has 1 features, the first row has 2", lambda: c.run("train", [[1, 2], [3]], [1, 2]))
    before = dict(c.state)
    c.run("train", [[1, 2], [2, 4], [3, 6]], [1, 2, 3])
    assert c.events[-1][0] == "NotFitted" and c.state == before
    c.run("train", x, y)
    model = LinearRegression().fit(x, y)
    close(c.state["coefficients"], model.coef_.tolist(), 1e-7)
    close([c.state["intercept"]], [model.intercept_])
    close(c.run("predict", x), model.predict(x).tolist())
    assert c.run("info")["samples"] == 4 + len(x)
    scale = [[v * 10.0 ** (3 * j - 12) for j, v in enumerate(row)] for row in x]
    c.run("train", scale, y)
    close(c.run("predict", scale), model.predict(x).tolist())


def check_regression_trainer(x, y):
    c = deploy("regression_trainer")
    assert (c.state["model_type"], c.state["degree"], c.state["owner"]) == ("linear", 2, ALICE)
    raises("Model not trained yet", lambda: c.run("predict", x))
    raises("x and y must have the same length", lambda: c.run("train", x, y[1:]))
    raises("Need at least 2 samples", lambda: c.run("train", [[1.0]], [1.0]))
    assert c.run("metrics") == {"model_type": "linear", "degree": 2, "is_trained": False, "sample_count": 0}
    c.run("train", x, y)
    c.run("train", x, y)
    model = LinearRegression().fit(x, y)
    metrics = c.run("metrics")
    close(metrics["coefficients"], model.coef_.tolist())
    close([metrics["intercept"]], [model.intercept_])
    assert metrics["sample_count"] == 2 * len(x)
    assert c.events[1] == ("ModelTrained", {
        "model_type": "linear", "samples": len(x), "total_samples": 2 * len(x), "trainer": BOB})
    evaluated = c.run("evaluate", x, y)
    close([evaluated["r2"]], [model.score(x, y)])
    assert evaluated["n_samples"] == len(x)

    c = deploy("regression_trainer", model_type="polynomial", degree=3)
    c.run("train", [[float(i)] for i in range(8)], [float(i**3 - i) for i in range(8)])
    close(c.run("predict", [[9.0], [-2.0]]), [720.0, -6.0], 1e-6)
    assert len(c.run("metrics")["coefficients"]) == 4 and c.state["model"]["steps"][0][0] == "poly"
    assert deploy("regression_trainer", model_type="?").run("metrics")["model_type"] == "?"


def check_price_predictor(x, y):
    c = deploy("price_predictor")
    raises("features and prices must have same length", lambda: c.run("train", x, y[1:]))
    raises("Need at least 2 data points", lambda: c.run("train", [], []))
    raises("Model not trained yet", lambda: c.run("predict", x))
    c.run("train", x, y)
    model = LinearRegression().fit(x, y)
    assert c.state["last_r2"] == round(model.score(x, y), 6)
    assert c.events == [("ModelTrained", {
        "asset": "ETH", "samples": len(x), "r2_score": c.state["last_r2"], "trainer": BOB})]
    assert c.run("predict", x) == [round(p, 2) for p in model.predict(x).tolist()]
    assert list(c.run("info")) == ["asset_name", "owner", "is_trained", "sample_count", "last_r2"]


def check_simple_predictor(x, y):
    c = deploy("simple_predictor")
    c.run("train", x, y)
    close(c.run("predict", x), LinearRegression().fit(x, y).predict(x).tolist())


def check_nano_tokenizer(x, y):
    c = deploy("nano_tokenizer", vocab_size=300)
    assert c.run("encode", "aé") == [97, 195, 169] and c.run("decode", [97, 195, 169, 4000]) == "aé"
    c.run("train_tokenizer", "aaab", 2)
    assert c.state["merges"] == [[97, 97, 256], [256, 97, 257]]
    texts = ["the cat ate the hat. " * 4, "aaaa banana " + chr(0x1F43C), ""]
    for text in texts:
        c.run("train_tokenizer", text, 30)
        for told in texts + ["never seen: ümlaut"]:
            ids = c.run("encode", told)
            assert c.run("decode", ids) == told and len(ids) <= len(told.encode())
    assert c.state["corpus_size"] == 4 + sum(len(text.encode()) for text in texts)
    raises("bytes must be in range(0, 256)", lambda: c.run("decode", [-1]))
    info = c.run("vocab_info")
    assert info["current_vocab_size"] == 256 + info["num_merges"] == 256 + len(c.state["merges"])
    assert set(c.state["id_to_token"]) == set(c.state["vocab"]) and len(c.state["vocab"]) == info["current_vocab_size"]


def main():
    data = load_diabetes()
    x, y = data.data.tolist(), data.target.tolist()
    for check in (check_linear_predictor, check_regression_trainer, check_price_predictor, check_simple_predictor,
                  check_nano_tokenizer):
        with redirect_stdout(io.StringIO()):
            check(x, y)
        print(f"{check.__name__[6:]}: as its interface says")


if __name__ == "__main__":
    main()
