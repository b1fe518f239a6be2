//! The text room's helpers against tests/cases/text, which tests/oracle/text_cases.py wrote with CPython.

use num_bigint::BigInt;
use std::fmt::Write as _;
use std::path::PathBuf;
use vm::text::codec::{self, CodecError, Encoding, Given};
use vm::text::int_text::{self, Number};
use vm::text::percent::{Count, Layout, Template};
use vm::text::strings::{self, Ends};
use vm::text::{Text, TextError, float_text, format_spec, repr, unicode};

#[test]
fn texts_are_cpythons() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases/text");
    let (mut count, mut wrong, mut shown) = (0, 0, String::new());
    for name in ["format", "numbers", "strings"] {
        let text = std::fs::read_to_string(folder.join(format!("{name}.tsv"))).expect("the cases");
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<String> = line.split('\t').map(unescape).collect();
            let (expected, rest) = cells.split_last().expect("a result");
            let (operation, arguments) = rest.split_first().expect("an operation");
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            let actual = match run(operation, &arguments) {
                Ok(text) => format!("={text}"),
                Err(error) => format!("!{}: {}", kind(operation, &error), error.message()),
            };
            count += 1;
            if actual != *expected {
                wrong += 1;
                if wrong <= 60 {
                    let _ = writeln!(shown, "{operation} {arguments:?}\n  CPython {expected:?}\n  here    {actual:?}");
                }
            }
        }
    }
    assert!(wrong == 0, "{wrong} of {count} differ:\n{shown}");
    assert!(count > 5_000, "only {count} cases");
}

fn kind(operation: &str, error: &TextError) -> &'static str {
    match error {
        TextError::Value(_) if operation.starts_with("encode") => "UnicodeEncodeError",
        TextError::Value(_) if operation.starts_with("decode") => "UnicodeDecodeError",
        TextError::Value(_) => "ValueError",
        TextError::Type(_) => "TypeError",
        TextError::Overflow(_) => "OverflowError",
        TextError::Index(_) => "IndexError",
        TextError::Key(_) => "KeyError",
    }
}

fn unescape(cell: &str) -> String {
    let mut units: Vec<u16> = Vec::new();
    let mut chars = cell.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            units.extend(c.encode_utf16(&mut [0; 2]).iter());
            continue;
        }
        units.push(match chars.next() {
            Some('n') => 10,
            Some('t') => 9,
            Some('r') => 13,
            Some('b') => 8,
            Some('f') => 12,
            Some('u') => u16::from_str_radix(&chars.by_ref().take(4).collect::<String>(), 16).expect("four digits"),
            other => other.map_or(92, |c| c as u16),
        });
    }
    String::from_utf16(&units).expect("whole characters")
}

fn json(parts: Vec<&str>) -> String {
    let mut out = "[".to_owned();
    for (index, part) in parts.iter().enumerate() {
        out += if index == 0 { "\"" } else { ", \"" };
        for unit in part.encode_utf16() {
            match unit {
                34 => out += "\\\"",
                92 => out += "\\\\",
                10 => out += "\\n",
                13 => out += "\\r",
                9 => out += "\\t",
                32..=126 => out.push(unit as u8 as char),
                _ => {
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
        }
        out.push('"');
    }
    out + "]"
}

fn int(text: &str) -> BigInt {
    BigInt::parse_bytes(text.replace("0x", "").as_bytes(), 16).expect("a hexadecimal int")
}

fn hex(number: &BigInt) -> String {
    int_text::prefixed(Number::Big(number), 16).expect("any size")
}

fn float(text: &str) -> f64 {
    text.parse().expect("a float")
}

fn small(text: &str) -> Option<i64> {
    text.parse().ok()
}

fn bytes(text: &str) -> Vec<u8> {
    (0..text.len() / 2).map(|at| u8::from_str_radix(&text[2 * at..2 * at + 2], 16).expect("hex")).collect()
}

fn layout(template: &str) -> Layout {
    let mut template = Template::new(template);
    template.literal();
    let field = template.field().expect("a field");
    let number = |count| match count {
        Count::Fixed(number) => Some(number),
        _ => None,
    };
    Layout {
        flags: field.flags,
        width: number(field.width).unwrap_or(0),
        precision: number(field.precision),
        kind: field.kind,
    }
}

fn truth(value: bool) -> Text {
    Ok(if value { "True" } else { "False" }.to_owned())
}

fn place(found: Option<usize>) -> Text {
    Ok(found.map_or("-1".to_owned(), |at| at.to_string()))
}

fn run(operation: &str, arguments: &[&str]) -> Text {
    let first = arguments.first().copied().unwrap_or("");
    let second = arguments.get(1).copied().unwrap_or("");
    let most = |index: usize| arguments.get(index).and_then(|text| small(text)).map(|most| most as usize);
    let all = |test: fn(char) -> bool| truth(strings::all(first, test));
    match operation {
        "format_float" => format_spec::format_float(float(first), second, "float"),
        "format_int" => {
            let number = int(first);
            match i64::try_from(&number) {
                Ok(number) => format_spec::format_int(Number::Small(number), second, "int"),
                Err(_) => format_spec::format_int(Number::Big(&number), second, "int"),
            }
        }
        "format_str" => format_spec::format_str(first, second, "str"),
        "percent_float" => Ok(layout(first).float(float(second))),
        "percent_int" => layout(first).int(Number::Big(&int(second))),
        "percent_str" => Ok(layout(first).text(second)),
        "float" => float_text::parse(first, &repr::of_str(first)).map(primitives::format_float),
        "int" => {
            int_text::parse(first, small(second).expect("a base"), &repr::of_str(first)).map(|number| hex(&number))
        }
        "round" => float_text::round(float(first), small(second).expect("places")).map(primitives::format_float),
        "hex" => Ok(float_text::hex(float(first))),
        "ratio" => float_text::integer_ratio(float(first))
            .map(|(a, b)| format!("{}/{}", a.to_str_radix(16), b.to_str_radix(16))),
        "whole" => float_text::to_int(float(first)).map(|number| hex(&number)),
        "fromhex" => float_text::from_hex(first).map(primitives::format_float),
        "int_to_float" => match int_text::big_to_f64(&int(first)) {
            Some(number) => Ok(primitives::format_float(number)),
            None => Err(TextError::Overflow("int too large to convert to float".to_owned())),
        },
        "decimal" => int_text::decimal(Number::Big(&int(first))),
        "bin" => int_text::prefixed(Number::Big(&int(first)), 2),
        "oct" => int_text::prefixed(Number::Big(&int(first)), 8),
        "repr" => Ok(repr::of_str(first)),
        "ascii" => Ok(repr::ascii_of_str(first)),
        "bytes_repr" => Ok(repr::of_bytes(&bytes(first))),
        "capitalize" => Ok(strings::capitalize(first)),
        "title" => Ok(strings::title(first)),
        "swapcase" => Ok(strings::swap_case(first)),
        "casefold" => Ok(strings::fold_case(first)),
        "upper" => Ok(first.to_uppercase()),
        "lower" => Ok(first.to_lowercase()),
        "strip" => Ok(strings::strip(first, None, Ends::Both).to_owned()),
        "lstrip" => Ok(strings::strip(first, None, Ends::Left).to_owned()),
        "rstrip" => Ok(strings::strip(first, None, Ends::Right).to_owned()),
        "strip_of" => Ok(strings::strip(first, Some(second), Ends::Both).to_owned()),
        "isalpha" => all(unicode::is_alpha),
        "isdecimal" => all(unicode::is_decimal),
        "isdigit" => all(unicode::is_digit),
        "isnumeric" => all(unicode::is_numeric),
        "isspace" => all(unicode::is_space),
        "isprintable" => truth(first.chars().all(unicode::is_printable)),
        "isalnum" => truth(strings::is_alphanumeric(first)),
        "islower" => truth(strings::is_lower(first)),
        "isupper" => truth(strings::is_upper(first)),
        "istitle" => truth(strings::is_title(first)),
        "isidentifier" => truth(strings::is_identifier(first)),
        "split" => Ok(json(strings::split_space(first, most(1)))),
        "rsplit" => Ok(json(strings::rsplit_space(first, most(1)))),
        "split_on" => Ok(json(strings::split_on(first, second, most(2)))),
        "rsplit_on" => Ok(json(strings::rsplit_on(first, second, most(2)))),
        "splitlines" => Ok(json(strings::split_lines(first, false))),
        "splitlines_keep" => Ok(json(strings::split_lines(first, true))),
        "find" => place(strings::find(first, second, small(arguments[2]), small(arguments[3]))),
        "rfind" => place(strings::rfind(first, second, small(arguments[2]), small(arguments[3]))),
        "count" => Ok(strings::count(first, second, small(arguments[2]), small(arguments[3])).to_string()),
        "replace" => Ok(strings::replace(first, second, arguments[2], most(3))),
        "center" => Ok(strings::justify(
            first,
            most(1).expect("a width"),
            arguments[2].chars().next().expect("fill"),
            Ends::Both,
        )),
        "ljust" => Ok(strings::justify(
            first,
            most(1).expect("a width"),
            arguments[2].chars().next().expect("fill"),
            Ends::Right,
        )),
        "rjust" => Ok(strings::justify(
            first,
            most(1).expect("a width"),
            arguments[2].chars().next().expect("fill"),
            Ends::Left,
        )),
        "zfill" => Ok(strings::zero_fill(first, most(1).expect("a width"))),
        "expandtabs" => Ok(strings::expand_tabs(first, most(1).expect("a size"), 1_000).expect("short")),
        "decode_utf8" => decode(&bytes(first), Encoding::Utf8, second),
        "decode_ascii" => decode(&bytes(first), Encoding::Ascii, second),
        "encode_latin1" => encode(first, Encoding::Latin1, second),
        "encode_ascii" => encode(first, Encoding::Ascii, second),
        other => panic!("no operation {other}"),
    }
}

fn decode(given: &[u8], encoding: Encoding, errors: &str) -> Text {
    codec::decode(given, encoding, errors).map_err(|error| codec_error(error, Given::Bytes(given)))
}

fn encode(given: &str, encoding: Encoding, errors: &str) -> Text {
    let made = codec::encode(given, encoding, errors);
    made.map(|bytes| show(&bytes)).map_err(|error| codec_error(error, Given::Text(given)))
}

fn codec_error(error: CodecError, given: Given<'_>) -> TextError {
    TextError::Value(match error {
        CodecError::Failed { encoding, start, end, reason } => {
            codec::failure(encoding, given, start as i64, end as i64, reason)
        }
        CodecError::UnknownHandler(name) => format!("unknown error handler name '{name}'"),
        CodecError::WrongHandler => "wrong handler".to_owned(),
    })
}

fn show(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
