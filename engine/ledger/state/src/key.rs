//! The names of slots: everything the ledger remembers is one slot under one key.

use primitives::codec::{CodecError, Reader, Writer};
use primitives::{Address, Hash, sha256};
use std::collections::BTreeMap;
use std::rc::Rc;

/// A slot's canonical bytes, shared between the state, its history and the diffs that mention them.
pub type Bytes = Rc<[u8]>;

/// The name of a slot. The order groups the fields of one contract together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// The chain's parameters.
    Params,
    /// Nonce and balance.
    Account(Address),
    /// The name of a development account.
    Name(Address),
    /// Who deployed a contract, when, and which source it runs.
    Contract(Address),
    /// The address behind a label.
    Label(String),
    /// A source text under its hash.
    Source(Hash),
    /// One stored field of a contract.
    Field(Address, String),
    /// A sleeping call of a contract, by its number in the chain.
    Task(Address, u64),
    /// How many calls have ever slept.
    TaskCount,
    /// A timer of the contract that set it, by its number in the chain.
    Timer(Address, u64),
    /// How many timers have ever been set.
    TimerCount,
    /// How many items a map of a contract has, and where their order begins and ends.
    Map(Address, String),
    /// The value under a key of a map.
    Item(Address, String, String),
    /// The neighbours of a key of a map.
    Link(Address, String, String),
}

/// What waits for a later block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Waiting {
    /// A sleeping call.
    Task,
    /// A timer.
    Timer,
}

impl Waiting {
    /// The slot of one of a contract's.
    pub fn key(self, contract: Address, number: u64) -> Key {
        match self {
            Waiting::Task => Key::Task(contract, number),
            Waiting::Timer => Key::Timer(contract, number),
        }
    }

    /// The slot that counts them.
    pub fn count_key(self) -> Key {
        match self {
            Waiting::Task => Key::TaskCount,
            Waiting::Timer => Key::TimerCount,
        }
    }

    /// Contract and number of one of this kind.
    pub fn of(self, key: &Key) -> Option<(Address, u64)> {
        match (self, key) {
            (Waiting::Task, Key::Task(contract, number)) | (Waiting::Timer, Key::Timer(contract, number)) => {
                Some((*contract, *number))
            }
            _ => None,
        }
    }
}

const PARAMS: u8 = 0;
const ACCOUNT: u8 = 1;
const NAME: u8 = 2;
const CONTRACT: u8 = 3;
const LABEL: u8 = 4;
const SOURCE: u8 = 5;
const FIELD: u8 = 6;
const TASK: u8 = 7;
const TASK_COUNT: u8 = 8;
const TIMER: u8 = 9;
const TIMER_COUNT: u8 = 10;
const MAP: u8 = 11;
const ITEM: u8 = 12;
const LINK: u8 = 13;

impl Key {
    /// Appends the key's canonical bytes.
    pub fn encode(&self, writer: &mut Writer) {
        match self {
            Key::Params => writer.u8(PARAMS),
            Key::Account(address) => tagged_address(writer, ACCOUNT, address),
            Key::Name(address) => tagged_address(writer, NAME, address),
            Key::Contract(address) => tagged_address(writer, CONTRACT, address),
            Key::Label(label) => {
                writer.u8(LABEL);
                writer.str(label);
            }
            Key::Source(hash) => {
                writer.u8(SOURCE);
                writer.hash(hash);
            }
            Key::Field(contract, field) => {
                tagged_address(writer, FIELD, contract);
                writer.str(field);
            }
            Key::Task(contract, task) => {
                tagged_address(writer, TASK, contract);
                writer.u64(*task);
            }
            Key::TaskCount => writer.u8(TASK_COUNT),
            Key::Timer(contract, timer) => {
                tagged_address(writer, TIMER, contract);
                writer.u64(*timer);
            }
            Key::TimerCount => writer.u8(TIMER_COUNT),
            Key::Map(contract, field) => {
                tagged_address(writer, MAP, contract);
                writer.str(field);
            }
            Key::Item(contract, field, key) | Key::Link(contract, field, key) => {
                let tag = if matches!(self, Key::Item(..)) { ITEM } else { LINK };
                tagged_address(writer, tag, contract);
                writer.str(field);
                writer.str(key);
            }
        }
    }

    /// Reads a key.
    ///
    /// # Errors
    /// Whatever is wrong with the bytes.
    pub fn decode(reader: &mut Reader) -> Result<Key, CodecError> {
        Ok(match reader.u8()? {
            PARAMS => Key::Params,
            ACCOUNT => Key::Account(reader.address()?),
            NAME => Key::Name(reader.address()?),
            CONTRACT => Key::Contract(reader.address()?),
            LABEL => Key::Label(reader.str()?.to_owned()),
            SOURCE => Key::Source(reader.hash()?),
            FIELD => Key::Field(reader.address()?, reader.str()?.to_owned()),
            TASK => Key::Task(reader.address()?, reader.u64()?),
            TASK_COUNT => Key::TaskCount,
            TIMER => Key::Timer(reader.address()?, reader.u64()?),
            TIMER_COUNT => Key::TimerCount,
            MAP => Key::Map(reader.address()?, reader.str()?.to_owned()),
            ITEM => Key::Item(reader.address()?, reader.str()?.to_owned(), reader.str()?.to_owned()),
            LINK => Key::Link(reader.address()?, reader.str()?.to_owned(), reader.str()?.to_owned()),
            _ => return Err(reader.malformed("key tag")),
        })
    }

    /// The contract whose size the slot's bytes count for.
    pub fn counted(&self) -> Option<&Address> {
        match self {
            Key::Field(contract, _)
            | Key::Task(contract, _)
            | Key::Timer(contract, _)
            | Key::Map(contract, _)
            | Key::Item(contract, ..)
            | Key::Link(contract, ..) => Some(contract),
            _ => None,
        }
    }

    /// All keys of a map that count for a contract's size.
    pub fn counted_for<'a, T>(map: &'a BTreeMap<Key, T>, contract: &Address) -> impl Iterator<Item = &'a Key> {
        let (contract, none) = (*contract, String::new);
        let firsts = [
            Key::Field(contract, none()),
            Key::Task(contract, 0),
            Key::Timer(contract, 0),
            Key::Map(contract, none()),
            Key::Item(contract, none(), none()),
            Key::Link(contract, none(), none()),
        ];
        firsts.into_iter().flat_map(move |first| {
            let kind = std::mem::discriminant(&first);
            let is_next = move |key: &Key| std::mem::discriminant(key) == kind && key.counted() == Some(&contract);
            map.range(first..).map(|(key, _)| key).take_while(move |key| is_next(key))
        })
    }

    /// The slot's place in the authenticated map: SHA-256 of the canonical bytes.
    pub fn hash(&self) -> Hash {
        let mut writer = Writer::new();
        self.encode(&mut writer);
        sha256(&writer.into_bytes())
    }
}

fn tagged_address(writer: &mut Writer, tag: u8, address: &Address) {
    writer.u8(tag);
    writer.address(address);
}
