//! One transaction on its way: checked and charged when it begins, run in slices, settled into a receipt and a diff.

use crate::checks;
use crate::host::{ContractHost, Output};
use crate::program::{Program, Programs};
use crate::receipt::{Event, Receipt, Status};
use crate::refusal::{Refusal, RefusalKind};
use crate::transaction::{Action, Transaction};
use primitives::codec::encode_value;
use primitives::{Address, Gas, Hash, Height, Value, sha256};
use protocol::{Params, check_name, contract_address, fee_of, intrinsic_gas, verify};
use state::{Account, Contract, Journal, Key, Savepoint, Slots, StateDiff, Task};
use std::rc::Rc;
use vm::{Context, End, Entry, Failure, Machine, Origin, Outcome, Sleeping, Step, Wake};

/// Sleeping calls that a contract may have at once.
const MAX_TASKS: usize = 256;

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
    journal: Journal,
    before_run: Option<Savepoint>,
    contract: Address,
    machine: Option<Box<Machine>>,
    output: Output,
    /// The sleeping call that it goes on with or becomes.
    task: Option<u64>,
    /// Parts of that call that have run.
    parts: u64,
    /// The transaction that began it.
    began: Hash,
    /// Why a sleeping call cannot go on.
    failed: Option<Failure>,
}

/// How a run ended, or rests.
enum Ended {
    Over(Outcome),
    Asleep(Sleeping),
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
        programs: &mut Programs,
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
        if let Action::Cancel { contract, task } = &transaction.action {
            journal.write(below, Key::Task(*contract, *task), None);
        }
        let machine = entry.zip(program).map(|(entry, program)| {
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
            Box::new(Machine::new(program.code.clone(), programs.natives(), entry, context, gas, limits))
        });
        let output = Output::default();
        Ok(Flight {
            transaction: Rc::new(transaction),
            hash,
            environment,
            sender,
            intrinsic,
            deposit,
            journal,
            before_run,
            contract,
            machine,
            output,
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
        programs: &mut Programs,
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
        let mut machine = None;
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
                    let wake = Wake { code, natives, continuation: &continuation, context, gas_limit, limits };
                    Machine::resume(wake).map_err(|error| error.to_string())
                });
            match woken {
                Ok(woken) => machine = Some(Box::new(woken)),
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
            journal,
            before_run,
            contract,
            machine,
            output: Output::default(),
            task: Some(task),
            parts,
            began: tx,
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
        if let Some(machine) = &mut self.machine {
            machine.inspect(inspector);
        }
    }

    /// Gas paid before the first instruction.
    pub fn intrinsic_gas(&self) -> Gas {
        Gas(self.intrinsic)
    }

    /// Gas used so far.
    pub fn gas_used(&self) -> Gas {
        Gas(self.intrinsic + self.machine.as_ref().map_or(0, |machine| machine.gas_used().0))
    }

    /// Runs on for about `slice` gas; `Some` when it is over. A finished flight gives nothing more.
    pub fn advance(&mut self, below: &dyn Slots, slice: Gas) -> Option<Settled> {
        self.before_run.as_ref()?;
        let ended = match &mut self.machine {
            None => {
                let end = self.failed.take().map_or(End::Return(Value::None), End::Raise);
                Ended::Over(Outcome { end, gas_used: Gas(0) })
            }
            Some(machine) => {
                let mut host = ContractHost {
                    contract: self.contract,
                    state_bytes_max: self.environment.params.state_bytes,
                    below,
                    journal: &mut self.journal,
                    output: &mut self.output,
                };
                match machine.run(&mut host, slice) {
                    Step::Paused => return None,
                    Step::Asleep(sleeping) => Ended::Asleep(sleeping),
                    Step::Done(outcome) => Ended::Over(outcome),
                }
            }
        };
        let before_run = self.before_run.take()?;
        Some(self.settle(below, before_run, ended))
    }

    /// Keeps a run that sleeps in the state.
    fn keep_asleep(&mut self, below: &dyn Slots, sleeping: Sleeping) -> Result<(), Failure> {
        let Sleeping { blocks, continuation, gas_used: _ } = sleeping;
        let number = match self.task {
            Some(number) => number,
            None => {
                if below.tasks_of(&self.contract).len() >= MAX_TASKS {
                    let text = format!("MAX_TASKS: a contract has at most {MAX_TASKS} sleeping calls");
                    return Err(ended("LimitExceeded", text));
                }
                let count = self.journal.read(below, &Key::TaskCount);
                let count = count.and_then(|bytes| bytes.as_ref().try_into().ok()).map_or(0, u64::from_le_bytes);
                self.journal.write(below, Key::TaskCount, Some((count + 1).to_le_bytes().as_slice().into()));
                count + 1
            }
        };
        let method = match &self.transaction.action {
            Action::Call { method, .. } | Action::Resume { method, .. } => method.clone(),
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
        self.journal.write(below, Key::Task(self.contract, number), Some(task.to_bytes().into()));
        let (size, most) = (self.journal.size_bytes(below, &self.contract), self.environment.params.state_bytes);
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
        let (mut events, logs) = std::mem::take(&mut self.output).into_parts();
        let (end, run_gas) = match ended {
            Ended::Asleep(sleeping) => {
                let gas_used = sleeping.gas_used;
                match self.keep_asleep(below, sleeping) {
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
            self.journal.commit(before_run);
        } else {
            self.journal.revert(below, before_run);
            events.clear();
        }
        let gas_used = match status {
            Status::Halted => gas_limit,
            _ => Gas(self.intrinsic.saturating_add(run_gas.0).min(gas_limit.0)),
        };
        // The deposit is the fee of the whole limit, so neither the product nor the difference can overflow.
        let fee = fee_of(gas_used.0, self.environment.params.gas_price).unwrap_or(self.deposit).min(self.deposit);
        if let Some(account) = account_now(&self.journal, below, &self.sender) {
            let balance = account.balance.saturating_add(self.deposit - fee);
            write_account(&mut self.journal, below, self.sender, Account { balance, ..account });
        }
        let diff = std::mem::take(&mut self.journal).into_diff(below);
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
        self.machine = None;
        Settled { transaction: self.transaction.clone(), receipt, diff }
    }
}

/// Why a sleeping call ended that could not run.
fn ended(kind: &str, message: String) -> Failure {
    Failure {
        origin: Origin::Limit,
        kind: kind.to_owned(),
        message,
        traceback: String::new(),
        file: None,
        line: None,
        column: None,
        end_line: None,
        end_column: None,
    }
}

/// What an action needs to run.
struct Prepared<'a> {
    contract: Address,
    deployed: Option<(Contract, &'a str)>,
    entry: Option<Entry>,
    program: Option<Rc<Program>>,
    payload_bytes: u64,
    source_bytes: u64,
    /// Nano-PANDA that go along.
    amount: u64,
}

fn prepare<'a>(
    environment: &Environment,
    below: &dyn Slots,
    programs: &mut Programs,
    transaction: &'a Transaction,
    sender: &Address,
) -> Result<Prepared<'a>, Refusal> {
    let params = &environment.params;
    let amount = transaction.value;
    match &transaction.action {
        Action::Deploy { source, file, label, arguments } => {
            if let Some(label) = label {
                checks::check_label(below, label)?;
            }
            let payload_bytes = checks::arguments_bytes(params, arguments)?;
            let program = checks::program_to_deploy(programs, params, source, file)?;
            checks::check_constructor(&program, arguments)?;
            let record = Contract {
                code: sha256(source.as_bytes()),
                deployer: *sender,
                nonce: transaction.nonce,
                height: environment.height,
                label: label.clone(),
                file: file.clone(),
            };
            Ok(Prepared {
                contract: contract_address(sender, transaction.nonce),
                deployed: Some((record, source)),
                entry: Some(Entry::Deploy(arguments.clone())),
                program: Some(program),
                payload_bytes,
                source_bytes: source.len() as u64,
                amount,
            })
        }
        Action::Call { to, method, arguments } => {
            let contract = checks::contract_at(below, to)?;
            let program = checks::program_of(below, programs, &contract)?;
            checks::check_method(&program, method, false, arguments)?;
            Ok(Prepared {
                contract: *to,
                deployed: None,
                entry: Some(Entry::Method { name: method.clone(), args: arguments.clone(), query: false }),
                program: Some(program),
                payload_bytes: checks::arguments_bytes(params, arguments)?,
                source_bytes: 0,
                amount,
            })
        }
        Action::Cancel { contract, task } => {
            let record = below.read(&Key::Task(*contract, *task)).and_then(|bytes| Task::from_bytes(&bytes).ok());
            match record {
                Some(record) if record.public_key == transaction.public_key => Ok(Prepared {
                    contract: *contract,
                    deployed: None,
                    entry: None,
                    program: None,
                    payload_bytes: 0,
                    source_bytes: 0,
                    amount: 0,
                }),
                Some(_) => {
                    let message = format!("only the account that started the sleeping call {task} can cancel it");
                    Err(Refusal::new(RefusalKind::Sender, message))
                }
                None => Err(Refusal::new(RefusalKind::UnknownTask, format!("there is no sleeping call {task}"))),
            }
        }
        Action::Resume { .. } => {
            let message = "the chain itself goes on with sleeping calls; nobody sends that";
            Err(Refusal::new(RefusalKind::Sender, message))
        }
        Action::Transfer { to, amount: paid } => {
            if amount != 0 {
                let message = "a transfer has an amount and no value besides";
                return Err(Refusal::new(RefusalKind::Funds, message));
            }
            Ok(Prepared {
                contract: *to,
                deployed: None,
                entry: None,
                program: None,
                payload_bytes: 0,
                source_bytes: 0,
                amount: *paid,
            })
        }
    }
}

/// The sender's account, if it may send this transaction.
fn sending_account(
    environment: &Environment,
    below: &dyn Slots,
    transaction: &Transaction,
    sender: &Address,
) -> Result<Account, Refusal> {
    if below.read(&Key::Contract(*sender)).is_some() {
        return Err(Refusal::new(RefusalKind::Sender, format!("{sender} is a contract, which sends no transactions")));
    }
    let known = checks::account_of(below, sender);
    let account = match &transaction.grant {
        None => known.unwrap_or_default(),
        Some(name) => {
            check_name("the account's name", name).map_err(|sentence| Refusal::new(RefusalKind::Sender, sentence))?;
            if below.read(&Key::Name(*sender)).is_some() {
                let message = format!("the development account \"{name}\" already exists");
                return Err(Refusal::new(RefusalKind::Sender, message));
            }
            let known = known.unwrap_or_default();
            let balance = known.balance.checked_add(environment.grant_balance);
            Account {
                nonce: known.nonce,
                balance: balance.ok_or_else(|| {
                    Refusal::new(RefusalKind::Funds, format!("{sender} cannot own more than 64 bits of nano-PANDA"))
                })?,
            }
        }
    };
    if account.nonce != transaction.nonce {
        let message = format!("the nonce is {}, the next one of {sender} is {}", transaction.nonce, account.nonce);
        return Err(Refusal::new(RefusalKind::Nonce, message));
    }
    Ok(account)
}

fn account_now(journal: &Journal, below: &dyn Slots, address: &Address) -> Option<Account> {
    journal.read(below, &Key::Account(*address)).and_then(|bytes| Account::from_bytes(&bytes).ok())
}

fn write_account(journal: &mut Journal, below: &dyn Slots, address: Address, account: Account) {
    journal.write(below, Key::Account(address), Some(account.to_bytes().into()));
}

/// Moves nano-PANDA; `false` if the receiver would own more than 64 bits, or the sender less than nothing.
fn pay(journal: &mut Journal, below: &dyn Slots, from: Address, to: Address, amount: u64) -> bool {
    if amount == 0 {
        return true;
    }
    let Some(payer) = account_now(journal, below, &from) else { return false };
    let Some(balance) = payer.balance.checked_sub(amount) else { return false };
    write_account(journal, below, from, Account { balance, ..payer });
    let payee = account_now(journal, below, &to).unwrap_or_default();
    let Some(balance) = payee.balance.checked_add(amount) else { return false };
    write_account(journal, below, to, Account { balance, ..payee });
    true
}

/// The VM refuses values beyond the nesting limit; should one pass, the transaction ends here instead of in the codec.
fn too_deep(returned: &Value, events: &[Event]) -> Option<Failure> {
    let mut values = events.iter().flat_map(|event| event.fields.iter().map(|(_, value)| value));
    let error = encode_value(returned).err().or_else(|| values.find_map(|value| encode_value(value).err()))?;
    Some(ended("LimitError", format!("MAX_NESTING: {error}")))
}
