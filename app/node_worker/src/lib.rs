//! The door between a page and the node: a Web Worker that owns a node and its shelf in IndexedDB.
//! In come letters from the page: a hello with the page's build, then commands as JSON text, each under an id.
//! Out go answers under the same ids, each when the transaction that holds its records is complete, and news nobody asked for.
//! It knows no Python, no chain and no page: only when to call the node, where its records lie, and when the browser wants a turn.

mod door;
mod letter;
mod signal;

pub mod lock;
pub mod outbox;
pub mod shelf;

pub use door::start;
