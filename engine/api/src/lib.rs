//! The words between the page, the workers and the hall: values as text, commands, answers and sessions, and nothing that acts on them.
//! In comes JSON text, a JavaScript object or a share link that a stranger may have written.
//! Out go decoded commands with warnings, or a sentence that names what is wrong and where; and the text of answers.
//! It knows no Python, no chain, no browser and no disk.

pub mod command;
mod data;
mod fields;
mod link;
mod object;
mod reader;
pub mod scenario;
mod session;
mod shape;
pub mod view;
mod writer;

pub use command::{Command, Decoded};
pub use data::{FindData, expand_data};
pub use link::{LINK_PREFIX, LinkError, MAX_LINK_BYTES, read_link, write_link};
pub use object::Json;
pub use primitives::Value;
pub use primitives::nearest;
pub use reader::{Bounds, MAX_INT_BITS, MAX_INT_DIGITS, MAX_NESTING, MAX_TEXT_BYTES, ReadError, read, read_within};
pub use scenario::Scenario;
pub use session::{SESSION_FORMAT, Session};
pub use shape::Shape;
pub use writer::{write, write_compact, write_session};

/// Version of the protocol that [`Command`] and [`view`] spell.
pub const PROTOCOL_VERSION: u64 = 1;
