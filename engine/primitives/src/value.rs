//! The values that are stored, passed, returned and emitted: JSON-like trees with Python's ints and floats.

use num_bigint::BigInt;
use std::fmt;

/// A contract value outside the VM. Dicts keep insertion order, which is part of the value.
///
/// `Big` holds only ints that do not fit an `i64`; build ints through [`Value::int`] so that equal ints have equal forms.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum Value {
    /// Python's `None`.
    #[default]
    None,
    /// A bool; never equal in kind to an int.
    Bool(bool),
    /// An int of at most 64 bits.
    Int(i64),
    /// An int beyond 64 bits.
    Big(BigInt),
    /// A float; NaN is canonical once stored.
    Float(f64),
    /// A str.
    Str(String),
    /// A list.
    List(Vec<Value>),
    /// A dict with str keys, in insertion order.
    Dict(Vec<(String, Value)>),
}

impl Value {
    /// The int in its one form.
    pub fn int(value: BigInt) -> Value {
        match i64::try_from(&value) {
            Ok(small) => Value::Int(small),
            Err(_) => Value::Big(value),
        }
    }

    /// The entry of a dict, `None` when there is none or this is no dict.
    pub fn get(&self, key: &str) -> Option<&Value> {
        match self {
            Value::Dict(entries) => entries.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The text of a str.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::Str(text) => Some(text),
            _ => None,
        }
    }

    /// Python's name of the value's type.
    pub fn type_name(&self) -> &'static str {
        match self {
            Value::None => "NoneType",
            Value::Bool(_) => "bool",
            Value::Int(_) | Value::Big(_) => "int",
            Value::Float(_) => "float",
            Value::Str(_) => "str",
            Value::List(_) => "list",
            Value::Dict(_) => "dict",
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Str(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Str(text)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Value {
        Value::Float(number)
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Value {
        Value::Bool(truth)
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Value {
        Value::int(BigInt::from(number))
    }
}

/// A float as CPython's `repr` writes it: the shortest digits that read back the same, with an exponent below 1e-4 and from 1e16 on.
pub fn format_float(number: f64) -> String {
    if number.is_nan() {
        return "nan".to_owned();
    }
    if number.is_infinite() {
        return if number > 0.0 { "inf" } else { "-inf" }.to_owned();
    }
    if number == 0.0 {
        return if number.is_sign_negative() { "-0.0" } else { "0.0" }.to_owned();
    }
    let scientific = shortest_even(number);
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |rest| ("-", rest));
    let digits: String = mantissa.chars().filter(|c| *c != '.').collect();
    let count = digits.len() as i32;
    if !(-4..16).contains(&exponent) {
        let (first, rest) = digits.split_at(1);
        let point = if rest.is_empty() { "" } else { "." };
        let exponent_sign = if exponent < 0 { '-' } else { '+' };
        format!("{sign}{first}{point}{rest}e{exponent_sign}{:02}", exponent.abs())
    } else if exponent < 0 {
        format!("{sign}0.{}{digits}", "0".repeat((-exponent - 1) as usize))
    } else if exponent + 1 >= count {
        format!("{sign}{digits}{}.0", "0".repeat((exponent + 1 - count) as usize))
    } else {
        let (whole, fraction) = digits.split_at((exponent + 1) as usize);
        format!("{sign}{whole}.{fraction}")
    }
}

/// The shortest digits in Rust's `1.5e-7` form; of two equally near ones the even, where Rust takes the upper: 2^53 / 10 ends in 2, not in 3.
fn shortest_even(number: f64) -> String {
    let shortest = format!("{number:e}");
    let (mantissa, exponent) = shortest.split_once('e').unwrap_or((&shortest, "0"));
    let count = mantissa.bytes().filter(u8::is_ascii_digit).count() as i32;
    let decimals = count - 1 - exponent.parse::<i32>().unwrap_or(0);
    // The middle between two decimals of that length has one digit more, so its denominator is a small power of two.
    let may_tie = count >= 15
        && match decimals {
            ..0 => true,
            0..=22 => (number * (1_u64 << (decimals + 1)) as f64).fract() == 0.0,
            _ => false,
        };
    if !may_tie {
        return shortest;
    }
    let nearest = format!("{number:.*e}", count as usize - 1);
    if nearest.parse() == Ok(number) { nearest } else { shortest }
}

impl fmt::Display for Value {
    /// Python's `repr`, for messages to people; iterative depth is capped by whoever built the value.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::None => f.write_str("None"),
            Value::Bool(true) => f.write_str("True"),
            Value::Bool(false) => f.write_str("False"),
            Value::Int(number) => write!(f, "{number}"),
            Value::Big(number) => write!(f, "{number}"),
            Value::Float(number) => f.write_str(&format_float(*number)),
            Value::Str(text) => write!(f, "{text:?}"),
            Value::List(items) => {
                f.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    let comma = if index == 0 { "" } else { ", " };
                    write!(f, "{comma}{item}")?;
                }
                f.write_str("]")
            }
            Value::Dict(entries) => {
                f.write_str("{")?;
                for (index, (key, value)) in entries.iter().enumerate() {
                    let comma = if index == 0 { "" } else { ", " };
                    write!(f, "{comma}{key:?}: {value}")?;
                }
                f.write_str("}")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::format_float;

    #[test]
    fn ties_end_in_the_even_digit_as_in_cpython() {
        let cases = [
            (9007199254740992.0 / 10.0, "900719925474099.2"),
            (5e-324, "5e-324"),
            (18014398509481988.0, "1.8014398509481988e+16"),
            (0.1 + 0.2, "0.30000000000000004"),
            ((1_u64 << 49) as f64 + 0.25, "562949953421312.2"),
            ((1_u64 << 49) as f64 + 0.75, "562949953421312.8"),
            (9007199254740993.0, "9007199254740992.0"),
            (1e23, "1e+23"),
            (-4503599627370498.0, "-4503599627370498.0"),
        ];
        for (number, text) in cases {
            assert_eq!(format_float(number), text);
        }
    }
}
