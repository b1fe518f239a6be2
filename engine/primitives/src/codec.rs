//! Canonical bytes: one encoding per value, little-endian, lengths before contents, validated before anything is allocated.

use crate::{Address, Hash, Value};
use num_bigint::{BigInt, Sign};
use std::fmt;

/// Nesting beyond which a value is neither encoded nor decoded.
pub const MAX_NESTING: u32 = 200;

/// Why bytes were refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodecError {
    /// The bytes end before the value does; `at` is the offset.
    Truncated { at: usize },
    /// A tag, length or form that no encoder writes; `at` is the offset.
    Malformed { at: usize, what: &'static str },
    /// More nesting than [`MAX_NESTING`].
    TooDeep,
    /// Bytes are left over after the value; `at` is where it ended.
    Trailing { at: usize },
}

impl fmt::Display for CodecError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CodecError::Truncated { at } => write!(f, "the bytes end at offset {at}, in the middle of a value"),
            CodecError::Malformed { at, what } => write!(f, "malformed {what} at offset {at}"),
            CodecError::TooDeep => write!(f, "values nest deeper than {MAX_NESTING} levels"),
            CodecError::Trailing { at } => write!(f, "unexpected bytes after the value, at offset {at}"),
        }
    }
}

impl std::error::Error for CodecError {}

const NONE: u8 = 0;
const FALSE: u8 = 1;
const TRUE: u8 = 2;
const INT: u8 = 3;
const BIG: u8 = 4;
const FLOAT: u8 = 5;
const STR: u8 = 6;
const LIST: u8 = 7;
const DICT: u8 = 8;

/// Appends canonical bytes.
#[derive(Default, Debug)]
pub struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    /// An empty writer.
    pub fn new() -> Writer {
        Writer::default()
    }

    /// What was written.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Bytes written so far.
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// One byte.
    pub fn u8(&mut self, value: u8) {
        self.bytes.push(value);
    }

    /// A bool as one byte.
    pub fn bool(&mut self, value: bool) {
        self.u8(u8::from(value));
    }

    /// Two bytes, little-endian.
    pub fn u16(&mut self, value: u16) {
        self.bytes.extend(value.to_le_bytes());
    }

    /// Four bytes, little-endian.
    pub fn u32(&mut self, value: u32) {
        self.bytes.extend(value.to_le_bytes());
    }

    /// Eight bytes, little-endian.
    pub fn u64(&mut self, value: u64) {
        self.bytes.extend(value.to_le_bytes());
    }

    /// Eight bytes, little-endian.
    pub fn i64(&mut self, value: i64) {
        self.bytes.extend(value.to_le_bytes());
    }

    /// The float's bits; every NaN becomes the one quiet NaN.
    pub fn f64(&mut self, value: f64) {
        let bits = if value.is_nan() { 0x7ff8_0000_0000_0000 } else { value.to_bits() };
        self.u64(bits);
    }

    /// A length that fits 32 bits, which the limits on sizes guarantee.
    pub fn count(&mut self, count: usize) {
        debug_assert!(u32::try_from(count).is_ok());
        self.u32(count as u32);
    }

    /// A length and the bytes.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.count(bytes.len());
        self.bytes.extend_from_slice(bytes);
    }

    /// A length and UTF-8.
    pub fn str(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    /// 32 bytes.
    pub fn hash(&mut self, hash: &Hash) {
        self.bytes.extend_from_slice(&hash.0);
    }

    /// 20 bytes.
    pub fn address(&mut self, address: &Address) {
        self.bytes.extend_from_slice(&address.0);
    }

    /// A sign byte and the magnitude.
    pub fn big(&mut self, value: &BigInt) {
        let (sign, magnitude) = value.to_bytes_le();
        self.bool(sign == Sign::Minus);
        self.bytes(&magnitude);
    }

    /// A value: a tag, then its contents.
    ///
    /// # Errors
    /// `TooDeep` beyond [`MAX_NESTING`].
    pub fn value(&mut self, value: &Value) -> Result<(), CodecError> {
        self.value_at(value, 0)
    }

    fn value_at(&mut self, value: &Value, depth: u32) -> Result<(), CodecError> {
        if depth > MAX_NESTING {
            return Err(CodecError::TooDeep);
        }
        match value {
            Value::None => self.u8(NONE),
            Value::Bool(truth) => self.u8(if *truth { TRUE } else { FALSE }),
            Value::Int(number) => {
                self.u8(INT);
                self.i64(*number);
            }
            Value::Big(number) => {
                self.u8(BIG);
                self.big(number);
            }
            Value::Float(number) => {
                self.u8(FLOAT);
                self.f64(*number);
            }
            Value::Str(text) => {
                self.u8(STR);
                self.str(text);
            }
            Value::List(items) => {
                self.u8(LIST);
                self.count(items.len());
                for item in items {
                    self.value_at(item, depth + 1)?;
                }
            }
            Value::Dict(entries) => {
                self.u8(DICT);
                self.count(entries.len());
                for (key, item) in entries {
                    self.str(key);
                    self.value_at(item, depth + 1)?;
                }
            }
        }
        Ok(())
    }
}

/// Reads canonical bytes that anyone may have made.
#[derive(Debug)]
pub struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    /// A reader at the start of `bytes`.
    pub fn new(bytes: &'a [u8]) -> Reader<'a> {
        Reader { bytes, at: 0 }
    }

    /// The offset of the next byte.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Bytes that are left.
    pub fn left(&self) -> usize {
        self.bytes.len() - self.at
    }

    /// Ends the reading.
    ///
    /// # Errors
    /// `Trailing` if bytes are left.
    pub fn finish(self) -> Result<(), CodecError> {
        if self.left() == 0 { Ok(()) } else { Err(CodecError::Trailing { at: self.at }) }
    }

    /// The next `count` bytes as they are.
    ///
    /// # Errors
    /// `Truncated` if fewer are left.
    pub fn take(&mut self, count: usize) -> Result<&'a [u8], CodecError> {
        if count > self.left() {
            return Err(CodecError::Truncated { at: self.bytes.len() });
        }
        let taken = &self.bytes[self.at..self.at + count];
        self.at += count;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], CodecError> {
        let mut array = [0; N];
        array.copy_from_slice(self.take(N)?);
        Ok(array)
    }

    /// An error at the current offset.
    pub fn malformed(&self, what: &'static str) -> CodecError {
        CodecError::Malformed { at: self.at, what }
    }

    /// One byte.
    pub fn u8(&mut self) -> Result<u8, CodecError> {
        Ok(self.array::<1>()?[0])
    }

    /// A byte that is 0 or 1.
    pub fn bool(&mut self) -> Result<bool, CodecError> {
        match self.u8()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(self.malformed("bool")),
        }
    }

    /// Two bytes.
    pub fn u16(&mut self) -> Result<u16, CodecError> {
        Ok(u16::from_le_bytes(self.array()?))
    }

    /// Four bytes.
    pub fn u32(&mut self) -> Result<u32, CodecError> {
        Ok(u32::from_le_bytes(self.array()?))
    }

    /// Eight bytes.
    pub fn u64(&mut self) -> Result<u64, CodecError> {
        Ok(u64::from_le_bytes(self.array()?))
    }

    /// Eight bytes.
    pub fn i64(&mut self) -> Result<i64, CodecError> {
        Ok(i64::from_le_bytes(self.array()?))
    }

    /// A float; a NaN that is not the canonical one is malformed.
    pub fn f64(&mut self) -> Result<f64, CodecError> {
        let value = f64::from_bits(self.u64()?);
        if value.is_nan() && value.to_bits() != 0x7ff8_0000_0000_0000 {
            return Err(self.malformed("float"));
        }
        Ok(value)
    }

    /// A count of things that take at least `least` bytes each: checked against what is left, so that nothing huge is allocated.
    pub fn count(&mut self, least: usize) -> Result<usize, CodecError> {
        let count = self.u32()? as usize;
        match count.checked_mul(least) {
            Some(needed) if needed <= self.left() => Ok(count),
            _ => Err(CodecError::Truncated { at: self.bytes.len() }),
        }
    }

    /// A length and that many bytes.
    pub fn bytes(&mut self) -> Result<&'a [u8], CodecError> {
        let count = self.count(1)?;
        self.take(count)
    }

    /// A length and UTF-8.
    pub fn str(&mut self) -> Result<&'a str, CodecError> {
        let bytes = self.bytes()?;
        std::str::from_utf8(bytes).map_err(|_| self.malformed("text"))
    }

    /// 32 bytes.
    pub fn hash(&mut self) -> Result<Hash, CodecError> {
        Ok(Hash(self.array()?))
    }

    /// 20 bytes.
    pub fn address(&mut self) -> Result<Address, CodecError> {
        Ok(Address(self.array()?))
    }

    /// An int in its shortest magnitude.
    pub fn big(&mut self) -> Result<BigInt, CodecError> {
        let negative = self.bool()?;
        let magnitude = self.bytes()?;
        let value = BigInt::from_bytes_le(if negative { Sign::Minus } else { Sign::Plus }, magnitude);
        let (sign, canonical) = value.to_bytes_le();
        if canonical != magnitude || (sign == Sign::Minus) != negative {
            return Err(self.malformed("int"));
        }
        Ok(value)
    }

    /// A value.
    pub fn value(&mut self) -> Result<Value, CodecError> {
        self.value_at(0)
    }

    fn value_at(&mut self, depth: u32) -> Result<Value, CodecError> {
        if depth > MAX_NESTING {
            return Err(CodecError::TooDeep);
        }
        Ok(match self.u8()? {
            NONE => Value::None,
            FALSE => Value::Bool(false),
            TRUE => Value::Bool(true),
            INT => Value::Int(self.i64()?),
            BIG => match Value::int(self.big()?) {
                big @ Value::Big(_) => big,
                _ => return Err(self.malformed("int")),
            },
            FLOAT => Value::Float(self.f64()?),
            STR => Value::Str(self.str()?.to_owned()),
            LIST => {
                let count = self.count(1)?;
                let mut items = Vec::with_capacity(count.min(4096));
                for _ in 0..count {
                    items.push(self.value_at(depth + 1)?);
                }
                Value::List(items)
            }
            DICT => {
                let count = self.count(5)?;
                let mut entries: Vec<(String, Value)> = Vec::with_capacity(count.min(4096));
                let mut seen = std::collections::BTreeSet::new();
                for _ in 0..count {
                    let key = self.str()?;
                    if !seen.insert(key) {
                        return Err(self.malformed("dict, a key comes twice"));
                    }
                    entries.push((key.to_owned(), self.value_at(depth + 1)?));
                }
                Value::Dict(entries)
            }
            _ => return Err(self.malformed("value tag")),
        })
    }
}

/// A value's canonical bytes.
///
/// # Errors
/// `TooDeep` beyond [`MAX_NESTING`].
pub fn encode_value(value: &Value) -> Result<Vec<u8>, CodecError> {
    let mut writer = Writer::new();
    writer.value(value)?;
    Ok(writer.into_bytes())
}

/// The value of canonical bytes, all of them.
///
/// # Errors
/// Whatever is wrong with them, with the offset.
pub fn decode_value(bytes: &[u8]) -> Result<Value, CodecError> {
    let mut reader = Reader::new(bytes);
    let value = reader.value()?;
    reader.finish()?;
    Ok(value)
}
