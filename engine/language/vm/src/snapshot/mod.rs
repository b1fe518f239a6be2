//! The continuation of a sleeping run as canonical bytes: what its coroutine reaches, and the variables of all files.
//!
//! Objects are numbered in the order in which they are reached, so that arenas, collections and slices leave no trace:
//! one run has one encoding. A native object, a row or a builtin class is named, never numbered.

mod check;
mod objects;
mod parts;
mod read;
mod wire;
mod write;

pub use parts::SnapshotError;
pub(crate) use write::Unwritable;

use crate::contract::Stage;
use crate::host::{Context, Entry, Host, Limits};
use crate::machine::Machine;
use crate::native::Natives;
use bytecode::Code;
use primitives::Gas;
use std::rc::Rc;

/// The version of the bytes; every change of their form raises it.
pub const SNAPSHOT_FORMAT: u32 = 1;

/// Tenths of a gas for a byte of a continuation, when it is written and again when it is read.
const BYTE_COST: u64 = 10;

/// A sleeping run and what wakes it.
#[derive(Clone)]
pub struct Wake<'a> {
    /// The code it ran.
    pub code: Rc<Code>,
    /// The modules it may import.
    pub natives: Rc<Natives>,
    /// What [`crate::Sleeping::continuation`] held.
    pub continuation: &'a [u8],
    /// The context of the part that begins; only height and timestamp are shown anew.
    pub context: Context,
    /// The gas of this part.
    pub gas_limit: Gas,
    /// The limits of this part.
    pub limits: Limits,
    /// Who is asked from now on.
    pub host: Rc<dyn Host>,
}

impl Machine {
    /// A run that goes on from where it fell asleep.
    ///
    /// # Errors
    /// Bytes that no run of this code wrote.
    pub fn resume(wake: Wake<'_>) -> Result<Machine, SnapshotError> {
        let Wake { code, natives, continuation, context, gas_limit, limits, host } = wake;
        let mut machine = Machine::new(code, natives, Entry::Script, context.clone(), Gas(u64::MAX), limits, host);
        read::read(&mut machine, continuation)?;
        // One run has one encoding: other bytes that say the same come from nobody.
        if machine.sleeping_bytes().is_none_or(|again| again != continuation) {
            return Err(SnapshotError::Unfit("order"));
        }
        machine.wake(context, gas_limit, continuation.len() as u64);
        Ok(machine)
    }

    /// Begins the next part of a run that sleeps in this machine: what [`Machine::resume`] does, without the bytes' detour.
    pub fn wake(&mut self, context: Context, gas_limit: Gas, continuation_bytes: u64) {
        let gas_limit = gas_limit.0.min(i64::MAX as u64 / 4);
        self.gas_limit = gas_limit;
        self.fuel = 0;
        self.reserve = gas_limit as i64 - (continuation_bytes * BYTE_COST / 10) as i64;
        self.context = context;
        self.foreign.clear();
        self.foreign_bytes = 0;
        self.begin_part();
        self.stage = Stage::Wake;
    }

    /// The bytes from which this run goes on, as long as it sleeps; `None` if it does not, or holds what has no bytes.
    pub fn sleeping_bytes(&self) -> Option<Vec<u8>> {
        if !matches!(self.sleeping_roots()[0], crate::Value::Gen(_)) || !self.frames.is_empty() {
            return None;
        }
        write::write(self, u64::MAX).ok()
    }

    /// The canonical bytes of the run that has just fallen asleep, paid for.
    pub(crate) fn continuation(&mut self) -> crate::R<Vec<u8>> {
        let left = self.fuel.saturating_add(self.reserve).max(0) as u64;
        let affordable = left.saturating_mul(10) / BYTE_COST;
        let limit = self.limits.continuation_bytes;
        match write::write(self, limit.min(affordable)) {
            Ok(bytes) => {
                self.charge(BYTE_COST * bytes.len() as u64)?;
                Ok(bytes)
            }
            Err(Unwritable::TooBig) if affordable < limit => Err(crate::Raise::out_of_gas()),
            Err(Unwritable::TooBig) => Err(crate::Raise::halt(
                "LimitExceeded",
                format!("MAX_CONTINUATION_BYTES: what a sleeping call holds may take at most {limit} bytes"),
            )),
            Err(Unwritable::Native(kind)) => {
                Err(self.type_error(format!("a '{kind}' object cannot be kept while the call sleeps")))
            }
        }
    }
}
