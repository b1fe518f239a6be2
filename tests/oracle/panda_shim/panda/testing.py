"""Deploying and calling from a script, as tests do it."""

import contextlib
import re
from pathlib import Path

from panda import chain

CONTRACTS = Path(__file__).resolve().parents[4] / "contracts"


class ContractTestRunner:
    """A chain of its own; what a contract raised is raised here, as an error of the same name and text."""

    def __init__(self):
        self.chain = chain.Chain()
        self.last, self.all_events = None, []

    def deploy(self, path_or_source, /, sender="deployer", **arguments):
        """The new contract's address."""
        source, file = path_or_source, "contract.py"
        if "\n" not in source:
            file, source = source, (CONTRACTS / source).read_text(encoding="utf-8")
        return self.done(self.chain.deploy(source, (), arguments, sender, file=file))["address"]

    def call(self, address, method, /, sender="deployer", **arguments):
        """The call's value."""
        return self.done(self.chain.call(address, method, (), arguments, sender))["return"]

    def query(self, address, method, /, **arguments):
        """The query's value."""
        return self.done(self.chain.query(address, method, (), arguments))["return"]

    def done(self, receipt):
        """The receipt, or the error it holds."""
        self.last = receipt
        self.all_events += receipt.get("events", [])
        if "error" in receipt:
            import builtins

            kind = getattr(builtins, receipt["error"]["type"], RuntimeError)
            raise kind(receipt["error"]["message"])
        return receipt

    def advance(self, blocks=1):
        """Receipts of what was due."""
        resumed = self.chain.advance(blocks)
        for receipt in resumed:
            self.all_events += receipt["events"]
        return resumed

    def state(self, address):
        """Field to value."""
        return self.chain.state(address)

    def events(self, address=None):
        """All events so far, or those of one contract."""
        return [event for event in self.all_events if address in (None, event["contract"])]

    def receipt(self):
        """Of the last transaction."""
        return self.last

    def account(self, name):
        """An account's address."""
        return self.chain.address(name)

    @contextlib.contextmanager
    def expect_revert(self, kind=Exception, match=""):
        """The block must raise that."""
        try:
            yield
        except kind as error:
            assert re.search(match, str(error)), f"{error} does not match {match}"
        else:
            raise AssertionError("nothing was raised")
