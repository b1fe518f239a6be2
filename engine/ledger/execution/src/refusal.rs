//! Why something never became a transaction: a kind and a sentence.

use std::fmt;

/// Where in a source text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file as messages name it.
    pub file: String,
    /// First line, from 1.
    pub line: u32,
    /// First column, from 1.
    pub column: u32,
    /// Last line.
    pub end_line: u32,
    /// Column after the last character.
    pub end_column: u32,
}

/// The kinds of refusals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusalKind {
    /// The sender is no account that may send.
    Sender,
    /// The nonce is not the account's next one.
    Nonce,
    /// The signature is not the sender's.
    Signature,
    /// The account owns less than the transaction may cost.
    Funds,
    /// The gas limit is above the block's, or below what the transaction costs before it runs.
    GasLimit,
    /// The open block has not that much gas left.
    BlockFull,
    /// Nothing is deployed there.
    UnknownContract,
    /// The contract has no such method.
    UnknownMethod,
    /// A query sent as a transaction, or a call asked as a query.
    WrongKind,
    /// Arguments that do not fit the signature.
    Arguments,
    /// A source that does not compile.
    Source,
    /// A label that cannot be or is taken.
    Label,
    /// A named limit.
    Limit,
    /// A height that does not exist yet.
    Height,
    /// A configuration or genesis that cannot be.
    Configuration,
    /// The chain went on while the call was running.
    Stale,
    /// No transaction of this chain has that hash.
    UnknownTransaction,
    /// No call sleeps under that number.
    UnknownTask,
    /// A transaction came out otherwise when it was executed again.
    Differs,
}

impl RefusalKind {
    /// The name that the protocol shows as `type`.
    pub fn name(self) -> &'static str {
        match self {
            RefusalKind::Sender => "BadSender",
            RefusalKind::Nonce => "BadNonce",
            RefusalKind::Signature => "BadSignature",
            RefusalKind::Funds => "InsufficientFunds",
            RefusalKind::GasLimit => "GasLimit",
            RefusalKind::BlockFull => "BlockFull",
            RefusalKind::UnknownContract => "UnknownContract",
            RefusalKind::UnknownMethod => "UnknownMethod",
            RefusalKind::WrongKind => "WrongKind",
            RefusalKind::Arguments => "TypeError",
            RefusalKind::Source => "SourceError",
            RefusalKind::Label => "BadLabel",
            RefusalKind::Limit => "Limit",
            RefusalKind::Height => "UnknownHeight",
            RefusalKind::Configuration => "BadConfiguration",
            RefusalKind::Stale => "Stale",
            RefusalKind::UnknownTransaction => "UnknownTransaction",
            RefusalKind::UnknownTask => "UnknownTask",
            RefusalKind::Differs => "Differs",
        }
    }
}

/// Why something was refused: it cost nothing and left no trace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What kind of refusal.
    pub kind: RefusalKind,
    /// A sentence for people.
    pub message: String,
    /// Where in the source, if it is about one.
    pub place: Option<Box<Place>>,
}

impl Refusal {
    /// A refusal without a place.
    pub fn new(kind: RefusalKind, message: impl Into<String>) -> Refusal {
        Refusal { kind, message: message.into(), place: None }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.kind.name(), self.message)
    }
}

impl std::error::Error for Refusal {}
