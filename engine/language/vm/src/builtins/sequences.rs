//! Builtin functions over iterables: len, min, max, sum, any, all, iter and next.

use crate::drive::Drive;
use crate::machine::Machine;
use crate::native::Args;
use crate::object::IterObj;
use crate::ops::CompareOp;
use crate::types::sorting;
use crate::value::*;
use crate::{R, Raise, classes};
use bytecode::BinaryOp;

pub(super) fn len(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    vm.length_value(vm.arg(args, 0))
}

pub(super) fn min(vm: &mut Machine, args: Args) -> R<Value> {
    extreme(vm, args, "min", CompareOp::Lt)
}

pub(super) fn max(vm: &mut Machine, args: Args) -> R<Value> {
    extreme(vm, args, "max", CompareOp::Gt)
}

fn extreme(vm: &mut Machine, args: Args, name: &str, op: CompareOp) -> R<Value> {
    vm.roots_all();
    let given = vm.args(args);
    if given.is_empty() {
        return Err(vm.type_error(format!("{name} expected at least 1 argument, got 0")));
    }
    let (mut key, mut default) = (Value::None, Value::Undef);
    for (keyword, value) in vm.keyword_args(args) {
        match keyword.as_str() {
            "key" => key = value,
            "default" => default = value,
            other => return Err(vm.type_error(format!("'{other}' is an invalid keyword argument for {name}()"))),
        }
    }
    let items = match given.as_slice() {
        [] => Vec::new(),
        [iterable] => vm.collect(*iterable)?,
        _ if !default.is_undef() => {
            let text = format!("Cannot specify a default for {name}() with multiple positional arguments");
            return Err(vm.type_error(text));
        }
        _ => given,
    };
    vm.kept.extend_from_slice(&items);
    match sorting::extreme(vm, &items, key, op)? {
        Some(item) => Ok(item),
        None if default.is_undef() => Err(vm.value_error(format!("{name}() arg is an empty sequence"))),
        None => Ok(default),
    }
}

pub(super) fn sum(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    let source = match vm.arg(args, 0) {
        list @ Value::List(_) => list,
        source => vm.iterate(source)?,
    };
    let start = vm.arg(args, 1);
    let start = if start.is_undef() { Value::Int(0) } else { start };
    match vm.unwrap(start) {
        Value::Str(_) => return Err(vm.type_error("sum() can't sum strings [use ''.join(seq) instead]")),
        Value::ByteArray(_) => return Err(vm.type_error("sum() can't sum bytearray [use b''.join(seq) instead]")),
        Value::Bytes(_) => return Err(vm.type_error("sum() can't sum bytes [use b''.join(seq) instead]")),
        _ => {}
    }
    vm.keep(source);
    let place = vm.kept.len();
    vm.keep(start);
    vm.keep(Value::None);
    let mut total = start;
    match source {
        Value::List(list) => {
            let mut at = 0;
            while at < vm.heap.list(list).len() {
                let item = vm.heap.list(list)[at];
                vm.kept[place + 1] = item;
                total = add(vm, total, item)?;
                vm.kept[place] = total;
                at += 1;
            }
        }
        iterator => {
            let mut drive = Drive::new(vm, iterator);
            while let Some(item) = drive.sum(vm, &mut total)? {
                if !is_number(total) || !is_number(item) {
                    drive.park(vm);
                }
                vm.kept[place + 1] = item;
                let sum = add(vm, total, item);
                if sum.is_err() {
                    drive.park(vm);
                }
                total = sum?;
                vm.kept[place] = total;
            }
        }
    }
    Ok(total)
}

/// Whether adding it runs no Python code.
fn is_number(value: Value) -> bool {
    matches!(value, Value::Int(_) | Value::Float(_) | Value::Bool(_) | Value::Big(_))
}

/// `total + item` without the detour for plain numbers.
fn add(vm: &mut Machine, total: Value, item: Value) -> R<Value> {
    vm.charge(crate::drive::ADD)?;
    match (total, item) {
        (Value::Int(a), Value::Int(b)) if a.checked_add(b).is_some() => Ok(Value::Int(a + b)),
        (Value::Float(a), Value::Float(b)) => Ok(Value::Float(a + b)),
        _ => vm.binary(BinaryOp::Add, total, item),
    }
}

fn search(vm: &mut Machine, args: Args, wanted: bool) -> R<bool> {
    vm.roots_all();
    let iterator = vm.iterate(vm.arg(args, 0))?;
    vm.keep(iterator);
    let mut drive = Drive::new(vm, iterator);
    while let Some(item) = drive.next(vm)? {
        vm.charge(10)?;
        if !matches!(item, Value::Bool(_) | Value::None | Value::Int(_)) {
            drive.park(vm);
        }
        if vm.truth(item)? == wanted {
            drive.park(vm);
            return Ok(true);
        }
    }
    Ok(false)
}

pub(super) fn any(vm: &mut Machine, args: Args) -> R<Value> {
    search(vm, args, true).map(Value::Bool)
}

pub(super) fn all(vm: &mut Machine, args: Args) -> R<Value> {
    search(vm, args, false).map(|found| Value::Bool(!found))
}

pub(super) fn iter(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    let (function, sentinel) = (vm.arg(args, 0), vm.arg(args, 1));
    if sentinel.is_undef() {
        // A library's iterator is its own iterator; loops go past it to the generator inside.
        let is_wrapped = !vm.unwrap_generator(function).is(function);
        return if is_wrapped { Ok(function) } else { vm.iterate(function) };
    }
    if !super::attributes::is_callable(vm, function) {
        return Err(vm.type_error("iter(v, w): v must be callable"));
    }
    Ok(Value::Iter(vm.heap.new_iter(IterObj::Sentinel { function, sentinel })))
}

pub(super) fn next(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    let (iterator, default) = (vm.unwrap_generator(vm.arg(args, 0)), vm.arg(args, 1));
    let step = match iterator {
        // A generator's return value travels in the StopIteration.
        Value::Gen(_) | Value::Instance(_) => match vm.call_method(iterator, "__next__", &[]) {
            Ok(value) => return Ok(value),
            Err(Raise::Error(error)) if vm.is_instance(Value::Instance(error), classes::STOP_ITERATION) => {
                if default.is_undef() {
                    return Err(Raise::Error(error));
                }
                None
            }
            Err(Raise::Error(error)) if vm.is_instance(Value::Instance(error), classes::ATTRIBUTE_ERROR) => {
                let class = vm.class_of(iterator);
                if vm.class_attr(class, vm.names.next).is_some() {
                    return Err(Raise::Error(error));
                }
                let kind = vm.type_name(iterator);
                return Err(vm.type_error(format!("'{kind}' object is not an iterator")));
            }
            Err(other) => return Err(other),
        },
        Value::Iter(id) if vm.is_awaited(id) => match vm.step_awaited(id, Value::None)? {
            Err(_) if !default.is_undef() => None,
            step => return vm.deliver(step),
        },
        Value::Iter(_) => vm.advance(iterator)?,
        _ => {
            let kind = vm.type_name(iterator);
            return Err(vm.type_error(format!("'{kind}' object is not an iterator")));
        }
    };
    match step {
        Some(value) => Ok(value),
        None if default.is_undef() => Err(vm.stop_iteration()),
        None => Ok(default),
    }
}
