//! Looking at past transactions: they are executed again in slices, and what an inspector found becomes a trace or a profile.

use crate::convert;
use crate::hall::{Hall, Job, Progress};
use api::Shape;
use api::Value;
use api::command::Trace as Asked;
use api::view::{Error, FunctionGas, LineGas, OtherGas, Profile, StateChange, Trace, TraceStep};
use chain::{Again, Entry};
use primitives::{Gas, Hash};
use std::cell::RefCell;
use std::rc::Rc;
use vm::inspect::{self, Event, Pace, Spot};

/// By how much a run is slower when it is looked at.
const SLOWNESS: u64 = 4;

/// A past transaction being looked at.
pub(crate) struct Look {
    again: Again,
    finding: Finding,
}

enum Finding {
    Trace { trace: Rc<RefCell<inspect::Trace>>, asked: Asked, known: Option<Counted> },
    Profile(Rc<RefCell<inspect::Profile>>),
}

/// How many steps a transaction has that was executed again to its end, so that further stretches need not run that far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Counted {
    tx: Hash,
    calls: bool,
    /// The chain's steps when it was counted: another chain may give the same transaction another course.
    log_len: usize,
    total: u64,
    entry: Option<u64>,
}

fn hash_of(text: &str) -> Result<Hash, Error> {
    Hash::parse(text).ok_or_else(|| {
        let shown = crate::hall::brief(text);
        Error::protocol(
            "UnknownTransaction",
            format!("\"{shown}\" is no hash: 0x and 64 hex digits name a transaction"),
        )
    })
}

impl Hall {
    pub(crate) fn begin_trace(&mut self, asked: Asked) -> Result<Job, Error> {
        let tx = hash_of(&asked.tx)?;
        let pace = if asked.calls { Pace::Call } else { Pace::Line };
        let trace = Rc::new(RefCell::new(inspect::Trace::new(pace, asked.from, asked.count)));
        let again = self.chain.begin_again(&tx, Box::new(Rc::clone(&trace))).map_err(convert::refusal)?;
        let log_len = self.chain.log().len();
        let counted = self.counted.filter(|it| (it.tx, it.calls, it.log_len) == (tx, asked.calls, log_len));
        let finding = Finding::Trace { trace, asked, known: counted };
        Ok(Job::Look(Box::new(Look { again, finding })))
    }

    pub(crate) fn begin_profile(&mut self, tx: &str) -> Result<Job, Error> {
        let tx = hash_of(tx)?;
        let profile = Rc::new(RefCell::new(inspect::Profile::new()));
        let again = self.chain.begin_again(&tx, Box::new(Rc::clone(&profile))).map_err(convert::refusal)?;
        Ok(Job::Look(Box::new(Look { again, finding: Finding::Profile(profile) })))
    }

    pub(crate) fn advance_look(&mut self, look: &mut Look, slice: Gas) -> Progress {
        let Look { again, finding } = look;
        let ended = match self.chain.advance_again(again, Gas((slice.0 / SLOWNESS).max(1))) {
            Err(refusal) => return Progress::Done(Err(convert::refusal(refusal))),
            Ok(ended) => ended.is_some(),
        };
        let intrinsic = again.intrinsic_gas().0;
        let result = match finding {
            Finding::Profile(profile) if ended => {
                profile_view(again.entry(), intrinsic, &profile.borrow()).into_value()
            }
            Finding::Trace { trace, asked, known } => {
                let counted = match *known {
                    Some(known) if trace.borrow().is_full() => known,
                    _ if !ended => return Progress::Paused,
                    _ => {
                        let (tx, log_len, trace) = (again.entry().hash, self.chain.log().len(), trace.borrow());
                        Counted { tx, calls: asked.calls, log_len, total: trace.seen(), entry: trace.entry() }
                    }
                };
                self.counted = Some(counted);
                trace_view(again.entry(), intrinsic, asked, trace.borrow_mut().take_steps(), counted).into_value()
            }
            Finding::Profile(_) => return Progress::Paused,
        };
        Progress::Done(Ok(result))
    }
}

fn trace_view(entry: &Entry, intrinsic: u64, asked: &Asked, steps: Vec<inspect::TraceStep>, counted: Counted) -> Trace {
    let next = asked.from.saturating_add(steps.len() as u64);
    Trace {
        tx: entry.hash.to_string(),
        status: entry.receipt.status.name().to_owned(),
        every: if asked.calls { "call" } else { "line" }.to_owned(),
        total: counted.total,
        entry: counted.entry,
        from: asked.from,
        next: (next < counted.total).then_some(next),
        steps: steps.into_iter().map(|step| step_view(intrinsic, step)).collect(),
    }
}

fn step_view(intrinsic: u64, step: inspect::TraceStep) -> TraceStep {
    let kind = match step.event {
        Event::Line => "line",
        Event::Call => "call",
        Event::Return => "return",
        Event::End => "end",
    };
    let change =
        |change: inspect::StateChange| StateChange { field: change.field, before: change.before, after: change.after };
    TraceStep {
        step: step.step,
        kind: kind.to_owned(),
        file: step.file,
        line: step.line,
        function: step.function,
        depth: step.depth,
        gas: intrinsic + step.gas,
        locals: Value::Dict(step.locals.into_iter().map(|(name, text)| (name, Value::Str(text))).collect()),
        returned: step.returned,
        state_changes: step.state_changes.into_iter().map(change).collect(),
    }
}

fn profile_view(entry: &Entry, intrinsic: u64, profile: &inspect::Profile) -> Profile {
    let rows = profile.rows();
    let mut other = vec![OtherGas { name: "transaction".to_owned(), gas: intrinsic }];
    other.extend(rows.others.iter().filter_map(|(spot, gas)| {
        let name = match spot {
            Spot::Start => "start",
            Spot::Result => "result",
            Spot::Storage => "storage",
            Spot::Halt => "halt",
            Spot::Line { .. } => return None,
        };
        Some(OtherGas { name: name.to_owned(), gas: *gas })
    }));
    let line = |row: inspect::LineRow| LineGas {
        file: row.file,
        line: row.line,
        text: row.text,
        gas: row.gas,
        count: row.count,
    };
    let function = |row: inspect::FunctionRow| FunctionGas {
        file: row.file,
        line: row.line,
        function: row.function,
        gas: row.gas,
        count: row.count,
    };
    Profile {
        tx: entry.hash.to_string(),
        status: entry.receipt.status.name().to_owned(),
        gas_used: entry.receipt.gas_used.0,
        lines: rows.lines.into_iter().map(line).collect(),
        functions: rows.functions.into_iter().map(function).collect(),
        other,
    }
}
