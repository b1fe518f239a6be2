"""A chain in one process, good enough to compare contracts: state by value, reverts, calls between contracts, sleeping calls, timers.

It counts no gas and hashes nothing; addresses are made up. What a contract means is written in semantics of the VM; this says it again in
few lines of Python, on purpose by other means, so that the two can be compared.
"""

import contextlib
import hashlib
import inspect
import io
import json
from types import ModuleType, SimpleNamespace

import panda

GENESIS_TIME = 1767225600
BLOCK_SECONDS = 2
MAX_DEPTH = 32
OUT_OF_GAS = "out of gas"
OFFERED = ("contract constructor call query proof event call_contract query_contract sleep self_address transfer").split()

_running = []


def running():
    """The chain whose transaction runs."""
    return _running[-1]


class Refused(Exception):
    """A transaction that never entered a block."""


def plain(value, where="value"):
    """The value as it is stored: JSON-like, tuples as lists, numpy as numbers and lists."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, (list, tuple)):
        return [plain(item, f"{where}[{i}]") for i, item in enumerate(value)]
    if isinstance(value, dict):
        for key in value:
            if not isinstance(key, str):
                raise TypeError(f"{where}: keys must be str, not {type(key).__name__}")
        return {key: plain(item, f"{where}[{key!r}]") for key, item in value.items()}
    raise TypeError(f"{where}: a value of type {type(value).__name__} cannot be stored")


def copied(value):
    """Through the stored form and back."""
    return json.loads(json.dumps(plain(value)))


class State:
    """`self.state` of one frame: reads fields from the journal once, writes back those that changed."""

    def __init__(self, slots, read_only):
        own = self.__dict__
        own["_slots"], own["_cache"], own["_base"], own["_read_only"] = slots, {}, {}, read_only

    def __getattr__(self, name):
        if name not in self._slots:
            raise AttributeError(f"State has no field {name!r}")
        if name not in self._cache:
            self._base[name] = self._slots[name]
            self._cache[name] = json.loads(self._base[name])
        return self._cache[name]

    def __setattr__(self, name, value):
        if name not in self._slots:
            raise AttributeError(f"State has no field {name!r}")
        if self._read_only:
            raise panda.QueryError(f"a query cannot write: {name}")
        self._base.setdefault(name, self._slots[name])
        self._cache[name] = value

    def flush(self):
        """Changed fields go to the journal by value."""
        for name, value in self._cache.items():
            text = json.dumps(plain(value, name))
            if text != self._base[name] and not self._read_only:
                self._slots[name] = self._base[name] = text

    def refresh(self):
        """Fields that others changed meanwhile are read anew at the next access."""
        for name in [name for name in self._cache if self._slots[name] != self._base[name]]:
            del self._cache[name], self._base[name]

    def forget(self):
        """After a sleep everything is read anew."""
        self._cache.clear()
        self._base.clear()


class Frame(SimpleNamespace):
    """One running method: address, state, kind ("call", "query", "constructor")."""


class Chain:
    """Accounts, contracts and blocks; `mining` is "auto" (each transaction its own block) or "manual"."""

    def __init__(self, mining="auto"):
        self.mining, self.height = mining, 1
        self.classes, self.slots, self.labels, self.nonces, self.balances = {}, {}, {}, {}, {}
        self.tasks, self.timers, self.next_id = {}, {}, {"task": 1, "timer": 1}
        self.frames, self.events, self.context = [], [], None

    # Names

    def address(self, name):
        """Of a label, an account's name, or an address itself."""
        if name.startswith("0x") and len(name) == 42:
            return name
        return self.labels.get(name) or "0x" + hashlib.sha256(f"account/{name}".encode()).hexdigest()[:40]

    # Transactions

    def deploy(self, source, arguments=(), keywords=None, sender="alice", label=None, file="contract.py"):
        """A receipt; `address` in it on success."""
        module = ModuleType("contract")
        vars(module).update({name: getattr(panda, name) for name in OFFERED})
        exec(compile(source, file, "exec"), vars(module))
        (cls,) = [v for v in vars(module).values() if getattr(v, "__panda_contract__", False) and v.__module__ == "contract"]
        sender = self.address(sender)
        nonce = self.nonces[sender] = self.nonces.get(sender, 0) + 1
        address = "0x" + hashlib.sha256(f"contract/{sender}/{nonce}".encode()).hexdigest()[:40]

        def body():
            self.classes[address] = cls
            fields = getattr(cls.State, "__annotations__", {})
            self.slots[address] = {name: json.dumps(plain(getattr(cls.State, name, None))) for name in fields}
            found = [n for n in dir(cls) if getattr(getattr(cls, n), "__panda_kind__", "") == "constructor"]
            if found:
                self.run(address, found[0], "constructor", arguments, keywords or {}, sender)
            elif arguments or keywords:
                raise TypeError(f"{cls.__name__} has no constructor and takes no arguments")

        receipt = self.transaction(sender, body)
        if receipt["status"] == "ok":
            receipt["address"] = address
            if label:
                self.labels[label] = address
        else:
            self.classes.pop(address, None)
            self.slots.pop(address, None)
        return self.sealed(receipt)

    def call(self, to, method, arguments=(), keywords=None, sender="alice", value=0, halts=None):
        """A receipt: {status, return, events, error?, task?, logs}."""
        to, sender = self.address(to), self.address(sender)
        if to not in self.classes:
            raise Refused(f"there is no contract {to}")
        if self.kind(to, method) != "call":
            raise Refused(f"{method} is no call")
        function = getattr(self.classes[to], method)
        inspect.signature(function).bind(None, None, *arguments, **(keywords or {}))
        if inspect.iscoroutinefunction(function):
            return self.sealed(self.start(to, method, arguments, keywords or {}, sender, halts))
        body = lambda: self.run(to, method, "call", arguments, keywords or {}, sender, value)  # noqa: E731
        return self.sealed(self.transaction(sender, body))

    def query(self, to, method, arguments=(), keywords=None, sender="alice"):
        """{status, return, error?, logs}."""
        to = self.address(to)
        if to not in self.classes or self.kind(to, method) != "query":
            raise Refused(f"{method} is no query")
        receipt = self.transaction(
            self.address(sender), lambda: self.run(to, method, "query", arguments, keywords or {}, self.address(sender))
        )
        del receipt["events"]
        return receipt

    def state(self, of):
        """Field to value."""
        return {name: json.loads(text) for name, text in self.slots[self.address(of)].items()}

    def configure(self, mining):
        """Who seals blocks from now on."""
        self.mining = mining

    def advance(self, blocks=1):
        """Seals the open block and opens the next; gives the receipts of what was due."""
        resumed = []
        for _ in range(blocks):
            self.height += 1
            for task in sorted(self.tasks):
                if self.tasks[task].due <= self.height:
                    resumed.append(self.resume(task))
            for timer in sorted(self.timers):
                if timer in self.timers and self.timers[timer].due <= self.height:
                    resumed.append(self.fire(timer))
        return resumed

    def sealed(self, receipt):
        """In auto mode a transaction ends its block."""
        if self.mining == "auto":
            self.advance()
        return receipt

    # How a transaction runs

    def transaction(self, origin, body):
        """Runs the body whole or not at all."""
        kept = self.journal()
        self.events, self.context = [], origin
        logs = io.StringIO()
        _running.append(self)
        receipt = {"status": "ok", "return": None}
        try:
            with contextlib.redirect_stdout(logs):
                receipt["return"] = body()
        except Exception as error:
            self.restore(kept)
            receipt["status"] = "reverted"
            receipt["error"] = {"type": type(error).__name__, "message": str(error)}
            self.events = []
        finally:
            _running.pop()
            self.frames.clear()
        receipt["events"], receipt["logs"] = self.events, logs.getvalue().splitlines()
        return receipt

    def journal(self):
        """What a revert brings back."""
        slots = {address: dict(fields) for address, fields in self.slots.items()}
        return slots, dict(self.timers), dict(self.balances)

    def restore(self, kept):
        slots, timers, balances = kept
        for address in list(self.slots):
            self.slots[address].clear()
            self.slots[address].update(slots.get(address, {}))
        self.timers, self.balances = timers, balances

    def frame(self, address, kind, sender, value=0):
        """Instance and context of a method about to run."""
        instance = self.classes[address]()
        frame = Frame(address=address, kind=kind, state=State(self.slots[address], kind == "query"))
        instance.state = frame.state
        instance.emit = self.emit
        frame.instance = instance
        frame.context = SimpleNamespace(
            sender=sender, origin=self.context, contract_address=address, value=value, block_height=self.height,
            timestamp=GENESIS_TIME + BLOCK_SECONDS * self.height, tx_hash="0x" + "00" * 32,
        )
        return frame

    def kind(self, address, method):
        """What a method is marked as; None for private ones."""
        return None if method.startswith("_") else getattr(getattr(self.classes[address], method, None), "__panda_kind__", None)

    def run(self, address, method, kind, arguments, keywords, sender, value=0):
        """One method to its end; its result by value."""
        frame = self.frame(address, kind, sender, value)
        self.frames.append(frame)
        context = [] if kind == "query" else [frame.context]
        result = getattr(frame.instance, method)(*context, *copied(list(arguments)), **copied(dict(keywords)))
        if inspect.iscoroutine(result):
            try:
                result.send(None)
                raise RuntimeError("a call made by a contract or a timer cannot sleep")
            except StopIteration as stop:
                result = stop.value
        result = copied(result)
        frame.state.flush()
        self.frames.pop()
        return result

    def nested(self, address, method, kind, arguments, keywords):
        """A call from contract to contract: undone alone when it raises."""
        caller = self.frames[-1]
        if caller.kind == "query" and kind == "call":
            raise panda.QueryError("a query cannot call")
        if address not in self.classes:
            raise panda.ContractError(f"there is no contract at {address}")
        if self.kind(address, method) != kind:
            raise panda.ContractError(f"{method} is no {kind} of {address}")
        if len(self.frames) >= MAX_DEPTH:
            raise RecursionError("calls between contracts are too deep")
        caller.state.flush()
        kept, events, depth = self.journal(), len(self.events), len(self.frames)
        try:
            return self.run(address, method, kind, arguments, keywords, caller.address)
        except Exception:
            self.restore(kept)
            del self.events[events:], self.frames[depth:]
            raise
        finally:
            caller.state.refresh()

    def emit(self, event):
        """Keeps an event with its values of now."""
        if self.frames[-1].kind == "query":
            raise panda.QueryError("a query cannot emit")
        self.events.append({"contract": self.frames[-1].address, "name": event.name, "fields": copied(event.fields)})

    def transfer(self, to, amount):
        """Moves coins of the running contract."""
        address = self.frames[-1].address
        if self.frames[-1].kind == "query":
            raise panda.QueryError("a query cannot transfer")
        if amount > self.balances.get(address, 0):
            raise panda.ContractError("not enough coins")
        self.balances[address] = self.balances.get(address, 0) - amount
        self.balances[to] = self.balances.get(to, 0) + amount

    # Sleeping calls and timers

    def start(self, address, method, arguments, keywords, sender, halts):
        """The first part of an async call."""
        task = SimpleNamespace(id=None, address=address, method=method, sender=sender, parts=0, halts=halts)
        self.context = sender
        task.frame = self.frame(address, "call", sender)
        arguments, keywords = copied(list(arguments)), copied(keywords)
        task.coroutine = getattr(task.frame.instance, method)(task.frame.context, *arguments, **keywords)
        return self.part(task)

    def part(self, task):
        """Runs a task to its next sleep or its end."""
        slept = []

        def body():
            self.frames.append(task.frame)
            try:
                slept.append(task.coroutine.send(None).blocks)
                result = None
            except StopIteration as stop:
                result = copied(stop.value)
            task.frame.state.flush()
            return result

        receipt = self.transaction(task.sender, body)
        if task.halts is not None and task.parts == task.halts:
            raise AssertionError("a part that halts must not run")
        task.frame.state.forget()
        if receipt["status"] == "ok" and slept:
            if task.id is None:
                task.id = self.next_id["task"]
                self.next_id["task"] += 1
            task.due = self.height + slept[0]
            self.tasks[task.id] = task
            receipt["status"], receipt["task"] = "suspended", task.id
        return receipt

    def resume(self, number):
        """The next part of a sleeping call."""
        task = self.tasks.pop(number)
        task.parts += 1
        task.frame.context.block_height = self.height
        task.frame.context.timestamp = GENESIS_TIME + BLOCK_SECONDS * self.height
        if task.halts == task.parts:
            task.coroutine.close()
            receipt = {"status": "halted", "return": None, "events": [], "logs": []}
            receipt["error"] = {"type": "OutOfGas", "message": OUT_OF_GAS}
        else:
            receipt = self.part(task)
        return {"contract": task.address, "method": task.method, **receipt}

    def schedule(self, address, method, args, delay_blocks):
        """A timer, undone with its transaction."""
        if self.frames[-1].kind == "query":
            raise panda.QueryError("a query cannot schedule")
        number = self.next_id["timer"]
        self.next_id["timer"] += 1
        self.timers[number] = SimpleNamespace(
            sender=self.frames[-1].address, address=address, method=method, args=copied(args), due=self.height + delay_blocks
        )
        return number

    def cancel_timer(self, number):
        if number not in self.timers:
            raise panda.ContractError(f"{self.frames[-1].address} has no timer {number}")
        del self.timers[number]

    def fire(self, number):
        """A timer's call: failing ones are reported and dropped."""
        timer = self.timers.pop(number)
        body = lambda: self.run(timer.address, timer.method, "call", (), timer.args, timer.sender)  # noqa: E731
        return {"contract": timer.address, "method": timer.method, **self.transaction(timer.sender, body)}
