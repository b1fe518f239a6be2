//! What the chain itself must know: parameters and limits by name, fees, the genesis, and how keys and addresses come about.
//! In come a genesis, names and public keys; out go addresses, signatures, sums and the first state.
//! Every rule here is versioned and golden: a changed number is a new version.
//! It knows no contract, no block and no transaction.

mod fees;
mod genesis;
mod keys;
mod params;

pub use fees::{DEPLOY_GAS_PER_BYTE, PAYLOAD_GAS_PER_BYTE, TRANSACTION_GAS, fee_of, intrinsic_gas};
pub use genesis::{
    BLOCK_SECONDS, DEVELOPMENT_ACCOUNTS, GENESIS_TIME, Genesis, GenesisError, MAX_GENESIS_ACCOUNTS, MAX_NAME_CHARS,
    check_name,
};
pub use keys::{Key, SEQUENCER_NAME, address_of, contract_address, key_of, verify};
pub use params::{ParamRow, Params};

/// The version of the rules; it stands in every block header.
pub const PROTOCOL_VERSION: u32 = 1;

/// Nano-PANDA in one PANDA.
pub const NANO_PER_PANDA: u64 = 1_000_000_000;
