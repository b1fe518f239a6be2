//! Where records lie: keys, writes, and the shelf that lives in memory.

use std::collections::BTreeMap;
use std::fmt;

/// The two kinds of records by place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Table {
    /// What happened, numbered without gaps.
    Log,
    /// States, numbered by how many log records they include.
    Snapshot,
}

/// The place of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RecordKey {
    /// Which table.
    pub table: Table,
    /// Which number.
    pub index: u64,
}

impl RecordKey {
    /// The key of a log record.
    pub fn log(index: u64) -> RecordKey {
        RecordKey { table: Table::Log, index }
    }

    /// The key of a snapshot of so many log records.
    pub fn snapshot(index: u64) -> RecordKey {
        RecordKey { table: Table::Snapshot, index }
    }

    /// A text that sorts as the keys do, such as `log-000000000000000c`; fit for file names and database keys.
    pub fn text(&self) -> String {
        let table = match self.table {
            Table::Log => "log",
            Table::Snapshot => "snapshot",
        };
        format!("{table}-{:016x}", self.index)
    }

    /// The key of such a text; `None` for any other.
    pub fn parse(text: &str) -> Option<RecordKey> {
        let (table, digits) = text.split_once('-')?;
        let table = match table {
            "log" => Table::Log,
            "snapshot" => Table::Snapshot,
            _ => return None,
        };
        let index = u64::from_str_radix(digits, 16).ok()?;
        let key = RecordKey { table, index };
        (key.text() == text).then_some(key)
    }
}

impl fmt::Display for RecordKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

/// One change of a shelf. A batch of them is committed in order and as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Write {
    /// Everything goes.
    Clear,
    /// A record comes.
    Put {
        /// Its place.
        key: RecordKey,
        /// Its bytes.
        bytes: Vec<u8>,
    },
    /// A record goes.
    Delete {
        /// Its place.
        key: RecordKey,
    },
}

/// Everything on a shelf, in any order.
pub type Stored = Vec<(RecordKey, Vec<u8>)>;

/// Something that keeps records.
pub trait Shelf {
    /// Everything that is kept.
    ///
    /// # Errors
    /// A sentence about why it cannot be read.
    fn load(&mut self) -> Result<Stored, String>;

    /// Commits a batch; when this returns `Ok`, it is kept.
    ///
    /// # Errors
    /// A sentence about why it cannot be kept.
    fn commit(&mut self, batch: &[Write]) -> Result<(), String>;
}

/// A shelf that ends with the process.
#[derive(Clone, Debug, Default)]
pub struct MemoryShelf {
    records: BTreeMap<RecordKey, Vec<u8>>,
}

impl MemoryShelf {
    /// An empty shelf.
    pub fn new() -> MemoryShelf {
        MemoryShelf::default()
    }

    /// Bytes on the shelf.
    pub fn size_bytes(&self) -> u64 {
        self.records.values().map(|bytes| bytes.len() as u64).sum()
    }
}

impl Shelf for MemoryShelf {
    fn load(&mut self) -> Result<Stored, String> {
        Ok(self.records.iter().map(|(key, bytes)| (*key, bytes.clone())).collect())
    }

    fn commit(&mut self, batch: &[Write]) -> Result<(), String> {
        for write in batch {
            match write {
                Write::Clear => self.records.clear(),
                Write::Put { key, bytes } => drop(self.records.insert(*key, bytes.clone())),
                Write::Delete { key } => drop(self.records.remove(key)),
            }
        }
        Ok(())
    }
}
