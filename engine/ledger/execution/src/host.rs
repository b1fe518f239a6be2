//! The VM's host: fields of one contract on a journal, events and printed lines.

use crate::receipt::Event;
use primitives::{Address, Value};
use state::{Journal, Key, Slots};
use vm::Host;

/// What a run leaves besides its writes.
#[derive(Debug, Default)]
pub(crate) struct Output {
    pub events: Vec<Event>,
    pub logs: Vec<String>,
    /// Printed text whose line is not over.
    line: String,
}

impl Output {
    /// The printed lines, the last one also without its line end.
    pub fn into_parts(mut self) -> (Vec<Event>, Vec<String>) {
        if !self.line.is_empty() {
            self.logs.push(std::mem::take(&mut self.line));
        }
        (self.events, self.logs)
    }
}

/// A contract's view of the ledger while it runs.
pub(crate) struct ContractHost<'a> {
    pub contract: Address,
    pub state_bytes_max: u64,
    pub below: &'a dyn Slots,
    pub journal: &'a mut Journal,
    pub output: &'a mut Output,
}

impl Host for ContractHost<'_> {
    fn read_field(&mut self, field: &str) -> Option<Vec<u8>> {
        let value = self.journal.read(self.below, &Key::Field(self.contract, field.to_owned()));
        value.map(|bytes| bytes.to_vec())
    }

    fn write_field(&mut self, field: &str, bytes: Vec<u8>) -> Result<(), String> {
        let had_size = self.journal.size_bytes(self.below, &self.contract);
        self.journal.write(self.below, Key::Field(self.contract, field.to_owned()), Some(bytes.into()));
        let size = self.journal.size_bytes(self.below, &self.contract);
        // A contract that is too big because the limit was lowered may still shrink.
        if size > self.state_bytes_max && size > had_size {
            return Err(format!(
                "MAX_STATE_BYTES: the contract's state would take {size} bytes, {} are allowed",
                self.state_bytes_max
            ));
        }
        Ok(())
    }

    fn emit(&mut self, event: &str, fields: Vec<(String, Value)>) {
        self.output.events.push(Event { contract: self.contract, name: event.to_owned(), fields });
    }

    fn print(&mut self, text: &str) {
        let mut pieces = text.split('\n');
        if let Some(first) = pieces.next() {
            self.output.line.push_str(first);
        }
        for piece in pieces {
            let line = std::mem::replace(&mut self.output.line, piece.to_owned());
            self.output.logs.push(line);
        }
    }
}
