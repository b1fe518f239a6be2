//! What can go wrong with an array, as the Python exception numpy raises and with its text.

use crate::format_shape;
use std::fmt;

/// The Python class of an [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// `ValueError`
    Value,
    /// `TypeError`
    Type,
    /// `IndexError`
    Index,
    /// `numpy.exceptions.AxisError`, a ValueError and an IndexError.
    Axis,
    /// `numpy.linalg.LinAlgError`, a ValueError.
    LinAlg,
    /// `ZeroDivisionError`
    ZeroDivision,
    /// `MemoryError`
    Memory,
    /// `OverflowError`
    Overflow,
    /// `numpy.exceptions.UFuncTypeError`, a TypeError.
    UFuncType,
    /// No exception: the [`crate::nd::Meter`]'s work is used up, and the caller halts.
    OutOfWork,
}

impl Class {
    /// The name of the Python class.
    pub fn name(self) -> &'static str {
        match self {
            Class::Value => "ValueError",
            Class::Type => "TypeError",
            Class::Index => "IndexError",
            Class::Axis => "AxisError",
            Class::LinAlg => "LinAlgError",
            Class::ZeroDivision => "ZeroDivisionError",
            Class::Memory => "MemoryError",
            Class::Overflow => "OverflowError",
            Class::UFuncType => "UFuncTypeError",
            Class::OutOfWork => "OutOfWork",
        }
    }
}

/// A Python exception: its class and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// What a contract can catch it as.
    pub class: Class,
    /// numpy's sentence.
    pub text: String,
}

/// What an operation on arrays gives.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error of a class.
    pub fn new(class: Class, text: impl Into<String>) -> Error {
        Error { class, text: text.into() }
    }

    /// A `ValueError`.
    pub fn value(text: impl Into<String>) -> Error {
        Error::new(Class::Value, text)
    }

    /// A `TypeError`.
    pub fn type_error(text: impl Into<String>) -> Error {
        Error::new(Class::Type, text)
    }

    /// An `IndexError`.
    pub fn index(text: impl Into<String>) -> Error {
        Error::new(Class::Index, text)
    }

    /// The axis an array of `ndim` axes does not have.
    pub fn axis(axis: i64, ndim: usize) -> Error {
        Error::new(Class::Axis, format!("axis {axis} is out of bounds for array of dimension {ndim}"))
    }

    /// The same error with a word before its text, as numpy names the argument that was wrong.
    pub fn named(self, argument: &str) -> Error {
        Error { text: format!("{argument}: {}", self.text), ..self }
    }

    /// An index outside an axis.
    pub fn out_of_bounds(index: i64, axis: usize, size: usize) -> Error {
        Error::index(format!("index {index} is out of bounds for axis {axis} with size {size}"))
    }

    /// Shapes that fit no common one.
    pub fn broadcast(shapes: &[&[usize]]) -> Error {
        let list: String = shapes.iter().map(|shape| tight_shape(shape) + " ").collect();
        Error::value(format!("operands could not be broadcast together with shapes {list}"))
    }
}

/// A shape as numpy's C code writes it: no blanks.
pub fn tight_shape(shape: &[usize]) -> String {
    format_shape(shape).replace(' ', "")
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for Error {}

impl From<crate::Error> for Error {
    fn from(error: crate::Error) -> Error {
        let class = match error.class() {
            "TypeError" => Class::Type,
            "OverflowError" => Class::Overflow,
            _ => Class::Value,
        };
        Error::new(class, error.to_string())
    }
}
