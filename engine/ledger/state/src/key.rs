//! The names of slots: everything the ledger remembers is one slot under one key.

use primitives::codec::{CodecError, Reader, Writer};
use primitives::{Address, Hash, sha256};
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
            _ => return Err(reader.malformed("key tag")),
        })
    }

    /// The contract whose size the slot's bytes count for.
    pub fn counted(&self) -> Option<&Address> {
        match self {
            Key::Field(contract, _) | Key::Task(contract, _) => Some(contract),
            _ => None,
        }
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
