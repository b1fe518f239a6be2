//! Floats as text and text as floats: every style of formatting, correct rounding, hexadecimal form, ratios.

use super::unicode;
use super::{Text, TextError, value_error};
use num_bigint::BigInt;

/// How a float is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// The fewest digits that read back the same.
    Shortest,
    /// `d.ddde+xx`
    Exponent,
    /// `ddd.ddd`
    Fixed,
    /// Whichever of the two is shorter, with so many significant digits.
    General,
}

/// No float has more digits behind the point; what is asked beyond are zeros.
const MAX_FRACTION: usize = 1_100;

/// A float without its sign. `alternate` keeps the point and zeros, `with_point` adds `.0` to what looks like an int.
pub fn write(number: f64, style: Style, precision: usize, alternate: bool, with_point: bool) -> String {
    if number.is_nan() {
        return "nan".to_owned();
    }
    if number.is_infinite() {
        return "inf".to_owned();
    }
    match style {
        Style::Shortest => {
            let text = primitives::format_float(number);
            // The alternate form keeps a point in front of an exponent: `1.e+16`.
            match (alternate, text.split_once('e')) {
                (true, Some((mantissa, exponent))) if !mantissa.contains('.') => format!("{mantissa}.e{exponent}"),
                _ => text,
            }
        }
        Style::Fixed => {
            let mut text = format!("{number:.*}", precision.min(MAX_FRACTION));
            text.extend(std::iter::repeat_n('0', precision.saturating_sub(MAX_FRACTION)));
            if alternate && precision == 0 {
                text.push('.');
            }
            text
        }
        Style::Exponent => {
            let (digits, exponent) = significant(number, precision + 1);
            scientific(&digits, exponent, alternate)
        }
        Style::General => {
            let precision = precision.max(1);
            let (mut digits, exponent) = significant(number, precision);
            let limit = precision as i32 - i32::from(with_point);
            if !alternate {
                digits.truncate(digits.trim_end_matches('0').len().max(1));
            }
            if exponent < -4 || exponent >= limit.max(if with_point { 0 } else { 1 }) {
                return scientific(&digits, exponent, alternate);
            }
            let mut text = plain(&digits, exponent);
            if !text.contains('.') {
                if alternate {
                    text.push('.');
                } else if with_point {
                    text.push_str(".0");
                }
            }
            text
        }
    }
}

/// So many significant digits, correctly rounded, and the exponent of the first.
fn significant(number: f64, count: usize) -> (String, i32) {
    let text = format!("{number:.*e}", (count - 1).min(MAX_FRACTION));
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let mut digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    digits.extend(std::iter::repeat_n('0', count.saturating_sub(digits.len())));
    (digits, exponent.parse().unwrap_or(0))
}

fn scientific(digits: &str, exponent: i32, alternate: bool) -> String {
    let (first, rest) = digits.split_at(1);
    let point = if rest.is_empty() && !alternate { "" } else { "." };
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{first}{point}{rest}e{sign}{:02}", exponent.abs())
}

fn plain(digits: &str, exponent: i32) -> String {
    if exponent < 0 {
        return format!("0.{}{digits}", "0".repeat((-exponent - 1) as usize));
    }
    let whole = exponent as usize + 1;
    if digits.len() <= whole {
        return format!("{digits}{}", "0".repeat(whole - digits.len()));
    }
    format!("{}.{}", &digits[..whole], &digits[whole..])
}

/// `float(text)`; `shown` is the repr of the original argument.
pub fn parse(text: &str, shown: &str) -> Text<f64> {
    let invalid = || value_error(format!("could not convert string to float: {shown}"));
    let stripped = text.trim_matches(unicode::is_space);
    let mut clean = String::with_capacity(stripped.len());
    let mut before = ' ';
    let mut chars = stripped.chars().peekable();
    while let Some(c) = chars.next() {
        let digit = unicode::decimal_value(c).and_then(|value| char::from_digit(value, 10));
        match (digit, c) {
            (Some(digit), _) => clean.push(digit),
            (None, '_') => {
                let after = chars.peek().copied().unwrap_or(' ');
                if unicode::decimal_value(before).is_none() || unicode::decimal_value(after).is_none() {
                    return invalid();
                }
            }
            (None, c) if c.is_ascii() => clean.push(c.to_ascii_lowercase()),
            _ => return invalid(),
        }
        before = c;
    }
    let unsigned = clean.strip_prefix(['-', '+']).unwrap_or(&clean);
    let known = matches!(unsigned, "inf" | "infinity" | "nan");
    if !known && !is_decimal_literal(unsigned) {
        return invalid();
    }
    match clean.parse::<f64>() {
        Ok(number) if number.is_nan() => Ok(f64::NAN),
        Ok(number) => Ok(number),
        Err(_) => invalid(),
    }
}

fn is_decimal_literal(text: &str) -> bool {
    let (mantissa, exponent) = match text.split_once('e') {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let exponent_fits = exponent.is_none_or(|exponent| {
        let unsigned = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        !unsigned.is_empty() && digits(unsigned)
    });
    digits(whole) && digits(fraction) && !(whole.is_empty() && fraction.is_empty()) && exponent_fits
}

/// `round(number, places)`: the decimal nearest to the exact value, ties to even.
pub fn round(number: f64, places: i64) -> Text<f64> {
    if !number.is_finite() || places > 323 {
        return Ok(number);
    }
    if places < -308 {
        return Ok(0.0 * number);
    }
    let text =
        if places >= 0 { format!("{number:.*}", places as usize) } else { round_whole(number, (-places) as usize) };
    match text.parse::<f64>() {
        Ok(rounded) if rounded.is_finite() => Ok(rounded),
        _ => Err(TextError::Overflow("rounded value too large to represent".to_owned())),
    }
}

/// Rounds to a multiple of `10 ** zeros`, from the exact decimal expansion, so that nothing is rounded twice.
fn round_whole(number: f64, zeros: usize) -> String {
    let exact = format!("{:.1080}", number.abs());
    let (whole, fraction) = exact.split_once('.').unwrap_or((&exact, ""));
    let padded = format!("{}{whole}", "0".repeat((zeros + 1).saturating_sub(whole.len())));
    let (kept, cut) = padded.split_at(padded.len() - zeros);
    let rest_is_zero = |text: &str| text.bytes().all(|byte| byte == b'0');
    let first = cut.as_bytes().first().copied().unwrap_or(b'0');
    let tie = first == b'5' && rest_is_zero(&cut[1..]) && rest_is_zero(fraction);
    let odd = kept.as_bytes().last().is_some_and(|digit| digit % 2 == 1);
    let up = if tie { odd } else { first >= b'5' };
    let mut kept: BigInt = kept.parse().unwrap_or_default();
    if up {
        kept += 1;
    }
    format!("{}{kept}{}", if number.is_sign_negative() { "-" } else { "" }, "0".repeat(zeros))
}

/// The int a float's integral value is; messages as `int(x)` and `round(x)` give them.
pub fn to_int(number: f64) -> Text<BigInt> {
    if number.is_nan() {
        return value_error("cannot convert float NaN to integer");
    }
    if number.is_infinite() {
        return Err(TextError::Overflow("cannot convert float infinity to integer".to_owned()));
    }
    let (mantissa, exponent) = parts(number.trunc());
    Ok(if exponent >= 0 { mantissa << exponent as u32 } else { mantissa >> exponent.unsigned_abs() })
}

/// Mantissa and exponent of two, exactly: `number == mantissa * 2 ** exponent`.
fn parts(number: f64) -> (BigInt, i32) {
    let bits = number.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    let exponent = ((bits >> 52) & 0x7ff) as i32;
    let (mantissa, exponent) = if exponent == 0 { (fraction, -1074) } else { (fraction | 1 << 52, exponent - 1075) };
    let zeros = mantissa.trailing_zeros().min(63) as i32;
    let (mantissa, exponent) = if mantissa == 0 { (0, 0) } else { (mantissa >> zeros, exponent + zeros) };
    let magnitude = BigInt::from(mantissa);
    (if number.is_sign_negative() { -magnitude } else { magnitude }, exponent)
}

/// `x.as_integer_ratio()`.
pub fn integer_ratio(number: f64) -> Text<(BigInt, BigInt)> {
    if number.is_nan() {
        return value_error("cannot convert NaN to integer ratio");
    }
    if number.is_infinite() {
        return Err(TextError::Overflow("cannot convert Infinity to integer ratio".to_owned()));
    }
    let (mantissa, exponent) = parts(number);
    let one = BigInt::from(1);
    Ok(if exponent >= 0 { (mantissa << exponent as u32, one) } else { (mantissa, one << exponent.unsigned_abs()) })
}

/// `x.hex()`.
pub fn hex(number: f64) -> String {
    if !number.is_finite() {
        return primitives::format_float(number);
    }
    let sign = if number.is_sign_negative() { "-" } else { "" };
    if number == 0.0 {
        return format!("{sign}0x0.0p+0");
    }
    let bits = number.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    let exponent = ((bits >> 52) & 0x7ff) as i32;
    let (first, exponent) = if exponent == 0 { (0, -1022) } else { (1, exponent - 1023) };
    format!("{sign}0x{first}.{fraction:013x}p{exponent:+}")
}

/// `float.fromhex(text)`.
pub fn from_hex(text: &str) -> Text<f64> {
    let invalid = || value_error("invalid hexadecimal floating-point string");
    let too_large = || Err(TextError::Overflow("hexadecimal value too large to represent as a float".to_owned()));
    let lower = text.trim_matches(|c| matches!(c, ' ' | '\t'..='\r')).to_ascii_lowercase();
    let (negative, body) = match lower.strip_prefix(['-', '+']) {
        Some(rest) => (lower.starts_with('-'), rest),
        None => (false, lower.as_str()),
    };
    let signed = |number: f64| if negative { -number } else { number };
    match body {
        "inf" | "infinity" => return Ok(signed(f64::INFINITY)),
        "nan" => return Ok(f64::NAN),
        _ => {}
    }
    let body = body.strip_prefix("0x").unwrap_or(body);
    let (digits, exponent) = match body.split_once('p') {
        Some((digits, exponent)) => {
            let unsigned = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
            if unsigned.is_empty() || !unsigned.bytes().all(|byte| byte.is_ascii_digit()) {
                return invalid();
            }
            (digits, exponent.parse::<i64>().unwrap_or(if exponent.starts_with('-') { -1 << 40 } else { 1 << 40 }))
        }
        None => (body, 0),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all = format!("{whole}{fraction}");
    if all.is_empty() || !all.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return invalid();
    }
    let significant = all.trim_start_matches('0');
    if significant.is_empty() {
        return Ok(signed(0.0));
    }
    // value == mantissa * 2 ** power
    let power = exponent.saturating_sub(4 * fraction.len() as i64);
    let top = power.saturating_add(4 * significant.len() as i64);
    if top > 1_100 {
        return too_large();
    }
    if top < -1_200 {
        return Ok(signed(0.0));
    }
    let Some(mantissa) = BigInt::parse_bytes(significant.as_bytes(), 16) else { return invalid() };
    match ratio_to_float(mantissa, power) {
        number if number.is_infinite() => too_large(),
        number => Ok(signed(number)),
    }
}

/// `mantissa * 2 ** power`, rounded once to the nearest float, ties to even.
fn ratio_to_float(mantissa: BigInt, power: i64) -> f64 {
    let bits = mantissa.bits() as i64;
    // How many bits of the mantissa a float of this size keeps.
    let exponent = bits + power - 1;
    let keep = if exponent < -1022 { (53 - (-1022 - exponent)).max(0) } else { 53 };
    let cut = (bits - keep).max(0);
    let mut kept: BigInt = &mantissa >> cut as u64;
    let lost = &mantissa - (&kept << cut as u64);
    if cut > 0 {
        let half = BigInt::from(1) << (cut as u64 - 1);
        if lost > half || (lost == half && kept.bit(0)) {
            kept += 1;
        }
    }
    let small = num_traits::ToPrimitive::to_u64(&kept).unwrap_or(u64::MAX) as f64;
    primitives::math::ldexp(small, (power + cut) as i32)
}
