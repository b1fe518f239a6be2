//! The log of what changed the chain: kept beside it, stored with it, exported as a session.

use api::{Shape, Value, write_compact};

/// Entries of a session's log, each with the mark of what it led to.
#[derive(Clone, Debug, Default)]
pub(crate) struct History {
    entries: Vec<Value>,
    marks: Vec<String>,
}

impl History {
    /// From the texts that were stored with the chain's steps.
    pub(crate) fn open(causes: &[String]) -> History {
        let mut history = History::default();
        for cause in causes {
            // Records are checksummed: a cause that cannot be read was never written by a node.
            if let Some((mark, text)) = cause.split_once(' ')
                && let Ok(entry) = api::read_within(text, api::Bounds::WRAPPED)
            {
                history.push(entry, mark.to_owned());
            }
        }
        history
    }

    /// The text to store with a step, so that [`History::open`] finds the entry again.
    pub(crate) fn cause(entry: &Value, mark: &str) -> String {
        format!("{mark} {}", write_compact(entry))
    }

    /// Adds an entry; an `advance` joins the one before it.
    pub(crate) fn push(&mut self, entry: Value, mark: String) {
        if let (Some(blocks), Some(last), Some(last_mark)) =
            (advance_blocks(&entry), self.entries.last_mut(), self.marks.last_mut())
            && let Some(before) = advance_blocks(last)
            && let Some(sum) = before.checked_add(blocks).filter(|sum| *sum <= api::command::MAX_ADVANCE)
        {
            *last = advance_entry(sum);
            *last_mark = mark;
            return;
        }
        self.entries.push(entry);
        self.marks.push(mark);
    }

    pub(crate) fn entries(&self) -> &[Value] {
        &self.entries
    }

    pub(crate) fn marks(&self) -> &[String] {
        &self.marks
    }
}

/// The log's entry for so many seals.
pub(crate) fn advance_entry(blocks: u64) -> Value {
    Value::Dict(vec![("cmd".to_owned(), Value::from("advance")), ("blocks".to_owned(), blocks.into_value())])
}

fn advance_blocks(entry: &Value) -> Option<u64> {
    if entry.get("cmd").and_then(Value::as_str) != Some("advance") {
        return None;
    }
    entry.get("blocks").cloned().map_or(Some(1), |blocks| u64::from_value(blocks).ok())
}

/// The first digits of a hash, enough to see where two replays part.
pub(crate) fn mark_of(hash: &primitives::Hash) -> String {
    hash.to_string()[2..10].to_owned()
}
