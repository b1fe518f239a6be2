//! Keeps a chain: records with versions and checksums, written in batches before anything is answered, and a chain built from them again.
//! In come a chain's new steps; out go writes for any shelf (a folder, IndexedDB, memory), and on opening the chain with the log of its commands.
//! Damage is repaired to the last whole batch and named; records of a newer version are left untouched.
//! It knows no file system, no browser and no protocol: a shelf is whatever puts bytes under keys.

mod archive;
mod frame;
mod open;
mod record;
mod shelf;

pub use archive::Archive;
pub use frame::{FORMAT_VERSION, FrameError};
pub use open::{OpenError, Opened, open};
pub use record::Record;
pub use shelf::{MemoryShelf, RecordKey, Shelf, Stored, Table, Write};
