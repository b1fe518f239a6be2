//! Modules that only give names to what the VM has already.

use vm::ModuleRow;

/// A module without anything.
pub(crate) const EMPTY: ModuleRow = ModuleRow {
    name: "",
    functions: &[],
    kinds: &[],
    numbers: &[],
    builtins: &[],
    aliases: &[],
    exceptions: &[],
    ufuncs: &[],
    presets: &[],
    is_lazy: false,
    rest: None,
    doc: "",
};

/// The builtins of contract files, for authors who import them.
pub(crate) const PANDA: ModuleRow = ModuleRow {
    name: "panda",
    builtins: &[
        "contract",
        "constructor",
        "call",
        "query",
        "proof",
        "event",
        "sleep",
        "self_address",
        "call_contract",
        "query_contract",
        "transfer",
        "print",
        "QueryError",
        "ContractError",
    ],
    doc: "Decorators, events and what else a contract file knows without an import.",
    ..EMPTY
};
