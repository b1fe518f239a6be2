//! Builtins that take a generator's values one after the other: its frame stays in place in between.

use crate::R;
use crate::Raise;
use crate::generators::GenKind;
use crate::heap::Heap;
use crate::machine::{Exit, Machine, Return};
use crate::object::VALUE_BYTES;
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
        machine.charge(ASK)?;
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

/// Takes the values of the generator whose frame is the topmost, so that most of them need no way out of the loop and back.
#[derive(Debug)]
pub(crate) struct Sink {
    /// Frames, the generator's included, when it is the generator's turn.
    depth: usize,
    what: What,
}

/// The builtin keeps what is in it.
#[derive(Clone, Copy, Debug)]
enum What {
    /// A number to which numbers are added.
    Sum(Value),
    /// A list that is filled as long as it has room.
    List(ListId),
}

/// Tenths of a gas for asking a generator for a value.
const ASK: u64 = 60;
/// Tenths of a gas for adding a value to a sum.
pub(crate) const ADD: u64 = 15;

/// What charging each for itself costs.
const ASK_GAS: i64 = ASK.div_ceil(10) as i64;
const ADD_GAS: i64 = ADD.div_ceil(10) as i64;

impl Sink {
    /// Takes a value; the gas of that and of asking for the next one. `None` if the builtin has to see to it.
    #[inline(always)]
    pub(crate) fn take(&mut self, depth: usize, value: &Value, heap: &mut Heap) -> Option<i64> {
        if self.depth != depth {
            return None;
        }
        match &mut self.what {
            What::Sum(total) => {
                *total = match (&*total, value) {
                    (Value::Float(x), Value::Float(y)) => Value::Float(x + y),
                    (Value::Int(x), Value::Int(y)) => Value::Int(x.checked_add(*y)?),
                    _ => return None,
                };
                Some(ADD_GAS + ASK_GAS)
            }
            What::List(list) => {
                let items = heap.list_mut(*list);
                if items.len() == items.capacity() {
                    return None;
                }
                items.push(*value);
                heap.grow(VALUE_BYTES);
                Some(ASK_GAS)
            }
        }
    }
}

impl Drive {
    /// Lets a sum grow inside the loop, as long as numbers of its kind come; the value that the caller has to add.
    pub(crate) fn sum(&mut self, machine: &mut Machine, total: &mut Value) -> R<Option<Value>> {
        let (next, what) = self.sunk(machine, What::Sum(*total));
        if let What::Sum(sum) = what {
            *total = sum;
        }
        next
    }

    /// Fills what room a list has; the value for which there was none.
    pub(crate) fn fill(&mut self, machine: &mut Machine, list: ListId) -> R<Option<Value>> {
        self.sunk(machine, What::List(list)).0
    }

    fn sunk(&mut self, machine: &mut Machine, what: What) -> (R<Option<Value>>, What) {
        machine.sinks.push(Sink { depth: self.depth + 1, what });
        let next = self.next(machine);
        let what = machine.sinks.pop().map_or(what, |sink| sink.what);
        (next, what)
    }
}
