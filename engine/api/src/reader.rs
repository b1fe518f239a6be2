//! JSON text to values: ints of any size, floats as floats, order kept, and a line and column for whatever is wrong.

use num_bigint::{BigInt, Sign};
use primitives::Value;
use std::collections::BTreeSet;
use std::fmt;

/// Text longer than this is refused before it is parsed.
pub const MAX_TEXT_BYTES: usize = 16 << 20;
/// Lists and objects inside one another.
pub const MAX_NESTING: u32 = 200;
/// Decimal digits of an int; longer ones come as `{"$int": "0x..."}`, whose reading does not grow with the square of the length.
pub const MAX_INT_DIGITS: usize = 4_300;
/// Bits of an int.
pub const MAX_INT_BITS: u64 = 1_000_000;

/// How much a reader accepts.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Bytes of the text.
    pub bytes: usize,
    /// Lists and objects inside one another.
    pub nesting: u32,
}

impl Bounds {
    /// For one command.
    pub const COMMAND: Bounds = Bounds { bytes: MAX_TEXT_BYTES, nesting: MAX_NESTING };
    /// For answers and sessions, which wrap values that may themselves be as deep as a command.
    pub const WRAPPED: Bounds = Bounds { bytes: 4 * MAX_TEXT_BYTES, nesting: MAX_NESTING + 16 };
}

/// Why text is not a value, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// What is wrong, as the end of a sentence.
    pub message: String,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}: {}", self.line, self.column, self.message)
    }
}

impl std::error::Error for ReadError {}

/// The value of a command's text.
///
/// # Errors
/// Text beyond [`MAX_TEXT_BYTES`], deeper than [`MAX_NESTING`], or not JSON as `node-protocol` defines it.
pub fn read(text: &str) -> Result<Value, ReadError> {
    read_within(text, Bounds::COMMAND)
}

/// The value of text, with bounds of the caller's choice.
///
/// # Errors
/// As [`read`].
pub fn read_within(text: &str, bounds: Bounds) -> Result<Value, ReadError> {
    if text.len() > bounds.bytes {
        let message = format!("the text has {} bytes; at most {} are read", text.len(), bounds.bytes);
        return Err(ReadError { message, line: 1, column: 1 });
    }
    let mut reader = Reader { text, bytes: text.as_bytes(), at: 0, nesting: bounds.nesting };
    let value = reader.document();
    value.map_err(|fault| locate(text, fault))
}

/// An error at a byte offset; lines are counted only when one is shown.
struct Fault {
    at: usize,
    message: String,
}

fn locate(text: &str, fault: Fault) -> ReadError {
    let mut end = fault.at.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let before = &text[..end];
    let line = before.bytes().filter(|byte| *byte == b'\n').count() as u32 + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() as u32 + 1;
    ReadError { message: fault.message, line, column }
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    nesting: u32,
}

impl Reader<'_> {
    fn fail<T>(&self, at: usize, message: impl Into<String>) -> Result<T, Fault> {
        Err(Fault { at, message: message.into() })
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// What stands at the current place, for a message.
    fn found(&self) -> String {
        match self.text.get(self.at..).and_then(|rest| rest.chars().next()) {
            Some(c) if c.is_control() => format!("found the control character U+{:04X}", u32::from(c)),
            Some(c) => format!("found '{c}'"),
            None => "the text ends here".to_owned(),
        }
    }

    fn document(&mut self) -> Result<Value, Fault> {
        self.skip_space();
        if self.peek().is_none() {
            return self.fail(self.at, "the text is empty; a JSON value is expected");
        }
        let value = self.value(0)?;
        self.skip_space();
        if self.peek().is_some() {
            return self.fail(self.at, format!("the value is complete, but {}", self.found()));
        }
        Ok(value)
    }

    fn value(&mut self, depth: u32) -> Result<Value, Fault> {
        match self.peek() {
            Some(b'{') => self.object(depth),
            Some(b'[') => self.list(depth),
            Some(b'"') => Ok(Value::Str(self.string()?)),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b'a'..=b'z' | b'A'..=b'Z') => self.word(),
            _ => self.fail(self.at, format!("a value is expected, but {}", self.found())),
        }
    }

    fn word(&mut self) -> Result<Value, Fault> {
        let start = self.at;
        while matches!(self.peek(), Some(b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_')) {
            self.at += 1;
        }
        let hint = match &self.text[start..self.at] {
            "null" => return Ok(Value::None),
            "true" => return Ok(Value::Bool(true)),
            "false" => return Ok(Value::Bool(false)),
            "None" => "JSON writes null",
            "True" => "JSON writes true",
            "False" => "JSON writes false",
            "NaN" | "nan" => "write {\"$float\": \"nan\"}",
            "Infinity" | "inf" | "Inf" => "write {\"$float\": \"inf\"}",
            _ => "a text stands in double quotes",
        };
        let end = self.at.min(start + 40);
        self.fail(start, format!("'{}' is not a JSON value; {hint}", &self.text[start..end]))
    }

    fn enter(&mut self, depth: u32) -> Result<(), Fault> {
        if depth >= self.nesting {
            return self.fail(self.at, format!("lists and objects nest deeper than {} levels", self.nesting));
        }
        self.at += 1;
        self.skip_space();
        Ok(())
    }

    fn list(&mut self, depth: u32) -> Result<Value, Fault> {
        self.enter(depth)?;
        let mut items = Vec::new();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(Value::List(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            self.skip_space();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b']') => {
                    self.at += 1;
                    return Ok(Value::List(items));
                }
                _ => return self.fail(self.at, format!("',' or ']' is expected, but {}", self.found())),
            }
            self.skip_space();
            if self.peek() == Some(b']') {
                return self.fail(self.at, "JSON allows no comma before ']'");
            }
        }
    }

    fn object(&mut self, depth: u32) -> Result<Value, Fault> {
        let start = self.at;
        self.enter(depth)?;
        let mut entries: Vec<(String, Value)> = Vec::new();
        let mut seen = BTreeSet::new();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(Value::Dict(entries));
        }
        loop {
            let key_at = self.at;
            if self.peek() != Some(b'"') {
                return self.fail(key_at, format!("a key in double quotes is expected, but {}", self.found()));
            }
            let key = self.string()?;
            if !seen.insert(key.clone()) {
                return self.fail(key_at, format!("the key \"{}\" comes twice in one object", brief(&key)));
            }
            self.skip_space();
            if self.peek() != Some(b':') {
                return self.fail(self.at, format!("':' is expected after a key, but {}", self.found()));
            }
            self.at += 1;
            self.skip_space();
            let value = self.value(depth + 1)?;
            entries.push((key, value));
            self.skip_space();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b'}') => {
                    self.at += 1;
                    return match special(&entries) {
                        None => Ok(Value::Dict(entries)),
                        Some(Ok(value)) => Ok(value),
                        Some(Err(message)) => self.fail(start, message),
                    };
                }
                _ => return self.fail(self.at, format!("',' or '}}' is expected, but {}", self.found())),
            }
            self.skip_space();
            if self.peek() == Some(b'}') {
                return self.fail(self.at, "JSON allows no comma before '}'");
            }
        }
    }

    fn digits(&mut self) -> usize {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        self.at - start
    }

    fn number(&mut self) -> Result<Value, Fault> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        let first = self.at;
        let whole = self.digits();
        if whole == 0 {
            return self.fail(self.at, format!("a digit is expected after '-', but {}", self.found()));
        }
        if whole > 1 && self.bytes[first] == b'0' {
            return self.fail(first, "a number does not begin with 0 unless it is 0");
        }
        let mut float = false;
        if self.peek() == Some(b'.') {
            float = true;
            self.at += 1;
            if self.digits() == 0 {
                return self.fail(self.at, format!("a digit is expected after '.', but {}", self.found()));
            }
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            float = true;
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            if self.digits() == 0 {
                return self.fail(self.at, format!("a digit is expected in the exponent, but {}", self.found()));
            }
        }
        let text = &self.text[start..self.at];
        if float {
            return match text.parse::<f64>() {
                Ok(number) if number.is_finite() => Ok(Value::Float(number)),
                _ => self.fail(start, "the number is too large for a float; write {\"$float\": \"inf\"}"),
            };
        }
        if let Ok(small) = text.parse::<i64>() {
            return Ok(Value::Int(small));
        }
        if whole > MAX_INT_DIGITS {
            let message = format!("an int of {whole} digits; beyond {MAX_INT_DIGITS} write {{\"$int\": \"0x...\"}}");
            return self.fail(start, message);
        }
        match BigInt::parse_bytes(text.as_bytes(), 10) {
            Some(big) => Ok(Value::int(big)),
            None => self.fail(start, "not a number"),
        }
    }

    fn string(&mut self) -> Result<String, Fault> {
        let start = self.at;
        self.at += 1;
        let mut text = String::new();
        loop {
            let run = self.at;
            while matches!(self.peek(), Some(byte) if byte != b'"' && byte != b'\\' && byte >= 0x20) {
                self.at += 1;
            }
            // A run ends at an ASCII byte, so both ends are borders of characters.
            text.push_str(&self.text[run..self.at]);
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => text.push(self.escape()?),
                Some(_) => {
                    return self.fail(self.at, format!("{} inside a text; write it as \\u escape", self.found()));
                }
                None => return self.fail(start, "the text that begins here has no closing '\"'"),
            }
        }
    }

    fn escape(&mut self) -> Result<char, Fault> {
        let start = self.at;
        self.at += 1;
        let plain = match self.peek() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                return self.unicode(start);
            }
            _ => return self.fail(start, format!("no such escape after '\\': {}", self.found())),
        };
        self.at += 1;
        Ok(plain)
    }

    fn hex4(&mut self, start: usize) -> Result<u32, Fault> {
        let digits = self.bytes.get(self.at..self.at + 4).unwrap_or(&[]);
        let mut code = 0;
        for digit in digits {
            match (*digit as char).to_digit(16) {
                Some(digit) => code = code * 16 + digit,
                None => return self.fail(start, "four hex digits are expected after '\\u'"),
            }
        }
        if digits.len() < 4 {
            return self.fail(start, "four hex digits are expected after '\\u'");
        }
        self.at += 4;
        Ok(code)
    }

    fn unicode(&mut self, start: usize) -> Result<char, Fault> {
        let high = self.hex4(start)?;
        let code = if (0xd800..0xdc00).contains(&high) {
            if self.bytes.get(self.at..self.at + 2) != Some(b"\\u") {
                return self.fail(start, "half of a surrogate pair stands alone");
            }
            self.at += 2;
            let low = self.hex4(start)?;
            if !(0xdc00..0xe000).contains(&low) {
                return self.fail(start, "half of a surrogate pair stands alone");
            }
            0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)
        } else {
            high
        };
        match char::from_u32(code) {
            Some(c) => Ok(c),
            None => self.fail(start, "half of a surrogate pair stands alone"),
        }
    }
}

/// The start of a text, for a message.
pub(crate) fn brief(text: &str) -> String {
    let mut cut: String = text.chars().take(40).collect();
    if cut.len() < text.len() {
        cut.push('…');
    }
    cut
}

/// What an object with the one key `$float` or `$int` stands for; `None` for every other object.
pub(crate) fn special(entries: &[(String, Value)]) -> Option<Result<Value, String>> {
    let [(key, value)] = entries else { return None };
    match (key.as_str(), value) {
        ("$float", Value::Str(name)) => Some(match name.as_str() {
            "nan" => Ok(Value::Float(f64::NAN)),
            "inf" => Ok(Value::Float(f64::INFINITY)),
            "-inf" => Ok(Value::Float(f64::NEG_INFINITY)),
            _ => Err(float_expected()),
        }),
        ("$float", Value::Int(number)) => Some(Ok(Value::Float(*number as f64))),
        ("$float", Value::Float(number)) => Some(Ok(Value::Float(*number))),
        ("$float", _) => Some(Err(float_expected())),
        ("$int", Value::Str(text)) => Some(hex_int(text)),
        ("$int", Value::Int(number)) => Some(Ok(Value::Int(*number))),
        ("$int", _) => Some(Err(int_expected())),
        _ => None,
    }
}

fn float_expected() -> String {
    "\"$float\" takes \"nan\", \"inf\", \"-inf\" or a number".to_owned()
}

fn int_expected() -> String {
    "\"$int\" takes hex digits after 0x in double quotes, as in {\"$int\": \"-0x1f\"}".to_owned()
}

fn hex_int(text: &str) -> Result<Value, String> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (Sign::Minus, rest),
        None => (Sign::Plus, text),
    };
    let digits = digits.strip_prefix("0x").filter(|digits| !digits.is_empty()).ok_or_else(int_expected)?;
    if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return Err(int_expected());
    }
    let digits = digits.trim_start_matches('0');
    if digits.len() as u64 * 4 > MAX_INT_BITS + 3 {
        return Err(format!("an int of more than {MAX_INT_BITS} bits"));
    }
    match BigInt::parse_bytes(if digits.is_empty() { b"0" } else { digits.as_bytes() }, 16) {
        Some(big) if big.bits() > MAX_INT_BITS => Err(format!("an int of more than {MAX_INT_BITS} bits")),
        Some(big) => Ok(Value::int(if sign == Sign::Minus { -big } else { big })),
        None => Err(int_expected()),
    }
}
