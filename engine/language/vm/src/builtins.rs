//! The builtin functions: every one a row; classes such as `int` or `enumerate` are rows of types.

mod attributes;
mod numbers;
mod scopes;
mod sequences;
mod texts;

use crate::coroutines;
pub(crate) use numbers::power;

use crate::native::{NativeFn, NativeRow, Params, named, row};

const fn free(name: &'static str, gas: u32, doc: &'static str, call: NativeFn) -> NativeRow {
    NativeRow { name, params: Params::Free, gas, doc, call }
}

/// Whether every contract file knows this name without an import.
pub fn is_builtin(name: &str) -> bool {
    crate::link::is_builtin(name)
}

/// The names that every contract file knows without an import.
pub fn builtin_names() -> impl Iterator<Item = &'static str> {
    crate::link::builtin_names()
}

/// What contract files know besides: decorators and what reaches the chain.
pub fn contract_functions() -> &'static [NativeRow] {
    crate::contract::FUNCTIONS
}

/// All builtin functions.
pub const FUNCTIONS: &[NativeRow] = &[
    free(
        "print",
        200,
        "print(*objects, sep=' ', end='\\n')\n\nWrites the objects' texts to the receipt's log.",
        texts::print,
    ),
    row("len", 1, 1, 20, "len(object) -> int\n\nHow many items it has.", sequences::len),
    row("abs", 1, 1, 20, "abs(x)\n\nThe number without its sign.", numbers::abs),
    free(
        "min",
        60,
        "min(iterable, *, key=None, default=...)\nmin(a, b, *more, key=None)\n\nThe least of them.",
        sequences::min,
    ),
    free(
        "max",
        60,
        "max(iterable, *, key=None, default=...)\nmax(a, b, *more, key=None)\n\nThe greatest of them.",
        sequences::max,
    ),
    named("sum", &["iterable", "start"], 1, 2, 60, "sum(iterable, start=0)\n\nStart plus all items.", sequences::sum),
    named(
        "sorted",
        &["iterable", "key", "reverse"],
        1,
        1,
        60,
        "sorted(iterable, *, key=None, reverse=False) -> list\n\nThe items in order; equal ones keep theirs.",
        crate::types::sorting::sorted,
    ),
    row("any", 1, 1, 40, "any(iterable) -> bool\n\nWhether an item counts as true.", sequences::any),
    row("all", 1, 1, 40, "all(iterable) -> bool\n\nWhether every item counts as true.", sequences::all),
    row("iter", 1, 2, 40, "iter(iterable)\niter(function, sentinel)\n\nAn iterator.", sequences::iter),
    row("next", 1, 2, 40, "next(iterator[, default])\n\nThe next item.", sequences::next),
    row("aiter", 1, 1, 40, "aiter(async_iterable)\n\nAn async iterator.", coroutines::aiter),
    row("anext", 1, 2, 60, "await anext(async_iterator[, default])\n\nThe next item.", coroutines::anext),
    row("repr", 1, 1, 40, "repr(object) -> str\n\nThe object as text for programmers.", texts::repr),
    row("ascii", 1, 1, 40, "ascii(object) -> str\n\nrepr with everything beyond ASCII escaped.", texts::ascii),
    row("hash", 1, 1, 40, "hash(object) -> int\n\nThe same for equal objects, on every machine.", attributes::hash),
    row("isinstance", 2, 2, 40, "isinstance(object, class_or_tuple) -> bool", attributes::isinstance),
    row("issubclass", 2, 2, 40, "issubclass(class, class_or_tuple) -> bool", attributes::issubclass),
    row("getattr", 2, 3, 60, "getattr(object, name[, default])\n\nThe attribute of that name.", attributes::getattr),
    row("setattr", 3, 3, 60, "setattr(object, name, value)\n\nSets the attribute of that name.", attributes::setattr),
    row(
        "hasattr",
        2,
        2,
        60,
        "hasattr(object, name) -> bool\n\nWhether it has an attribute of that name.",
        attributes::hasattr,
    ),
    row("delattr", 2, 2, 60, "delattr(object, name)\n\nRemoves the attribute of that name.", attributes::delattr),
    row("callable", 1, 1, 30, "callable(object) -> bool\n\nWhether it can be called.", attributes::callable),
    row("vars", 0, 1, 60, "vars(object) -> dict\n\nThe object's attributes.", attributes::vars),
    row("dir", 0, 1, 200, "dir(object) -> list\n\nThe names of its attributes in order.", attributes::dir),
    row("globals", 0, 0, 200, "globals() -> dict\n\nThe file's names.", scopes::globals),
    row("locals", 0, 0, 200, "locals() -> dict\n\nThe names of the running function.", scopes::locals),
    row("chr", 1, 1, 30, "chr(code) -> str\n\nThe character of that number.", texts::chr),
    row("ord", 1, 1, 30, "ord(character) -> int\n\nThe character's number.", texts::ord),
    row("bin", 1, 1, 60, "bin(number) -> str\n\nIn binary.", numbers::bin),
    row("oct", 1, 1, 60, "oct(number) -> str\n\nIn octal.", numbers::oct),
    row("hex", 1, 1, 60, "hex(number) -> str\n\nIn hexadecimal.", numbers::hex),
    named(
        "round",
        &["number", "ndigits"],
        1,
        2,
        60,
        "round(number, ndigits=None)\n\nTo so many digits behind the point, ties to even; to an int without ndigits.",
        numbers::round,
    ),
    row("divmod", 2, 2, 60, "divmod(x, y) -> tuple\n\n(x // y, x % y)", numbers::divmod),
    named(
        "pow",
        &["base", "exp", "mod"],
        2,
        3,
        60,
        "pow(base, exp, mod=None)\n\nbase ** exp, or that modulo mod.",
        numbers::pow,
    ),
    row("format", 1, 2, 60, "format(value, format_spec='') -> str", texts::format),
];
