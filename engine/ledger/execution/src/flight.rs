//! One transaction on its way: checked and charged when it begins, run in slices, settled into a receipt and a diff.

use crate::checks;
use crate::host::{ContractHost, Payer, World, next_number};
use crate::levels::{Ended, Level, Levels};
use crate::money::{account_now, pay, write_account};
use crate::prepare::{Prepared, prepare, sending_account};
use crate::program::Programs;
use crate::receipt::{Event, Receipt, Status};
use crate::refusal::{Refusal, RefusalKind};
use crate::transaction::{Action, Transaction, decode_arguments};
use primitives::codec::{Reader, encode_value};
use primitives::{Address, Gas, Hash, Height, Value};
use protocol::{Params, fee_of, intrinsic_gas, verify};
use state::{Account, Journal, Key, Savepoint, Slots, StateDiff, Task, Timer, Waiting};
use std::rc::Rc;
use vm::{Context, End, Entry, Failure, Machine, Outcome, Sleeping, Wake};

/// Where and when a transaction runs.
#[derive(Clone, Copy, Debug)]
pub struct Environment {
    /// The chain's parameters.
    pub params: Params,
    /// The block it goes into.
    pub height: Height,
    /// That block's timestamp.
    pub timestamp: u64,
    /// Its place in that block.
    pub index: u32,
    /// What a new development account owns.
    pub grant_balance: u64,
}

/// A finished transaction.
#[derive(Clone, Debug)]
pub struct Settled {
    /// The transaction as it was sent.
    pub transaction: Rc<Transaction>,
    /// Its receipt.
    pub receipt: Receipt,
    /// What it changed.
    pub diff: StateDiff,
}

/// A transaction being executed. Its writes stay in its own journal: dropping it undoes everything.
pub struct Flight {
    transaction: Rc<Transaction>,
    hash: Hash,
    environment: Environment,
    sender: Address,
    /// Gas paid before the first instruction.
    intrinsic: u64,
    /// Nano-PANDA taken for the whole gas limit; what is not used comes back.
    deposit: u64,
    world: Rc<World>,
    before_run: Option<Savepoint>,
    contract: Address,
    levels: Option<Levels>,
    /// The sleeping call that it goes on with or becomes.
    task: Option<u64>,
    /// Parts of that call that have run.
    parts: u64,
    /// The transaction that began it.
    began: Hash,
    /// Why a sleeping call cannot go on.
    failed: Option<Failure>,
}

impl Flight {
    /// Checks a transaction and takes the deposit for its gas; nothing has run yet.
    ///
    /// All calls for one flight must be given the same slots.
    ///
    /// # Errors
    /// The first reason why it cannot enter a block.
    pub fn begin(
        environment: Environment,
        below: &dyn Slots,
        programs: &Programs,
        transaction: Transaction,
    ) -> Result<Flight, Refusal> {
        let params = &environment.params;
        let sender = transaction.sender();
        let gas_limit = transaction.gas_limit.0;
        if gas_limit > params.gas_limit_block {
            let message = format!("gas_limit {gas_limit} is above the block's {}", params.gas_limit_block);
            return Err(Refusal::new(RefusalKind::GasLimit, message));
        }
        let account = sending_account(&environment, below, &transaction, &sender)?;
        let Prepared { contract, deployed, entry, program, payload_bytes, source_bytes, amount } =
            prepare(&environment, below, programs, &transaction, &sender)?;
        let intrinsic = intrinsic_gas(payload_bytes, source_bytes).filter(|intrinsic| *intrinsic <= gas_limit);
        let Some(intrinsic) = intrinsic else {
            let least = intrinsic_gas(payload_bytes, source_bytes).unwrap_or(u64::MAX);
            let message =
                format!("gas_limit {gas_limit} is below the {least} that this transaction costs before it runs");
            return Err(Refusal::new(RefusalKind::GasLimit, message));
        };
        let hash = transaction
            .hash()
            .map_err(|error| Refusal::new(RefusalKind::Limit, format!("MAX_NESTING: in the arguments, {error}")))?;
        if let Some(signature) = &transaction.signature
            && !verify(&transaction.public_key, &hash, signature)
        {
            return Err(Refusal::new(RefusalKind::Signature, format!("the signature is not that of {sender}")));
        }
        let deposit = fee_of(gas_limit, params.gas_price);
        let needed = deposit.and_then(|deposit| deposit.checked_add(amount));
        let (Some(deposit), Some(_)) = (deposit, needed.filter(|needed| *needed <= account.balance)) else {
            let needed = needed.map_or("more than all there is".to_owned(), |needed| needed.to_string());
            let message = format!(
                "{sender} owns {} nano-PANDA; {amount} and the fee for a gas_limit of {gas_limit} are {needed}",
                account.balance
            );
            return Err(Refusal::new(RefusalKind::Funds, message));
        };

        let mut journal = Journal::new();
        if let Some(name) = &transaction.grant {
            journal.write(below, Key::Name(sender), Some(name.as_bytes().into()));
        }
        let Some(nonce) = account.nonce.checked_add(1) else {
            return Err(Refusal::new(RefusalKind::Nonce, format!("{sender} has no nonce left")));
        };
        write_account(&mut journal, below, sender, Account { nonce, balance: account.balance - deposit });
        let before_run = Some(journal.savepoint());
        if !pay(&mut journal, below, sender, contract, amount) {
            let message = format!("{contract} cannot own more than 64 bits of nano-PANDA");
            return Err(Refusal::new(RefusalKind::Funds, message));
        }
        if let Some((record, source)) = deployed {
            if let Some(label) = &record.label {
                journal.write(below, Key::Label(label.clone()), Some(contract.0.as_slice().into()));
            }
            if below.read(&Key::Source(record.code)).is_none() {
                journal.write(below, Key::Source(record.code), Some(source.as_bytes().into()));
            }
            journal.write(below, Key::Contract(contract), Some(record.to_bytes().into()));
        }
        match &transaction.action {
            Action::Cancel { contract, task } => journal.write(below, Key::Task(*contract, *task), None),
            Action::Unset { contract, timer } => journal.write(below, Key::Timer(*contract, *timer), None),
            _ => {}
        }
        let payer = Payer { address: sender, public_key: transaction.public_key, gas_limit: transaction.gas_limit };
        let world = World::new(environment, programs, payer, hash, journal);
        let levels = entry.zip(program).map(|(entry, program)| {
            let context = Context {
                sender,
                origin: sender,
                contract,
                value: transaction.value,
                height: environment.height.0,
                timestamp: environment.timestamp,
                tx_hash: hash,
            };
            let limits = checks::limits_of(params);
            let gas = Gas(gas_limit - intrinsic);
            let host = ContractHost::new(&world, contract, 0);
            let (code, natives) = (program.code.clone(), programs.natives());
            let machine = Machine::new(code, natives, entry, context, gas, limits, host.clone());
            Levels::new(Level::outermost(host, machine))
        });
        Ok(Flight {
            transaction: Rc::new(transaction),
            hash,
            environment,
            sender,
            intrinsic,
            deposit,
            world,
            before_run,
            contract,
            levels,
            task: None,
            parts: 0,
            began: hash,
            failed: None,
        })
    }

    /// Goes on with a sleeping call; `None` if there is none of that number. What keeps it from going on is its end and its receipt.
    pub fn begin_resume(
        environment: Environment,
        below: &dyn Slots,
        programs: &Programs,
        contract: Address,
        task: u64,
    ) -> Option<Flight> {
        let params = &environment.params;
        let record = Task::from_bytes(&below.read(&Key::Task(contract, task))?).ok()?;
        let Task { method, public_key, gas_limit, tx, parts, due: _, continuation } = record;
        let gas_limit = Gas(gas_limit.min(params.gas_limit_block));
        let action = Action::Resume { contract, task, method };
        let (grant, signature) = (None, None);
        let transaction = Transaction { public_key, nonce: parts, gas_limit, value: 0, grant, action, signature };
        let hash = transaction.hash().ok()?;
        let sender = transaction.sender();
        let account = checks::account_of(below, &sender).unwrap_or_default();
        let mut journal = Journal::new();
        // Whatever becomes of this part, the call does not sleep any more unless it falls asleep again.
        journal.write(below, Key::Task(contract, task), None);
        let needed = fee_of(gas_limit.0, params.gas_price).filter(|needed| *needed <= account.balance);
        let mut failed = None;
        if needed.is_none() {
            let message = format!("{sender} cannot pay for {gas_limit} gas of its sleeping call any more");
            failed = Some(ended("InsufficientFunds", message));
        }
        let deposit = needed.unwrap_or(0);
        if deposit > 0 {
            write_account(&mut journal, below, sender, Account { balance: account.balance - deposit, ..account });
        }
        let before_run = Some(journal.savepoint());
        let payer = Payer { address: sender, public_key, gas_limit };
        let world = World::new(environment, programs, payer, tx, journal);
        let mut levels = None;
        if failed.is_none() {
            let context = Context {
                sender,
                origin: sender,
                contract,
                value: 0,
                height: environment.height.0,
                timestamp: environment.timestamp,
                tx_hash: tx,
            };
            let woken = checks::contract_at(below, &contract)
                .and_then(|contract| checks::program_of(below, programs, &contract))
                .map_err(|refusal| refusal.message)
                .and_then(|program| {
                    let limits = checks::limits_of(params);
                    let (code, natives) = (program.code.clone(), programs.natives());
                    let host = ContractHost::new(&world, contract, 0);
                    let (continuation, asked) = (&*continuation, host.clone());
                    let wake = Wake { code, natives, continuation, context, gas_limit, limits, host: asked };
                    let machine = Machine::resume(wake).map_err(|error| error.to_string())?;
                    Ok(Levels::new(Level::outermost(host, machine)))
                });
            match woken {
                Ok(woken) => levels = Some(woken),
                Err(sentence) => failed = Some(ended("TaskError", format!("the call cannot go on: {sentence}"))),
            }
        }
        Some(Flight {
            transaction: Rc::new(transaction),
            hash,
            environment,
            sender,
            intrinsic: 0,
            deposit,
            world,
            before_run,
            contract,
            levels,
            task: Some(task),
            parts,
            began: tx,
            failed,
        })
    }

    /// Makes the call of a timer; `None` if there is none of that number. What keeps it from running is its end and its receipt.
    pub fn begin_timer(
        environment: Environment,
        below: &dyn Slots,
        programs: &Programs,
        contract: Address,
        timer: u64,
    ) -> Option<Flight> {
        let params = &environment.params;
        let record = Timer::from_bytes(&below.read(&Key::Timer(contract, timer))?).ok()?;
        let Timer { due: _, to, method, arguments, public_key, gas_limit, tx: _ } = record;
        let payload_bytes = arguments.len() as u64;
        let arguments = decode_arguments(&mut Reader::new(&arguments)).unwrap_or_default();
        let gas_limit = Gas(gas_limit.min(params.gas_limit_block));
        let entry = Entry::Method { name: method.clone(), args: arguments.clone(), query: false };
        let checked = checks::contract_at(below, &to)
            .and_then(|record| checks::program_of(below, programs, &record))
            .and_then(|program| checks::check_method(&program, &method, false, &arguments).map(|()| program))
            .map_err(|refusal| match refusal.kind {
                RefusalKind::Arguments => ended("TypeError", refusal.message),
                _ => ended("ContractError", refusal.message),
            });
        let action = Action::Fire { contract, timer, to, method, arguments };
        let (grant, signature) = (None, None);
        let transaction = Transaction { public_key, nonce: timer, gas_limit, value: 0, grant, action, signature };
        let hash = transaction.hash().ok()?;
        let sender = transaction.sender();
        let account = checks::account_of(below, &sender).unwrap_or_default();
        let mut journal = Journal::new();
        // Whatever becomes of it, it runs once.
        journal.write(below, Key::Timer(contract, timer), None);
        let deposit = fee_of(gas_limit.0, params.gas_price).filter(|needed| *needed <= account.balance);
        let intrinsic = intrinsic_gas(payload_bytes, 0).filter(|intrinsic| *intrinsic <= gas_limit.0);
        let ready = match (checked, deposit, intrinsic) {
            (Err(failure), ..) => Err(failure),
            (_, None, _) => {
                let message = format!("{sender} cannot pay for {gas_limit} gas of its timer any more");
                Err(ended("InsufficientFunds", message))
            }
            (_, _, None) => {
                Err(ended("OutOfGas", format!("{gas_limit} gas is less than the call costs before it runs")))
            }
            (Ok(program), Some(_), Some(_)) => Ok(program),
        };
        let deposit = deposit.unwrap_or(0);
        if deposit > 0 {
            write_account(&mut journal, below, sender, Account { balance: account.balance - deposit, ..account });
        }
        let before_run = Some(journal.savepoint());
        let payer = Payer { address: sender, public_key, gas_limit };
        let world = World::new(environment, programs, payer, hash, journal);
        let intrinsic = if deposit > 0 { intrinsic.unwrap_or(0) } else { 0 };
        let (levels, failed) = match ready {
            Err(failure) => (None, Some(failure)),
            Ok(program) => {
                let context = Context {
                    sender: contract,
                    origin: sender,
                    contract: to,
                    value: 0,
                    height: environment.height.0,
                    timestamp: environment.timestamp,
                    tx_hash: hash,
                };
                let (host, gas) = (ContractHost::new(&world, to, 0), Gas(gas_limit.0 - intrinsic));
                let (code, natives, limits) = (program.code.clone(), programs.natives(), checks::limits_of(params));
                let machine = Machine::new(code, natives, entry, context, gas, limits, host.clone());
                (Some(Levels::new(Level::outermost(host, machine))), None)
            }
        };
        Some(Flight {
            transaction: Rc::new(transaction),
            hash,
            environment,
            sender,
            intrinsic,
            deposit,
            world,
            before_run,
            contract: to,
            levels,
            task: None,
            parts: 0,
            began: hash,
            failed,
        })
    }

    /// The transaction's hash.
    pub fn hash(&self) -> Hash {
        self.hash
    }

    /// Where it runs.
    pub fn environment(&self) -> &Environment {
        &self.environment
    }

    /// The transaction itself.
    pub fn transaction(&self) -> &Transaction {
        &self.transaction
    }

    /// Has the run looked at; receipt and diff are the same. A transfer runs nothing that could be seen.
    pub fn inspect(&mut self, inspector: Box<dyn vm::inspect::Inspector>) {
        if let Some(levels) = &mut self.levels {
            levels.inspect(inspector);
        }
    }

    /// Gas paid before the first instruction.
    pub fn intrinsic_gas(&self) -> Gas {
        Gas(self.intrinsic)
    }

    /// Gas used so far.
    pub fn gas_used(&self) -> Gas {
        Gas(self.intrinsic + self.levels.as_ref().map_or(0, Levels::gas_used))
    }

    /// Runs on for about `slice` gas; `Some` when it is over. A finished flight gives nothing more.
    pub fn advance(&mut self, below: &Rc<dyn Slots>, slice: Gas) -> Option<Settled> {
        self.before_run.as_ref()?;
        let ended = match &mut self.levels {
            None => {
                let end = self.failed.take().map_or(End::Return(Value::None), End::Raise);
                Ended::Over(Outcome { end, gas_used: Gas(0) })
            }
            Some(levels) => self.world.on(below, || levels.advance(slice))?,
        };
        let before_run = self.before_run.take()?;
        Some(self.settle(&**below, before_run, ended))
    }

    /// Keeps a run that sleeps in the state.
    fn keep_asleep(&mut self, journal: &mut Journal, below: &dyn Slots, sleeping: Sleeping) -> Result<(), Failure> {
        let Sleeping { blocks, continuation, gas_used: _ } = sleeping;
        let number = match self.task {
            Some(number) => number,
            None => {
                let most = self.environment.params.tasks;
                if journal.waiting_of(below, &self.contract, Waiting::Task).len() as u64 >= most {
                    let text = format!("MAX_TASKS: a contract has at most {most} sleeping calls");
                    return Err(ended("LimitExceeded", text));
                }
                next_number(journal, below, Waiting::Task)
            }
        };
        let method = match &self.transaction.action {
            Action::Call { method, .. } | Action::Resume { method, .. } | Action::Fire { method, .. } => method.clone(),
            _ => String::new(),
        };
        let task = Task {
            method,
            public_key: self.transaction.public_key,
            gas_limit: self.transaction.gas_limit.0,
            tx: self.began,
            parts: self.parts + 1,
            due: Height(self.environment.height.0.saturating_add(blocks)),
            continuation,
        };
        journal.write(below, Key::Task(self.contract, number), Some(task.to_bytes().into()));
        let (size, most) = (journal.size_bytes(below, &self.contract), self.environment.params.state_bytes);
        if size > most {
            let text = format!(
                "MAX_STATE_BYTES: with what the sleeping call holds the contract's state would take {size} bytes, {most} are allowed"
            );
            return Err(ended("LimitExceeded", text));
        }
        self.task = Some(number);
        Ok(())
    }

    fn settle(&mut self, below: &dyn Slots, before_run: Savepoint, ended: Ended) -> Settled {
        let gas_limit = self.transaction.gas_limit;
        let (mut events, logs) = self.world.output.take().into_parts();
        let mut journal = self.world.journal.take();
        let (end, run_gas) = match ended {
            Ended::Asleep(sleeping) => {
                let gas_used = sleeping.gas_used;
                match self.keep_asleep(&mut journal, below, sleeping) {
                    Ok(()) => (None, gas_used),
                    Err(failure) => (Some(End::Halt(failure)), gas_used),
                }
            }
            Ended::Over(outcome) => (Some(outcome.end), outcome.gas_used),
        };
        let asleep = end.is_none();
        let (status, returned, error) = match end.unwrap_or(End::Return(Value::None)) {
            End::Return(value) => match too_deep(&value, &events) {
                None => (Status::Ok, value, None),
                Some(failure) => (Status::Halted, Value::None, Some(failure)),
            },
            End::Raise(failure) => (Status::Reverted, Value::None, Some(failure)),
            End::Halt(failure) => (Status::Halted, Value::None, Some(failure)),
        };
        let status = if asleep && status == Status::Ok { Status::Suspended } else { status };
        if matches!(status, Status::Ok | Status::Suspended) {
            journal.commit(before_run);
        } else {
            journal.revert(below, before_run);
            events.clear();
        }
        let gas_used = match status {
            Status::Halted => gas_limit,
            _ => Gas(self.intrinsic.saturating_add(run_gas.0).min(gas_limit.0)),
        };
        // The deposit is the fee of the whole limit, so neither the product nor the difference can overflow.
        let fee = fee_of(gas_used.0, self.environment.params.gas_price).unwrap_or(self.deposit).min(self.deposit);
        if let Some(account) = account_now(&journal, below, &self.sender) {
            let balance = account.balance.saturating_add(self.deposit - fee);
            write_account(&mut journal, below, self.sender, Account { balance, ..account });
        }
        let diff = journal.into_diff(below);
        let deployed = matches!(self.transaction.action, Action::Deploy { .. }) && status == Status::Ok;
        let receipt = Receipt {
            tx: self.hash,
            height: self.environment.height,
            index: self.environment.index,
            status,
            returned,
            address: deployed.then_some(self.contract),
            task: self.task,
            gas_used,
            gas_limit,
            fee,
            events,
            logs,
            state_bytes: diff.field_bytes(),
            error,
        };
        self.levels = None;
        Settled { transaction: self.transaction.clone(), receipt, diff }
    }
}

/// Why a sleeping call ended that could not run.
fn ended(kind: &str, message: String) -> Failure {
    Failure { kind: kind.to_owned(), message, ..Failure::default() }
}

/// The VM refuses values beyond the nesting limit; should one pass, the transaction ends here instead of in the codec.
fn too_deep(returned: &Value, events: &[Event]) -> Option<Failure> {
    let mut values = events.iter().flat_map(|event| event.fields.iter().map(|(_, value)| value));
    let error = encode_value(returned).err().or_else(|| values.find_map(|value| encode_value(value).err()))?;
    Some(ended("LimitError", format!("MAX_NESTING: {error}")))
}
