//! Stable sorting with Python's comparisons: a merge sort whose every comparison may run contract code.

use crate::R;
use crate::machine::Machine;
use crate::object::VALUE_BYTES;
use crate::ops::CompareOp;
use crate::value::*;
use std::cmp::Ordering;

/// The items in order. Equal items keep theirs, also when the order is reversed.
pub(crate) fn sort(vm: &mut Machine, items: Vec<Value>, key: Value, reverse: bool) -> R<Vec<Value>> {
    let count = items.len() as u64;
    vm.reserve_bytes(6 * VALUE_BYTES * count)?;
    vm.charge(30 * count)?;
    // Neither the list nor anything else may hold them while comparisons run.
    vm.kept.extend_from_slice(&items);
    let mut pairs: Vec<(Value, Value)> = Vec::with_capacity(items.len());
    for item in items {
        let ordered_by = if key.is_none() { item } else { vm.call(key, &[item])? };
        vm.keep(ordered_by);
        pairs.push((ordered_by, item));
    }
    if reverse {
        pairs.reverse();
    }
    // n log n comparisons of plain values are charged at once, others one by one as they happen.
    let levels = u64::from(64 - count.leading_zeros());
    let sorted = match uniform(vm, &pairs) {
        Uniform::Ints => {
            vm.charge(12 * count * levels)?;
            pairs.sort_by_key(|(key, _)| key.as_int());
            pairs
        }
        Uniform::Floats => {
            vm.charge(20 * count * levels)?;
            pairs.sort_by(|(a, _), (b, _)| match (a, b) {
                (Value::Float(a), Value::Float(b)) => a.partial_cmp(b).unwrap_or(Ordering::Equal),
                _ => Ordering::Equal,
            });
            pairs
        }
        Uniform::Strs => {
            vm.charge(40 * count * levels)?;
            let heap = &vm.heap;
            pairs.sort_by(|(a, _), (b, _)| match (a, b) {
                (Value::Str(a), Value::Str(b)) => heap.str(*a).text.cmp(&heap.str(*b).text),
                _ => Ordering::Equal,
            });
            pairs
        }
        Uniform::No => merge_sort(vm, pairs)?,
    };
    let mut sorted: Vec<Value> = sorted.into_iter().map(|(_, item)| item).collect();
    if reverse {
        sorted.reverse();
    }
    Ok(sorted)
}

enum Uniform {
    Ints,
    Floats,
    Strs,
    No,
}

/// Whether all keys are of one kind whose comparison cannot fail. Floats with a NaN are compared one by one, as CPython does.
fn uniform(vm: &Machine, pairs: &[(Value, Value)]) -> Uniform {
    let all = |test: fn(Value) -> bool| pairs.iter().all(|(key, _)| test(*key));
    if all(|key| matches!(key, Value::Int(_) | Value::Bool(_))) {
        Uniform::Ints
    } else if all(|key| matches!(key, Value::Float(number) if !number.is_nan())) {
        Uniform::Floats
    } else if all(|key| matches!(key, Value::Str(_))) && total_text(vm, pairs) < 1 << 20 {
        Uniform::Strs
    } else {
        Uniform::No
    }
}

/// Long texts are compared one by one, so that each comparison is charged by its length.
fn total_text(vm: &Machine, pairs: &[(Value, Value)]) -> usize {
    let length = |key: &Value| match key {
        Value::Str(id) => vm.heap.str(*id).text.len(),
        _ => 0,
    };
    pairs.iter().map(|(key, _)| length(key)).sum()
}

/// Runs of two, four, eight and so on are merged: the right one's item goes first only if it is less.
fn merge_sort(vm: &mut Machine, pairs: Vec<(Value, Value)>) -> R<Vec<(Value, Value)>> {
    let count = pairs.len();
    let mut from = insertion_runs(vm, pairs)?;
    let mut width = RUN;
    while width < count {
        let mut merged = Vec::with_capacity(count);
        for start in (0..count).step_by(2 * width) {
            let middle = (start + width).min(count);
            let end = (start + 2 * width).min(count);
            let (mut left, mut right) = (start, middle);
            // Runs that follow each other already are the common case of data that was sorted before.
            if right < end && left < middle && !less(vm, from[right].0, from[middle - 1].0)? {
                merged.extend_from_slice(&from[start..end]);
                continue;
            }
            while left < middle && right < end {
                if less(vm, from[right].0, from[left].0)? {
                    merged.push(from[right]);
                    right += 1;
                } else {
                    merged.push(from[left]);
                    left += 1;
                }
            }
            merged.extend_from_slice(&from[left..middle]);
            merged.extend_from_slice(&from[right..end]);
        }
        from = merged;
        width *= 2;
    }
    Ok(from)
}

const RUN: usize = 8;

fn insertion_runs(vm: &mut Machine, mut pairs: Vec<(Value, Value)>) -> R<Vec<(Value, Value)>> {
    let count = pairs.len();
    for start in (0..count).step_by(RUN) {
        for at in start + 1..(start + RUN).min(count) {
            let pair = pairs[at];
            let (mut low, mut high) = (start, at);
            // An item that follows its neighbour stays; otherwise its place is found by halving.
            if !less(vm, pair.0, pairs[at - 1].0)? {
                continue;
            }
            high -= 1;
            while low < high {
                let middle = (low + high) / 2;
                if less(vm, pair.0, pairs[middle].0)? { high = middle } else { low = middle + 1 }
            }
            pairs.copy_within(low..at, low + 1);
            pairs[low] = pair;
        }
    }
    Ok(pairs)
}

fn less(vm: &mut Machine, a: Value, b: Value) -> R<bool> {
    vm.charge(40)?;
    vm.compare(CompareOp::Lt, a, b)
}

/// `min` or `max` of the items: the first of those that are least or greatest.
pub(crate) fn extreme(vm: &mut Machine, items: &[Value], key: Value, op: CompareOp) -> R<Option<Value>> {
    let mut best: Option<(Value, Value)> = None;
    for item in items {
        vm.charge(25)?;
        let ordered_by = if key.is_none() { *item } else { vm.call(key, &[*item])? };
        let kept = vm.kept.len();
        vm.keep(ordered_by);
        let better = match best {
            None => true,
            Some((least, _)) => vm.compare(op, ordered_by, least)?,
        };
        if better {
            best = Some((ordered_by, *item));
        } else {
            vm.kept.truncate(kept);
        }
    }
    Ok(best.map(|(_, item)| item))
}

/// `sorted(iterable, key=..., reverse=...)`
pub(crate) fn sorted(vm: &mut Machine, args: crate::native::Args) -> R<Value> {
    vm.roots_all();
    let items = vm.collect(vm.arg(args, 0))?;
    let key = vm.arg_or_none(args, 1);
    let reverse = vm.int_flag_arg(vm.arg(args, 2))?;
    let sorted = sort(vm, items, key, reverse)?;
    Ok(vm.list(sorted))
}
