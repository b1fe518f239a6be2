//! What a door asks of the chain, before it is a transaction.

use execution::Action;
use primitives::Address;

/// Who sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sender {
    /// A development account; a name that is new becomes one, with the genesis balance.
    Name(String),
    /// A development account that exists, by its address.
    Address(Address),
    /// Whoever holds the key.
    Signed {
        /// The sender's ed25519 key.
        public_key: [u8; 32],
        /// The nonce that was signed.
        nonce: u64,
        /// The signature of the transaction's hash.
        signature: [u8; 64],
    },
}

impl Sender {
    /// An address if it reads as one, else a name.
    pub fn parse(text: &str) -> Sender {
        match Address::parse(text) {
            Some(address) => Sender::Address(address),
            None => Sender::Name(text.to_owned()),
        }
    }
}

/// A transaction to be made.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// Who sends it.
    pub sender: Sender,
    /// The most gas it may use; the default limit when absent.
    pub gas_limit: Option<u64>,
    /// Nano-PANDA that go to the called contract.
    pub value: u64,
    /// What it does.
    pub action: Action,
}

impl Request {
    /// A payment.
    pub fn transfer(sender: Sender, to: Address, amount: u64) -> Request {
        Request { sender, gas_limit: None, value: 0, action: Action::Transfer { to, amount } }
    }
}
