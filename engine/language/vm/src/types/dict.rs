//! dict and its views: construction and methods.

use crate::R;
use crate::machine::Machine;
use crate::native::{Args, NativeRow, Params, row};
use crate::object::{ENTRY_BYTES, IterObj, ViewKind, ViewObj};
use crate::value::*;
use bytecode::BinaryOp;

pub const CONSTRUCTOR: NativeRow = NativeRow {
    name: "dict",
    params: Params::Free,
    gas: 60,
    doc: "dict(mapping_or_iterable=(), **kwargs) -> dict\n\nA new dict of the mapping's entries, or of pairs, and of the keywords.",
    call: construct,
};

fn construct(vm: &mut Machine, args: Args) -> R<Value> {
    let given = vm.args(args);
    if given.len() > 1 {
        return Err(vm.type_error(format!("dict expected at most 1 argument, got {}", given.len())));
    }
    let dict = vm.dict();
    fill(vm, dict, given.first().copied(), &vm.keyword_args(args))?;
    Ok(Value::Dict(dict))
}

fn fill(vm: &mut Machine, dict: DictId, source: Option<Value>, keywords: &[(String, Value)]) -> R<()> {
    if let Some(source) = source {
        let pairs = pairs_of(vm, source)?;
        vm.charge(25 * pairs.len() as u64)?;
        for (key, value) in pairs {
            vm.dict_set(dict, key, value)?;
        }
    }
    for (name, value) in keywords {
        let sym = vm.intern(name);
        let key = vm.name_value(sym);
        vm.dict_set(dict, key, *value)?;
    }
    Ok(())
}

/// The entries of a mapping, or of an iterable of pairs.
fn pairs_of(vm: &mut Machine, source: Value) -> R<Vec<(Value, Value)>> {
    let is_mapping = match vm.unwrap(source) {
        Value::Dict(_) => true,
        Value::Instance(_) => {
            let (class, keys) = (vm.class_of(source), vm.intern("keys"));
            vm.class_attr(class, keys).is_some()
        }
        _ => false,
    };
    if is_mapping {
        return vm.mapping_items(source);
    }
    let items = vm.collect(source)?;
    let mut pairs = Vec::with_capacity(items.len());
    for (at, item) in items.into_iter().enumerate() {
        vm.charge(40)?;
        let pair = match vm.unwrap(item) {
            // No more is looked at than tells that it is no pair.
            Value::Tuple(id) if vm.heap.tuple(id).len() <= 2 => vm.heap.tuple(id).to_vec(),
            Value::List(id) if vm.heap.list(id).len() <= 2 => vm.heap.list(id).clone(),
            Value::Int(_) | Value::Float(_) | Value::Bool(_) | Value::None | Value::Big(_) => {
                return Err(
                    vm.type_error(format!("cannot convert dictionary update sequence element #{at} to a sequence"))
                );
            }
            _ => vm.collect(item)?,
        };
        match pair.as_slice() {
            [key, value] => pairs.push((*key, *value)),
            other => {
                let count = other.len();
                let text = format!("dictionary update sequence element #{at} has length {count}; 2 is required");
                return Err(vm.value_error(text));
            }
        }
    }
    Ok(pairs)
}

fn this(vm: &mut Machine, args: Args, method: &str) -> R<DictId> {
    match vm.arg(args, 0) {
        Value::Dict(id) => Ok(id),
        other => Err(vm.wrong_receiver(method, "dict", other)),
    }
}

fn get(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    let dict = this(vm, args, "get")?;
    match vm.dict_get(dict, vm.arg(args, 1))? {
        Some(value) => Ok(value),
        None => Ok(vm.arg_or_none(args, 2)),
    }
}

fn setdefault(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    let dict = this(vm, args, "setdefault")?;
    let (key, default) = (vm.arg(args, 1), vm.arg_or_none(args, 2));
    if let Some(value) = vm.dict_get(dict, key)? {
        return Ok(value);
    }
    vm.dict_set(dict, key, default)?;
    Ok(default)
}

fn pop(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    let dict = this(vm, args, "pop")?;
    let key = vm.arg(args, 1);
    // An empty dict does not even ask for the key's hash.
    let removed = if vm.heap.dict(dict).is_empty() { None } else { vm.dict_remove(dict, key)? };
    match (removed, vm.arg(args, 2)) {
        (Some(value), _) => Ok(value),
        (None, Value::Undef) => Err(vm.key_error(key)),
        (None, default) => Ok(default),
    }
}

fn popitem(vm: &mut Machine, args: Args) -> R<Value> {
    let dict = this(vm, args, "popitem")?;
    let last = vm.heap.dict(dict).iter().next_back().map(|entry| (entry.key, entry.value));
    match last {
        Some((key, value)) => {
            let table = vm.heap.dict_mut(dict);
            let end = table.end();
            let position = (0..end).rev().find(|position| table.entry(*position).is_some());
            if let Some(position) = position {
                table.remove(position);
                vm.mirror(dict, key, None);
            }
            Ok(vm.tuple(vec![key, value]))
        }
        None => {
            let text = vm.str("popitem(): dictionary is empty");
            Err(vm.key_error(text))
        }
    }
}

fn update(vm: &mut Machine, args: Args) -> R<Value> {
    let dict = this(vm, args, "update")?;
    let given = vm.args(args);
    if given.len() > 2 {
        return Err(vm.type_error(format!("update expected at most 1 argument, got {}", given.len() - 1)));
    }
    fill(vm, dict, given.get(1).copied(), &vm.keyword_args(args))?;
    Ok(Value::None)
}

fn clear(vm: &mut Machine, args: Args) -> R<Value> {
    let dict = this(vm, args, "clear")?;
    if vm.has_mirrors() {
        vm.charge(50 * vm.heap.dict(dict).len() as u64)?;
        let keys: Vec<Value> = vm.heap.dict(dict).iter().map(|entry| entry.key).collect();
        keys.into_iter().for_each(|key| vm.mirror(dict, key, None));
    }
    vm.heap.dict_mut(dict).clear();
    Ok(Value::None)
}

fn copy(vm: &mut Machine, args: Args) -> R<Value> {
    let dict = this(vm, args, "copy")?;
    let length = vm.heap.dict(dict).end() as u64;
    vm.reserve_bytes(ENTRY_BYTES * length)?;
    vm.charge(12 * length)?;
    let table = vm.heap.dict(dict).clone();
    Ok(Value::Dict(vm.heap.new_dict(table)))
}

fn view(vm: &mut Machine, args: Args, method: &str, kind: ViewKind) -> R<Value> {
    let dict = this(vm, args, method)?;
    Ok(Value::View(vm.heap.new_view(ViewObj { dict, kind })))
}

fn keys(vm: &mut Machine, args: Args) -> R<Value> {
    view(vm, args, "keys", ViewKind::Keys)
}

fn values(vm: &mut Machine, args: Args) -> R<Value> {
    view(vm, args, "values", ViewKind::Values)
}

fn items(vm: &mut Machine, args: Args) -> R<Value> {
    view(vm, args, "items", ViewKind::Items)
}

fn fromkeys(vm: &mut Machine, args: Args) -> R<Value> {
    if !vm.keyword_args(args).is_empty() {
        return Err(vm.type_error("dict.fromkeys() takes no keyword arguments"));
    }
    let given = vm.args(args);
    let (source, value) = match given.as_slice() {
        [source] => (*source, Value::None),
        [source, value] => (*source, *value),
        [] => return Err(vm.type_error("fromkeys expected at least 1 argument, got 0")),
        _ => return Err(vm.type_error(format!("fromkeys expected at most 2 arguments, got {}", given.len()))),
    };
    let dict = vm.dict();
    let keys = vm.collect(source)?;
    vm.charge(25 * keys.len() as u64)?;
    for key in keys {
        vm.dict_set(dict, key, value)?;
    }
    Ok(Value::Dict(dict))
}

fn init(vm: &mut Machine, args: Args) -> R<Value> {
    update(vm, args)
}

fn reversed(vm: &mut Machine, args: Args) -> R<Value> {
    super::iterators::reverse(vm, vm.arg(args, 0))
}

const fn free(name: &'static str, gas: u32, doc: &'static str, call: crate::native::NativeFn) -> NativeRow {
    NativeRow { name, params: Params::Free, gas, doc, call }
}

pub const METHODS: &[NativeRow] = &[
    row("get", 2, 3, 60, "get(key, default=None)\n\nThe key's value, or the default.", get),
    row(
        "setdefault",
        2,
        3,
        80,
        "setdefault(key, default=None)\n\nThe key's value; the default is put there if there is none.",
        setdefault,
    ),
    row("pop", 2, 3, 60, "pop(key[, default])\n\nRemoves the key and returns its value.", pop),
    row("popitem", 1, 1, 60, "popitem() -> tuple\n\nRemoves the last entry and returns it.", popitem),
    free("update", 60, "update(mapping_or_iterable=(), **kwargs)\n\nSets every entry.", update),
    row("clear", 1, 1, 30, "clear()\n\nRemoves all entries.", clear),
    row("copy", 1, 1, 60, "copy() -> dict\n\nA new dict of the same entries.", copy),
    row("keys", 1, 1, 40, "keys()\n\nA view of the keys.", keys),
    row("values", 1, 1, 40, "values()\n\nA view of the values.", values),
    row("items", 1, 1, 40, "items()\n\nA view of the entries as pairs.", items),
    free("fromkeys", 60, "fromkeys(iterable, value=None) -> dict\n\nA dict with these keys and one value.", fromkeys),
    free("__init__", 60, "__init__(mapping_or_iterable=(), **kwargs)", init),
    row("__reversed__", 1, 1, 40, "__reversed__() -> iterator", reversed),
];

fn view_of(vm: &mut Machine, args: Args) -> R<ViewObj> {
    match vm.arg(args, 0) {
        Value::View(id) => Ok(*vm.heap.view(id)),
        other => Err(vm.wrong_receiver("isdisjoint", "dict_keys", other)),
    }
}

fn view_reversed(vm: &mut Machine, args: Args) -> R<Value> {
    let ViewObj { dict, kind } = view_of(vm, args)?;
    let (left, len) = (vm.heap.dict(dict).end(), vm.heap.dict(dict).len());
    Ok(Value::Iter(vm.heap.new_iter(IterObj::DictReversed { dict, left, len, kind })))
}

fn view_isdisjoint(vm: &mut Machine, args: Args) -> R<Value> {
    let view = vm.arg(args, 0);
    view_of(vm, args)?;
    for item in vm.collect(vm.arg(args, 1))? {
        vm.charge(50)?;
        if vm.contains(view, item)? {
            return Ok(Value::Bool(false));
        }
    }
    Ok(Value::Bool(true))
}

pub const VIEW_METHODS: &[NativeRow] = &[row("__reversed__", 1, 1, 40, "__reversed__() -> iterator", view_reversed)];

macro_rules! set_operators {
    ($($name:ident $op:ident;)*) => {
        $(fn $name(vm: &mut Machine, args: Args) -> R<Value> {
            let (a, b) = (vm.arg(args, 0), vm.arg(args, 1));
            Ok(vm.set_binary(BinaryOp::$op, a, b)?.unwrap_or(Value::NotImplemented))
        })*
    };
}

set_operators! {
    and BitAnd;
    or BitOr;
    sub Sub;
    xor BitXor;
}

pub const SET_VIEW_METHODS: &[NativeRow] = &[
    row("isdisjoint", 2, 2, 60, "isdisjoint(iterable) -> bool\n\nWhether nothing is in both.", view_isdisjoint),
    row("__and__", 2, 2, 60, "__and__(other) -> set", and),
    row("__or__", 2, 2, 60, "__or__(other) -> set", or),
    row("__sub__", 2, 2, 60, "__sub__(other) -> set", sub),
    row("__xor__", 2, 2, 60, "__xor__(other) -> set", xor),
];
