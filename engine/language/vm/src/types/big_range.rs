//! Ranges whose bounds are beyond 64 bits: rare, so they are objects of their own and the common ones stay small.

use crate::machine::Machine;
use crate::native::{Args, NativeObject};
use crate::object::RangeObj;
use crate::text::slicing::Span;
use crate::value::*;
use crate::{CompareOp, R, classes};
use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive, Zero};
use primitives::codec::{CodecError, Reader, Writer};
use std::any::Any;

/// The kind's name among native objects.
pub(crate) const KIND: &str = "range";

/// A range of ints of any size.
#[derive(Clone, Debug)]
pub(super) struct BigRange {
    pub(super) start: BigInt,
    pub(super) stop: BigInt,
    /// Never 0.
    pub(super) step: BigInt,
    length: BigInt,
}

impl NativeObject for BigRange {
    fn kind(&self) -> &'static str {
        KIND
    }

    fn size_bytes(&self) -> u64 {
        48 + (self.start.bits() + self.stop.bits() + self.step.bits() + self.length.bits()) / 8
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }

    fn encode(&self, writer: &mut Writer) -> bool {
        for number in [&self.start, &self.stop, &self.step] {
            writer.bytes(&number.to_signed_bytes_le());
        }
        true
    }

    fn repr(&self) -> String {
        if self.step == BigInt::from(1) {
            format!("range({}, {})", self.start, self.stop)
        } else {
            format!("range({}, {}, {})", self.start, self.stop, self.step)
        }
    }
}

/// A range from a continuation.
pub(crate) fn decode(reader: &mut Reader<'_>, _: Vec<Value>) -> Result<Box<dyn NativeObject>, CodecError> {
    let mut number = || reader.bytes().map(BigInt::from_signed_bytes_le);
    let (start, stop, step) = (number()?, number()?, number()?);
    if step.is_zero() {
        return Err(CodecError::Malformed { at: 0, what: "range" });
    }
    Ok(Box::new(BigRange::new(start, stop, step)))
}

impl BigRange {
    fn new(start: BigInt, stop: BigInt, step: BigInt) -> BigRange {
        let span = if step.is_positive() { &stop - &start } else { &start - &stop };
        let length = if span.is_positive() { (span - 1) / step.abs() + 1 } else { BigInt::zero() };
        BigRange { start, stop, step, length }
    }

    fn at(&self, index: &BigInt) -> BigInt {
        &self.start + index * &self.step
    }

    /// Where a number stands.
    fn position(&self, number: &BigInt) -> Option<BigInt> {
        let offset = number - &self.start;
        let at = &offset / &self.step;
        ((&offset % &self.step).is_zero() && !at.is_negative() && at < self.length).then_some(at)
    }

    /// As a small range, if it fits one.
    fn small(&self) -> Option<RangeObj> {
        Some(RangeObj { start: self.start.to_i64()?, stop: self.stop.to_i64()?, step: self.step.to_i64()? })
    }
}

/// A big range, or a small one if its bounds allow it.
pub(super) fn make(vm: &mut Machine, start: BigInt, stop: BigInt, step: BigInt) -> R<Value> {
    vm.charge(200 + (start.bits() + stop.bits() + step.bits()) / 16)?;
    let range = BigRange::new(start, stop, step);
    Ok(match range.small() {
        Some(small) => Value::Range(vm.heap.new_range(small)),
        None => vm.native(Box::new(range)),
    })
}

/// The big range that a value is.
pub(super) fn of(vm: &Machine, value: Value) -> Option<&BigRange> {
    match value {
        Value::Native(id) => vm.heap.native(id).as_any().downcast_ref(),
        _ => None,
    }
}

/// A copy, charged for.
fn this(vm: &mut Machine, value: Value) -> R<BigRange> {
    vm.charge(100)?;
    match of(vm, value).cloned() {
        Some(range) => Ok(range),
        None => Err(vm.wrong_receiver("__len__", "range", value)),
    }
}

pub(super) fn length(vm: &mut Machine, value: Value) -> R<Value> {
    let range = this(vm, value)?;
    match range.length.to_i64() {
        Some(length) => Ok(Value::Int(length)),
        None => Err(vm.error(classes::OVERFLOW_ERROR, "Python int too large to convert to C ssize_t")),
    }
}

/// Whether a big range has an item at an index; `None` for what is none.
pub(crate) fn reaches(vm: &Machine, value: Value, at: usize) -> Option<bool> {
    of(vm, value).map(|range| BigInt::from(at) < range.length)
}

pub(super) fn is_empty(vm: &mut Machine, value: Value) -> R<bool> {
    this(vm, value).map(|range| range.length.is_zero())
}

/// `range[key]` for an index or a slice.
pub(super) fn item(vm: &mut Machine, value: Value, key: Value) -> R<Value> {
    let range = this(vm, value)?;
    if let Value::Slice(id) = key {
        return slice(vm, range, id);
    }
    let index = match vm.big_of(key) {
        Some(index) => index,
        None if vm.special_of(key, vm.names.index)?.is_some() => BigInt::from(vm.index_of(key)?),
        None => {
            let kind = vm.type_name(key);
            return Err(vm.type_error(format!("range indices must be integers or slices, not {kind}")));
        }
    };
    let index = if index.is_negative() { index + &range.length } else { index };
    if index.is_negative() || index >= range.length {
        return Err(vm.error(classes::INDEX_ERROR, "range object index out of range"));
    }
    let number = range.at(&index);
    Ok(vm.int(number))
}

fn slice(vm: &mut Machine, range: BigRange, id: SliceId) -> R<Value> {
    let Some(length) = range.length.to_i64() else {
        return Err(vm.error(classes::OVERFLOW_ERROR, "Python int too large to convert to C ssize_t"));
    };
    let Span { start, stop, step } = vm.span(id, |_| Ok(length))?;
    let (start, stop) = (range.at(&BigInt::from(start)), range.at(&BigInt::from(stop)));
    make(vm, start, stop, range.step * step)
}

/// Where an item stands, by arithmetic for numbers and by comparing for anything else.
pub(super) fn find(vm: &mut Machine, value: Value, item: Value) -> R<Option<Value>> {
    let range = this(vm, value)?;
    if let Some(number) = vm.big_of(item) {
        return Ok(range.position(&number).map(|at| vm.int(at)));
    }
    let mut at = BigInt::zero();
    while at < range.length {
        vm.charge(100)?;
        let number = range.at(&at);
        let number = vm.int(number);
        if vm.equal(number, item)? {
            return Ok(Some(vm.int(at)));
        }
        at += 1;
    }
    Ok(None)
}

/// Equality with another range, big or small.
pub(super) fn is_equal(vm: &mut Machine, value: Value, other: Value) -> R<Value> {
    let range = this(vm, value)?;
    let same = match (of(vm, other), other) {
        (Some(two), _) => {
            range.length == two.length
                && (range.length.is_zero()
                    || (range.start == two.start && (range.length == BigInt::from(1) || range.step == two.step)))
        }
        (None, Value::Range(id)) => range.length.is_zero() && vm.heap.range(id).is_empty(),
        _ => return Ok(Value::NotImplemented),
    };
    Ok(Value::Bool(same))
}

/// The last numbers first.
pub(super) fn reversed(vm: &mut Machine, value: Value) -> R<Value> {
    let range = this(vm, value)?;
    let (start, stop) = (range.at(&(&range.length - 1)), &range.start - &range.step);
    let turned = make(vm, start, stop, -range.step)?;
    vm.iterate(turned)
}

/// Bounds and step as attributes.
pub(super) fn part(vm: &mut Machine, value: Value, of: fn(BigRange) -> BigInt) -> R<Value> {
    let range = this(vm, value)?;
    Ok(vm.int(of(range)))
}

/// What `range.__eq__` and `range.__ne__` answer.
pub(super) fn compared(vm: &mut Machine, args: Args, op: CompareOp) -> R<Value> {
    let (a, b) = (vm.arg(args, 0), vm.arg(args, 1));
    let answer = match (of(vm, a).is_some(), of(vm, b).is_some()) {
        (true, _) => is_equal(vm, a, b)?,
        (false, true) => is_equal(vm, b, a)?,
        (false, false) if matches!(b, Value::Range(_)) => vm.rich_compare(CompareOp::Eq, a, b)?,
        _ => Value::NotImplemented,
    };
    Ok(match (answer, op) {
        (Value::Bool(same), CompareOp::Ne) => Value::Bool(!same),
        (answer, _) => answer,
    })
}
