//! What became of a transaction, and the bytes that the receipts root covers.

use crate::transaction::{decode_text, encode_text};
use primitives::codec::{CodecError, Reader, Writer};
use primitives::{Address, Gas, Hash, Height, Value, sha256_parts};
use vm::{Failure, Origin};

/// How a transaction ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It returned.
    Ok,
    /// It sleeps; its return value comes with the resumption.
    Suspended,
    /// A Python exception left the contract: state undone, gas paid.
    Reverted,
    /// Gas or a limit ended it: state undone, all gas paid.
    Halted,
}

impl Status {
    const ALL: [Status; 4] = [Status::Ok, Status::Suspended, Status::Reverted, Status::Halted];

    /// The protocol's word for it.
    pub fn name(self) -> &'static str {
        match self {
            Status::Ok => "ok",
            Status::Suspended => "suspended",
            Status::Reverted => "reverted",
            Status::Halted => "halted",
        }
    }
}

/// An emitted event.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The contract that emitted it.
    pub contract: Address,
    /// Its name.
    pub name: String,
    /// Its fields, in order.
    pub fields: Vec<(String, Value)>,
}

/// A receipt.
#[derive(Clone, Debug, PartialEq)]
pub struct Receipt {
    /// The transaction's hash.
    pub tx: Hash,
    /// The block it is in.
    pub height: Height,
    /// Its place in the block, from 0.
    pub index: u32,
    /// How it ended.
    pub status: Status,
    /// What it returned; `None` unless the status is ok.
    pub returned: Value,
    /// The contract that it deployed.
    pub address: Option<Address>,
    /// The sleeping call that it began or belongs to.
    pub task: Option<u64>,
    /// Gas paid for.
    pub gas_used: Gas,
    /// Gas it was allowed.
    pub gas_limit: Gas,
    /// Nano-PANDA paid for the gas.
    pub fee: u64,
    /// Events; none when it was undone.
    pub events: Vec<Event>,
    /// Printed lines; kept when it was undone.
    pub logs: Vec<String>,
    /// Canonical bytes of fields written.
    pub state_bytes: u64,
    /// What went wrong.
    pub error: Option<Failure>,
}

impl Receipt {
    /// The hash that the receipts root is made of.
    ///
    /// # Errors
    /// `TooDeep` if a value in it nests too deep, which execution does not let happen.
    pub fn hash(&self) -> Result<Hash, CodecError> {
        let mut writer = Writer::new();
        self.encode(&mut writer)?;
        Ok(sha256_parts(&[b"panda-receipt/1", &writer.into_bytes()]))
    }

    /// Appends the canonical bytes.
    ///
    /// # Errors
    /// `TooDeep` if a value in it nests too deep, which execution does not let happen.
    pub fn encode(&self, writer: &mut Writer) -> Result<(), CodecError> {
        let Receipt {
            tx,
            height,
            index,
            status,
            returned,
            address,
            task,
            gas_used,
            gas_limit,
            fee,
            events,
            logs,
            state_bytes,
            error,
        } = self;
        writer.hash(tx);
        writer.u64(height.0);
        writer.u32(*index);
        writer.u8(match status {
            Status::Ok => 0,
            Status::Suspended => 1,
            Status::Reverted => 2,
            Status::Halted => 3,
        });
        writer.value(returned)?;
        writer.bool(address.is_some());
        if let Some(address) = address {
            writer.address(address);
        }
        writer.bool(task.is_some());
        if let Some(task) = task {
            writer.u64(*task);
        }
        writer.u64(gas_used.0);
        writer.u64(gas_limit.0);
        writer.u64(*fee);
        writer.count(events.len());
        for Event { contract, name, fields } in events {
            writer.address(contract);
            writer.str(name);
            writer.count(fields.len());
            for (field, value) in fields {
                writer.str(field);
                writer.value(value)?;
            }
        }
        writer.count(logs.len());
        logs.iter().for_each(|line| writer.str(line));
        writer.u64(*state_bytes);
        writer.bool(error.is_some());
        if let Some(error) = error {
            encode_failure(writer, error);
        }
        Ok(())
    }

    /// Reads a receipt.
    ///
    /// # Errors
    /// Whatever is wrong with the bytes.
    pub fn decode(reader: &mut Reader) -> Result<Receipt, CodecError> {
        Ok(Receipt {
            tx: reader.hash()?,
            height: Height(reader.u64()?),
            index: reader.u32()?,
            status: {
                let tag = usize::from(reader.u8()?);
                *Status::ALL.get(tag).ok_or_else(|| reader.malformed("status"))?
            },
            returned: reader.value()?,
            address: if reader.bool()? { Some(reader.address()?) } else { None },
            task: if reader.bool()? { Some(reader.u64()?) } else { None },
            gas_used: Gas(reader.u64()?),
            gas_limit: Gas(reader.u64()?),
            fee: reader.u64()?,
            events: decode_events(reader)?,
            logs: {
                let count = reader.count(4)?;
                (0..count).map(|_| Ok(reader.str()?.to_owned())).collect::<Result<_, CodecError>>()?
            },
            state_bytes: reader.u64()?,
            error: if reader.bool()? { Some(decode_failure(reader)?) } else { None },
        })
    }
}

fn decode_events(reader: &mut Reader) -> Result<Vec<Event>, CodecError> {
    let mut events = Vec::new();
    for _ in 0..reader.count(28)? {
        let (contract, name) = (reader.address()?, reader.str()?.to_owned());
        let mut fields = Vec::new();
        for _ in 0..reader.count(5)? {
            fields.push((reader.str()?.to_owned(), reader.value()?));
        }
        events.push(Event { contract, name, fields });
    }
    Ok(events)
}

fn encode_failure(writer: &mut Writer, failure: &Failure) {
    let Failure { origin, kind, message, traceback, file, line, column, end_line, end_column } = failure;
    writer.u8(match origin {
        Origin::Contract => 0,
        Origin::Python => 1,
        Origin::Library => 2,
        Origin::Limit => 3,
    });
    writer.str(kind);
    writer.str(message);
    writer.str(traceback);
    encode_text(writer, file.as_deref());
    for number in [line, column, end_line, end_column] {
        writer.bool(number.is_some());
        if let Some(number) = number {
            writer.u32(*number);
        }
    }
}

fn decode_failure(reader: &mut Reader) -> Result<Failure, CodecError> {
    let origin = match reader.u8()? {
        0 => Origin::Contract,
        1 => Origin::Python,
        2 => Origin::Library,
        3 => Origin::Limit,
        _ => return Err(reader.malformed("origin")),
    };
    let (kind, message, traceback) = (reader.str()?.to_owned(), reader.str()?.to_owned(), reader.str()?.to_owned());
    let file = decode_text(reader)?;
    let mut number = || Ok(if reader.bool()? { Some(reader.u32()?) } else { None });
    let (line, column, end_line, end_column) = (number()?, number()?, number()?, number()?);
    Ok(Failure { origin, kind, message, traceback, file, line, column, end_line, end_column })
}
