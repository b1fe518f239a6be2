//! Awaiting: what await, async for and async with add to the forms that do not wait.

use crate::builder::{Builder, Label, Reg};
use bytecode::{Constant, Instr};

/// Whose result is awaited, for the message about what cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Awaited {
    Expression,
    Enter,
    Exit,
}

impl Builder<'_> {
    /// `d = await source`, at the place set last.
    pub fn await_value(&mut self, source: Reg, d: Reg, kind: Awaited) {
        let mark = self.mark();
        let (a, b) = (self.temp(), self.temp());
        self.emit(Instr::GetAwaitable { d: a, a: source, kind: kind as u16 });
        self.load_constant(Constant::None, b);
        self.emit(Instr::Delegate { d, a, b });
        self.release(mark);
    }

    /// `d = iter(source)`, or what an async for asks for its items.
    pub fn emit_iterator(&mut self, d: Reg, source: Reg, is_async: bool) {
        self.emit(if is_async { Instr::GetAsyncIter { d, a: source } } else { Instr::GetIter { d, a: source } });
    }

    /// The next item into `d`; at the end it goes to the label.
    pub fn next_item(&mut self, iterator: Reg, d: Reg, end: Label, is_async: bool) {
        if !is_async {
            self.emit(Instr::ForIter { a: iterator, d });
            return self.jump(end);
        }
        let mark = self.mark();
        let region = self.open_region();
        let (a, b) = (self.temp(), self.temp());
        self.emit(Instr::GetAsyncNext { d: a, a: iterator });
        self.load_constant(Constant::None, b);
        self.emit(Instr::Delegate { d, a, b });
        self.pause_region(region);
        let body = self.label();
        self.jump(body);
        // StopAsyncIteration from the next item ends the loop; from its body it is an error like any other.
        self.handle_region(region);
        let (exception, saved, class) = (self.temp(), self.temp(), self.temp());
        self.emit(Instr::EnterHandler { d: exception, saved });
        let name = self.builtin("StopAsyncIteration");
        self.emit(Instr::LoadBuiltin { d: class, b: name });
        self.emit(Instr::MatchException { d: class, a: exception, b: class });
        self.emit(Instr::LeaveHandler { saved });
        self.jump_if(class, end);
        self.emit(Instr::ReraiseValue { a: exception });
        self.place(body);
        self.release(mark);
    }

    /// A yield in a generator or an async generator.
    pub fn emit_yield(&mut self, d: Reg, a: Reg) {
        let is_async = self.draft().function.is_async;
        self.emit(if is_async { Instr::AsyncYield { d, a } } else { Instr::Yield { d, a } });
    }
}
