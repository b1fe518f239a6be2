//! enumerate, zip, map, filter and reversed, and the methods that every builtin iterator has.

use crate::machine::Machine;
use crate::native::{ANY, Args, NativeRow, Params, named, row};
use crate::object::{IterObj, RangeObj};
use crate::value::*;
use crate::{R, Raise};

pub const ENUMERATE: NativeRow = named(
    "enumerate",
    &["iterable", "start"],
    1,
    2,
    60,
    "enumerate(iterable, start=0)\n\nPairs of a running number and an item.",
    enumerate,
);

fn enumerate(vm: &mut Machine, args: Args) -> R<Value> {
    let inner = vm.iterate(vm.arg(args, 0))?;
    let next = match vm.arg(args, 1) {
        Value::Undef => Value::Int(0),
        start => match vm.unwrap(start) {
            big @ Value::Big(_) => big,
            _ => Value::Int(vm.index_of(start)?),
        },
    };
    Ok(Value::Iter(vm.heap.new_iter(IterObj::Enumerate { inner, next })))
}

pub const ZIP: NativeRow = NativeRow {
    name: "zip",
    params: Params::Free,
    gas: 60,
    doc: "zip(*iterables, strict=False)\n\nTuples of one item of each, as long as the shortest lasts.",
    call: zip,
};

fn zip(vm: &mut Machine, args: Args) -> R<Value> {
    let mut strict = false;
    for (name, value) in vm.keyword_args(args) {
        match name.as_str() {
            "strict" => strict = vm.truth(value)?,
            other => return Err(vm.type_error(format!("'{other}' is an invalid keyword argument for zip()"))),
        }
    }
    let mut inners = Vec::new();
    for source in vm.args(args) {
        inners.push(vm.iterate(source)?);
    }
    let inners = vm.heap.new_tuple(inners.into());
    Ok(Value::Iter(vm.heap.new_iter(IterObj::Zip { inners, strict })))
}

pub const MAP: NativeRow =
    row("map", 0, ANY, 60, "map(function, *iterables)\n\nThe function's results over the items.", map);

fn map(vm: &mut Machine, args: Args) -> R<Value> {
    let given = vm.args(args);
    let [function, sources @ ..] = given.as_slice() else {
        return Err(vm.type_error("map() must have at least two arguments."));
    };
    if sources.is_empty() {
        return Err(vm.type_error("map() must have at least two arguments."));
    }
    let mut inners = Vec::new();
    for source in sources {
        inners.push(vm.iterate(*source)?);
    }
    let inners = vm.heap.new_tuple(inners.into());
    Ok(Value::Iter(vm.heap.new_iter(IterObj::Map { function: *function, inners })))
}

pub const FILTER: NativeRow =
    row("filter", 2, 2, 60, "filter(function, iterable)\n\nThe items for which the function's result is true.", filter);

fn filter(vm: &mut Machine, args: Args) -> R<Value> {
    let function = vm.arg(args, 0);
    let inner = vm.iterate(vm.arg(args, 1))?;
    Ok(Value::Iter(vm.heap.new_iter(IterObj::Filter { function, inner })))
}

pub const REVERSED: NativeRow =
    row("reversed", 1, 1, 60, "reversed(sequence)\n\nThe items from the last to the first.", reversed);

fn reversed(vm: &mut Machine, args: Args) -> R<Value> {
    reverse(vm, vm.arg(args, 0))
}

/// `reversed(value)`.
pub(crate) fn reverse(vm: &mut Machine, value: Value) -> R<Value> {
    if let Some(method) = vm.special_of(value, vm.names.reversed)? {
        return vm.call(method, &[]);
    }
    let iterator = match vm.unwrap(value) {
        Value::List(list) => IterObj::ListReversed { list, left: vm.heap.list(list).len() },
        sequence @ (Value::Tuple(_) | Value::Str(_) | Value::Bytes(_) | Value::ByteArray(_)) => {
            let left = vm.length(sequence)? as i64;
            IterObj::SequenceReversed { object: sequence, left }
        }
        Value::Range(id) => {
            let range: RangeObj = *vm.heap.range(id);
            let left = range.len();
            let next = if left == 0 { range.start } else { range.at(left - 1) };
            IterObj::Range { next, step: range.step.wrapping_neg(), left }
        }
        Value::Dict(dict) => IterObj::DictReversed {
            dict,
            left: vm.heap.dict(dict).end(),
            len: vm.heap.dict(dict).len(),
            kind: crate::object::ViewKind::Keys,
        },
        Value::View(id) => {
            let crate::object::ViewObj { dict, kind } = *vm.heap.view(id);
            IterObj::DictReversed { dict, left: vm.heap.dict(dict).end(), len: vm.heap.dict(dict).len(), kind }
        }
        object @ Value::Instance(_) => {
            let class = vm.class_of(object);
            let sequence =
                vm.class_attr(class, vm.names.len).is_some() && vm.class_attr(class, vm.names.getitem).is_some();
            if !sequence {
                return Err(not_reversible(vm, value));
            }
            let left = vm.length(object)? as i64;
            IterObj::SequenceReversed { object, left }
        }
        object @ Value::Native(_) => {
            let class = vm.class_of(object);
            let Some(method) = vm.class_attr(class, vm.names.reversed) else { return Err(not_reversible(vm, value)) };
            return vm.call(method, &[object]);
        }
        _ => return Err(not_reversible(vm, value)),
    };
    Ok(Value::Iter(vm.heap.new_iter(iterator)))
}

fn not_reversible(vm: &mut Machine, value: Value) -> Raise {
    let kind = vm.type_name(value);
    vm.type_error(format!("'{kind}' object is not reversible"))
}

fn itself(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(vm.arg(args, 0))
}

fn next(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    match vm.advance(vm.arg(args, 0))? {
        Some(value) => Ok(value),
        None => Err(vm.stop_iteration()),
    }
}

fn length_hint(vm: &mut Machine, args: Args) -> R<Value> {
    let Value::Iter(id) = vm.arg(args, 0) else { return Ok(Value::Int(0)) };
    Ok(Value::Int(match *vm.heap.iter(id) {
        IterObj::List { list, next } => vm.heap.list(list).len().saturating_sub(next) as i64,
        IterObj::Tuple { tuple, next } => vm.heap.tuple(tuple).len().saturating_sub(next) as i64,
        IterObj::Range { left, .. } => left.min(i64::MAX as u64) as i64,
        _ => 0,
    }))
}

pub const METHODS: &[NativeRow] = &[
    row("__iter__", 1, 1, 20, "__iter__()\n\nThe iterator itself.", itself),
    row("__next__", 1, 1, 30, "__next__()\n\nThe next item; StopIteration at the end.", next),
];

pub const HINT: &[NativeRow] =
    &[row("__length_hint__", 1, 1, 20, "__length_hint__() -> int\n\nHow many items are left.", length_hint)];
