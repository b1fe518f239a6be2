//! Inputs that nobody would write: texts, code bytes and programs from seeds; the engine refuses them or runs within its limits.
//!
//! Every target has a fixed number of seeds in the ordinary tests. `cargo xtask fuzz [TARGET] --minutes N` goes on from where they
//! end, compares programs with CPython where one is installed, and leaves what it finds in `target/fuzz/`.

mod bytes;
mod chance;
mod grammar;
mod oracle;
mod programs;
mod reduce;
mod snapshot;
mod text;

use chance::Chance;
use compiler::Kind;
use primitives::Gas;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::{Duration, Instant};
use vm::{Context, End, Entry, Limits, Machine, Printer, Step};

/// As large as the engine's stack in a browser, where frames are smaller than unoptimised native ones.
const STACK_BYTES: usize = 4 << 20;

/// CPU time that no input may need, unoptimised.
const PATIENCE: Duration = Duration::from_secs(15);

/// A hang; generous, because the machine may be busy with other things.
const HANG: Duration = Duration::from_secs(120);

/// Gas of a run: far less than a transaction has, so that many inputs fit into a minute.
const GAS_LIMIT: Gas = Gas(4_000_000);

/// A heap that is reached quickly.
const HEAP_BYTES: u64 = 24 << 20;

/// A slice that ends in the middle of everything.
const TINY_SLICE: Gas = Gas(211);

/// What one input showed: `Err` is a finding, `Ok` the input's kind for the statistics.
type Verdict = Result<&'static str, String>;

/// One target: makes the input of a seed and tries it.
struct Target {
    name: &'static str,
    /// Seeds tried by the ordinary tests.
    bounded: u64,
    tries: fn(u64, &mut oracle::Oracle) -> Verdict,
}

const TARGETS: [Target; 5] = [
    Target { name: "source", bounded: 250, tries: text::tries },
    Target { name: "code", bounded: 200, tries: bytes::tries },
    Target { name: "snapshot", bounded: 200, tries: snapshot::tries },
    Target { name: "programs", bounded: 40, tries: programs::tries },
    Target { name: "mutants", bounded: 60, tries: programs::mutant },
];

fn bounded(name: &str) {
    let target = TARGETS.iter().find(|target| target.name == name).expect("a target of that name");
    let seeds = 0..target.bounded;
    let report = run(target, seeds, None, false);
    assert!(report.findings.is_empty(), "{}", report.findings.join("\n\n"));
}

#[test]
fn source_texts_are_refused_or_compiled() {
    bounded("source");
}

#[test]
fn code_bytes_are_refused_or_run() {
    bounded("code");
}

#[test]
fn bytes_of_sleeping_runs_are_refused_or_go_on() {
    bounded("snapshot");
}

#[test]
fn programs_run_alike_in_every_mode() {
    bounded("programs");
}

#[test]
fn changed_programs_run_alike_in_every_mode() {
    bounded("mutants");
}

/// `cargo xtask fuzz` runs this with its options in the environment.
#[test]
#[ignore = "runs for as long as it is told: cargo xtask fuzz"]
#[expect(clippy::disallowed_methods, reason = "a long run is told by its environment what to do, and has a clock")]
fn for_minutes() {
    let read = |name: &str, usual: f64| std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual);
    let only = std::env::var("FUZZ_TARGET").unwrap_or_default();
    if let Some(file) = std::env::var_os("FUZZ_INPUT") {
        // One input of the target `code` again, from where a finding left it.
        let bytes = std::fs::read(file).expect("a file of bytes");
        assert_eq!(bytes::decoded(&bytes).map(drop), Ok(()));
        return;
    }
    let minutes: f64 = read("FUZZ_MINUTES", 1.0);
    let since_epoch = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default().as_secs();
    let first = read("FUZZ_SEED", (since_epoch * 1_000_000) as f64) as u64;
    let count = read("FUZZ_COUNT", u64::MAX as f64) as u64;
    let mut found = 0;
    for target in TARGETS.iter().filter(|target| only.is_empty() || target.name == only) {
        let until = Instant::now() + Duration::from_secs_f64(minutes * 60.0);
        let report = run(target, first..first.saturating_add(count), Some(until), true);
        let kinds: Vec<String> = report.kinds.iter().map(|(kind, count)| format!("{count} {kind}")).collect();
        println!(
            "{}: seeds {first} to {}, {} inputs ({}), {} findings",
            target.name,
            first + report.tried,
            report.tried,
            kinds.join(", "),
            report.findings.len()
        );
        report.findings.iter().for_each(|finding| println!("{finding}\n"));
        found += report.findings.len();
    }
    assert_eq!(found, 0, "findings lie in {}", folder().display());
}

/// Where findings go.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/fuzz")
}

thread_local! {
    /// The input being tried, for the finding: what a seed makes depends on the corpora, the bytes do not.
    static INPUT: std::cell::RefCell<Vec<u8>> = const { std::cell::RefCell::new(Vec::new()) };
}

/// Remembers the bytes about to be tried.
fn keep(bytes: &[u8]) {
    INPUT.with(|input| *input.borrow_mut() = bytes.to_vec());
}

/// What a run of a target came to.
#[derive(Default)]
struct Report {
    tried: u64,
    kinds: BTreeMap<&'static str, u64>,
    findings: Vec<String>,
}

/// Tries seeds one after the other on a small stack, watched from outside.
#[expect(clippy::disallowed_methods, reason = "the watcher has a clock, and the stack's size needs a thread")]
fn run(target: &'static Target, seeds: std::ops::Range<u64>, until: Option<Instant>, with_oracle: bool) -> Report {
    let (send, receive) = channel();
    let now = folder().join(format!("{}.now", target.name));
    if until.is_some() {
        std::fs::create_dir_all(folder()).expect("a folder for findings");
    }
    let is_long = until.is_some();
    // What CPython answers is made small before it is told, which takes its time.
    let (patience, hang) = if with_oracle { (PATIENCE * 10, HANG * 10) } else { (PATIENCE, HANG) };
    let hang = if is_long { hang * 5 } else { hang };
    let work = move || {
        let mut oracle = if with_oracle { oracle::Oracle::python() } else { oracle::Oracle::None };
        for seed in seeds {
            if until.is_some_and(|until| Instant::now() >= until) {
                break;
            }
            if is_long {
                // If the process dies, this tells of what.
                let _ = std::fs::write(&now, format!("{seed}\n"));
            }
            let began = cpu_time();
            let verdict = catch_unwind(AssertUnwindSafe(|| (target.tries)(seed, &mut oracle)))
                .unwrap_or_else(|panic| Err(format!("panic: {}", words(&*panic))));
            let verdict = verdict.and_then(|kind| {
                let took = cpu_time().saturating_sub(began);
                if took > patience { Err(format!("took {took:?}")) } else { Ok(kind) }
            });
            let input = INPUT.with(std::cell::RefCell::take);
            if is_long && verdict.is_err() && !input.is_empty() {
                let _ = std::fs::write(now.with_file_name(format!("{}-{seed}.bin", target.name)), &input);
            }
            if send.send((seed, verdict)).is_err() {
                break;
            }
        }
    };
    let thread = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(work).expect("a thread");
    let mut report = Report::default();
    loop {
        match receive.recv_timeout(hang) {
            Ok((seed, verdict)) => {
                report.tried += 1;
                match verdict {
                    Ok(kind) => *report.kinds.entry(kind).or_default() += 1,
                    Err(why) => {
                        let finding = format!("{} seed {seed}: {why}", target.name);
                        if is_long {
                            let _ = std::fs::write(folder().join(format!("{}-{seed}.txt", target.name)), &finding);
                            println!("{}", finding.lines().take(12).collect::<Vec<_>>().join("\n"));
                        }
                        if report.findings.len() < 50 {
                            report.findings.push(finding);
                        }
                    }
                }
            }
            Err(RecvTimeoutError::Timeout) => {
                report.findings.push(format!("{}: the input after {} others hangs", target.name, report.tried));
                return report;
            }
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    thread.join().expect("the worker catches its panics");
    report
}

/// CPU time of this thread, where the system tells it: elsewhere inputs have only the watcher.
fn cpu_time() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanos = told.and_then(|text| text.split(' ').next()?.parse().ok());
    Duration::from_nanos(nanos.unwrap_or_default())
}

fn words(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    text.unwrap_or("without a text").to_owned()
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq)]
struct Ran {
    /// `ok`, `raise ...` or `halt ...`.
    outcome: String,
    output: String,
    traceback: String,
    gas_used: u64,
}

impl Ran {
    /// Whether it came to an end of its own.
    fn is_whole(&self) -> bool {
        !self.outcome.starts_with("halt ")
    }
}

/// Runs code as a script.
fn run_code(code: Rc<bytecode::Code>, slice: Gas) -> Ran {
    let limits = Limits { heap_bytes: HEAP_BYTES, ..Limits::default() };
    let (natives, context, host) = (pylib::registry(), Context::default(), Rc::new(Printer::default()));
    let mut machine = Machine::new(code, natives, Entry::Script, context, GAS_LIMIT, limits, host.clone());
    let outcome = loop {
        if let Step::Done(outcome) = machine.run(slice) {
            break outcome;
        }
    };
    let described = |verb: &str, failure: &vm::Failure| {
        let text = failure.message.replace('\n', "\\n");
        if text.is_empty() { format!("{verb} {}", failure.kind) } else { format!("{verb} {}: {text}", failure.kind) }
    };
    let (outcome_text, traceback) = match outcome.end {
        End::Return(_) => ("ok".to_owned(), String::new()),
        End::Raise(failure) => (described("raise", &failure), failure.traceback),
        End::Halt(failure) => (described("halt", &failure), String::new()),
    };
    assert!(outcome.gas_used.0 <= GAS_LIMIT.0, "more gas was used than there was");
    Ran { outcome: outcome_text, output: host.take(), traceback, gas_used: outcome.gas_used.0 }
}

/// Compiles a script; `Err` holds the refusal.
fn compiled(source: &str) -> Result<Rc<bytecode::Code>, String> {
    let made = compiler::compile(source, "p.py", Kind::Script, &pylib::Offer);
    made.code.ok_or_else(|| {
        let first = made.diagnostics.iter().find(|found| found.severity == compiler::Severity::Error);
        first.map_or("refused without a word".to_owned(), |first| format!("{}: {}", first.line, first.message))
    })
}

/// The sources of the corpora and of the gallery, by name.
fn corpus() -> Vec<crate::case::Case> {
    let mut all = Vec::new();
    for name in ["vm", "contract", "syntax", "check", "compiler", "sleep"] {
        let folder = crate::case::corpus(name);
        if folder.is_dir() {
            all.extend(crate::case::cases(&folder, "py"));
        }
    }
    all.extend(crate::case::cases(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../contracts"), "py"));
    all
}

thread_local! {
    static CORPUS: Rc<Vec<String>> = Rc::new(corpus().into_iter().map(|case| case.text).collect());
}

/// A script of the vm's corpus.
fn any_script(chance: &mut Chance) -> String {
    thread_local! {
        static SCRIPTS: Vec<String> =
            crate::case::cases(&crate::case::corpus("vm"), "py").into_iter().map(|case| case.text).collect();
    }
    SCRIPTS.with(|scripts| chance.pick(scripts).cloned().unwrap_or_default())
}

/// A text of the corpora.
fn any_source(chance: &mut Chance) -> String {
    let corpus = CORPUS.with(Rc::clone);
    corpus.get(chance.below(corpus.len())).cloned().unwrap_or_default()
}
