//! Sources made into code, kept by their hash so that a contract is compiled once.

use crate::refusal::{Place, Refusal, RefusalKind};
use compiler::{Code, Manifest};
use primitives::Hash;
use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;
use vm::Natives;

/// Programs kept at once; the oldest goes first and is compiled again when needed.
const MAX_PROGRAMS: usize = 256;

/// A compiled contract.
#[derive(Debug)]
pub struct Program {
    /// What the VM runs.
    pub code: Rc<Code>,
    /// What the contract offers.
    pub manifest: Manifest,
}

/// The compiled contracts at hand, and what contracts can import; clones share them.
#[derive(Clone)]
pub struct Programs {
    natives: Rc<Natives>,
    kept: Rc<RefCell<Kept>>,
}

#[derive(Default)]
struct Kept {
    programs: BTreeMap<(Hash, String), Rc<Program>>,
    order: VecDeque<(Hash, String)>,
}

impl Default for Programs {
    fn default() -> Programs {
        Programs::new()
    }
}

impl Programs {
    /// No programs yet.
    pub fn new() -> Programs {
        Programs { natives: pylib::registry(), kept: Rc::default() }
    }

    /// What contracts can import.
    pub fn natives(&self) -> Rc<Natives> {
        self.natives.clone()
    }

    /// The program of a source that is kept under `hash` and shown as `file`; `source` is asked only when it has to be compiled.
    ///
    /// # Errors
    /// A refusal with the first error of the source and its place.
    pub fn get<S: AsRef<str>>(
        &self,
        hash: Hash,
        file: &str,
        source: impl FnOnce() -> Result<S, Refusal>,
    ) -> Result<Rc<Program>, Refusal> {
        let key = (hash, file.to_owned());
        if let Some(program) = self.kept.borrow().programs.get(&key) {
            return Ok(program.clone());
        }
        let program = Rc::new(self.compile(source()?.as_ref(), file)?);
        let mut kept = self.kept.borrow_mut();
        if kept.order.len() >= MAX_PROGRAMS
            && let Some(oldest) = kept.order.pop_front()
        {
            kept.programs.remove(&oldest);
        }
        kept.order.push_back(key.clone());
        kept.programs.insert(key, program.clone());
        Ok(program)
    }

    fn compile(&self, source: &str, file: &str) -> Result<Program, Refusal> {
        let compiled = compiler::compile(source, file, compiler::Kind::Contract, &pylib::Offer);
        let error = compiled.diagnostics.iter().find(|found| found.severity == compiler::Severity::Error);
        match (error, compiled.code, compiled.manifest) {
            (None, Some(code), Some(manifest)) => Ok(Program { code, manifest }),
            (Some(error), ..) => {
                let place = Place {
                    file: file.to_owned(),
                    line: error.line,
                    column: error.column,
                    end_line: error.end_line,
                    end_column: error.end_column,
                };
                let message = format!("{} ({file}, line {})", error.message, error.line);
                Err(Refusal { kind: RefusalKind::Source, message, place: Some(Box::new(place)) })
            }
            (None, ..) => {
                Err(Refusal::new(RefusalKind::Source, format!("{file} has no class marked @contract to deploy")))
            }
        }
    }
}
