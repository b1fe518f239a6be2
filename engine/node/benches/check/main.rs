//! How long `check` takes while a contract of 1,000 lines is typed, and a compilation of 500 lines: CPU time, percentiles.
#![expect(clippy::disallowed_methods, reason = "a bench measures time, the engine never does")]

mod typed;

use compiler::Kind;
use std::time::Instant;

/// What a keystroke may take.
const LIMIT_MS: f64 = 20.0;

/// This thread's CPU time in ms: what Linux's scheduler counted, or the clock elsewhere.
fn cpu_ms(began: Instant) -> f64 {
    let counted = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanos = counted.and_then(|text| text.split(' ').next()?.parse::<f64>().ok());
    nanos.unwrap_or_else(|| began.elapsed().as_secs_f64() * 1e9) / 1e6
}

fn timed<T>(mut work: impl FnMut() -> T) -> (T, f64) {
    let began = Instant::now();
    let start = cpu_ms(began);
    let made = work();
    let ms = cpu_ms(began) - start;
    (made, ms)
}

fn report(name: &str, mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    println!(
        "{name:<44} {:>6} texts   p50 {:>7.3} ms   p99 {:>7.3} ms   most {:>7.3} ms",
        times.len(),
        at(0.5),
        at(0.99),
        at(1.0)
    );
    at(0.99)
}

/// Checks what stands in the editor after each keystroke.
fn typed(name: &str, texts: impl Iterator<Item = String>) -> f64 {
    let mut times = Vec::new();
    let mut findings = 0;
    for text in texts {
        let (result, ms) = timed(|| node::check(&text, "typed.py", false));
        findings += result.diagnostics.len();
        times.push(ms);
    }
    let p99 = report(name, times);
    println!("{:<44} {findings:>6} findings", "");
    p99
}

fn main() {
    let whole = std::env::args().any(|argument| argument == "--bench");
    let step = if whole { 1 } else { 200 };
    let text = typed::contract(1_000);
    let clean = node::check(&text, "typed.py", false);
    assert!(clean.diagnostics.is_empty(), "{:?}", clean.diagnostics.first().map(|found| found.message.clone()));
    println!(
        "check: a contract of {} lines, {} KB{}",
        text.lines().count(),
        text.len() >> 10,
        if whole { "" } else { " (small run)" }
    );

    // A new method in the middle, letter by letter, the rest of the file behind it.
    let inside = typed::inserted(&text, step);
    let inserted = typed("a method typed in the middle", inside.into_iter());
    // The file from its first letter to its last; every seventh keystroke stands for its neighbours.
    let prefixes = (1..text.len()).step_by(7 * step).map(|end| text[..end].to_owned());
    let begun = typed("the whole file typed from the start", prefixes);
    if whole {
        assert!(inserted.max(begun) < LIMIT_MS, "a keystroke may take {LIMIT_MS} ms");
    }

    for lines in [500, 1_000] {
        let text = typed::contract(lines);
        let rounds = if whole { 200 } else { 2 };
        let compile = || compiler::compile(&text, "typed.py", Kind::Contract, &pylib::Offer);
        assert!(compile().code.is_some(), "the contract compiles");
        let times = (0..rounds).map(|_| timed(compile).1).collect();
        report(&format!("compilation of {} lines", text.lines().count()), times);
        let parse = (0..rounds).map(|_| timed(|| syntax::parse(&text)).1).collect();
        report("  of which parsing", parse);
    }
}
