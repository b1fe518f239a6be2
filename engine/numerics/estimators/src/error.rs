//! Why a model or a score refused, as the Python exception scikit-learn would raise.

use crate::Stop;
use std::fmt;

/// An error of this room; `class` is the exception to raise and `Display` its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// ValueError
    Value(String),
    /// TypeError
    Type(String),
    /// OverflowError
    Overflow(String),
    /// MemoryError
    Memory(String),
    /// AttributeError
    Attribute(String),
    /// InvalidParameterError, which is both a ValueError and a TypeError.
    Parameter(String),
    /// The meter refused; the payer knows why.
    Stopped,
    /// NotFittedError (a ValueError and an AttributeError) of the named class.
    NotFitted(&'static str),
}

impl Error {
    /// The Python exception's class.
    pub fn class(&self) -> &'static str {
        match self {
            Error::Value(_) => "ValueError",
            Error::Type(_) => "TypeError",
            Error::Overflow(_) => "OverflowError",
            Error::Memory(_) => "MemoryError",
            Error::Attribute(_) => "AttributeError",
            Error::Parameter(_) => "InvalidParameterError",
            Error::NotFitted(_) => "NotFittedError",
            Error::Stopped => "RuntimeError",
        }
    }

    pub(crate) fn value(text: impl Into<String>) -> Error {
        Error::Value(text.into())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Value(text)
            | Error::Type(text)
            | Error::Overflow(text)
            | Error::Memory(text)
            | Error::Attribute(text)
            | Error::Parameter(text) => f.write_str(text),
            Error::Stopped => f.write_str("the work could not be paid for"),
            Error::NotFitted(name) => write!(
                f,
                "This {name} instance is not fitted yet. Call 'fit' with appropriate arguments before using this estimator."
            ),
        }
    }
}

impl std::error::Error for Error {}

impl From<Stop> for Error {
    fn from(_: Stop) -> Error {
        Error::Stopped
    }
}

impl From<tensor::Error> for Error {
    fn from(error: tensor::Error) -> Error {
        let text = error.to_string();
        match error.class() {
            "TypeError" => Error::Type(text),
            "OverflowError" => Error::Overflow(text),
            _ => Error::Value(text),
        }
    }
}
