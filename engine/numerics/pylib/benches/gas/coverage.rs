//! Whether the table names every opcode and every row of the registries.

use crate::table::Case;
use bytecode::{Code, OPCODES};
use std::collections::BTreeSet;
use vm::Natives;

/// Panics with what is missing, and with names that nothing has.
pub fn check(cases: &[Case], natives: &Natives) {
    let covered: BTreeSet<&str> = cases.iter().map(|case| case.name.as_str()).collect();
    let mut wanted: BTreeSet<String> = OPCODES.iter().map(|row| format!("op:{}", row.name)).collect();
    let modules = natives.modules.iter().flat_map(|module| vm::module_rows(module));
    wanted.extend(vm::rows().into_iter().chain(modules).map(|row| row.name));
    let missing: Vec<&String> = wanted.iter().filter(|name| !covered.contains(name.as_str())).collect();
    assert!(missing.is_empty(), "{} rows without a case in benches/gas/cases: {missing:#?}", missing.len());
    // A name in free words says so by a blank's stand-in; all others are rows.
    let unknown: Vec<&&str> = covered.iter().filter(|name| !name.contains('~') && !wanted.contains(**name)).collect();
    assert!(unknown.is_empty(), "cases for what does not exist: {unknown:#?}");
}

/// An opcode's case has that opcode in what it compiles to.
pub fn check_opcode(case: &Case, code: &Code) -> Result<(), String> {
    let Some(name) = case.name.strip_prefix("op:") else { return Ok(()) };
    let found = code.functions.iter().flat_map(|function| function.instrs.iter());
    let mut names = found.map(|instr| OPCODES[usize::from(instr.number())].name);
    if names.any(|found| found == name) {
        Ok(())
    } else {
        Err("it does not occur in what its case compiles to".to_owned())
    }
}
