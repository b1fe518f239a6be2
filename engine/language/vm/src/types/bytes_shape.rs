//! bytes: padding, lines, parts and changes of case; only ASCII has a case.

use super::bytes::{like, part, this};
use crate::R;
use crate::machine::Machine;
use crate::native::{Args, NativeRow, named, row};
use crate::text::{bytes_search, slicing};
use crate::value::*;

/// Pads to a width; `split` says how many of the missing bytes go to the left.
fn padded(vm: &mut Machine, args: Args, method: &str, split: fn(usize, usize) -> usize) -> R<Value> {
    let text = this(vm, args, method)?;
    let width = slicing::size(vm.index_of(vm.arg(args, 1))?).unwrap_or(0);
    let fill = match vm.arg(args, 2) {
        Value::Undef => b' ',
        fill => match vm.unwrap(fill) {
            Value::Bytes(id) if vm.heap.bytes(id).len() == 1 => vm.heap.bytes(id)[0],
            Value::ByteArray(id) if vm.heap.bytearray(id).len() == 1 => vm.heap.bytearray(id)[0],
            _ => {
                let kind = vm.type_name(fill);
                return Err(
                    vm.type_error(format!("{method}() argument 2 must be a byte string of length 1, not {kind}"))
                );
            }
        },
    };
    vm.reserve_bytes(width as u64)?;
    vm.charge(width as u64 / 3)?;
    let missing = width.saturating_sub(text.len());
    let left = split(missing, width);
    let mut out = vec![fill; left];
    out.extend_from_slice(&text);
    out.extend(std::iter::repeat_n(fill, missing - left));
    Ok(like(vm, args, out))
}

fn ljust(vm: &mut Machine, args: Args) -> R<Value> {
    padded(vm, args, "ljust", |_, _| 0)
}

fn rjust(vm: &mut Machine, args: Args) -> R<Value> {
    padded(vm, args, "rjust", |missing, _| missing)
}

fn center(vm: &mut Machine, args: Args) -> R<Value> {
    padded(vm, args, "center", |missing, width| missing / 2 + (missing & width & 1))
}

fn zfill(vm: &mut Machine, args: Args) -> R<Value> {
    let text = this(vm, args, "zfill")?;
    let width = slicing::size(vm.index_of(vm.arg(args, 1))?).unwrap_or(0);
    vm.reserve_bytes(width as u64)?;
    vm.charge(width as u64 / 3)?;
    let signs = usize::from(matches!(text.first(), Some(b'+' | b'-')));
    let mut out = text[..signs].to_vec();
    out.extend(std::iter::repeat_n(b'0', width.saturating_sub(text.len())));
    out.extend_from_slice(&text[signs..]);
    Ok(like(vm, args, out))
}

fn splitlines(vm: &mut Machine, args: Args) -> R<Value> {
    let text = this(vm, args, "splitlines")?;
    let keep = vm.int_flag_arg(vm.arg(args, 1))?;
    vm.charge(4 * text.len() as u64)?;
    let (mut lines, mut start, mut at) = (Vec::new(), 0, 0);
    while at < text.len() {
        let next = match (text[at], text.get(at + 1)) {
            (b'\r', Some(b'\n')) => at + 2,
            (b'\r' | b'\n', _) => at + 1,
            _ => {
                at += 1;
                continue;
            }
        };
        lines.push(text[start..if keep { next } else { at }].to_vec());
        (start, at) = (next, next);
    }
    if start < text.len() {
        lines.push(text[start..].to_vec());
    }
    vm.charge(60 * lines.len() as u64)?;
    let items = lines.into_iter().map(|line| like(vm, args, line)).collect();
    Ok(vm.list(items))
}

fn partition_with(vm: &mut Machine, args: Args, method: &str, last: bool) -> R<Value> {
    let text = this(vm, args, method)?;
    let separator = part(vm, vm.arg(args, 1))?;
    if separator.is_empty() {
        return Err(vm.value_error("empty separator"));
    }
    vm.charge(100 + 4 * text.len() as u64 + 6 * separator.len() as u64)?;
    let at = if last { bytes_search::rfind(&text, &separator) } else { bytes_search::find(&text, &separator) };
    let parts = match at {
        Some(at) => [text[..at].to_vec(), separator.clone(), text[at + separator.len()..].to_vec()],
        None if last => [Vec::new(), Vec::new(), text],
        None => [text, Vec::new(), Vec::new()],
    };
    let found = !parts[1].is_empty();
    let mut items = parts.map(|part| like(vm, args, part)).to_vec();
    if found && matches!(vm.arg(args, 0), Value::Bytes(_)) {
        items[1] = vm.arg(args, 1);
    }
    Ok(vm.tuple(items))
}

fn partition(vm: &mut Machine, args: Args) -> R<Value> {
    partition_with(vm, args, "partition", false)
}

fn rpartition(vm: &mut Machine, args: Args) -> R<Value> {
    partition_with(vm, args, "rpartition", true)
}

fn rsplit(vm: &mut Machine, args: Args) -> R<Value> {
    let text = this(vm, args, "rsplit")?;
    let separator = vm.arg_or_none(args, 1);
    let most = usize::try_from(vm.int_arg(vm.arg(args, 2), -1)?).unwrap_or(usize::MAX);
    vm.charge(3 * text.len() as u64)?;
    let mut parts: Vec<Vec<u8>> = Vec::new();
    if separator.is_none() {
        let mut rest = text.trim_ascii_end();
        while !rest.is_empty() {
            if parts.len() >= most {
                parts.push(rest.to_vec());
                break;
            }
            let start = rest.iter().rposition(u8::is_ascii_whitespace).map_or(0, |at| at + 1);
            parts.push(rest[start..].to_vec());
            rest = rest[..start].trim_ascii_end();
        }
    } else {
        let separator = part(vm, separator)?;
        if separator.is_empty() {
            return Err(vm.value_error("empty separator"));
        }
        vm.charge(3 * text.len() as u64 + 6 * separator.len() as u64)?;
        let mut end = text.len();
        for at in bytes_search::places_from_right(&text, &separator, most) {
            parts.push(text[at + separator.len()..end].to_vec());
            end = at;
        }
        parts.push(text[..end].to_vec());
    }
    parts.reverse();
    vm.charge(60 * parts.len() as u64)?;
    let items = parts.into_iter().map(|part| like(vm, args, part)).collect();
    Ok(vm.list(items))
}

fn removeprefix(vm: &mut Machine, args: Args) -> R<Value> {
    let text = this(vm, args, "removeprefix")?;
    let prefix = part(vm, vm.arg(args, 1))?;
    Ok(like(vm, args, text.strip_prefix(prefix.as_slice()).unwrap_or(&text).to_vec()))
}

fn removesuffix(vm: &mut Machine, args: Args) -> R<Value> {
    let text = this(vm, args, "removesuffix")?;
    let suffix = part(vm, vm.arg(args, 1))?;
    Ok(like(vm, args, text.strip_suffix(suffix.as_slice()).unwrap_or(&text).to_vec()))
}

fn capitalize(vm: &mut Machine, args: Args) -> R<Value> {
    let mut text = this(vm, args, "capitalize")?;
    text.make_ascii_lowercase();
    if let Some(first) = text.first_mut() {
        first.make_ascii_uppercase();
    }
    Ok(like(vm, args, text))
}

fn title(vm: &mut Machine, args: Args) -> R<Value> {
    let mut text = this(vm, args, "title")?;
    vm.charge(3 * text.len() as u64)?;
    let mut inside = false;
    for byte in &mut text {
        if inside {
            byte.make_ascii_lowercase()
        } else {
            byte.make_ascii_uppercase()
        }
        inside = byte.is_ascii_alphabetic();
    }
    Ok(like(vm, args, text))
}

fn swapcase(vm: &mut Machine, args: Args) -> R<Value> {
    let mut text = this(vm, args, "swapcase")?;
    vm.charge(text.len() as u64)?;
    for byte in text.iter_mut().filter(|byte| byte.is_ascii_alphabetic()) {
        *byte ^= 0x20;
    }
    Ok(like(vm, args, text))
}

fn islower(vm: &mut Machine, args: Args) -> R<Value> {
    let text = this(vm, args, "islower")?;
    vm.charge(2 * text.len() as u64)?;
    Ok(Value::Bool(text.iter().any(u8::is_ascii_lowercase) && !text.iter().any(u8::is_ascii_uppercase)))
}

fn isupper(vm: &mut Machine, args: Args) -> R<Value> {
    let text = this(vm, args, "isupper")?;
    vm.charge(2 * text.len() as u64)?;
    Ok(Value::Bool(text.iter().any(u8::is_ascii_uppercase) && !text.iter().any(u8::is_ascii_lowercase)))
}

fn istitle(vm: &mut Machine, args: Args) -> R<Value> {
    let text: String =
        this(vm, args, "istitle")?.into_iter().map(|byte| if byte < 128 { char::from(byte) } else { ' ' }).collect();
    Ok(Value::Bool(crate::text::strings::is_title(&text)))
}

fn expandtabs(vm: &mut Machine, args: Args) -> R<Value> {
    let text = this(vm, args, "expandtabs")?;
    let size = slicing::size(vm.int_arg(vm.arg(args, 1), 8)?).unwrap_or(0);
    let tabs = text.iter().filter(|byte| **byte == b'\t').count() as u64;
    let most = (text.len() as u64).saturating_add(tabs.saturating_mul(size as u64));
    // The text passes through characters, twice.
    vm.reserve_bytes(most.saturating_mul(4))?;
    vm.charge(most.saturating_mul(10))?;
    let text: String = text.into_iter().map(char::from).collect();
    match crate::text::strings::expand_tabs(&text, size, usize::MAX) {
        Some(expanded) => Ok(like(vm, args, expanded.chars().map(|c| c as u8).collect())),
        None => Err(vm.memory_error()),
    }
}

fn translate(vm: &mut Machine, args: Args) -> R<Value> {
    let text = this(vm, args, "translate")?;
    let table = match vm.arg_or_none(args, 1) {
        Value::None => (0..=255).collect(),
        table => part(vm, table)?,
    };
    if table.len() != 256 {
        return Err(vm.value_error("translation table must be 256 characters long"));
    }
    let dropped = match vm.arg(args, 2) {
        Value::Undef => Vec::new(),
        dropped => part(vm, dropped)?,
    };
    vm.charge(text.len() as u64 * 3 + dropped.len() as u64)?;
    let mut goes = [false; 256];
    dropped.iter().for_each(|byte| goes[usize::from(*byte)] = true);
    let kept = text.iter().filter(|byte| !goes[usize::from(**byte)]).map(|byte| table[usize::from(*byte)]).collect();
    Ok(like(vm, args, kept))
}

fn maketrans(vm: &mut Machine, args: Args) -> R<Value> {
    let (from, to) = (part(vm, vm.arg(args, 0))?, part(vm, vm.arg(args, 1))?);
    if from.len() != to.len() {
        return Err(vm.value_error("maketrans arguments must have same length"));
    }
    let mut table: Vec<u8> = (0..=255).collect();
    for (from, to) in from.into_iter().zip(to) {
        table[usize::from(from)] = to;
    }
    Ok(vm.bytes(table))
}

pub const METHODS: &[NativeRow] = &[
    row("ljust", 2, 3, 40, "ljust(width, fillbyte=b' ') -> bytes", ljust),
    row("rjust", 2, 3, 40, "rjust(width, fillbyte=b' ') -> bytes", rjust),
    row("center", 2, 3, 40, "center(width, fillbyte=b' ') -> bytes", center),
    row("zfill", 2, 2, 40, "zfill(width) -> bytes", zfill),
    named("splitlines", &["self", "keepends"], 1, 2, 60, "splitlines(keepends=False) -> list", splitlines),
    row("partition", 2, 2, 60, "partition(sep) -> tuple", partition),
    row("rpartition", 2, 2, 60, "rpartition(sep) -> tuple", rpartition),
    named("rsplit", &["self", "sep", "maxsplit"], 1, 3, 60, "rsplit(sep=None, maxsplit=-1) -> list", rsplit),
    row("removeprefix", 2, 2, 40, "removeprefix(prefix) -> bytes", removeprefix),
    row("removesuffix", 2, 2, 40, "removesuffix(suffix) -> bytes", removesuffix),
    row("capitalize", 1, 1, 40, "capitalize() -> bytes", capitalize),
    row("title", 1, 1, 40, "title() -> bytes", title),
    row("swapcase", 1, 1, 40, "swapcase() -> bytes", swapcase),
    row("islower", 1, 1, 30, "islower() -> bool", islower),
    row("isupper", 1, 1, 30, "isupper() -> bool", isupper),
    row("istitle", 1, 1, 30, "istitle() -> bool", istitle),
    named("expandtabs", &["self", "tabsize"], 1, 2, 40, "expandtabs(tabsize=8) -> bytes", expandtabs),
    named("translate", &["self", "table", "delete"], 2, 3, 60, "translate(table, delete=b'') -> bytes", translate),
    row("maketrans", 2, 2, 60, "maketrans(from, to) -> bytes\n\nA table for translate.", maketrans),
];
