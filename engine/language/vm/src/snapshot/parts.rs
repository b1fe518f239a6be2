//! The words of the bytes: a tag per kind of value and of object, and why bytes are refused.

use crate::value::Value;
use primitives::codec::CodecError;
use std::fmt;

/// Why a continuation was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SnapshotError {
    /// The bytes are no encoding.
    Codec(CodecError),
    /// Another version of the format.
    Version(u32),
    /// Another code wrote them.
    Code,
    /// Something this VM does not have.
    Unknown(String),
    /// Parts that do not fit each other.
    Unfit(&'static str),
    /// More than the limits allow.
    TooBig,
}

impl fmt::Display for SnapshotError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SnapshotError::Codec(error) => write!(f, "continuation: {error}"),
            SnapshotError::Version(version) => write!(f, "a continuation of format {version}"),
            SnapshotError::Code => f.write_str("a continuation of other code"),
            SnapshotError::Unknown(name) => write!(f, "a continuation that needs {name}"),
            SnapshotError::Unfit(what) => write!(f, "a continuation whose {what} does not fit"),
            SnapshotError::TooBig => f.write_str("a continuation beyond the heap's limit"),
        }
    }
}

impl std::error::Error for SnapshotError {}

impl From<CodecError> for SnapshotError {
    fn from(error: CodecError) -> SnapshotError {
        SnapshotError::Codec(error)
    }
}

/// Tags of values.
pub mod tag {
    pub const UNDEF: u8 = 0;
    pub const NONE: u8 = 1;
    pub const ELLIPSIS: u8 = 2;
    pub const NOT_IMPLEMENTED: u8 = 3;
    pub const FALSE: u8 = 4;
    pub const TRUE: u8 = 5;
    pub const INT: u8 = 6;
    pub const FLOAT: u8 = 7;
    pub const OBJECT: u8 = 8;
    pub const OUTSIDE: u8 = 9;
    pub const STATE: u8 = 10;
    pub const EVENT_MAKER: u8 = 11;
    pub const EVENT_KIND: u8 = 12;
    pub const NAME: u8 = 13;
}

/// What the VM has before any code runs, and what the bytes name instead of holding it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outside {
    /// A class of the language, by name and place among those of that name.
    Class(String, u32),
    /// A class of a module written in Rust.
    Kind(String),
    /// A function or method: its home, its name, and its place among those.
    Row(String, String, u32),
    /// A module written in Rust.
    Module(String),
}

/// Kinds of objects in the bytes, with the fewest bytes one takes.
pub const KINDS: &[(u8, usize)] = &[
    (STR, 4),
    (BIG, 5),
    (BYTES, 4),
    (BYTEARRAY, 4),
    (LIST, 1),
    (TUPLE, 1),
    (DICT, 1),
    (SET, 2),
    (RANGE, 3),
    (SLICE, 3),
    (CELL, 1),
    (FUNC, 7),
    (BOUND, 2),
    (CLASS, 11),
    (INSTANCE, 4),
    (ITER, 1),
    (GEN, 4),
    (MODULE, 5),
    (VIEW, 3),
    (DESCRIPTOR, 4),
    (NATIVE, 9),
];

pub const STR: u8 = 1;
pub const BIG: u8 = 2;
pub const BYTES: u8 = 3;
pub const BYTEARRAY: u8 = 4;
pub const LIST: u8 = 5;
pub const TUPLE: u8 = 6;
pub const DICT: u8 = 7;
pub const SET: u8 = 8;
pub const RANGE: u8 = 9;
pub const SLICE: u8 = 10;
pub const CELL: u8 = 11;
pub const FUNC: u8 = 12;
pub const BOUND: u8 = 13;
pub const CLASS: u8 = 14;
pub const INSTANCE: u8 = 15;
pub const ITER: u8 = 16;
pub const GEN: u8 = 17;
pub const MODULE: u8 = 18;
pub const VIEW: u8 = 19;
pub const DESCRIPTOR: u8 = 20;
pub const NATIVE: u8 = 21;

/// The kind of a value that lives in an arena.
pub fn kind_of(value: Value) -> Option<u8> {
    Some(match value {
        Value::Str(_) => STR,
        Value::Big(_) => BIG,
        Value::Bytes(_) => BYTES,
        Value::ByteArray(_) => BYTEARRAY,
        Value::List(_) => LIST,
        Value::Tuple(_) => TUPLE,
        Value::Dict(_) => DICT,
        Value::Set(_) => SET,
        Value::Range(_) => RANGE,
        Value::Slice(_) => SLICE,
        Value::Cell(_) => CELL,
        Value::Func(_) => FUNC,
        Value::Bound(_) => BOUND,
        Value::Class(_) => CLASS,
        Value::Instance(_) => INSTANCE,
        Value::Iter(_) => ITER,
        Value::Gen(_) => GEN,
        Value::Module(_) => MODULE,
        Value::View(_) => VIEW,
        Value::Descriptor(_) => DESCRIPTOR,
        Value::Native(_) => NATIVE,
        Value::Undef
        | Value::None
        | Value::Ellipsis
        | Value::NotImplemented
        | Value::Bool(_)
        | Value::Int(_)
        | Value::Float(_)
        | Value::Builtin(_)
        | Value::State
        | Value::EventMaker
        | Value::EventKind(_) => return None,
    })
}

/// Iterators.
pub mod iter {
    pub const DONE: u8 = 0;
    pub const LIST: u8 = 1;
    pub const TUPLE: u8 = 2;
    pub const RANGE: u8 = 3;
    pub const STR: u8 = 4;
    pub const BYTES: u8 = 5;
    pub const BYTEARRAY: u8 = 6;
    pub const DICT: u8 = 7;
    pub const SET: u8 = 8;
    pub const LIST_REVERSED: u8 = 9;
    pub const DICT_REVERSED: u8 = 10;
    pub const SEQUENCE: u8 = 11;
    pub const SEQUENCE_REVERSED: u8 = 12;
    pub const ENUMERATE: u8 = 13;
    pub const ZIP: u8 = 14;
    pub const MAP: u8 = 15;
    pub const FILTER: u8 = 16;
    pub const SENTINEL: u8 = 17;
    pub const NATIVE: u8 = 18;
    pub const AWAIT: u8 = 19;
    pub const ASYNC_STEP: u8 = 20;
    pub const ANEXT_DEFAULT: u8 = 21;
    pub const SLEEP: u8 = 22;
}

/// Positions in sequences are never beyond this, so that counting on from one cannot overflow.
pub const MAX_POSITION: u64 = u32::MAX as u64;

/// Whether a key's hash follows from its own contents.
pub fn hash_follows(key: Value) -> bool {
    matches!(
        key,
        Value::None
            | Value::Ellipsis
            | Value::NotImplemented
            | Value::Bool(_)
            | Value::Int(_)
            | Value::Big(_)
            | Value::Float(_)
            | Value::Str(_)
            | Value::Bytes(_)
    )
}
