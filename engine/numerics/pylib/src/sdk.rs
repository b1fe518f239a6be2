//! `panda`'s modules written in the contract language: the files of `contracts/sdk/panda`, compiled at their first import.

use crate::{MODULES, names, std};
use compiler::Imports;

include!(concat!(env!("OUT_DIR"), "/sdk.rs"));

/// What these modules may import: whatever contracts may, each other, and what the host offers to them alone.
pub(crate) struct Inside;

impl Imports for Inside {
    fn has_module(&self, name: &str) -> bool {
        [names::CHAIN.name, names::STORE.name].contains(&name)
            || MODULES.iter().any(|module| module.name == name)
            || std::unit_names().any(|unit| unit == name)
            || SOURCES.iter().any(|(module, _)| *module == name)
    }

    // To ask would be to compile, and modules may import each other; a missing name shows at the first import.
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

#[cfg(test)]
mod tests {
    #[test]
    fn every_module_compiles() {
        for (name, source) in super::SOURCES {
            let made = compiler::compile(source, name, compiler::Kind::Script, &super::Inside);
            assert!(made.code.is_some(), "{name}: {:?}", made.diagnostics);
        }
    }
}
