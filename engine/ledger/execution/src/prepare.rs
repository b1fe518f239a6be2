//! What a transaction needs before it runs: its sender's account, its contract, its program, and what it carries.

use crate::checks;
use crate::flight::Environment;
use crate::program::{Program, Programs};
use crate::refusal::{Refusal, RefusalKind};
use crate::transaction::{Action, Transaction};
use primitives::{Address, sha256};
use protocol::{check_name, contract_address};
use state::{Account, Contract, Key, Slots, Task, Timer};
use std::rc::Rc;
use vm::Entry;

/// What an action needs to run.
pub(crate) struct Prepared<'a> {
    pub contract: Address,
    pub deployed: Option<(Contract, &'a str)>,
    pub entry: Option<Entry>,
    pub program: Option<Rc<Program>>,
    pub payload_bytes: u64,
    pub source_bytes: u64,
    /// Nano-PANDA that go along.
    pub amount: u64,
}

impl Prepared<'_> {
    fn nothing_to_run(contract: Address) -> Prepared<'static> {
        Prepared { contract, deployed: None, entry: None, program: None, payload_bytes: 0, source_bytes: 0, amount: 0 }
    }
}

/// Checks what an action needs.
///
/// # Errors
/// The first reason why it cannot enter a block.
pub(crate) fn prepare<'a>(
    environment: &Environment,
    below: &dyn Slots,
    programs: &Programs,
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
                Some(record) if record.public_key == transaction.public_key => Ok(Prepared::nothing_to_run(*contract)),
                Some(_) => {
                    let message = format!("only the account that started the sleeping call {task} can cancel it");
                    Err(Refusal::new(RefusalKind::Sender, message))
                }
                None => Err(Refusal::new(RefusalKind::UnknownTask, format!("there is no sleeping call {task}"))),
            }
        }
        Action::Unset { contract, timer } => {
            let record = below.read(&Key::Timer(*contract, *timer)).and_then(|bytes| Timer::from_bytes(&bytes).ok());
            match record {
                Some(record) if record.public_key == transaction.public_key => Ok(Prepared::nothing_to_run(*contract)),
                Some(_) => {
                    let message = format!("only the account whose transaction set the timer {timer} can cancel it");
                    Err(Refusal::new(RefusalKind::Sender, message))
                }
                None => Err(Refusal::new(RefusalKind::UnknownTask, format!("there is no timer {timer}"))),
            }
        }
        Action::Resume { .. } | Action::Fire { .. } => {
            let message = "the chain itself goes on with sleeping calls and timers; nobody sends that";
            Err(Refusal::new(RefusalKind::Sender, message))
        }
        Action::Transfer { to, amount: paid } => {
            if amount != 0 {
                let message = "a transfer has an amount and no value besides";
                return Err(Refusal::new(RefusalKind::Funds, message));
            }
            Ok(Prepared { amount: *paid, ..Prepared::nothing_to_run(*to) })
        }
    }
}

/// The sender's account, if it may send this transaction.
pub(crate) fn sending_account(
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
