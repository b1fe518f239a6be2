//! Constructor arguments: their values checked, refused in scikit-learn's words.

use crate::Error;
use primitives::{Value, format_float};

/// One argument being set.
#[derive(Clone, Copy, Debug)]
pub struct Argument<'a> {
    /// The class, for messages.
    pub class: &'static str,
    /// The argument's name.
    pub name: &'a str,
    /// Its value.
    pub value: &'a Value,
}

/// A value as Python writes it.
pub fn repr(value: &Value) -> String {
    match value {
        Value::Str(text) => format!("'{text}'"),
        Value::List(items) => format!("[{}]", items.iter().map(repr).collect::<Vec<_>>().join(", ")),
        other => other.to_string(),
    }
}

impl Argument<'_> {
    /// The InvalidParameterError that says what the value must be.
    pub fn refused(&self, must: &str) -> Error {
        let Argument { class, name, value } = self;
        Error::Parameter(format!("The '{name}' parameter of {class} must be {must}. Got {} instead.", repr(value)))
    }

    /// A bool.
    ///
    /// # Errors
    /// Anything else.
    pub fn boolean(&self) -> Result<bool, Error> {
        match self.value {
            Value::Bool(truth) => Ok(*truth),
            _ => Err(self.refused("an instance of 'bool' or an instance of 'numpy.bool'")),
        }
    }

    /// An int that is not below `low`.
    ///
    /// # Errors
    /// Anything else.
    pub fn whole(&self, low: u64) -> Result<u64, Error> {
        self.whole_or(low, "")
    }

    /// As [`whole`](Self::whole), where the message names what else there is.
    ///
    /// # Errors
    /// Anything else.
    pub fn whole_or(&self, low: u64, or: &str) -> Result<u64, Error> {
        match self.value {
            Value::Int(number) if *number >= 0 && *number as u64 >= low => Ok(*number as u64),
            Value::Bool(truth) if u64::from(*truth) >= low => Ok(u64::from(*truth)),
            _ => Err(self.refused(&format!("an int in the range [{low}, inf){or}"))),
        }
    }

    /// A finite number that is at least `low`, or above it if `open`.
    ///
    /// # Errors
    /// Anything else.
    pub fn number(&self, low: f64, open: bool) -> Result<f64, Error> {
        let number = match self.value {
            Value::Float(number) => *number,
            Value::Int(number) => *number as f64,
            Value::Bool(truth) => f64::from(u8::from(*truth)),
            _ => f64::NAN,
        };
        if number.is_finite() && (number > low || (number == low && !open)) {
            return Ok(number);
        }
        let bracket = if open { '(' } else { '[' };
        Err(self.refused(&format!("a float in the range {bracket}{}, inf)", format_float(low))))
    }

    /// A number in [0, 1) or between bounds that scikit-learn writes so.
    ///
    /// # Errors
    /// Anything else.
    pub fn below_one(&self) -> Result<f64, Error> {
        match self.value {
            Value::Float(number) if (0.0..1.0).contains(number) => Ok(*number),
            Value::Int(0) => Ok(0.0),
            _ => Err(self.refused("a float in the range [0.0, 1.0)")),
        }
    }

    /// One of some texts, by its place among them.
    ///
    /// # Errors
    /// Anything else.
    pub fn choice(&self, texts: &[&str]) -> Result<usize, Error> {
        let found = self.value.as_str().and_then(|text| texts.iter().position(|known| *known == text));
        found.ok_or_else(|| {
            let list: Vec<String> = texts.iter().map(|text| format!("'{text}'")).collect();
            self.refused(&format!("a str among {{{}}}", list.join(", ")))
        })
    }

    /// The seed of `random_state`; None, which would be another model each time, is refused.
    ///
    /// # Errors
    /// Anything but an int in 32 bits.
    pub fn seed(&self) -> Result<u32, Error> {
        match self.value {
            Value::Int(number) => u32::try_from(*number).ok(),
            Value::Bool(truth) => Some(u32::from(*truth)),
            _ => None,
        }
        .ok_or_else(|| self.refused("an int in the range [0, 4294967295]"))
    }
}
