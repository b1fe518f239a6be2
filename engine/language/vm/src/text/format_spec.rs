//! The format mini-language: `format(value, spec)` for str, int, bool and float.

use super::float_text::{self, Style};
use super::int_text::{self, Number};
use super::{MAX_FIELD_WIDTH, Text, TextError, value_error};

/// A format specifier, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spec {
    fill: char,
    align: char,
    sign: Option<char>,
    no_negative_zero: bool,
    alternate: bool,
    width: Option<usize>,
    grouping: Option<char>,
    precision: Option<usize>,
    kind: Option<char>,
}

impl Spec {
    /// Characters that the padding can add: what a caller should charge for beforehand.
    pub fn width(&self) -> usize {
        self.width.unwrap_or(0) + self.precision.unwrap_or(0)
    }

    /// Digits behind the point, or characters of a text.
    pub fn precision(&self) -> Option<usize> {
        self.precision
    }
}

fn is_align(c: char) -> bool {
    matches!(c, '<' | '>' | '=' | '^')
}

/// Reads a specifier for a value of the named type; numbers stand at the right by default.
pub fn parse(spec: &str, type_name: &str, number: bool) -> Text<Spec> {
    let default_align = if number { '>' } else { '<' };
    let chars: Vec<char> = spec.chars().collect();
    let mut at = 0;
    let mut read = Spec {
        fill: ' ',
        align: default_align,
        sign: None,
        no_negative_zero: false,
        alternate: false,
        width: None,
        grouping: None,
        precision: None,
        kind: None,
    };
    let (mut fill_given, mut align_given) = (false, false);
    if chars.len() >= 2 && is_align(chars[1]) {
        (read.fill, read.align) = (chars[0], chars[1]);
        (fill_given, align_given) = (true, true);
        at = 2;
    } else if let Some(first) = chars.first().filter(|c| is_align(**c)) {
        read.align = *first;
        align_given = true;
        at = 1;
    }
    if let Some(sign) = chars.get(at).filter(|c| matches!(c, ' ' | '+' | '-')) {
        read.sign = Some(*sign);
        at += 1;
    }
    if chars.get(at) == Some(&'z') {
        read.no_negative_zero = true;
        at += 1;
    }
    if chars.get(at) == Some(&'#') {
        read.alternate = true;
        at += 1;
    }
    if !fill_given && chars.get(at) == Some(&'0') {
        read.fill = '0';
        if !align_given && default_align == '>' {
            read.align = '=';
        }
        at += 1;
    }
    read.width = integer(&chars, &mut at)?;
    if chars.get(at) == Some(&',') {
        read.grouping = Some(',');
        at += 1;
    }
    if chars.get(at) == Some(&'_') {
        if read.grouping.is_some() {
            return value_error("Cannot specify both ',' and '_'.");
        }
        read.grouping = Some('_');
        at += 1;
    }
    if chars.get(at) == Some(&',') && read.grouping == Some('_') {
        return value_error("Cannot specify both ',' and '_'.");
    }
    if chars.get(at) == Some(&'.') {
        at += 1;
        read.precision = integer(&chars, &mut at)?;
        if read.precision.is_none() {
            return value_error("Format specifier missing precision");
        }
    }
    if chars.len() > at + 1 {
        return value_error(format!("Invalid format specifier '{spec}' for object of type '{type_name}'"));
    }
    read.kind = chars.get(at).copied();
    if let Some(grouping) = read.grouping {
        let fits = match read.kind.or((!number).then_some('s')) {
            None | Some('d' | 'e' | 'f' | 'g' | 'E' | 'G' | '%' | 'F') => true,
            Some('b' | 'o' | 'x' | 'X') => grouping == '_',
            _ => false,
        };
        if !fits {
            let kind = read.kind.unwrap_or('s');
            return value_error(match ('!'..='\u{7f}').contains(&kind) {
                true => format!("Cannot specify '{grouping}' with '{kind}'."),
                false => format!("Cannot specify '{grouping}' with '\\x{:x}'.", kind as u32),
            });
        }
    }
    for size in [read.width, read.precision].into_iter().flatten() {
        if size > MAX_FIELD_WIDTH {
            return value_error(format!(
                "MAX_FIELD_WIDTH: a formatted field is at most {MAX_FIELD_WIDTH} characters wide"
            ));
        }
    }
    Ok(read)
}

fn integer(chars: &[char], at: &mut usize) -> Text<Option<usize>> {
    let start = *at;
    let mut number = 0u64;
    while let Some(digit) = chars.get(*at).and_then(|c| c.to_digit(10)) {
        number = match number.checked_mul(10).and_then(|n| n.checked_add(u64::from(digit))) {
            Some(number) if number <= i64::MAX as u64 => number,
            _ => return value_error("Too many decimal digits in format string"),
        };
        *at += 1;
    }
    // On wasm a size is 32 bits; whatever is beyond MAX_FIELD_WIDTH is refused alike.
    Ok((*at > start).then(|| usize::try_from(number).unwrap_or(usize::MAX)))
}

fn unknown_code<T>(kind: char, type_name: &str) -> Text<T> {
    let shown = if ('!'..='\u{7f}').contains(&kind) { kind.to_string() } else { format!("\\x{:x}", kind as u32) };
    value_error(format!("Unknown format code '{shown}' for object of type '{type_name}'"))
}

/// `format(text, spec)`.
pub fn format_str(text: &str, spec: &str, type_name: &str) -> Text {
    if spec.is_empty() {
        return Ok(text.to_owned());
    }
    let spec = parse(spec, type_name, false)?;
    if let Some(kind) = spec.kind.filter(|kind| *kind != 's') {
        return unknown_code(kind, type_name);
    }
    if let Some(sign) = spec.sign {
        return value_error(match sign {
            ' ' => "Space not allowed in string format specifier",
            _ => "Sign not allowed in string format specifier",
        });
    }
    if spec.no_negative_zero {
        return value_error("Negative zero coercion (z) not allowed in string format specifier");
    }
    if spec.alternate {
        return value_error("Alternate form (#) not allowed in string format specifier");
    }
    if spec.align == '=' {
        return value_error("'=' alignment not allowed in string format specifier");
    }
    let shown = match spec.precision {
        Some(most) => text.char_indices().nth(most).map_or(text, |(end, _)| &text[..end]),
        None => text,
    };
    Ok(pad(shown, &spec))
}

fn pad(text: &str, spec: &Spec) -> String {
    let missing = spec.width.unwrap_or(0).saturating_sub(text.chars().count());
    let left = match spec.align {
        '<' => 0,
        '^' => missing / 2,
        _ => missing,
    };
    let mut out = String::with_capacity(text.len() + missing * spec.fill.len_utf8());
    out.extend(std::iter::repeat_n(spec.fill, left));
    out.push_str(text);
    out.extend(std::iter::repeat_n(spec.fill, missing - left));
    out
}

/// `format(number, spec)` for an int; `type_name` is `int`, `bool` or what inherits from int.
pub fn format_int(number: Number, spec: &str, type_name: &str) -> Text {
    let spec = parse(spec, type_name, true)?;
    let kind = spec.kind.unwrap_or('d');
    let radix = match kind {
        'b' => 2,
        'o' => 8,
        'd' | 'n' => 10,
        'x' | 'X' => 16,
        'c' => return character(number, &spec),
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%' => {
            let Some(float) = number.to_f64() else {
                return Err(TextError::Overflow("int too large to convert to float".to_owned()));
            };
            return float_with(float, &spec, type_name);
        }
        other => return unknown_code(other, type_name),
    };
    if spec.precision.is_some() {
        return value_error("Precision not allowed in integer format specifier");
    }
    if spec.no_negative_zero {
        return value_error("Negative zero coercion (z) not allowed in integer format specifier");
    }
    let (negative, mut digits) = int_text::digits(number, radix)?;
    if kind == 'X' {
        digits.make_ascii_uppercase();
    }
    let prefix = match (spec.alternate, kind) {
        (true, 'b') => "0b",
        (true, 'o') => "0o",
        (true, 'x') => "0x",
        (true, 'X') => "0X",
        _ => "",
    };
    let group = if radix == 10 { 3 } else { 4 };
    Ok(assemble(negative, prefix, &digits, "", group, &spec))
}

fn character(number: Number, spec: &Spec) -> Text {
    if spec.precision.is_some() {
        return value_error("Precision not allowed in integer format specifier");
    }
    if spec.no_negative_zero {
        return value_error("Negative zero coercion (z) not allowed in integer format specifier");
    }
    if spec.sign.is_some() {
        return value_error("Sign not allowed with integer format specifier 'c'");
    }
    if spec.alternate {
        return value_error("Alternate form (#) not allowed with integer format specifier 'c'");
    }
    let Some(code) = number.to_i64() else {
        return Err(TextError::Overflow("Python int too large to convert to C long".to_owned()));
    };
    let code = Some(code).and_then(|code| u32::try_from(code).ok()).filter(|code| *code < 0x110000);
    let Some(code) = code else {
        return Err(TextError::Overflow("%c arg not in range(0x110000)".to_owned()));
    };
    Ok(pad(&char::from_u32(code).unwrap_or('\u{fffd}').to_string(), spec))
}

/// `format(number, spec)` for a float.
pub fn format_float(number: f64, spec: &str, type_name: &str) -> Text {
    if spec.is_empty() {
        return Ok(primitives::format_float(number));
    }
    float_with(number, &parse(spec, type_name, true)?, type_name)
}

fn float_with(number: f64, spec: &Spec, type_name: &str) -> Text {
    let (value, percent) = if spec.kind == Some('%') { (number * 100.0, "%") } else { (number, "") };
    // Without a letter the shortest digits, with a point.
    let kind = spec.kind.unwrap_or('\0');
    let (style, precision, with_point) = match (kind, spec.precision) {
        _ if spec.kind.is_none() && spec.precision.is_none() => (Style::Shortest, 0, true),
        (_, Some(precision)) if spec.kind.is_none() => (Style::General, precision, true),
        ('e' | 'E', precision) => (Style::Exponent, precision.unwrap_or(6), false),
        ('f' | 'F' | '%', precision) => (Style::Fixed, precision.unwrap_or(6), false),
        ('g' | 'G' | 'n', precision) => (Style::General, precision.unwrap_or(6), false),
        (other, _) => return unknown_code(other, type_name),
    };
    let mut text = float_text::write(value.abs(), style, precision, spec.alternate, with_point);
    let zero = !text.bytes().any(|byte| (b'1'..=b'9').contains(&byte)) && value.is_finite();
    let negative = value.is_sign_negative() && !value.is_nan() && !(spec.no_negative_zero && zero);
    if matches!(kind, 'E' | 'F' | 'G') {
        text.make_ascii_uppercase();
    }
    text.push_str(percent);
    let whole = text.bytes().take_while(u8::is_ascii_digit).count();
    let (whole, rest) = text.split_at(whole);
    Ok(assemble(negative, "", whole, rest, 3, spec))
}

/// Sign, prefix, grouped digits, rest and padding; zero padding takes part in the grouping.
fn assemble(negative: bool, prefix: &str, digits: &str, rest: &str, group: usize, spec: &Spec) -> String {
    let sign = match (negative, spec.sign) {
        (true, _) => "-",
        (false, Some('+')) => "+",
        (false, Some(' ')) => " ",
        _ => "",
    };
    let width = spec.width.unwrap_or(0);
    let around = sign.len() + prefix.len() + rest.len();
    let grouped = match spec.grouping {
        Some(separator) if !digits.is_empty() => {
            let least = if spec.fill == '0' && spec.align == '=' { width.saturating_sub(around) } else { 0 };
            group_digits(digits, separator, group, least)
        }
        _ => digits.to_owned(),
    };
    let missing = width.saturating_sub(around + grouped.len());
    let fill = |count: usize| spec.fill.to_string().repeat(count);
    match spec.align {
        '<' => format!("{sign}{prefix}{grouped}{rest}{}", fill(missing)),
        '=' => format!("{sign}{prefix}{}{grouped}{rest}", fill(missing)),
        '^' => format!("{}{sign}{prefix}{grouped}{rest}{}", fill(missing / 2), fill(missing - missing / 2)),
        _ => format!("{}{sign}{prefix}{grouped}{rest}", fill(missing)),
    }
}

/// Digits in groups from the right, with zeros in front until the result is `least` characters long; it never begins with a separator.
fn group_digits(digits: &str, separator: char, group: usize, least: usize) -> String {
    let bytes = digits.as_bytes();
    let (mut left, mut missing) = (bytes.len(), least as i64);
    let mut reversed = String::with_capacity(digits.len() * 4 / 3 + least);
    loop {
        let take = group.min(left.max(missing.max(1) as usize));
        for offset in 0..take {
            reversed.push(if offset < left { char::from(bytes[left - 1 - offset]) } else { '0' });
        }
        left = left.saturating_sub(take);
        missing -= take as i64;
        if left == 0 && missing <= 0 {
            break;
        }
        missing -= 1;
        reversed.push(separator);
    }
    reversed.chars().rev().collect()
}
