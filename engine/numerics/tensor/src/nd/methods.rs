//! The other ways to call a universal function of two operands: accumulate, outer, at; and what is made of them.

use super::apply::{apply_one, apply_two};
use super::arith::Arith;
use super::data::with_number;
use super::view::normalize_axis;
use super::walk::{Walk, memory_order};
use super::{Arg, Call, Class, DType, Error, Index, Meter, NdArray, Result, Ufunc, call, result_type};

/// `ufunc.accumulate`: each element along the axis becomes the fold of all up to it.
///
/// # Errors
/// `TypeError` for scalars and types it does not work on, `AxisError`, the meter's.
pub fn accumulate(op: Ufunc, array: &NdArray, axis: i64, dtype: Option<DType>, meter: &mut Meter) -> Result<NdArray> {
    if op.inputs() != 2 || op.outputs() != 1 {
        return Err(Error::value("accumulate only supported for binary functions"));
    }
    if array.ndim() == 0 {
        return Err(Error::type_error("cannot accumulate on a scalar"));
    }
    let axis = normalize_axis(axis, array.ndim())?;
    let wide = matches!(op, Ufunc::Add | Ufunc::Multiply) && !array.dtype().is_float() && !array.dtype().is_str();
    let base = dtype.unwrap_or(if wide { DType::Int64 } else { array.dtype() });
    let compute = op.compute_type(base).filter(|compute| op.output_type(*compute) == *compute && !compute.is_str());
    let compute = compute.ok_or_else(|| {
        Error::type_error(format!(
            "No loop matching the specified signature and casting was found for ufunc {}",
            op.name()
        ))
    })?;
    meter.spend((array.size() as u64).saturating_mul(op.weight()))?;
    let result = array.astype(compute, meter)?;
    let size = result.shape()[axis];
    if size < 2 || result.size() == 0 {
        return Ok(result);
    }
    if compute.is_bool() || !is_hot(op) {
        slow_accumulate(op, &result, axis)?;
        return Ok(result);
    }
    with_number!(compute, T => {
        let mut cells = result.cells_mut::<T>();
        let step = result.strides()[axis];
        let (mut sizes, mut strides) = (result.shape().to_vec(), result.strides().to_vec());
        sizes.remove(axis);
        strides.remove(axis);
        let f: fn(T, T) -> T = match op {
            Ufunc::Add => T::add,
            Ufunc::Multiply => T::mul,
            Ufunc::Maximum => T::larger,
            _ => T::smaller,
        };
        let order = memory_order(&sizes, &[&strides]);
        let sizes: Vec<usize> = order.iter().map(|axis| sizes[*axis]).collect();
        let strides: Vec<isize> = order.iter().map(|axis| strides[*axis]).collect();
        Walk::new(&sizes, [&strides]).each([result.start()], |[start], len, [across]| {
            if len == 1 || step.unsigned_abs() < across.unsigned_abs() {
                for line in 0..len as isize {
                    let begin = start + line * across;
                    let mut so_far = cells[begin as usize];
                    for index in 1..size as isize {
                        let cell = &mut cells[(begin + index * step) as usize];
                        so_far = f(so_far, *cell);
                        *cell = so_far;
                    }
                }
            } else {
                for index in 1..size as isize {
                    for line in 0..len as isize {
                        let here = start + line * across + index * step;
                        cells[here as usize] = f(cells[(here - step) as usize], cells[here as usize]);
                    }
                }
            }
        });
    }, else ());
    Ok(result)
}

fn is_hot(op: Ufunc) -> bool {
    matches!(op, Ufunc::Add | Ufunc::Multiply | Ufunc::Maximum | Ufunc::Minimum)
}

// One slice across the axis after the other.
fn slow_accumulate(op: Ufunc, result: &NdArray, axis: usize) -> Result<()> {
    let (mut sizes, mut strides) = (result.shape().to_vec(), result.strides().to_vec());
    let size = sizes.remove(axis);
    let step = strides.remove(axis);
    let slice =
        |index: usize| result.seen((result.start() + index as isize * step) as usize, sizes.clone(), strides.clone());
    for index in 1..size {
        let data = apply_two(op, &slice(index - 1), &slice(index))
            .ok_or_else(|| Error::type_error(format!("ufunc '{}' does not accumulate these", op.name())))?;
        let next = NdArray::new(result.dtype(), data, sizes.clone());
        // The slice has been paid for as part of the whole.
        slice(index).assign(&next, &mut Meter::unlimited())?;
    }
    Ok(())
}

/// `cumsum`; without an axis, of the elements row after row.
///
/// # Errors
/// As [`accumulate`].
pub fn cumsum(array: &NdArray, axis: Option<i64>, dtype: Option<DType>, meter: &mut Meter) -> Result<NdArray> {
    cumulate(Ufunc::Add, array, axis, dtype, meter)
}

/// `cumprod`; without an axis, of the elements row after row.
///
/// # Errors
/// As [`accumulate`].
pub fn cumprod(array: &NdArray, axis: Option<i64>, dtype: Option<DType>, meter: &mut Meter) -> Result<NdArray> {
    cumulate(Ufunc::Multiply, array, axis, dtype, meter)
}

fn cumulate(op: Ufunc, array: &NdArray, axis: Option<i64>, dtype: Option<DType>, meter: &mut Meter) -> Result<NdArray> {
    match axis {
        Some(axis) if array.ndim() > 0 => accumulate(op, array, axis, dtype, meter),
        axis => {
            let flat = array.ravel(meter)?;
            accumulate(op, &flat, axis.unwrap_or(0), dtype, meter)
        }
    }
}

/// `ufunc.outer`: every element of one operand with every element of the other. Shape: both shapes after one another.
///
/// # Errors
/// As [`call`].
pub fn outer(op: Ufunc, left: &Arg, right: &Arg, meter: &mut Meter) -> Result<NdArray> {
    let left = match left {
        Arg::Array(array) => {
            let axes: Vec<i64> = (0..right.shape().len()).map(|axis| (array.ndim() + axis) as i64).collect();
            Arg::Array(array.expand_dims(&axes)?)
        }
        number => number.clone(),
    };
    call(op, &[left, right.clone()], &Call::default(), meter)
}

/// `ufunc.at`: works in place on the elements an index names, one after the other, so that repeated ones count repeatedly.
///
/// # Errors
/// As [`call`] and [`NdArray::set`].
pub fn at(op: Ufunc, target: &NdArray, index: &[Index], value: Option<&Arg>, meter: &mut Meter) -> Result<()> {
    target.check_writable()?;
    let places = places_of(target, index, meter)?;
    let numbers = places.size();
    let Some(value) = value.filter(|_| op.inputs() == 2) else {
        if op.inputs() != 1 {
            return Err(Error::value("second operand needed for ufunc"));
        }
        meter.spend((numbers as u64).saturating_mul(op.weight()))?;
        let plain = target.dtype();
        if op.compute_type(plain).map(|compute| op.output_type(compute)) != Some(plain) {
            return Err(cannot_cast(op, op.compute_type(plain).unwrap_or(plain), plain));
        }
        for place in places.to_ints()? {
            let cell = target.seen(place as usize, vec![], vec![]);
            let data = apply_one(op, &cell).ok_or_else(|| cannot_cast(op, plain, plain))?;
            cell.assign(&NdArray::new(plain, data, vec![]), &mut Meter::unlimited())?;
        }
        return Ok(());
    };
    let compute = op
        .compute_type(result_type(&[target.into(), value.clone()])?)
        .ok_or_else(|| Error::type_error(format!("ufunc '{}' not supported for the input types", op.name())))?;
    let output = op.output_type(compute);
    let value = value.weak_array(compute)?.as_dtype(compute, meter)?;
    if !value.fits_shape(places.shape()) {
        return Err(Error::value(format!(
            "shape mismatch: value array of shape {} could not be broadcast to indexing result of shape {}",
            super::tight_shape(value.shape()),
            super::tight_shape(places.shape())
        )));
    }
    meter.spend((numbers as u64).saturating_mul(op.weight().saturating_add(2)))?;
    let value = value.stretched(places.shape()).copy(meter)?;
    let places = places.to_ints()?;
    if compute == target.dtype()
        && let Some(done) = fast_at(op, target, &places, &value)
    {
        return done;
    }
    for (index, place) in places.into_iter().enumerate() {
        let cell = target.seen(place as usize, vec![], vec![]);
        let now = cell.as_dtype(compute, &mut Meter::unlimited())?;
        let add = value.seen(index, vec![], vec![]);
        let data = apply_two(op, &now, &add).ok_or_else(|| cannot_cast(op, output, target.dtype()))?;
        cell.assign(&NdArray::new(output, data, vec![]), &mut Meter::unlimited())?;
    }
    Ok(())
}

// Where each selected element lies in the buffer.
fn places_of(target: &NdArray, index: &[Index], meter: &mut Meter) -> Result<NdArray> {
    meter.array(target.shape(), DType::Int64)?;
    let mut places: Vec<i64> = Vec::with_capacity(target.size());
    Walk::new(target.shape(), [target.strides()]).each([target.start()], |[start], len, [step]| {
        places.extend((0..len as isize).map(|index| (start + index * step) as i64));
    });
    NdArray::from_vec(target.shape(), places)?.get_array(index, meter)?.copy(meter)
}

fn fast_at(op: Ufunc, target: &NdArray, places: &[i64], value: &NdArray) -> Option<Result<()>> {
    with_number!(target.dtype(), T => {
        let f: fn(T, T) -> T = match op {
            Ufunc::Add => T::add,
            Ufunc::Subtract => T::sub,
            Ufunc::Multiply => T::mul,
            Ufunc::Maximum => T::larger,
            Ufunc::Minimum => T::smaller,
            _ => return None,
        };
        let value = value.items::<T>();
        let mut cells = target.cells_mut::<T>();
        for (place, item) in places.iter().zip(value) {
            let cell = &mut cells[*place as usize];
            *cell = f(*cell, item);
        }
        Some(Ok(()))
    }, else None)
}

fn cannot_cast(op: Ufunc, from: DType, to: DType) -> Error {
    Error::new(
        Class::UFuncType,
        format!(
            "Cannot cast ufunc '{}' output from {} to {} with casting rule 'same_kind'",
            op.name(),
            from.repr(),
            to.repr()
        ),
    )
}

/// `diff`: the differences of neighbours along an axis, `times` times over; of bools, whether they differ.
///
/// # Errors
/// `ValueError` for a negative count and for scalars, `AxisError`, the meter's.
pub fn diff(array: &NdArray, times: i64, axis: i64, meter: &mut Meter) -> Result<NdArray> {
    if times < 0 {
        return Err(Error::value(format!("order must be non-negative but got {times}")));
    }
    if array.ndim() == 0 {
        return Err(Error::value("diff requires input that is at least one dimensional"));
    }
    let axis = normalize_axis(axis, array.ndim())?;
    let op = if array.dtype().is_bool() { Ufunc::NotEqual } else { Ufunc::Subtract };
    let mut result = array.clone();
    for _ in 0..times {
        let cut = |from: Option<i64>, to: Option<i64>| {
            let mut index = vec![Index::ALL; axis];
            index.push(Index::Slice { start: from, stop: to, step: None });
            index
        };
        let upper = result.get_array(&cut(Some(1), None), meter)?;
        let lower = result.get_array(&cut(None, Some(-1)), meter)?;
        result = call(op, &[upper.into(), lower.into()], &Call::default(), meter)?;
        if result.size() == 0 {
            break;
        }
    }
    Ok(result)
}
