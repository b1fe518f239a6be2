//! Ints as text and text as ints, in every base, with CPython's limit and messages.

use super::unicode;
use super::{Text, value_error};
use num_bigint::{BigInt, Sign};
use num_traits::ToPrimitive;

/// Decimal digits that may be converted at once, as in CPython.
pub const MAX_INT_DIGITS: usize = 4_300;

const TOO_LONG: &str = "Exceeds the limit (4300 digits) for integer string conversion";
const WAY_OUT: &str = "use sys.set_int_max_str_digits() to increase the limit";

/// An int of either size.
#[derive(Clone, Copy, Debug)]
pub enum Number<'a> {
    /// One of 64 bits.
    Small(i64),
    /// A larger one.
    Big(&'a BigInt),
}

impl Number<'_> {
    /// The nearest float; none if it would be infinite.
    pub fn to_f64(self) -> Option<f64> {
        match self {
            Number::Small(number) => Some(number as f64),
            Number::Big(number) => big_to_f64(number),
        }
    }

    /// The number, if it fits.
    pub fn to_i64(self) -> Option<i64> {
        match self {
            Number::Small(number) => Some(number),
            Number::Big(number) => number.to_i64(),
        }
    }
}

/// The float nearest to a big int, ties to even; none beyond the largest float.
pub fn big_to_f64(number: &BigInt) -> Option<f64> {
    let bits = number.bits();
    if bits > 1024 {
        return None;
    }
    if bits <= 64 {
        let magnitude = number.magnitude().to_u64().unwrap_or(u64::MAX) as f64;
        return Some(if number.sign() == Sign::Minus { -magnitude } else { magnitude });
    }
    // Keep 64 bits and remember in the last whether anything below was set: `as f64` then rounds once.
    let shift = bits - 64;
    let top: BigInt = number.magnitude().clone().into();
    let kept: BigInt = &top >> shift;
    let lost = &top - (&kept << shift);
    let mut mantissa = kept.to_u64().unwrap_or(u64::MAX);
    if lost.sign() != Sign::NoSign {
        mantissa |= 1;
    }
    let float = primitives::math::ldexp(mantissa as f64, shift as i32);
    if float.is_infinite() {
        return None;
    }
    Some(if number.sign() == Sign::Minus { -float } else { float })
}

/// Whether it is negative, and its digits in the radix (2 to 36, lower case) without sign.
pub fn digits(number: Number, radix: u32) -> Text<(bool, String)> {
    match number {
        Number::Small(small) if radix == 10 => Ok((small < 0, small.unsigned_abs().to_string())),
        Number::Small(small) => Ok((small < 0, BigInt::from(small.unsigned_abs()).to_str_radix(radix))),
        Number::Big(big) => {
            // 4,300 decimal digits have at most 14,285 bits; the count below decides at the border.
            if radix == 10 && big.bits() > 14_290 {
                return value_error(format!("{TOO_LONG}; {WAY_OUT}"));
            }
            let text = big.magnitude().to_str_radix(radix);
            if radix == 10 && text.len() > MAX_INT_DIGITS {
                return value_error(format!("{TOO_LONG}; {WAY_OUT}"));
            }
            Ok((big.sign() == Sign::Minus, text))
        }
    }
}

/// `str(number)`.
pub fn decimal(number: Number) -> Text {
    let (negative, digits) = digits(number, 10)?;
    Ok(if negative { format!("-{digits}") } else { digits })
}

/// `bin`, `oct` and `hex`: sign, prefix and digits.
pub fn prefixed(number: Number, radix: u32) -> Text {
    let (negative, digits) = digits(number, radix)?;
    let prefix = match radix {
        2 => "0b",
        8 => "0o",
        _ => "0x",
    };
    Ok(format!("{}{prefix}{digits}", if negative { "-" } else { "" }))
}

/// `int(text, base)`; base 0 reads prefixes. `shown` is the repr of the original argument.
pub fn parse(text: &str, base: i64, shown: &str) -> Text<BigInt> {
    if base != 0 && !(2..=36).contains(&base) {
        return value_error("int() base must be >= 2 and <= 36, or 0");
    }
    let invalid = || {
        let shown: String = shown.chars().take(200).collect();
        value_error(format!("invalid literal for int() with base {base}: {shown}"))
    };
    let stripped = text.trim_matches(unicode::is_space);
    let (negative, unsigned) = match stripped.strip_prefix(['-', '+']) {
        Some(rest) => (stripped.starts_with('-'), rest),
        None => (false, stripped),
    };
    let prefix = |letters: [char; 2]| unsigned.strip_prefix('0').and_then(|rest| rest.strip_prefix(letters));
    let (radix, body, prefixed) = match base {
        0 | 16 if prefix(['x', 'X']).is_some() => (16, prefix(['x', 'X']), true),
        0 | 8 if prefix(['o', 'O']).is_some() => (8, prefix(['o', 'O']), true),
        0 | 2 if prefix(['b', 'B']).is_some() => (2, prefix(['b', 'B']), true),
        0 => (10, Some(unsigned), false),
        base => (base as u32, Some(unsigned), false),
    };
    let body = body.unwrap_or("");
    let mut digits = Vec::with_capacity(body.len());
    // An underscore may stand between digits and behind a prefix.
    let mut after_digit = prefixed;
    for c in body.chars() {
        if c == '_' {
            if !after_digit {
                return invalid();
            }
            after_digit = false;
            continue;
        }
        let value = c.to_digit(36).or_else(|| unicode::decimal_value(c));
        let Some(value) = value.filter(|value| *value < radix) else { return invalid() };
        digits.push(value as u8);
        after_digit = true;
    }
    if digits.is_empty() || !after_digit {
        return invalid();
    }
    // `int('010', 0)` is refused: it looks like an old octal.
    if base == 0 && !prefixed && digits[0] == 0 && digits.iter().any(|digit| *digit != 0) {
        return invalid();
    }
    if !radix.is_power_of_two() && digits.len() > MAX_INT_DIGITS {
        return value_error(format!("{TOO_LONG}: value has {} digits; {WAY_OUT}", digits.len()));
    }
    let Some(number) = BigInt::from_radix_be(Sign::Plus, &digits, radix) else { return invalid() };
    Ok(if negative { -number } else { number })
}
