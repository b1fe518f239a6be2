//! Ten small programs on the VM, gas on, beside CPython when there is one: medians of interleaved runs, CPU time of the program alone.
#![expect(clippy::disallowed_methods, reason = "a bench measures time")]

use bytecode::Code;
use compiler::{Imports, Kind};
use primitives::{Gas, Value};
use std::io::Write;
use std::process::{Command, Stdio};
use std::rc::Rc;
use std::time::Instant;
use vm::{Context, End, Entry, Host, Limits, Machine, Natives, Step};

const PROGRAMS: [(&str, &str); 10] = [
    ("fib", include_str!("programs/fib.py")),
    ("int_loop", include_str!("programs/int_loop.py")),
    ("float_loop", include_str!("programs/float_loop.py")),
    ("bpe_pairs", include_str!("programs/bpe_pairs.py")),
    ("append_sum", include_str!("programs/append_sum.py")),
    ("sort", include_str!("programs/sort.py")),
    ("strings", include_str!("programs/strings.py")),
    ("list_matmul", include_str!("programs/list_matmul.py")),
    ("method_calls", include_str!("programs/method_calls.py")),
    ("raise_except", include_str!("programs/raise_except.py")),
];

/// Runs the program given on standard input and prints its CPU time in ms after its own output.
const PYTHON: &str = "
import sys, time
code = compile(sys.stdin.read(), 'bench', 'exec')
start = time.process_time()
exec(code, {'__name__': '__main__'})
print((time.process_time() - start) * 1000)
";

struct Nothing;

impl Imports for Nothing {
    fn has_module(&self, _name: &str) -> bool {
        false
    }
    fn offers(&self, _module: &str, _name: &str) -> bool {
        false
    }
    fn modules(&self) -> Vec<String> {
        Vec::new()
    }
    fn is_builtin(&self, name: &str) -> bool {
        vm::is_builtin(name)
    }
}

#[derive(Default)]
struct Prints(String);

impl Host for Prints {
    fn read_field(&mut self, _field: &str) -> Option<Vec<u8>> {
        None
    }
    fn write_field(&mut self, _field: &str, _bytes: Vec<u8>) -> Result<(), String> {
        Ok(())
    }
    fn emit(&mut self, _event: &str, _fields: Vec<(String, Value)>) {}
    fn print(&mut self, text: &str) {
        self.0.push_str(text);
    }
}

/// This thread's CPU time in ms: what Linux's scheduler counted, or the clock elsewhere.
fn cpu_ms(began: Instant) -> f64 {
    let counted = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanos = counted.and_then(|text| text.split(' ').next()?.parse::<f64>().ok());
    nanos.unwrap_or_else(|| began.elapsed().as_secs_f64() * 1e9) / 1e6
}

/// Output, gas and ms of one run.
fn ours(code: &Rc<Code>, natives: &Rc<Natives>) -> (String, u64, f64) {
    let mut prints = Prints::default();
    let limit = Gas(1_000_000_000_000);
    let began = Instant::now();
    let start = cpu_ms(began);
    let mut machine =
        Machine::new(Rc::clone(code), Rc::clone(natives), Entry::Script, Context::default(), limit, Limits::default());
    let outcome = match machine.run(&mut prints, limit) {
        Step::Done(outcome) => outcome,
        Step::Paused | Step::Asleep(_) => panic!("the slice is the whole limit, and a program does not sleep"),
    };
    let ms = cpu_ms(began) - start;
    assert!(matches!(outcome.end, End::Return(_)), "{:?}", outcome.end);
    (prints.0, outcome.gas_used.0, ms)
}

/// Output and ms of CPython; `None` without one.
fn theirs(source: &str) -> Option<(String, f64)> {
    let mut child = Command::new("python3")
        .args(["-S", "-E", "-c", PYTHON])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    child.stdin.take()?.write_all(source.as_bytes()).ok()?;
    let output = String::from_utf8(child.wait_with_output().ok()?.stdout).ok()?;
    let (program, ms) = output.trim_end().rsplit_once('\n')?;
    Some((format!("{program}\n"), ms.parse().ok()?))
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn main() {
    // `cargo test` runs each program once and only checks that it runs.
    let is_bench = std::env::args().any(|word| word == "--bench");
    let rounds = if is_bench { 9 } else { 1 };
    let natives = Rc::new(Natives::default());
    let mut logs = Vec::new();
    println!("program        ours ms   CPython ms   ratio   ns per gas");
    for (name, source) in PROGRAMS {
        let compiled = compiler::compile(source, name, Kind::Script, &Nothing);
        let code = compiled.code.unwrap_or_else(|| panic!("{name}: {:?}", compiled.diagnostics));
        let (mut mine, mut peer, mut gas) = (Vec::new(), Vec::new(), 0);
        for _ in 0..rounds {
            let (output, used, ms) = ours(&code, &natives);
            mine.push(ms);
            gas = used;
            if is_bench && let Some((expected, ms)) = theirs(source) {
                assert_eq!(output, expected, "{name}");
                peer.push(ms);
            }
        }
        let mine = median(mine);
        let per_gas = mine * 1e6 / gas as f64;
        if peer.is_empty() {
            println!("{name:<14} {mine:>7.1}   {:>10}   {:>5}   {per_gas:>10.1}", "-", "-");
        } else {
            let peer = median(peer);
            logs.push((mine / peer).log2());
            println!("{name:<14} {mine:>7.1}   {peer:>10.1}   {:>5.2}   {per_gas:>10.1}", mine / peer);
        }
    }
    if !logs.is_empty() {
        let mean = (logs.iter().sum::<f64>() / logs.len() as f64).exp2();
        println!("geometric mean of the ratios: {mean:.2}");
    }
}
