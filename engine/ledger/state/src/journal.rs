//! A transaction's writes before they count: an overlay over the slots with savepoints and undo records.

use crate::diff::{Change, StateDiff};
use crate::key::{Bytes, Key, Waiting};
use crate::slots::Slots;
use primitives::Address;
use std::collections::BTreeMap;

/// One write. Action: slot written. Revert: slot gets `had_value` back, or leaves the overlay if it was not in it.
#[derive(Debug)]
struct Undo {
    key: Key,
    had_value: Option<Option<Bytes>>,
}

/// A place in the journal to come back to.
#[must_use = "a savepoint is either committed or reverted"]
#[derive(Debug, PartialEq, Eq)]
pub struct Savepoint(usize);

/// Writes over slots that stay untouched until the diff is applied; dropping a journal undoes everything in it.
///
/// Every reading and writing takes the slots below, and all calls on one journal must be given the same ones.
#[derive(Debug, Default)]
pub struct Journal {
    slots: BTreeMap<Key, Option<Bytes>>,
    undo: Vec<Undo>,
    /// By how many bytes the fields of a contract grew or shrank.
    growth: BTreeMap<Address, i64>,
}

impl Journal {
    /// A journal without writes.
    pub fn new() -> Journal {
        Journal::default()
    }

    /// The slot's value as this transaction sees it.
    pub fn read(&self, below: &dyn Slots, key: &Key) -> Option<Bytes> {
        match self.slots.get(key) {
            Some(value) => value.clone(),
            None => below.read(key),
        }
    }

    /// Writes a slot, or removes it with `None`.
    pub fn write(&mut self, below: &dyn Slots, key: Key, value: Option<Bytes>) {
        if let Some(contract) = key.counted() {
            let had_len = self.read(below, &key).map_or(0, |bytes| bytes.len() as i64);
            let has_len = value.as_ref().map_or(0, |bytes| bytes.len() as i64);
            *self.growth.entry(*contract).or_default() += has_len - had_len;
        }
        let had_value = self.slots.insert(key.clone(), value);
        self.undo.push(Undo { key, had_value });
    }

    /// Canonical bytes of a contract's fields as this transaction sees them.
    pub fn size_bytes(&self, below: &dyn Slots, contract: &Address) -> u64 {
        let growth = self.growth.get(contract).copied().unwrap_or(0);
        below.size_bytes(contract).saturating_add_signed(growth)
    }

    /// The sleeping calls or the timers of a contract as this transaction sees them, by number.
    pub fn waiting_of(&self, below: &dyn Slots, contract: &Address, kind: Waiting) -> Vec<(u64, Bytes)> {
        let mut found: BTreeMap<u64, Bytes> = below.waiting_of(contract, kind).into_iter().collect();
        for (key, value) in self.slots.range(kind.key(*contract, 0)..=kind.key(*contract, u64::MAX)) {
            let Some((_, number)) = kind.of(key) else { continue };
            match value {
                Some(bytes) => found.insert(number, bytes.clone()),
                None => found.remove(&number),
            };
        }
        found.into_iter().collect()
    }

    /// Remembers this moment.
    pub fn savepoint(&self) -> Savepoint {
        Savepoint(self.undo.len())
    }

    /// Keeps what was written since; an outer savepoint can still revert it, so the undo records stay.
    pub fn commit(&mut self, savepoint: Savepoint) {
        debug_assert!(savepoint.0 <= self.undo.len(), "a savepoint inside a reverted one was kept");
    }

    /// Undoes what was written since, last write first.
    pub fn revert(&mut self, below: &dyn Slots, savepoint: Savepoint) {
        while self.undo.len() > savepoint.0 {
            let Some(Undo { key, had_value }) = self.undo.pop() else { break };
            if let Some(contract) = key.counted() {
                let has_len = self.read(below, &key).map_or(0, |bytes| bytes.len() as i64);
                let had = had_value.clone().unwrap_or_else(|| below.read(&key));
                let had_len = had.map_or(0, |bytes| bytes.len() as i64);
                *self.growth.entry(*contract).or_default() += had_len - has_len;
            }
            match had_value {
                Some(value) => self.slots.insert(key, value),
                None => self.slots.remove(&key),
            };
        }
    }

    /// What changed against the slots below.
    pub fn into_diff(self, below: &dyn Slots) -> StateDiff {
        let mut changes = Vec::with_capacity(self.slots.len());
        for (key, has_value) in self.slots {
            let had_value = below.read(&key);
            if had_value != has_value {
                changes.push(Change { key, had_value, has_value });
            }
        }
        StateDiff { changes }
    }
}
