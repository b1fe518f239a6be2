//! A shelf in a folder: segment files that only grow, one synced frame per batch, repaired when opened.
//!
//! A segment is `MAGIC` and then frames: length (4 bytes), the first 8 bytes of the payload's SHA-256, payload. A payload is a list of writes.
//! A batch that clears the shelf begins a new segment, after whose frame is on disk the older ones are deleted; a crash in between is harmless.

use primitives::codec::{CodecError, Reader, Writer};
use primitives::sha256;
use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use store::{RecordKey, Shelf, Stored, Write};

const MAGIC: &[u8] = b"panda-shelf/1\n";
/// A segment that is longer is followed by a new one.
const SEGMENT_BYTES: u64 = 64 << 20;
/// Opening rewrites a folder that holds so many times what is alive in it, above a size that matters.
const WASTE_FACTOR: u64 = 4;
const WASTE_BYTES: u64 = 8 << 20;

const PUT: u8 = 1;
const DELETE: u8 = 2;
const CLEAR: u8 = 3;

/// The folder, locked against a second process.
pub(crate) struct Folder {
    path: PathBuf,
    /// Holds the lock as long as it is open.
    _lock: File,
    records: BTreeMap<String, Vec<u8>>,
    /// Numbers of the segments, oldest first.
    segments: Vec<u64>,
    current: Option<File>,
    current_bytes: u64,
    repairs: Vec<String>,
}

impl Folder {
    /// Opens or makes the folder and reads what it holds.
    ///
    /// # Errors
    /// A sentence: not a folder, in use by another process, or a disk that fails.
    pub(crate) fn open(path: &str) -> Result<Folder, String> {
        let path = PathBuf::from(path);
        let failed = |what: &str, error: std::io::Error| format!("'{}': {what}: {error}", path.display());
        std::fs::create_dir_all(&path).map_err(|error| failed("the folder cannot be made", error))?;
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(path.join("lock"))
            .map_err(|error| failed("the lock cannot be made", error))?;
        if lock.try_lock().is_err() {
            return Err(format!("'{}' is in use by another process", path.display()));
        }
        let mut folder = Folder {
            segments: segment_numbers(&path).map_err(|error| failed("the folder cannot be read", error))?,
            path,
            _lock: lock,
            records: BTreeMap::new(),
            current: None,
            current_bytes: 0,
            repairs: Vec::new(),
        };
        folder.read_segments()?;
        Ok(folder)
    }

    /// Sentences about what was damaged when it was opened.
    pub(crate) fn take_repairs(&mut self) -> Vec<String> {
        std::mem::take(&mut self.repairs)
    }

    fn segment_path(&self, number: u64) -> PathBuf {
        self.path.join(format!("segment-{number:08}.panda"))
    }

    fn read_segments(&mut self) -> Result<(), String> {
        let mut total = 0u64;
        for (place, number) in self.segments.clone().into_iter().enumerate() {
            let path = self.segment_path(number);
            let bytes = std::fs::read(&path).map_err(|error| format!("'{}': {error}", path.display()))?;
            let whole = self.read_segment(&bytes);
            total += bytes.len() as u64;
            if whole < bytes.len().max(MAGIC.len()) {
                self.cut(place, whole, bytes.len())?;
                break;
            }
        }
        let alive: u64 = self.records.values().map(|bytes| bytes.len() as u64 + 64).sum();
        if total > WASTE_BYTES && total / WASTE_FACTOR > alive {
            self.rewrite()?;
        }
        Ok(())
    }

    /// Takes the frames of a segment up to the first that is not whole; returns where that one begins.
    fn read_segment(&mut self, bytes: &[u8]) -> usize {
        if !bytes.starts_with(MAGIC) {
            return 0;
        }
        let mut at = MAGIC.len();
        while at < bytes.len() {
            let Some(payload) = frame(&bytes[at..]) else { return at };
            let Ok(batch) = decode_batch(payload) else { return at };
            at += 12 + payload.len();
            for write in batch {
                apply(&mut self.records, write);
            }
        }
        at
    }

    /// Cuts a damaged segment after its last whole frame and sets later segments aside.
    fn cut(&mut self, place: usize, whole: usize, length: usize) -> Result<(), String> {
        let path = self.segment_path(self.segments[place]);
        let failed = |error: std::io::Error| format!("'{}' cannot be repaired: {error}", path.display());
        // Kept beside, not deleted: whoever wants the damaged bytes can still look at them.
        std::fs::copy(&path, path.with_extension("damaged")).map_err(failed)?;
        for number in self.segments.split_off(place + 1) {
            let later = self.segment_path(number);
            std::fs::rename(&later, later.with_extension("damaged")).map_err(failed)?;
        }
        let file = OpenOptions::new().write(true).open(&path).map_err(failed)?;
        if whole < MAGIC.len() {
            file.set_len(0).map_err(failed)?;
            (&file).write_all(MAGIC).map_err(failed)?;
        } else {
            file.set_len(whole as u64).map_err(failed)?;
        }
        file.sync_all().map_err(failed)?;
        let lost = length - whole;
        self.repairs.push(format!("{lost} damaged bytes at the end of '{}' were set aside", path.display()));
        Ok(())
    }

    /// Writes what is alive into a new segment and drops the others.
    fn rewrite(&mut self) -> Result<(), String> {
        let mut batch = vec![Write::Clear];
        for (text, bytes) in &self.records {
            match RecordKey::parse(text) {
                Some(key) => batch.push(Write::Put { key, bytes: bytes.clone() }),
                // Written by a newer version: its records are not ours to throw away.
                None => return Ok(()),
            }
        }
        self.commit(&batch)
    }

    fn append(&mut self, payload: &[u8], fresh: bool) -> std::io::Result<()> {
        if fresh || self.current_bytes > SEGMENT_BYTES || self.segments.is_empty() {
            self.start_segment(payload)?;
            if fresh {
                let last = self.segments.len() - 1;
                for number in self.segments.drain(..last).collect::<Vec<_>>() {
                    // The new segment begins by clearing; what cannot be deleted only takes space.
                    let _ = std::fs::remove_file(self.segment_path(number));
                }
            }
            return Ok(());
        }
        if self.current.is_none() {
            let number = self.segments[self.segments.len() - 1];
            let mut file = OpenOptions::new().write(true).open(self.segment_path(number))?;
            self.current_bytes = file.seek(SeekFrom::End(0))?;
            self.current = Some(file);
        }
        let Some(file) = &mut self.current else { return Ok(()) };
        let result = write_frame(file, payload).and_then(|()| file.sync_data());
        match result {
            Ok(()) => self.current_bytes += payload.len() as u64 + 12,
            Err(_) => {
                // Half a frame must not stand before the next one.
                let _ = file.set_len(self.current_bytes).and_then(|()| file.seek(SeekFrom::Start(self.current_bytes)));
            }
        }
        result
    }

    /// A new segment whose first frame is on disk before the segment has its name.
    fn start_segment(&mut self, payload: &[u8]) -> std::io::Result<()> {
        let number = self.segments.last().map_or(1, |last| last + 1);
        let path = self.segment_path(number);
        let half = path.with_extension("half");
        let mut file = File::create(&half)?;
        file.write_all(MAGIC)?;
        write_frame(&mut file, payload)?;
        file.sync_all()?;
        std::fs::rename(&half, &path)?;
        sync_folder(&self.path)?;
        self.segments.push(number);
        self.current_bytes = (MAGIC.len() + 12 + payload.len()) as u64;
        self.current = Some(file);
        Ok(())
    }
}

impl Shelf for Folder {
    fn load(&mut self) -> Result<Stored, String> {
        // Handed over, not copied: from here on the node knows what is stored.
        let records = std::mem::take(&mut self.records);
        Ok(records.into_iter().filter_map(|(text, bytes)| Some((RecordKey::parse(&text)?, bytes))).collect())
    }

    fn commit(&mut self, batch: &[Write]) -> Result<(), String> {
        if batch.is_empty() {
            return Ok(());
        }
        let fresh = batch.iter().any(|write| matches!(write, Write::Clear));
        let payload = encode_batch(batch);
        self.append(&payload, fresh).map_err(|error| format!("'{}': {error}", self.path.display()))
    }
}

fn apply(records: &mut BTreeMap<String, Vec<u8>>, write: (u8, String, Vec<u8>)) {
    match write {
        (PUT, key, bytes) => {
            records.insert(key, bytes);
        }
        (DELETE, key, _) => {
            records.remove(&key);
        }
        _ => records.clear(),
    }
}

fn encode_batch(batch: &[Write]) -> Vec<u8> {
    let mut writer = Writer::new();
    writer.count(batch.len());
    for write in batch {
        match write {
            Write::Put { key, bytes } => {
                writer.u8(PUT);
                writer.str(&key.text());
                writer.bytes(bytes);
            }
            Write::Delete { key } => {
                writer.u8(DELETE);
                writer.str(&key.text());
            }
            Write::Clear => writer.u8(CLEAR),
        }
    }
    writer.into_bytes()
}

fn decode_batch(payload: &[u8]) -> Result<Vec<(u8, String, Vec<u8>)>, CodecError> {
    let mut reader = Reader::new(payload);
    let count = reader.count(1)?;
    let mut batch = Vec::with_capacity(count.min(4096));
    for _ in 0..count {
        let write = match reader.u8()? {
            PUT => (PUT, reader.str()?.to_owned(), reader.bytes()?.to_vec()),
            DELETE => (DELETE, reader.str()?.to_owned(), Vec::new()),
            CLEAR => (CLEAR, String::new(), Vec::new()),
            _ => return Err(reader.malformed("write")),
        };
        batch.push(write);
    }
    reader.finish()?;
    Ok(batch)
}

fn write_frame(file: &mut File, payload: &[u8]) -> std::io::Result<()> {
    let length = u32::try_from(payload.len()).map_err(|_| std::io::Error::other("a batch of more than 4 GB"))?;
    let mut frame = Vec::with_capacity(payload.len() + 12);
    frame.extend(length.to_le_bytes());
    frame.extend(&sha256(payload).0[..8]);
    frame.extend(payload);
    file.write_all(&frame)
}

/// The payload of the frame that begins here, if all of it is there and sound.
fn frame(bytes: &[u8]) -> Option<&[u8]> {
    let mut head = [0; 12];
    (&mut &bytes[..]).read_exact(&mut head).ok()?;
    let length = u32::from_le_bytes([head[0], head[1], head[2], head[3]]) as usize;
    let payload = bytes[12..].get(..length)?;
    (sha256(payload).0[..8] == head[4..]).then_some(payload)
}

fn segment_numbers(path: &Path) -> std::io::Result<Vec<u64>> {
    let mut numbers = Vec::new();
    for entry in std::fs::read_dir(path)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let digits = name.strip_prefix("segment-").and_then(|rest| rest.strip_suffix(".panda"));
        numbers.extend(digits.and_then(|digits| digits.parse::<u64>().ok()));
    }
    numbers.sort_unstable();
    Ok(numbers)
}

fn sync_folder(path: &Path) -> std::io::Result<()> {
    // Windows cannot open a folder; there the rename is as durable as it gets.
    match File::open(path) {
        Ok(folder) => folder.sync_all(),
        Err(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(index: u64) -> RecordKey {
        RecordKey::log(index)
    }

    fn put(index: u64, byte: u8) -> Write {
        Write::Put { key: key(index), bytes: vec![byte; 20] }
    }

    #[test]
    fn a_segment_cut_anywhere_opens_with_its_whole_batches() {
        let path = std::env::temp_dir().join(format!("panda-folder-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        let name = path.to_string_lossy().into_owned();
        let mut ends = Vec::new();
        let segment = path.join("segment-00000001.panda");
        {
            let mut folder = Folder::open(&name).expect("a new folder");
            folder.commit(&[Write::Clear, put(0, 0)]).expect("written");
            for batch in 1..5u8 {
                folder
                    .commit(&[put(u64::from(batch) * 2, batch), put(u64::from(batch) * 2 + 1, batch)])
                    .expect("written");
                ends.push(std::fs::metadata(&segment).expect("the segment").len() as usize);
            }
            assert!(Folder::open(&name).is_err(), "a second owner");
        }
        let whole = std::fs::read(&segment).expect("the segment");
        for cut in 0..whole.len() {
            std::fs::write(&segment, &whole[..cut]).expect("cut");
            let mut folder = Folder::open(&name).expect("opens");
            let batches = ends.iter().filter(|end| **end <= cut).count();
            let stored = folder.load().expect("read").len();
            assert!(stored == 1 + 2 * batches || batches == 0 && stored <= 1, "cut at {cut}: {stored} records");
            folder.commit(&[put(100, 9)]).expect("goes on");
            drop(folder);
            let mut again = Folder::open(&name).expect("opens again");
            assert!(again.take_repairs().is_empty());
            assert_eq!(again.load().expect("read").len(), stored + 1, "cut at {cut}");
        }
        for flip in 0..whole.len() {
            let mut bytes = whole.clone();
            bytes[flip] ^= 0x41;
            std::fs::write(&segment, &bytes).expect("flipped");
            let mut folder = Folder::open(&name).expect("opens");
            assert!(!folder.take_repairs().is_empty(), "flipped at {flip}");
        }
        std::fs::remove_dir_all(&path).expect("removed");
    }

    #[test]
    fn clearing_begins_a_new_segment() {
        let path = std::env::temp_dir().join(format!("panda-clear-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        let name = path.to_string_lossy().into_owned();
        let mut folder = Folder::open(&name).expect("a new folder");
        folder.commit(&[put(1, 1)]).expect("written");
        folder.commit(&[Write::Clear, put(2, 2)]).expect("written");
        folder.commit(&[Write::Delete { key: key(7) }, put(3, 3)]).expect("written");
        assert_eq!(folder.segments, [2]);
        drop(folder);
        let mut folder = Folder::open(&name).expect("opens");
        assert_eq!(folder.load().expect("read").into_iter().map(|(key, _)| key).collect::<Vec<_>>(), [key(2), key(3)]);
        std::fs::remove_dir_all(&path).expect("removed");
    }
}
