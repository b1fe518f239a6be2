//! range and slice: construction, methods and attributes.

use crate::machine::Machine;
use crate::native::{Args, NativeRow, row};
use crate::object::{RangeObj, SliceObj};
use crate::text::slicing::Span;
use crate::value::*;
use crate::{R, classes};

pub const CONSTRUCTOR: NativeRow = row(
    "range",
    1,
    3,
    40,
    "range(stop) -> range\nrange(start, stop, step=1) -> range\n\nThe ints from start up to stop, which is not included.",
    construct,
);

fn construct(vm: &mut Machine, args: Args) -> R<Value> {
    let number = |vm: &mut Machine, at: usize| -> R<i64> {
        match vm.unwrap(vm.arg(args, at)) {
            Value::Big(_) => Err(vm.error(classes::OVERFLOW_ERROR, "range() arguments must fit 64 bits")),
            _ => vm.index_of(vm.arg(args, at)),
        }
    };
    let (start, stop, step) = match args.len() {
        1 => (0, number(vm, 0)?, 1),
        2 => (number(vm, 0)?, number(vm, 1)?, 1),
        _ => (number(vm, 0)?, number(vm, 1)?, number(vm, 2)?),
    };
    if step == 0 {
        return Err(vm.value_error("range() arg 3 must not be zero"));
    }
    Ok(Value::Range(vm.heap.new_range(RangeObj { start, stop, step })))
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

fn index(vm: &mut Machine, args: Args) -> R<Value> {
    let range = this(vm, args, "index")?;
    let item = vm.arg(args, 1);
    match position(vm, range, item)? {
        Some(at) => Ok(Value::Int(at as i64)),
        None => {
            if item.as_int().is_none() {
                return Err(vm.value_error("sequence.index(x): x not in sequence"));
            }
            let shown = vm.repr(item)?;
            Err(vm.value_error(format!("{shown} is not in range")))
        }
    }
}

fn count(vm: &mut Machine, args: Args) -> R<Value> {
    let range = this(vm, args, "count")?;
    let found = position(vm, range, vm.arg(args, 1))?;
    Ok(Value::Int(i64::from(found.is_some())))
}

fn reversed(vm: &mut Machine, args: Args) -> R<Value> {
    super::iterators::reverse(vm, vm.arg(args, 0))
}

fn start(vm: &mut Machine, args: Args) -> R<Value> {
    this(vm, args, "start").map(|range| Value::Int(range.start))
}

fn stop(vm: &mut Machine, args: Args) -> R<Value> {
    this(vm, args, "stop").map(|range| Value::Int(range.stop))
}

fn step(vm: &mut Machine, args: Args) -> R<Value> {
    this(vm, args, "step").map(|range| Value::Int(range.step))
}

pub const METHODS: &[NativeRow] = &[
    row("index", 2, 2, 40, "index(value) -> int\n\nWhere the value stands.", index),
    row("count", 2, 2, 40, "count(value) -> int\n\n1 if the value is there, else 0.", count),
    row("__reversed__", 1, 1, 40, "__reversed__() -> iterator", reversed),
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
    let Ok(length) = usize::try_from(length) else {
        return Err(vm.value_error("length should not be negative"));
    };
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
