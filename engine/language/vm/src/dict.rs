//! The hash table under dict and set: entries in insertion order, positions found by our own fixed hash.
//!
//! Keys are compared by the caller, because equality of Python objects may run Python code.

use crate::object::ENTRY_BYTES;
use crate::value::Value;

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
    /// Positions by linear probing, a power of two of slots of which at most half are taken. Our own, so that the number of
    /// probes, which is paid for, is the same on every machine.
    slots: Vec<u32>,
    /// Slots that are not `FREE`.
    taken: usize,
    live: usize,
    /// No entry before this position is there, so that emptying a table from its front stays cheap.
    first: usize,
}

/// A slot that was never used.
const FREE: u32 = u32::MAX;
/// A slot whose entry was removed.
const GONE: u32 = u32::MAX - 1;

/// What a search found and how many slots it looked at.
#[derive(Clone, Copy, Debug)]
pub struct Search {
    /// The entry's position.
    pub position: Option<usize>,
    /// Slots looked at: more than a few only when keys collide.
    pub probes: u64,
}

impl Table {
    /// An empty table.
    pub fn new() -> Table {
        Table::default()
    }

    /// An empty table with room; the caller has charged for it.
    pub fn with_capacity(count: usize) -> Table {
        let mut table = Table { entries: Vec::with_capacity(count), ..Table::default() };
        table.rebuild(count);
        table
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

    /// Where the probing for a hash begins; the multiplication spreads runs of ints over the table.
    fn start(&self, hash: u64) -> usize {
        let bits = self.slots.len().trailing_zeros();
        (hash.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32 >> (32 - bits)) as usize
    }

    /// The position of the first entry with this hash that `is_key` accepts.
    pub fn find(&self, hash: u64, mut is_key: impl FnMut(Value) -> bool) -> Search {
        let mut probes = 0;
        if self.slots.is_empty() {
            return Search { position: None, probes };
        }
        let mut slot = self.start(hash);
        loop {
            probes += 1;
            let position = self.slots[slot];
            if position == FREE {
                return Search { position: None, probes };
            }
            if position != GONE {
                let entry = &self.entries[position as usize];
                if entry.hash == hash && is_key(entry.key) {
                    return Search { position: Some(position as usize), probes };
                }
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
    }

    /// Puts a position into the first free slot of its chain.
    fn place(&mut self, hash: u64, position: u32) {
        let mut slot = self.start(hash);
        while self.slots[slot] != FREE {
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        self.slots[slot] = position;
        self.taken += 1;
    }

    /// Slots anew for so many entries and all that are there.
    fn rebuild(&mut self, count: usize) {
        let size = (2 * count.max(self.entries.len())).next_power_of_two().max(8);
        self.slots.clear();
        self.slots.resize(size, FREE);
        self.taken = 0;
        for position in 0..self.entries.len() {
            if !self.entries[position].key.is_undef() {
                self.place(self.entries[position].hash, position as u32);
            }
        }
    }

    /// Positions of all entries with this hash, for keys whose comparison may run Python code.
    pub fn candidates(&self, hash: u64) -> Vec<usize> {
        let mut found = Vec::new();
        if self.slots.is_empty() {
            return found;
        }
        let mut slot = self.start(hash);
        while self.slots[slot] != FREE {
            let position = self.slots[slot] as usize;
            if self.slots[slot] != GONE && self.entries[position].hash == hash {
                found.push(position);
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
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
        if 2 * (self.taken + 1) > self.slots.len() {
            self.rebuild(self.live + self.live / 2 + 4);
        }
        if self.entries.len() == self.entries.capacity() {
            self.entries.reserve_exact(self.entries.len() / 2 + 1);
        }
        self.entries.push(Entry { hash, key, value });
        self.place(hash, position);
        self.live += 1;
    }

    /// Puts an entry whose key is not there before all others: into a hole at the front, of which some are made at a time.
    pub fn push_front(&mut self, hash: u64, key: Value, value: Value) {
        let hole = Entry { hash: 0, key: Value::Undef, value: Value::Undef };
        if self.first == 0 {
            let room = 8 + self.live / 2;
            let mut entries = vec![hole; room];
            entries.extend(self.entries.iter().filter(|entry| !entry.key.is_undef()));
            self.entries = entries;
            self.first = room;
            self.rebuild(self.live + 4);
        } else if 2 * (self.taken + 1) > self.slots.len() {
            self.rebuild(self.live + self.live / 2 + 4);
        }
        self.first -= 1;
        if self.first < self.entries.len() {
            self.entries[self.first] = Entry { hash, key, value };
        } else {
            self.entries.push(Entry { hash, key, value });
            self.first = self.entries.len() - 1;
        }
        self.place(hash, self.first as u32);
        self.live += 1;
    }

    /// Removes the entry at a position that `find` gave.
    pub fn remove(&mut self, position: usize) -> Option<Entry> {
        let entry = *self.entry(position)?;
        let mut slot = self.start(entry.hash);
        while self.slots[slot] != FREE {
            if self.slots[slot] as usize == position {
                self.slots[slot] = GONE;
                break;
            }
            slot = (slot + 1) & (self.slots.len() - 1);
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
        self.first = self.first.min(self.entries.len());
        while self.entries.get(self.first).is_some_and(|entry| entry.key.is_undef()) {
            self.first += 1;
        }
        Some(entry)
    }

    fn pack(&mut self) {
        self.entries.retain(|entry| !entry.key.is_undef());
        self.first = 0;
        self.rebuild(self.live);
    }

    /// The first position that may hold an entry.
    pub fn first(&self) -> usize {
        self.first
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
