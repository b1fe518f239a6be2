//! Small tables of a compilation: numbers by name, by constant and by place, and the set of registers that surely hold a value.

use crate::builder::Reg;
use bytecode::{Constant, Location};
use hashbrown::HashTable;
use primitives::hash_bytes;

/// Numbers by name.
#[derive(Debug, Default)]
pub(crate) struct Names {
    entries: Vec<(String, u16)>,
    table: HashTable<u32>,
}

impl Names {
    pub fn get(&self, name: &str) -> Option<u16> {
        let at = self.table.find(hash_bytes(name.as_bytes()), |at| self.entries[*at as usize].0 == name)?;
        Some(self.entries[*at as usize].1)
    }

    pub fn contains(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Adds a name that is not there yet.
    pub fn insert(&mut self, name: &str, number: u16) {
        let entries = &mut self.entries;
        entries.push((name.to_owned(), number));
        let again = |at: &u32| hash_bytes(entries[*at as usize].0.as_bytes());
        self.table.insert_unique(hash_bytes(name.as_bytes()), entries.len() as u32 - 1, again);
    }
}

/// Numbers of the constants of one function; the constants themselves stand in the function.
#[derive(Debug, Default)]
pub(crate) struct Constants(HashTable<u16>);

impl Constants {
    pub fn get(&self, constant: &Constant, all: &[Constant]) -> Option<u16> {
        self.0.find(spread(constant), |at| is_same(constant, &all[usize::from(*at)])).copied()
    }

    /// Adds the constant that stands last in `all`.
    pub fn insert_last(&mut self, all: &[Constant]) {
        let Some(constant) = all.last() else { return };
        self.0.insert_unique(spread(constant), (all.len() - 1) as u16, |at| spread(&all[usize::from(*at)]));
    }
}

/// Whether two constants are one: of one kind and, for floats, of one sign.
fn is_same(a: &Constant, b: &Constant) -> bool {
    match (a, b) {
        (Constant::Float(a), Constant::Float(b)) => a.to_bits() == b.to_bits(),
        (Constant::Tuple(a), Constant::Tuple(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(a, b)),
        _ => a == b,
    }
}

fn spread(constant: &Constant) -> u64 {
    match constant {
        Constant::None => 1,
        Constant::Bool(truth) => 2 + u64::from(*truth),
        Constant::Ellipsis => 4,
        Constant::Int(number) => hash_bytes(&number.to_le_bytes()),
        Constant::Big(number) => hash_bytes(&number.to_signed_bytes_le()) ^ 5,
        Constant::Float(number) => hash_bytes(&number.to_bits().to_le_bytes()) ^ 6,
        Constant::Str(text) => hash_bytes(text.as_bytes()) ^ 7,
        Constant::Bytes(bytes) => hash_bytes(bytes) ^ 8,
        Constant::Tuple(items) => items
            .iter()
            .fold(9, |sum: u64, item| sum.wrapping_mul(0x9fb2_1c65_1e98_df25).rotate_left(29) ^ spread(item)),
    }
}

/// Numbers of the places of one function; the places themselves stand in the function.
#[derive(Debug, Default)]
pub(crate) struct Places(HashTable<u32>);

impl Places {
    /// The number of a place, which is added behind the others when it is new.
    pub fn number(&mut self, place: Location, all: &mut Vec<Location>) -> u32 {
        // Most instructions come from the place of the one before, or from one just seen.
        let recent = all.len().saturating_sub(3).max(1);
        if let Some(at) = all.iter().skip(recent).position(|known| *known == place) {
            return (recent + at) as u32;
        }
        if let Some(at) = self.0.find(spread_place(&place), |at| all[*at as usize] == place) {
            return *at;
        }
        let number = all.len() as u32;
        all.push(place);
        self.0.insert_unique(spread_place(&place), number, |at| spread_place(&all[*at as usize]));
        number
    }
}

fn spread_place(place: &Location) -> u64 {
    let words = [
        u64::from(place.line) << 32 | u64::from(place.column),
        u64::from(place.end_line) << 32 | u64::from(place.end_column),
        u64::from(place.anchor_column) << 32 | u64::from(place.anchor_end),
    ];
    words.iter().fold(0x9e37_79b9_7f4a_7c15, |sum: u64, word| {
        let mixed = (sum ^ word).wrapping_mul(0x9fb2_1c65_1e98_df25);
        mixed ^ (mixed >> 32)
    })
}

/// The registers of names that surely have a value at some point of the code; cheap to copy at every branch.
#[derive(Clone, Debug, Default)]
pub(crate) struct Assigned(Vec<u64>);

impl Assigned {
    pub fn contains(&self, register: Reg) -> bool {
        self.0.get(usize::from(register) / 64).is_some_and(|word| word >> (register % 64) & 1 == 1)
    }

    pub fn insert(&mut self, register: Reg) {
        let at = usize::from(register) / 64;
        if self.0.len() <= at {
            self.0.resize(at + 1, 0);
        }
        self.0[at] |= 1 << (register % 64);
    }

    pub fn remove(&mut self, register: Reg) {
        if let Some(word) = self.0.get_mut(usize::from(register) / 64) {
            *word &= !(1 << (register % 64));
        }
    }

    /// Those that are in both.
    pub fn meet(&self, other: &Assigned) -> Assigned {
        Assigned(self.0.iter().zip(&other.0).map(|(a, b)| a & b).collect())
    }
}
