//! `template.format(...)`: the template's literal text and replacement fields.

use super::{Text, TextError, value_error};

/// A piece of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Text that stands for itself.
    Literal(&'a str),
    /// `{name!conversion:spec}`
    Field {
        /// What to look up: `0.name[key]`.
        name: &'a str,
        /// `s`, `r` or `a`.
        conversion: Option<char>,
        /// The specifier, which may contain fields itself.
        spec: &'a str,
    },
}

/// The pieces of a template.
pub fn pieces(text: &str) -> Text<Vec<Piece<'_>>> {
    let mut out = Vec::new();
    let bytes = text.as_bytes();
    let (mut at, mut literal) = (0, 0);
    while at < bytes.len() {
        match bytes[at] {
            brace @ (b'{' | b'}') if bytes.get(at + 1) == Some(&brace) => {
                out.push(Piece::Literal(&text[literal..at + 1]));
                at += 2;
                literal = at;
            }
            b'}' => return value_error("Single '}' encountered in format string"),
            b'{' => {
                if literal < at {
                    out.push(Piece::Literal(&text[literal..at]));
                }
                let end = field_end(text, at + 1)?;
                out.push(field(&text[at + 1..end])?);
                at = end + 1;
                literal = at;
            }
            _ => at += 1,
        }
    }
    if literal < at {
        out.push(Piece::Literal(&text[literal..]));
    }
    Ok(out)
}

/// Where the field that begins at `start` ends: at the `}` that closes it.
fn field_end(text: &str, start: usize) -> Text<usize> {
    if start >= text.len() {
        return value_error("Single '{' encountered in format string");
    }
    let mut depth = 1;
    let mut in_key = false;
    for (at, byte) in text.bytes().enumerate().skip(start) {
        match byte {
            b'[' if depth == 1 => in_key = true,
            b']' => in_key = false,
            _ if in_key => {}
            b'{' => depth += 1,
            b'}' => {
                depth -= 1;
                if depth == 0 {
                    return Ok(at);
                }
            }
            _ => {}
        }
    }
    value_error("expected '}' before end of string")
}

fn field(inside: &str) -> Text<Piece<'_>> {
    // The name goes up to the first `!` or `:` that is in no `[...]`.
    let mut in_key = false;
    let mut end = inside.len();
    for (at, byte) in inside.bytes().enumerate() {
        match byte {
            b'[' => in_key = true,
            b']' => in_key = false,
            b'{' if !in_key => return value_error("unexpected '{' in field name"),
            b'!' | b':' if !in_key => {
                end = at;
                break;
            }
            _ => {}
        }
    }
    let name = &inside[..end];
    let rest = &inside[end..];
    let Some(conversion) = rest.strip_prefix('!') else {
        return Ok(Piece::Field { name, conversion: None, spec: rest.strip_prefix(':').unwrap_or("") });
    };
    let mut chars = conversion.chars();
    let Some(letter) = chars.next() else {
        return value_error("end of string while looking for conversion specifier");
    };
    match chars.as_str() {
        "" => Ok(Piece::Field { name, conversion: Some(letter), spec: "" }),
        spec if spec.starts_with(':') => Ok(Piece::Field { name, conversion: Some(letter), spec: &spec[1..] }),
        _ => value_error("expected ':' after conversion specifier"),
    }
}

/// One step of a field's name behind its first part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    /// `.name`
    Attribute(&'a str),
    /// `[3]`
    Index(i64),
    /// `[key]`
    Key(&'a str),
}

/// The first part of a field's name, and the steps behind it.
pub fn name_steps(name: &str) -> Text<(&str, Vec<Step<'_>>)> {
    let first_end = name.find(['.', '[']).unwrap_or(name.len());
    let (first, mut rest) = name.split_at(first_end);
    let mut steps = Vec::new();
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('.') {
            let end = after.find(['.', '[']).unwrap_or(after.len());
            if end == 0 {
                return value_error("Empty attribute in format string");
            }
            steps.push(Step::Attribute(&after[..end]));
            rest = &after[end..];
        } else if let Some(after) = rest.strip_prefix('[') {
            let Some(end) = after.find(']') else { return value_error("Missing ']' in format string") };
            let key = &after[..end];
            if key.is_empty() {
                return value_error("Empty attribute in format string");
            }
            steps.push(match index_of(key)? {
                Some(index) => Step::Index(index),
                None => Step::Key(key),
            });
            rest = &after[end + 1..];
        } else {
            return value_error("Only '.' or '[' may follow ']' in format field specifier");
        }
    }
    Ok((first, steps))
}

/// A name that is a number: the index of an argument.
pub fn index_of(name: &str) -> Text<Option<i64>> {
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(None);
    }
    match name.parse() {
        Ok(index) => Ok(Some(index)),
        Err(_) => value_error("Too many decimal digits in format string"),
    }
}

/// Numbers the fields without names; a template may number them itself, but not both.
#[derive(Clone, Copy, Debug, Default)]
pub struct Numbering {
    next: i64,
    automatic: bool,
    manual: bool,
}

impl Numbering {
    /// The index that the next `{}` means.
    pub fn automatic(&mut self) -> Text<i64> {
        if self.manual {
            return value_error("cannot switch from manual field specification to automatic field numbering");
        }
        self.automatic = true;
        self.next += 1;
        Ok(self.next - 1)
    }

    /// Notes that a field is numbered by hand.
    pub fn manual(&mut self) -> Result<(), TextError> {
        if self.automatic {
            return value_error("cannot switch from automatic field numbering to manual field specification");
        }
        self.manual = true;
        Ok(())
    }
}
