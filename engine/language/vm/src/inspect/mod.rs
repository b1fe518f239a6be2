//! Looking at a run: an inspector is shown lines, calls, returns and where the gas goes, and can change none of it.

mod moment;
mod profile;
mod shown;
mod trace;

pub use moment::{Field, Moment};
pub use profile::{FunctionRow, LineRow, Profile, ProfileRows};
pub use shown::{MAX_SHOWN_BYTES, shown_stored};
pub use trace::{Pace, StateChange, Trace, TraceStep};

use crate::R;
use crate::machine::{Exit, Machine};
use crate::value::Value;
use bytecode::{Function, Instr};
use std::cell::RefCell;
use std::rc::Rc;

/// Where gas went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    /// Before the first line and between module body and method: arguments, defaults of the stored fields.
    Start,
    /// A line of a function, which is named by its number in the run.
    Line { function: u32, line: u32 },
    /// After the last line: the result leaves the contract.
    Result,
    /// The changed fields are stored.
    Storage,
    /// What a halt takes of the limit beyond what was used.
    Halt,
}

/// What is about to happen in the frame on top.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A frame was entered; its first line follows.
    Call,
    /// A line begins, or begins again in a loop.
    Line,
    /// The frame is left with a value, by `return` or `yield`.
    Return,
    /// The contract's method is over or goes to sleep, and what it leaves is about to be stored.
    End,
}

/// Who looks at a run.
pub trait Inspector {
    /// Something is about to happen.
    fn event(&mut self, event: Event, moment: &Moment);

    /// So much gas was used at a place since the last report; all reports together are the run's gas.
    fn gas(&mut self, machine: &Machine, spot: Spot, gas: u64);
}

/// For whoever wants the findings back: the run holds one end, they hold the other.
impl<T: Inspector> Inspector for Rc<RefCell<T>> {
    fn event(&mut self, event: Event, moment: &Moment) {
        self.borrow_mut().event(event, moment);
    }

    fn gas(&mut self, machine: &Machine, spot: Spot, gas: u64) {
        self.borrow_mut().gas(machine, spot, gas);
    }
}

/// What is known of a frame since its last instruction was shown.
#[derive(Clone, Copy, Debug)]
struct Shadow {
    function: u32,
    pc: u32,
    line: u32,
    /// Gas paid when its block was entered, for instructions that have not run.
    ahead: u64,
    /// Whether its last instruction hands a value to whoever is below.
    leaves: bool,
    /// Whether its line was announced at a jump that leads back to it.
    announced: bool,
    /// Whether its block was paid for by an earlier part of the call, which slept since.
    paid_before: bool,
}

impl Shadow {
    fn spot(&self) -> Spot {
        Spot::Line { function: self.function, line: self.line }
    }
}

/// The bookkeeping between the loop and an inspector.
///
/// Blocks are paid for when they are entered, calls and builtins when they happen. What a line has used is therefore the gas used so
/// far without what the frames have paid ahead; its growth between two instructions belongs to the first one's line. The sums telescope,
/// so they are the run's gas exactly.
pub(crate) struct Inspection {
    inspector: Box<dyn Inspector>,
    shadows: Vec<Shadow>,
    /// Gas paid ahead by all frames but the top one.
    ahead_below: u64,
    /// Gas reported so far.
    reported: u64,
    /// Where gas goes while no frame is there.
    idle: Spot,
    /// The loop stopped at a slice's end and goes on in the frame it left.
    paused: bool,
    /// The next instruction is the first in a frame that was just pushed.
    entering: bool,
}

impl Machine {
    /// Has the rest of the run looked at. Whoever looks changes neither gas nor results, but the run takes longer.
    pub fn inspect(&mut self, inspector: Box<dyn Inspector>) {
        self.inspection = Some(Box::new(Inspection {
            inspector,
            shadows: Vec::new(),
            ahead_below: 0,
            reported: 0,
            idle: Spot::Start,
            paused: false,
            entering: false,
        }));
    }

    /// Names of a linked function: its file, its qualified name and the line of its `def`.
    pub fn function_names(&self, function: u32) -> Option<(&str, &str, u32)> {
        let linked = self.linked.get(function as usize)?;
        let code = linked.function();
        Some((&linked.code.file, &code.qualname, code.line))
    }

    /// The file of a linked function.
    pub(crate) fn code_of(&self, function: u32) -> Option<Rc<bytecode::Code>> {
        self.linked.get(function as usize).map(|linked| Rc::clone(&linked.code))
    }

    /// Where gas goes from now on while no frame is there: first to the result, then to what is stored.
    pub(crate) fn idle_at(&mut self, spot: Spot) {
        if let Some(mut inspection) = self.inspection.take() {
            let last = inspection.shadows.last().copied();
            inspection.drop_frames(self, 0);
            inspection.settle(self, 0, None);
            inspection.idle = spot;
            if spot == Spot::Result
                && let Some(last) = last
            {
                let moment = Moment::new(self, last.function, last.line, inspection.reported);
                inspection.inspector.event(Event::End, &moment);
            }
            self.inspection = Some(inspection);
        }
    }

    /// The loop with every instruction shown.
    #[cold]
    #[inline(never)]
    pub(crate) fn run_inspected(&mut self) -> R<Exit> {
        if let Some(inspection) = &mut self.inspection {
            inspection.entering = !std::mem::take(&mut inspection.paused);
        }
        let result = self.run_loop::<true>();
        if let (Some(inspection), Ok(Exit::Paused) | Err(crate::Raise::Waits)) = (&mut self.inspection, &result) {
            inspection.paused = true;
        }
        result
    }

    /// Shows the instruction that is about to run in the frame on top.
    #[inline(never)]
    pub(crate) fn observe(&mut self, pc: usize) {
        if let Some(frame) = self.frames.last_mut() {
            frame.pc = pc as u32;
        }
        if let Some(mut inspection) = self.inspection.take() {
            inspection.observe(self);
            self.inspection = Some(inspection);
        }
    }

    /// Reports what is left when the run is over, so that the sum of all reports is `gas_used`.
    pub(crate) fn end_inspection(&mut self, gas_used: u64) {
        if let Some(mut inspection) = self.inspection.take() {
            let spent = self.gas_used().0.min(gas_used);
            let blame = inspection.drop_frames(self, 0);
            let left = spent.saturating_sub(inspection.reported);
            inspection.report(self, blame.unwrap_or(inspection.idle), left);
            let taken = gas_used.saturating_sub(inspection.reported);
            inspection.report(self, Spot::Halt, taken);
        }
    }
}

impl Inspection {
    fn report(&mut self, machine: &Machine, spot: Spot, gas: u64) {
        if gas > 0 {
            self.reported += gas;
            self.inspector.gas(machine, spot, gas);
        }
    }

    /// Forgets frames that are gone, down to `keep`: what they had paid ahead went with them. The innermost one that an exception ended is
    /// where the gas until then was used.
    fn drop_frames(&mut self, machine: &Machine, keep: usize) -> Option<Spot> {
        let mut blame = None;
        while self.shadows.len() > keep {
            let Some(gone) = self.shadows.pop() else { break };
            self.ahead_below -= self.shadows.last().map_or(0, |below| below.ahead);
            if !gone.leaves {
                blame = blame.or(Some(gone.spot()));
            }
            self.report(machine, gone.spot(), gone.ahead);
        }
        blame
    }

    /// Reports the gas used since the last time, when `ahead` of it is for what has not run yet.
    fn settle(&mut self, machine: &Machine, ahead: u64, blame: Option<Spot>) {
        let used = machine.gas_used().0.saturating_sub(self.ahead_below + ahead);
        let spot = blame.or(self.shadows.last().map(Shadow::spot)).unwrap_or(self.idle);
        self.report(machine, spot, used.saturating_sub(self.reported));
    }

    fn observe(&mut self, machine: &Machine) {
        let depth = machine.frames.len();
        let Some(frame) = machine.frames.last() else { return };
        let (function, pc) = (frame.code, frame.pc);
        let code = machine.linked[function as usize].function();
        let Some(instr) = code.instrs.get(pc as usize).copied() else { return };
        let fresh = std::mem::take(&mut self.entering) || depth > self.shadows.len();
        let blame = self.drop_frames(machine, if fresh { depth - 1 } else { depth });
        let had = if fresh { None } else { self.shadows.last().copied() };
        let paid_before = had.is_some_and(|had| {
            let ended = code.instrs.get(had.pc as usize).is_some_and(|instr| instr.ends_block());
            had.paid_before && !ended
        });
        let ahead = if paid_before { 0 } else { u64::from(code.block_gas.get(pc as usize).copied().unwrap_or(0)) };
        if fresh {
            self.push_below(machine, depth - 1);
            self.ahead_below += self.shadows.last().map_or(0, |below| below.ahead);
        }
        self.settle(machine, ahead, blame);
        let line = match (line_of(code, pc, instr), had) {
            (Some(line), _) => line,
            (None, Some(had)) => had.line,
            // A generator goes on at the jump back to its loop, and the loop's line is what comes next.
            (None, None) => {
                let at = if let Instr::Jump { target } = instr { target } else { pc };
                Some(code.location(at).line).filter(|line| *line > 0).unwrap_or(code.line)
            }
        };
        let is_jump = matches!(instr, Instr::Jump { .. });
        let leaves = returned(instr).is_some();
        let shadow = Shadow { function, pc, line, ahead, leaves, announced: fresh && is_jump, paid_before };
        match self.shadows.last_mut() {
            Some(top) if !fresh => *top = shadow,
            _ => self.shadows.push(shadow),
        }
        let moment = Moment::new(machine, function, line, self.reported);
        if fresh {
            self.inspector.event(Event::Call, &moment);
        }
        let again = |had: Shadow| pc <= had.pc && !is_jump && !had.announced;
        if had.is_none_or(|had| had.line != line || again(had)) {
            self.inspector.event(Event::Line, &moment);
        }
        if let Some(Some(register)) = returned(instr) {
            let value = machine.stack.get(frame.base as usize + usize::from(register)).copied();
            let moment = moment.with_returned(value.unwrap_or(Value::None));
            self.inspector.event(Event::Return, &moment);
        }
    }

    /// Frames that were there before anybody looked: those of a call that slept, whose blocks an earlier part has paid for.
    fn push_below(&mut self, machine: &Machine, depth: usize) {
        while self.shadows.len() < depth {
            let frame = &machine.frames[self.shadows.len()];
            let code = machine.linked[frame.code as usize].function();
            let line = code.location(frame.pc).line;
            self.ahead_below += self.shadows.last().map_or(0, |below| below.ahead);
            self.shadows.push(Shadow {
                function: frame.code,
                pc: frame.pc,
                line,
                ahead: 0,
                leaves: false,
                announced: false,
                paid_before: true,
            });
        }
    }
}

/// The line an instruction belongs to; `None` for the line before. A jump does nothing that could be seen.
fn line_of(code: &Function, pc: u32, instr: Instr) -> Option<u32> {
    match (instr, code.location(pc).line) {
        (Instr::Jump { .. }, _) | (_, 0) => None,
        (_, line) => Some(line),
    }
}

/// Whether an instruction hands a value to the frame below, and from which register if it is one that ends a line's work.
fn returned(instr: Instr) -> Option<Option<u16>> {
    match instr {
        Instr::Return { a } | Instr::Yield { a, .. } | Instr::AsyncYield { a, .. } => Some(Some(a)),
        Instr::Delegate { .. } => Some(None),
        _ => None,
    }
}
