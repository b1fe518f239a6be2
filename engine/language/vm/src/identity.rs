//! Hashes of objects that have only their identity: numbered when they are first asked for, so that they outlive a slot.

use crate::heap::Heap;
use crate::machine::Machine;
use crate::value::*;
use hashbrown::HashTable;

/// An arena and a slot in it.
type Place = (u8, u32);

/// Which objects were hashed by identity, and as which number.
#[derive(Debug, Default)]
pub(crate) struct Identities {
    numbers: HashTable<(Place, u64)>,
    /// Numbers given so far.
    pub count: u64,
}

fn spread(place: Place) -> u64 {
    ((u64::from(place.0) << 32) | u64::from(place.1)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

impl Identities {
    /// The number of an object that has one.
    pub fn get(&self, place: Place) -> Option<u64> {
        self.numbers.find(spread(place), |(known, _)| *known == place).map(|(_, number)| *number)
    }

    /// Whether no object was hashed by identity.
    pub fn is_empty(&self) -> bool {
        self.numbers.is_empty()
    }

    /// Gives an object a number.
    pub fn set(&mut self, place: Place, number: u64) {
        self.numbers.insert_unique(spread(place), (place, number), |(place, _)| spread(*place));
    }

    /// Forgets objects that are gone, before their slots are used again.
    pub fn retain(&mut self, heap: &Heap) {
        self.numbers.retain(|(place, _)| heap.has(*place));
    }
}

impl Machine {
    /// The hash of an object that has only its identity.
    pub(crate) fn identity_hash(&mut self, value: Value) -> i64 {
        let Some(place) = Heap::place(value) else { return 1 };
        let number = match self.identities.get(place) {
            Some(number) => number,
            None => {
                self.identities.count += 1;
                let number = self.identities.count;
                self.identities.set(place, number);
                number
            }
        };
        (0x4000 + number * 16) as i64
    }
}
