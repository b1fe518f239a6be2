//! Values to JSON text that [`crate::read`] gives back unchanged.

use crate::reader::MAX_INT_DIGITS;
use num_bigint::{BigInt, Sign};
use primitives::{Value, format_float};
use std::fmt::Write;

/// The text of a value, on one line: floats in the shortest form that reads back the same and always with `.` or exponent.
///
/// A dict whose only key is `$float` or `$int` is written as it is, and would be read as a number: contracts should not return such.
pub fn write(value: &Value) -> String {
    let mut text = String::new();
    write_value(&mut text, value, " ");
    text
}

/// The text of a session: one line per entry of its log, so that people and version control can read it.
pub fn write_session(session: &Value) -> String {
    let Value::Dict(entries) = session else { return write(session) };
    let mut text = String::from("{");
    for (index, (key, value)) in entries.iter().enumerate() {
        text.push_str(if index == 0 { "\n " } else { ",\n " });
        write_text(&mut text, key);
        text.push_str(": ");
        match value {
            Value::List(items) if key == "log" && !items.is_empty() => {
                for (index, item) in items.iter().enumerate() {
                    text.push_str(if index == 0 { "[\n  " } else { ",\n  " });
                    write_value(&mut text, item, " ");
                }
                text.push_str("\n ]");
            }
            _ => write_value(&mut text, value, " "),
        }
    }
    text.push_str("\n}\n");
    text
}

/// The shortest text of a value: no spaces; for links.
pub fn write_compact(value: &Value) -> String {
    let mut text = String::new();
    write_value(&mut text, value, "");
    text
}

/// `space` stands after every `,` and `:`.
fn write_value(text: &mut String, value: &Value, space: &str) {
    match value {
        Value::None => text.push_str("null"),
        Value::Bool(true) => text.push_str("true"),
        Value::Bool(false) => text.push_str("false"),
        Value::Int(number) => {
            let _ = write!(text, "{number}");
        }
        Value::Big(number) => write_big(text, number),
        Value::Float(number) if number.is_finite() => text.push_str(&format_float(*number)),
        Value::Float(number) => {
            let _ = write!(text, "{{\"$float\": \"{}\"}}", format_float(*number));
        }
        Value::Str(content) => write_text(text, content),
        Value::List(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                    text.push_str(space);
                }
                write_value(text, item, space);
            }
            text.push(']');
        }
        Value::Dict(entries) => {
            text.push('{');
            for (index, (key, item)) in entries.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                    text.push_str(space);
                }
                write_text(text, key);
                text.push(':');
                text.push_str(space);
                write_value(text, item, space);
            }
            text.push('}');
        }
    }
}

fn write_big(text: &mut String, number: &BigInt) {
    // 10^4300 has 14,285 bits: beyond them decimal output is never needed, and its time would grow with the square.
    if number.bits() <= 14_285 {
        let decimal = number.to_string();
        if decimal.trim_start_matches('-').len() <= MAX_INT_DIGITS {
            text.push_str(&decimal);
            return;
        }
    }
    let sign = if number.sign() == Sign::Minus { "-" } else { "" };
    let _ = write!(text, "{{\"$int\": \"{sign}0x{}\"}}", number.magnitude().to_str_radix(16));
}

fn write_text(text: &mut String, content: &str) {
    text.push('"');
    let mut plain = 0;
    for (index, c) in content.char_indices() {
        let escape = match c {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            // Line separators break JavaScript sources that hold JSON, and DEL is invisible.
            '\0'..='\u{1f}' | '\u{7f}' | '\u{2028}' | '\u{2029}' => "",
            _ => continue,
        };
        text.push_str(&content[plain..index]);
        plain = index + c.len_utf8();
        if escape.is_empty() {
            let _ = write!(text, "\\u{:04x}", u32::from(c));
        } else {
            text.push_str(escape);
        }
    }
    text.push_str(&content[plain..]);
    text.push('"');
}
