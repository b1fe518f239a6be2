//! The records themselves: what a chain began with, what happened, and now and then the state it led to.

use chain::{Config, Entry, Genesis, Header};
use primitives::codec::{CodecError, Reader, Writer};
use state::{Bytes, Key};
use std::rc::Rc;

/// A record of the log or a snapshot.
///
/// `cause` is the command that led to it, as the session's log has it; `None` for what is implied by another record.
/// `is_last` is false while records of the same batch follow.
#[derive(Clone, Debug, PartialEq)]
pub enum Record {
    /// The first record: what the chain began with.
    Genesis {
        /// The genesis.
        genesis: Genesis,
        /// The settings at the beginning.
        config: Config,
    },
    /// A transaction with its receipt, and its changes with old and new values.
    Transaction {
        /// Whether its batch ends here.
        is_last: bool,
        /// The command.
        cause: Option<String>,
        /// The transaction.
        entry: Rc<Entry>,
    },
    /// A sealed block; its transactions are the records since the seal before.
    Seal {
        /// Whether its batch ends here.
        is_last: bool,
        /// The command.
        cause: Option<String>,
        /// The header.
        header: Header,
    },
    /// Changed settings.
    Configure {
        /// Whether its batch ends here.
        is_last: bool,
        /// The command.
        cause: Option<String>,
        /// The settings.
        config: Config,
    },
    /// Every slot of the state after the log records before it.
    Snapshot {
        /// The slots in the order of their keys.
        slots: Vec<(Key, Bytes)>,
    },
}

const GENESIS: u8 = 0;
const TRANSACTION: u8 = 1;
const SEAL: u8 = 2;
const CONFIGURE: u8 = 3;
const SNAPSHOT: u8 = 4;

impl Record {
    /// Whether a batch ends with this record.
    pub fn is_last(&self) -> bool {
        match self {
            Record::Genesis { .. } | Record::Snapshot { .. } => true,
            Record::Transaction { is_last, .. } | Record::Seal { is_last, .. } | Record::Configure { is_last, .. } => {
                *is_last
            }
        }
    }

    /// The payload's canonical bytes.
    ///
    /// # Errors
    /// `TooDeep` if a value in it nests too deep, which execution does not let happen.
    pub fn to_bytes(&self) -> Result<Vec<u8>, CodecError> {
        let mut writer = Writer::new();
        match self {
            Record::Genesis { genesis, config } => {
                writer.u8(GENESIS);
                genesis.encode(&mut writer);
                config.encode(&mut writer);
            }
            Record::Transaction { is_last, cause, entry } => {
                encode_start(&mut writer, TRANSACTION, *is_last, cause);
                entry.encode(&mut writer)?;
            }
            Record::Seal { is_last, cause, header } => {
                encode_start(&mut writer, SEAL, *is_last, cause);
                header.encode(&mut writer);
            }
            Record::Configure { is_last, cause, config } => {
                encode_start(&mut writer, CONFIGURE, *is_last, cause);
                config.encode(&mut writer);
            }
            Record::Snapshot { slots } => {
                writer.u8(SNAPSHOT);
                writer.count(slots.len());
                for (key, value) in slots {
                    key.encode(&mut writer);
                    writer.bytes(value);
                }
            }
        }
        Ok(writer.into_bytes())
    }

    /// The record of a payload, all of it.
    ///
    /// # Errors
    /// Whatever is wrong with the bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Record, CodecError> {
        let mut reader = Reader::new(bytes);
        let record = match reader.u8()? {
            GENESIS => Record::Genesis { genesis: Genesis::decode(&mut reader)?, config: Config::decode(&mut reader)? },
            TRANSACTION => {
                let (is_last, cause) = decode_start(&mut reader)?;
                Record::Transaction { is_last, cause, entry: Rc::new(Entry::decode(&mut reader)?) }
            }
            SEAL => {
                let (is_last, cause) = decode_start(&mut reader)?;
                Record::Seal { is_last, cause, header: Header::decode(&mut reader)? }
            }
            CONFIGURE => {
                let (is_last, cause) = decode_start(&mut reader)?;
                Record::Configure { is_last, cause, config: Config::decode(&mut reader)? }
            }
            SNAPSHOT => {
                let count = reader.count(5)?;
                let mut slots = Vec::with_capacity(count.min(65_536));
                for _ in 0..count {
                    slots.push((Key::decode(&mut reader)?, reader.bytes()?.into()));
                }
                Record::Snapshot { slots }
            }
            _ => return Err(reader.malformed("record kind")),
        };
        reader.finish()?;
        Ok(record)
    }
}

fn encode_start(writer: &mut Writer, kind: u8, is_last: bool, cause: &Option<String>) {
    writer.u8(kind);
    writer.bool(is_last);
    writer.bool(cause.is_some());
    if let Some(cause) = cause {
        writer.str(cause);
    }
}

fn decode_start(reader: &mut Reader) -> Result<(bool, Option<String>), CodecError> {
    let is_last = reader.bool()?;
    let cause = if reader.bool()? { Some(reader.str()?.to_owned()) } else { None };
    Ok((is_last, cause))
}
