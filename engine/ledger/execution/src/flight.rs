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
use state::{Account, Contract, Journal, Key, Savepoint, Slots, StateDiff};
use std::rc::Rc;
use vm::{Context, End, Entry, Failure, Machine, Origin, Outcome, Step};

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
        let outcome = match &mut self.machine {
            None => Outcome { end: End::Return(Value::None), gas_used: Gas(0) },
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
                    Step::Asleep(sleeping) => sleeping.refused(),
                    Step::Done(outcome) => outcome,
                }
            }
        };
        let before_run = self.before_run.take()?;
        Some(self.settle(below, before_run, outcome))
    }

    fn settle(&mut self, below: &dyn Slots, before_run: Savepoint, outcome: Outcome) -> Settled {
        let gas_limit = self.transaction.gas_limit;
        let (mut events, logs) = std::mem::take(&mut self.output).into_parts();
        let (status, returned, error) = match outcome.end {
            End::Return(value) => match too_deep(&value, &events) {
                None => (Status::Ok, value, None),
                Some(failure) => (Status::Halted, Value::None, Some(failure)),
            },
            End::Raise(failure) => (Status::Reverted, Value::None, Some(failure)),
            End::Halt(failure) => (Status::Halted, Value::None, Some(failure)),
        };
        if status == Status::Ok {
            self.journal.commit(before_run);
        } else {
            self.journal.revert(below, before_run);
            events.clear();
        }
        let gas_used = match status {
            Status::Halted => gas_limit,
            _ => Gas(self.intrinsic.saturating_add(outcome.gas_used.0).min(gas_limit.0)),
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
            task: None,
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
    Some(Failure {
        origin: Origin::Limit,
        kind: "LimitError".to_owned(),
        message: format!("MAX_NESTING: {error}"),
        traceback: String::new(),
        file: None,
        line: None,
        column: None,
        end_line: None,
        end_column: None,
    })
}
