//! `encode` and `decode`: UTF-8, ASCII and Latin-1 with CPython's error handlers.

use super::{Text, value_error};
use std::fmt::Write as _;

/// A supported encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// ASCII.
    Ascii,
    /// ISO 8859-1.
    Latin1,
}

impl Encoding {
    /// By any of its usual names.
    pub fn of(name: &str) -> Option<Encoding> {
        let name: String = name.to_ascii_lowercase().chars().filter(|c| !matches!(c, '-' | '_' | ' ')).collect();
        match name.as_str() {
            "utf8" | "u8" | "cp65001" => Some(Encoding::Utf8),
            "ascii" | "usascii" | "646" => Some(Encoding::Ascii),
            "latin1" | "latin" | "iso88591" | "l1" | "8859" => Some(Encoding::Latin1),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "utf-8",
            Encoding::Ascii => "ascii",
            Encoding::Latin1 => "latin-1",
        }
    }
}

fn unknown_handler<T>(errors: &str) -> Text<T> {
    value_error(format!("unknown error handler name '{errors}'"))
}

/// `text.encode(encoding, errors)`; a `Value` error is a UnicodeEncodeError unless it is about the handler.
pub fn encode(text: &str, encoding: Encoding, errors: &str) -> Text<Vec<u8>> {
    let limit = match encoding {
        Encoding::Utf8 => return Ok(text.as_bytes().to_vec()),
        Encoding::Ascii => 128,
        Encoding::Latin1 => 256,
    };
    let mut out = Vec::with_capacity(text.len());
    for (index, c) in text.chars().enumerate() {
        let code = c as u32;
        if code < limit {
            out.push(code as u8);
            continue;
        }
        let escaped = match errors {
            "ignore" => String::new(),
            "replace" => "?".to_owned(),
            "backslashreplace" => match code {
                0..=0xff => format!("\\x{code:02x}"),
                0x100..=0xffff => format!("\\u{code:04x}"),
                _ => format!("\\U{code:08x}"),
            },
            "xmlcharrefreplace" => format!("&#{code};"),
            "strict" => {
                let run = text.chars().skip(index).take_while(|c| *c as u32 >= limit).count();
                let what = match (run, code) {
                    (1, 0..=0xff) => format!("character '\\x{code:02x}' in position {index}"),
                    (1, 0x100..=0xffff) => format!("character '\\u{code:04x}' in position {index}"),
                    (1, _) => format!("character '\\U{code:08x}' in position {index}"),
                    _ => format!("characters in position {index}-{}", index + run - 1),
                };
                let name = encoding.name();
                return value_error(format!("'{name}' codec can't encode {what}: ordinal not in range({limit})"));
            }
            other => return unknown_handler(other),
        };
        out.extend_from_slice(escaped.as_bytes());
    }
    Ok(out)
}

/// `bytes.decode(encoding, errors)`; a `Value` error is a UnicodeDecodeError unless it is about the handler.
pub fn decode(bytes: &[u8], encoding: Encoding, errors: &str) -> Text {
    match encoding {
        Encoding::Latin1 => Ok(bytes.iter().map(|byte| char::from(*byte)).collect()),
        Encoding::Ascii => decode_with(bytes, encoding, errors, |rest| {
            let good = rest.iter().take_while(|byte| byte.is_ascii()).count();
            (good, 1, "ordinal not in range(128)")
        }),
        Encoding::Utf8 => decode_with(bytes, encoding, errors, |rest| match std::str::from_utf8(rest) {
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
        }),
    }
}

/// Decodes good stretches and hands what is bad to the error handler; `next` gives good bytes, bad bytes and the reason.
fn decode_with(
    bytes: &[u8],
    encoding: Encoding,
    errors: &str,
    next: impl Fn(&[u8]) -> (usize, usize, &'static str),
) -> Text {
    let mut out = String::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let (good, bad, reason) = next(&bytes[at..]);
        out.push_str(&String::from_utf8_lossy(&bytes[at..at + good]));
        at += good;
        if at >= bytes.len() {
            break;
        }
        let end = at + bad.max(1);
        match errors {
            "ignore" => {}
            "replace" => out.push('\u{fffd}'),
            "backslashreplace" => bytes[at..end].iter().for_each(|byte| {
                let _ = write!(out, "\\x{byte:02x}");
            }),
            "strict" => {
                let name = encoding.name();
                let what = match end - at {
                    1 => format!("byte 0x{:02x} in position {at}", bytes[at]),
                    _ => format!("bytes in position {at}-{}", end - 1),
                };
                return value_error(format!("'{name}' codec can't decode {what}: {reason}"));
            }
            other => return unknown_handler(other),
        }
        at = end;
    }
    Ok(out)
}
