//! Balances on a journal: who owns what, and how nano-PANDA move.

use primitives::Address;
use state::{Account, Journal, Key, Slots};

/// The account as the transaction sees it.
pub(crate) fn account_now(journal: &Journal, below: &dyn Slots, address: &Address) -> Option<Account> {
    journal.read(below, &Key::Account(*address)).and_then(|bytes| Account::from_bytes(&bytes).ok())
}

pub(crate) fn write_account(journal: &mut Journal, below: &dyn Slots, address: Address, account: Account) {
    journal.write(below, Key::Account(address), Some(account.to_bytes().into()));
}

/// Moves nano-PANDA; `false` if the receiver would own more than 64 bits, or the sender less than nothing.
pub(crate) fn pay(journal: &mut Journal, below: &dyn Slots, from: Address, to: Address, amount: u64) -> bool {
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

/// Moves nano-PANDA of a contract.
///
/// # Errors
/// Why they cannot move, in a sentence; nothing has moved then.
pub(crate) fn pay_out(
    journal: &mut Journal,
    below: &dyn Slots,
    from: Address,
    to: Address,
    amount: u64,
) -> Result<(), String> {
    let owned = account_now(journal, below, &from).unwrap_or_default().balance;
    if owned < amount {
        return Err(format!("{from} owns {owned} nano-PANDA and cannot pay {amount}"));
    }
    let savepoint = journal.savepoint();
    if pay(journal, below, from, to, amount) {
        journal.commit(savepoint);
        return Ok(());
    }
    journal.revert(below, savepoint);
    Err(format!("{to} cannot own more than 64 bits of nano-PANDA"))
}
