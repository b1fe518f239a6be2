//! bytes: construction and methods.

use super::codecs;
use crate::machine::Machine;
use crate::native::{Args, NativeRow, named, row};
use crate::object::VALUE_BYTES;
use crate::text::{bytes_search, slicing};
use crate::value::*;
use crate::{R, Raise, classes};

pub const CONSTRUCTOR: NativeRow = named(
    "bytes",
    &["source", "encoding", "errors"],
    0,
    3,
    40,
    "bytes(source=b'', encoding, errors) -> bytes\n\nThe bytes of an iterable of ints, of an encoded text, or so many zeros.",
    construct,
);

fn construct(vm: &mut Machine, args: Args) -> R<Value> {
    if let (Value::Bytes(id), Value::Undef, Value::Undef) =
        (vm.unwrap(vm.arg(args, 0)), vm.arg(args, 1), vm.arg(args, 2))
    {
        return Ok(Value::Bytes(id));
    }
    let bytes = contents(vm, args, "bytes")?;
    Ok(vm.bytes(bytes))
}

/// What `bytes(...)` and `bytearray(...)` hold.
pub(super) fn contents(vm: &mut Machine, args: Args, class: &str) -> R<Vec<u8>> {
    let (source, encoding, errors) = (vm.arg(args, 0), vm.arg(args, 1), vm.arg(args, 2));
    for (value, name) in [(encoding, "encoding"), (errors, "errors")] {
        if !value.is_undef() {
            vm.str_arg(value, &format!("{class}() argument '{name}'"))?;
        }
    }
    match vm.unwrap(source) {
        text @ Value::Str(_) => {
            if encoding.is_undef() {
                return Err(vm.type_error("string argument without an encoding"));
            }
            codecs::encode(vm, text, encoding, errors, class)
        }
        _ if !encoding.is_undef() => Err(vm.type_error("encoding without a string argument")),
        _ if !errors.is_undef() => Err(vm.type_error("errors without a string argument")),
        Value::Undef => Ok(Vec::new()),
        _ => {
            if let Value::Instance(_) = source
                && let Some(method) = vm.special_of(source, vm.names.bytes)?
            {
                let made = vm.call(method, &[])?;
                return match vm.unwrap(made) {
                    Value::Bytes(id) => Ok(vm.heap.bytes(id).to_vec()),
                    _ => {
                        let kind = vm.type_name(made);
                        Err(vm.type_error(format!("__bytes__ returned non-bytes (type {kind})")))
                    }
                };
            }
            if is_index(vm, source)? {
                let count = vm.size_arg(source)?;
                let Some(count) = slicing::size(count) else { return Err(vm.value_error("negative count")) };
                vm.reserve_bytes(count as u64)?;
                vm.charge(count as u64 / 8)?;
                return Ok(vec![0; count]);
            }
            from_ints(vm, source, class)
        }
    }
}

/// Whether a value counts as an int: it is one or has `__index__`.
fn is_index(vm: &mut Machine, value: Value) -> R<bool> {
    Ok(match vm.unwrap(value) {
        Value::Int(_) | Value::Bool(_) | Value::Big(_) => true,
        Value::Instance(_) | Value::Native(_) => vm.special_of(value, vm.names.index)?.is_some(),
        _ => false,
    })
}

/// The bytes that bytes-like objects hold and iterables of ints name.
pub(super) fn from_ints(vm: &mut Machine, source: Value, class: &str) -> R<Vec<u8>> {
    if let Some(bytes) = vm.byte_slice(source) {
        let size = bytes.len() as u64;
        vm.reserve_bytes(size)?;
        vm.charge(size / 4)?;
        return Ok(vm.byte_slice(source).unwrap_or_default().to_vec());
    }
    let iterator = match vm.iterate(source) {
        Ok(iterator) => iterator,
        Err(Raise::Error(id)) if vm.is_instance(Value::Instance(id), classes::TYPE_ERROR) => {
            let kind = vm.type_name(source);
            return Err(vm.type_error(format!("cannot convert '{kind}' object to {class}")));
        }
        Err(raise) => return Err(raise),
    };
    let items = vm.collect(iterator)?;
    let name = if class == "bytes" { "bytes" } else { "byte" };
    let mut bytes = Vec::with_capacity(items.len());
    for item in items {
        vm.charge(10)?;
        bytes.push(byte_of(vm, item, name)?);
    }
    Ok(bytes)
}

/// One byte, given as an int.
pub(super) fn byte_of(vm: &mut Machine, value: Value, name: &str) -> R<u8> {
    let number = match vm.unwrap(value) {
        Value::Big(_) => -1,
        _ => vm.index_of(value)?,
    };
    match u8::try_from(number) {
        Ok(byte) => Ok(byte),
        Err(_) => Err(vm.value_error(format!("{name} must be in range(0, 256)"))),
    }
}

/// The receiver's bytes, charged for looking at each.
pub(super) fn this(vm: &mut Machine, args: Args, method: &str) -> R<Vec<u8>> {
    let receiver = vm.arg(args, 0);
    match vm.byte_slice(receiver).map(<[u8]>::len) {
        Some(length) => {
            vm.charge(10 + length as u64 / 4)?;
            vm.reserve_bytes(length as u64)?;
            Ok(vm.byte_slice(receiver).unwrap_or_default().to_vec())
        }
        None => Err(vm.wrong_receiver(method, "bytes", receiver)),
    }
}

/// A result of the receiver's own kind.
pub(super) fn like(vm: &mut Machine, args: Args, bytes: Vec<u8>) -> Value {
    match vm.arg(args, 0) {
        Value::ByteArray(_) => vm.bytearray(bytes),
        _ => vm.bytes(bytes),
    }
}

/// An argument that is bytes-like.
pub(super) fn part(vm: &mut Machine, value: Value) -> R<Vec<u8>> {
    match vm.byte_slice(value).map(<[u8]>::len) {
        Some(length) => {
            vm.charge(length as u64 / 4)?;
            Ok(vm.byte_slice(value).unwrap_or_default().to_vec())
        }
        None => {
            let kind = vm.type_name(value);
            Err(vm.type_error(format!("a bytes-like object is required, not '{kind}'")))
        }
    }
}

/// An argument that is bytes-like, or an int that stands for one byte.
fn part_or_byte(vm: &mut Machine, value: Value) -> R<Vec<u8>> {
    if vm.byte_slice(value).is_some() {
        return part(vm, value);
    }
    if is_index(vm, value)? {
        return byte_of(vm, value, "byte").map(|byte| vec![byte]);
    }
    let kind = vm.type_name(value);
    Err(vm.type_error(format!("argument should be integer or bytes-like object, not '{kind}'")))
}

/// `item in container`.
pub(crate) fn contains(vm: &mut Machine, container: Value, item: Value) -> R<bool> {
    let length = vm.byte_slice(container).map_or(0, <[u8]>::len) as u64;
    vm.charge(length / 2)?;
    if is_index(vm, item)? {
        let byte = byte_of(vm, item, "byte")?;
        return Ok(vm.byte_slice(container).is_some_and(|whole| whole.contains(&byte)));
    }
    let wanted = part(vm, item)?;
    charge_search(vm, length as usize, wanted.len())?;
    let whole = vm.byte_slice(container).unwrap_or_default();
    Ok(bytes_search::find(whole, &wanted).is_some())
}

/// What searching costs: each byte is looked at about twice, whatever is looked for.
pub(super) fn charge_search(vm: &mut Machine, text: usize, part: usize) -> R<()> {
    vm.charge(30 + 2 * text as u64 + 6 * part as u64)
}

fn search(vm: &mut Machine, args: Args, method: &str, from_end: bool) -> R<Option<usize>> {
    let text = this(vm, args, method)?;
    let (start, end) = (vm.bound_arg(vm.arg(args, 2))?, vm.bound_arg(vm.arg(args, 3))?);
    let wanted = part_or_byte(vm, vm.arg(args, 1))?;
    let (from, to) = slicing::bounds(start, end, text.len());
    charge_search(vm, text.len(), wanted.len())?;
    if from > to || from > text.len() {
        return Ok(None);
    }
    let find = if from_end { bytes_search::rfind } else { bytes_search::find };
    Ok(find(&text[from..to], &wanted).map(|at| from + at))
}

fn find(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(Value::Int(search(vm, args, "find", false)?.map_or(-1, |at| at as i64)))
}

fn rfind(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(Value::Int(search(vm, args, "rfind", true)?.map_or(-1, |at| at as i64)))
}

fn index(vm: &mut Machine, args: Args) -> R<Value> {
    match search(vm, args, "index", false)? {
        Some(at) => Ok(Value::Int(at as i64)),
        None => Err(vm.value_error("subsection not found")),
    }
}

fn rindex(vm: &mut Machine, args: Args) -> R<Value> {
    match search(vm, args, "rindex", true)? {
        Some(at) => Ok(Value::Int(at as i64)),
        None => Err(vm.value_error("subsection not found")),
    }
}

fn count(vm: &mut Machine, args: Args) -> R<Value> {
    let text = this(vm, args, "count")?;
    let (start, end) = (vm.bound_arg(vm.arg(args, 2))?, vm.bound_arg(vm.arg(args, 3))?);
    let wanted = part_or_byte(vm, vm.arg(args, 1))?;
    let (from, to) = slicing::bounds(start, end, text.len());
    charge_search(vm, text.len(), wanted.len())?;
    let found = if from > to || from > text.len() {
        0
    } else {
        bytes_search::places(&text[from..to], &wanted, usize::MAX).len()
    };
    Ok(Value::Int(found as i64))
}

fn affix(vm: &mut Machine, args: Args, method: &str, fits: fn(&[u8], &[u8]) -> bool) -> R<Value> {
    let text = this(vm, args, method)?;
    let wanted = vm.arg(args, 1);
    let (start, end) = (vm.bound_arg(vm.arg(args, 2))?, vm.bound_arg(vm.arg(args, 3))?);
    let (from, to) = slicing::bounds(start, end, text.len());
    let inside = text.get(from..to);
    let candidates = match vm.unwrap(wanted) {
        Value::Bytes(_) | Value::ByteArray(_) => vec![wanted],
        Value::Tuple(id) => vm.heap.tuple(id).to_vec(),
        _ => {
            let kind = vm.type_name(wanted);
            return Err(vm.type_error(format!("{method} first arg must be bytes or a tuple of bytes, not {kind}")));
        }
    };
    for candidate in candidates {
        let candidate = part(vm, candidate)?;
        vm.charge(10)?;
        if inside.is_some_and(|inside| fits(inside, &candidate)) {
            return Ok(Value::Bool(true));
        }
    }
    Ok(Value::Bool(false))
}

fn startswith(vm: &mut Machine, args: Args) -> R<Value> {
    affix(vm, args, "startswith", |text, part| text.starts_with(part))
}

fn endswith(vm: &mut Machine, args: Args) -> R<Value> {
    affix(vm, args, "endswith", |text, part| text.ends_with(part))
}

fn replace(vm: &mut Machine, args: Args) -> R<Value> {
    let text = this(vm, args, "replace")?;
    let (old, new) = (part(vm, vm.arg(args, 1))?, part(vm, vm.arg(args, 2))?);
    let most = usize::try_from(vm.int_arg(vm.arg(args, 3), -1)?).unwrap_or(usize::MAX);
    charge_search(vm, text.len(), old.len())?;
    let found = bytes_search::places(&text, &old, most);
    let size = text.len() as u64 + found.len() as u64 * new.len() as u64;
    vm.reserve_bytes(size)?;
    vm.charge(size + 20 * found.len() as u64)?;
    let mut out = Vec::with_capacity(size as usize);
    let mut from = 0;
    for at in found {
        out.extend_from_slice(&text[from..at]);
        out.extend_from_slice(&new);
        from = at + old.len();
    }
    out.extend_from_slice(&text[from..]);
    Ok(like(vm, args, out))
}

fn split(vm: &mut Machine, args: Args) -> R<Value> {
    let text = this(vm, args, "split")?;
    let separator = vm.arg_or_none(args, 1);
    let most = usize::try_from(vm.int_arg(vm.arg(args, 2), -1)?).unwrap_or(usize::MAX);
    vm.charge(2 * text.len() as u64)?;
    let mut parts: Vec<Vec<u8>> = Vec::new();
    if separator.is_none() {
        let mut rest = text.trim_ascii_start();
        while !rest.is_empty() {
            if parts.len() >= most {
                parts.push(rest.to_vec());
                break;
            }
            let end = rest.iter().position(u8::is_ascii_whitespace).unwrap_or(rest.len());
            parts.push(rest[..end].to_vec());
            rest = rest[end..].trim_ascii_start();
        }
    } else {
        let separator = part(vm, separator)?;
        if separator.is_empty() {
            return Err(vm.value_error("empty separator"));
        }
        charge_search(vm, text.len(), separator.len())?;
        let mut from = 0;
        for at in bytes_search::places(&text, &separator, most) {
            parts.push(text[from..at].to_vec());
            from = at + separator.len();
        }
        parts.push(text[from..].to_vec());
    }
    vm.reserve_bytes(parts.len() as u64 * (VALUE_BYTES + 48) + text.len() as u64)?;
    vm.charge(60 * parts.len() as u64)?;
    let items = parts.into_iter().map(|part| like(vm, args, part)).collect();
    Ok(vm.list(items))
}

fn strip_with(vm: &mut Machine, args: Args, method: &str, left: bool, right: bool) -> R<Value> {
    let text = this(vm, args, method)?;
    let chars = match vm.arg_or_none(args, 1) {
        Value::None => b" \t\n\r\x0b\x0c".to_vec(),
        chars => part(vm, chars)?,
    };
    vm.charge(2 * text.len() as u64 + chars.len() as u64)?;
    let mut goes = [false; 256];
    chars.iter().for_each(|byte| goes[usize::from(*byte)] = true);
    let keeps = |byte: &u8| !goes[usize::from(*byte)];
    let from = if left { text.iter().position(keeps).unwrap_or(text.len()) } else { 0 };
    let to = if right { text.iter().rposition(keeps).map_or(from, |at| at + 1) } else { text.len() };
    Ok(like(vm, args, text[from..to.max(from)].to_vec()))
}

fn strip(vm: &mut Machine, args: Args) -> R<Value> {
    strip_with(vm, args, "strip", true, true)
}

fn lstrip(vm: &mut Machine, args: Args) -> R<Value> {
    strip_with(vm, args, "lstrip", true, false)
}

fn rstrip(vm: &mut Machine, args: Args) -> R<Value> {
    strip_with(vm, args, "rstrip", false, true)
}

fn join(vm: &mut Machine, args: Args) -> R<Value> {
    let separator = this(vm, args, "join")?;
    let items = vm.collect(vm.arg(args, 1))?;
    let mut out = Vec::new();
    for (at, item) in items.into_iter().enumerate() {
        let Some(size) = vm.byte_slice(item).map(<[u8]>::len) else {
            let kind = vm.type_name(item);
            return Err(vm.type_error(format!("sequence item {at}: expected a bytes-like object, {kind} found")));
        };
        if at > 0 {
            out.extend_from_slice(&separator);
        }
        let length = (size + separator.len()) as u64;
        vm.reserve_bytes(out.len() as u64 + length)?;
        vm.charge(20 + length / 2)?;
        out.extend_from_slice(vm.byte_slice(item).unwrap_or_default());
    }
    Ok(like(vm, args, out))
}

/// What stands between the groups of `hex`: one ASCII character, as str or bytes.
fn separator_of(vm: &mut Machine, value: Value) -> R<Option<char>> {
    if value.is_undef() {
        return Ok(None);
    }
    let given = match vm.unwrap(value) {
        Value::Str(id) => vm.heap.str(id).text.chars().collect::<Vec<char>>(),
        Value::Bytes(id) => vm.heap.bytes(id).iter().copied().map(char::from).collect(),
        _ => {
            let length = vm.length(value)?;
            return Err(match length {
                1 => vm.type_error("sep must be str or bytes."),
                _ => vm.value_error("sep must be length 1."),
            });
        }
    };
    match given.as_slice() {
        [one] if one.is_ascii() => Ok(Some(*one)),
        [_] => Err(vm.value_error("sep must be ASCII.")),
        _ => Err(vm.value_error("sep must be length 1.")),
    }
}

fn hex(vm: &mut Machine, args: Args) -> R<Value> {
    let text = this(vm, args, "hex")?;
    let separator = separator_of(vm, vm.arg(args, 1))?;
    let group = vm.int_arg(vm.arg(args, 2), 1)?;
    let size = usize::try_from(group.unsigned_abs()).unwrap_or(usize::MAX);
    vm.reserve_bytes(4 * text.len() as u64)?;
    vm.charge(6 * text.len() as u64)?;
    let mut out = String::with_capacity(text.len() * 2);
    for (at, byte) in text.iter().enumerate() {
        // Groups are counted from the right for positive sizes, from the left for negative ones.
        let boundary = match group {
            0 => false,
            1.. => (text.len() - at).is_multiple_of(size),
            _ => at.is_multiple_of(size),
        };
        if at > 0
            && boundary
            && let Some(separator) = separator
        {
            out.push(separator);
        }
        out.push(char::from_digit(u32::from(byte >> 4), 16).unwrap_or('0'));
        out.push(char::from_digit(u32::from(byte & 15), 16).unwrap_or('0'));
    }
    Ok(vm.str(out))
}

/// What `fromhex` of both types reads.
pub(super) fn from_hex(vm: &mut Machine, args: Args) -> R<Vec<u8>> {
    let id = vm.str_arg(vm.arg(args, 0), "fromhex() argument")?;
    let text = vm.heap.str(id).text.to_string();
    vm.charge(6 * text.len() as u64)?;
    if let Some(at) = text.chars().position(|c| !c.is_ascii()) {
        return Err(vm.value_error(format!("non-hexadecimal number found in fromhex() arg at position {at}")));
    }
    let mut out = Vec::with_capacity(text.len() / 2);
    let mut chars = text.chars().enumerate().filter(|(_, c)| !matches!(c, ' ' | '\t'..='\r')).peekable();
    while let Some((at, high)) = chars.next() {
        let Some(high) = high.to_digit(16) else {
            return Err(vm.value_error(format!("non-hexadecimal number found in fromhex() arg at position {at}")));
        };
        // The two digits of a byte stand side by side.
        let low = chars.next().filter(|(next, _)| *next == at + 1).and_then(|(_, low)| low.to_digit(16));
        let Some(low) = low else {
            let at = at + 1;
            return Err(vm.value_error(format!("non-hexadecimal number found in fromhex() arg at position {at}")));
        };
        out.push((high << 4 | low) as u8);
    }
    Ok(out)
}

fn fromhex(vm: &mut Machine, args: Args) -> R<Value> {
    let bytes = from_hex(vm, args)?;
    Ok(vm.bytes(bytes))
}

fn decode(vm: &mut Machine, args: Args) -> R<Value> {
    match vm.arg(args, 0) {
        source @ (Value::Bytes(_) | Value::ByteArray(_)) => {
            codecs::decode(vm, source, vm.arg(args, 1), vm.arg(args, 2), "decode")
        }
        other => Err(vm.wrong_receiver("decode", "bytes", other)),
    }
}

fn upper(vm: &mut Machine, args: Args) -> R<Value> {
    let text = this(vm, args, "upper")?;
    Ok(like(vm, args, text.to_ascii_uppercase()))
}

fn lower(vm: &mut Machine, args: Args) -> R<Value> {
    let text = this(vm, args, "lower")?;
    Ok(like(vm, args, text.to_ascii_lowercase()))
}

fn test(vm: &mut Machine, args: Args, method: &str, fits: fn(&u8) -> bool) -> R<Value> {
    let text = this(vm, args, method)?;
    vm.charge(2 * text.len() as u64)?;
    Ok(Value::Bool(!text.is_empty() && text.iter().all(fits)))
}

fn isdigit(vm: &mut Machine, args: Args) -> R<Value> {
    test(vm, args, "isdigit", u8::is_ascii_digit)
}

fn isalpha(vm: &mut Machine, args: Args) -> R<Value> {
    test(vm, args, "isalpha", u8::is_ascii_alphabetic)
}

fn isalnum(vm: &mut Machine, args: Args) -> R<Value> {
    test(vm, args, "isalnum", u8::is_ascii_alphanumeric)
}

fn isspace(vm: &mut Machine, args: Args) -> R<Value> {
    test(vm, args, "isspace", |byte| matches!(byte, b' ' | b'\t'..=b'\r'))
}

fn isascii(vm: &mut Machine, args: Args) -> R<Value> {
    let text = this(vm, args, "isascii")?;
    Ok(Value::Bool(text.is_ascii()))
}

pub const METHODS: &[NativeRow] = &[
    named(
        "decode",
        &["self", "encoding", "errors"],
        1,
        3,
        60,
        "decode(encoding='utf-8', errors='strict') -> str",
        decode,
    ),
    named(
        "hex",
        &["self", "sep", "bytes_per_sep"],
        1,
        3,
        60,
        "hex([sep[, bytes_per_sep]]) -> str\n\nTwo hexadecimal digits per byte.",
        hex,
    ),
    row("find", 2, 4, 40, "find(sub[, start[, end]]) -> int\n\nThe lowest index at which sub begins, or -1.", find),
    row("rfind", 2, 4, 40, "rfind(sub[, start[, end]]) -> int\n\nThe highest index at which sub begins, or -1.", rfind),
    row(
        "index",
        2,
        4,
        40,
        "index(sub[, start[, end]]) -> int\n\nLike find, but a ValueError if sub is not there.",
        index,
    ),
    row(
        "rindex",
        2,
        4,
        40,
        "rindex(sub[, start[, end]]) -> int\n\nLike rfind, but a ValueError if sub is not there.",
        rindex,
    ),
    row("count", 2, 4, 40, "count(sub[, start[, end]]) -> int\n\nHow often sub occurs without overlaps.", count),
    row("startswith", 2, 4, 40, "startswith(prefix[, start[, end]]) -> bool", startswith),
    row("endswith", 2, 4, 40, "endswith(suffix[, start[, end]]) -> bool", endswith),
    row("replace", 3, 4, 60, "replace(old, new, count=-1) -> bytes", replace),
    named("split", &["self", "sep", "maxsplit"], 1, 3, 60, "split(sep=None, maxsplit=-1) -> list", split),
    row("strip", 1, 2, 40, "strip(bytes=None) -> bytes", strip),
    row("lstrip", 1, 2, 40, "lstrip(bytes=None) -> bytes", lstrip),
    row("rstrip", 1, 2, 40, "rstrip(bytes=None) -> bytes", rstrip),
    row("join", 2, 2, 60, "join(iterable) -> bytes", join),
    row("upper", 1, 1, 40, "upper() -> bytes", upper),
    row("lower", 1, 1, 40, "lower() -> bytes", lower),
    row("isdigit", 1, 1, 30, "isdigit() -> bool", isdigit),
    row("isalpha", 1, 1, 30, "isalpha() -> bool", isalpha),
    row("isalnum", 1, 1, 30, "isalnum() -> bool", isalnum),
    row("isspace", 1, 1, 30, "isspace() -> bool", isspace),
    row("isascii", 1, 1, 30, "isascii() -> bool", isascii),
];

/// What only bytes has: bytearray makes its own kind.
pub const OWN: &[NativeRow] =
    &[row("fromhex", 1, 1, 60, "fromhex(text) -> bytes\n\nThe bytes that hex wrote.", fromhex)];
