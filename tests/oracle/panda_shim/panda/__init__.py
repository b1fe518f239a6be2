"""The names of `panda` under CPython: enough to run contracts and scenarios with scikit-learn in the place of `panda.ml`.

The chain itself is `panda.chain`; modules written in the contract language are found in contracts/sdk/panda.
"""

from pathlib import Path

__path__.append(str(Path(__file__).resolve().parents[4] / "contracts" / "sdk" / "panda"))

# A module of contracts/sdk/panda shadows nothing here: this folder comes first.


class QueryError(Exception):
    """A query tried to write."""


class ContractError(Exception):
    """A call to a contract or method that is not there, or is of the wrong kind."""


def contract(cls):
    """Marks the contract's class."""
    cls.__panda_contract__ = True
    return cls


def _mark(kind):
    def decorate(function):
        function.__panda_kind__ = kind
        return function

    return decorate


constructor, call, query = _mark("constructor"), _mark("call"), _mark("query")


def proof(type="validity"):
    """Marks a call as proven; here it changes nothing."""
    return lambda function: function


class Event:
    """An event that was built: its name and its fields in order."""

    def __init__(self, name, fields):
        self.name, self.fields = name, fields


class _Events:
    def __getattr__(self, name):
        return lambda **fields: Event(name, fields)


event = _Events()


class Sleep:
    """What a sleeping call hands up."""

    def __init__(self, blocks):
        self.blocks = blocks

    def __await__(self):
        yield self


def sleep(blocks=1):
    """Awaited: the call goes on that many blocks later."""
    if blocks < 1:
        raise ValueError(f"sleep() takes a number of blocks from 1 on, not {blocks}")
    return Sleep(blocks)


def call_contract(address, method, /, *arguments, **keywords):
    """Calls another contract inside the running transaction."""
    from panda.chain import running

    return running().nested(address, method, "call", arguments, keywords)


def query_contract(address, method, /, *arguments, **keywords):
    """Asks another contract inside the running transaction or query."""
    from panda.chain import running

    return running().nested(address, method, "query", arguments, keywords)


def self_address():
    """The address of the contract that runs."""
    from panda.chain import running

    return running().frames[-1].address


def transfer(to, amount):
    """Sends coins of the running contract."""
    from panda.chain import running

    running().transfer(to, amount)
