//! The slots themselves, their history by height, and the root over them.

use crate::diff::StateDiff;
use crate::key::{Bytes, Key, Waiting};
use crate::records::{Account, Contract};
use crate::trie::Trie;
use primitives::{Address, Height, sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::rc::Rc;

/// Something slots can be read from: the state, or the state as it was.
pub trait Slots {
    /// The slot's bytes.
    fn read(&self, key: &Key) -> Option<Bytes>;

    /// Canonical bytes of all fields, items, sleeping calls and timers of a contract.
    fn size_bytes(&self, contract: &Address) -> u64;

    /// The sleeping calls or the timers of a contract by number.
    fn waiting_of(&self, contract: &Address, kind: Waiting) -> Vec<(u64, Bytes)>;
}

/// Why a diff cannot be applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StateError {
    /// The slot does not hold what the diff says it had.
    Mismatch {
        /// The slot.
        key: Key,
    },
}

impl fmt::Display for StateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StateError::Mismatch { key } => {
                write!(f, "the slot {key:?} does not hold the value the change starts from")
            }
        }
    }
}

impl std::error::Error for StateError {}

/// A value that a block replaced: the slot held `had_value` until `height` changed it.
#[derive(Clone, Debug)]
struct Replaced {
    height: Height,
    had_value: Option<Bytes>,
}

/// Every slot of the ledger as it stands, and what stood there before.
#[derive(Clone, Debug, Default)]
pub struct State {
    slots: BTreeMap<Key, Bytes>,
    sizes: BTreeMap<Address, u64>,
    history: BTreeMap<Key, Vec<Replaced>>,
    trie: Trie,
    /// Slots whose leaf in the trie is older than their value: hashing waits until somebody asks for the root.
    stale: BTreeSet<Key>,
}

impl State {
    /// A state without slots.
    pub fn new() -> State {
        State::default()
    }

    /// A state of these slots, without history.
    pub fn from_slots(slots: impl IntoIterator<Item = (Key, Bytes)>) -> State {
        let mut state = State::new();
        for (key, value) in slots {
            state.put(key, Some(value));
        }
        state
    }

    /// All slots in the order of their keys.
    pub fn slots(&self) -> impl Iterator<Item = (&Key, &Bytes)> {
        self.slots.iter()
    }

    /// Applies what a transaction of block `height` changed.
    ///
    /// # Errors
    /// `Mismatch` if a slot does not hold the value the diff starts from; nothing is changed then.
    pub fn apply(&mut self, height: Height, diff: &StateDiff) -> Result<(), StateError> {
        for change in &diff.changes {
            if self.slots.get(&change.key) != change.had_value.as_ref() {
                return Err(StateError::Mismatch { key: change.key.clone() });
            }
        }
        self.remember(height, diff);
        for change in &diff.changes {
            self.put(change.key.clone(), change.has_value.clone());
        }
        Ok(())
    }

    /// Adds a diff of block `height` to the history alone, for a state that already contains it. Diffs come in their order.
    pub fn remember(&mut self, height: Height, diff: &StateDiff) {
        for change in &diff.changes {
            let past = self.history.entry(change.key.clone()).or_default();
            if past.last().is_none_or(|last| last.height < height) {
                past.push(Replaced { height, had_value: change.had_value.clone() });
            }
        }
    }

    /// The same slots with the history of another state, which led to them.
    pub fn with_history_of(mut self, other: State) -> State {
        self.history = other.history;
        self
    }

    fn put(&mut self, key: Key, value: Option<Bytes>) {
        let had_len = self.slots.get(&key).map_or(0, |bytes| bytes.len() as u64);
        if let Some(contract) = key.counted() {
            let has_len = value.as_ref().map_or(0, |bytes| bytes.len() as u64);
            let size = self.sizes.entry(*contract).or_default();
            *size = (*size + has_len).saturating_sub(had_len);
        }
        self.stale.insert(key.clone());
        match value {
            Some(value) => self.slots.insert(key, value),
            None => self.slots.remove(&key),
        };
    }

    /// The root over all slots; costs what changed since it was last asked for.
    pub fn root(&mut self) -> primitives::Hash {
        while let Some(key) = self.stale.pop_first() {
            match self.slots.get(&key) {
                Some(value) => self.trie.insert(key.hash(), sha256(value)),
                None => self.trie.remove(&key.hash()),
            }
        }
        self.trie.root()
    }

    /// The state as it stood at the end of block `height`.
    pub fn at(self: &Rc<State>, height: Height) -> Past {
        Past { state: Rc::clone(self), height }
    }

    /// The stored fields of a contract, by name.
    pub fn fields(&self, contract: &Address) -> Vec<(String, Bytes)> {
        let field = |(key, value): (&Key, &Bytes)| match key {
            Key::Field(_, name) => Some((name.clone(), value.clone())),
            _ => None,
        };
        self.of_contract(&self.slots, contract).filter_map(field).collect()
    }

    /// All sleeping calls, or all timers: contract, number and bytes.
    pub fn waiting(&self, kind: Waiting) -> impl Iterator<Item = (Address, u64, &Bytes)> {
        let first = kind.key(Address([0; 20]), 0);
        let last = kind.key(Address([0xff; 20]), u64::MAX);
        self.slots.range(first..=last).filter_map(move |(key, bytes)| {
            let (contract, number) = kind.of(key)?;
            Some((contract, number, bytes))
        })
    }

    fn of_contract<'a, T>(
        &self,
        map: &'a BTreeMap<Key, T>,
        contract: &Address,
    ) -> impl Iterator<Item = (&'a Key, &'a T)> {
        let contract = *contract;
        map.range(Key::Field(contract, String::new())..)
            .take_while(move |(key, _)| matches!(key, Key::Field(of, _) if *of == contract))
    }

    /// All accounts by address.
    pub fn accounts(&self) -> impl Iterator<Item = (Address, Account)> {
        let first = Key::Account(Address([0; 20]));
        let last = Key::Account(Address([0xff; 20]));
        self.slots.range(first..=last).filter_map(|(key, bytes)| match key {
            Key::Account(address) => Some((*address, Account::from_bytes(bytes).ok()?)),
            _ => None,
        })
    }

    /// All contracts by address.
    pub fn contracts(&self) -> impl Iterator<Item = (Address, Contract)> {
        let first = Key::Contract(Address([0; 20]));
        let last = Key::Contract(Address([0xff; 20]));
        self.slots.range(first..=last).filter_map(|(key, bytes)| match key {
            Key::Contract(address) => Some((*address, Contract::from_bytes(bytes).ok()?)),
            _ => None,
        })
    }
}

impl Slots for State {
    fn read(&self, key: &Key) -> Option<Bytes> {
        self.slots.get(key).cloned()
    }

    fn size_bytes(&self, contract: &Address) -> u64 {
        self.sizes.get(contract).copied().unwrap_or(0)
    }

    fn waiting_of(&self, contract: &Address, kind: Waiting) -> Vec<(u64, Bytes)> {
        let range = kind.key(*contract, 0)..=kind.key(*contract, u64::MAX);
        let found = |(key, bytes): (&Key, &Bytes)| Some((kind.of(key)?.1, bytes.clone()));
        self.slots.range(range).filter_map(found).collect()
    }
}

/// The state as it stood at the end of an earlier block.
#[derive(Clone, Debug)]
pub struct Past {
    state: Rc<State>,
    height: Height,
}

impl Past {
    /// The stored fields of a contract at that height, by name.
    pub fn fields(&self, contract: &Address) -> Vec<(String, Bytes)> {
        let now = self.state.of_contract(&self.state.slots, contract).map(|(key, _)| key);
        let then = self.state.of_contract(&self.state.history, contract).map(|(key, _)| key);
        let keys: BTreeSet<&Key> = now.chain(then).collect();
        let field = |key: &Key| match key {
            Key::Field(_, name) => Some((name.clone(), self.read(key)?)),
            _ => None,
        };
        keys.into_iter().filter_map(field).collect()
    }
}

impl Slots for Past {
    fn read(&self, key: &Key) -> Option<Bytes> {
        let past = self.state.history.get(key).map_or(&[][..], |past| past);
        let later = past.partition_point(|replaced| replaced.height <= self.height);
        match past.get(later) {
            Some(replaced) => replaced.had_value.clone(),
            None => self.state.read(key),
        }
    }

    fn size_bytes(&self, contract: &Address) -> u64 {
        let now = Key::counted_for(&self.state.slots, contract);
        let keys: BTreeSet<&Key> = now.chain(Key::counted_for(&self.state.history, contract)).collect();
        keys.into_iter().filter_map(|key| self.read(key)).map(|value| value.len() as u64).sum()
    }

    fn waiting_of(&self, contract: &Address, kind: Waiting) -> Vec<(u64, Bytes)> {
        let range = || kind.key(*contract, 0)..=kind.key(*contract, u64::MAX);
        let now = self.state.slots.range(range()).map(|(key, _)| key);
        let then = self.state.history.range(range()).map(|(key, _)| key);
        let keys: BTreeSet<&Key> = now.chain(then).collect();
        keys.into_iter().filter_map(|key| Some((kind.of(key)?.1, self.read(key)?))).collect()
    }
}
