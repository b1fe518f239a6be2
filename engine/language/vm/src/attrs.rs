//! Attributes by interned name, in the order in which they were set; small ones are scanned, large ones indexed.

use crate::object::ENTRY_BYTES;
use crate::value::{Sym, Value};
use hashbrown::HashTable;

const SCAN_MAX: usize = 8;

/// An ordered map from names to values.
#[derive(Debug, Default)]
pub struct Attrs {
    entries: Vec<(Sym, Value)>,
    /// A bit for each name that is or was there, by the name's last six bits: most absent names are known at a glance.
    bits: u64,
    index: Option<Box<HashTable<u32>>>,
}

fn spread(name: Sym) -> u64 {
    u64::from(name.0).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

impl Attrs {
    /// No attributes.
    pub fn new() -> Attrs {
        Attrs::default()
    }

    /// Where a name stands.
    pub(crate) fn position(&self, name: Sym) -> Option<usize> {
        if !self.may_have(name) {
            return None;
        }
        match &self.index {
            None => self.entries.iter().position(|(other, _)| *other == name),
            Some(index) => index
                .find(spread(name), |position| self.entries[*position as usize].0 == name)
                .map(|position| *position as usize),
        }
    }

    /// Whether a name may be there; `false` is certain.
    #[inline(always)]
    pub(crate) fn may_have(&self, name: Sym) -> bool {
        self.bits & (1 << (name.0 & 63)) != 0
    }

    /// The value at a position, if it is that of the name.
    #[inline(always)]
    pub(crate) fn at(&self, position: usize, name: Sym) -> Option<&Value> {
        match self.entries.get(position) {
            Some((other, value)) if *other == name => Some(value),
            _ => None,
        }
    }

    /// As [`Attrs::at`], to change.
    #[inline(always)]
    pub(crate) fn at_mut(&mut self, position: usize, name: Sym) -> Option<&mut Value> {
        match self.entries.get_mut(position) {
            Some((other, value)) if *other == name => Some(value),
            _ => None,
        }
    }

    /// The value of a name.
    pub fn get(&self, name: Sym) -> Option<Value> {
        self.position(name).map(|position| self.entries[position].1)
    }

    /// Sets a name; whether it is new.
    pub fn set(&mut self, name: Sym, value: Value) -> bool {
        if let Some(position) = self.position(name) {
            self.entries[position].1 = value;
            return false;
        }
        self.entries.push((name, value));
        self.bits |= 1 << (name.0 & 63);
        if let Some(index) = &mut self.index {
            let entries = &self.entries;
            index.insert_unique(spread(name), entries.len() as u32 - 1, |at| spread(entries[*at as usize].0));
        } else if self.entries.len() > SCAN_MAX {
            self.reindex();
        }
        true
    }

    /// Removes a name; what it was.
    pub fn remove(&mut self, name: Sym) -> Option<Value> {
        let position = self.position(name)?;
        let (_, value) = self.entries.remove(position);
        if self.index.is_some() {
            self.reindex();
        }
        Some(value)
    }

    fn reindex(&mut self) {
        let entries = &self.entries;
        let mut index = HashTable::with_capacity(entries.len());
        for (position, (name, _)) in entries.iter().enumerate() {
            index.insert_unique(spread(*name), position as u32, |at: &u32| spread(entries[*at as usize].0));
        }
        self.index = Some(Box::new(index));
    }

    /// The entries in order.
    pub fn iter(&self) -> impl Iterator<Item = (Sym, Value)> + '_ {
        self.entries.iter().copied()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Bytes by our table.
    pub fn size_bytes(&self) -> u64 {
        self.entries.len() as u64 * ENTRY_BYTES
    }
}
