//! The words between the VM and whoever runs it: entry, context, limits, host and outcome.

use crate::outside::{Allowance, Outgoing, Refused, Reply};
use crate::storage::{MapAsk, MapTold};
use crate::timers::Scheduled;
use primitives::{Address, Gas, Hash, Value};
use std::cell::RefCell;
use std::rc::Rc;

/// What `ctx` shows.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// Who called: an account, or a contract in a nested call.
    pub sender: Address,
    /// The account that signed.
    pub origin: Address,
    /// The running contract.
    pub contract: Address,
    /// Nano-PANDA sent along.
    pub value: u64,
    /// The open block's height.
    pub height: u64,
    /// Genesis time + 2 s x height, in seconds.
    pub timestamp: u64,
    /// The transaction's hash.
    pub tx_hash: Hash,
}

/// What the VM asks of the chain, also in the middle of a run. A run shares its host with whoever began it.
pub trait Host {
    /// A stored field's canonical bytes, as the transaction sees them.
    fn read_field(&self, field: &str) -> Option<Rc<[u8]>>;
    /// Stores a field's canonical bytes.
    ///
    /// # Errors
    /// A sentence that names the limit that is passed.
    fn write_field(&self, field: &str, bytes: Rc<[u8]>) -> Result<(), String>;
    /// Takes an emitted event.
    fn emit(&self, event: &str, fields: Vec<(String, Value)>);
    /// Takes printed text, line ends included.
    fn print(&self, text: &str);

    /// Carries out a call to another contract from the midst of a builtin, which cannot wait: runs it to its end. All other calls
    /// leave the run as [`Step::Calls`].
    fn call(&self, _outgoing: Outgoing, _allowance: Allowance) -> Reply {
        Reply::refused(Refused::contract("there is no other contract here to call"))
    }

    /// Reads or changes a map of the running contract that is stored item by item.
    ///
    /// # Errors
    /// A sentence that names the limit that is passed.
    fn map(&self, _field: &str, _ask: MapAsk) -> Result<MapTold, String> {
        Ok(MapTold::Nothing)
    }

    /// Carries out a command to the chain that a script drives, from the midst of a builtin; all others leave the run as
    /// [`Step::Commands`].
    ///
    /// # Errors
    /// Why there is no answer, as the exception to raise.
    fn command(&self, _command: Value) -> Result<Value, Refused> {
        Err(Refused::contract("there is no chain here that a script could drive"))
    }

    /// Sets a call for a later block; the timer's number.
    ///
    /// # Errors
    /// Why it cannot be set, as the exception to raise.
    fn schedule(&self, _timer: Scheduled) -> Result<u64, Refused> {
        Err(Refused::contract("there are no later blocks here"))
    }

    /// Takes back a timer of the running contract.
    ///
    /// # Errors
    /// Why it cannot be taken back, as the exception to raise.
    fn unschedule(&self, timer: u64) -> Result<(), Refused> {
        Err(Refused::contract(format!("there is no timer {timer}")))
    }

    /// Moves nano-PANDA from the running contract to an account or contract.
    ///
    /// # Errors
    /// Why it cannot be paid.
    fn transfer(&self, _to: Address, _amount: u64) -> Result<(), String> {
        Err("there is no account here that could pay".to_owned())
    }
}

/// A host without a chain: it keeps what is printed and forgets the rest.
#[derive(Debug, Default)]
pub struct Printer {
    text: RefCell<String>,
}

impl Printer {
    /// What was printed since this was last asked.
    pub fn take(&self) -> String {
        self.text.take()
    }
}

impl Host for Printer {
    fn read_field(&self, _field: &str) -> Option<Rc<[u8]>> {
        None
    }

    fn write_field(&self, _field: &str, _bytes: Rc<[u8]>) -> Result<(), String> {
        Ok(())
    }

    fn emit(&self, _event: &str, _fields: Vec<(String, Value)>) {}

    fn print(&self, text: &str) {
        self.text.borrow_mut().push_str(text);
    }
}

/// Arguments from outside.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arguments {
    /// By position.
    pub positional: Vec<Value>,
    /// By name, in order.
    pub keywords: Vec<(String, Value)>,
}

/// What a run does.
#[derive(Clone, Debug)]
pub enum Entry {
    /// Module body, defaults of the stored fields, constructor.
    Deploy(Arguments),
    /// Module body, then a method; a query cannot write.
    Method {
        /// The method's name.
        name: String,
        /// Its arguments.
        args: Arguments,
        /// Whether it is a query.
        query: bool,
    },
    /// The module body alone.
    Script,
}

/// What no run may pass; defaults are those of the spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Heap by our own size table.
    pub heap_bytes: u64,
    /// Python calls inside each other.
    pub call_depth: u32,
    /// Bits of an int.
    pub int_bits: u64,
    /// Events per transaction.
    pub events: u32,
    /// Bytes of printed text per transaction.
    pub log_bytes: u64,
    /// Canonical bytes of the arguments of a call to another contract.
    pub arguments_bytes: u64,
    /// Canonical bytes of a result.
    pub result_bytes: u64,
    /// Bytes of what a sleeping call holds.
    pub continuation_bytes: u64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            heap_bytes: 256 << 20,
            call_depth: 1000,
            int_bits: 1_000_000,
            events: 1024,
            log_bytes: 64 << 10,
            arguments_bytes: 8 << 20,
            result_bytes: 8 << 20,
            continuation_bytes: 10 << 20,
        }
    }
}

/// What a slice of a run gives.
#[derive(Debug)]
pub enum Step {
    /// The slice is used up; call again.
    Paused,
    /// It calls another contract, and goes on when [`crate::Machine::answer`] was told what came of it.
    Calls(Box<Outgoing>),
    /// A script sends a command to the chain it drives, and goes on when [`crate::Machine::answer_command`] was told what came of it.
    Commands(Box<Value>),
    /// It sleeps: what this part wrote and emitted is for the host to keep.
    Asleep(Sleeping),
    /// It is over.
    Done(Outcome),
}

/// How a part of a run ended that sleeps.
#[derive(Clone, Debug)]
pub struct Sleeping {
    /// After how many blocks it goes on.
    pub blocks: u64,
    /// What it goes on from, for [`crate::Machine::resume`].
    pub continuation: Vec<u8>,
    /// Gas used by this part.
    pub gas_used: Gas,
}

impl Sleeping {
    /// How a run ends under a host that keeps no sleeping runs.
    pub fn refused(self) -> Outcome {
        let failure = Failure {
            origin: Origin::Limit,
            kind: "SleepNotOffered".to_owned(),
            message: "nobody would wake a run that sleeps here".to_owned(),
            ..Failure::default()
        };
        Outcome { end: End::Halt(failure), gas_used: self.gas_used }
    }
}

/// How a run ended.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The end.
    pub end: End,
    /// Gas used, the whole limit if it halted.
    pub gas_used: Gas,
}

/// The three ends of a run.
#[derive(Clone, Debug)]
pub enum End {
    /// A value.
    Return(Value),
    /// A Python exception left the entry.
    Raise(Failure),
    /// Gas or a limit.
    Halt(Failure),
}

/// Where a failure comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// A raise or assert statement of the contract.
    Contract,
    /// An operation in contract code.
    Python,
    /// numpy, panda.ml and their kin.
    Library,
    /// Gas or a limit.
    #[default]
    Limit,
}

/// A failure as data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Failure {
    /// Who failed.
    pub origin: Origin,
    /// The exception's class.
    pub kind: String,
    /// Its text.
    pub message: String,
    /// Laid out as CPython's.
    pub traceback: String,
    /// The file of the innermost frame.
    pub file: Option<String>,
    /// Its line, from 1.
    pub line: Option<u32>,
    /// First column, from 1.
    pub column: Option<u32>,
    /// Last line.
    pub end_line: Option<u32>,
    /// Column after the last character.
    pub end_column: Option<u32>,
}
