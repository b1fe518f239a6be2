//! What a contract can import: one registry row per function and class, with its signature, gas and documentation.
//! In come calls from the VM with its values; out go values, native objects and Python exceptions with scikit-learn's words.
//! Every row charges for its work, by the size of its arguments, before doing it.
//! It knows estimators and the VM, but no chain and no page.

mod data;
mod ml;
mod names;
mod std;

use ::std::rc::Rc;
use vm::{ModuleRow, NativeDecode, Natives};

/// The modules in their fixed order, which numbers their rows.
const MODULES: &[&ModuleRow] = &[&names::PANDA, &ml::MODULE, &std::math::MODULE, &std::digest::MODULE];

/// Kinds of objects that a sleeping run may keep.
const DECODERS: &[(&str, NativeDecode)] = &[
    ("collections.deque", std::deque::decode),
    ("_random.Random", std::twister::decode),
    ("_hashlib.HASH", std::digest::decode),
    ("LinearRegression", ml::estimator::decode),
    ("PolynomialFeatures", ml::estimator::decode),
    ("StandardScaler", ml::estimator::decode),
    ("Pipeline", ml::estimator::decode),
];

/// The modules a run may import.
pub fn registry() -> Rc<Natives> {
    let mut modules = MODULES.to_vec();
    modules.push(&std::support::MODULE);
    Rc::new(Natives { modules, unit: Some(std::unit), decoders: DECODERS.to_vec() })
}

/// The same registry as the compiler sees it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Offer;

impl compiler::Imports for Offer {
    fn has_module(&self, name: &str) -> bool {
        name == "__future__"
            || MODULES.iter().any(|module| module.name == name)
            || std::unit_names().any(|unit| unit == name)
    }

    fn offers(&self, module: &str, name: &str) -> bool {
        let prefix = format!("{module}.");
        let is_submodule =
            MODULES.iter().any(|other| other.name.strip_prefix(&prefix).is_some_and(|rest| rest == name));
        is_submodule
            || std::unit_offers(module, name)
            || MODULES.iter().any(|row| {
                row.name == module
                    && (row.functions.iter().any(|function| function.name == name)
                        || row.kinds.iter().any(|kind| kind.name == name)
                        || row.numbers.iter().any(|(number, _)| *number == name)
                        || row.builtins.contains(&name)
                        || row.aliases.iter().any(|(alias, _)| *alias == name)
                        || row.exceptions.iter().any(|(exception, _)| *exception == name))
            })
    }

    fn names(&self, module: &str) -> Vec<String> {
        let mut names = Vec::new();
        for row in MODULES.iter().filter(|row| row.name == module) {
            names.extend(row.functions.iter().map(|function| function.name));
            names.extend(row.kinds.iter().map(|kind| kind.name));
            names.extend(row.numbers.iter().map(|(number, _)| *number));
            names.extend(row.builtins);
            names.extend(row.aliases.iter().map(|(alias, _)| *alias));
            names.extend(row.exceptions.iter().map(|(exception, _)| *exception));
        }
        let mut names: Vec<String> = names.into_iter().map(str::to_owned).collect();
        names.extend(std::unit_globals(module).into_iter().filter(|name| !name.starts_with('_')));
        names
    }

    fn modules(&self) -> Vec<String> {
        let mut names: Vec<String> = MODULES.iter().map(|module| module.name.to_owned()).collect();
        names.extend(std::unit_names().map(str::to_owned));
        names.push("__future__".to_owned());
        names
    }

    fn is_builtin(&self, name: &str) -> bool {
        vm::is_builtin(name)
    }

    fn builtins(&self) -> Vec<String> {
        vm::builtin_names().map(str::to_owned).collect()
    }
}
