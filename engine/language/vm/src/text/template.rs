//! `template.format(...)`: the template's literal text and replacement fields.

use super::{Text, TextError, value_error};

/// A replacement field: `{name!conversion:spec}`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field<'a> {
    /// What to look up: `0.name[key]`.
    pub name: &'a str,
    /// `s`, `r` or `a`.
    pub conversion: Option<char>,
    /// The specifier.
    pub spec: &'a str,
    /// Whether the specifier contains fields itself.
    pub is_nested: bool,
}

/// Reads a template piece by piece, so that what is wrong further on is found when its turn comes.
#[derive(Clone, Debug)]
pub struct Template<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Template<'a> {
    /// The template from its beginning.
    pub fn new(text: &'a str) -> Template<'a> {
        Template { text, at: 0 }
    }

    fn take(&mut self) -> Option<u8> {
        let byte = self.text.as_bytes().get(self.at).copied();
        self.at += usize::from(byte.is_some());
        byte
    }

    /// The next stretch of text that stands for itself, and the field behind it; `None` at the end.
    pub fn piece(&mut self) -> Text<Option<(&'a str, Option<Field<'a>>)>> {
        let start = self.at;
        let brace = loop {
            match self.take() {
                Some(byte @ (b'{' | b'}')) => break byte,
                Some(_) => {}
                None if start == self.at => return Ok(None),
                None => return Ok(Some((&self.text[start..], None))),
            }
        };
        let next = self.text.as_bytes().get(self.at).copied();
        if next == Some(brace) {
            let literal = &self.text[start..self.at];
            self.at += 1;
            return Ok(Some((literal, None)));
        }
        if brace == b'}' {
            return value_error("Single '}' encountered in format string");
        }
        if next.is_none() {
            return value_error("Single '{' encountered in format string");
        }
        let literal = &self.text[start..self.at - 1];
        Ok(Some((literal, Some(self.field()?))))
    }

    fn field(&mut self) -> Text<Field<'a>> {
        let start = self.at;
        let end = loop {
            match self.take() {
                Some(b'{') => return value_error("unexpected '{' in field name"),
                Some(b'[') => {
                    let rest = &self.text[self.at..];
                    self.at += rest.find(']').unwrap_or(rest.len());
                }
                Some(byte @ (b'}' | b':' | b'!')) => break byte,
                Some(_) => {}
                None => return value_error("expected '}' before end of string"),
            }
        };
        let mut field = Field { name: &self.text[start..self.at - 1], conversion: None, spec: "", is_nested: false };
        if end == b'}' {
            return Ok(field);
        }
        if end == b'!' {
            field.conversion = self.text[self.at..].chars().next();
            match field.conversion {
                Some(letter) => self.at += letter.len_utf8(),
                None => return value_error("end of string while looking for conversion specifier"),
            }
            match self.take() {
                Some(b'}') => return Ok(field),
                Some(b':') | None => {}
                Some(_) => return value_error("expected ':' after conversion specifier"),
            }
        }
        let (start, mut depth) = (self.at, 1);
        while let Some(byte) = self.take() {
            match byte {
                b'{' => {
                    field.is_nested = true;
                    depth += 1;
                }
                b'}' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                field.spec = &self.text[start..self.at - 1];
                return Ok(field);
            }
        }
        value_error("unmatched '{' in format spec")
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

/// The first part of a field's name, and what follows it, for [`next_step`].
pub fn split_name(name: &str) -> (&str, &str) {
    name.split_at(name.find(['.', '[']).unwrap_or(name.len()))
}

/// The next step of a field's name; `rest` is moved behind it.
pub fn next_step<'a>(rest: &mut &'a str) -> Text<Option<Step<'a>>> {
    let (step, behind) = if let Some(after) = rest.strip_prefix('.') {
        let end = after.find(['.', '[']).unwrap_or(after.len());
        (Step::Attribute(&after[..end]), &after[end..])
    } else if let Some(after) = rest.strip_prefix('[') {
        let Some(end) = after.find(']') else { return value_error("Missing ']' in format string") };
        let step = match index_of(&after[..end])? {
            Some(index) => Step::Index(index),
            None => Step::Key(&after[..end]),
        };
        (step, &after[end + 1..])
    } else if rest.is_empty() {
        return Ok(None);
    } else {
        return value_error("Only '.' or '[' may follow ']' in format field specifier");
    };
    if matches!(step, Step::Attribute("") | Step::Key("")) {
        return value_error("Empty attribute in format string");
    }
    *rest = behind;
    Ok(Some(step))
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
