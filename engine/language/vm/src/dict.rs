//! The hash table under dict and set: entries in insertion order, positions found by our own fixed hash.
//!
//! Keys are compared by the caller, because equality of Python objects may run Python code.

use crate::object::ENTRY_BYTES;
use crate::value::Value;
use hashbrown::HashTable;

/// One entry; removed ones leave a hole until the table is packed.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The key's hash.
    pub hash: u64,
    /// The key; `Undef` in a hole.
    pub key: Value,
    /// The value.
    pub value: Value,
}

/// An ordered hash table.
#[derive(Clone, Debug, Default)]
pub struct Table {
    entries: Vec<Entry>,
    index: HashTable<u32>,
    live: usize,
}

/// Mixes a Python hash, so that runs of ints spread over the table.
fn spread(hash: u64) -> u64 {
    hash.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29)
}

impl Table {
    /// An empty table.
    pub fn new() -> Table {
        Table::default()
    }

    /// An empty table with room; the caller has charged for it.
    pub fn with_capacity(count: usize) -> Table {
        Table { entries: Vec::with_capacity(count), index: HashTable::with_capacity(count), live: 0 }
    }

    /// Entries that are there.
    pub fn len(&self) -> usize {
        self.live
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.live == 0
    }

    /// Bytes by our table of sizes.
    pub fn size_bytes(&self) -> u64 {
        self.entries.len() as u64 * ENTRY_BYTES
    }

    /// The position of the first entry with this hash that `is_key` accepts.
    pub fn find(&self, hash: u64, mut is_key: impl FnMut(Value) -> bool) -> Option<usize> {
        self.index
            .find(spread(hash), |position| {
                let entry = &self.entries[*position as usize];
                entry.hash == hash && is_key(entry.key)
            })
            .map(|position| *position as usize)
    }

    /// Positions of all entries with this hash, for keys whose comparison may run Python code.
    pub fn candidates(&self, hash: u64) -> Vec<usize> {
        let mut found: Vec<usize> = self
            .index
            .iter_hash(spread(hash))
            .map(|position| *position as usize)
            .filter(|position| self.entries[*position].hash == hash)
            .collect();
        found.sort_unstable();
        found
    }

    /// The entry at a position that `find` gave or an iteration reached; `None` in holes and past the end.
    pub fn entry(&self, position: usize) -> Option<&Entry> {
        self.entries.get(position).filter(|entry| !entry.key.is_undef())
    }

    /// Replaces the value at a position that `find` gave.
    pub fn set_value(&mut self, position: usize, value: Value) {
        if let Some(entry) = self.entries.get_mut(position) {
            entry.value = value;
        }
    }

    /// Appends an entry whose key is not there.
    pub fn push(&mut self, hash: u64, key: Value, value: Value) {
        let position = self.entries.len() as u32;
        self.entries.push(Entry { hash, key, value });
        let entries = &self.entries;
        self.index.insert_unique(spread(hash), position, |at| spread(entries[*at as usize].hash));
        self.live += 1;
    }

    /// Removes the entry at a position that `find` gave.
    pub fn remove(&mut self, position: usize) -> Option<Entry> {
        let entry = *self.entry(position)?;
        if let Ok(found) = self.index.find_entry(spread(entry.hash), |at| *at as usize == position) {
            found.remove();
        }
        self.live -= 1;
        if position + 1 == self.entries.len() {
            self.entries.pop();
            while self.entries.last().is_some_and(|last| last.key.is_undef()) {
                self.entries.pop();
            }
        } else {
            self.entries[position].key = Value::Undef;
            self.entries[position].value = Value::Undef;
            if self.entries.len() > 16 && self.live * 2 < self.entries.len() {
                self.pack();
            }
        }
        Some(entry)
    }

    fn pack(&mut self) {
        self.entries.retain(|entry| !entry.key.is_undef());
        self.index.clear();
        let entries = &self.entries;
        for (position, entry) in entries.iter().enumerate() {
            self.index.insert_unique(spread(entry.hash), position as u32, |at| spread(entries[*at as usize].hash));
        }
    }

    /// Removes everything.
    pub fn clear(&mut self) {
        *self = Table::new();
    }

    /// One past the last position.
    pub fn end(&self) -> usize {
        self.entries.len()
    }

    /// The entries in insertion order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Entry> + '_ {
        self.entries.iter().filter(|entry| !entry.key.is_undef())
    }
}
