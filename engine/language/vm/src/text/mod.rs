//! Text work that needs no heap: formatting, reading and writing numbers, quoting, and the algorithms behind the methods of str.

pub mod bytes_search;
pub mod codec;
pub mod float_text;
pub mod format_spec;
pub mod int_text;
pub mod percent;
pub mod repr;
pub mod slicing;
pub mod strings;
pub mod suggest;
mod tables;
pub mod template;
pub mod unicode;
pub mod width;

/// What can be wrong with a text or with what is asked of it; each becomes the Python exception of its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextError {
    /// ValueError.
    Value(String),
    /// TypeError.
    Type(String),
    /// OverflowError.
    Overflow(String),
    /// IndexError.
    Index(String),
    /// KeyError with this text as its key.
    Key(String),
}

impl TextError {
    /// The text of the exception.
    pub fn message(&self) -> &str {
        match self {
            TextError::Value(text)
            | TextError::Type(text)
            | TextError::Overflow(text)
            | TextError::Index(text)
            | TextError::Key(text) => text,
        }
    }
}

/// What text work gives.
pub type Text<T = String> = Result<T, TextError>;

pub(crate) fn value_error<T>(text: impl Into<String>) -> Text<T> {
    Err(TextError::Value(text.into()))
}

/// Characters that one formatted field may have; more is an error before anything is allocated.
pub const MAX_FIELD_WIDTH: usize = 1_000_000;
