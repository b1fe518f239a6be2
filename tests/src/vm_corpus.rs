//! The scripts of cases/vm on the VM: what they print, how they end and what their tracebacks show is CPython 3.11's.

use crate::case::{Case, EXPECT, Verdict, cases, comment, corpus, first_difference};
use compiler::Kind;
use primitives::Gas;
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use vm::inspect::{Event, Inspector, Moment, Pace, Profile, Spot, Trace};
use vm::{Context, End, Entry, Limits, Machine, Printer, Step};

/// No case needs more.
const GAS_LIMIT: Gas = Gas(2_000_000_000);

/// Bytes after which a run collects that is to show values without a root.
const COLLECT_OFTEN: u64 = 4 << 10;

/// A slice that ends in the middle of everything.
const TINY_SLICE: Gas = Gas(313);

/// Steps that an inspected run notes with all their variables.
const NOTED_STEPS: u64 = 400;

/// Everything there is to look with.
struct Eyes {
    profile: Profile,
    trace: Trace,
}

impl Eyes {
    fn open() -> Rc<RefCell<Eyes>> {
        let trace = Trace::new(Pace::Line, 0, NOTED_STEPS);
        Rc::new(RefCell::new(Eyes { profile: Profile::new(), trace }))
    }
}

impl Inspector for Eyes {
    fn event(&mut self, event: Event, moment: &Moment) {
        self.profile.event(event, moment);
        self.trace.event(event, moment);
    }

    fn gas(&mut self, machine: &Machine, spot: Spot, gas: u64) {
        self.profile.gas(machine, spot, gas);
    }
}

/// What a run did, as an expected block, and its gas.
#[derive(PartialEq)]
struct Ran {
    block: String,
    gas_used: u64,
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test may be told its folder by its environment")]
fn scripts_do_what_cpython_does() {
    conform("vm", &std::env::var("VM_CASES").map_or_else(|_| corpus("vm"), PathBuf::from));
}

/// The modules of contracts/sdk give what they give under CPython with numpy.
#[test]
fn modules_in_python_do_what_cpython_does() {
    conform("sdk", &corpus("sdk"));
}

/// The scripts of cases/numpy: what they print is numpy's.
#[test]
fn scripts_do_what_numpy_does() {
    conform("numpy", &corpus("numpy"));
}

/// Runs a folder's cases and tells which do not do what they should.
#[expect(clippy::disallowed_methods, reason = "a test may be narrowed by its environment")]
fn conform(name: &str, folder: &Path) {
    let only = std::env::var("CASE").unwrap_or_default();
    let mut verdict = Verdict { passed: Vec::new(), failed: Vec::new() };
    let mut all = cases(folder, "py");
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
        verdict.conclude(name, folder);
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
    let collected = guarded(|| run_with(case, GAS_LIMIT, false, None, Some(COLLECT_OFTEN)))?;
    if collected.block != whole.block {
        return Err(format!("collected often it differs: {}", first_difference(&expected, &collected.block)));
    }
    let eyes = Eyes::open();
    let watched = guarded(|| run_watched(case, TINY_SLICE, false, Some(Rc::clone(&eyes))))?;
    if watched != whole {
        let (gas, other) = (whole.gas_used, watched.gas_used);
        return Err(format!(
            "looked at it differs, gas {gas} and {other}: {}",
            first_difference(&expected, &watched.block)
        ));
    }
    check_profile(&mut eyes.borrow_mut(), whole.gas_used)?;
    match gas_line {
        Some(line) => check_gas(case, line, whole.gas_used),
        None => Ok(()),
    }
}

/// The rows of a profile are the run's gas, and steps cost no less than nothing.
fn check_profile(eyes: &mut Eyes, gas_used: u64) -> Result<(), String> {
    let rows = eyes.profile.rows();
    let others: u64 = rows.others.iter().map(|(_, gas)| gas).sum();
    let lines = rows.lines.iter().map(|row| row.gas).sum::<u64>() + others;
    let functions = rows.functions.iter().map(|row| row.gas).sum::<u64>() + others;
    if (lines, functions) != (gas_used, gas_used) {
        return Err(format!("the gas is {gas_used}, its profile adds up to {lines} by line, {functions} by function"));
    }
    let steps = eyes.trace.take_steps();
    match steps.iter().zip(steps.iter().skip(1)).find(|(one, next)| one.gas > next.gas) {
        Some((one, next)) => Err(format!("step {} is at {} gas, the next at {}", one.step, one.gas, next.gas)),
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
    run_with(case, slice, through_bytes, None, None)
}

fn run_watched(case: &Case, slice: Gas, through_bytes: bool, eyes: Option<Rc<RefCell<Eyes>>>) -> Ran {
    run_with(case, slice, through_bytes, eyes, None)
}

fn run_with(
    case: &Case,
    slice: Gas,
    through_bytes: bool,
    eyes: Option<Rc<RefCell<Eyes>>>,
    collect_every: Option<u64>,
) -> Ran {
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
    let host = Rc::new(Printer::default());
    let mut machine = Machine::new(code, natives, Entry::Script, Context::default(), GAS_LIMIT, limits, host.clone());
    if let Some(eyes) = eyes {
        machine.inspect(Box::new(eyes));
    }
    if let Some(bytes) = collect_every {
        machine.heap_mut().collect_every(bytes);
    }
    let outcome = loop {
        if let Step::Done(outcome) = machine.run(slice) {
            break outcome;
        }
    };
    let (end, traceback) = match outcome.end {
        End::Return(_) => ("ok".to_owned(), String::new()),
        End::Raise(failure) => (described("raise", &failure), failure.traceback),
        End::Halt(failure) => (described("halt", &failure), String::new()),
    };
    let mut block = format!("# outcome: {end}\n");
    let output = host.take();
    if !output.is_empty() {
        block.push_str("# output:\n");
        block.push_str(&comment(&output));
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
