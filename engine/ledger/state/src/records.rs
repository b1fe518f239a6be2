//! What stands in the slots of accounts and contracts, and its bytes.

use primitives::codec::{CodecError, Reader, Writer};
use primitives::{Address, Hash, Height};

/// An account: how many transactions it sent and what it owns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// The nonce of its next transaction.
    pub nonce: u64,
    /// Nano-PANDA.
    pub balance: u64,
}

/// A deployed contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contract {
    /// The hash its source is kept under.
    pub code: Hash,
    /// Who sent the deployment.
    pub deployer: Address,
    /// The nonce of the deployment; with the deployer it makes the address.
    pub nonce: u64,
    /// The block of the deployment.
    pub height: Height,
    /// The name it can be called by.
    pub label: Option<String>,
    /// The file name that tracebacks show.
    pub file: String,
}

impl Account {
    /// Canonical bytes.
    pub fn to_bytes(self) -> Vec<u8> {
        let Account { nonce, balance } = self;
        let mut writer = Writer::new();
        writer.u64(nonce);
        writer.u64(balance);
        writer.into_bytes()
    }

    /// The account of canonical bytes.
    ///
    /// # Errors
    /// Whatever is wrong with them.
    pub fn from_bytes(bytes: &[u8]) -> Result<Account, CodecError> {
        let mut reader = Reader::new(bytes);
        let account = Account { nonce: reader.u64()?, balance: reader.u64()? };
        reader.finish()?;
        Ok(account)
    }
}

impl Contract {
    /// Canonical bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let Contract { code, deployer, nonce, height, label, file } = self;
        let mut writer = Writer::new();
        writer.hash(code);
        writer.address(deployer);
        writer.u64(*nonce);
        writer.u64(height.0);
        writer.bool(label.is_some());
        if let Some(label) = label {
            writer.str(label);
        }
        writer.str(file);
        writer.into_bytes()
    }

    /// The contract of canonical bytes.
    ///
    /// # Errors
    /// Whatever is wrong with them.
    pub fn from_bytes(bytes: &[u8]) -> Result<Contract, CodecError> {
        let mut reader = Reader::new(bytes);
        let contract = Contract {
            code: reader.hash()?,
            deployer: reader.address()?,
            nonce: reader.u64()?,
            height: Height(reader.u64()?),
            label: if reader.bool()? { Some(reader.str()?.to_owned()) } else { None },
            file: reader.str()?.to_owned(),
        };
        reader.finish()?;
        Ok(contract)
    }
}
