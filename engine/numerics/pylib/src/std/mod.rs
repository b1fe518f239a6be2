//! The standard library's modules: Rust where numbers and bytes are counted, Python where it reads best.

pub(crate) mod deque;
pub(crate) mod digest;
mod exact;
mod json;
pub(crate) mod math;
mod numbers;
pub(crate) mod support;
pub(crate) mod twister;
mod whole;

use compiler::Imports;
use vm::ModuleRow;

/// Modules written in Rust.
pub(crate) const MODULES: &[&ModuleRow] = &[&math::MODULE, &digest::MODULE];

/// Modules written in Python.
pub(crate) const SOURCES: &[(&str, &str)] = &[
    ("_annotations", include_str!("py/_annotations.py")),
    ("_collections", include_str!("py/_collections.py")),
    ("_functools", include_str!("py/_functools.py")),
    ("_types", include_str!("py/_types.py")),
    ("_user", include_str!("py/_user.py")),
    ("abc", include_str!("py/abc.py")),
    ("collections", include_str!("py/collections.py")),
    ("collections.abc", include_str!("py/collections.abc.py")),
    ("copy", include_str!("py/copy.py")),
    ("dataclasses", include_str!("py/dataclasses.py")),
    ("enum", include_str!("py/enum.py")),
    ("functools", include_str!("py/functools.py")),
    ("itertools", include_str!("py/itertools.py")),
    ("json", include_str!("py/json.py")),
    ("operator", include_str!("py/operator.py")),
    ("random", include_str!("py/random.py")),
    ("statistics", include_str!("py/statistics.py")),
    ("string", include_str!("py/string.py")),
    ("typing", include_str!("py/typing.py")),
];

/// What modules of the library may import: each other, and the Rust side.
pub(crate) struct Inside;

impl Imports for Inside {
    fn has_module(&self, name: &str) -> bool {
        name == support::MODULE.name
            || MODULES.iter().any(|module| module.name == name)
            || SOURCES.iter().any(|(unit, _)| *unit == name)
    }

    fn offers(&self, _module: &str, _name: &str) -> bool {
        true
    }

    fn modules(&self) -> Vec<String> {
        Vec::new()
    }

    fn is_builtin(&self, name: &str) -> bool {
        vm::is_builtin(name)
    }
}

/// The names of the modules written in Python that contracts may import.
pub(crate) fn unit_names() -> impl Iterator<Item = &'static str> {
    SOURCES.iter().map(|(name, _)| *name).filter(|name| !name.starts_with('_'))
}
