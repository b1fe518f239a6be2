//! The scripts of cases/vm on the VM: what they print, how they end and what their tracebacks show is CPython 3.11's.

use crate::case::{Case, EXPECT, Verdict, cases, comment, corpus, first_difference};
use compiler::Kind;
use primitives::{Gas, Value};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::rc::Rc;
use vm::{Context, End, Entry, Host, Limits, Machine, Step};

/// No case needs more.
const GAS_LIMIT: Gas = Gas(2_000_000_000);

/// A slice that ends in the middle of everything.
const TINY_SLICE: Gas = Gas(313);

/// A script's world: it can print.
#[derive(Default)]
struct Printer {
    text: String,
}

impl Host for Printer {
    fn read_field(&mut self, _field: &str) -> Option<Vec<u8>> {
        None
    }

    fn write_field(&mut self, field: &str, _bytes: Vec<u8>) -> Result<(), String> {
        Err(format!("a script has no stored field '{field}'"))
    }

    fn emit(&mut self, _event: &str, _fields: Vec<(String, Value)>) {}

    fn print(&mut self, text: &str) {
        self.text.push_str(text);
    }
}

/// What a run did, as an expected block, and its gas.
#[derive(PartialEq)]
struct Ran {
    block: String,
    gas_used: u64,
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test may be narrowed by its environment")]
fn scripts_do_what_cpython_does() {
    let folder = std::env::var("VM_CASES").map_or_else(|_| corpus("vm"), PathBuf::from);
    let only = std::env::var("CASE").unwrap_or_default();
    let mut verdict = Verdict { passed: Vec::new(), failed: Vec::new() };
    let mut all = cases(&folder, "py");
    all.retain(|case| case.name.contains(&only));
    for case in &all {
        if std::env::var_os("VERBOSE").is_some() {
            eprintln!("{}", case.name);
        }
        match check(case) {
            Ok(()) => verdict.passed.push(case.name.clone()),
            Err(why) => verdict.failed.push((case.name.clone(), why)),
        }
    }
    if only.is_empty() {
        verdict.conclude("vm", &folder);
    } else {
        assert!(verdict.failed.is_empty(), "{:#?}", verdict.failed);
    }
}

/// Runs a case in every mode.
fn check(case: &Case) -> Result<(), String> {
    let (_, expected) = case.parts(EXPECT)?;
    let gas_line = expected.lines().find(|line| line.starts_with("# gas_used: "));
    let expected: String =
        expected.lines().filter(|line| !line.starts_with("# gas_used: ")).map(|line| format!("{line}\n")).collect();

    let whole = guarded(|| run(case, GAS_LIMIT, false))?;
    if whole.block != expected {
        return Err(first_difference(&expected, &whole.block));
    }
    let sliced = guarded(|| run(case, TINY_SLICE, false))?;
    if sliced != whole {
        let (gas, other) = (whole.gas_used, sliced.gas_used);
        return Err(format!(
            "in slices it differs, gas {gas} and {other}: {}",
            first_difference(&expected, &sliced.block)
        ));
    }
    let decoded = guarded(|| run(case, GAS_LIMIT, true))?;
    if decoded != whole {
        return Err(format!("its code, encoded and decoded, differs: {}", first_difference(&expected, &decoded.block)));
    }
    match gas_line {
        Some(line) => check_gas(case, line, whole.gas_used),
        None => Ok(()),
    }
}

/// Some cases name their gas, so that a change of the table is seen in review.
fn check_gas(case: &Case, line: &str, gas_used: u64) -> Result<(), String> {
    let now = format!("# gas_used: {gas_used}");
    if line == now {
        return Ok(());
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        return std::fs::write(&case.path, case.text.replace(line, &now)).map_err(|error| error.to_string());
    }
    Err(format!("expected: {line}\n      actual:   {now}"))
}

/// A panic in one case is that case's failure.
fn guarded(run: impl FnOnce() -> Ran) -> Result<Ran, String> {
    catch_unwind(AssertUnwindSafe(run)).map_err(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
        format!("the VM panicked: {}", text.unwrap_or("without a text"))
    })
}

fn run(case: &Case, slice: Gas, through_bytes: bool) -> Ran {
    let natives = pylib::registry();
    let compiled = compiler::compile(&case.text, &case.name, Kind::Script, &pylib::Offer);
    let Some(mut code) = compiled.code else {
        let first = compiled.diagnostics.first();
        let why = first.map_or("without a word".to_owned(), |first| format!("{} (line {})", first.message, first.line));
        return Ran { block: format!("# outcome: refused: {why}\n"), gas_used: 0 };
    };
    if through_bytes {
        code = match bytecode::decode(&bytecode::encode(&code)) {
            Ok(code) => Rc::new(code),
            Err(error) => return Ran { block: format!("# outcome: bytes refused: {error:?}\n"), gas_used: 0 },
        };
    }
    let limits = Limits::default();
    let mut machine = Machine::new(code, natives, Entry::Script, Context::default(), GAS_LIMIT, limits);
    let mut host = Printer::default();
    let outcome = loop {
        if let Step::Done(outcome) = machine.run(&mut host, slice) {
            break outcome;
        }
    };
    let (end, traceback) = match outcome.end {
        End::Return(_) => ("ok".to_owned(), String::new()),
        End::Raise(failure) => (described("raise", &failure), failure.traceback),
        End::Halt(failure) => (described("halt", &failure), String::new()),
    };
    let mut block = format!("# outcome: {end}\n");
    if !host.text.is_empty() {
        block.push_str("# output:\n");
        block.push_str(&comment(&host.text));
    }
    if !traceback.is_empty() {
        block.push_str("# traceback:\n");
        let ended = if traceback.ends_with('\n') { traceback } else { traceback + "\n" };
        block.push_str(&comment(&ended));
    }
    Ran { block, gas_used: outcome.gas_used.0 }
}

fn described(verb: &str, failure: &vm::Failure) -> String {
    let text = failure.message.replace('\n', "\\n");
    if text.is_empty() { format!("{verb} {}", failure.kind) } else { format!("{verb} {}: {text}", failure.kind) }
}
