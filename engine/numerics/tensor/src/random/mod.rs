//! Random numbers, draw for draw as numpy makes them: the legacy generator `RandomState` and the newer `Generator`.
//!
//! Both are a source of bits with laws on top. The laws use only `primitives::math`, so a stream is the same on every machine; it
//! is numpy's own wherever the platform's `log`, `exp` and `pow` round correctly, which they do but for the rarest arguments.

mod bounded;
mod choice;
mod generator;
mod laws;
mod legacy;
mod mt19937;
mod multivariate;
mod pcg64;
mod tables;
mod ziggurat;

pub use bounded::{IntKind, Method};
pub use generator::Generator;
pub use laws::{Draw, LAWS, Law, Need, Parameter};
pub use legacy::RandomState;
pub use mt19937::Mt19937;
pub use multivariate::{Failure, Multivariate, Root, multivariate_cost};
pub use pcg64::{Pcg64, SeedSequence};

use std::fmt;

/// Why nothing was drawn, in numpy's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// A ValueError.
    Value(String),
    /// An OverflowError.
    Overflow(String),
}

impl Error {
    pub(crate) fn value(text: impl Into<String>) -> Error {
        Error::Value(text.into())
    }

    /// The Python exception this is.
    pub fn class(&self) -> &'static str {
        match self {
            Error::Value(_) => "ValueError",
            Error::Overflow(_) => "OverflowError",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Error::Value(text) | Error::Overflow(text)) = self;
        f.write_str(text)
    }
}

impl std::error::Error for Error {}

/// Where raw bits come from.
pub trait Bits {
    /// 32 bits.
    fn next_u32(&mut self) -> u32;
    /// 64 bits.
    fn next_u64(&mut self) -> u64;
    /// A float in [0, 1) of 53 bits.
    fn next_f64(&mut self) -> f64;
}

/// Bits with the two laws all others are made of; how these two are drawn is what sets numpy's two generators apart.
pub trait Source: Bits {
    /// A standard normal number.
    fn gauss(&mut self) -> f64;
    /// A standard exponential number.
    fn exponential(&mut self) -> f64;
    /// Whether the draws are those of the legacy generator.
    fn is_legacy(&self) -> bool;
}
