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

/// Calls for later blocks.
pub(crate) const TIMER: ModuleRow = ModuleRow {
    name: "panda.timer",
    functions: vm::TIMER_FUNCTIONS,
    doc: "Calls that a contract sets for a later block.",
    ..EMPTY
};

/// What `panda.storage` is made from; contracts do not see it.
pub(crate) const STORE: ModuleRow = ModuleRow { name: "_store", functions: vm::MAP_FUNCTIONS, ..EMPTY };

/// What `panda.testing` is made from; contracts do not see it.
pub(crate) const CHAIN: ModuleRow = ModuleRow { name: "_chain", functions: vm::SCRIPT_FUNCTIONS, ..EMPTY };

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
