//! What to use instead of what contracts do not have.

/// Names of Python that contracts do not have.
pub const NAMES: &[(&str, &str)] = &[
    ("eval", "write the expression itself; code from data cannot run on a chain"),
    ("exec", "write a function; code from data cannot run on a chain"),
    ("compile", "write a function; code from data cannot run on a chain"),
    ("open", "a contract has no files: keep data in self.state or pass it as an argument"),
    ("input", "a contract has no keyboard: pass values as arguments"),
    ("__import__", "use an import statement"),
    ("id", "use 'is' to compare identity: addresses differ from machine to machine"),
    ("breakpoint", "use print"),
    ("memoryview", "use bytes"),
    ("complex", "use two floats"),
    ("call_contract", "calls between contracts come with a later version"),
    ("query_contract", "calls between contracts come with a later version"),
    ("transfer", "transfers from contracts come with a later version"),
];

/// Modules that authors reach for and contracts do not have.
pub const MODULES: &[(&str, &str)] = &[
    ("time", "a chain has no clock: use ctx.timestamp and ctx.block_height"),
    ("datetime", "a chain has no clock: use ctx.timestamp, in seconds"),
    ("calendar", "use ctx.timestamp, in seconds"),
    ("os", "a contract has no files and no environment: keep data in self.state"),
    ("sys", "a contract has no process: use print for logs"),
    ("pathlib", "a contract has no files: keep data in self.state"),
    ("io", "a contract has no files: keep data in self.state"),
    ("csv", "a contract has no files: pass rows as arguments, or use str.split"),
    ("pickle", "stored values are JSON-like: keep them in self.state as they are"),
    ("sqlite3", "keep data in self.state"),
    ("requests", "a contract has no network: pass what you need as arguments"),
    ("urllib", "a contract has no network: pass what you need as arguments"),
    ("socket", "a contract has no network: pass what you need as arguments"),
    ("http", "a contract has no network: pass what you need as arguments"),
    ("asyncio", "write async def and await sleep(blocks=n)"),
    ("threading", "a contract runs alone: there is nothing to wait for"),
    ("multiprocessing", "a contract runs alone"),
    ("concurrent", "a contract runs alone"),
    ("subprocess", "a contract has no processes"),
    ("logging", "use print: it writes to the receipt's log"),
    ("secrets", "a chain has no secrets: use random.seed(n) with a number all can see"),
    ("uuid", "use ctx.tx_hash, or a counter in self.state"),
    ("decimal", "use ints of the smallest unit"),
    ("fractions", "use ints: numerator and denominator"),
    ("cmath", "use math, with two floats"),
    ("re", "use the methods of str: split, find, startswith, replace"),
    ("heapq", "use sorted, or list.sort"),
    ("bisect", "use a loop, or sorted"),
    ("array", "use a list"),
    ("struct", "use int.to_bytes and int.from_bytes"),
    ("base64", "use bytes.hex and bytes.fromhex"),
    ("zlib", "store the values as they are"),
    ("contextlib", "write a class with __enter__ and __exit__"),
    ("inspect", "use __name__, __doc__ and __annotations__"),
    ("traceback", "the receipt has the traceback"),
    ("warnings", "use print"),
    ("unittest", "write a scenario beside the contract"),
    ("pytest", "write a scenario beside the contract"),
    ("types", "use type(x), or callable(x)"),
    ("numbers", "use isinstance(x, (int, float))"),
    ("typing_extensions", "use typing"),
    ("sklearn", "use panda.ml: the same classes with the same arguments"),
    ("pandas", "use lists and dicts, and panda.ml for models"),
    ("scipy", "use math, statistics and panda.ml"),
    ("torch", "use panda.ml"),
    ("tensorflow", "use panda.ml"),
    ("xgboost", "use panda.ml"),
    ("matplotlib", "return the numbers: the page draws them"),
    ("web3", "self and ctx are the contract's chain: ctx.sender, self.emit"),
];

/// The way out for a name that is not offered.
pub(crate) fn of_name(name: &str) -> Option<&'static str> {
    NAMES.iter().find(|(known, _)| *known == name).map(|(_, hint)| *hint)
}

/// The way out for a module that is not offered.
pub(crate) fn of_module(module: &str) -> Option<&'static str> {
    let top = module.split('.').next().unwrap_or(module);
    MODULES.iter().find(|(known, _)| *known == top).map(|(_, hint)| *hint)
}
