//! How frames end: results delivered, yields handed on, exceptions sent to their handlers.

use crate::generators::GenKind;
use crate::machine::{Exit, Frame, Machine, Return};
use crate::object::*;
use crate::value::*;
use crate::{R, Raise};
use bytecode::Instr;
use std::rc::Rc;

impl Machine {
    /// Ends the top frame with a result; `Some` when the Rust caller takes it.
    pub(crate) fn finish_frame(&mut self, value: Value) -> R<Option<Exit>> {
        let Some(frame) = self.pop_frame() else {
            return Ok(Some(Exit::Returned(value)));
        };
        if let Some(generator) = frame.generator {
            self.end_generator(generator);
            if self.gen_kind(generator) == GenKind::AsyncGenerator {
                return match frame.returns {
                    Return::Leave => Ok(Some(Exit::Exhausted)),
                    _ => Err(self.stop_async_iteration()),
                };
            }
        }
        if self.frames.is_empty() {
            self.contract.last_return = Some(TraceEntry { code: frame.code, pc: frame.pc });
        }
        let caller = |machine: &Machine| machine.frames.last().map_or(0, |below| below.base as usize);
        match frame.returns {
            Return::Leave | Return::Pull => Ok(Some(Exit::Returned(value))),
            Return::Register(d) => {
                let base = caller(self);
                self.stack[base + usize::from(d)] = value;
                self.step_over();
                Ok(None)
            }
            Return::Init { d, instance } => {
                if !value.is_none() {
                    let kind = self.type_name(value);
                    return Err(self.type_error(format!("__init__() should return None, not '{kind}'")));
                }
                let base = caller(self);
                self.stack[base + usize::from(d)] = instance;
                self.step_over();
                Ok(None)
            }
            // A loop goes to the jump after it, as at the end of any iterator.
            Return::Iterate(_) => {
                self.enter_next_block(1);
                Ok(None)
            }
            Return::Delegate(d) => {
                let base = caller(self);
                self.stack[base + usize::from(d)] = value;
                self.enter_next_block(1);
                Ok(None)
            }
        }
    }

    /// The caller goes on after its call instruction, whose block is paid for.
    fn step_over(&mut self) {
        if let Some(frame) = self.frames.last_mut() {
            frame.pc += 1;
        }
    }

    /// The caller goes on in a new block, which is charged; the loop checks the fuel when it reloads the frame.
    fn enter_next_block(&mut self, skip: u32) {
        if let Some(frame) = self.frames.last_mut() {
            frame.pc += skip;
            let (code, pc) = (frame.code, frame.pc);
            self.charge_block(code, pc);
        }
    }

    /// The top frame goes on where it is.
    pub(crate) fn charge_top_block(&mut self) {
        self.enter_next_block(0);
    }

    fn charge_block(&mut self, code: u32, pc: u32) {
        let gas = self.linked[code as usize].block_gas.get(pc as usize).copied().unwrap_or(0);
        self.fuel -= i64::from(gas);
    }

    /// Gives a yielded value to whoever drives the generator that was just left.
    pub(crate) fn deliver_yield(&mut self, value: Value, returns: Return) -> Option<Exit> {
        match returns {
            Return::Iterate(d) => {
                let base = self.frames.last().map_or(0, |below| below.base as usize);
                self.stack[base + usize::from(d)] = value;
                self.enter_next_block(2);
                None
            }
            Return::Delegate(_) => {
                // The delegating generator yields it on and stays at its Delegate instruction.
                let sent = match self.frames.last() {
                    Some(Frame { code, pc, .. }) => match self.linked[*code as usize].function().instrs[*pc as usize] {
                        Instr::Delegate { b, .. } => Some(b),
                        _ => None,
                    },
                    None => None,
                };
                let outer = self.leave_generator(sent);
                self.deliver_yield(value, outer)
            }
            _ => Some(Exit::Yielded(value)),
        }
    }

    /// Gives an item of the async generator that was just left to whoever awaits it.
    pub(crate) fn deliver_item(&mut self, value: Value, returns: Return) -> Option<Exit> {
        let Return::Delegate(d) = returns else { return Some(Exit::Returned(value)) };
        self.end_awaited_step();
        let base = self.frames.last().map_or(0, |below| below.base as usize);
        self.stack[base + usize::from(d)] = value;
        self.enter_next_block(1);
        None
    }

    /// Sends an exception to the innermost handler; `Err` when it leaves the Rust caller's frame.
    pub(crate) fn unwind(&mut self, raise: Raise) -> R<()> {
        match raise {
            Raise::Error(exception) => self.unwind_frames(exception, true),
            halt => Err(halt),
        }
    }

    /// As [`Machine::unwind`] for an exception that this frame's place is in the traceback of already.
    pub(crate) fn unwind_again(&mut self, exception: InstanceId) -> R<()> {
        self.unwind_frames(exception, false)
    }

    fn unwind_frames(&mut self, mut exception: InstanceId, mut adds_trace: bool) -> R<()> {
        loop {
            let Some(frame) = self.frames.last() else {
                return Err(Raise::Error(exception));
            };
            let (code, pc) = (frame.code, frame.pc);
            if adds_trace {
                self.add_trace(exception, TraceEntry { code, pc });
            }
            adds_trace = true;
            let linked = Rc::clone(&self.linked[code as usize]);
            if let Some(target) = linked.function().handler(pc) {
                if let Some(frame) = self.frames.last_mut() {
                    frame.pc = target;
                }
                self.pending = Value::Instance(exception);
                self.charge_block(code, target);
                return Ok(());
            }
            let Some(frame) = self.pop_frame() else {
                return Err(Raise::Error(exception));
            };
            if let Some(generator) = frame.generator {
                self.end_generator(generator);
                exception = self.stop_escaped(generator, exception);
            }
            if matches!(frame.returns, Return::Leave | Return::Pull) {
                return Err(Raise::Error(exception));
            }
        }
    }
}
