//! Target `snapshot`: changed bytes of sleeping runs are refused with an error, or go on within the limits without a panic.

use super::chance::Chance;
use super::{GAS_LIMIT, HEAP_BYTES, TINY_SLICE, Verdict, keep, oracle::Oracle};
use crate::case::{cases, corpus};
use bytecode::Code;
use compiler::Kind;
use primitives::{Gas, Value};
use std::rc::Rc;
use vm::{Arguments, Context, Entry, Limits, Machine, Printer, Refused, Reply, Step, Wake};

/// Makes a contract of a case: its `main` is what the method awaits.
const FRAME: &str = "\n\n@contract\nclass Case:\n    class State:\n        n = 0\n    @call\n    async def run(self, ctx):\n        return repr(await main())\n";

/// Sleeps that are looked at in one run.
const SLEEPS: usize = 12;

/// A run of the corpus as it falls asleep: its code, and its bytes at every sleep.
struct Sleeper {
    code: Rc<Code>,
    continuations: Vec<Vec<u8>>,
}

thread_local! {
    static SLEEPERS: Vec<Sleeper> = sleepers();
}

fn limits() -> Limits {
    Limits { heap_bytes: HEAP_BYTES, ..Limits::default() }
}

fn sleepers() -> Vec<Sleeper> {
    let mut found = Vec::new();
    for case in cases(&corpus("sleep"), "py") {
        let source = format!("{}{FRAME}", case.text.split("# --- ").next().unwrap_or_default());
        let made = compiler::compile(&source, &case.name, Kind::Contract, &pylib::Offer);
        let Some(code) = made.code else { continue };
        let entry = Entry::Method { name: "run".to_owned(), args: Arguments::default(), query: false };
        let gas_limit = Gas(200_000_000);
        let (natives, host) = (pylib::registry(), Rc::new(Printer::default()));
        let mut machine = Machine::new(Rc::clone(&code), natives, entry, Context::default(), gas_limit, limits(), host);
        let mut continuations = Vec::new();
        while let Step::Asleep(sleeping) = machine.run(gas_limit) {
            let length = sleeping.continuation.len() as u64;
            continuations.push(sleeping.continuation);
            if continuations.len() >= SLEEPS {
                break;
            }
            machine.wake(Context::default(), gas_limit, length);
        }
        if !continuations.is_empty() {
            found.push(Sleeper { code, continuations });
        }
    }
    found
}

/// Changes the bytes of a sleep and lets what is accepted go on.
pub fn tries(seed: u64, _: &mut Oracle) -> Verdict {
    SLEEPERS.with(|sleepers| {
        let mut chance = Chance::new(seed);
        let Some(sleeper) = chance.pick(sleepers) else { return Err("no case of cases/sleep falls asleep".to_owned()) };
        let mut bytes = chance.pick(&sleeper.continuations).cloned().unwrap_or_default();
        for _ in 0..[1, 1, 1, 2, 4, 30][chance.below(6)] {
            super::bytes::change_bytes(&mut bytes, &mut chance);
        }
        keep(&bytes);
        let whole = goes_on(&sleeper.code, &bytes, Gas(u64::MAX))?;
        let sliced = goes_on(&sleeper.code, &bytes, TINY_SLICE)?;
        if whole != sliced {
            return Err(format!("in slices it differs: {whole:?} and {sliced:?}"));
        }
        Ok(if whole.is_none() { "refused" } else { "gone on" })
    })
}

/// How a run goes on from bytes, to its end or its next sleep; `None` if they are refused.
fn goes_on(code: &Rc<Code>, bytes: &[u8], slice: Gas) -> Result<Option<String>, String> {
    let host = Rc::new(Printer::default());
    let wake = Wake {
        host: host.clone(),
        code: Rc::clone(code),
        natives: pylib::registry(),
        continuation: bytes,
        context: Context::default(),
        gas_limit: GAS_LIMIT,
        limits: limits(),
    };
    let Ok(mut machine) = Machine::resume(wake) else { return Ok(None) };
    loop {
        match machine.run(slice) {
            Step::Paused => {}
            Step::Commands(_) => machine.answer_command(Ok(Value::None)),
            Step::Calls(_) => machine.answer(Reply::refused(Refused::contract("nobody is there"))),
            Step::Asleep(sleeping) => return Ok(Some(format!("sleeps {} {}", sleeping.blocks, host.take()))),
            Step::Done(outcome) => return Ok(Some(format!("{outcome:?} {}", host.take()))),
        }
    }
}
