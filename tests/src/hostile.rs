//! Programs that try to use more than their limits allow: each ends as cases/hostile/programs.txt says, natively and in wasm.

use compiler::Kind;
use primitives::Gas;
use std::rc::Rc;
use vm::{Context, End, Entry, Limits, Machine, Printer, Step};

/// What each program may use: a fifth of a second by its price.
const GAS_LIMIT: Gas = Gas(20_000_000);

/// One program of the file.
pub struct Program<'a> {
    /// What it tries.
    pub title: &'a str,
    /// How it ends: `ok`, or `raise` or `halt` with the kind.
    pub end: &'a str,
    /// Its text.
    pub source: &'a str,
}

/// The programs of a file: blocks that begin with `== title` and `-- end`.
pub fn programs(text: &str) -> Vec<Program<'_>> {
    let blocks = text.split("\n== ").skip(1);
    blocks
        .filter_map(|block| {
            let (title, rest) = block.split_once('\n')?;
            let (end, source) = rest.strip_prefix("-- ")?.split_once('\n')?;
            Some(Program { title, end, source })
        })
        .collect()
}

/// How a program really ends, and the length of what is said about it.
pub fn run(source: &str) -> (String, usize) {
    let compiled = compiler::compile(source, "hostile.py", Kind::Script, &pylib::Offer);
    let Some(code) = compiled.code else {
        return (format!("refused: {:?}", compiled.diagnostics.first().map(|first| &first.message)), 0);
    };
    let limits = Limits::default();
    let (natives, context, host) = (pylib::registry(), Context::default(), Rc::new(Printer::default()));
    let mut machine = Machine::new(code, natives, Entry::Script, context, GAS_LIMIT, limits, host);
    loop {
        if let Step::Done(outcome) = machine.run(Gas(5_000_000)) {
            assert!(outcome.gas_used <= GAS_LIMIT, "more gas was used than there was");
            return match outcome.end {
                End::Return(_) => ("ok".to_owned(), 0),
                End::Raise(failure) => {
                    (format!("raise {}", failure.kind), failure.traceback.len() + failure.message.len())
                }
                End::Halt(failure) => {
                    (format!("halt {}", failure.kind), failure.traceback.len() + failure.message.len())
                }
            };
        }
    }
}

/// Bytes that a failure may say about itself.
pub const MOST_SAID: usize = 2 << 20;

/// What differs from the file, one line each.
pub fn differences(text: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for Program { title, end, source } in programs(text) {
        let (ended, said) = run(source);
        if ended != end {
            wrong.push(format!("{title}: expected {end}, ended {ended}"));
        }
        if said > MOST_SAID {
            wrong.push(format!("{title}: {said} bytes are said about its end"));
        }
    }
    wrong
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[test]
fn hostile_programs_end_at_their_limits() {
    let text = include_str!("../cases/hostile/programs.txt");
    assert!(programs(text).len() >= 60, "{} programs", programs(text).len());
    let wrong = differences(text);
    assert!(wrong.is_empty(), "{} end otherwise:\n{}", wrong.len(), wrong.join("\n"));
}
