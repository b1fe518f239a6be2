//! The envelope of a record: mark, version, number, the checksum before it, and its own; this layout is the same in every version.

use crate::shelf::{RecordKey, Table};
use primitives::codec::{CodecError, Reader, Writer};
use primitives::sha256;
use std::fmt;

/// The version of the records this code writes; it reads every older one.
pub const FORMAT_VERSION: u8 = 1;

const MARK: &[u8; 4] = b"PNDA";
const CHECK_LEN: usize = 8;

/// The first bytes of a SHA-256.
pub(crate) type Check = [u8; CHECK_LEN];

/// Why an envelope was not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FrameError {
    /// The bytes are not what was written.
    Damaged,
    /// Whole, but of a newer version.
    Newer {
        /// That version.
        version: u8,
    },
    /// Whole, but it does not stand here: another number, or another record before it.
    Misplaced,
}

impl fmt::Display for FrameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FrameError::Damaged => f.write_str("the record is damaged"),
            FrameError::Newer { version } => write!(f, "the record is of version {version}"),
            FrameError::Misplaced => f.write_str("the record does not follow the one before it"),
        }
    }
}

fn check_of(bytes: &[u8]) -> Check {
    let mut check = [0; CHECK_LEN];
    check.copy_from_slice(&sha256(bytes).0[..CHECK_LEN]);
    check
}

/// Puts a payload into its envelope; returns the bytes and their checksum.
pub(crate) fn wrap(key: RecordKey, previous: Check, payload: &[u8]) -> (Vec<u8>, Check) {
    let mut writer = Writer::new();
    MARK.iter().for_each(|byte| writer.u8(*byte));
    writer.u8(FORMAT_VERSION);
    writer.u8(u8::from(key.table == Table::Snapshot));
    writer.u64(key.index);
    previous.iter().for_each(|byte| writer.u8(*byte));
    writer.bytes(payload);
    let mut bytes = writer.into_bytes();
    let check = check_of(&bytes);
    bytes.extend_from_slice(&check);
    (bytes, check)
}

/// Opens an envelope that should stand at `key` after the record with the checksum `previous`.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn unwrap(key: RecordKey, previous: Check, bytes: &[u8]) -> Result<(&[u8], Check), FrameError> {
    let body_len = bytes.len().checked_sub(CHECK_LEN).ok_or(FrameError::Damaged)?;
    let (body, check) = bytes.split_at(body_len);
    if check_of(body) != check {
        return Err(FrameError::Damaged);
    }
    let damaged = |_: CodecError| FrameError::Damaged;
    let mut reader = Reader::new(body);
    if reader.take(MARK.len()).map_err(damaged)? != MARK {
        return Err(FrameError::Damaged);
    }
    let version = reader.u8().map_err(damaged)?;
    if version > FORMAT_VERSION {
        return Err(FrameError::Newer { version });
    }
    let is_snapshot = reader.u8().map_err(damaged)? == 1;
    let index = reader.u64().map_err(damaged)?;
    let follows = reader.take(CHECK_LEN).map_err(damaged)? == previous;
    if is_snapshot != (key.table == Table::Snapshot) || index != key.index || !follows {
        return Err(FrameError::Misplaced);
    }
    let payload = reader.bytes().map_err(damaged)?;
    reader.finish().map_err(damaged)?;
    Ok((payload, check_of(body)))
}

/// Whether the bytes are those of some whole record, wherever it stands.
pub(crate) fn is_whole(bytes: &[u8]) -> bool {
    bytes.len().checked_sub(CHECK_LEN).is_some_and(|len| check_of(&bytes[..len]) == bytes[len..])
}
