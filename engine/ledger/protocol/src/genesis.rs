//! The first state of a chain: its seed, its time and who owns what.

use crate::keys::key_of;
use crate::{NANO_PER_PANDA, Params};
use primitives::Height;
use primitives::codec::{CodecError, Reader, Writer};
use state::{Account, Change, Key, StateDiff};
use std::fmt;

/// 2026-01-01 00:00 UTC, in seconds.
pub const GENESIS_TIME: u64 = 1_767_225_600;

/// Seconds from one block to the next, by definition and not by any clock.
pub const BLOCK_SECONDS: u64 = 2;

/// The accounts that exist from the start.
pub const DEVELOPMENT_ACCOUNTS: [&str; 10] =
    ["alice", "bob", "carol", "dave", "erin", "frank", "grace", "heidi", "ivan", "judy"];

/// Accounts that a genesis may name.
pub const MAX_GENESIS_ACCOUNTS: usize = 10_000;

/// Characters of a name or label.
pub const MAX_NAME_CHARS: usize = 64;

/// What a chain begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Genesis {
    /// What the keys of development accounts are derived from.
    pub seed: u64,
    /// Seconds since 1970; a block's timestamp is this plus 2 s x height.
    pub time: u64,
    /// Names of the accounts that exist from the start.
    pub accounts: Vec<String>,
    /// Nano-PANDA that each of them owns, and each development account that comes later.
    pub balance: u64,
    /// The parameters.
    pub params: Params,
}

/// Why a genesis cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GenesisError {
    /// A name that no account can have, with the sentence about it.
    Name(String),
    /// A name that comes twice.
    Twice(String),
    /// More names than [`MAX_GENESIS_ACCOUNTS`].
    TooMany,
    /// The time is so late that timestamps would not fit.
    Time,
    /// A parameter out of its range, with the sentence about it.
    Params(String),
}

impl fmt::Display for GenesisError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            GenesisError::Name(sentence) | GenesisError::Params(sentence) => f.write_str(sentence),
            GenesisError::Twice(name) => write!(f, "the genesis names the account \"{name}\" twice"),
            GenesisError::TooMany => write!(f, "a genesis takes at most {MAX_GENESIS_ACCOUNTS} accounts"),
            GenesisError::Time => f.write_str("the genesis time is too late: a timestamp must fit 63 bits"),
        }
    }
}

impl std::error::Error for GenesisError {}

impl Default for Genesis {
    fn default() -> Genesis {
        Genesis {
            seed: 0,
            time: GENESIS_TIME,
            accounts: DEVELOPMENT_ACCOUNTS.map(str::to_owned).to_vec(),
            balance: 10_000 * NANO_PER_PANDA,
            params: Params::default(),
        }
    }
}

/// Whether a text can name an account or label a contract.
///
/// # Errors
/// A sentence about what is wrong with it.
pub fn check_name(what: &str, name: &str) -> Result<(), String> {
    let chars = name.chars().count();
    if name.is_empty() {
        Err(format!("{what} is empty"))
    } else if chars > MAX_NAME_CHARS {
        Err(format!("{what} has {chars} characters, at most {MAX_NAME_CHARS} are allowed"))
    } else if name.starts_with("0x") || name.starts_with("0X") {
        Err(format!("{what} \"{name}\" looks like an address, which 40 hex digits after 0x would be"))
    } else if name.chars().any(char::is_control) || name.trim() != name {
        Err(format!("{what} {name:?} has control characters, or spaces at an end"))
    } else {
        Ok(())
    }
}

impl Genesis {
    /// The timestamp of a block.
    pub fn timestamp(&self, height: Height) -> u64 {
        self.time.saturating_add(height.0.saturating_mul(BLOCK_SECONDS))
    }

    /// The first state, as the change from nothing.
    ///
    /// # Errors
    /// Why this genesis cannot be.
    pub fn to_diff(&self) -> Result<StateDiff, GenesisError> {
        let Genesis { seed, time, accounts, balance, params } = self;
        if *time > i64::MAX as u64 / 2 {
            return Err(GenesisError::Time);
        }
        if accounts.len() > MAX_GENESIS_ACCOUNTS {
            return Err(GenesisError::TooMany);
        }
        params.check().map_err(GenesisError::Params)?;
        let mut writer = Writer::new();
        params.encode(&mut writer);
        let mut slots = vec![(Key::Params, writer.into_bytes())];
        for name in accounts {
            check_name("the account's name", name).map_err(GenesisError::Name)?;
            let address = key_of(*seed, name).address();
            let account = Account { nonce: 0, balance: *balance };
            slots.push((Key::Account(address), account.to_bytes()));
            slots.push((Key::Name(address), name.as_bytes().to_vec()));
        }
        slots.sort();
        if let Some(pair) = slots.windows(2).find(|pair| pair[0].0 == pair[1].0) {
            let name = accounts.iter().find(|name| Key::Account(key_of(*seed, name).address()) == pair[0].0);
            return Err(GenesisError::Twice(name.cloned().unwrap_or_default()));
        }
        let change = |(key, value): (Key, Vec<u8>)| Change { key, had_value: None, has_value: Some(value.into()) };
        Ok(StateDiff { changes: slots.into_iter().map(change).collect() })
    }

    /// Appends the canonical bytes.
    pub fn encode(&self, writer: &mut Writer) {
        let Genesis { seed, time, accounts, balance, params } = self;
        writer.u64(*seed);
        writer.u64(*time);
        writer.count(accounts.len());
        accounts.iter().for_each(|name| writer.str(name));
        writer.u64(*balance);
        params.encode(writer);
    }

    /// Reads a genesis.
    ///
    /// # Errors
    /// Whatever is wrong with the bytes.
    pub fn decode(reader: &mut Reader) -> Result<Genesis, CodecError> {
        let (seed, time) = (reader.u64()?, reader.u64()?);
        let count = reader.count(4)?;
        let mut accounts = Vec::with_capacity(count.min(4096));
        for _ in 0..count {
            accounts.push(reader.str()?.to_owned());
        }
        Ok(Genesis { seed, time, accounts, balance: reader.u64()?, params: Params::decode(reader)? })
    }
}
