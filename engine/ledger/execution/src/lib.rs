//! Executes one transaction: validate, charge, run, settle.
//! In come a transaction, the slots it runs on and the open block's surroundings; out goes a refusal, or a receipt with the `StateDiff` it stands for.
//! A run is a [`Flight`] that advances in slices and can be dropped at any moment, as if it had never been sent.
//! It knows no blocks, no order of transactions and no storage: whoever calls it applies the diff.

mod checks;
mod flight;
mod host;
mod levels;
mod money;
mod prepare;
mod program;
mod query;
mod receipt;
mod refusal;
mod transaction;

pub use flight::{Environment, Flight, Settled};
pub use program::{Program, Programs};
pub use query::{Answer, Call, QueryFlight};
pub use receipt::{Event, Receipt, Status};
pub use refusal::{Place, Refusal, RefusalKind};
pub use transaction::{Action, Transaction};
pub use vm::inspect;
pub use vm::{Arguments, Failure, Origin};

/// The version of the gas table; it stands in every block header.
pub const GAS_SCHEDULE_VERSION: u32 = compiler::GAS_SCHEDULE;
