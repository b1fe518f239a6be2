//! list: construction and methods.

use super::sorting;
use crate::machine::Machine;
use crate::native::{Args, NativeRow, named, row};
use crate::object::VALUE_BYTES;
use crate::value::*;
use crate::{R, classes};

pub const CONSTRUCTOR: NativeRow =
    row("list", 0, 1, 40, "list(iterable=()) -> list\n\nA new list of the iterable's items.", construct);

fn construct(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    let items = match vm.arg(args, 0) {
        Value::Undef => Vec::new(),
        source => vm.collect(source)?,
    };
    vm.reserve_bytes(VALUE_BYTES * items.len() as u64)?;
    Ok(vm.list(items))
}

fn this(vm: &mut Machine, args: Args, method: &str) -> R<ListId> {
    match vm.arg(args, 0) {
        Value::List(id) => Ok(id),
        other => Err(vm.wrong_receiver(method, "list", other)),
    }
}

fn append(vm: &mut Machine, args: Args) -> R<Value> {
    let list = this(vm, args, "append")?;
    let item = vm.arg(args, 1);
    vm.heap.list_mut(list).push(item);
    vm.heap.grow(VALUE_BYTES);
    Ok(Value::None)
}

fn extend(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    let list = this(vm, args, "extend")?;
    let items = vm.collect(vm.arg(args, 1))?;
    vm.reserve_bytes(VALUE_BYTES * items.len() as u64)?;
    vm.heap.grow(VALUE_BYTES * items.len() as u64);
    vm.heap.list_mut(list).extend(items);
    Ok(Value::None)
}

fn insert(vm: &mut Machine, args: Args) -> R<Value> {
    let list = this(vm, args, "insert")?;
    let index = vm.index_of(vm.arg(args, 1))?;
    let item = vm.arg(args, 2);
    let length = vm.heap.list(list).len();
    let (at, _) = crate::text::slicing::bounds(Some(index), None, length);
    let at = at.min(length);
    vm.charge(2 * (length - at) as u64)?;
    vm.heap.list_mut(list).insert(at, item);
    vm.heap.grow(VALUE_BYTES);
    Ok(Value::None)
}

fn pop(vm: &mut Machine, args: Args) -> R<Value> {
    let list = this(vm, args, "pop")?;
    let index = vm.int_arg(vm.arg(args, 1), -1)?;
    let length = vm.heap.list(list).len();
    if length == 0 {
        return Err(vm.error(classes::INDEX_ERROR, "pop from empty list"));
    }
    let Some(at) = crate::text::slicing::index(index, length) else {
        return Err(vm.error(classes::INDEX_ERROR, "pop index out of range"));
    };
    vm.charge((length - at) as u64)?;
    Ok(vm.heap.list_mut(list).remove(at))
}

/// The first index between two bounds at which an equal item stands. Comparing may run code that changes the list.
fn position(vm: &mut Machine, list: ListId, item: Value, from: usize, to: usize) -> R<Option<usize>> {
    let mut at = from;
    while at < to.min(vm.heap.list(list).len()) {
        vm.charge(25)?;
        let other = vm.heap.list(list)[at];
        if other.is(item) || vm.equal(other, item)? {
            return Ok(Some(at));
        }
        at += 1;
    }
    Ok(None)
}

fn remove(vm: &mut Machine, args: Args) -> R<Value> {
    let list = this(vm, args, "remove")?;
    match position(vm, list, vm.arg(args, 1), 0, usize::MAX)? {
        Some(at) => {
            let length = vm.heap.list(list).len();
            vm.charge((length - at) as u64)?;
            if at < length {
                vm.heap.list_mut(list).remove(at);
            }
            Ok(Value::None)
        }
        None => Err(vm.value_error("list.remove(x): x not in list")),
    }
}

fn index(vm: &mut Machine, args: Args) -> R<Value> {
    let list = this(vm, args, "index")?;
    let item = vm.arg(args, 1);
    let (start, end) = (vm.place_arg(vm.arg(args, 2))?, vm.place_arg(vm.arg(args, 3))?);
    let (from, to) = crate::text::slicing::bounds(start, end, vm.heap.list(list).len());
    match position(vm, list, item, from, to)? {
        Some(at) => Ok(Value::Int(at as i64)),
        None => {
            let shown = vm.repr(item)?;
            Err(vm.value_error(format!("{shown} is not in list")))
        }
    }
}

fn count(vm: &mut Machine, args: Args) -> R<Value> {
    let list = this(vm, args, "count")?;
    let item = vm.arg(args, 1);
    let (mut found, mut at) = (0, 0);
    while at < vm.heap.list(list).len() {
        vm.charge(25)?;
        let other = vm.heap.list(list)[at];
        if other.is(item) || vm.equal(other, item)? {
            found += 1;
        }
        at += 1;
    }
    Ok(Value::Int(found))
}

fn clear(vm: &mut Machine, args: Args) -> R<Value> {
    let list = this(vm, args, "clear")?;
    *vm.heap.list_mut(list) = Vec::new();
    Ok(Value::None)
}

fn copy(vm: &mut Machine, args: Args) -> R<Value> {
    let list = this(vm, args, "copy")?;
    let length = vm.heap.list(list).len() as u64;
    vm.reserve_bytes(VALUE_BYTES * length)?;
    vm.charge(3 * length)?;
    let items = vm.heap.list(list).clone();
    Ok(vm.list(items))
}

fn reverse(vm: &mut Machine, args: Args) -> R<Value> {
    let list = this(vm, args, "reverse")?;
    vm.charge(3 * vm.heap.list(list).len() as u64)?;
    vm.heap.list_mut(list).reverse();
    Ok(Value::None)
}

fn sort(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    let list = this(vm, args, "sort")?;
    let key = vm.arg_or_none(args, 1);
    let reverse = vm.int_flag_arg(vm.arg(args, 2))?;
    // While it is being sorted the list is empty, so that a comparison cannot change what is compared.
    let count = vm.heap.list(list).len() as u64;
    vm.charge(2 * count)?;
    vm.reserve_bytes(VALUE_BYTES * count)?;
    let items = std::mem::take(vm.heap.list_mut(list));
    let backup = items.clone();
    match sorting::sort(vm, items, key, reverse) {
        Ok(sorted) => {
            let untouched = vm.heap.list(list).is_empty();
            *vm.heap.list_mut(list) = sorted;
            if untouched { Ok(Value::None) } else { Err(vm.value_error("list modified during sort")) }
        }
        Err(raise) => {
            *vm.heap.list_mut(list) = backup;
            Err(raise)
        }
    }
}

fn init(vm: &mut Machine, args: Args) -> R<Value> {
    let list = this(vm, args, "__init__")?;
    let items = match vm.arg(args, 1) {
        Value::Undef => Vec::new(),
        source => vm.collect(source)?,
    };
    vm.reserve_bytes(VALUE_BYTES * items.len() as u64)?;
    vm.heap.grow(VALUE_BYTES * items.len() as u64);
    *vm.heap.list_mut(list) = items;
    Ok(Value::None)
}

fn reversed(vm: &mut Machine, args: Args) -> R<Value> {
    super::iterators::reverse(vm, vm.arg(args, 0))
}

pub const METHODS: &[NativeRow] = &[
    row("append", 2, 2, 30, "append(object)\n\nAppends the object to the end.", append),
    row("extend", 2, 2, 40, "extend(iterable)\n\nAppends every item of the iterable.", extend),
    row("insert", 3, 3, 40, "insert(index, object)\n\nPuts the object before the index.", insert),
    row("pop", 1, 2, 30, "pop(index=-1)\n\nRemoves the item at the index and returns it.", pop),
    row("remove", 2, 2, 40, "remove(value)\n\nRemoves the first equal item; a ValueError if there is none.", remove),
    row("index", 2, 4, 40, "index(value[, start[, stop]]) -> int\n\nThe first index of an equal item.", index),
    row("count", 2, 2, 40, "count(value) -> int\n\nHow many items are equal.", count),
    row("clear", 1, 1, 30, "clear()\n\nRemoves all items.", clear),
    row("copy", 1, 1, 40, "copy() -> list\n\nA new list of the same items.", copy),
    row("reverse", 1, 1, 30, "reverse()\n\nTurns the order around in place.", reverse),
    named(
        "sort",
        &["self", "key", "reverse"],
        1,
        1,
        60,
        "sort(*, key=None, reverse=False)\n\nSorts in place; equal items keep their order.",
        sort,
    ),
    row("__init__", 1, 2, 40, "__init__(iterable=())", init),
    row("__reversed__", 1, 1, 40, "__reversed__() -> iterator", reversed),
];
