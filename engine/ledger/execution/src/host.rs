//! The VM's host: one contract's view of a transaction's journal, its events and printed lines, and its calls to other contracts.

use crate::flight::Environment;
use crate::levels::{Level, Levels};
use crate::money;
use crate::program::Programs;
use crate::receipt::Event;
use crate::transaction::encode_arguments;
use primitives::codec::Writer;
use primitives::{Address, Gas, Hash, Height, Value};
use state::{Bytes, Journal, Key, Map, Slots, Timer, Waiting};
use std::cell::RefCell;
use std::rc::Rc;
use vm::{Allowance, Host, MapAsk, MapTold, Outgoing, Refused, Reply, Scheduled};

/// What a run leaves besides its writes.
#[derive(Debug, Default)]
pub(crate) struct Output {
    pub events: Vec<Event>,
    pub logs: Vec<String>,
    /// Printed text whose line is not over.
    line: String,
}

impl Output {
    /// The printed lines, the last one also without its line end.
    pub fn into_parts(mut self) -> (Vec<Event>, Vec<String>) {
        if !self.line.is_empty() {
            self.logs.push(std::mem::take(&mut self.line));
        }
        (self.events, self.logs)
    }

    fn print(&mut self, text: &str) {
        let mut pieces = text.split('\n');
        if let Some(first) = pieces.next() {
            self.line.push_str(first);
        }
        for piece in pieces {
            let line = std::mem::replace(&mut self.line, piece.to_owned());
            self.logs.push(line);
        }
    }
}

/// Nothing: what lies below a transaction while it does not run.
struct Nowhere;

impl Slots for Nowhere {
    fn read(&self, _key: &Key) -> Option<Bytes> {
        None
    }

    fn size_bytes(&self, _contract: &Address) -> u64 {
        0
    }

    fn waiting_of(&self, _contract: &Address, _kind: Waiting) -> Vec<(u64, Bytes)> {
        Vec::new()
    }
}

/// The account behind a transaction, also of its timers later.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Payer {
    pub address: Address,
    pub public_key: [u8; 32],
    pub gas_limit: Gas,
}

/// What all contracts of one transaction share: its surroundings, and the journal over the slots it runs on.
pub(crate) struct World {
    pub environment: Environment,
    pub programs: Programs,
    /// Who signed, and what it pays for.
    pub payer: Payer,
    pub tx_hash: Hash,
    /// The slots below, only while it runs.
    below: RefCell<Rc<dyn Slots>>,
    pub journal: RefCell<Journal>,
    pub output: RefCell<Output>,
}

impl World {
    pub(crate) fn new(
        environment: Environment,
        programs: &Programs,
        payer: Payer,
        tx_hash: Hash,
        journal: Journal,
    ) -> Rc<World> {
        Rc::new(World {
            environment,
            programs: programs.clone(),
            payer,
            tx_hash,
            below: RefCell::new(Rc::new(Nowhere)),
            journal: RefCell::new(journal),
            output: RefCell::default(),
        })
    }

    /// Runs something on these slots.
    pub(crate) fn on<T>(&self, below: &Rc<dyn Slots>, run: impl FnOnce() -> T) -> T {
        self.below.replace(Rc::clone(below));
        let result = run();
        // A flight that waits holds no state: the chain goes on with it alone.
        self.below.replace(Rc::new(Nowhere));
        result
    }

    /// The journal and the slots below it.
    pub(crate) fn with<T>(&self, act: impl FnOnce(&mut Journal, &dyn Slots) -> T) -> T {
        let below = Rc::clone(&self.below.borrow());
        act(&mut self.journal.borrow_mut(), &*below)
    }
}

impl Slots for World {
    fn read(&self, key: &Key) -> Option<Bytes> {
        self.with(|journal, below| journal.read(below, key))
    }

    fn size_bytes(&self, contract: &Address) -> u64 {
        self.with(|journal, below| journal.size_bytes(below, contract))
    }

    fn waiting_of(&self, contract: &Address, kind: Waiting) -> Vec<(u64, Bytes)> {
        self.with(|journal, below| journal.waiting_of(below, contract, kind))
    }
}

/// The number of the next sleeping call or timer of the chain.
pub(crate) fn next_number(journal: &mut Journal, below: &dyn Slots, kind: Waiting) -> u64 {
    let count = journal.read(below, &kind.count_key());
    let count = count.and_then(|bytes| bytes.as_ref().try_into().ok()).map_or(0, u64::from_le_bytes);
    journal.write(below, kind.count_key(), Some((count + 1).to_le_bytes().as_slice().into()));
    count + 1
}

/// A contract's view of the ledger while it runs.
pub(crate) struct ContractHost {
    pub world: Rc<World>,
    pub contract: Address,
    /// Contracts that stand below it.
    pub depth: u64,
}

impl ContractHost {
    pub(crate) fn new(world: &Rc<World>, contract: Address, depth: u64) -> Rc<ContractHost> {
        Rc::new(ContractHost { world: Rc::clone(world), contract, depth })
    }
}

impl Host for ContractHost {
    fn read_field(&self, field: &str) -> Option<Rc<[u8]>> {
        self.world.read(&Key::Field(self.contract, field.to_owned()))
    }

    fn write_field(&self, field: &str, bytes: Rc<[u8]>) -> Result<(), String> {
        let most = self.world.environment.params.state_bytes;
        self.world.with(|journal, below| {
            let had_size = journal.size_bytes(below, &self.contract);
            journal.write(below, Key::Field(self.contract, field.to_owned()), Some(bytes));
            let size = journal.size_bytes(below, &self.contract);
            // A contract that is too big because the limit was lowered may still shrink.
            if size > most && size > had_size {
                return Err(format!(
                    "MAX_STATE_BYTES: the contract's state would take {size} bytes, {most} are allowed"
                ));
            }
            Ok(())
        })
    }

    fn emit(&self, event: &str, fields: Vec<(String, Value)>) {
        let event = Event { contract: self.contract, name: event.to_owned(), fields };
        self.world.output.borrow_mut().events.push(event);
    }

    fn print(&self, text: &str) {
        self.world.output.borrow_mut().print(text);
    }

    fn call(&self, outgoing: Outgoing, allowance: Allowance) -> Reply {
        let level = match Level::open(self, outgoing, &allowance) {
            Ok(level) => level,
            Err(refused) => return Reply::refused(refused),
        };
        Levels::new(level).run_to_the_end()
    }

    fn map(&self, field: &str, ask: MapAsk) -> Result<MapTold, String> {
        let most = self.world.environment.params.state_bytes;
        self.world.with(|journal, below| {
            let had_size = journal.size_bytes(below, &self.contract);
            let mut map = Map::new(journal, below, self.contract, field);
            let told = match ask {
                MapAsk::Open => {
                    map.open();
                    MapTold::Nothing
                }
                MapAsk::Get(key) => map.get(&key).map_or(MapTold::Nothing, MapTold::Bytes),
                MapAsk::Set(key, bytes) => {
                    map.set(&key, bytes);
                    MapTold::Nothing
                }
                MapAsk::Remove(key) => match map.remove(&key) {
                    true => MapTold::Len(map.len()),
                    false => MapTold::Nothing,
                },
                MapAsk::Len => MapTold::Len(map.len()),
                MapAsk::After(key) => match map.after(key.as_deref()) {
                    Some(next) => next.map_or(MapTold::Nothing, MapTold::Key),
                    None => MapTold::Len(map.len()),
                },
            };
            let size = journal.size_bytes(below, &self.contract);
            if size > most && size > had_size {
                return Err(format!(
                    "MAX_STATE_BYTES: the contract's state would take {size} bytes, {most} are allowed"
                ));
            }
            Ok(told)
        })
    }

    fn schedule(&self, timer: Scheduled) -> Result<u64, Refused> {
        let Scheduled { to, method, arguments, delay_blocks } = timer;
        let Environment { params, height, .. } = &self.world.environment;
        let Payer { address: _, public_key, gas_limit } = self.world.payer;
        let mut writer = Writer::new();
        encode_arguments(&mut writer, &arguments).map_err(|error| Refused::contract(error.to_string()))?;
        let (due, tx) = (Height(height.0.saturating_add(delay_blocks)), self.world.tx_hash);
        let arguments = writer.into_bytes();
        let timer = Timer { due, to, method, arguments, public_key, gas_limit: gas_limit.0, tx };
        self.world.with(|journal, below| {
            let count = journal.waiting_of(below, &self.contract, Waiting::Timer).len() as u64;
            if count >= params.timers {
                let text = format!("MAX_TIMERS: a contract has at most {} timers", params.timers);
                return Err(Refused::contract(text));
            }
            let number = next_number(journal, below, Waiting::Timer);
            journal.write(below, Key::Timer(self.contract, number), Some(timer.to_bytes().into()));
            let size = journal.size_bytes(below, &self.contract);
            if size > params.state_bytes {
                return Err(Refused::contract(format!(
                    "MAX_STATE_BYTES: with the timer the contract's state would take {size} bytes, {} are allowed",
                    params.state_bytes
                )));
            }
            Ok(number)
        })
    }

    fn unschedule(&self, timer: u64) -> Result<(), Refused> {
        let key = Key::Timer(self.contract, timer);
        self.world.with(|journal, below| {
            if journal.read(below, &key).is_none() {
                return Err(Refused::contract(format!("{} has no timer {timer}", self.contract)));
            }
            journal.write(below, key, None);
            Ok(())
        })
    }

    fn transfer(&self, to: Address, amount: u64) -> Result<(), String> {
        self.world.with(|journal, below| money::pay_out(journal, below, self.contract, to, amount))
    }
}
