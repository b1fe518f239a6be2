//! Blocks, their headers, and the transactions in them.

use execution::{Receipt, Transaction};
use primitives::codec::{CodecError, Reader, Writer};
use primitives::{Gas, Hash, Height, sha256_parts};
use state::StateDiff;
use std::rc::Rc;

/// A transaction in a block with all that came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The transaction.
    pub transaction: Rc<Transaction>,
    /// Its hash.
    pub hash: Hash,
    /// Its receipt.
    pub receipt: Receipt,
    /// The receipt's hash.
    pub receipt_hash: Hash,
    /// What it changed.
    pub diff: StateDiff,
}

/// What a block's hash covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The hash of the block before; zeroes at genesis.
    pub parent: Hash,
    /// Its number; genesis is 0.
    pub height: Height,
    /// Genesis time + 2 s x height.
    pub timestamp: u64,
    /// The list root of the transactions' hashes.
    pub transactions_root: Hash,
    /// The list root of the receipts' hashes.
    pub receipts_root: Hash,
    /// The root of the state at its end.
    pub state_root: Hash,
    /// Gas of all its transactions.
    pub gas_used: Gas,
    /// Gas it could take.
    pub gas_limit: Gas,
    /// The version of the rules.
    pub protocol_version: u32,
    /// The version of the gas table.
    pub gas_schedule_version: u32,
    /// Room for fields of later versions, by name in order.
    pub extensions: Vec<(String, Vec<u8>)>,
}

/// A sealed block.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// The header.
    pub header: Header,
    /// The header's hash.
    pub hash: Hash,
    /// Its transactions in their order.
    pub entries: Vec<Rc<Entry>>,
}

impl Entry {
    /// Appends the canonical bytes.
    ///
    /// # Errors
    /// `TooDeep` if a value in it nests too deep, which execution does not let happen.
    pub fn encode(&self, writer: &mut Writer) -> Result<(), CodecError> {
        let Entry { transaction, hash, receipt, receipt_hash, diff } = self;
        writer.hash(hash);
        writer.hash(receipt_hash);
        transaction.encode(writer)?;
        receipt.encode(writer)?;
        diff.encode(writer);
        Ok(())
    }

    /// Reads an entry. The hashes are taken as they stand: whoever stores entries guards the bytes with a checksum.
    ///
    /// # Errors
    /// Whatever is wrong with the bytes.
    pub fn decode(reader: &mut Reader) -> Result<Entry, CodecError> {
        let (hash, receipt_hash) = (reader.hash()?, reader.hash()?);
        let transaction = Rc::new(Transaction::decode(reader)?);
        Ok(Entry {
            transaction,
            hash,
            receipt: Receipt::decode(reader)?,
            receipt_hash,
            diff: StateDiff::decode(reader)?,
        })
    }
}

impl Header {
    /// The block's hash.
    pub fn hash(&self) -> Hash {
        let mut writer = Writer::new();
        self.encode(&mut writer);
        sha256_parts(&[b"panda-block/1", &writer.into_bytes()])
    }

    /// Appends the canonical bytes.
    pub fn encode(&self, writer: &mut Writer) {
        let Header {
            parent,
            height,
            timestamp,
            transactions_root,
            receipts_root,
            state_root,
            gas_used,
            gas_limit,
            protocol_version,
            gas_schedule_version,
            extensions,
        } = self;
        writer.hash(parent);
        writer.u64(height.0);
        writer.u64(*timestamp);
        writer.hash(transactions_root);
        writer.hash(receipts_root);
        writer.hash(state_root);
        writer.u64(gas_used.0);
        writer.u64(gas_limit.0);
        writer.u32(*protocol_version);
        writer.u32(*gas_schedule_version);
        writer.count(extensions.len());
        for (name, bytes) in extensions {
            writer.str(name);
            writer.bytes(bytes);
        }
    }

    /// Reads a header.
    ///
    /// # Errors
    /// Whatever is wrong with the bytes.
    pub fn decode(reader: &mut Reader) -> Result<Header, CodecError> {
        Ok(Header {
            parent: reader.hash()?,
            height: Height(reader.u64()?),
            timestamp: reader.u64()?,
            transactions_root: reader.hash()?,
            receipts_root: reader.hash()?,
            state_root: reader.hash()?,
            gas_used: Gas(reader.u64()?),
            gas_limit: Gas(reader.u64()?),
            protocol_version: reader.u32()?,
            gas_schedule_version: reader.u32()?,
            extensions: {
                let mut extensions = Vec::new();
                for _ in 0..reader.count(8)? {
                    extensions.push((reader.str()?.to_owned(), reader.bytes()?.to_vec()));
                }
                extensions
            },
        })
    }
}
