//! What the ledger remembers: accounts, contracts and their fields as slots, a journal to change them safely, and one root hash over all of them.
//! In come keys with canonical bytes and, after each transaction, a `StateDiff`; slots at an earlier height can still be read.
//! Out go bytes, diffs that hold the old and the new value of every changed slot, and a root that costs only what changed.
//! It knows no Python, no gas and no blocks beyond their heights.

mod diff;
mod journal;
mod key;
mod list;
mod maps;
mod records;
mod slots;
mod trie;

pub use diff::{Change, StateDiff};
pub use journal::{Journal, Savepoint};
pub use key::{Bytes, Key, Waiting};
pub use list::list_root;
pub use maps::{Map, map_items};
pub use records::{Account, Contract, Task, Timer};
pub use slots::{Past, Slots, State, StateError};
pub use trie::Trie;
