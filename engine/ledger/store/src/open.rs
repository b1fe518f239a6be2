//! From records back to a chain, without executing anything; what is damaged is cut off and named.

use crate::archive::{Archive, FIRST_CHECK};
use crate::frame::{Check, FrameError, is_whole, unwrap};
use crate::record::Record;
use crate::shelf::{RecordKey, Stored, Table, Write};
use chain::{Chain, Config, Genesis, Refusal, Restorer};
use state::{Bytes, Key};
use std::collections::BTreeMap;
use std::fmt;

/// What opening gives.
pub struct Opened {
    /// The chain.
    pub chain: Chain,
    /// The archive that goes on writing it.
    pub archive: Archive,
    /// The commands that led to it, in order.
    pub log: Vec<String>,
    /// What was lost, as a sentence for people.
    pub repaired: Option<String>,
    /// The writes to commit before anything else: the first record of a new chain, or what a repair removes.
    pub writes: Vec<Write>,
}

/// Why nothing could be opened; the records stay as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// A newer version wrote them.
    Newer {
        /// The version of the records.
        version: u8,
    },
    /// The genesis or the settings for a new chain cannot be.
    Refused(Refusal),
    /// The records are whole, but do not lead to the state that they name.
    Inconsistent(String),
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OpenError::Newer { version } => write!(
                f,
                "the stored chain was written by a newer version (records of version {version}, this one reads up to {}); nothing was changed",
                crate::FORMAT_VERSION
            ),
            OpenError::Refused(refusal) => write!(f, "{refusal}"),
            OpenError::Inconsistent(sentence) => {
                write!(f, "the stored records are whole, but {sentence}; nothing was changed")
            }
        }
    }
}

impl std::error::Error for OpenError {}

/// A whole log record with the checksum it ends with.
struct Read {
    record: Record,
    check: Check,
    size_bytes: u64,
}

/// Opens whatever a shelf holds; an empty one gives a new chain of this genesis with these settings.
///
/// # Errors
/// Why nothing could be opened; the shelf should be left as it is then.
pub fn open(stored: Stored, genesis: Genesis, config: Config) -> Result<Opened, OpenError> {
    let (mut log, mut snapshots) = (BTreeMap::new(), BTreeMap::new());
    for (key, bytes) in stored {
        match key.table {
            Table::Log => log.insert(key.index, bytes),
            Table::Snapshot => snapshots.insert(key.index, bytes),
        };
    }
    let mut reads = read_log(&log)?;
    let (genesis, config) = match reads.first() {
        Some(Read { record: Record::Genesis { genesis, config }, .. }) => (genesis.clone(), *config),
        _ => {
            let had_any = !log.is_empty() || !snapshots.is_empty();
            let sentence = || lost_everything(&log);
            return fresh(genesis, config, had_any.then(sentence));
        }
    };
    if let Err(refusal) = Chain::new(genesis.clone(), config) {
        return Err(OpenError::Inconsistent(refusal.to_string()));
    }
    loop {
        let snapshot = latest_snapshot(&reads, &snapshots);
        let start = snapshot.as_ref().map(|(index, _)| *index);
        match restore(&genesis, config, &reads, snapshot) {
            Ok(chain) => return Ok(finish(chain, reads, &log, &snapshots)),
            // A snapshot that leads elsewhere is passed over; the log alone decides.
            Err(Fault::State(_)) if start.is_some() => {
                start.map(|index| snapshots.remove(&index));
            }
            Err(Fault::State(sentence)) => return Err(OpenError::Inconsistent(sentence)),
            Err(Fault::Step(index)) => cut(&mut reads, index),
        }
    }
}

fn fresh(genesis: Genesis, config: Config, repaired: Option<String>) -> Result<Opened, OpenError> {
    let chain = Chain::new(genesis, config).map_err(OpenError::Refused)?;
    let (archive, writes) = Archive::create(&chain);
    Ok(Opened { chain, archive, log: Vec::new(), repaired, writes })
}

/// The records from the first one on, up to the first that is missing or damaged and back to the end of a batch.
fn read_log(log: &BTreeMap<u64, Vec<u8>>) -> Result<Vec<Read>, OpenError> {
    let mut reads: Vec<Read> = Vec::with_capacity(log.len());
    let mut previous = FIRST_CHECK;
    for (expected, (index, bytes)) in (0u64..).zip(log) {
        if *index != expected {
            break;
        }
        let (payload, check) = match unwrap(RecordKey::log(*index), previous, bytes) {
            Ok(read) => read,
            Err(FrameError::Newer { version }) => return Err(OpenError::Newer { version }),
            Err(FrameError::Damaged | FrameError::Misplaced) => break,
        };
        let Ok(record) = Record::from_bytes(payload) else { break };
        let is_genesis = matches!(record, Record::Genesis { .. });
        if is_genesis != (expected == 0) || matches!(record, Record::Snapshot { .. }) {
            break;
        }
        previous = check;
        reads.push(Read { record, check, size_bytes: bytes.len() as u64 });
    }
    let len = reads.len();
    cut(&mut reads, len);
    Ok(reads)
}

/// Cuts the records to `len` and back to the end of a batch.
fn cut(reads: &mut Vec<Read>, len: usize) {
    reads.truncate(len);
    while reads.last().is_some_and(|read| !read.record.is_last()) {
        reads.pop();
    }
}

/// The newest whole snapshot that the log leads to.
fn latest_snapshot(reads: &[Read], snapshots: &BTreeMap<u64, Vec<u8>>) -> Option<(u64, Vec<(Key, Bytes)>)> {
    snapshots.iter().rev().find_map(|(index, bytes)| {
        let before = reads.get(usize::try_from(index.checked_sub(1)?).ok()?)?;
        let (payload, _) = unwrap(RecordKey::snapshot(*index), before.check, bytes).ok()?;
        match Record::from_bytes(payload) {
            Ok(Record::Snapshot { slots }) => Some((*index, slots)),
            _ => None,
        }
    })
}

/// What keeps records from being a chain.
enum Fault {
    /// The record of that number does not follow from those before.
    Step(usize),
    /// The state at the end is not the one that the last block names.
    State(String),
}

fn restore(
    genesis: &Genesis,
    config: Config,
    reads: &[Read],
    mut snapshot: Option<(u64, Vec<(Key, Bytes)>)>,
) -> Result<Chain, Fault> {
    let restorer = Restorer::new(genesis.clone(), config, snapshot.is_some());
    let mut restorer = restorer.map_err(|refusal| Fault::State(refusal.to_string()))?;
    let last_seal = reads.iter().rposition(|read| matches!(read.record, Record::Seal { .. }));
    for (index, read) in reads.iter().enumerate() {
        let added = match &read.record {
            Record::Genesis { .. } | Record::Snapshot { .. } => Ok(()),
            Record::Transaction { entry, .. } => restorer.transaction(entry.clone()),
            Record::Seal { header, .. } => restorer.seal(header.clone()).map(drop),
            Record::Configure { config, .. } => restorer.configure(*config),
        };
        added.map_err(|_| Fault::Step(index))?;
        if Some(index) == last_seal {
            restorer.check_root().map_err(Fault::State)?;
        }
        if let Some((_, slots)) = snapshot.take_if(|(at, _)| *at == index as u64 + 1) {
            restorer.adopt(slots);
        }
    }
    restorer.finish().map_err(Fault::State)
}

fn finish(chain: Chain, reads: Vec<Read>, log: &BTreeMap<u64, Vec<u8>>, snapshots: &BTreeMap<u64, Vec<u8>>) -> Opened {
    let written = reads.len() as u64;
    let check = reads.last().map_or(FIRST_CHECK, |read| read.check);
    let is_good = |index: &u64, bytes: &Vec<u8>| {
        let before = index.checked_sub(1).and_then(|before| reads.get(usize::try_from(before).ok()?));
        before.is_some_and(|before| unwrap(RecordKey::snapshot(*index), before.check, bytes).is_ok())
    };
    let (good, bad): (Vec<_>, Vec<_>) = snapshots.iter().partition(|(index, bytes)| is_good(index, bytes));
    let mut writes: Vec<Write> =
        log.range(written..).map(|(index, _)| Write::Delete { key: RecordKey::log(*index) }).collect();
    writes.extend(bad.iter().map(|(index, _)| Write::Delete { key: RecordKey::snapshot(**index) }));
    let last_snapshot = good.last().map_or(0, |(index, _)| **index);
    let fresh = reads.iter().skip(usize::try_from(last_snapshot).unwrap_or(usize::MAX));
    let archive = Archive {
        written,
        check,
        fresh_bytes: fresh.map(|read| read.size_bytes).sum(),
        snapshot_bytes: good.last().map_or(0, |(_, bytes)| bytes.len() as u64),
        snapshots: good.iter().map(|(index, _)| **index).collect(),
    };
    let known = log.keys().next_back().map_or(0, |last| last + 1).max(bad.last().map_or(0, |(index, _)| **index));
    let repaired = (known > written).then(|| lost_tail(&chain, log, written, known));
    let cause = |read: Read| match read.record {
        Record::Transaction { cause, .. } | Record::Seal { cause, .. } | Record::Configure { cause, .. } => cause,
        Record::Genesis { .. } | Record::Snapshot { .. } => None,
    };
    Opened { chain, archive, log: reads.into_iter().filter_map(cause).collect(), repaired, writes }
}

fn lost_everything(log: &BTreeMap<u64, Vec<u8>>) -> String {
    let others = log.range(1..).count();
    format!(
        "The stored chain could not be opened: its first record, which says what it began with, is missing or damaged, and the {others} after it mean \
         nothing without it. A new chain was started."
    )
}

fn lost_tail(chain: &Chain, log: &BTreeMap<u64, Vec<u8>>, written: u64, known: u64) -> String {
    let lost = known - written;
    let damaged = log.range(written..).filter(|(_, bytes)| !is_whole(bytes)).count();
    let height = chain.height();
    let kept = match chain.open_entries().len() {
        0 => format!("all blocks below {height} are there"),
        1 => format!("all blocks below {height} and the first transaction of block {height} are there"),
        count => format!("all blocks below {height} and the first {count} transactions of block {height} are there"),
    };
    let what = if damaged > 0 { "damaged" } else { "incomplete" };
    let records = if lost == 1 { "1 record".to_owned() } else { format!("{lost} records") };
    format!(
        "The stored chain was {what}: {records} at its end (transactions, seals or settings) could not be kept; {kept}."
    )
}
