//! `encode` and `decode`: UTF-8, UTF-16, UTF-32, ASCII and Latin-1 with CPython's error handlers.

use std::fmt::Write as _;

/// The order of bytes in a unit of more than one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Little-endian, with a byte order mark that is written and understood.
    Marked,
    /// Little-endian.
    Little,
    /// Big-endian.
    Big,
}

/// A supported encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-8 behind a byte order mark.
    Utf8Marked,
    /// UTF-16.
    Utf16(Order),
    /// UTF-32.
    Utf32(Order),
    /// ASCII.
    Ascii,
    /// ISO 8859-1.
    Latin1,
}

/// What a codec cannot do: the parts of UnicodeEncodeError and UnicodeDecodeError, or a handler of an unknown name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodecError {
    /// These units have no meaning in the encoding.
    Failed {
        /// The encoding as messages name it.
        encoding: &'static str,
        /// The first bad unit: a character of a text, or a byte.
        start: usize,
        /// Behind the last bad one.
        end: usize,
        /// CPython's words.
        reason: &'static str,
    },
    /// No error handler has this name.
    UnknownHandler(String),
    /// The handler deals with the other direction only.
    WrongHandler,
}

/// What a codec gives.
pub type Coded<T> = Result<T, CodecError>;

impl Encoding {
    /// By any of its usual names.
    pub fn of(name: &str) -> Option<Encoding> {
        const NAMES: &[(&str, Encoding)] = &[
            ("utf8 u8 utf cp65001 utf8ucs2 utf8ucs4", Encoding::Utf8),
            ("utf8sig", Encoding::Utf8Marked),
            ("utf16 u16", Encoding::Utf16(Order::Marked)),
            ("utf16le unicodelittleunmarked", Encoding::Utf16(Order::Little)),
            ("utf16be unicodebigunmarked", Encoding::Utf16(Order::Big)),
            ("utf32 u32", Encoding::Utf32(Order::Marked)),
            ("utf32le", Encoding::Utf32(Order::Little)),
            ("utf32be", Encoding::Utf32(Order::Big)),
            ("ascii usascii 646 ansix341968 ansix3.41968 ansix341986 cp367 csascii ibm367 iso646us", Encoding::Ascii),
            ("latin1 latin iso88591 l1 8859 cp819 csisolatin1 ibm819 isoir100 88591 iso885911987", Encoding::Latin1),
        ];
        let name: String = name.to_ascii_lowercase().chars().filter(|c| !matches!(c, '-' | '_' | ' ')).collect();
        NAMES.iter().find(|(names, _)| names.split(' ').any(|known| known == name)).map(|(_, encoding)| *encoding)
    }

    fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 | Encoding::Utf8Marked => "utf-8",
            Encoding::Utf16(Order::Big) => "utf-16-be",
            Encoding::Utf16(_) => "utf-16-le",
            Encoding::Utf32(Order::Big) => "utf-32-be",
            Encoding::Utf32(_) => "utf-32-le",
            Encoding::Ascii => "ascii",
            Encoding::Latin1 => "latin-1",
        }
    }
}

/// What a codec was given.
#[derive(Clone, Copy, Debug)]
pub enum Given<'a> {
    /// A text to encode.
    Text(&'a str),
    /// Bytes to decode.
    Bytes(&'a [u8]),
}

/// The text of a UnicodeEncodeError or UnicodeDecodeError.
pub fn failure(encoding: &str, given: Given<'_>, start: i64, end: i64, reason: &str) -> String {
    let at = usize::try_from(start).ok().filter(|_| end == start + 1).unwrap_or(usize::MAX);
    let (verb, units, unit) = match given {
        Given::Bytes(bytes) => ("decode", "bytes", bytes.get(at).map(|byte| format!("byte 0x{byte:02x}"))),
        Given::Text(text) => {
            let unit = text.chars().nth(at).map(|c| format!("character '{}'", escape(c)));
            ("encode", "characters", unit)
        }
    };
    match unit {
        Some(unit) => format!("'{encoding}' codec can't {verb} {unit} in position {start}: {reason}"),
        None => format!("'{encoding}' codec can't {verb} {units} in position {start}-{}: {reason}", end - 1),
    }
}

/// A character as ASCII, in Python's notation.
fn escape(c: char) -> String {
    match c as u32 {
        code @ 0..=0xff => format!("\\x{code:02x}"),
        code @ 0x100..=0xffff => format!("\\u{code:04x}"),
        code => format!("\\U{code:08x}"),
    }
}

/// `text.encode(encoding, errors)`.
pub fn encode(text: &str, encoding: Encoding, errors: &str) -> Coded<Vec<u8>> {
    let (limit, reason) = match encoding {
        Encoding::Utf8 => return Ok(text.as_bytes().to_vec()),
        Encoding::Utf8Marked => return Ok([b"\xef\xbb\xbf", text.as_bytes()].concat()),
        Encoding::Utf16(order) => {
            let mark = (order == Order::Marked).then_some(0xfeff);
            let units = mark.into_iter().chain(text.encode_utf16());
            return Ok(units.flat_map(|unit| two(unit, order)).collect());
        }
        Encoding::Utf32(order) => {
            let mark = (order == Order::Marked).then_some(0xfeff);
            let units = mark.into_iter().chain(text.chars().map(u32::from));
            let bytes = |unit: u32| if order == Order::Big { unit.to_be_bytes() } else { unit.to_le_bytes() };
            return Ok(units.flat_map(bytes).collect());
        }
        Encoding::Ascii => (128, "ordinal not in range(128)"),
        Encoding::Latin1 => (256, "ordinal not in range(256)"),
    };
    let mut out = Vec::with_capacity(text.len());
    for (start, c) in text.chars().enumerate() {
        let code = c as u32;
        if code < limit {
            out.push(code as u8);
            continue;
        }
        let escaped = match errors {
            "ignore" => String::new(),
            "replace" => "?".to_owned(),
            "backslashreplace" => escape(c),
            "xmlcharrefreplace" => format!("&#{code};"),
            "strict" | "surrogateescape" | "surrogatepass" => {
                let run = text.chars().skip(start).take_while(|c| *c as u32 >= limit).count();
                return Err(CodecError::Failed { encoding: encoding.name(), start, end: start + run, reason });
            }
            other => return Err(CodecError::UnknownHandler(other.to_owned())),
        };
        out.extend_from_slice(escaped.as_bytes());
    }
    Ok(out)
}

fn two(unit: u16, order: Order) -> [u8; 2] {
    if order == Order::Big { unit.to_be_bytes() } else { unit.to_le_bytes() }
}

/// One step of decoding: what is good from here on, and how many bytes behind it are bad, for which reason.
struct Step {
    text: String,
    good: usize,
    bad: usize,
    reason: &'static str,
}

/// `bytes.decode(encoding, errors)`.
pub fn decode(bytes: &[u8], encoding: Encoding, errors: &str) -> Coded<String> {
    match encoding {
        Encoding::Latin1 => Ok(bytes.iter().map(|byte| char::from(*byte)).collect()),
        Encoding::Ascii => decode_with(bytes, 0, encoding, errors, |rest| {
            let good = rest.iter().take_while(|byte| byte.is_ascii()).count();
            let text = rest[..good].iter().map(|byte| char::from(*byte)).collect();
            Step { text, good, bad: 1, reason: "ordinal not in range(128)" }
        }),
        Encoding::Utf8 => decode_with(bytes, 0, encoding, errors, utf8),
        Encoding::Utf8Marked => {
            let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            decode_with(bytes, 0, encoding, errors, utf8)
        }
        Encoding::Utf16(order) => {
            let (order, skip) = match (order, bytes) {
                (Order::Marked, [0xff, 0xfe, ..]) => (Order::Little, 2),
                (Order::Marked, [0xfe, 0xff, ..]) => (Order::Big, 2),
                (order, _) => (order, 0),
            };
            decode_with(bytes, skip, Encoding::Utf16(order), errors, |rest| utf16(rest, order))
        }
        Encoding::Utf32(order) => {
            let (order, skip) = match (order, bytes) {
                (Order::Marked, [0xff, 0xfe, 0, 0, ..]) => (Order::Little, 4),
                (Order::Marked, [0, 0, 0xfe, 0xff, ..]) => (Order::Big, 4),
                (order, _) => (order, 0),
            };
            decode_with(bytes, skip, Encoding::Utf32(order), errors, |rest| utf32(rest, order))
        }
    }
}

fn utf8(rest: &[u8]) -> Step {
    let (good, bad, reason) = match std::str::from_utf8(rest) {
        Ok(_) => (rest.len(), 0, ""),
        Err(error) => {
            let good = error.valid_up_to();
            let first = rest[good];
            match error.error_len() {
                None => (good, rest.len() - good, "unexpected end of data"),
                Some(1) if (0x80..0xc2).contains(&first) || first > 0xf4 => (good, 1, "invalid start byte"),
                Some(length) => (good, length, "invalid continuation byte"),
            }
        }
    };
    Step { text: String::from_utf8_lossy(&rest[..good]).into_owned(), good, bad, reason }
}

fn utf16(rest: &[u8], order: Order) -> Step {
    let unit = |at: usize| {
        let pair = [*rest.get(at)?, *rest.get(at + 1)?];
        Some(u32::from(if order == Order::Big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) }))
    };
    let (mut text, mut good) = (String::new(), 0);
    while good < rest.len() {
        let (bad, reason) = match (unit(good), unit(good + 2)) {
            (None, _) => (rest.len() - good, "truncated data"),
            (Some(high @ 0xd800..=0xdbff), Some(low @ 0xdc00..=0xdfff)) => {
                text.extend(char::from_u32(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)));
                good += 4;
                continue;
            }
            (Some(0xd800..=0xdbff), None) => (rest.len() - good, "unexpected end of data"),
            (Some(0xd800..=0xdbff), Some(_)) => (2, "illegal UTF-16 surrogate"),
            (Some(0xdc00..=0xdfff), _) => (2, "illegal encoding"),
            (Some(code), _) => {
                text.extend(char::from_u32(code));
                good += 2;
                continue;
            }
        };
        return Step { text, good, bad, reason };
    }
    Step { text, good, bad: 0, reason: "" }
}

fn utf32(rest: &[u8], order: Order) -> Step {
    let (mut text, mut good) = (String::new(), 0);
    while good < rest.len() {
        let Some(&[a, b, c, d]) = rest.get(good..good + 4) else {
            return Step { text, good, bad: rest.len() - good, reason: "truncated data" };
        };
        let unit = [a, b, c, d];
        let code = if order == Order::Big { u32::from_be_bytes(unit) } else { u32::from_le_bytes(unit) };
        match char::from_u32(code) {
            Some(c) => text.push(c),
            None => {
                let reason = match code {
                    0xd800..=0xdfff => "code point in surrogate code point range(0xd800, 0xe000)",
                    _ => "code point not in range(0x110000)",
                };
                return Step { text, good, bad: 4, reason };
            }
        }
        good += 4;
    }
    Step { text, good, bad: 0, reason: "" }
}

/// Decodes good stretches and hands what is bad to the error handler.
fn decode_with(
    bytes: &[u8],
    skip: usize,
    encoding: Encoding,
    errors: &str,
    next: impl Fn(&[u8]) -> Step,
) -> Coded<String> {
    let mut out = String::with_capacity(bytes.len());
    let mut at = skip;
    while at < bytes.len() {
        let step = next(&bytes[at..]);
        out.push_str(&step.text);
        at += step.good;
        if at >= bytes.len() {
            break;
        }
        let end = at + step.bad.max(1);
        match errors {
            "ignore" => {}
            "replace" => out.push('\u{fffd}'),
            "backslashreplace" => bytes[at..end].iter().for_each(|byte| {
                let _ = write!(out, "\\x{byte:02x}");
            }),
            "strict" | "surrogateescape" | "surrogatepass" => {
                return Err(CodecError::Failed { encoding: encoding.name(), start: at, end, reason: step.reason });
            }
            "xmlcharrefreplace" | "namereplace" => return Err(CodecError::WrongHandler),
            other => return Err(CodecError::UnknownHandler(other.to_owned())),
        }
        at = end;
    }
    Ok(out)
}
