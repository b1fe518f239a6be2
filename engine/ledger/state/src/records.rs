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

/// A sleeping call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// The method that sleeps.
    pub method: String,
    /// The key of the account that sent the call and pays for every part.
    pub public_key: [u8; 32],
    /// The gas of every part.
    pub gas_limit: u64,
    /// The transaction that began it.
    pub tx: Hash,
    /// How many parts have run.
    pub parts: u64,
    /// The height at which it goes on.
    pub due: Height,
    /// What it goes on from.
    pub continuation: Vec<u8>,
}

impl Task {
    /// Canonical bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let Task { method, public_key, gas_limit, tx, parts, due, continuation } = self;
        let mut writer = Writer::new();
        writer.u64(due.0);
        writer.str(method);
        writer.hash(&Hash(*public_key));
        writer.u64(*gas_limit);
        writer.hash(tx);
        writer.u64(*parts);
        writer.bytes(continuation);
        writer.into_bytes()
    }

    /// The task of canonical bytes.
    ///
    /// # Errors
    /// Whatever is wrong with them.
    pub fn from_bytes(bytes: &[u8]) -> Result<Task, CodecError> {
        let mut reader = Reader::new(bytes);
        let due = Height(reader.u64()?);
        let task = Task {
            due,
            method: reader.str()?.to_owned(),
            public_key: reader.hash()?.0,
            gas_limit: reader.u64()?,
            tx: reader.hash()?,
            parts: reader.u64()?,
            continuation: reader.bytes()?.to_vec(),
        };
        reader.finish()?;
        Ok(task)
    }

    /// When the bytes of a task or a timer say that it is due, which stands first in them.
    pub fn due_of(bytes: &[u8]) -> Option<Height> {
        Reader::new(bytes).u64().ok().map(Height)
    }
}

/// A call that a contract has set for a later block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timer {
    /// The block that runs it.
    pub due: Height,
    /// The contract that is called.
    pub to: Address,
    /// The method.
    pub method: String,
    /// Canonical bytes of the arguments.
    pub arguments: Vec<u8>,
    /// The key of the account whose transaction set it, and that pays for it.
    pub public_key: [u8; 32],
    /// Its gas.
    pub gas_limit: u64,
    /// The transaction that set it.
    pub tx: Hash,
}

impl Timer {
    /// Canonical bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let Timer { due, to, method, arguments, public_key, gas_limit, tx } = self;
        let mut writer = Writer::new();
        writer.u64(due.0);
        writer.address(to);
        writer.str(method);
        writer.bytes(arguments);
        writer.hash(&Hash(*public_key));
        writer.u64(*gas_limit);
        writer.hash(tx);
        writer.into_bytes()
    }

    /// The timer of canonical bytes.
    ///
    /// # Errors
    /// Whatever is wrong with them.
    pub fn from_bytes(bytes: &[u8]) -> Result<Timer, CodecError> {
        let mut reader = Reader::new(bytes);
        let timer = Timer {
            due: Height(reader.u64()?),
            to: reader.address()?,
            method: reader.str()?.to_owned(),
            arguments: reader.bytes()?.to_vec(),
            public_key: reader.hash()?.0,
            gas_limit: reader.u64()?,
            tx: reader.hash()?,
        };
        reader.finish()?;
        Ok(timer)
    }
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
