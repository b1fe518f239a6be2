//! The language's own rows under the names people know them by, for benches, the table of gas and the reference page.

use crate::classes::CLASSES;
use crate::native::{ModuleRow, NativeRow};
use crate::types::TYPES;
use crate::{builtins, classes, contract};

/// A row with its name: `len`, `str()`, `str.find`, `math.sin`, `_std.deque.append`.
#[derive(Clone, Debug)]
pub struct NamedRow {
    /// The dotted name; what is called to make an object ends in `()`.
    pub name: String,
    /// The row.
    pub row: &'static NativeRow,
}

fn named(name: String, row: &'static NativeRow) -> NamedRow {
    NamedRow { name, row }
}

/// Rows of the builtin functions and types. A table of methods that several types share is named by each of them.
pub fn rows() -> Vec<NamedRow> {
    let mut all = Vec::new();
    for functions in [builtins::FUNCTIONS, contract::FUNCTIONS] {
        all.extend(functions.iter().map(|row| named(row.name.to_owned(), row)));
    }
    for kind in TYPES {
        let class = CLASSES[kind.class.0 as usize].name;
        all.extend(kind.constructor.as_ref().map(|row| named(format!("{class}()"), row)));
        let members = kind.methods.iter().copied().flatten().chain(kind.getters);
        all.extend(members.map(|row| named(format!("{class}.{}", row.name), row)));
    }
    let contract = CLASSES[classes::CONTRACT.0 as usize].name;
    all.extend(contract::METHODS.iter().map(|row| named(format!("{contract}.{}", row.name), row)));
    all.push(named("super()".to_owned(), &crate::supers::SUPER));
    all
}

/// Rows of a module written in Rust.
pub fn module_rows(module: &'static ModuleRow) -> Vec<NamedRow> {
    let path = module.name;
    let mut all: Vec<NamedRow> =
        module.functions.iter().chain(module.ufuncs).map(|row| named(format!("{path}.{}", row.name), row)).collect();
    for kind in module.kinds {
        all.push(named(format!("{path}.{}()", kind.name), &kind.constructor));
        let members = kind.methods.iter().chain(kind.getters);
        all.extend(members.map(|row| named(format!("{path}.{}.{}", kind.name, row.name), row)));
    }
    all
}
