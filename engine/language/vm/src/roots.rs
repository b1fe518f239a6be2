//! Which Rust code may have its callbacks collect: code whose every value is found from registers, arguments or `kept`.
//!
//! A callback is Python code that an operation or a builtin runs before it is done: a sort key, an `__eq__`, a generator's step.
//! What Rust locals hold meanwhile would be lost to the collector. So each opcode and each builtin says that it holds nothing else;
//! of all others it is taken for granted that they do, and nothing is collected before they end.

use crate::machine::Machine;
use crate::value::Value;
use bytecode::Instr;

impl Machine {
    /// Runs Rust code that holds values of its own across calls into Python: nothing is collected meanwhile.
    pub(crate) fn holding<T>(&mut self, run: impl FnOnce(&mut Machine) -> T) -> T {
        let unrooted = self.unrooted;
        self.unrooted = unrooted + 1;
        let result = run(self);
        self.unrooted = unrooted;
        result
    }

    /// Runs Rust code that puts what it holds across calls into Python on `kept`, which is cut back afterwards.
    pub(crate) fn keeping<T>(&mut self, run: impl FnOnce(&mut Machine) -> T) -> T {
        let kept = self.kept.len();
        let result = run(self);
        self.kept.truncate(kept);
        result
    }

    /// Said first by a builtin that holds nothing across calls into Python but its arguments and what it puts on `kept`.
    pub fn roots_all(&mut self) {
        self.unrooted = self.unrooted.saturating_sub(1);
    }

    /// Keeps a value alive until the running builtin ends.
    pub fn keep(&mut self, value: Value) {
        self.kept.push(value);
    }

    /// Whether the instruction that the frame below the new one stands at holds nothing that no root knows.
    pub(crate) fn caller_is_rooted(&self) -> bool {
        let Some(below) = self.frames.len().checked_sub(2).and_then(|at| self.frames.get(at)) else { return true };
        let instr = self.linked[below.code as usize].instrs.get(below.pc as usize);
        instr.is_some_and(is_rooted)
    }
}

fn is_rooted(instr: &Instr) -> bool {
    matches!(
        instr,
        Instr::Add { .. }
            | Instr::Sub { .. }
            | Instr::Mul { .. }
            | Instr::Div { .. }
            | Instr::FloorDiv { .. }
            | Instr::Mod { .. }
            | Instr::AddInt { .. }
            | Instr::SubInt { .. }
            | Instr::Binary { .. }
            | Instr::Inplace { .. }
            | Instr::InplaceInt { .. }
            | Instr::Neg { .. }
            | Instr::Pos { .. }
            | Instr::Invert { .. }
            | Instr::Not { .. }
            | Instr::Eq { .. }
            | Instr::Ne { .. }
            | Instr::Lt { .. }
            | Instr::Le { .. }
            | Instr::Gt { .. }
            | Instr::Ge { .. }
            | Instr::In { .. }
            | Instr::NotIn { .. }
            | Instr::JumpIf { .. }
            | Instr::JumpIfNot { .. }
            | Instr::TestEq { .. }
            | Instr::TestNe { .. }
            | Instr::TestLt { .. }
            | Instr::TestLe { .. }
            | Instr::TestGt { .. }
            | Instr::TestGe { .. }
            | Instr::LoadAttr { .. }
            | Instr::StoreAttr { .. }
            | Instr::DeleteAttr { .. }
            | Instr::LoadMethod { .. }
            | Instr::LoadSuper { .. }
            | Instr::LoadSpecial { .. }
            | Instr::Index { .. }
            | Instr::StoreIndex { .. }
            | Instr::DeleteIndex { .. }
            | Instr::BuildSet { .. }
            | Instr::BuildDict { .. }
            | Instr::ListExtend { .. }
            | Instr::SpreadArguments { .. }
            | Instr::SetAdd { .. }
            | Instr::DictSet { .. }
            | Instr::Convert { .. }
            | Instr::Format { .. }
            | Instr::Unpack { .. }
            | Instr::UnpackStar { .. }
            | Instr::GetIter { .. }
            | Instr::ForIter { .. }
            | Instr::Call { .. }
            | Instr::CallMethod { .. }
            | Instr::CallKeywords { .. }
            | Instr::CallMethodKeywords { .. }
            | Instr::CallSpread { .. }
            | Instr::Raise { .. }
            | Instr::ImportModule { .. }
            | Instr::MatchKey { .. }
    )
}
