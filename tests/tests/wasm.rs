//! The scripts of cases/vm in wasm, in a browser: they do there what they do natively, which is what CPython does.
#![cfg(target_arch = "wasm32")]

use compiler::Kind;
use primitives::Gas;
use std::rc::Rc;
use vm::{Context, End, Entry, Limits, Machine, Printer, Step};
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_dedicated_worker);

#[path = "../../engine/node/benches/check/typed.rs"]
mod typed;

include!(concat!(env!("OUT_DIR"), "/cases.rs"));

/// Cases that do not yet do what they should, natively either.
const PENDING: &str = include_str!("../cases/vm/pending.txt");

#[path = "../src/hostile.rs"]
mod hostile;

#[wasm_bindgen_test]
fn hostile_programs_end_at_their_limits_in_wasm_too() {
    let wrong = hostile::differences(include_str!("../cases/hostile/programs.txt"));
    assert!(wrong.is_empty(), "{} end otherwise:\n{}", wrong.len(), wrong.join("\n"));
}

#[wasm_bindgen_test]
fn scripts_do_in_wasm_what_they_do_natively() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for (name, text) in CASES {
        if PENDING.lines().any(|line| line == *name) {
            continue;
        }
        console_log!("{name}"); // if it panics, this was it
        let (_, expected) = text.split_once("# --- expect\n").expect("a case has an expectation");
        let expected: String =
            expected.lines().filter(|line| !line.starts_with("# gas_used: ")).map(|line| format!("{line}\n")).collect();
        let block = run(name, text);
        count += 1;
        if block != expected {
            let differs = expected.lines().zip(block.lines()).find(|(a, b)| a != b);
            wrong.push(format!("{name}: {differs:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {count} scripts differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count > 300, "only {count} scripts were found");
}

/// A keystroke's `check` takes its time in a tab too; the figures stand in the output.
#[wasm_bindgen_test]
fn check_keeps_up_with_typing() {
    let text = typed::contract(1_000);
    let mut times: Vec<f64> = Vec::new();
    for text in typed::inserted(&text, 9) {
        let began = js_sys::Date::now();
        let rounds = 4; // the clock counts whole milliseconds
        (0..rounds).for_each(|_| drop(node::check(&text, "typed.py", false)));
        times.push((js_sys::Date::now() - began) / f64::from(rounds));
    }
    times.sort_by(f64::total_cmp);
    let at = |share: usize| times[(times.len() - 1) * share / 100];
    console_log!("check of {} lines: p50 {} ms, p99 {} ms", text.lines().count(), at(50), at(99));
    assert!(at(50) < 20.0, "half of all keystrokes take more than {} ms", at(50));
}

/// What a script does, as its expected block.
fn run(name: &str, text: &str) -> String {
    let compiled = compiler::compile(text, name, Kind::Script, &pylib::Offer);
    let Some(code) = compiled.code else { return format!("# refused: {:?}\n", compiled.diagnostics.first()) };
    let gas_limit = Gas(2_000_000_000);
    let (natives, limits, host) = (pylib::registry(), Limits::default(), Rc::new(Printer::default()));
    let mut machine = Machine::new(code, natives, Entry::Script, Context::default(), gas_limit, limits, host.clone());
    let outcome = loop {
        if let Step::Done(outcome) = machine.run(Gas(1_000_000)) {
            break outcome;
        }
    };
    let described = |failure: &vm::Failure| {
        let text = failure.message.replace('\n', "\\n");
        if text.is_empty() { failure.kind.clone() } else { format!("{}: {text}", failure.kind) }
    };
    let (end, traceback) = match outcome.end {
        End::Return(_) => ("ok".to_owned(), String::new()),
        End::Raise(failure) => (format!("raise {}", described(&failure)), failure.traceback),
        End::Halt(failure) => (format!("halt {}", described(&failure)), String::new()),
    };
    let mut block = format!("# outcome: {end}\n");
    let output = host.take();
    if !output.is_empty() {
        block.push_str("# output:\n");
        block.push_str(&comment(&output));
    }
    if !traceback.is_empty() {
        block.push_str("# traceback:\n");
        block.push_str(&comment(&if traceback.ends_with('\n') { traceback } else { traceback + "\n" }));
    }
    block
}

/// Text as comment lines, the way the cases have it.
fn comment(text: &str) -> String {
    let mut lines: Vec<&str> = text.split('\n').collect();
    let rest = lines.pop().unwrap_or("");
    if !rest.is_empty() {
        lines.extend([rest, "(no newline at the end)"]);
    }
    lines.iter().map(|line| if line.is_empty() { "#\n".to_owned() } else { format!("# {line}\n") }).collect()
}
