//! Values of the VM as operands and arrays, and arrays, scalars and errors as values of the VM.

use super::{dtype, nd};
use num_traits::ToPrimitive;
use tensor::nd::{Arg, Builder, Class, DType, Error, Meter, NdArray, Scalar};
use vm::{Machine, R, Raise, Value};

/// Tenths of a gas for an element read from a list or made into a value.
const ELEMENT: u64 = 25;

/// The place of a type among the scalar classes, which is its tag.
fn place(dtype: DType) -> usize {
    usize::from(dtype.tag())
}

/// numpy's error as a Python exception.
pub(super) fn raise(vm: &mut Machine, error: Error) -> Raise {
    match error.class {
        Class::OutOfWork => Raise::out_of_gas(),
        Class::Axis => vm.library_error("numpy.exceptions.AxisError", "ValueError,IndexError", error.text),
        Class::LinAlg => vm.library_error("numpy.linalg.LinAlgError", "ValueError", error.text),
        Class::UFuncType => vm.library_error("numpy._core._exceptions.UFuncTypeError", "TypeError", error.text),
        class => vm.library_error(class.name(), "Exception", error.text),
    }
}

/// A result whose error becomes a Python exception.
pub(super) fn checked<T>(vm: &mut Machine, result: Result<T, Error>) -> R<T> {
    result.map_err(|error| raise(vm, error))
}

/// A meter for what this run may still use.
pub(super) fn meter(vm: &Machine) -> Meter {
    Meter::new(vm.gas_left().saturating_mul(10), vm.bytes_left())
}

/// Runs an operation of the tensor room and charges for it. If memory lacks, garbage is collected and it runs again.
///
/// # Errors
/// What the operation raises; out of gas.
pub(super) fn metered<T>(vm: &mut Machine, mut run: impl FnMut(&mut Meter) -> Result<T, Error>) -> R<T> {
    let mut limits = meter(vm);
    let mut result = run(&mut limits);
    vm.charge(limits.work())?;
    if matches!(&result, Err(error) if error.class == Class::Memory) {
        vm.collect_early();
        limits = meter(vm);
        result = run(&mut limits);
        vm.charge(limits.work())?;
    }
    checked(vm, result)
}

/// A scalar as a value.
pub(super) fn scalar(vm: &mut Machine, scalar: Scalar) -> Value {
    let place = place(scalar.dtype());
    let inner = python(vm, scalar);
    vm.scalar(place, inner)
}

/// A scalar as the plain Python value that `item()` gives.
pub(super) fn python(vm: &mut Machine, scalar: Scalar) -> Value {
    match scalar {
        Scalar::Bool(truth) => Value::Bool(truth),
        Scalar::Float32(number) => Value::Float(f64::from(number)),
        Scalar::Float64(number) => Value::Float(number),
        Scalar::Str(text) => vm.str(text),
        other => Value::Int(other.as_int().unwrap_or(0)),
    }
}

/// The numpy scalar that a value is, if it is one.
pub(super) fn scalar_in(vm: &Machine, value: Value) -> Option<Scalar> {
    let (place, inner) = vm.scalar_of(value)?;
    Some(match (DType::NUMBERS.get(place), inner) {
        (Some(DType::Bool), Value::Bool(truth)) => Scalar::Bool(truth),
        (Some(DType::Int8), Value::Int(number)) => Scalar::Int8(number as i8),
        (Some(DType::UInt8), Value::Int(number)) => Scalar::UInt8(number as u8),
        (Some(DType::Int32), Value::Int(number)) => Scalar::Int32(number as i32),
        (Some(DType::Int64), Value::Int(number)) => Scalar::Int64(number),
        (Some(DType::Float32), Value::Float(number)) => Scalar::Float32(number as f32),
        (Some(DType::Float64), Value::Float(number)) => Scalar::Float64(number),
        (_, Value::Str(_)) => Scalar::Str(vm.text(inner).to_owned()),
        // Only bytes that nobody's run has written come here.
        (_, Value::Float(number)) => Scalar::Float64(number),
        (_, Value::Int(number)) => Scalar::Int64(number),
        (_, Value::Bool(truth)) => Scalar::Bool(truth),
        _ => return None,
    })
}

/// An operand: arrays and numpy scalars as they are, Python's numbers without a type of their own, lists as arrays. `None` for
/// what is no operand at all.
///
/// # Errors
/// What making an array of a list raises.
pub(super) fn operand(vm: &mut Machine, value: Value) -> R<Option<Arg>> {
    Ok(Some(match value {
        Value::Float(number) => Arg::Float(number),
        Value::Int(number) => Arg::Int(number),
        Value::Bool(truth) => Arg::Array(NdArray::from_number(truth)),
        Value::Native(_) => match nd::array_of(vm, value) {
            Some(array) => Arg::Array(array.clone()),
            None if super::iterates(vm, value) => Arg::Array(array(vm, value, None)?),
            None => return Ok(None),
        },
        Value::Big(id) => {
            let number = vm.heap().big(id);
            let negative = number.sign() == num_bigint::Sign::Minus;
            let nearest = number.to_f64().unwrap_or(if negative { f64::NEG_INFINITY } else { f64::INFINITY });
            let bits = number.bits();
            vm.charge(bits.saturating_mul(2))?;
            let digits = if bits < 4_000 { vm.heap().big(id).to_string() } else { "too large".to_owned() };
            Arg::Big { negative, nearest, digits }
        }
        Value::Str(_) => Arg::Array(Scalar::Str(vm.text(value).to_owned()).to_array()),
        Value::List(_) | Value::Tuple(_) | Value::Range(_) => Arg::Array(array(vm, value, None)?),
        Value::Instance(_) => match scalar_in(vm, value) {
            Some(scalar) => Arg::Array(scalar.to_array()),
            None => {
                let inner = vm.unwrap(value);
                if inner.is(value) {
                    return Ok(None);
                }
                return operand(vm, inner);
            }
        },
        _ => return Ok(None),
    }))
}

/// An operand, or TypeError.
pub(super) fn needed(vm: &mut Machine, value: Value) -> R<Arg> {
    match operand(vm, value)? {
        Some(arg) => Ok(arg),
        None => {
            let kind = vm.type_name(value);
            Err(vm.type_error(format!("arrays of objects are not offered: got an object of type '{kind}'")))
        }
    }
}

/// `np.asarray(value, dtype)`: the array itself where nothing changes.
///
/// # Errors
/// numpy's, for ragged lists and what no array holds.
pub(super) fn array(vm: &mut Machine, value: Value, dtype: Option<DType>) -> R<NdArray> {
    if let Some(array) = nd::array_of(vm, value) {
        let array = array.clone();
        return match dtype {
            Some(dtype) if dtype != array.dtype() => metered(vm, |meter| array.as_dtype(dtype, meter)),
            _ => Ok(array),
        };
    }
    if let (Some(scalar), None) = (scalar_in(vm, value), dtype) {
        return Ok(scalar.to_array());
    }
    let mut builder = Builder::new(dtype);
    let floats = dtype.is_some_and(DType::is_float);
    fill(vm, value, &mut builder, floats, 0)?;
    let mut limits = meter(vm);
    let made = builder.finish(&mut limits);
    vm.charge(limits.work())?;
    checked(vm, made)
}

/// As [`array`], of the type that elements without one have.
pub(super) fn asarray(vm: &mut Machine, value: Value) -> R<NdArray> {
    array(vm, value, None)
}

/// `floats` says that None is read as NaN.
fn fill(vm: &mut Machine, value: Value, builder: &mut Builder, floats: bool, depth: usize) -> R<()> {
    match value {
        Value::Float(number) => {
            let done = builder.float(number);
            checked(vm, done)
        }
        Value::Int(number) => {
            let done = builder.int(number);
            checked(vm, done)
        }
        Value::Bool(truth) => {
            builder.bool(truth);
            Ok(())
        }
        Value::Big(id) => {
            let nearest = vm.heap().big(id).to_f64().unwrap_or(f64::INFINITY);
            vm.charge(500)?;
            let done = builder.big(nearest);
            checked(vm, done)
        }
        Value::Str(_) => {
            vm.charge(vm.text(value).len() as u64)?;
            builder.scalar(Scalar::Str(vm.text(value).to_owned()));
            Ok(())
        }
        Value::List(_) | Value::Tuple(_) | Value::Range(_) => {
            let count = vm.length(value)?;
            vm.charge(ELEMENT * (count as u64 + 1))?;
            vm.reserve_bytes(16 * count as u64)?;
            builder.open(count);
            // Deeper lists are an error in any case.
            if depth <= tensor::MAX_DIMENSIONS {
                for at in 0..count {
                    let item = match value {
                        Value::List(id) => vm.heap().list(id).get(at).copied().unwrap_or(Value::None),
                        Value::Tuple(id) => vm.heap().tuple(id)[at],
                        other => vm.index(other, Value::Int(at as i64))?,
                    };
                    fill(vm, item, builder, floats, depth + 1)?;
                }
            }
            builder.close();
            Ok(())
        }
        Value::Native(_) => {
            if let Some(array) = nd::array_of(vm, value) {
                let array = array.clone();
                vm.charge(ELEMENT * array.size() as u64)?;
                vm.reserve_bytes(16 * array.size() as u64)?;
                let mut limits = meter(vm);
                let done = builder.array(&array, &mut limits);
                vm.charge(limits.work())?;
                return checked(vm, done);
            }
            if super::iterates(vm, value) && depth <= tensor::MAX_DIMENSIONS {
                let items = vm.collect(value)?;
                let list = vm.list(items);
                return fill(vm, list, builder, floats, depth);
            }
            let kind = vm.type_name(value);
            let done = builder.other(&kind);
            checked(vm, done)
        }
        Value::Instance(_) => {
            if let Some(scalar) = scalar_in(vm, value) {
                builder.scalar(scalar);
                return Ok(());
            }
            let inner = vm.unwrap(value);
            if !inner.is(value) {
                return fill(vm, inner, builder, floats, depth);
            }
            if let Some(method) = vm.special(value, "__array__")? {
                let made = vm.call(method, &[])?;
                if nd::array_of(vm, made).is_some() {
                    return fill(vm, made, builder, floats, depth);
                }
            }
            if let Some(method) = vm.special(value, "__float__")? {
                let number = vm.call(method, &[])?;
                if let Value::Float(_) = number {
                    return fill(vm, number, builder, floats, depth);
                }
            }
            let kind = vm.type_name(value);
            let done = builder.other(&kind);
            checked(vm, done)
        }
        Value::None if floats => {
            let done = builder.float(f64::NAN);
            checked(vm, done)
        }
        other => {
            let kind = vm.type_name(other);
            let done = builder.other(&kind);
            checked(vm, done)
        }
    }
}

/// An array as a value; without axes it becomes a scalar, as the results of operations do.
pub(super) fn give(vm: &mut Machine, array: NdArray, parents: &[Value]) -> R<Value> {
    if array.ndim() == 0 {
        let only = array.only();
        let only = checked(vm, only)?;
        vm.charge(40)?;
        return Ok(scalar(vm, only));
    }
    nd::give(vm, array, parents)
}

/// An array as nested lists of Python values.
///
/// # Errors
/// Out of gas or memory.
pub(super) fn lists(vm: &mut Machine, array: &NdArray) -> R<Value> {
    let count = array.size() as u64;
    vm.charge(ELEMENT * count + 100)?;
    nd::reserve(vm, 2 * vm::VALUE_BYTES * count)?;
    let mut items = array.scalars().into_iter();
    level(vm, array.shape(), &mut items)
}

fn level(vm: &mut Machine, shape: &[usize], items: &mut std::vec::IntoIter<Scalar>) -> R<Value> {
    match shape.split_first() {
        None => Ok(match items.next() {
            Some(item) => python(vm, item),
            None => Value::None,
        }),
        Some((count, inner)) => {
            vm.charge(60)?;
            let mut made = Vec::with_capacity(*count);
            for _ in 0..*count {
                made.push(level(vm, inner, items)?);
            }
            Ok(vm.list(made))
        }
    }
}

/// An int argument; None stays none.
pub(super) fn int_or_none(vm: &mut Machine, value: Value) -> R<Option<i64>> {
    match value {
        Value::Undef | Value::None => Ok(None),
        other => vm.index_of(other).map(Some),
    }
}

/// An int argument with a default.
pub(super) fn int_or(vm: &mut Machine, value: Value, default: i64) -> R<i64> {
    if value.is_undef() { Ok(default) } else { vm.index_of(value) }
}

/// A flag with a default.
pub(super) fn flag(vm: &mut Machine, value: Value, default: bool) -> R<bool> {
    match value {
        Value::Undef => Ok(default),
        Value::Bool(truth) => Ok(truth),
        other => vm.truth(other),
    }
}

/// A float argument with a default.
pub(super) fn float_or(vm: &mut Machine, value: Value, default: f64) -> R<f64> {
    if value.is_undef() { Ok(default) } else { vm.float_of(value) }
}

/// Axes: None for all, an int, or a tuple of them.
pub(super) fn axes(vm: &mut Machine, value: Value) -> R<Option<Vec<i64>>> {
    match value {
        Value::Undef | Value::None => Ok(None),
        Value::Tuple(_) | Value::List(_) => {
            let mut axes = Vec::new();
            for item in vm.collect(value)? {
                axes.push(vm.index_of(item)?);
            }
            Ok(Some(axes))
        }
        other => Ok(Some(vec![vm.index_of(other)?])),
    }
}

/// A shape: an int, or a sequence of ints.
pub(super) fn shape(vm: &mut Machine, value: Value) -> R<Vec<i64>> {
    match value {
        Value::Int(size) => Ok(vec![size]),
        Value::Tuple(_) | Value::List(_) | Value::Range(_) => {
            let items = vm.collect(value)?;
            let mut sizes = Vec::with_capacity(items.len());
            for item in items {
                sizes.push(vm.index_of(item)?);
            }
            Ok(sizes)
        }
        _ => {
            if let Some(array) = nd::array_of(vm, value)
                && array.ndim() == 1
            {
                let sizes = array.to_ints();
                return checked(vm, sizes);
            }
            match vm.unwrap(value) {
                Value::Tuple(_) | Value::List(_) => {
                    let inner = vm.unwrap(value);
                    shape(vm, inner)
                }
                Value::Str(_) => {
                    let shown = vm.repr(value)?;
                    Err(vm.type_error(format!("expected a sequence of integers or a single integer, got {shown}")))
                }
                _ => Ok(vec![vm.index_of(value)?]),
            }
        }
    }
}

/// A shape as a tuple.
pub(super) fn shape_tuple(vm: &mut Machine, shape: &[usize]) -> Value {
    let items: Vec<Value> = shape.iter().map(|size| Value::Int(*size as i64)).collect();
    vm.tuple(items)
}

/// A dtype argument.
pub(super) fn dtype_or_none(vm: &mut Machine, value: Value) -> R<Option<DType>> {
    match value {
        Value::Undef | Value::None => Ok(None),
        other => dtype::of(vm, other).map(Some),
    }
}

/// The array given as `out`; a tuple of one is as good.
pub(super) fn out(vm: &mut Machine, value: Value) -> R<Option<(Value, NdArray)>> {
    let value = match value {
        Value::Undef | Value::None => return Ok(None),
        Value::Tuple(id) if vm.heap().tuple(id).len() == 1 => vm.heap().tuple(id)[0],
        other => other,
    };
    match nd::array_of(vm, value) {
        Some(array) => Ok(Some((value, array.clone()))),
        None => Err(vm.type_error("return arrays must be of ArrayType")),
    }
}

/// A text argument with a default.
pub(super) fn text_or(vm: &mut Machine, value: Value, default: &str) -> R<String> {
    match vm.unwrap(value) {
        Value::Undef | Value::None => Ok(default.to_owned()),
        inner @ Value::Str(_) => Ok(vm.text(inner).to_owned()),
        _ => {
            let kind = vm.type_name(value);
            Err(vm.type_error(format!("a str is needed here, not '{kind}'")))
        }
    }
}
