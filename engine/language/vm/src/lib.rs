//! Runs compiled contract code: values, frames and gas, deterministic to the bit and suspendable between any two basic blocks.
//! In come [`bytecode::Code`], an [`Entry`] with arguments and a [`Host`] that keeps state; out goes an [`Outcome`]: returned, raised or halted, with the gas used.
//! Frames are data, never Rust recursion; a contract's errors are Python exceptions with CPython's texts and tracebacks.
//! It knows no ledger (it asks its host), no tensors (it holds them as native objects) and no clock.

mod arguments;
mod arithmetic;
mod attr;
mod attrs;
mod binding;
pub mod builtins;
mod call;
mod class_making;
pub mod classes;
mod contract;
mod convert;
mod coroutines;
pub mod costs;
mod dict;
mod drive;
mod errors;
mod generators;
mod groups;
mod heap;
mod host;
mod identity;
mod index;
pub mod inspect;
mod iterate;
mod link;
mod machine;
mod mapping;
mod misfit;
mod modules;
mod native;
mod numeric;
mod object;
mod ops;
mod outside;
mod patterns;
mod roots;
mod rows;
mod run;
mod services;
mod show;
mod sites;
mod snapshot;
mod step;
mod storage;
mod supers;
pub mod text;
mod timers;
mod traceback;
mod traits;
pub mod types;
mod unwind;
mod value;

pub use attrs::Attrs;
pub use builtins::{builtin_names, contract_functions, is_builtin};
pub use bytecode::BinaryOp;
pub use dict::{Entry as DictEntry, Table};
pub use heap::Heap;
pub use host::{Arguments, Context, End, Entry, Failure, Host, Limits, Origin, Outcome, Printer, Sleeping, Step};
pub use machine::Machine;
pub use native::{
    ANY, Args, KindRow, ModuleRow, NativeDecode, NativeFn, NativeObject, NativeRow, Natives, Params, Preset, UnitOf,
    named, row, unit_file,
};
pub use numeric::Numbers;
pub use object::{
    AsyncAct, BoundObj, DescriptorKind, DescriptorObj, ENTRY_BYTES, IterObj, OBJECT_BYTES, Payload, Phase, RaiseSource,
    RangeObj, SetObj, SliceObj, TupleObj, VALUE_BYTES, ViewKind, ViewObj,
};
pub use ops::CompareOp;
pub use outside::{Allowance, Outgoing, Refused, Reply, ReplyEnd, SCRIPT_FUNCTIONS, Spent, Thrown};
pub use rows::{NamedRow, module_rows, rows};
pub use snapshot::{SNAPSHOT_FORMAT, SnapshotError, Wake};
pub use storage::{MAP_FUNCTIONS, MapAsk, MapTold};
pub use timers::{Scheduled, TIMER_FUNCTIONS};
pub use value::*;

use std::borrow::Cow;

/// Why a step of a run stopped.
#[derive(Clone, Debug)]
pub enum Raise {
    /// A Python exception, which a contract may catch.
    Error(InstanceId),
    /// Gas or a limit: nothing catches it.
    Halt(Box<Halt>),
    /// No error: the run stands at a call to another contract and waits for the answer, with all its frames in place.
    Waits,
}

/// What no contract can catch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Halt {
    /// `OutOfGas` or the limit's kind.
    pub kind: Cow<'static, str>,
    /// A sentence that names the limit.
    pub message: String,
    /// What ended in a contract that this one had called.
    pub within: Option<Box<Failure>>,
}

impl Raise {
    /// The gas limit is used up.
    pub fn out_of_gas() -> Raise {
        Raise::halt("OutOfGas", "the gas limit is used up")
    }

    /// A limit that cannot be caught.
    pub fn halt(kind: &'static str, message: impl Into<String>) -> Raise {
        Raise::Halt(Box::new(Halt { kind: kind.into(), message: message.into(), within: None }))
    }
}

/// What fallible steps give.
pub type R<T = Value> = Result<T, Raise>;
