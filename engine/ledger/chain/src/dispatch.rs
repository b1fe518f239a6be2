//! How a request becomes a transaction and a receipt, and a question an answer, in slices.

use crate::block::Entry;
use crate::config::Mining;
use crate::ledger::Chain;
use crate::request::{Request, Sender};
use execution::{Answer, Call, Environment, Refusal, RefusalKind, Transaction};
use primitives::{Address, Gas, Hash, Height};
use protocol::{address_of, check_name};
use state::{Bytes, Key, Slots, Task, Timer, Waiting};
use std::rc::Rc;

/// What waits for a block, in the order in which it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// The block that is to run it.
    pub height: Height,
    /// Sleeping calls before timers.
    pub kind: Waiting,
    /// Its number.
    pub number: u64,
    /// The contract whose it is.
    pub contract: Address,
}

/// Gas of a slice when nobody waits.
const WHOLE: Gas = Gas(u64::MAX);

/// A transaction on its way into the open block; dropping it is as if it had never been sent.
pub struct Flight {
    inner: execution::Flight,
    /// The open block has no room for it and is sealed before it enters.
    seals_first: bool,
    /// Steps of the chain when it began: it may only end on the chain it began on.
    begun_at: usize,
}

impl Flight {
    /// The transaction's hash.
    pub fn hash(&self) -> Hash {
        self.inner.hash()
    }

    /// The transaction itself.
    pub fn transaction(&self) -> &Transaction {
        self.inner.transaction()
    }

    /// Gas used so far.
    pub fn gas_used(&self) -> Gas {
        self.inner.gas_used()
    }
}

/// A question on its way; dropping it ends it.
pub struct QueryFlight {
    inner: execution::QueryFlight,
    at: Option<Height>,
    begun_at: usize,
}

impl Chain {
    /// Checks a request and makes a transaction of it. The chain is as before until [`Chain::advance`] finishes it.
    ///
    /// # Errors
    /// Why it cannot enter a block.
    pub fn begin(&mut self, request: Request) -> Result<Flight, Refusal> {
        let Request { sender, gas_limit, value, action } = request;
        let gas_limit = Gas(gas_limit.unwrap_or(self.config.params.gas_limit_default));
        let (public_key, nonce, grant, signature) = match sender {
            Sender::Name(name) => self.development_sender(name)?,
            Sender::Address(address) => self.development_sender(self.sender_name(&address)?)?,
            Sender::Signed { public_key, nonce, signature } => (public_key, nonce, None, Some(signature)),
        };
        self.begin_transaction(Transaction { public_key, nonce, gas_limit, value, grant, action, signature })
    }

    /// Checks a transaction that is complete; without a signature its sender must be a development account.
    ///
    /// # Errors
    /// Why it cannot enter a block.
    pub fn begin_transaction(&mut self, transaction: Transaction) -> Result<Flight, Refusal> {
        if transaction.signature.is_none() {
            self.check_development_key(&transaction)?;
        }
        let gas_limit = transaction.gas_limit;
        let fits = gas_limit <= self.gas_left() || gas_limit.0 > self.config.params.gas_limit_block;
        if !fits && self.config.mining == Mining::Manual {
            let message =
                format!("advance first: the open block has {} gas left and gas_limit is {gas_limit}", self.gas_left());
            return Err(Refusal::new(RefusalKind::BlockFull, message));
        }
        self.begin_checked(transaction, !fits)
    }

    /// The next sleeping call or timer that is due and fits into the open block: what is left of earlier blocks first, then sleeping
    /// calls by number, then timers by number.
    pub fn next_due(&self) -> Option<Due> {
        let due = self.first_due(self.height())?;
        let bytes = self.state.read(&due.kind.key(due.contract, due.number))?;
        let gas_limit = match due.kind {
            Waiting::Task => Task::from_bytes(&bytes).ok()?.gas_limit,
            Waiting::Timer => Timer::from_bytes(&bytes).ok()?.gas_limit,
        };
        (Gas(gas_limit.min(self.config.params.gas_limit_block)) <= self.gas_left()).then_some(due)
    }

    fn first_due(&self, height: Height) -> Option<Due> {
        let of_kind = |kind: Waiting| {
            let due = move |(contract, number, bytes): (Address, u64, &Bytes)| {
                Some(Due { height: Task::due_of(bytes)?, kind, number, contract })
            };
            self.state.waiting(kind).filter_map(due).filter(|due| due.height <= height).min()
        };
        of_kind(Waiting::Task).into_iter().chain(of_kind(Waiting::Timer)).min()
    }

    /// Begins the next sleeping call or timer that is due. What is due goes before transactions.
    pub fn begin_due(&mut self) -> Option<Flight> {
        let Due { kind, number, contract, height: _ } = self.next_due()?;
        let environment = Environment { index: self.open.len() as u32, ..self.environment(self.height()) };
        let begin = match kind {
            Waiting::Task => execution::Flight::begin_resume,
            Waiting::Timer => execution::Flight::begin_timer,
        };
        let inner = begin(environment, &*self.state, &self.programs, contract, number)?;
        Some(Flight { inner, seals_first: false, begun_at: self.log.len() })
    }

    /// Runs what is due on for about `slice` gas: `None` while it runs, its entry once it is in the open block.
    ///
    /// # Errors
    /// `Stale` if the chain changed since it began; it is dropped then, and due again.
    pub fn advance_due(&mut self, flight: &mut Flight, slice: Gas) -> Result<Option<Rc<Entry>>, Refusal> {
        self.advance_unsealed(flight, slice)
    }

    /// Runs all that is due to its end.
    ///
    /// # Errors
    /// As [`Chain::advance_due`]; nothing changes the chain meanwhile.
    pub fn run_due(&mut self) -> Result<Vec<Rc<Entry>>, Refusal> {
        let mut entries = Vec::new();
        while let Some(mut flight) = self.begin_due() {
            loop {
                if let Some(entry) = self.advance_due(&mut flight, WHOLE)? {
                    entries.push(entry);
                    break;
                }
            }
        }
        Ok(entries)
    }

    /// As [`Chain::begin_transaction`], when the sender is known to be right.
    pub(crate) fn begin_checked(&mut self, transaction: Transaction, seals_first: bool) -> Result<Flight, Refusal> {
        let height = Height(self.height().0 + u64::from(seals_first));
        if self.next_due().is_some() || (seals_first && self.first_due(height).is_some()) {
            let message = "advance first: sleeping calls or timers are due, and go before transactions";
            return Err(Refusal::new(RefusalKind::BlockFull, message));
        }
        let index = if seals_first { 0 } else { self.open.len() as u32 };
        let environment = Environment { index, ..self.environment(height) };
        let inner = execution::Flight::begin(environment, &*self.state, &self.programs, transaction)?;
        Ok(Flight { inner, seals_first, begun_at: self.log.len() })
    }

    /// Runs a transaction on for about `slice` gas: `None` while it runs, its entry once it is in the open block.
    /// In auto mode that block is sealed then.
    ///
    /// # Errors
    /// `Stale` if the chain changed since the transaction began; it is dropped then.
    pub fn advance(&mut self, flight: &mut Flight, slice: Gas) -> Result<Option<Rc<Entry>>, Refusal> {
        let Some(entry) = self.advance_unsealed(flight, slice)? else { return Ok(None) };
        if self.config.mining == Mining::Auto {
            self.seal();
        }
        Ok(Some(entry))
    }

    pub(crate) fn advance_unsealed(&mut self, flight: &mut Flight, slice: Gas) -> Result<Option<Rc<Entry>>, Refusal> {
        if flight.begun_at != self.log.len() {
            return Err(stale());
        }
        let Some(settled) = flight.inner.advance(&self.slots_now(), slice) else { return Ok(None) };
        if flight.seals_first {
            self.seal();
        }
        self.include(settled).map(Some)
    }

    /// Makes a transaction of a request and runs it to its end.
    ///
    /// # Errors
    /// Why it cannot enter a block.
    pub fn execute(&mut self, request: Request) -> Result<Rc<Entry>, Refusal> {
        self.run_due()?;
        let mut flight = self.begin(request)?;
        loop {
            if let Some(entry) = self.advance(&mut flight, WHOLE)? {
                return Ok(entry);
            }
        }
    }

    /// Checks a question.
    ///
    /// # Errors
    /// Why it cannot be asked.
    pub fn begin_query(&mut self, call: Call) -> Result<QueryFlight, Refusal> {
        let at = self.past(call.at)?;
        let environment = self.environment(at.unwrap_or(self.height()));
        let inner = match at {
            None => execution::QueryFlight::begin(&environment, &*self.state, &self.programs, call)?,
            Some(at) => execution::QueryFlight::begin(&environment, &self.state.at(at), &self.programs, call)?,
        };
        Ok(QueryFlight { inner, at, begun_at: self.log.len() })
    }

    /// Runs a question on for about `slice` gas: `None` while it runs.
    ///
    /// # Errors
    /// `Stale` if the chain changed since the question began; it is dropped then.
    pub fn advance_query(&mut self, flight: &mut QueryFlight, slice: Gas) -> Result<Option<Answer>, Refusal> {
        if flight.begun_at != self.log.len() {
            return Err(stale());
        }
        let below: Rc<dyn Slots> = match flight.at {
            None => self.slots_now(),
            Some(at) => Rc::new(self.state.at(at)),
        };
        Ok(flight.inner.advance(&below, slice))
    }

    /// Asks a question to its end.
    ///
    /// # Errors
    /// Why it cannot be asked.
    pub fn query(&mut self, call: Call) -> Result<Answer, Refusal> {
        let mut flight = self.begin_query(call)?;
        loop {
            if let Some(answer) = self.advance_query(&mut flight, WHOLE)? {
                return Ok(answer);
            }
        }
    }

    pub(crate) fn environment(&self, height: Height) -> Environment {
        Environment {
            params: self.config.params,
            height,
            timestamp: self.genesis.timestamp(height),
            index: 0,
            grant_balance: self.genesis.balance,
        }
    }

    /// The sealed height to read at; `None` for the open block.
    pub(crate) fn past(&self, at: Option<Height>) -> Result<Option<Height>, Refusal> {
        match at {
            Some(at) if at > self.height() => {
                let message = format!("height {at} is not there yet, the open block is {}", self.height());
                Err(Refusal::new(RefusalKind::Height, message))
            }
            Some(at) if at < self.height() => Ok(Some(at)),
            _ => Ok(None),
        }
    }

    fn sender_name(&self, address: &Address) -> Result<String, Refusal> {
        if self.state.read(&Key::Contract(*address)).is_some() {
            let message = format!("{address} is a contract, which sends no transactions");
            return Err(Refusal::new(RefusalKind::Sender, message));
        }
        self.account_name(address).ok_or_else(|| {
            let message = format!(
                "{address} is no development account: a transaction from it needs nonce, public_key and signature"
            );
            Refusal::new(RefusalKind::Sender, message)
        })
    }

    #[expect(clippy::type_complexity, reason = "the four fields of a transaction that depend on the sender")]
    fn development_sender(&self, name: String) -> Result<([u8; 32], u64, Option<String>, Option<[u8; 64]>), Refusal> {
        check_name("the sender's name", &name).map_err(|sentence| Refusal::new(RefusalKind::Sender, sentence))?;
        let public_key = self.public_key(&name);
        let address = address_of(&public_key);
        let nonce = self.account(&address).nonce;
        let grant = self.state.read(&Key::Name(address)).is_none().then_some(name);
        Ok((public_key, nonce, grant, None))
    }

    fn check_development_key(&self, transaction: &Transaction) -> Result<(), Refusal> {
        let sender = transaction.sender();
        let name = transaction.grant.clone().or_else(|| self.account_name(&sender));
        if name.is_some_and(|name| !name.is_empty() && self.public_key(&name) == transaction.public_key) {
            return Ok(());
        }
        let message = format!("{sender} is no development account, so its transactions need a signature");
        Err(Refusal::new(RefusalKind::Signature, message))
    }
}

pub(crate) fn stale() -> Refusal {
    Refusal::new(RefusalKind::Stale, "the chain went on while this was running; it was dropped, send it again")
}
