//! The cases of cases/sleep: each runs with its sleeps in one machine, and with a dump, a new machine and a load at every sleep.

use crate::case::{Case, EXPECT, Verdict, cases, comment, corpus, first_difference};
use bytecode::Code;
use compiler::Kind;
use primitives::codec::{Reader, Writer};
use primitives::{Gas, Value, sha256};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use vm::{Arguments, Context, End, Entry, Host, Limits, Machine, Refused, Reply, Step, Wake};

/// What every part may use.
const GAS_LIMIT: Gas = Gas(200_000_000);

/// A slice that ends in the middle of everything.
const TINY_SLICE: Gas = Gas(313);

/// Makes a contract of a case: its `main` is what the method awaits.
const FRAME: &str = "\n\n@contract\nclass Case:\n    class State:\n        n = 0\n    @call\n    async def run(self, ctx):\n        return repr(await main())\n";

/// A contract's world: one field, and what it printed.
#[derive(Default)]
struct World {
    text: RefCell<String>,
    fields: RefCell<BTreeMap<String, Rc<[u8]>>>,
}

impl World {
    fn told(&self) -> String {
        self.text.borrow().clone()
    }
}

impl Host for World {
    fn read_field(&self, field: &str) -> Option<Rc<[u8]>> {
        self.fields.borrow().get(field).cloned()
    }

    fn write_field(&self, field: &str, bytes: Rc<[u8]>) -> Result<(), String> {
        self.fields.borrow_mut().insert(field.to_owned(), bytes);
        Ok(())
    }

    fn emit(&self, event: &str, fields: Vec<(String, Value)>) {
        self.text.borrow_mut().push_str(&format!("event {event} {fields:?}\n"));
    }

    fn print(&self, text: &str) {
        self.text.borrow_mut().push_str(text);
    }
}

/// What a run did: its expected block, the gas of every part, its failure's traceback, and its continuations.
#[derive(PartialEq, Debug)]
struct Ran {
    block: String,
    gas: Vec<u64>,
    traceback: String,
    continuations: Vec<Vec<u8>>,
}

/// How a sleeping run goes on.
#[derive(Clone, Copy, PartialEq)]
enum Between {
    /// In the machine in which it fell asleep.
    Stay,
    /// In a new one, made from the bytes.
    Move,
}

fn compiled(case: &Case) -> Result<Rc<Code>, String> {
    let source = format!("{}{FRAME}", case.parts(EXPECT)?.0);
    let compiled = compiler::compile(&source, &case.name, Kind::Contract, &pylib::Offer);
    compiled.code.ok_or_else(|| format!("refused: {:?}", compiled.diagnostics.first()))
}

fn context(height: u64) -> Context {
    Context { height, timestamp: 1_767_225_600 + 2 * height, ..Context::default() }
}

fn first_part(code: &Rc<Code>, world: &Rc<World>) -> Machine {
    let entry = Entry::Method { name: "run".to_owned(), args: Arguments::default(), query: false };
    let (natives, limits) = (pylib::registry(), Limits::default());
    Machine::new(Rc::clone(code), natives, entry, context(1), GAS_LIMIT, limits, world.clone())
}

fn later_part(
    code: &Rc<Code>,
    world: &Rc<World>,
    bytes: &[u8],
    height: u64,
    gas_limit: Gas,
) -> Result<Machine, vm::SnapshotError> {
    Machine::resume(Wake {
        code: Rc::clone(code),
        natives: pylib::registry(),
        continuation: bytes,
        context: context(height),
        gas_limit,
        limits: Limits::default(),
        host: world.clone(),
    })
}

fn run(code: &Rc<Code>, between: Between, slice: Gas) -> Result<Ran, String> {
    let world = Rc::new(World::default());
    let mut machine = first_part(code, &world);
    let (mut gas, mut continuations) = (Vec::new(), Vec::new());
    let mut height = 1;
    let outcome = loop {
        match machine.run(slice) {
            Step::Paused => {}
            Step::Commands(_) => machine.answer_command(Ok(Value::None)),
            Step::Calls(_) => machine.answer(Reply::refused(Refused::contract("nobody is there"))),
            Step::Done(outcome) => break outcome,
            Step::Asleep(sleeping) => {
                gas.push(sleeping.gas_used.0);
                world.print(&format!("(sleeps {})\n", sleeping.blocks));
                height += sleeping.blocks;
                let bytes = sleeping.continuation;
                if between == Between::Move {
                    machine = later_part(code, &world, &bytes, height, GAS_LIMIT).map_err(|error| error.to_string())?;
                    let again = machine.sleeping_bytes();
                    if again.as_ref() != Some(&bytes) {
                        return Err(format!("sleep {}: read and written again the bytes differ", gas.len()));
                    }
                } else {
                    machine.wake(context(height), GAS_LIMIT, bytes.len() as u64);
                }
                continuations.push(bytes);
            }
        }
    };
    gas.push(outcome.gas_used.0);
    let (end, traceback) = match outcome.end {
        End::Return(value) => (format!("ok {}", value.as_str().unwrap_or("?")), String::new()),
        End::Raise(failure) => (format!("raise {}: {}", failure.kind, failure.message), failure.traceback),
        End::Halt(failure) => (format!("halt {}: {}", failure.kind, failure.message), String::new()),
    };
    Ok(Ran { block: format!("# outcome: {end}\n# output:\n{}", comment(&world.told())), gas, traceback, continuations })
}

fn guarded<T>(work: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
        Err(format!("the VM panicked: {}", text.unwrap_or("without a text")))
    })
}

fn check(case: &Case) -> Result<(), String> {
    let expected = case.parts(EXPECT)?.1;
    let code = compiled(case)?;
    let stayed = guarded(|| run(&code, Between::Stay, GAS_LIMIT))?;
    if stayed.block != expected {
        return Err(first_difference(expected, &stayed.block));
    }
    for (what, between, slice) in [
        ("moved", Between::Move, GAS_LIMIT),
        ("in slices", Between::Stay, TINY_SLICE),
        ("moved, in slices", Between::Move, TINY_SLICE),
    ] {
        let other = guarded(|| run(&code, between, slice)).map_err(|why| format!("{what}: {why}"))?;
        if other.block != stayed.block {
            return Err(format!("{what}: {}", first_difference(&stayed.block, &other.block)));
        }
        if other.traceback != stayed.traceback {
            return Err(format!("{what}: {}", first_difference(&stayed.traceback, &other.traceback)));
        }
        if other.gas != stayed.gas {
            return Err(format!("{what}: the gas of the parts is {:?}, not {:?}", other.gas, stayed.gas));
        }
        if other.continuations != stayed.continuations {
            return Err(format!("{what}: the continuations differ"));
        }
    }
    let decoded = Rc::new(bytecode::decode(&bytecode::encode(&code)).map_err(|error| error.to_string())?);
    let other = guarded(|| run(&decoded, Between::Move, GAS_LIMIT))?;
    if other != stayed {
        return Err("its code, encoded and decoded, sleeps otherwise".to_owned());
    }
    Ok(())
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test may be narrowed by its environment")]
fn sleeping_changes_nothing() {
    let folder = corpus("sleep");
    let only = std::env::var("CASE").unwrap_or_default();
    let mut verdict = Verdict { passed: Vec::new(), failed: Vec::new() };
    for case in cases(&folder, "py").iter().filter(|case| case.name.contains(&only)) {
        match check(case) {
            Ok(()) => verdict.passed.push(case.name.clone()),
            Err(why) => verdict.failed.push((case.name.clone(), why)),
        }
    }
    if only.is_empty() {
        verdict.conclude("sleep", &folder);
    } else {
        assert!(verdict.failed.is_empty(), "{:#?}", verdict.failed);
    }
}

/// Cases that use the language alone, whose bytes are committed: what was written once stays readable.
const GOLDEN: &[&str] = &["generators.py", "helpers.py", "loops.py", "try_finally.py", "with_blocks.py"];

/// A committed continuation goes on with the code committed beside it, and is written again as it was.
#[test]
fn continuations_are_golden() {
    let folder = corpus("sleep");
    for case in cases(&folder, "py").iter().filter(|case| GOLDEN.contains(&case.name.as_str())) {
        let path = folder.join("golden").join(case.name.replace(".py", ".bin"));
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            let ran = compiled(case).and_then(|code| Ok((run(&code, Between::Stay, GAS_LIMIT)?, code)));
            let (ran, code) = ran.unwrap_or_else(|why| panic!("{}: {why}", case.name));
            let mut writer = Writer::new();
            writer.bytes(&bytecode::encode(&code));
            writer.bytes(&ran.continuations[ran.continuations.len() / 2]);
            std::fs::write(&path, writer.into_bytes()).expect("a writable folder");
        }
        let file = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        if let Err(why) = goes_on(case, &file) {
            panic!("{}: {why}; `UPDATE_EXPECT=1 cargo test -p tests golden` writes it anew", case.name);
        }
    }
}

fn goes_on(case: &Case, file: &[u8]) -> Result<(), String> {
    let mut reader = Reader::new(file);
    let parts = reader.bytes().and_then(|code| Ok((code, reader.bytes()?)));
    let (code, bytes) = parts.map_err(|error| error.to_string())?;
    let code = Rc::new(bytecode::decode(code).map_err(|error| error.to_string())?);
    let world = Rc::new(World::default());
    let mut machine = later_part(&code, &world, bytes, 5, GAS_LIMIT).map_err(|error| error.to_string())?;
    if machine.sleeping_bytes().as_deref() != Some(bytes) {
        return Err("read and written again the bytes differ".to_owned());
    }
    loop {
        match machine.run(GAS_LIMIT) {
            Step::Paused | Step::Calls(_) | Step::Commands(_) => {}
            Step::Done(_) => break,
            Step::Asleep(sleeping) => {
                world.print(&format!("(sleeps {})\n", sleeping.blocks));
                machine.wake(context(5), GAS_LIMIT, sleeping.continuation.len() as u64);
            }
        }
    }
    let expected = case.parts(EXPECT)?.1;
    if expected.ends_with(&comment(&world.told())) && !world.told().is_empty() {
        return Ok(());
    }
    Err(format!("it goes on otherwise: {}", world.told()))
}

/// Numbers that are the same in every run: SplitMix64.
struct Dice(u64);

impl Dice {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % below.max(1) as u64) as usize
    }
}

/// Changes bytes in one of the ways in which files break and liars lie.
fn mutate(bytes: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut changed = bytes.to_vec();
    // The hash of the code is always found out, so the interesting part begins behind it.
    let at = |dice: &mut Dice, len: usize| if len > 40 { 36 + dice.next(len - 36) } else { dice.next(len) };
    match dice.next(6) {
        0 => changed.truncate(dice.next(bytes.len())),
        1 => {
            let place = at(dice, changed.len());
            changed.remove(place);
        }
        2 => {
            let place = at(dice, changed.len());
            changed.insert(place, dice.next(256) as u8);
        }
        3 => {
            let (from, to) = (at(dice, changed.len()), at(dice, changed.len()));
            changed[to] = changed[from];
        }
        _ => {
            for _ in 0..=dice.next(3) {
                let place = at(dice, changed.len());
                changed[place] = match dice.next(3) {
                    0 => changed[place] ^ (1 << dice.next(8)),
                    1 => dice.next(256) as u8,
                    _ => [0, 1, 0x7f, 0x80, 0xff][dice.next(5)],
                };
            }
        }
    }
    changed
}

/// Broken continuations are refused or run to some end within their gas: none panics.
#[test]
#[expect(clippy::disallowed_methods, reason = "a longer run is asked for by its environment")]
fn broken_continuations_are_refused() {
    let rounds: usize = std::env::var("ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(60);
    let seed: u64 = std::env::var("SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(1);
    let (mut refused, mut ran_on) = (0, 0);
    for case in cases(&corpus("sleep"), "py") {
        let ran = compiled(&case).and_then(|code| Ok((run(&code, Between::Stay, GAS_LIMIT)?, code)));
        let (ran, code) = ran.unwrap_or_else(|why| panic!("{}: {why}", case.name));
        let mut dice = Dice(seed ^ sha256(case.name.as_bytes()).0[0] as u64);
        for round in 0..rounds {
            let Some(bytes) = ran.continuations.get(dice.next(ran.continuations.len())) else { break };
            let changed = mutate(bytes, &mut dice);
            let did = guarded(|| {
                Ok(match later_part(&code, &Rc::new(World::default()), &changed, 9, Gas(300_000)) {
                    Err(_) => false,
                    Ok(mut machine) => {
                        while matches!(machine.run(Gas(100_000)), Step::Paused) {}
                        true
                    }
                })
            });
            match did {
                Ok(true) => ran_on += 1,
                Ok(false) => refused += 1,
                Err(why) => panic!("{} round {round} seed {seed}: {why}", case.name),
            }
        }
    }
    println!("{refused} refused, {ran_on} ran on");
}
