//! tuple: construction and methods.

use crate::R;
use crate::machine::Machine;
use crate::native::{Args, NativeRow, row};
use crate::object::VALUE_BYTES;
use crate::text::slicing;
use crate::value::*;

pub const CONSTRUCTOR: NativeRow =
    row("tuple", 0, 1, 40, "tuple(iterable=()) -> tuple\n\nA tuple of the iterable's items.", construct);

fn construct(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    let items = match vm.arg(args, 0) {
        Value::Undef => Vec::new(),
        same @ Value::Tuple(_) => return Ok(same),
        source => vm.collect(source)?,
    };
    vm.reserve_bytes(VALUE_BYTES * items.len() as u64)?;
    Ok(vm.tuple(items))
}

fn this(vm: &mut Machine, args: Args, method: &str) -> R<TupleId> {
    match vm.arg(args, 0) {
        Value::Tuple(id) => Ok(id),
        other => Err(vm.wrong_receiver(method, "tuple", other)),
    }
}

fn count(vm: &mut Machine, args: Args) -> R<Value> {
    let tuple = this(vm, args, "count")?;
    let item = vm.arg(args, 1);
    let mut found = 0;
    for at in 0..vm.heap.tuple(tuple).len() {
        vm.charge(25)?;
        let other = vm.heap.tuple(tuple)[at];
        if other.is(item) || vm.equal(other, item)? {
            found += 1;
        }
    }
    Ok(Value::Int(found))
}

fn index(vm: &mut Machine, args: Args) -> R<Value> {
    let tuple = this(vm, args, "index")?;
    let item = vm.arg(args, 1);
    let (start, end) = (vm.place_arg(vm.arg(args, 2))?, vm.place_arg(vm.arg(args, 3))?);
    let (from, to) = slicing::bounds(start, end, vm.heap.tuple(tuple).len());
    for at in from..to {
        vm.charge(25)?;
        let other = vm.heap.tuple(tuple)[at];
        if other.is(item) || vm.equal(other, item)? {
            return Ok(Value::Int(at as i64));
        }
    }
    Err(vm.value_error("tuple.index(x): x not in tuple"))
}

pub const METHODS: &[NativeRow] = &[
    row("count", 2, 2, 40, "count(value) -> int\n\nHow many items are equal.", count),
    row("index", 2, 4, 40, "index(value[, start[, stop]]) -> int\n\nThe first index of an equal item.", index),
];
