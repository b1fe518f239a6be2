//! What an account asks for, and the bytes its signature covers.

use primitives::codec::{CodecError, Reader, Writer};
use primitives::{Address, Gas, Hash, sha256_parts};
use protocol::address_of;
use vm::Arguments;

/// What a transaction does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Compiles a source and makes a contract of it.
    Deploy {
        /// The text.
        source: String,
        /// The name that tracebacks show.
        file: String,
        /// A name for the contract.
        label: Option<String>,
        /// The constructor's arguments.
        arguments: Arguments,
    },
    /// Runs a method.
    Call {
        /// The contract.
        to: Address,
        /// The method's name.
        method: String,
        /// Its arguments.
        arguments: Arguments,
    },
    /// Pays.
    Transfer {
        /// Who is paid.
        to: Address,
        /// Nano-PANDA.
        amount: u64,
    },
    /// Ends a sleeping call.
    Cancel {
        /// The contract whose call sleeps.
        contract: Address,
        /// Its number.
        task: u64,
    },
    /// Goes on with a sleeping call. The chain makes it itself when a block opens; nobody sends it.
    Resume {
        /// The contract whose call sleeps.
        contract: Address,
        /// Its number.
        task: u64,
        /// The method.
        method: String,
    },
    /// Makes the call of a timer. The chain makes it itself when a block opens; nobody sends it.
    Fire {
        /// The contract that set the timer, and calls now.
        contract: Address,
        /// Its number.
        timer: u64,
        /// The contract that is called.
        to: Address,
        /// The method.
        method: String,
        /// Its arguments.
        arguments: Arguments,
    },
    /// Takes back a timer.
    Unset {
        /// The contract that set it.
        contract: Address,
        /// Its number.
        timer: u64,
    },
}

/// A transaction: the body that is hashed, and a signature when it came with one.
#[derive(Clone, Debug, PartialEq)]
pub struct Transaction {
    /// The sender's ed25519 key; its address is the sender.
    pub public_key: [u8; 32],
    /// How many transactions the sender sent before.
    pub nonce: u64,
    /// The most gas it may use.
    pub gas_limit: Gas,
    /// Nano-PANDA that go to the called contract.
    pub value: u64,
    /// The name of the development account that this transaction, its first, brings into being.
    pub grant: Option<String>,
    /// What it does.
    pub action: Action,
    /// The signature that came with it; a development account's can be made whenever it is asked for.
    pub signature: Option<[u8; 64]>,
}

const DEPLOY: u8 = 0;
const CALL: u8 = 1;
const TRANSFER: u8 = 2;
const CANCEL: u8 = 3;
const RESUME: u8 = 4;
const FIRE: u8 = 5;
const UNSET: u8 = 6;

impl Transaction {
    /// The sender's address.
    pub fn sender(&self) -> Address {
        address_of(&self.public_key)
    }

    /// The hash of the unsigned body with the sender's public key.
    ///
    /// # Errors
    /// `TooDeep` if the arguments nest too deep to be encoded.
    pub fn hash(&self) -> Result<Hash, CodecError> {
        let mut writer = Writer::new();
        self.encode_body(&mut writer)?;
        Ok(sha256_parts(&[b"panda-transaction/1", &writer.into_bytes()]))
    }

    fn encode_body(&self, writer: &mut Writer) -> Result<(), CodecError> {
        let Transaction { public_key, nonce, gas_limit, value, grant, action, signature: _ } = self;
        writer.hash(&Hash(*public_key));
        writer.u64(*nonce);
        writer.u64(gas_limit.0);
        writer.u64(*value);
        encode_text(writer, grant.as_deref());
        match action {
            Action::Deploy { source, file, label, arguments } => {
                writer.u8(DEPLOY);
                writer.str(source);
                writer.str(file);
                encode_text(writer, label.as_deref());
                encode_arguments(writer, arguments)
            }
            Action::Call { to, method, arguments } => {
                writer.u8(CALL);
                writer.address(to);
                writer.str(method);
                encode_arguments(writer, arguments)
            }
            Action::Transfer { to, amount } => {
                writer.u8(TRANSFER);
                writer.address(to);
                writer.u64(*amount);
                Ok(())
            }
            Action::Cancel { contract, task } => {
                writer.u8(CANCEL);
                writer.address(contract);
                writer.u64(*task);
                Ok(())
            }
            Action::Resume { contract, task, method } => {
                writer.u8(RESUME);
                writer.address(contract);
                writer.u64(*task);
                writer.str(method);
                Ok(())
            }
            Action::Fire { contract, timer, to, method, arguments } => {
                writer.u8(FIRE);
                writer.address(contract);
                writer.u64(*timer);
                writer.address(to);
                writer.str(method);
                encode_arguments(writer, arguments)
            }
            Action::Unset { contract, timer } => {
                writer.u8(UNSET);
                writer.address(contract);
                writer.u64(*timer);
                Ok(())
            }
        }
    }

    /// Appends the canonical bytes, signature included.
    ///
    /// # Errors
    /// `TooDeep` if the arguments nest too deep to be encoded.
    pub fn encode(&self, writer: &mut Writer) -> Result<(), CodecError> {
        self.encode_body(writer)?;
        writer.bool(self.signature.is_some());
        if let Some(signature) = &self.signature {
            writer.bytes(signature);
        }
        Ok(())
    }

    /// Reads a transaction.
    ///
    /// # Errors
    /// Whatever is wrong with the bytes.
    pub fn decode(reader: &mut Reader) -> Result<Transaction, CodecError> {
        let public_key = reader.hash()?.0;
        let (nonce, gas_limit, value) = (reader.u64()?, Gas(reader.u64()?), reader.u64()?);
        let grant = decode_text(reader)?;
        let action = match reader.u8()? {
            DEPLOY => Action::Deploy {
                source: reader.str()?.to_owned(),
                file: reader.str()?.to_owned(),
                label: decode_text(reader)?,
                arguments: decode_arguments(reader)?,
            },
            CALL => Action::Call {
                to: reader.address()?,
                method: reader.str()?.to_owned(),
                arguments: decode_arguments(reader)?,
            },
            TRANSFER => Action::Transfer { to: reader.address()?, amount: reader.u64()? },
            CANCEL => Action::Cancel { contract: reader.address()?, task: reader.u64()? },
            RESUME => {
                let (contract, task) = (reader.address()?, reader.u64()?);
                Action::Resume { contract, task, method: reader.str()?.to_owned() }
            }
            FIRE => Action::Fire {
                contract: reader.address()?,
                timer: reader.u64()?,
                to: reader.address()?,
                method: reader.str()?.to_owned(),
                arguments: decode_arguments(reader)?,
            },
            UNSET => Action::Unset { contract: reader.address()?, timer: reader.u64()? },
            _ => return Err(reader.malformed("action tag")),
        };
        let signature = if reader.bool()? {
            Some(reader.bytes()?.try_into().map_err(|_| reader.malformed("signature"))?)
        } else {
            None
        };
        Ok(Transaction { public_key, nonce, gas_limit, value, grant, action, signature })
    }
}

pub(crate) fn encode_text(writer: &mut Writer, text: Option<&str>) {
    writer.bool(text.is_some());
    if let Some(text) = text {
        writer.str(text);
    }
}

pub(crate) fn decode_text(reader: &mut Reader) -> Result<Option<String>, CodecError> {
    Ok(if reader.bool()? { Some(reader.str()?.to_owned()) } else { None })
}

/// Appends the canonical bytes of arguments.
pub(crate) fn encode_arguments(writer: &mut Writer, arguments: &Arguments) -> Result<(), CodecError> {
    let Arguments { positional, keywords } = arguments;
    writer.count(positional.len());
    for value in positional {
        writer.value(value)?;
    }
    writer.count(keywords.len());
    for (name, value) in keywords {
        writer.str(name);
        writer.value(value)?;
    }
    Ok(())
}

/// Reads arguments.
pub(crate) fn decode_arguments(reader: &mut Reader) -> Result<Arguments, CodecError> {
    let mut arguments = Arguments::default();
    for _ in 0..reader.count(1)? {
        arguments.positional.push(reader.value()?);
    }
    for _ in 0..reader.count(5)? {
        arguments.keywords.push((reader.str()?.to_owned(), reader.value()?));
    }
    Ok(arguments)
}
