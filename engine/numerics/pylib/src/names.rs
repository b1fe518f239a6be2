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
        "self_address",
        "print",
        "QueryError",
        "ContractError",
    ],
    doc: "Decorators, events and what else a contract file knows without an import.",
    ..EMPTY
};

/// Annotations are documentation, so every name of typing stands for a class that can be subscripted.
pub(crate) const TYPING: ModuleRow = ModuleRow {
    name: "typing",
    aliases: &[
        ("Any", "object"),
        ("Optional", "object"),
        ("Union", "object"),
        ("Callable", "object"),
        ("Iterable", "object"),
        ("Iterator", "object"),
        ("Generator", "object"),
        ("Sequence", "list"),
        ("Mapping", "dict"),
        ("List", "list"),
        ("Dict", "dict"),
        ("Tuple", "tuple"),
        ("Set", "set"),
        ("FrozenSet", "frozenset"),
        ("Type", "type"),
        ("Literal", "object"),
        ("Final", "object"),
        ("ClassVar", "object"),
    ],
    doc: "Names for annotations, which are documentation and not enforced.",
    ..EMPTY
};
