//! The VM's side of the race with CPython: programs are compiled once and run again and again, gas on.
//! In come sources and numbers of programs; out go what they printed and the gas they used. Whoever asks takes the time.
//! The same code answers natively (`main.rs`, on standard input) and in a browser (the exported functions, behind a worker).
//! It knows compiler, VM and library as the node does, but no node: what is raced is the language.

use bytecode::Code;
use compiler::Kind;
use primitives::Gas;
use std::rc::Rc;
use vm::{Context, End, Entry, Limits, Machine, Natives, Printer, Step};

#[cfg(target_arch = "wasm32")]
mod door;

/// More than any of the programs needs.
const LIMIT: Gas = Gas(1_000_000_000_000);

/// The programs that were made ready.
pub struct Runner {
    natives: Rc<Natives>,
    programs: Vec<Rc<Code>>,
}

/// What a run gave.
pub struct Ran {
    /// What it printed.
    pub output: String,
    /// What it used.
    pub gas: u64,
}

impl Default for Runner {
    fn default() -> Runner {
        Runner { natives: pylib::registry(), programs: Vec::new() }
    }
}

impl Runner {
    fn compile(&self, source: &str) -> Result<Rc<Code>, String> {
        let compiled = compiler::compile(source, "program", Kind::Script, &pylib::Offer);
        compiled.code.ok_or_else(|| format!("{:?}", compiled.diagnostics))
    }

    /// Compiles a program; its number.
    ///
    /// # Errors
    /// The compiler's complaints.
    pub fn prepare(&mut self, source: &str) -> Result<usize, String> {
        self.programs.push(self.compile(source)?);
        Ok(self.programs.len() - 1)
    }

    /// Runs a program from a fresh VM to its end.
    ///
    /// # Errors
    /// How it ended, when it did not return.
    pub fn run(&self, number: usize) -> Result<Ran, String> {
        let code = self.programs.get(number).ok_or("there is no such program")?;
        self.run_code(code)
    }

    /// From source to the end of the module body: what a fresh VM costs.
    ///
    /// # Errors
    /// The compiler's complaints, or how the body ended.
    pub fn start(&self, source: &str) -> Result<Ran, String> {
        self.run_code(&self.compile(source)?)
    }

    fn run_code(&self, code: &Rc<Code>) -> Result<Ran, String> {
        let prints = Rc::new(Printer::default());
        let (natives, limits, host) = (Rc::clone(&self.natives), Limits::default(), prints.clone());
        let context = Context::default();
        let mut machine = Machine::new(Rc::clone(code), natives, Entry::Script, context, LIMIT, limits, host);
        match machine.run(LIMIT) {
            Step::Done(outcome) if matches!(outcome.end, End::Return(_)) => {
                Ok(Ran { output: prints.take(), gas: outcome.gas_used.0 })
            }
            Step::Done(outcome) => Err(format!("{:?}", outcome.end)),
            Step::Paused | Step::Asleep(_) | Step::Calls(_) | Step::Commands(_) => {
                Err("a script ends within the limit".to_owned())
            }
        }
    }
}
