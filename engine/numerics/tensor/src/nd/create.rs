//! New arrays from a rule: constants, ranges, identities, grids.

use super::data::{for_scalar, with_number, with_type};
use super::view::checked_shape;
use super::{Class, DType, Data, Element, Error, Meter, NdArray, Number, Result, Scalar};
use primitives::math;

/// `zeros`, and `empty`, whose elements are zeros here.
///
/// # Errors
/// `ValueError` for negative sizes, `MemoryError`, `OutOfWork`.
pub fn zeros(shape: &[i64], dtype: DType, meter: &mut Meter) -> Result<NdArray> {
    zeros_of(&checked_shape(shape)?, dtype, meter)
}

pub(crate) fn zeros_of(shape: &[usize], dtype: DType, meter: &mut Meter) -> Result<NdArray> {
    let dtype = if dtype == DType::Str(0) { DType::Str(1) } else { dtype };
    let len = meter.array(shape, dtype)?;
    Ok(with_type!(dtype, T => NdArray::new(dtype, T::data(vec![T::default(); len]), shape.to_vec())))
}

/// `full`: every element is `value`, which must have the type already; see [`super::Arg::to_assign`].
///
/// # Errors
/// As [`zeros`].
pub fn full(shape: &[i64], value: &Scalar, dtype: DType, meter: &mut Meter) -> Result<NdArray> {
    full_of(&checked_shape(shape)?, value, dtype, meter)
}

pub(crate) fn full_of(shape: &[usize], value: &Scalar, dtype: DType, meter: &mut Meter) -> Result<NdArray> {
    let dtype = if dtype == DType::Str(0) { value.dtype() } else { dtype };
    let len = meter.array(shape, dtype)?;
    let one = super::build::scalars_as(std::slice::from_ref(value), dtype)?;
    Ok(with_type!(dtype, T => {
        let item = T::of(&one).first().cloned().unwrap_or_default();
        NdArray::new(dtype, T::data(vec![item; len]), shape.to_vec())
    }))
}

/// `ones`.
///
/// # Errors
/// As [`zeros`].
pub fn ones(shape: &[i64], dtype: DType, meter: &mut Meter) -> Result<NdArray> {
    full(shape, &Scalar::Int64(1), dtype, meter)
}

/// `eye`: ones on the diagonal `k` above the main one. Shape `(rows, columns)`.
///
/// # Errors
/// As [`zeros`].
pub fn eye(rows: i64, columns: i64, k: i64, dtype: DType, meter: &mut Meter) -> Result<NdArray> {
    let array = zeros(&[rows, columns], dtype, meter)?;
    let ones = array.diagonal(k, 0, 1)?;
    let mut target = ones.clone();
    target.set_writable(true);
    target.assign(&Scalar::Int64(1).to_array(), meter)?;
    Ok(array)
}

/// `tri`: ones on the diagonal `k` and below it.
///
/// # Errors
/// As [`zeros`].
pub fn tri(rows: i64, columns: i64, k: i64, dtype: DType, meter: &mut Meter) -> Result<NdArray> {
    let shape = checked_shape(&[rows, columns])?;
    meter.array(&shape, dtype)?;
    let mut items = Vec::with_capacity(shape[0] * shape[1]);
    for row in 0..rows {
        items.extend((0..columns).map(|column| column <= row.saturating_add(k)));
    }
    NdArray::from_vec(&shape, items)?.as_dtype(dtype, meter)
}

/// The number of elements `arange` has, known before it is made.
///
/// # Errors
/// `ZeroDivisionError` for a step of 0, `ValueError` beyond any memory.
pub fn arange_len(start: f64, stop: f64, step: f64) -> Result<i64> {
    if step == 0.0 {
        return Err(Error::new(Class::ZeroDivision, "division by zero"));
    }
    let len = math::ceil((stop - start) / step);
    if len.is_nan() {
        return Err(Error::value("arange: cannot compute length"));
    }
    if len >= 9.2e18 {
        return Err(Error::value("Maximum allowed size exceeded"));
    }
    Ok((len as i64).max(0))
}

/// `arange` of ints: `start`, `start + step`... before `stop`.
///
/// # Errors
/// `ZeroDivisionError` for a step of 0, the meter's.
pub fn arange_int(start: i64, stop: i64, step: i64, dtype: DType, meter: &mut Meter) -> Result<NdArray> {
    if step == 0 {
        return Err(Error::new(Class::ZeroDivision, "division by zero"));
    }
    let span = i128::from(stop) - i128::from(start);
    let (span, width) = if step > 0 { (span, i128::from(step)) } else { (-span, -i128::from(step)) };
    let len = if span <= 0 { 0 } else { (span + width - 1) / width };
    let len = i64::try_from(len).map_err(|_| Error::value("Maximum allowed size exceeded"))?;
    let shape = checked_shape(&[len])?;
    meter.array(&shape, dtype)?;
    let at = |index: i64| start.wrapping_add(index.wrapping_mul(step));
    Ok(match dtype {
        DType::Bool | DType::Str(_) => {
            if dtype.is_str() || len > 2 {
                return Err(Error::type_error("no fill-function for data-type."));
            }
            NdArray::from_list((0..len).map(|index| at(index) != 0).collect::<Vec<bool>>())
        }
        DType::Int64 => NdArray::from_list((0..len).map(at).collect::<Vec<i64>>()),
        dtype if dtype.is_float() => {
            return arange_float(start as f64, stop as f64, step as f64, dtype, &mut Meter::unlimited());
        }
        dtype => {
            with_number!(dtype, T => NdArray::from_list((0..len).map(|index| T::from_i64(at(index))).collect::<Vec<T>>()),
            else NdArray::from_list(Vec::<i64>::new()))
        }
    })
}

/// `arange` of floats: element `i` is `start + i * (second - start)`, as numpy fills.
///
/// # Errors
/// As [`arange_len`], the meter's.
pub fn arange_float(start: f64, stop: f64, step: f64, dtype: DType, meter: &mut Meter) -> Result<NdArray> {
    let len = arange_len(start, stop, step)?;
    let shape = checked_shape(&[len])?;
    meter.array(&shape, dtype)?;
    fn fill<T: Number>(len: i64, start: f64, step: f64) -> NdArray {
        // numpy stores the first two elements in the element type and extends by their difference.
        let (first, second) = (T::from_f64(start), T::from_f64(start + step));
        let (begin, delta) = if T::FLOAT {
            (first.to_f64(), second.to_f64() - first.to_f64())
        } else {
            (first.to_i64() as f64, (second.to_i64().wrapping_sub(first.to_i64())) as f64)
        };
        let items: Vec<T> = (0..len)
            .map(|index| match index {
                0 => first,
                1 => second,
                // In float32 the product and the sum are rounded one by one.
                _ if T::DTYPE == DType::Float32 => T::from_f64(f64::from(begin as f32 + index as f32 * delta as f32)),
                _ => T::from_f64(begin + index as f64 * delta),
            })
            .collect();
        NdArray::from_list(items)
    }
    Ok(with_number!(dtype, T => fill::<T>(len, start, step),
        else return Err(Error::type_error("no fill-function for data-type."))))
}

/// `linspace`: `count` numbers evenly from `start` to `stop`, and their distance.
///
/// # Errors
/// `ValueError` for a negative count, the meter's.
pub fn linspace(
    start: f64,
    stop: f64,
    count: i64,
    endpoint: bool,
    dtype: DType,
    meter: &mut Meter,
) -> Result<(NdArray, f64)> {
    if count < 0 {
        return Err(Error::value(format!("Number of samples, {count}, must be non-negative.")));
    }
    let shape = checked_shape(&[count])?;
    meter.array(&shape, dtype)?;
    let gaps = if endpoint { count - 1 } else { count } as f64;
    let delta = stop - start;
    let step = if gaps > 0.0 { delta / gaps } else { f64::NAN };
    let mut items: Vec<f64> = (0..count)
        .map(|index| {
            let index = index as f64;
            (if gaps <= 0.0 {
                index * delta
            } else if step == 0.0 {
                index / gaps * delta
            } else {
                index * step
            }) + start
        })
        .collect();
    if endpoint
        && count > 1
        && let Some(last) = items.last_mut()
    {
        *last = stop;
    }
    if dtype.is_int() {
        items.iter_mut().for_each(|item| *item = math::floor(*item));
    }
    Ok((NdArray::from_list(items).as_dtype(dtype, meter)?, step))
}

/// `logspace`: `base` to the powers of a [`linspace`].
///
/// # Errors
/// As [`linspace`].
pub fn logspace(
    start: f64,
    stop: f64,
    count: i64,
    endpoint: bool,
    base: f64,
    dtype: DType,
    meter: &mut Meter,
) -> Result<NdArray> {
    let (powers, _) = linspace(start, stop, count, endpoint, DType::Float64, meter)?;
    meter.spend(powers.size() as u64 * super::FUNCTION)?;
    let items: Vec<f64> = powers.with::<f64, _>(|items| items.iter().map(|power| math::pow(base, *power)).collect());
    NdArray::from_list(items).as_dtype(dtype, meter)
}

/// An array of zeros, ones or `value` with another's shape, its axes in the same order in memory: `zeros_like`, `full_like`...
///
/// # Errors
/// The meter's.
pub fn full_like(like: &NdArray, value: &Scalar, dtype: DType, meter: &mut Meter) -> Result<NdArray> {
    let order = super::walk::memory_order(like.shape(), &[like.strides()]);
    let shape: Vec<usize> = order.iter().map(|axis| like.shape()[*axis]).collect();
    Ok(full_of(&shape, value, dtype, meter)?.unpermuted(&order))
}

/// `meshgrid`: one grid per coordinate list; `ij` puts the first list along the first axis, else along the second.
///
/// # Errors
/// The meter's.
pub fn meshgrid(lists: &[NdArray], ij: bool, sparse: bool, copy: bool, meter: &mut Meter) -> Result<Vec<NdArray>> {
    let ndim = lists.len();
    let mut grids = Vec::with_capacity(ndim);
    let swapped = |axis: usize| if !ij && ndim > 1 && axis < 2 { 1 - axis } else { axis };
    let mut full = vec![1usize; ndim];
    for (axis, list) in lists.iter().enumerate() {
        full[swapped(axis)] = list.size();
    }
    for (axis, list) in lists.iter().enumerate() {
        let mut shape = vec![1usize; ndim];
        shape[swapped(axis)] = list.size();
        let line = list.ravel(meter)?.reshape_to(&shape, meter)?;
        let line = if sparse { line } else { line.stretched(&full) };
        grids.push(if copy { line.copy(meter)? } else { line });
    }
    Ok(grids)
}

/// `indices`: for each axis of a shape, the index along it. Shape `(ndim, *shape)`.
///
/// # Errors
/// As [`zeros`].
pub fn indices(shape: &[i64], dtype: DType, meter: &mut Meter) -> Result<NdArray> {
    let sizes = checked_shape(shape)?;
    let mut full = vec![sizes.len()];
    full.extend(&sizes);
    let array = zeros_of(&full, dtype, meter)?;
    for (axis, size) in sizes.iter().enumerate() {
        let mut line_shape = vec![1usize; sizes.len()];
        line_shape[axis] = *size;
        let line = arange_int(0, *size as i64, 1, DType::Int64, meter)?.reshape_to(&line_shape, meter)?;
        let start = array.start() + axis as isize * array.strides()[0];
        array.seen(start as usize, sizes.clone(), array.strides()[1..].to_vec()).assign(&line, meter)?;
    }
    Ok(array)
}

/// A scalar as an element of a type, as `astype` converts.
///
/// # Errors
/// `ValueError` for a text that is no number.
pub fn scalar_as(scalar: &Scalar, dtype: DType) -> Result<Scalar> {
    if let (Scalar::Str(text), DType::Str(width)) = (scalar, dtype) {
        return Ok(Scalar::Str(if width == 0 { text.clone() } else { super::cast::cut(text.clone(), width) }));
    }
    if dtype == DType::Str(0) {
        return Ok(Scalar::Str(for_scalar!(scalar, _number => scalar.text(), text => text.clone())));
    }
    let data: Data = super::build::scalars_as(std::slice::from_ref(scalar), dtype)?;
    data.get(0).ok_or_else(|| Error::value("no element"))
}
