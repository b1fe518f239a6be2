//! `template % values`: the template's pieces, and how each conversion writes a value.

use super::float_text::{self, Style};
use super::int_text::{self, Number};
use super::{MAX_FIELD_WIDTH, Text, value_error};

/// A number in a specifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// Not given.
    None,
    /// Written out.
    Fixed(usize),
    /// `*`: the next value says it.
    Star,
}

/// Flags of a specifier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flags {
    /// `-`
    pub left: bool,
    /// `+`
    pub plus: bool,
    /// ` `
    pub space: bool,
    /// `#`
    pub alternate: bool,
    /// `0`
    pub zero: bool,
}

/// What a piece of a template asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field<'a> {
    /// `%(name)s`
    pub key: Option<&'a str>,
    /// Flags.
    pub flags: Flags,
    /// The least width.
    pub width: Count,
    /// Digits or characters.
    pub precision: Count,
    /// The conversion's letter.
    pub kind: char,
    /// Index of that letter in code points, for messages.
    pub index: usize,
}

/// Reads a template piece by piece.
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

    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    /// The text up to the next `%` and, unless the template ends there, the head of the field behind it.
    pub fn literal(&mut self) -> (&'a str, bool) {
        let rest = &self.text[self.at..];
        match rest.find('%') {
            Some(end) => {
                self.at += end + 1;
                (&rest[..end], true)
            }
            None => {
                self.at = self.text.len();
                (rest, false)
            }
        }
    }

    /// Whether the field is `%%`, which stands for itself; it is passed.
    pub fn is_percent(&mut self) -> bool {
        let is_percent = self.peek() == Some('%');
        self.at += usize::from(is_percent);
        is_percent
    }

    /// Whether the field begins with a key: the values must then be a mapping.
    pub fn has_key(&self) -> bool {
        self.peek() == Some('(')
    }

    /// The field behind the `%` that `literal` stopped at.
    pub fn field(&mut self) -> Text<Field<'a>> {
        let key = if self.has_key() { Some(self.key()?) } else { None };
        let mut flags = Flags::default();
        while let Some(c) = self.peek() {
            match c {
                '-' => flags.left = true,
                '+' => flags.plus = true,
                ' ' => flags.space = true,
                '#' => flags.alternate = true,
                '0' => flags.zero = true,
                _ => break,
            }
            self.at += 1;
        }
        let width = self.count("width")?;
        let mut precision = Count::None;
        if self.peek() == Some('.') {
            self.at += 1;
            precision = match self.count("precision")? {
                Count::None => Count::Fixed(0),
                given => given,
            };
        }
        // `%ld` and its kin mean `%d`.
        if matches!(self.peek(), Some('h' | 'l' | 'L')) {
            self.at += 1;
        }
        let Some(kind) = self.peek() else { return value_error("incomplete format") };
        let index = self.text[..self.at].chars().count();
        self.at += kind.len_utf8();
        Ok(Field { key, flags, width, precision, kind, index })
    }

    fn key(&mut self) -> Text<&'a str> {
        let start = self.at + 1;
        let mut depth = 0;
        for (at, c) in self.text[self.at..].char_indices() {
            match c {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                let end = self.at + at;
                self.at = end + 1;
                return Ok(&self.text[start..end]);
            }
        }
        value_error("incomplete format key")
    }

    fn count(&mut self, what: &str) -> Text<Count> {
        if self.peek() == Some('*') {
            self.at += 1;
            return Ok(Count::Star);
        }
        let start = self.at;
        let mut number = 0u64;
        while let Some(digit) = self.peek().and_then(|c| c.to_digit(10)) {
            number = number.saturating_mul(10).saturating_add(u64::from(digit));
            self.at += 1;
        }
        if number > i64::MAX as u64 || (what == "precision" && number > i32::MAX as u64) {
            return value_error(format!("{what} too big"));
        }
        Ok(if self.at == start { Count::None } else { Count::Fixed(usize::try_from(number).unwrap_or(usize::MAX)) })
    }
}

/// A field whose stars have been resolved.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    /// Flags; a negative star width has set `left`.
    pub flags: Flags,
    /// The least width.
    pub width: usize,
    /// Digits or characters.
    pub precision: Option<usize>,
    /// The conversion's letter.
    pub kind: char,
}

impl Layout {
    /// Refuses what would be absurdly wide before anything is allocated.
    pub fn check(&self) -> Text<()> {
        if self.width.max(self.precision.unwrap_or(0)) > MAX_FIELD_WIDTH {
            return value_error(format!(
                "MAX_FIELD_WIDTH: a formatted field is at most {MAX_FIELD_WIDTH} characters wide"
            ));
        }
        Ok(())
    }

    fn sign(&self, negative: bool) -> &'static str {
        match (negative, self.flags.plus, self.flags.space) {
            (true, ..) => "-",
            (_, true, _) => "+",
            (_, _, true) => " ",
            _ => "",
        }
    }

    fn finish(&self, sign: &str, prefix: &str, body: &str, zeros: bool) -> String {
        let length = sign.len() + prefix.len() + body.chars().count();
        let missing = self.width.saturating_sub(length);
        if self.flags.left {
            format!("{sign}{prefix}{body}{}", " ".repeat(missing))
        } else if zeros && self.flags.zero {
            format!("{sign}{prefix}{}{body}", "0".repeat(missing))
        } else {
            format!("{}{sign}{prefix}{body}", " ".repeat(missing))
        }
    }

    /// `%s`, `%r`, `%a` and `%c` with what they show.
    pub fn text(&self, shown: &str) -> String {
        let cut = match self.precision {
            Some(most) if self.kind != 'c' => shown.char_indices().nth(most).map_or(shown, |(end, _)| &shown[..end]),
            _ => shown,
        };
        self.finish("", "", cut, false)
    }

    /// `%d`, `%i`, `%u`, `%o`, `%x` and `%X`.
    pub fn int(&self, number: Number) -> Text {
        let radix = match self.kind {
            'o' => 8,
            'x' | 'X' => 16,
            _ => 10,
        };
        let (negative, mut digits) = int_text::digits(number, radix)?;
        if let Some(least) = self.precision {
            digits = format!("{}{digits}", "0".repeat(least.saturating_sub(digits.len())));
        }
        if self.kind == 'X' {
            digits.make_ascii_uppercase();
        }
        let prefix = match (self.flags.alternate, self.kind) {
            (true, 'o') => "0o",
            (true, 'x') => "0x",
            (true, 'X') => "0X",
            _ => "",
        };
        Ok(self.finish(self.sign(negative), prefix, &digits, true))
    }

    /// `%e`, `%f`, `%g` and their capitals.
    pub fn float(&self, number: f64) -> String {
        let style = match self.kind {
            'e' | 'E' => Style::Exponent,
            'f' | 'F' => Style::Fixed,
            _ => Style::General,
        };
        let mut text = float_text::write(number.abs(), style, self.precision.unwrap_or(6), self.flags.alternate, false);
        if self.kind.is_ascii_uppercase() {
            text.make_ascii_uppercase();
        }
        let negative = number.is_sign_negative() && !number.is_nan();
        self.finish(self.sign(negative), "", &text, true)
    }
}
