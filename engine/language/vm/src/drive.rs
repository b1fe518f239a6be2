//! Builtins that take a generator's values one after the other: its frame stays in place in between.

use crate::R;
use crate::Raise;
use crate::generators::GenKind;
use crate::machine::{Exit, Machine, Return};
use crate::value::*;
use bytecode::Instr;

/// An iterator being used up by a builtin. Between two values no Python code may run: who needs that parks it first.
pub(crate) struct Drive {
    iterator: Value,
    /// Frames below the generator's.
    depth: usize,
}

impl Drive {
    pub(crate) fn new(machine: &Machine, iterator: Value) -> Drive {
        Drive { iterator, depth: machine.frames.len() }
    }

    /// The next value; `None` at the end.
    pub(crate) fn next(&mut self, machine: &mut Machine) -> R<Option<Value>> {
        let id = match self.iterator {
            Value::Gen(id) if machine.gen_kind(id) == GenKind::Generator => id,
            other => return machine.advance(other),
        };
        machine.charge(60)?;
        if self.is_open(machine) {
            machine.charge_top_block();
        } else if !machine.enter_generator(id, Value::None, Return::Pull)? {
            return Ok(None);
        }
        match machine.run_nested()? {
            Exit::Yielded(value) => Ok(Some(value)),
            Exit::Returned(_) | Exit::Exhausted => Ok(None),
            Exit::Paused => Err(Raise::halt("Internal", "a nested call cannot pause")),
        }
    }

    /// Whether the generator's frame is on top.
    fn is_open(&self, machine: &Machine) -> bool {
        let Value::Gen(id) = self.iterator else { return false };
        machine.frames.len() == self.depth + 1 && machine.frames.last().is_some_and(|top| top.generator == Some(id))
    }

    /// Takes the generator's frame off the stack, as if each value had been asked for on its own.
    pub(crate) fn park(&mut self, machine: &mut Machine) {
        if !self.is_open(machine) {
            return;
        }
        let waits = machine.frames.last().and_then(|top| {
            match machine.linked[top.code as usize].instrs.get((top.pc as usize).wrapping_sub(1)) {
                Some(Instr::Yield { d, .. }) => Some(*d),
                _ => None,
            }
        });
        machine.leave_generator(waits);
    }
}
