//! The hall where all rooms meet: commands of the protocol are carried out on one chain, in slices when they take long.
//! In come commands as values or text with the door's tickets, the time, and what a shelf has kept.
//! Out go writes to be stored, answers to be given once those are stored, and events; every error is a sentence with its place in the source.
//! It knows no browser, no disk and no clock.
//!
//! # Beside the protocol's page
//! - `gallery`, `source` and `datasets` list what is embedded; `check` takes `kind` and `file`; `export` takes `ui`, `import` gives it back.
//! - A session's `marks` hold the first digits of what each step led to, so that a replay names the first step that parts.
//! - A source that equals a gallery file is treated as that file, name in tracebacks included, so that it is logged by path and digest.
//! - There is one chain: `import` replaces it once the whole replay has succeeded (a step that is refused leaves it as it was).
//! - `stop` during `advance` keeps the blocks that are sealed, and the answer says how far it got.
//! - A `JSON` object with the one key `$float` or `$int` is a number wherever it stands.

mod answers;
mod bench;
mod convert;
mod datasets;
mod embedded;
mod gallery;
mod hall;
mod history;
mod look;
mod node;
mod replay;
mod script;
mod setup;

pub use answers::{check, versions};
pub use bench::ReadFile;
pub use node::{MAX_WAITING, Node, Opened, Outcome};
pub use primitives::Gas;
pub use replay::{Replay, ReplayStep};
pub use script::{Script, syntax_error};
pub use setup::Setup;

/// What tracebacks call a contract that came as text.
pub const UNNAMED_FILE: &str = "contract.py";
/// What tracebacks call a script that came as text.
pub const UNNAMED_SCRIPT: &str = "script.py";
