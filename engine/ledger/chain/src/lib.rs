//! The chain: an open block that executes transactions as they arrive, sealed blocks linked by their hashes, and everything that can be asked of them.
//! In come requests, seals and settings; out go receipts, blocks, roots, and a log of steps from which the same chain can be built again.
//! A step costs what it changes, never what exists: blocks and receipts are shared, roots are kept up to date by the changed slots.
//! It knows no storage, no clock and no text of the protocol.

mod again;
mod block;
mod config;
mod dispatch;
mod ledger;
mod reading;
mod replay;
mod request;
mod restore;
mod step;

pub use again::Again;
pub use block::{Block, Entry, Header};
pub use config::{Config, MAX_VALIDATORS, Mining};
pub use dispatch::{Due, Flight, QueryFlight};
pub use execution::{
    Action, Answer, Arguments, Call, Event, Failure, GAS_SCHEDULE_VERSION, Origin, Place, Program, Programs, Receipt,
    Refusal, RefusalKind, Status, Transaction,
};
pub use ledger::Chain;
pub use protocol::{BLOCK_SECONDS, Genesis, NANO_PER_PANDA, PROTOCOL_VERSION, Params};
pub use request::{Request, Sender};
pub use restore::Restorer;
pub use state::{Account, Bytes, Change, Contract, Key, StateDiff, Task, Timer, Waiting};
pub use step::Step;
