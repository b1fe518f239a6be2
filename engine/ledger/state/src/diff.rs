//! What a transaction or a block changed: every slot with the value it had and the value it has.

use crate::key::{Bytes, Key};
use primitives::codec::{CodecError, Reader, Writer};

/// One changed slot. Action: the slot gets `has_value`. Revert: the slot gets `had_value` back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The slot.
    pub key: Key,
    /// What stood there before, `None` when the slot did not exist.
    pub had_value: Option<Bytes>,
    /// What stands there now, `None` when the slot is gone.
    pub has_value: Option<Bytes>,
}

/// Changes in the order of their keys, each key once, each with two different values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StateDiff {
    /// The changes.
    pub changes: Vec<Change>,
}

impl StateDiff {
    /// The diff that undoes this one.
    pub fn inverse(&self) -> StateDiff {
        let swap = |change: &Change| Change {
            key: change.key.clone(),
            had_value: change.has_value.clone(),
            has_value: change.had_value.clone(),
        };
        StateDiff { changes: self.changes.iter().map(swap).collect() }
    }

    /// Canonical bytes of contracts' fields and sleeping calls that this diff wrote.
    pub fn field_bytes(&self) -> u64 {
        let written = |change: &Change| match (change.key.counted(), &change.has_value) {
            (Some(_), Some(value)) => value.len() as u64,
            _ => 0,
        };
        self.changes.iter().map(written).sum()
    }

    /// Appends the canonical bytes.
    pub fn encode(&self, writer: &mut Writer) {
        let StateDiff { changes } = self;
        writer.count(changes.len());
        for Change { key, had_value, has_value } in changes {
            key.encode(writer);
            encode_optional(writer, had_value.as_deref());
            encode_optional(writer, has_value.as_deref());
        }
    }

    /// Reads a diff.
    ///
    /// # Errors
    /// Whatever is wrong with the bytes; keys out of order are.
    pub fn decode(reader: &mut Reader) -> Result<StateDiff, CodecError> {
        let count = reader.count(3)?;
        let mut changes: Vec<Change> = Vec::with_capacity(count.min(4096));
        for _ in 0..count {
            let key = Key::decode(reader)?;
            if changes.last().is_some_and(|last| last.key >= key) {
                return Err(reader.malformed("diff, keys out of order"));
            }
            changes.push(Change { key, had_value: decode_optional(reader)?, has_value: decode_optional(reader)? });
        }
        Ok(StateDiff { changes })
    }
}

fn encode_optional(writer: &mut Writer, value: Option<&[u8]>) {
    writer.bool(value.is_some());
    if let Some(value) = value {
        writer.bytes(value);
    }
}

fn decode_optional(reader: &mut Reader) -> Result<Option<Bytes>, CodecError> {
    Ok(if reader.bool()? { Some(reader.bytes()?.into()) } else { None })
}
