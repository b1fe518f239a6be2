//! A stretch of a run's steps, each with its place, gas, local variables and what it found changed in the stored fields.

use super::shown::{MAX_SHOWN_BYTES, shown_stored};
use super::{Event, Inspector, Moment, Spot};
use crate::machine::Machine;
use std::collections::BTreeMap;

/// Bytes of a stored field that are compared from step to step: a change beyond is seen when it changes how many items there are.
const COMPARED_BYTES: usize = 4_000;

/// Bytes of text after which a stretch ends early.
const MAX_TEXT_BYTES: usize = 1 << 20;

/// What counts as a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Every line.
    Line,
    /// Calls and returns.
    Call,
}

/// A stored field that is not what it was one step before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateChange {
    /// The field.
    pub field: String,
    /// What it was; `None` at a deployment, before the field had its default.
    pub before: Option<String>,
    /// What it is.
    pub after: String,
}

/// One step: what is about to run, and what the step before has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraceStep {
    /// Its number, from 0.
    pub step: u64,
    /// What is about to happen.
    pub event: Event,
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The function's qualified name.
    pub function: String,
    /// How many Python frames there are.
    pub depth: u32,
    /// Gas used until here.
    pub gas: u64,
    /// The set variables, shown.
    pub locals: Vec<(String, String)>,
    /// What is handed to the caller, at a return.
    pub returned: Option<String>,
    /// Stored fields that changed since the step before.
    pub state_changes: Vec<StateChange>,
}

/// An inspector that notes a stretch of steps and counts all of them.
#[derive(Debug)]
pub struct Trace {
    pace: Pace,
    from: u64,
    count: u64,
    seen: u64,
    /// The step at which the module body was over.
    entry: Option<u64>,
    steps: Vec<TraceStep>,
    text_bytes: usize,
    /// The stretch has taken all the text it may.
    full: bool,
    /// Fields as the last step found them.
    fields: BTreeMap<usize, String>,
}

impl Trace {
    /// `count` steps beginning with number `from`.
    pub fn new(pace: Pace, from: u64, count: u64) -> Trace {
        Trace {
            pace,
            from,
            count,
            seen: 0,
            entry: None,
            steps: Vec::new(),
            text_bytes: 0,
            full: false,
            fields: BTreeMap::new(),
        }
    }

    /// Steps so far, noted or not.
    pub fn seen(&self) -> u64 {
        self.seen
    }

    /// The step at which the module body was over and the constructor or method began, once it has.
    pub fn entry(&self) -> Option<u64> {
        self.entry
    }

    /// Whether the stretch is complete.
    pub fn is_full(&self) -> bool {
        self.full || self.steps.len() as u64 >= self.count
    }

    /// The noted steps.
    pub fn take_steps(&mut self) -> Vec<TraceStep> {
        std::mem::take(&mut self.steps)
    }

    /// What has changed in the fields since the last look.
    fn look_at_fields(&mut self, moment: &Moment) -> Vec<StateChange> {
        let mut changes = Vec::new();
        for field in moment.fields(COMPARED_BYTES) {
            let before = match self.fields.get(&field.number) {
                Some(before) => Some(before.clone()),
                None => moment.stored(field.number).map(|bytes| shown_stored(&bytes, COMPARED_BYTES)),
            };
            if before.as_ref() != Some(&field.text) {
                let (before, after) = around_difference(before, &field.text);
                changes.push(StateChange { field: field.name, before, after });
            }
            self.fields.insert(field.number, field.text);
        }
        changes
    }

    fn note(&mut self, event: Event, moment: &Moment) {
        let step = TraceStep {
            step: self.seen,
            event,
            file: moment.file().to_owned(),
            line: moment.line(),
            function: moment.function().to_owned(),
            depth: moment.depth(),
            gas: moment.gas_used().0,
            locals: moment.locals(),
            returned: moment.returned(),
            state_changes: self.look_at_fields(moment),
        };
        self.text_bytes += step.locals.iter().map(|(name, text)| name.len() + text.len()).sum::<usize>()
            + step.state_changes.iter().map(|change| change.field.len() + change.after.len()).sum::<usize>()
            + step.file.len()
            + step.function.len();
        self.full |= self.text_bytes > MAX_TEXT_BYTES;
        self.steps.push(step);
    }
}

impl Inspector for Trace {
    fn event(&mut self, event: Event, moment: &Moment) {
        let counts = match event {
            Event::Line => self.pace == Pace::Line,
            Event::Call | Event::Return => self.pace == Pace::Call,
            Event::End => true,
        };
        if !counts {
            return;
        }
        if self.entry.is_none() && moment.is_entry() {
            self.entry = Some(self.seen);
        }
        if !self.is_full() {
            match self.seen {
                seen if seen >= self.from => self.note(event, moment),
                // The step before the stretch: what the first one compares with.
                seen if seen + 1 == self.from => drop(self.look_at_fields(moment)),
                _ => {}
            }
        }
        self.seen += 1;
    }

    fn gas(&mut self, _machine: &Machine, _spot: Spot, _gas: u64) {}
}

/// Both texts cut to what can be shown; where they begin alike, the cut begins near the first difference.
fn around_difference(before: Option<String>, after: &str) -> (Option<String>, String) {
    let same = match &before {
        Some(before) => before.char_indices().zip(after.chars()).find(|((_, a), b)| a != b).map(|((at, _), _)| at),
        None => Some(0),
    };
    let shorter = before.as_ref().map_or(0, |before| before.len().min(after.len()));
    let start = same.unwrap_or(shorter).saturating_sub(MAX_SHOWN_BYTES / 4);
    (before.map(|before| cut(&before, start)), cut(after, start))
}

fn cut(text: &str, start: usize) -> String {
    // A short beginning is shown rather than an ellipsis in its place.
    let start = if start < MAX_SHOWN_BYTES / 4 { 0 } else { start.min(text.len()) };
    let start = (start..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let end = (start + MAX_SHOWN_BYTES).min(text.len());
    let end = (end..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    let (head, tail) = (if start > 0 { "…" } else { "" }, if end < text.len() { "…" } else { "" });
    format!("{head}{}{tail}", &text[start..end])
}
