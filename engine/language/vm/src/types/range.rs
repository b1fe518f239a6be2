//! range and slice: construction, methods and attributes.

use super::big_range;
use crate::machine::Machine;
use crate::native::{Args, NativeRow, row};
use crate::object::{IterObj, RangeObj, SliceObj};
use crate::text::slicing::Span;
use crate::value::*;
use crate::{CompareOp, R};

pub const CONSTRUCTOR: NativeRow = row(
    "range",
    1,
    3,
    40,
    "range(stop) -> range\nrange(start, stop, step=1) -> range\n\nThe ints from start up to stop, which is not included.",
    construct,
);

fn construct(vm: &mut Machine, args: Args) -> R<Value> {
    let (start, stop, step) = match args.len() {
        1 => (Value::Int(0), bound(vm, args, 0)?, Value::Int(1)),
        2 => (bound(vm, args, 0)?, bound(vm, args, 1)?, Value::Int(1)),
        _ => (bound(vm, args, 0)?, bound(vm, args, 1)?, bound(vm, args, 2)?),
    };
    if matches!(step, Value::Int(0)) {
        return Err(vm.value_error("range() arg 3 must not be zero"));
    }
    if let (Value::Int(start), Value::Int(stop), Value::Int(step)) = (start, stop, step) {
        return Ok(Value::Range(vm.heap.new_range(RangeObj { start, stop, step })));
    }
    match (vm.big_of(start), vm.big_of(stop), vm.big_of(step)) {
        (Some(start), Some(stop), Some(step)) => big_range::make(vm, start, stop, step),
        _ => Err(vm.type_error("range() takes ints")),
    }
}

/// An argument as an int of any size.
fn bound(vm: &mut Machine, args: Args, at: usize) -> R<Value> {
    match vm.unwrap(vm.arg(args, at)) {
        number @ Value::Big(_) => Ok(number),
        _ => vm.index_of(vm.arg(args, at)).map(Value::Int),
    }
}

fn this(vm: &mut Machine, args: Args, method: &str) -> R<RangeObj> {
    match vm.arg(args, 0) {
        Value::Range(id) => Ok(*vm.heap.range(id)),
        other => Err(vm.wrong_receiver(method, "range", other)),
    }
}

/// Where an item stands, by arithmetic for numbers and by comparing for anything else.
fn position(vm: &mut Machine, range: RangeObj, item: Value) -> R<Option<u64>> {
    let wanted = match vm.unwrap(item) {
        Value::Int(number) => Some(number),
        Value::Bool(truth) => Some(i64::from(truth)),
        Value::Float(number) if number.fract() == 0.0 && number.abs() < 9e18 => Some(number as i64),
        Value::Float(_) | Value::Big(_) | Value::Str(_) | Value::None => return Ok(None),
        _ => None,
    };
    match wanted {
        Some(number) => {
            let offset = i128::from(number) - i128::from(range.start);
            let step = i128::from(range.step);
            let at = offset / step;
            let inside = offset % step == 0 && at >= 0 && at < i128::from(range.len());
            Ok(inside.then_some(at as u64))
        }
        None => {
            for at in 0..range.len() {
                vm.charge(15)?;
                if vm.equal(Value::Int(range.at(at)), item)? {
                    return Ok(Some(at));
                }
            }
            Ok(None)
        }
    }
}

/// Whether the receiver is a range beyond 64 bits.
fn is_big(vm: &Machine, args: Args) -> bool {
    big_range::of(vm, vm.arg(args, 0)).is_some()
}

fn place(vm: &mut Machine, args: Args, method: &str) -> R<Option<Value>> {
    let item = vm.arg(args, 1);
    if is_big(vm, args) {
        return big_range::find(vm, vm.arg(args, 0), item);
    }
    let range = this(vm, args, method)?;
    Ok(position(vm, range, item)?.map(|at| Value::Int(at as i64)))
}

fn index(vm: &mut Machine, args: Args) -> R<Value> {
    let item = vm.arg(args, 1);
    match place(vm, args, "index")? {
        Some(at) => Ok(at),
        None => {
            if vm.big_of(item).is_none() {
                return Err(vm.value_error("sequence.index(x): x not in sequence"));
            }
            let shown = vm.repr(item)?;
            Err(vm.value_error(format!("{shown} is not in range")))
        }
    }
}

fn count(vm: &mut Machine, args: Args) -> R<Value> {
    let found = place(vm, args, "count")?;
    Ok(Value::Int(i64::from(found.is_some())))
}

fn contains(vm: &mut Machine, args: Args) -> R<Value> {
    if !is_big(vm, args) {
        return vm.contains(vm.arg(args, 0), vm.arg(args, 1)).map(Value::Bool);
    }
    Ok(Value::Bool(place(vm, args, "__contains__")?.is_some()))
}

fn length(vm: &mut Machine, args: Args) -> R<Value> {
    if is_big(vm, args) { big_range::length(vm, vm.arg(args, 0)) } else { vm.length_value(vm.arg(args, 0)) }
}

fn truth(vm: &mut Machine, args: Args) -> R<Value> {
    let is_empty = match is_big(vm, args) {
        true => big_range::is_empty(vm, vm.arg(args, 0))?,
        false => this(vm, args, "__bool__")?.is_empty(),
    };
    Ok(Value::Bool(!is_empty))
}

fn get_item(vm: &mut Machine, args: Args) -> R<Value> {
    let (range, key) = (vm.arg(args, 0), vm.arg(args, 1));
    if is_big(vm, args) { big_range::item(vm, range, key) } else { vm.index(range, key) }
}

fn iter(vm: &mut Machine, args: Args) -> R<Value> {
    let range = vm.arg(args, 0);
    match range {
        Value::Native(object) => Ok(Value::Iter(vm.heap.new_iter(IterObj::Native { object, next: 0 }))),
        _ => vm.iterate(range),
    }
}

fn equal(vm: &mut Machine, args: Args) -> R<Value> {
    big_range::compared(vm, args, CompareOp::Eq)
}

fn not_equal(vm: &mut Machine, args: Args) -> R<Value> {
    big_range::compared(vm, args, CompareOp::Ne)
}

fn hash(vm: &mut Machine, args: Args) -> R<Value> {
    if !is_big(vm, args) {
        return vm.hash(vm.arg(args, 0)).map(Value::Int);
    }
    let range = vm.arg(args, 0);
    let parts: [fn(big_range::BigRange) -> num_bigint::BigInt; 3] =
        [|range| range.start, |range| range.stop, |range| range.step];
    let mut sum = 0i64;
    for part in parts {
        let part = big_range::part(vm, range, part)?;
        sum = sum.wrapping_mul(31).wrapping_add(vm.hash(part)?);
    }
    Ok(Value::Int(sum))
}

fn repr(vm: &mut Machine, args: Args) -> R<Value> {
    let range = vm.arg(args, 0);
    let text = match range {
        Value::Native(id) => vm.heap.native(id).repr(),
        other => vm.repr(other)?,
    };
    Ok(vm.str(text))
}

fn reversed(vm: &mut Machine, args: Args) -> R<Value> {
    if is_big(vm, args) {
        return big_range::reversed(vm, vm.arg(args, 0));
    }
    super::iterators::reverse(vm, vm.arg(args, 0))
}

fn start(vm: &mut Machine, args: Args) -> R<Value> {
    match is_big(vm, args) {
        true => big_range::part(vm, vm.arg(args, 0), |range| range.start),
        false => this(vm, args, "start").map(|range| Value::Int(range.start)),
    }
}

fn stop(vm: &mut Machine, args: Args) -> R<Value> {
    match is_big(vm, args) {
        true => big_range::part(vm, vm.arg(args, 0), |range| range.stop),
        false => this(vm, args, "stop").map(|range| Value::Int(range.stop)),
    }
}

fn step(vm: &mut Machine, args: Args) -> R<Value> {
    match is_big(vm, args) {
        true => big_range::part(vm, vm.arg(args, 0), |range| range.step),
        false => this(vm, args, "step").map(|range| Value::Int(range.step)),
    }
}

pub const METHODS: &[NativeRow] = &[
    row("index", 2, 2, 40, "index(value) -> int\n\nWhere the value stands.", index),
    row("count", 2, 2, 40, "count(value) -> int\n\n1 if the value is there, else 0.", count),
    row("__reversed__", 1, 1, 40, "__reversed__() -> iterator", reversed),
    row("__len__", 1, 1, 20, "__len__() -> int", length),
    row("__bool__", 1, 1, 20, "__bool__() -> bool", truth),
    row("__getitem__", 2, 2, 30, "__getitem__(index)", get_item),
    row("__contains__", 2, 2, 30, "__contains__(item) -> bool", contains),
    row("__iter__", 1, 1, 30, "__iter__()", iter),
    row("__eq__", 2, 2, 30, "__eq__(other)", equal),
    row("__ne__", 2, 2, 30, "__ne__(other)", not_equal),
    row("__hash__", 1, 1, 30, "__hash__() -> int", hash),
    row("__repr__", 1, 1, 60, "__repr__() -> str", repr),
    row("__str__", 1, 1, 60, "__str__() -> str", repr),
];

pub const GETTERS: &[NativeRow] = &[
    row("start", 1, 1, 10, "The first number.", start),
    row("stop", 1, 1, 10, "The bound, which is not included.", stop),
    row("step", 1, 1, 10, "The distance between two numbers.", step),
];

pub const SLICE: NativeRow =
    row("slice", 1, 3, 40, "slice(stop) -> slice\nslice(start, stop, step=None) -> slice", construct_slice);

fn construct_slice(vm: &mut Machine, args: Args) -> R<Value> {
    let (start, stop, step) = match args.len() {
        1 => (Value::None, vm.arg(args, 0), Value::None),
        _ => (vm.arg(args, 0), vm.arg(args, 1), vm.arg_or_none(args, 2)),
    };
    Ok(Value::Slice(vm.heap.new_slice(SliceObj { start, stop, step })))
}

fn this_slice(vm: &mut Machine, args: Args) -> R<SliceObj> {
    match vm.arg(args, 0) {
        Value::Slice(id) => Ok(*vm.heap.slice(id)),
        other => Err(vm.wrong_receiver("indices", "slice", other)),
    }
}

fn indices(vm: &mut Machine, args: Args) -> R<Value> {
    let SliceObj { start, stop, step } = this_slice(vm, args)?;
    let length = vm.index_of(vm.arg(args, 1))?;
    if length < 0 {
        return Err(vm.value_error("length should not be negative"));
    }
    let (start, stop, step) = (vm.bound_arg(start)?, vm.bound_arg(stop)?, vm.bound_arg(step)?);
    match Span::of(start, stop, step, length) {
        Some(Span { start, stop, step }) => Ok(vm.tuple(vec![Value::Int(start), Value::Int(stop), Value::Int(step)])),
        None => Err(vm.value_error("slice step cannot be zero")),
    }
}

fn slice_start(vm: &mut Machine, args: Args) -> R<Value> {
    this_slice(vm, args).map(|slice| slice.start)
}

fn slice_stop(vm: &mut Machine, args: Args) -> R<Value> {
    this_slice(vm, args).map(|slice| slice.stop)
}

fn slice_step(vm: &mut Machine, args: Args) -> R<Value> {
    this_slice(vm, args).map(|slice| slice.step)
}

pub const SLICE_METHODS: &[NativeRow] =
    &[row("indices", 2, 2, 60, "indices(length) -> tuple\n\nstart, stop and step over so many items.", indices)];

pub const SLICE_GETTERS: &[NativeRow] = &[
    row("start", 1, 1, 10, "The first bound or None.", slice_start),
    row("stop", 1, 1, 10, "The second bound or None.", slice_stop),
    row("step", 1, 1, 10, "The step or None.", slice_step),
];
