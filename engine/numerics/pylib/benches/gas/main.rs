//! What a gas takes in nanoseconds, for every opcode and every builtin at several sizes: `cargo xtask bench gas`.
#![expect(clippy::disallowed_methods, reason = "a bench measures time")]

mod coverage;
mod table;

use bytecode::Code;
use compiler::{Imports, Kind};
use primitives::{Gas, Value};
use std::rc::Rc;
use std::time::Instant;
use table::Case;
use vm::{Arguments, Context, End, Entry, Limits, Machine, Natives, Printer, Refused, Reply, Step};

/// One gas is about 10 ns. Nothing is cheaper than a third of its time and nothing dearer than ten times.
const MOST_NS: f64 = 30.0;
const LEAST_NS: f64 = 1.0;

/// What a measured run takes at least, so that the clock's grain does not count.
const LEAST_RUN_NS: f64 = 1.5e6;

/// Runs of which the fastest counts: what else the machine does only ever adds time.
const ROUNDS: usize = 7;

/// What a contract imports, and the Rust side of the library besides.
struct Everything;

impl Imports for Everything {
    fn has_module(&self, name: &str) -> bool {
        ["_std", "_chain", "_store"].contains(&name) || pylib::Offer.has_module(name)
    }
    fn offers(&self, module: &str, name: &str) -> bool {
        ["_std", "_chain", "_store"].contains(&module) || pylib::Offer.offers(module, name)
    }
    fn modules(&self) -> Vec<String> {
        pylib::Offer.modules()
    }
    fn is_builtin(&self, name: &str) -> bool {
        vm::is_builtin(name)
    }
}

fn compiled(case: &Case, size: u64, times: u64, empty: bool) -> Result<Rc<Code>, String> {
    let source = case.program(size, times, empty);
    let kind = if case.contract { Kind::Contract } else { Kind::Script };
    let compiled = compiler::compile(&source, "bench", kind, &Everything);
    compiled.code.ok_or_else(|| format!("{:?}", compiled.diagnostics.first()))
}

/// Gas and nanoseconds of one run.
fn ran(case: &Case, code: &Rc<Code>, natives: &Rc<Natives>, times: u64) -> Result<(u64, f64), String> {
    let limit = Gas(1 << 50);
    let entry = if case.contract {
        let args = Arguments { positional: vec![Value::from(times)], keywords: Vec::new() };
        Entry::Method { name: "go".to_owned(), args, query: false }
    } else {
        Entry::Script
    };
    let limits = Limits { events: u32::MAX, log_bytes: u64::MAX, heap_bytes: 1 << 30, ..Limits::default() };
    let (code, natives, host) = (Rc::clone(code), Rc::clone(natives), Rc::new(Printer::default()));
    let mut machine = Machine::new(code, natives, entry, Context::default(), limit, limits, host);
    let began = Instant::now();
    let outcome = loop {
        match machine.run(limit) {
            Step::Done(outcome) => break outcome,
            Step::Calls(_) => machine.answer(Reply::refused(Refused::contract("nobody is there"))),
            Step::Commands(_) => machine.answer_command(Ok(Value::None)),
            Step::Paused | Step::Asleep(_) => return Err("paused".to_owned()),
        }
    };
    let ns = began.elapsed().as_secs_f64() * 1e9;
    match outcome.end {
        End::Return(_) => Ok((outcome.gas_used.0, ns)),
        End::Raise(failure) | End::Halt(failure) => Err(failure.traceback),
    }
}

/// What a statement takes in gas and nanoseconds.
struct Measured {
    name: String,
    gas: f64,
    ns: f64,
}

impl Measured {
    fn ns_per_gas(&self) -> f64 {
        self.ns / self.gas.max(0.01)
    }

    fn line(&self) -> String {
        let ratio = self.ns_per_gas();
        let verdict = if ratio > MOST_NS {
            "TOO CHEAP"
        } else if ratio < LEAST_NS {
            "TOO DEAR"
        } else {
            ""
        };
        format!("{:<46} {:>12.1} {:>12.1} {ratio:>8.2}  {verdict}", self.name, self.ns, self.gas)
    }
}

/// The fastest of several runs with `times` rounds of the loop less the fastest with none.
fn cost(case: &Case, size: u64, times: u64, empty: bool, rounds: usize, natives: &Rc<Natives>) -> (f64, f64) {
    let good = |result: Result<_, String>| result.unwrap_or_else(|why| panic!("{} n={size}: {why}", case.name));
    let compile = |times| compiled(case, size, times, empty).unwrap_or_else(|why| panic!("{}: {why}", case.name));
    let (full, none) = (compile(times), compile(0));
    let (mut gas, mut base_gas) = (0, 0);
    let (mut ns, mut base) = (f64::INFINITY, f64::INFINITY);
    for _ in 0..rounds {
        let (used, took) = good(ran(case, &full, natives, times));
        (gas, ns) = (used, ns.min(took));
        let (used, took) = good(ran(case, &none, natives, 0));
        (base_gas, base) = (used, base.min(took));
    }
    ((gas - base_gas) as f64, (ns - base).max(0.0))
}

/// What a run takes that does nothing but set up.
fn setup(case: &Case, size: u64, natives: &Rc<Natives>) -> f64 {
    let code = compiled(case, size, 0, false).unwrap_or_else(|why| panic!("{}: {why}", case.name));
    let runs = (0..2).map(|_| ran(case, &code, natives, 0).map_or(0.0, |(_, ns)| ns));
    runs.fold(f64::INFINITY, f64::min)
}

fn measure(case: &Case, size: u64, natives: &Rc<Natives>) -> Measured {
    let name = if case.sizes == [0] { case.name.clone() } else { format!("{} n={size}", case.name) };
    // Often enough to be seen beside the set-up.
    let mut times = 1;
    let least = LEAST_RUN_NS.max(setup(case, size, natives) / 2.0);
    loop {
        let (_, ns) = cost(case, size, times, false, 2, natives);
        if ns >= least || times >= 1 << 17 {
            break;
        }
        times *= if ns < least / 8.0 { 8 } else { 2 };
    }
    let (gas, ns) = cost(case, size, times, false, ROUNDS, natives);
    let (loop_gas, loop_ns) = cost(case, size, times, true, 3, natives);
    let count = (times * case.unrolled(size)) as f64;
    Measured { name, gas: (gas - loop_gas) / count, ns: (ns - loop_ns).max(0.0) / count }
}

/// Whether a case runs and shows what it is named after.
fn try_out(case: &Case, natives: &Rc<Natives>) -> Result<(), String> {
    let code = match compiled(case, case.sizes[0], 1, false) {
        Err(why) if case.is_async && why.contains("not offered") => return Ok(()),
        other => other?,
    };
    coverage::check_opcode(case, &code)?;
    ran(case, &code, natives, 1).map(|_| ())
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let cases = table::read();
    let natives = pylib::registry();
    coverage::check(&cases, &natives);
    // `cargo test` only checks that everything is covered and runs.
    if !words.iter().any(|word| word == "--bench") {
        let wrong: Vec<String> = cases
            .iter()
            .filter_map(|case| Some(format!("{}: {}", case.name, try_out(case, &natives).err()?)))
            .collect();
        assert!(wrong.is_empty(), "{} cases do not run:\n{}", wrong.len(), wrong.join("\n"));
        return;
    }
    let only: Vec<&String> = words.iter().filter(|word| !word.starts_with("--")).collect();
    let mut all = Vec::new();
    for case in &cases {
        if case.is_async && compiled(case, case.sizes[0], 1, false).is_err() {
            continue;
        }
        if !only.is_empty() && !only.iter().any(|word| case.name.contains(word.as_str())) {
            continue;
        }
        all.extend(case.sizes.iter().map(|size| measure(case, *size, &natives)));
    }
    all.sort_by(|a, b| b.ns_per_gas().total_cmp(&a.ns_per_gas()));
    let head = format!("{:<46} {:>12} {:>12} {:>8}", "what", "ns", "gas", "ns/gas");
    println!("{head}");
    all.iter().for_each(|measured| println!("{}", measured.line()));
    println!("\nthe cheapest for their time\n{head}");
    all.iter().take(10).for_each(|measured| println!("{}", measured.line()));
    println!("\nthe dearest for their time\n{head}");
    all.iter().rev().take(10).for_each(|measured| println!("{}", measured.line()));
    let cheap = all.iter().filter(|measured| measured.ns_per_gas() > MOST_NS).count();
    let dear = all.iter().filter(|measured| measured.ns_per_gas() < LEAST_NS).count();
    let median = all.get(all.len() / 2).map_or(0.0, Measured::ns_per_gas);
    println!(
        "\n{} measured, median {median:.1} ns per gas; {cheap} too cheap (over {MOST_NS} ns), {dear} too dear (under {LEAST_NS} ns)",
        all.len()
    );
}
