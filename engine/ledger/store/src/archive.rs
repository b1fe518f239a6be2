//! What of a chain is written, and the writes for what is not yet.

use crate::frame::{Check, wrap};
use crate::record::Record;
use crate::shelf::{RecordKey, Write};
use chain::{Chain, Step};

/// Log bytes that are written at least between two snapshots.
const SNAPSHOT_BYTES: u64 = 4 << 20;

/// Snapshots that are kept.
const SNAPSHOT_COUNT: usize = 2;

/// The checksum that stands before the first record.
pub(crate) const FIRST_CHECK: Check = [0; 8];

/// The writing side of a store. It belongs to one chain and must be told after every command that changed it.
#[derive(Clone, Debug)]
pub struct Archive {
    /// Log records written; the genesis is the first.
    pub(crate) written: u64,
    /// The last one's checksum.
    pub(crate) check: Check,
    /// Log bytes since the last snapshot.
    pub(crate) fresh_bytes: u64,
    /// The last snapshot's size.
    pub(crate) snapshot_bytes: u64,
    /// The snapshots on the shelf, oldest first.
    pub(crate) snapshots: Vec<u64>,
}

impl Archive {
    /// An archive for a chain that nothing is stored of yet, and the writes that replace whatever the shelf holds.
    pub fn create(chain: &Chain) -> (Archive, Vec<Write>) {
        let mut archive =
            Archive { written: 0, check: FIRST_CHECK, fresh_bytes: 0, snapshot_bytes: 0, snapshots: Vec::new() };
        let mut writes = vec![Write::Clear];
        let record = Record::Genesis { genesis: chain.genesis().clone(), config: *chain.first_config() };
        writes.extend(archive.put(&record));
        (archive, writes)
    }

    /// The writes for every step since the last call, one batch.
    ///
    /// `cause` is the command as the session's log has it. It goes to the first transaction or change of settings among the steps; if there
    /// are only seals, to each of them. Commit the batch before the command is answered.
    pub fn append(&mut self, chain: &Chain, cause: Option<&str>) -> Vec<Write> {
        let done = usize::try_from(self.written.saturating_sub(1)).unwrap_or(usize::MAX);
        let steps = chain.log().get(done..).unwrap_or_default();
        let caused = steps.iter().position(|step| !matches!(step, Step::Seal(_)));
        let mut writes = Vec::with_capacity(steps.len());
        for (index, step) in steps.iter().enumerate() {
            let is_last = index + 1 == steps.len();
            let cause = cause.filter(|_| caused.is_none_or(|caused| caused == index)).map(str::to_owned);
            let record = match step {
                Step::Transaction(entry) => Record::Transaction { is_last, cause, entry: entry.clone() },
                Step::Seal(block) => Record::Seal { is_last, cause, header: block.header.clone() },
                Step::Configure(config) => Record::Configure { is_last, cause, config: *config },
            };
            match self.put(&record) {
                Some(write) => writes.push(write),
                None => break,
            }
        }
        // A snapshot costs the size of the state, so it waits until as much has been written anyway.
        if self.fresh_bytes >= SNAPSHOT_BYTES.max(2 * self.snapshot_bytes) {
            self.snapshot(chain, &mut writes);
        }
        writes
    }

    fn put(&mut self, record: &Record) -> Option<Write> {
        let payload = record.to_bytes();
        debug_assert!(payload.is_ok(), "execution lets no value pass that has no bytes");
        let payload = payload.ok()?;
        let key = RecordKey::log(self.written);
        let (bytes, check) = wrap(key, self.check, &payload);
        self.written += 1;
        self.check = check;
        self.fresh_bytes += bytes.len() as u64;
        Some(Write::Put { key, bytes })
    }

    /// Writes the whole state, so that opening starts from here; older snapshots beyond the kept ones go.
    pub fn snapshot(&mut self, chain: &Chain, writes: &mut Vec<Write>) {
        let slots = chain.slots().map(|(key, value)| (key.clone(), value.clone())).collect();
        let Ok(payload) = (Record::Snapshot { slots }).to_bytes() else { return };
        let key = RecordKey::snapshot(self.written);
        let (bytes, _) = wrap(key, self.check, &payload);
        self.fresh_bytes = 0;
        self.snapshot_bytes = bytes.len() as u64;
        writes.push(Write::Put { key, bytes });
        self.snapshots.push(self.written);
        while self.snapshots.len() > SNAPSHOT_COUNT {
            writes.push(Write::Delete { key: RecordKey::snapshot(self.snapshots.remove(0)) });
        }
    }
}
