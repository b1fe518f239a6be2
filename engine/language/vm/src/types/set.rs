//! set and frozenset: construction and methods.

use crate::machine::Machine;
use crate::native::{ANY, Args, NativeRow, row};
use crate::object::{ENTRY_BYTES, SetObj};
use crate::ops::CompareOp;
use crate::value::*;
use crate::{R, dict::Table};
use bytecode::BinaryOp;

pub const CONSTRUCTOR: NativeRow =
    row("set", 0, 1, 60, "set(iterable=()) -> set\n\nA new set of the iterable's items.", construct);

pub const FROZEN: NativeRow =
    row("frozenset", 0, 1, 60, "frozenset(iterable=()) -> frozenset\n\nA set that does not change.", construct_frozen);

fn construct(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    make(vm, vm.arg(args, 0), false)
}

fn construct_frozen(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    match vm.arg(args, 0) {
        same @ Value::Set(id) if vm.heap.set(id).frozen => Ok(same),
        source => make(vm, source, true),
    }
}

fn make(vm: &mut Machine, source: Value, frozen: bool) -> R<Value> {
    let items = match source {
        Value::Undef => Vec::new(),
        source => vm.collect(source)?,
    };
    vm.reserve_bytes(ENTRY_BYTES * items.len() as u64)?;
    vm.build_set(&items, frozen)
}

fn this(vm: &mut Machine, args: Args, method: &str) -> R<SetId> {
    match vm.arg(args, 0) {
        Value::Set(id) => Ok(id),
        other => Err(vm.wrong_receiver(method, "set", other)),
    }
}

/// Another set, or any iterable made into one.
fn as_set(vm: &mut Machine, value: Value) -> R<Value> {
    match vm.unwrap(value) {
        set @ Value::Set(_) => Ok(set),
        _ => make(vm, value, false),
    }
}

fn copy_of(vm: &mut Machine, set: SetId) -> R<Value> {
    let SetObj { table, frozen } = vm.heap.set(set);
    let (length, frozen) = (table.end() as u64, *frozen);
    vm.reserve_bytes(ENTRY_BYTES * length)?;
    vm.charge(15 * length)?;
    let table = vm.heap.set(set).table.clone();
    Ok(Value::Set(vm.heap.new_set(SetObj { table, frozen })))
}

fn add(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    let set = this(vm, args, "add")?;
    vm.set_insert(set, vm.arg(args, 1))?;
    Ok(Value::None)
}

fn discard(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    let set = this(vm, args, "discard")?;
    vm.set_remove(set, vm.arg(args, 1))?;
    Ok(Value::None)
}

fn remove(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    let set = this(vm, args, "remove")?;
    let item = vm.arg(args, 1);
    if vm.set_remove(set, item)? { Ok(Value::None) } else { Err(vm.key_error(item)) }
}

fn pop(vm: &mut Machine, args: Args) -> R<Value> {
    let set = this(vm, args, "pop")?;
    let table = &vm.heap.set(set).table;
    let first =
        (table.first()..table.end()).find_map(|position| table.entry(position).map(|entry| (position, entry.key)));
    match first {
        Some((position, item)) => {
            // Taking from the front leaves holes that the next one has to walk over: that is part of the price.
            vm.charge(position as u64)?;
            vm.heap.set_mut(set).table.remove(position);
            Ok(item)
        }
        None => {
            let text = vm.str("pop from an empty set");
            Err(vm.key_error(text))
        }
    }
}

fn clear(vm: &mut Machine, args: Args) -> R<Value> {
    let set = this(vm, args, "clear")?;
    vm.heap.set_mut(set).table = Table::new();
    Ok(Value::None)
}

fn update(vm: &mut Machine, args: Args) -> R<Value> {
    let set = this(vm, args, "update")?;
    for source in vm.args(args).split_off(1) {
        for item in vm.collect(source)? {
            vm.charge(25)?;
            vm.set_insert(set, item)?;
        }
    }
    Ok(Value::None)
}

/// Replaces the members by those of a result, in place.
fn become_like(vm: &mut Machine, set: SetId, result: Value) {
    if let Value::Set(other) = result {
        // Nobody else has the result.
        let table = std::mem::take(&mut vm.heap.set_mut(other).table);
        vm.heap.set_mut(set).table = table;
    }
}

/// `self op other op another ...`
fn fold(vm: &mut Machine, args: Args, method: &str, op: BinaryOp) -> R<Value> {
    let set = this(vm, args, method)?;
    let mut result = copy_of(vm, set)?;
    for other in vm.args(args).split_off(1) {
        let other = as_set(vm, other)?;
        result = vm.set_binary(op, result, other)?.unwrap_or(result);
    }
    Ok(result)
}

fn fold_in_place(vm: &mut Machine, args: Args, method: &str, op: BinaryOp) -> R<Value> {
    let result = fold(vm, args, method, op)?;
    let set = this(vm, args, method)?;
    become_like(vm, set, result);
    Ok(Value::None)
}

fn union(vm: &mut Machine, args: Args) -> R<Value> {
    fold(vm, args, "union", BinaryOp::BitOr)
}

macro_rules! folds {
    ($($name:ident $in_place:ident $op:ident;)*) => {
        $(
            fn $name(vm: &mut Machine, args: Args) -> R<Value> {
                fold(vm, args, stringify!($name), BinaryOp::$op)
            }

            fn $in_place(vm: &mut Machine, args: Args) -> R<Value> {
                fold_in_place(vm, args, stringify!($in_place), BinaryOp::$op)
            }
        )*
    };
}

folds! {
    intersection intersection_update BitAnd;
    difference difference_update Sub;
    symmetric_difference symmetric_difference_update BitXor;
}

fn isdisjoint(vm: &mut Machine, args: Args) -> R<Value> {
    let set = this(vm, args, "isdisjoint")?;
    for item in vm.collect(vm.arg(args, 1))? {
        vm.charge(40)?;
        if vm.set_contains(set, item)? {
            return Ok(Value::Bool(false));
        }
    }
    Ok(Value::Bool(true))
}

fn compared(vm: &mut Machine, args: Args, method: &str, op: CompareOp) -> R<Value> {
    let set = this(vm, args, method)?;
    let other = as_set(vm, vm.arg(args, 1))?;
    vm.compare_sets(op, Value::Set(set), other).map(Value::Bool)
}

fn issubset(vm: &mut Machine, args: Args) -> R<Value> {
    compared(vm, args, "issubset", CompareOp::Le)
}

fn issuperset(vm: &mut Machine, args: Args) -> R<Value> {
    compared(vm, args, "issuperset", CompareOp::Ge)
}

fn copy(vm: &mut Machine, args: Args) -> R<Value> {
    let set = this(vm, args, "copy")?;
    if vm.heap.set(set).frozen { Ok(Value::Set(set)) } else { copy_of(vm, set) }
}

fn init(vm: &mut Machine, args: Args) -> R<Value> {
    let set = this(vm, args, "__init__")?;
    let filled = make(vm, vm.arg(args, 1), false)?;
    become_like(vm, set, filled);
    Ok(Value::None)
}

macro_rules! set_operators {
    ($($name:ident $reversed:ident $in_place:ident $op:ident;)*) => {
        $(fn $reversed(vm: &mut Machine, args: Args) -> R<Value> {
            let (a, b) = (vm.arg(args, 0), vm.unwrap(vm.arg(args, 1)));
            if !matches!(b, Value::Set(_)) {
                return Ok(Value::NotImplemented);
            }
            Ok(vm.set_binary(BinaryOp::$op, b, a)?.unwrap_or(Value::NotImplemented))
        }

        fn $in_place(vm: &mut Machine, args: Args) -> R<Value> {
            let (a, b) = (vm.arg(args, 0), vm.unwrap(vm.arg(args, 1)));
            if matches!(b, Value::Set(_)) { vm.inplace(BinaryOp::$op, a, b) } else { Ok(Value::NotImplemented) }
        }

        fn $name(vm: &mut Machine, args: Args) -> R<Value> {
            let (a, b) = (vm.arg(args, 0), vm.unwrap(vm.arg(args, 1)));
            if !matches!(b, Value::Set(_)) {
                return Ok(Value::NotImplemented);
            }
            Ok(vm.set_binary(BinaryOp::$op, a, b)?.unwrap_or(Value::NotImplemented))
        })*
    };
}

set_operators! {
    and rand iand BitAnd;
    or ror ior BitOr;
    sub rsub isub Sub;
    xor rxor ixor BitXor;
}

/// What both kinds have.
pub const READING: &[NativeRow] = &[
    row("union", 1, ANY, 60, "union(*others) -> set\n\nWhat is in any of them.", union),
    row("intersection", 1, ANY, 60, "intersection(*others) -> set\n\nWhat is in all of them.", intersection),
    row("difference", 1, ANY, 60, "difference(*others) -> set\n\nWhat is in none of the others.", difference),
    row(
        "symmetric_difference",
        2,
        2,
        60,
        "symmetric_difference(other) -> set\n\nWhat is in one of the two.",
        symmetric_difference,
    ),
    row("isdisjoint", 2, 2, 60, "isdisjoint(other) -> bool\n\nWhether nothing is in both.", isdisjoint),
    row("issubset", 2, 2, 60, "issubset(other) -> bool\n\nWhether the other has every item.", issubset),
    row("issuperset", 2, 2, 60, "issuperset(other) -> bool\n\nWhether every item of the other is here.", issuperset),
    row("copy", 1, 1, 60, "copy() -> set\n\nA new set of the same items.", copy),
    row("__and__", 2, 2, 60, "__and__(other) -> set", and),
    row("__or__", 2, 2, 60, "__or__(other) -> set", or),
    row("__sub__", 2, 2, 60, "__sub__(other) -> set", sub),
    row("__xor__", 2, 2, 60, "__xor__(other) -> set", xor),
    row("__rand__", 2, 2, 60, "__rand__(other) -> set", rand),
    row("__ror__", 2, 2, 60, "__ror__(other) -> set", ror),
    row("__rsub__", 2, 2, 60, "__rsub__(other) -> set", rsub),
    row("__rxor__", 2, 2, 60, "__rxor__(other) -> set", rxor),
];

/// What only sets that change have.
pub const METHODS: &[NativeRow] = &[
    row("add", 2, 2, 60, "add(item)\n\nPuts the item in.", add),
    row("discard", 2, 2, 60, "discard(item)\n\nTakes the item out, if it is there.", discard),
    row("remove", 2, 2, 60, "remove(item)\n\nTakes the item out; a KeyError if it is not there.", remove),
    row("pop", 1, 1, 60, "pop()\n\nTakes the first item out and returns it.", pop),
    row("clear", 1, 1, 30, "clear()\n\nTakes everything out.", clear),
    row("update", 1, ANY, 60, "update(*iterables)\n\nPuts all items in.", update),
    row(
        "intersection_update",
        1,
        ANY,
        60,
        "intersection_update(*others)\n\nKeeps what is in all of them.",
        intersection_update,
    ),
    row(
        "difference_update",
        1,
        ANY,
        60,
        "difference_update(*others)\n\nKeeps what is in none of the others.",
        difference_update,
    ),
    row(
        "symmetric_difference_update",
        2,
        2,
        60,
        "symmetric_difference_update(other)\n\nKeeps what is in one of the two.",
        symmetric_difference_update,
    ),
    row("__iand__", 2, 2, 60, "__iand__(other) -> set", iand),
    row("__ior__", 2, 2, 60, "__ior__(other) -> set", ior),
    row("__isub__", 2, 2, 60, "__isub__(other) -> set", isub),
    row("__ixor__", 2, 2, 60, "__ixor__(other) -> set", ixor),
    row("__init__", 1, 2, 60, "__init__(iterable=())", init),
];
