//! str: construction, search, replacement, splitting, stripping, joining, case and padding.

use crate::machine::Machine;
use crate::native::{Args, NativeRow, Params, named, row};
use crate::text::strings::{self, Ends};
use crate::value::*;
use crate::{R, Raise, classes};
use compact_str::ToCompactString;

pub const CONSTRUCTOR: NativeRow = named(
    "str",
    &["object", "encoding", "errors"],
    0,
    3,
    40,
    "str(object='') -> str\nstr(bytes, encoding, errors) -> str\n\nThe object as text for people.",
    construct,
);

fn construct(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    let object = vm.arg(args, 0);
    if vm.arg(args, 1).is_undef() && vm.arg(args, 2).is_undef() {
        if object.is_undef() {
            return Ok(vm.str(""));
        }
        if matches!(object, Value::Str(_)) {
            return Ok(object);
        }
        if let Value::Int(number) = object {
            vm.charge(30)?;
            let text = number.to_compact_string();
            let chars = text.len() as u32;
            return Ok(vm.counted_str(text, chars));
        }
        let text = vm.to_str(object)?;
        return Ok(vm.str(text));
    }
    if object.is_undef() {
        return Ok(vm.str(""));
    }
    for (at, what) in [(1, "encoding"), (2, "errors")] {
        if !vm.arg(args, at).is_undef() {
            vm.str_arg(vm.arg(args, at), &format!("str() argument '{what}'"))?;
        }
    }
    match vm.unwrap(object) {
        source @ (Value::Bytes(_) | Value::ByteArray(_)) => {
            super::codecs::decode(vm, source, vm.arg(args, 1), vm.arg(args, 2), "str")
        }
        Value::Str(_) => Err(vm.type_error("decoding str is not supported")),
        _ => {
            let kind = vm.type_name(object);
            Err(vm.type_error(format!("decoding to str: need a bytes-like object, {kind} found")))
        }
    }
}

/// The receiver as a str.
pub(super) fn this(vm: &mut Machine, args: Args, method: &str) -> R<StrId> {
    match vm.arg(args, 0) {
        Value::Str(id) => Ok(id),
        other => Err(vm.wrong_receiver(method, "str", other)),
    }
}

/// The receiver's text, charged for being read once.
pub(super) fn text_of(vm: &mut Machine, args: Args, method: &str) -> R<String> {
    let id = this(vm, args, method)?;
    let bytes = vm.heap.str(id).text.len() as u64;
    vm.charge(10 + bytes / 4)?;
    vm.reserve_bytes(bytes)?;
    Ok(vm.heap.str(id).text.to_string())
}

fn owned(vm: &Machine, id: StrId) -> String {
    vm.heap.str(id).text.to_string()
}

/// The text that a search looks for.
fn part_named(vm: &mut Machine, value: Value) -> R<String> {
    match vm.unwrap(value) {
        Value::Str(id) => Ok(owned(vm, id)),
        _ => {
            let kind = vm.type_name(value);
            Err(vm.type_error(format!("must be str, not {kind}")))
        }
    }
}

fn search(
    vm: &mut Machine,
    args: Args,
    method: &str,
    find: fn(&str, &str, Option<i64>, Option<i64>) -> Option<usize>,
) -> R<Option<usize>> {
    let text = text_of(vm, args, method)?;
    let (start, end) = (vm.bound_arg(vm.arg(args, 2))?, vm.bound_arg(vm.arg(args, 3))?);
    let wanted = part_named(vm, vm.arg(args, 1))?;
    charge_search(vm, &text, &wanted)?;
    Ok(find(&text, &wanted, start, end))
}

/// Places in texts beyond ASCII are counted character by character.
fn charge_search(vm: &mut Machine, text: &str, wanted: &str) -> R<()> {
    vm.charge(crate::costs::search(text.len(), wanted.len()) * if text.is_ascii() { 1 } else { 4 })
}

fn place(found: Option<usize>) -> Value {
    Value::Int(found.map_or(-1, |at| at as i64))
}

fn find(vm: &mut Machine, args: Args) -> R<Value> {
    search(vm, args, "find", strings::find).map(place)
}

fn rfind(vm: &mut Machine, args: Args) -> R<Value> {
    search(vm, args, "rfind", strings::rfind).map(place)
}

fn not_found(vm: &mut Machine) -> Raise {
    vm.value_error("substring not found")
}

fn index(vm: &mut Machine, args: Args) -> R<Value> {
    match search(vm, args, "index", strings::find)? {
        Some(at) => Ok(Value::Int(at as i64)),
        None => Err(not_found(vm)),
    }
}

fn rindex(vm: &mut Machine, args: Args) -> R<Value> {
    match search(vm, args, "rindex", strings::rfind)? {
        Some(at) => Ok(Value::Int(at as i64)),
        None => Err(not_found(vm)),
    }
}

fn count(vm: &mut Machine, args: Args) -> R<Value> {
    let text = text_of(vm, args, "count")?;
    let (start, end) = (vm.bound_arg(vm.arg(args, 2))?, vm.bound_arg(vm.arg(args, 3))?);
    let wanted = part_named(vm, vm.arg(args, 1))?;
    charge_search(vm, &text, &wanted)?;
    Ok(Value::Int(strings::count(&text, &wanted, start, end) as i64))
}

fn replace(vm: &mut Machine, args: Args) -> R<Value> {
    let text = text_of(vm, args, "replace")?;
    let old = vm.str_arg(vm.arg(args, 1), "replace() argument 1")?;
    let new = vm.str_arg(vm.arg(args, 2), "replace() argument 2")?;
    let most = vm.int_arg(vm.arg(args, 3), -1)?;
    let (old, new) = (owned(vm, old), owned(vm, new));
    vm.charge(crate::costs::search(text.len(), old.len()) + new.len() as u64 / 4)?;
    let most = usize::try_from(most).ok();
    let times = strings::occurrences(&text, &old).min(most.unwrap_or(usize::MAX)) as u64;
    if times == 0 {
        return Ok(vm.arg(args, 0));
    }
    let size = text.len() as u64 + times.saturating_mul(new.len() as u64);
    vm.reserve_bytes(size)?;
    vm.charge(size * 2 + times * 20)?;
    Ok(vm.str(strings::replace(&text, &old, &new, most)))
}

fn most_splits(vm: &mut Machine, value: Value) -> R<Option<usize>> {
    Ok(usize::try_from(vm.int_arg(value, -1)?).ok())
}

/// New strs of the parts, as a list.
fn list_of(vm: &mut Machine, parts: Vec<String>) -> R<Value> {
    vm.reserve_bytes(parts.iter().map(|part| part.len() as u64 + 64).sum())?;
    vm.charge(60 * parts.len() as u64)?;
    let items = parts.into_iter().map(|part| vm.str(part)).collect();
    Ok(vm.list(items))
}

fn strings_of(parts: Vec<&str>) -> Vec<String> {
    parts.into_iter().map(str::to_owned).collect()
}

fn split_with(
    vm: &mut Machine,
    args: Args,
    method: &str,
    by_space: for<'a> fn(&'a str, Option<usize>) -> Vec<&'a str>,
    by_text: for<'a> fn(&'a str, &str, Option<usize>) -> Vec<&'a str>,
) -> R<Value> {
    let text = text_of(vm, args, method)?;
    let separator = vm.arg_or_none(args, 1);
    let most = most_splits(vm, vm.arg(args, 2))?;
    vm.charge(text.len() as u64 * 4)?;
    let parts = match vm.unwrap(separator) {
        Value::None => strings_of(by_space(&text, most)),
        Value::Str(id) => {
            let separator = owned(vm, id);
            if separator.is_empty() {
                return Err(vm.value_error("empty separator"));
            }
            strings_of(by_text(&text, &separator, most))
        }
        _ => {
            let kind = vm.type_name(separator);
            return Err(vm.type_error(format!("must be str or None, not {kind}")));
        }
    };
    list_of(vm, parts)
}

fn split(vm: &mut Machine, args: Args) -> R<Value> {
    split_with(vm, args, "split", strings::split_space, strings::split_on)
}

fn rsplit(vm: &mut Machine, args: Args) -> R<Value> {
    split_with(vm, args, "rsplit", strings::rsplit_space, strings::rsplit_on)
}

fn splitlines(vm: &mut Machine, args: Args) -> R<Value> {
    let text = text_of(vm, args, "splitlines")?;
    let keep = vm.int_flag_arg(vm.arg(args, 1))?;
    vm.charge(text.len() as u64 * 3)?;
    let parts = strings_of(strings::split_lines(&text, keep));
    list_of(vm, parts)
}

fn partition_with(vm: &mut Machine, args: Args, method: &str, last: bool) -> R<Value> {
    let text = text_of(vm, args, method)?;
    let separator = part_named(vm, vm.arg(args, 1))?;
    if separator.is_empty() {
        return Err(vm.value_error("empty separator"));
    }
    vm.charge(crate::costs::search(text.len(), separator.len()) + text.len() as u64 / 2 + 100)?;
    let parts = match if last { text.rsplit_once(&separator) } else { text.split_once(&separator) } {
        Some((before, after)) => [before, &separator, after],
        None if last => ["", "", &text],
        None => [&text, "", ""],
    };
    let items = parts.map(|part| vm.str(part)).to_vec();
    Ok(vm.tuple(items))
}

fn partition(vm: &mut Machine, args: Args) -> R<Value> {
    partition_with(vm, args, "partition", false)
}

fn rpartition(vm: &mut Machine, args: Args) -> R<Value> {
    partition_with(vm, args, "rpartition", true)
}

fn strip_with(vm: &mut Machine, args: Args, method: &str, ends: Ends) -> R<Value> {
    let text = text_of(vm, args, method)?;
    let chars = vm.arg_or_none(args, 1);
    let chars = match vm.unwrap(chars) {
        Value::None => None,
        Value::Str(id) => Some(owned(vm, id)),
        _ => return Err(vm.type_error(format!("{method} arg must be None or str"))),
    };
    let looks = chars.as_ref().map_or(6, |chars| 4 + chars.len() as u64 / 2);
    vm.charge(looks.saturating_mul(text.len() as u64))?;
    let stripped = strings::strip(&text, chars.as_deref(), ends);
    if stripped.len() == text.len() {
        return Ok(vm.arg(args, 0));
    }
    Ok(vm.str(stripped))
}

fn strip(vm: &mut Machine, args: Args) -> R<Value> {
    strip_with(vm, args, "strip", Ends::Both)
}

fn lstrip(vm: &mut Machine, args: Args) -> R<Value> {
    strip_with(vm, args, "lstrip", Ends::Left)
}

fn rstrip(vm: &mut Machine, args: Args) -> R<Value> {
    strip_with(vm, args, "rstrip", Ends::Right)
}

fn removeprefix(vm: &mut Machine, args: Args) -> R<Value> {
    let text = text_of(vm, args, "removeprefix")?;
    let id = vm.str_arg(vm.arg(args, 1), "removeprefix() argument")?;
    let prefix = owned(vm, id);
    Ok(vm.str(text.strip_prefix(&*prefix).unwrap_or(&text)))
}

fn removesuffix(vm: &mut Machine, args: Args) -> R<Value> {
    let text = text_of(vm, args, "removesuffix")?;
    let id = vm.str_arg(vm.arg(args, 1), "removesuffix() argument")?;
    let suffix = owned(vm, id);
    Ok(vm.str(text.strip_suffix(&*suffix).unwrap_or(&text)))
}

fn affix(vm: &mut Machine, args: Args, method: &str, fits: fn(&str, &str) -> bool) -> R<Value> {
    let text = text_of(vm, args, method)?;
    let wanted = vm.arg(args, 1);
    let (start, end) = (vm.bound_arg(vm.arg(args, 2))?, vm.bound_arg(vm.arg(args, 3))?);
    let inside = strings::window(&text, start, end).map(|(inside, _)| inside);
    let candidates = match vm.unwrap(wanted) {
        Value::Str(id) => vec![Value::Str(id)],
        Value::Tuple(id) => vm.heap.tuple(id).to_vec(),
        _ => {
            let kind = vm.type_name(wanted);
            return Err(vm.type_error(format!("{method} first arg must be str or a tuple of str, not {kind}")));
        }
    };
    for candidate in candidates {
        let Value::Str(id) = vm.unwrap(candidate) else {
            let kind = vm.type_name(candidate);
            return Err(vm.type_error(format!("tuple for {method} must only contain str, not {kind}")));
        };
        vm.charge(10 + vm.heap.str(id).text.len().min(text.len()) as u64 / 8)?;
        if inside.is_some_and(|inside| fits(inside, &vm.heap.str(id).text)) {
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

fn join(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    let separator = text_of(vm, args, "join")?;
    let source = vm.arg(args, 1);
    let items = match vm.unwrap(source) {
        Value::List(id) => vm.heap.list(id).clone(),
        Value::Tuple(id) => vm.heap.tuple(id).to_vec(),
        _ => match vm.iterate(source) {
            Ok(iterator) => vm.collect(iterator)?,
            Err(Raise::Error(error)) if vm.is_instance(Value::Instance(error), classes::TYPE_ERROR) => {
                return Err(vm.type_error("can only join an iterable"));
            }
            Err(other) => return Err(other),
        },
    };
    vm.charge(20 * items.len() as u64)?;
    let mut size = separator.len() as u64 * (items.len() as u64).saturating_sub(1);
    for (at, item) in items.iter().enumerate() {
        match vm.unwrap(*item) {
            Value::Str(id) => size += vm.heap.str(id).text.len() as u64,
            _ => {
                let kind = vm.type_name(*item);
                return Err(vm.type_error(format!("sequence item {at}: expected str instance, {kind} found")));
            }
        }
    }
    vm.reserve_bytes(size)?;
    vm.charge(size / 2)?;
    let mut out = String::with_capacity(size as usize);
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.push_str(&separator);
        }
        out.push_str(vm.text(vm.unwrap(*item)));
    }
    Ok(vm.str(out))
}

fn encode(vm: &mut Machine, args: Args) -> R<Value> {
    let id = this(vm, args, "encode")?;
    let bytes = super::codecs::encode(vm, Value::Str(id), vm.arg(args, 1), vm.arg(args, 2), "encode")?;
    Ok(vm.bytes(bytes))
}

fn maketrans(vm: &mut Machine, args: Args) -> R<Value> {
    let given: Vec<Value> = vm.args(args);
    let table = vm.dict();
    if let [mapping] = given.as_slice() {
        let Value::Dict(_) = vm.unwrap(*mapping) else {
            return Err(vm.type_error("if you give only one argument to maketrans it must be a dict"));
        };
        for (key, value) in vm.mapping_items(*mapping)? {
            let key = match vm.unwrap(key) {
                Value::Str(id) => {
                    let mut chars = vm.heap.str(id).text.chars();
                    match (chars.next(), chars.next()) {
                        (Some(c), None) => Value::Int(i64::from(u32::from(c))),
                        _ => return Err(vm.value_error("string keys in translate table must be of length 1")),
                    }
                }
                other @ (Value::Int(_) | Value::Bool(_)) => other,
                _ => return Err(vm.type_error("keys in translate table must be strings or integers")),
            };
            vm.dict_set(table, key, value)?;
        }
        return Ok(Value::Dict(table));
    }
    let to = vm.str_arg(given[1], "maketrans() argument 2")?;
    let Value::Str(from) = vm.unwrap(given[0]) else {
        return Err(vm.type_error("first maketrans argument must be a string if there is a second argument"));
    };
    let (from, to) = (owned(vm, from), owned(vm, to));
    if strings::len(&from) != strings::len(&to) {
        return Err(vm.value_error("the first two maketrans arguments must have equal length"));
    }
    vm.charge(60 * from.len() as u64)?;
    for (old, new) in from.chars().zip(to.chars()) {
        vm.dict_set(table, Value::Int(i64::from(u32::from(old))), Value::Int(i64::from(u32::from(new))))?;
    }
    if let Some(dropped) = given.get(2) {
        let dropped = vm.str_arg(*dropped, "maketrans() argument 3")?;
        for c in owned(vm, dropped).chars() {
            vm.dict_set(table, Value::Int(i64::from(u32::from(c))), Value::None)?;
        }
    }
    Ok(Value::Dict(table))
}

fn translate(vm: &mut Machine, args: Args) -> R<Value> {
    let text = text_of(vm, args, "translate")?;
    let table = vm.arg(args, 1);
    vm.charge(60 * text.len() as u64)?;
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let key = Value::Int(i64::from(u32::from(c)));
        let found = match vm.unwrap(table) {
            Value::Dict(dict) => vm.dict_get(dict, key)?,
            _ => match vm.index(table, key) {
                Ok(value) => Some(value),
                Err(Raise::Error(error)) if vm.is_instance(Value::Instance(error), classes::LOOKUP_ERROR) => None,
                Err(other) => return Err(other),
            },
        };
        match found.map(|value| vm.unwrap(value)) {
            None => out.push(c),
            Some(Value::None) => {}
            Some(Value::Str(id)) => {
                let length = vm.heap.str(id).text.len() as u64;
                vm.reserve_bytes(out.len() as u64 + length)?;
                vm.charge(length)?;
                out.push_str(&vm.heap.str(id).text);
            }
            Some(Value::Int(code)) => match u32::try_from(code).ok().and_then(char::from_u32) {
                Some(c) => out.push(c),
                None => return Err(vm.value_error("character mapping must be in range(0x110000)")),
            },
            Some(Value::Big(_)) => return Err(vm.value_error("character mapping must be in range(0x110000)")),
            Some(_) => return Err(vm.type_error("character mapping must return integer, None or str")),
        }
    }
    Ok(vm.str(out))
}

const fn free(name: &'static str, gas: u32, doc: &'static str, call: crate::native::NativeFn) -> NativeRow {
    NativeRow { name, params: Params::Free, gas, doc, call }
}

pub const METHODS: &[NativeRow] = &[
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
    row("replace", 3, 4, 60, "replace(old, new, count=-1) -> str\n\nA copy with old replaced by new.", replace),
    named(
        "split",
        &["self", "sep", "maxsplit"],
        1,
        3,
        60,
        "split(sep=None, maxsplit=-1) -> list\n\nThe words between separators.",
        split,
    ),
    named(
        "rsplit",
        &["self", "sep", "maxsplit"],
        1,
        3,
        60,
        "rsplit(sep=None, maxsplit=-1) -> list\n\nLike split, from the right.",
        rsplit,
    ),
    named(
        "splitlines",
        &["self", "keepends"],
        1,
        2,
        60,
        "splitlines(keepends=False) -> list\n\nThe lines.",
        splitlines,
    ),
    row(
        "partition",
        2,
        2,
        60,
        "partition(sep) -> tuple\n\nWhat stands before sep, sep, and what stands behind it.",
        partition,
    ),
    row("rpartition", 2, 2, 60, "rpartition(sep) -> tuple\n\nLike partition, at the last sep.", rpartition),
    row("strip", 1, 2, 40, "strip(chars=None) -> str\n\nWithout whitespace, or these characters, at both ends.", strip),
    row(
        "lstrip",
        1,
        2,
        40,
        "lstrip(chars=None) -> str\n\nWithout whitespace, or these characters, at the beginning.",
        lstrip,
    ),
    row(
        "rstrip",
        1,
        2,
        40,
        "rstrip(chars=None) -> str\n\nWithout whitespace, or these characters, at the end.",
        rstrip,
    ),
    row("removeprefix", 2, 2, 40, "removeprefix(prefix) -> str\n\nWithout the prefix, if it is there.", removeprefix),
    row("removesuffix", 2, 2, 40, "removesuffix(suffix) -> str\n\nWithout the suffix, if it is there.", removesuffix),
    row(
        "startswith",
        2,
        4,
        40,
        "startswith(prefix[, start[, end]]) -> bool\n\nprefix may be a tuple of several.",
        startswith,
    ),
    row(
        "endswith",
        2,
        4,
        40,
        "endswith(suffix[, start[, end]]) -> bool\n\nsuffix may be a tuple of several.",
        endswith,
    ),
    row("join", 2, 2, 60, "join(iterable) -> str\n\nThe strs of the iterable with this one between them.", join),
    named(
        "encode",
        &["self", "encoding", "errors"],
        1,
        3,
        60,
        "encode(encoding='utf-8', errors='strict') -> bytes",
        encode,
    ),
    free("maketrans", 100, "maketrans(x[, y[, z]]) -> dict\n\nA table for translate.", maketrans_row),
    row("translate", 2, 2, 60, "translate(table) -> str\n\nEvery character replaced through the table.", translate),
];

fn maketrans_row(vm: &mut Machine, args: Args) -> R<Value> {
    if !vm.keyword_args(args).is_empty() {
        return Err(vm.type_error("str.maketrans() takes no keyword arguments"));
    }
    match vm.positional_count(args) {
        1..=3 => maketrans(vm, args),
        0 => Err(vm.type_error("maketrans expected at least 1 argument, got 0")),
        count => Err(vm.type_error(format!("maketrans expected at most 3 arguments, got {count}"))),
    }
}
