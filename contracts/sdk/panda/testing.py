"""A chain of its own for scripts that try contracts out. Contracts cannot import it."""
from _chain import command as _command

_KNOWN = {kind.__name__: kind for kind in (
    ArithmeticError, AssertionError, AttributeError, BaseException, BufferError, ContractError, EOFError, Exception,
    FloatingPointError, ImportError, IndexError, KeyError, LookupError, MemoryError, ModuleNotFoundError, NameError,
    NotImplementedError, OSError, OverflowError, QueryError, RecursionError, RuntimeError, StopIteration, TypeError,
    UnicodeError, ValueError, ZeroDivisionError,
)}


def _raised(told):
    """What a contract raised, as an exception of the same name and text."""
    name, message = told["type"], told["message"]
    if name not in _KNOWN:
        _KNOWN[name] = type(name, (RuntimeError,), {"__module__": "__main__"})
    kind = _KNOWN[name]
    if kind is KeyError and message[:1] in ("'", '"') and message[-1:] == message[:1]:
        message = message[1:-1]
    return kind(message)


class _ExpectedRevert:
    """The block under it must raise."""

    def __init__(self, kind, match):
        self.kind, self.match, self.error = kind, match, None

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        if error is None:
            raise AssertionError("nothing was raised")
        wanted = self.kind
        is_wanted = type(error).__name__ == wanted if isinstance(wanted, str) else isinstance(error, wanted)
        if not is_wanted:
            return False
        if self.match not in str(error):
            raise AssertionError(f"{str(error)!r} does not contain {self.match!r}")
        self.error = error
        return True


class ContractTestRunner:
    """Deploys and calls on a fresh chain in memory; what a contract raised is raised here, as an error of the same name and text."""

    def __init__(self):
        self._chain = _command({"cmd": "open"})
        self._last = None
        self._events = []

    def deploy(self, path_or_source, /, sender="deployer", **arguments):
        """The new contract's address. A path is one below contracts/, or one from the folder of the script."""
        place = "source" if "\n" in path_or_source else "file"
        sent = {"cmd": "deploy", place: path_or_source, "sender": sender, "args": arguments}
        return self._sent(sent)["address"]

    def call(self, address, method, /, sender="deployer", **arguments):
        """The call's value."""
        return self._sent({"cmd": "call", "to": address, "method": method, "sender": sender, "args": arguments})["return"]

    def query(self, address, method, /, **arguments):
        """The query's value."""
        told = self._answer({"cmd": "query", "to": address, "method": method, "args": arguments})
        if told.get("error"):
            raise _raised(told["error"])
        return told["return"]

    def advance(self, blocks=1):
        """Ends so many blocks; the receipts of what was due in them."""
        resumed = self._answer({"cmd": "advance", "blocks": blocks})["resumed"]
        for receipt in resumed:
            self._events += receipt["events"]
        return resumed

    def state(self, address):
        """Field to value."""
        return self._answer({"cmd": "state", "of": address})

    def events(self, address=None):
        """All events so far, or those of one contract."""
        return [event for event in self._events if address in (None, event["contract"])]

    def receipt(self):
        """Of the last transaction."""
        return self._last

    def account(self, name):
        """An account's address."""
        return self._answer({"cmd": "account", "name": name})["address"]

    def expect_revert(self, kind=Exception, match=""):
        """For a with block that must raise that: a class or its name, and a piece of the text."""
        return _ExpectedRevert(kind, match)

    def _answer(self, sent):
        answer = _command({"chain": self._chain, **sent})
        if not answer["ok"]:
            raise _raised(answer["error"])
        return answer["result"]

    def _sent(self, sent):
        receipt = self._answer(sent)
        self._last = receipt
        self._events += receipt["events"]
        if receipt.get("error"):
            raise _raised(receipt["error"])
        return receipt
