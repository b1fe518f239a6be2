//! What a contract can import: one registry row per function and class, with its signature, gas and documentation.
//! In come calls from the VM with its values; out go values, native objects and Python exceptions with scikit-learn's words.
//! Every row charges for its work, by the size of its arguments, before doing it.
//! It knows estimators and the VM, but no chain and no page.

mod data;
mod ml;
mod names;
mod np;
mod sdk;
mod std;

use ::std::cell::RefCell;
use ::std::collections::BTreeMap;
use ::std::rc::Rc;
use compiler::{Code, Imports, Kind};
use vm::{ModuleRow, NativeDecode, Natives, unit_file};

/// The modules in their fixed order, which numbers their rows.
const MODULES: &[&ModuleRow] = &[
    &names::PANDA,
    &names::TIMER,
    &ml::MODULE,
    &std::math::MODULE,
    &std::digest::MODULE,
    &np::MODULE,
    &np::EXCEPTIONS,
    &np::linalg::MODULE,
];

/// Kinds of objects that a sleeping run may keep.
const DECODERS: &[(&str, NativeDecode)] = &[
    ("collections.deque", std::deque::decode),
    ("_random.Random", std::twister::decode),
    ("_hashlib.HASH", std::digest::decode),
    ("LinearRegression", ml::object::decode),
    ("LogisticRegression", ml::object::decode),
    ("SGDRegressor", ml::object::decode),
    ("DecisionTreeClassifier", ml::object::decode),
    ("DecisionTreeRegressor", ml::object::decode),
    ("RandomForestClassifier", ml::object::decode),
    ("KMeans", ml::object::decode),
    ("MLPClassifier", ml::object::decode),
    ("MLPRegressor", ml::object::decode),
    ("PolynomialFeatures", ml::object::decode),
    ("StandardScaler", ml::object::decode),
    ("Pipeline", ml::object::decode),
    ("Tree", ml::tree::decode),
];

/// The modules a run may import.
pub fn registry() -> Rc<Natives> {
    let mut modules = MODULES.to_vec();
    modules.extend([&std::support::MODULE, &np::RANDOM, &names::CHAIN, &names::STORE]);
    Rc::new(Natives {
        modules,
        unit: Some(unit),
        decoders: [DECODERS, np::DECODERS].concat(),
        numbers: Some(&np::NUMBERS),
    })
}

thread_local! {
    /// What was compiled on this thread: a module at its first import.
    static UNITS: RefCell<BTreeMap<&'static str, Rc<Code>>> = const { RefCell::new(BTreeMap::new()) };
}

/// The code of a module written in Python.
fn unit(module: &str) -> Option<Rc<Code>> {
    if let Some(code) = UNITS.with_borrow(|units| units.get(module).cloned()) {
        return Some(code);
    }
    let is_it = |(name, _): &&(&str, &str)| *name == module;
    let of_std = std::SOURCES.iter().find(is_it).map(|found| (found, &std::Inside as &dyn Imports));
    let of_numpy = || np::SOURCES.iter().find(is_it).map(|found| (found, &np::Inside as &dyn Imports));
    let found = of_std
        .or_else(of_numpy)
        .or_else(|| sdk::SOURCES.iter().find(is_it).map(|found| (found, &sdk::Inside as &dyn Imports)));
    let ((name, source), inside) = found?;
    let made = compiler::compile(source, &unit_file(name), Kind::Script, inside);
    debug_assert!(made.code.is_some(), "{name}: {:?}", made.diagnostics);
    let code = made.code?;
    UNITS.with_borrow_mut(|units| units.insert(name, Rc::clone(&code)));
    Some(code)
}

/// The variables of a module written in Python.
fn unit_globals(module: &str) -> Vec<String> {
    unit(module).map(|code| code.globals.clone()).unwrap_or_default()
}

/// Modules that a script may import and a contract may not: they act on a chain from outside.
const SCRIPTS_ONLY: &[&str] = &["panda.testing"];

/// The names of the modules written in Python that contracts may import.
fn units() -> impl Iterator<Item = &'static str> {
    let sdk = sdk::SOURCES.iter().map(|(name, _)| *name).filter(|name| !SCRIPTS_ONLY.contains(name));
    let numpy = np::SOURCES.iter().map(|(name, _)| *name).filter(|name| !name.starts_with('_'));
    std::unit_names().chain(numpy).chain(sdk)
}

/// Whether a dotted name is that of a module inside another.
fn is_inside(inner: &str, module: &str, name: &str) -> bool {
    inner.strip_prefix(module).and_then(|rest| rest.strip_prefix('.')).is_some_and(|rest| rest == name)
}

/// The same registry as the compiler sees it for contracts.
#[derive(Clone, Copy, Debug, Default)]
pub struct Offer;

/// What scripts may import: besides what contracts may, what acts on a chain from outside.
#[derive(Clone, Copy, Debug, Default)]
pub struct ScriptOffer;

impl Imports for ScriptOffer {
    fn has_module(&self, name: &str) -> bool {
        Offer.has_module(name) || SCRIPTS_ONLY.contains(&name)
    }

    fn offers(&self, module: &str, name: &str) -> bool {
        Offer.offers(module, name) || SCRIPTS_ONLY.iter().any(|only| is_inside(only, module, name))
    }

    fn names(&self, module: &str) -> Vec<String> {
        Offer.names(module)
    }

    fn modules(&self) -> Vec<String> {
        let mut names = Offer.modules();
        names.extend(SCRIPTS_ONLY.iter().map(|name| (*name).to_owned()));
        names
    }

    fn is_builtin(&self, name: &str) -> bool {
        Offer.is_builtin(name)
    }

    fn builtins(&self) -> Vec<String> {
        Offer.builtins()
    }
}

impl Imports for Offer {
    fn has_module(&self, name: &str) -> bool {
        name == "__future__" || MODULES.iter().any(|module| module.name == name) || units().any(|unit| unit == name)
    }

    fn offers(&self, module: &str, name: &str) -> bool {
        MODULES.iter().any(|other| is_inside(other.name, module, name))
            || units().any(|unit| is_inside(unit, module, name))
            || unit_globals(module).iter().any(|global| global == name)
            || MODULES.iter().any(|row| {
                row.name == module
                    && (row.names().any(|own| own == name)
                        || row.rest.is_some_and(|rest| unit_globals(rest).iter().any(|global| global == name)))
            })
    }

    fn names(&self, module: &str) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for row in MODULES.iter().filter(|row| row.name == module) {
            names.extend(row.names().map(str::to_owned));
            let rest = row.rest.map(unit_globals).unwrap_or_default();
            names.extend(rest.into_iter().filter(|name| !name.starts_with('_')));
        }
        names.extend(unit_globals(module).into_iter().filter(|name| !name.starts_with('_')));
        names
    }

    fn modules(&self) -> Vec<String> {
        let mut names: Vec<String> = MODULES.iter().map(|module| module.name.to_owned()).collect();
        names.extend(units().map(str::to_owned));
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
