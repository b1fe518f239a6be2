//! Arrays put together, taken apart, repeated, padded, turned and shifted.

use super::view::{normalize_axes, normalize_axis};
use super::walk::memory_order;
use super::{Arg, Casting, DType, Error, Index, Meter, NdArray, Result, Scalar, check_cast};

/// `concatenate`: along an axis, or, without one, all elements row after row.
///
/// # Errors
/// `ValueError` for no arrays, scalars and shapes that do not fit, `AxisError`, the meter's.
pub fn concatenate(arrays: &[NdArray], axis: Option<i64>, dtype: Option<DType>, meter: &mut Meter) -> Result<NdArray> {
    if arrays.is_empty() {
        return Err(Error::value("need at least one array to concatenate"));
    }
    let flat: Vec<NdArray>;
    let (arrays, axis) = match axis {
        Some(axis) => (arrays, axis),
        None => {
            flat = arrays.iter().map(|array| array.ravel(meter)).collect::<Result<_>>()?;
            (flat.as_slice(), 0)
        }
    };
    let first = &arrays[0];
    if arrays.iter().any(|array| array.ndim() == 0) {
        return Err(Error::value("zero-dimensional arrays cannot be concatenated"));
    }
    let axis = normalize_axis(axis, first.ndim())?;
    let mut shape = first.shape().to_vec();
    for (index, array) in arrays.iter().enumerate().skip(1) {
        if array.ndim() != first.ndim() {
            return Err(Error::value(format!(
                "all the input arrays must have same number of dimensions, but the array at index 0 has {} dimension(s) and the array at index {index} has {} dimension(s)",
                first.ndim(),
                array.ndim()
            )));
        }
        for (other, (want, have)) in first.shape().iter().zip(array.shape()).enumerate() {
            if other != axis && want != have {
                return Err(Error::value(format!(
                    "all the input array dimensions except for the concatenation axis must match exactly, but along dimension {other}, the array at index 0 has size {want} and the array at index {index} has size {have}"
                )));
            }
        }
        shape[axis] += array.shape()[axis];
    }
    let common = arrays.iter().map(NdArray::dtype).reduce(DType::promote).unwrap_or(DType::Float64);
    let target = dtype.unwrap_or(common);
    for array in arrays {
        check_cast(array.dtype(), target, Casting::SameKind)?;
    }
    let strides: Vec<&[isize]> = arrays.iter().map(NdArray::strides).collect();
    let order = memory_order(first.shape(), &strides);
    let memory: Vec<usize> = order.iter().map(|axis| shape[*axis]).collect();
    let result = super::create::zeros_of(&memory, target, meter)?.unpermuted(&order);
    let mut start = result.start();
    for array in arrays {
        let part = result.seen(start as usize, array.shape().to_vec(), result.strides().to_vec());
        part.assign(array, meter)?;
        start += array.shape()[axis] as isize * result.strides()[axis];
    }
    Ok(result)
}

/// `stack`: along a new axis.
///
/// # Errors
/// `ValueError` for no arrays and unequal shapes, `AxisError`, the meter's.
pub fn stack(arrays: &[NdArray], axis: i64, meter: &mut Meter) -> Result<NdArray> {
    let Some(first) = arrays.first() else {
        return Err(Error::value("need at least one array to stack"));
    };
    if arrays.iter().any(|array| array.shape() != first.shape()) {
        return Err(Error::value("all input arrays must have the same shape"));
    }
    normalize_axis(axis, first.ndim() + 1)?;
    let spread: Vec<NdArray> = arrays.iter().map(|array| array.expand_dims(&[axis])).collect::<Result<_>>()?;
    let axis = normalize_axis(axis, first.ndim() + 1)? as i64;
    concatenate(&spread, Some(axis), None, meter)
}

/// At least one axis.
pub fn atleast_1d(array: &NdArray) -> Result<NdArray> {
    if array.ndim() == 0 { array.expand_dims(&[0]) } else { Ok(array.clone()) }
}

/// At least two axes.
pub fn atleast_2d(array: &NdArray) -> Result<NdArray> {
    match array.ndim() {
        0 => array.expand_dims(&[0, 1]),
        1 => array.expand_dims(&[0]),
        _ => Ok(array.clone()),
    }
}

/// At least three axes.
pub fn atleast_3d(array: &NdArray) -> Result<NdArray> {
    match array.ndim() {
        0 => array.expand_dims(&[0, 1, 2]),
        1 => array.expand_dims(&[0, 2]),
        2 => array.expand_dims(&[2]),
        _ => Ok(array.clone()),
    }
}

/// `vstack`: rows under each other.
///
/// # Errors
/// As [`concatenate`].
pub fn vstack(arrays: &[NdArray], meter: &mut Meter) -> Result<NdArray> {
    let rows: Vec<NdArray> = arrays.iter().map(atleast_2d).collect::<Result<_>>()?;
    concatenate(&rows, Some(0), None, meter)
}

/// `hstack`: columns beside each other; vectors after one another.
///
/// # Errors
/// As [`concatenate`].
pub fn hstack(arrays: &[NdArray], meter: &mut Meter) -> Result<NdArray> {
    let parts: Vec<NdArray> = arrays.iter().map(atleast_1d).collect::<Result<_>>()?;
    let axis = if parts.first().is_some_and(|part| part.ndim() == 1) { 0 } else { 1 };
    concatenate(&parts, Some(axis), None, meter)
}

/// `dstack`: along the third axis.
///
/// # Errors
/// As [`concatenate`].
pub fn dstack(arrays: &[NdArray], meter: &mut Meter) -> Result<NdArray> {
    let parts: Vec<NdArray> = arrays.iter().map(atleast_3d).collect::<Result<_>>()?;
    concatenate(&parts, Some(2), None, meter)
}

/// `column_stack`: vectors become columns.
///
/// # Errors
/// As [`concatenate`].
pub fn column_stack(arrays: &[NdArray], meter: &mut Meter) -> Result<NdArray> {
    let columns: Vec<NdArray> = arrays
        .iter()
        .map(|array| if array.ndim() < 2 { atleast_2d(array)?.transpose(None) } else { Ok(array.clone()) })
        .collect::<Result<_>>()?;
    concatenate(&columns, Some(1), None, meter)
}

/// The part of an array between two places of an axis, a view.
pub(crate) fn part(array: &NdArray, axis: usize, start: usize, stop: usize) -> NdArray {
    let mut shape = array.shape().to_vec();
    shape[axis] = stop.saturating_sub(start);
    let begin = if shape[axis] == 0 { array.start() } else { array.start() + start as isize * array.strides()[axis] };
    array.seen(begin as usize, shape, array.strides().to_vec())
}

/// `array_split` at places along an axis: views. Places count from the end if negative, as in slices.
///
/// # Errors
/// `AxisError`.
pub fn split_at(array: &NdArray, places: &[i64], axis: i64) -> Result<Vec<NdArray>> {
    let axis = normalize_axis(axis, array.ndim())?;
    let size = array.shape()[axis];
    let mut starts = vec![Some(0)];
    starts.extend(places.iter().copied().map(Some));
    let mut parts = Vec::with_capacity(starts.len());
    for (index, start) in starts.iter().enumerate() {
        let stop = places.get(index).copied();
        let (begin, len, _) = super::slice_bounds(size, *start, stop, None)?;
        parts.push(part(array, axis, begin as usize, begin as usize + len));
    }
    Ok(parts)
}

/// `array_split` in so many parts, the first ones one longer where the size does not divide; `equal` asks that it does.
///
/// # Errors
/// `ValueError` for less than one part and, with `equal`, for sizes that do not divide; `AxisError`.
pub fn split_in(array: &NdArray, count: i64, axis: i64, equal: bool, meter: &mut Meter) -> Result<Vec<NdArray>> {
    let place = normalize_axis(axis, array.ndim())?;
    if count <= 0 {
        return Err(if equal && count == 0 {
            Error::new(super::Class::ZeroDivision, "integer modulo by zero")
        } else {
            Error::value("number sections must be larger than 0.")
        });
    }
    let size = array.shape()[place] as i64;
    if equal && size % count != 0 {
        return Err(Error::value("array split does not result in an equal division"));
    }
    meter.spend((count as u64).saturating_mul(super::ARRAY))?;
    let (each, extra) = (size / count, size % count);
    let mut start = 0;
    Ok((0..count)
        .map(|index| {
            let len = each + i64::from(index < extra);
            let found = part(array, place, start as usize, (start + len) as usize);
            start += len;
            found
        })
        .collect())
}

/// `tile`: the whole array again and again along each axis.
///
/// # Errors
/// `ValueError` for negative counts, the meter's.
pub fn tile(array: &NdArray, counts: &[i64], meter: &mut Meter) -> Result<NdArray> {
    if counts.iter().any(|count| *count < 0) {
        return Err(Error::value("negative dimensions are not allowed"));
    }
    let ndim = array.ndim().max(counts.len());
    let mut shape = vec![1usize; ndim - array.ndim()];
    shape.extend(array.shape());
    let mut all = vec![1i64; ndim - counts.len()];
    all.extend(counts);
    if all.iter().all(|count| *count == 1) {
        let new: Vec<i64> = (0..(ndim - array.ndim()) as i64).collect();
        return array.expand_dims(&new)?.copy_keeping_order(meter);
    }
    let sizes: Option<Vec<i64>> =
        shape.iter().zip(&all).map(|(size, count)| (*size as i64).checked_mul(*count)).collect();
    let sizes = super::checked_shape(&sizes.ok_or_else(|| Error::value("array is too big"))?)?;
    meter.array(&sizes, array.dtype())?;
    if 2 * ndim > crate::MAX_DIMENSIONS {
        return Err(Error::value("too many axes"));
    }
    // (count, size) pairs of axes, the counts stretched
    let source = array.reshape_to(&shape, meter)?;
    let (mut double, mut strides) = (vec![], vec![]);
    for ((count, size), stride) in all.iter().zip(&shape).zip(source.strides()) {
        double.extend([*count as usize, *size]);
        strides.extend([0, *stride]);
    }
    let dense = source.seen(source.geometry.offset, double, strides).dense_copy();
    let mut result = dense.seen(0, sizes.clone(), super::dense_strides(&sizes));
    result.geometry.view = false;
    Ok(result)
}

/// `repeat`: every element so many times, along an axis or, without one, row after row; one count or one per element.
///
/// # Errors
/// `ValueError` for negative counts and counts that do not fit, `AxisError`, the meter's.
pub fn repeat(array: &NdArray, counts: &NdArray, axis: Option<i64>, meter: &mut Meter) -> Result<NdArray> {
    let flat;
    let (array, axis) = match axis {
        Some(axis) => (array, normalize_axis(axis, array.ndim())?),
        None => {
            flat = array.ravel(meter)?;
            (&flat, 0)
        }
    };
    let size = array.shape()[axis];
    check_cast(counts.dtype(), DType::Int64, Casting::Safe)?;
    if counts.ndim() > 1 {
        return Err(Error::value("object too deep for desired array"));
    }
    meter.touch(counts.size())?;
    let counts = counts.to_ints()?;
    if let [count] = counts.as_slice()
        && *count < 0
    {
        return Err(Error::value("negative dimensions are not allowed"));
    }
    if counts.iter().any(|count| *count < 0) {
        return Err(Error::value("repeats may not contain negative values."));
    }
    if counts.len() != 1 && counts.len() != size {
        return Err(Error::value(format!(
            "operands could not be broadcast together with shape ({size},) ({},)",
            counts.len()
        )));
    }
    let count_of = |index: usize| if counts.len() == 1 { counts[0] } else { counts[index] };
    let total = (0..size).try_fold(0i64, |total, index| total.checked_add(count_of(index)));
    let total = total.ok_or_else(|| Error::value("array is too big"))?;
    let mut shape = array.shape().to_vec();
    shape[axis] = super::checked_shape(&[total])?[0];
    meter.array(&shape, array.dtype())?;
    let places: Vec<i64> = (0..size).flat_map(|index| (0..count_of(index)).map(move |_| index as i64)).collect();
    super::take(array, &NdArray::from_list(places), Some(axis as i64), "raise", meter)
}

/// How `pad` fills the border.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PadMode {
    /// One value.
    Constant,
    /// The element at the edge.
    Edge,
    /// Mirrored, the edge once.
    Reflect,
    /// Mirrored, the edge twice.
    Symmetric,
    /// From the other end.
    Wrap,
}

/// `pad`: so many elements before and after along each axis.
///
/// # Errors
/// `ValueError` for negative widths and for borders of empty axes, the meter's.
pub fn pad(
    array: &NdArray,
    widths: &[(i64, i64)],
    mode: PadMode,
    constant: &Scalar,
    meter: &mut Meter,
) -> Result<NdArray> {
    if widths.iter().any(|(before, after)| *before < 0 || *after < 0) {
        return Err(Error::value("index can't contain negative values"));
    }
    let sizes: Vec<i64> = array
        .shape()
        .iter()
        .zip(widths)
        .map(|(size, (before, after))| (*size as i64).saturating_add(*before).saturating_add(*after))
        .collect();
    let shape = super::checked_shape(&sizes)?;
    if mode == PadMode::Constant {
        let order = memory_order(array.shape(), &[array.strides()]);
        let memory: Vec<usize> = order.iter().map(|axis| shape[*axis]).collect();
        let result = super::create::full_of(&memory, constant, array.dtype(), meter)?.unpermuted(&order);
        if array.size() > 0 {
            let start: isize =
                widths.iter().zip(result.strides()).map(|((before, _), stride)| *before as isize * stride).sum();
            result.seen(start as usize, array.shape().to_vec(), result.strides().to_vec()).assign(array, meter)?;
        }
        return Ok(result);
    }
    let mut result = array.clone();
    for (axis, (before, after)) in widths.iter().enumerate() {
        let size = array.shape()[axis] as i64;
        if size == 0 {
            if *before > 0 || *after > 0 {
                return Err(Error::value(format!(
                    "can't extend empty axis {axis} using modes other than 'constant' or 'empty'"
                )));
            }
            continue;
        }
        meter.spend((before + after) as u64)?;
        meter.array(&shape, array.dtype())?;
        let source = |place: i64| match mode {
            PadMode::Edge | PadMode::Constant => place.clamp(0, size - 1),
            PadMode::Wrap => place.rem_euclid(size),
            PadMode::Reflect if size == 1 => 0,
            PadMode::Reflect => {
                let folded = place.rem_euclid(2 * size - 2);
                folded.min(2 * size - 2 - folded)
            }
            PadMode::Symmetric => {
                let folded = place.rem_euclid(2 * size);
                folded.min(2 * size - 1 - folded)
            }
        };
        let places: Vec<i64> = (-before..size + after).map(source).collect();
        result = super::take(&result, &NdArray::from_list(places), Some(axis as i64), "raise", meter)?;
    }
    if widths.is_empty() { array.copy(meter) } else { Ok(result) }
}

/// `flip`: backward along the axes, all without a list; a view.
///
/// # Errors
/// `AxisError`, `ValueError` for repeated axes.
pub fn flip(array: &NdArray, axes: Option<&[i64]>) -> Result<NdArray> {
    let turned: Vec<usize> = match axes {
        None => (0..array.ndim()).collect(),
        Some(axes) => normalize_axes(axes, array.ndim(), "repeated axis")?,
    };
    let mut start = array.start();
    let mut strides = array.strides().to_vec();
    for axis in turned {
        if array.size() > 0 {
            start += (array.shape()[axis] as isize - 1) * strides[axis];
        }
        strides[axis] = -strides[axis];
    }
    Ok(array.seen(start as usize, array.shape().to_vec(), strides))
}

/// `roll`: shifted along axes, what leaves at one end enters at the other; without axes, row after row.
///
/// # Errors
/// `AxisError`, `ValueError` for unequal counts, the meter's.
pub fn roll(array: &NdArray, shifts: &[i64], axes: Option<&[i64]>, meter: &mut Meter) -> Result<NdArray> {
    let Some(axes) = axes else {
        let flat = array.ravel(meter)?;
        let total = shifts.iter().fold(0i64, |total, shift| total.wrapping_add(*shift));
        let rolled = roll(&flat, &[total], Some(&[0]), meter)?;
        let mut result = rolled.reshape_to(array.shape(), meter)?;
        result.geometry.view = false;
        return Ok(result);
    };
    let count = axes.len().max(shifts.len());
    if (axes.len() != count && axes.len() != 1) || (shifts.len() != count && shifts.len() != 1) {
        return Err(Error::value("'shift' and 'axis' should be scalars or 1D sequences"));
    }
    let mut total = vec![0i64; array.ndim()];
    for index in 0..count {
        let axis = normalize_axis(axes[if axes.len() == 1 { 0 } else { index }], array.ndim())?;
        let shift = shifts[if shifts.len() == 1 { 0 } else { index }];
        total[axis] = total[axis].wrapping_add(shift);
    }
    let result = array.copy_keeping_order(meter)?;
    for (axis, shift) in total.into_iter().enumerate() {
        let size = array.shape()[axis];
        let shift = if size == 0 { 0 } else { shift.rem_euclid(size as i64) as usize };
        if shift == 0 {
            continue;
        }
        let source = result.copy_keeping_order(meter)?;
        part(&result, axis, shift, size).assign(&part(&source, axis, 0, size - shift), meter)?;
        part(&result, axis, 0, shift).assign(&part(&source, axis, size - shift, size), meter)?;
    }
    Ok(result)
}

/// `rot90`: turned by right angles in the plane of two axes, from the first to the second; a view.
///
/// # Errors
/// `ValueError` for other than two different axes.
pub fn rot90(array: &NdArray, times: i64, axes: &[i64]) -> Result<NdArray> {
    let &[first, second] = axes else { return Err(Error::value("len(axes) must be 2.")) };
    let ndim = array.ndim() as i64;
    if first == second || (first - second).abs() == ndim {
        return Err(Error::value("Axes must be different."));
    }
    if first >= ndim || second >= ndim || first < -ndim || second < -ndim {
        return Err(Error::value(format!("Axes=({first}, {second}) out of range for array of ndim={ndim}.")));
    }
    match times.rem_euclid(4) {
        0 => Ok(array.seen(array.geometry.offset, array.shape().to_vec(), array.strides().to_vec())),
        1 => flip(array, Some(&[second]))?.swapaxes(first, second),
        2 => flip(&flip(array, Some(&[first]))?, Some(&[second])),
        _ => flip(&array.swapaxes(first, second)?, Some(&[second])),
    }
}

/// `append`: after the last along an axis, or, without one, row after row.
///
/// # Errors
/// As [`concatenate`].
pub fn append(array: &NdArray, values: &NdArray, axis: Option<i64>, meter: &mut Meter) -> Result<NdArray> {
    concatenate(&[array.clone(), values.clone()], axis, None, meter)
}

/// `delete`: without the slices at places along an axis.
///
/// # Errors
/// `IndexError` outside, `ValueError` for masks of another size, the meter's.
pub fn delete(array: &NdArray, places: &Index, axis: Option<i64>, meter: &mut Meter) -> Result<NdArray> {
    let flat;
    let (array, axis) = match axis {
        Some(axis) => (array, normalize_axis(axis, array.ndim())?),
        None => {
            flat = array.ravel(meter)?;
            (&flat, 0)
        }
    };
    let size = array.shape()[axis];
    meter.touch(size)?;
    let mut gone = vec![false; size];
    let outside = |place: i64| Error::index(format!("index {place} is out of bounds for axis {axis} with size {size}"));
    let mut mark = |place: i64| -> Result<()> {
        let index = if place < 0 { place + size as i64 } else { place };
        let slot = usize::try_from(index).ok().and_then(|index| gone.get_mut(index)).ok_or_else(|| outside(place))?;
        *slot = true;
        Ok(())
    };
    match places {
        Index::Int(place) => mark(*place)?,
        Index::Slice { start, stop, step } => {
            let (start, len, step) = super::slice_bounds(size, *start, *stop, *step)?;
            for index in 0..len as i64 {
                mark(start + index * step)?;
            }
        }
        Index::Array(array) if array.dtype().is_bool() => {
            if array.shape() != [size] {
                return Err(Error::value(format!(
                    "boolean array argument obj to delete must be one dimensional and match the axis length of {size}"
                )));
            }
            for place in super::index::true_places(array) {
                mark(place as i64)?;
            }
        }
        Index::Array(array) => {
            meter.touch(array.size())?;
            if !array.dtype().is_int() && array.size() > 0 {
                return Err(Error::index("arrays used as indices must be of integer (or boolean) type"));
            }
            if array.size() > 0 {
                for place in array.to_ints()? {
                    mark(place)?;
                }
            }
        }
        Index::NewAxis | Index::Ellipsis => return Err(super::index_type_error()),
    }
    let mut kept = array.shape().to_vec();
    kept[axis] = gone.iter().filter(|gone| !**gone).count();
    // The rest keeps the order of the axes in memory.
    let order = memory_order(array.shape(), &[array.strides()]);
    let places: Vec<i64> = (0..size).filter(|place| !gone[*place]).map(|place| place as i64).collect();
    let ordered = array.permuted(&order);
    let along = order.iter().position(|own| *own == axis).unwrap_or(0);
    Ok(super::take(&ordered, &NdArray::from_list(places), Some(along as i64), "raise", meter)?.unpermuted(&order))
}

/// `insert`: values before places along an axis, which count in the array as it was.
///
/// # Errors
/// `IndexError` outside, `ValueError` for shapes that do not fit, the meter's.
pub fn insert(array: &NdArray, places: &Index, values: &Arg, axis: Option<i64>, meter: &mut Meter) -> Result<NdArray> {
    let flat;
    let (array, axis) = match axis {
        Some(axis) => (array, normalize_axis(axis, array.ndim())?),
        None => {
            flat = array.ravel(meter)?;
            (&flat, 0)
        }
    };
    let size = array.shape()[axis] as i64;
    let (mut wanted, single) = match places {
        Index::Int(place) => (vec![*place], true),
        Index::Slice { start, stop, step } => {
            let (start, len, step) = super::slice_bounds(size as usize, *start, *stop, *step)?;
            meter.touch(len)?;
            ((0..len as i64).map(|index| start + index * step).collect(), false)
        }
        Index::Array(list) => {
            if list.ndim() > 1 {
                return Err(Error::value("index array argument obj to insert must be one dimensional or scalar"));
            }
            meter.touch(list.size())?;
            let list = if list.dtype().is_bool() {
                super::index::true_places(list).into_iter().map(|place| place as i64).collect()
            } else if list.size() == 0 {
                vec![]
            } else {
                list.to_ints()?
            };
            (list, false)
        }
        Index::NewAxis | Index::Ellipsis => return Err(super::index_type_error()),
    };
    for place in &mut wanted {
        if *place < -size || *place > size {
            return Err(Error::index(format!("index {place} is out of bounds for axis {axis} with size {size}")));
        }
        if *place < 0 {
            *place += size;
        }
    }
    let mut values = values.to_assign(array.dtype())?;
    if single || wanted.len() == 1 {
        // A single place takes all values along the axis: as many slices as there are.
        let mut full = values.clone();
        if full.ndim() < array.ndim() {
            let new: Vec<i64> = (0..(array.ndim() - full.ndim()) as i64).collect();
            full = full.expand_dims(&new)?;
        }
        if single {
            full = full.moveaxis(&[0], &[axis as i64])?;
        }
        let count = full.shape()[axis];
        values = full;
        wanted = vec![wanted[0]; count];
    }
    // Later insertions shift by those before them.
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by_key(|index| wanted[*index]);
    let mut targets = vec![0i64; wanted.len()];
    for (before, index) in order.iter().enumerate() {
        targets[*index] = wanted[*index] + before as i64;
    }
    let mut shape = array.shape().to_vec();
    shape[axis] += wanted.len();
    let layout = memory_order(array.shape(), &[array.strides()]);
    let memory: Vec<usize> = layout.iter().map(|axis| shape[*axis]).collect();
    let result = super::create::zeros_of(&memory, array.dtype(), meter)?.unpermuted(&layout);
    let mut taken = vec![false; shape[axis]];
    for target in &targets {
        taken[*target as usize] = true;
    }
    let old: Vec<i64> = (0..shape[axis]).filter(|place| !taken[*place]).map(|place| place as i64).collect();
    let along = |places: Vec<i64>| {
        let mut index = vec![Index::ALL; axis];
        index.push(Index::Array(NdArray::from_list(places)));
        index
    };
    result.set(&along(old), &array.into(), meter)?;
    result.set(&along(targets), &values.into(), meter)?;
    Ok(result)
}

/// `triu` or `tril`: zeros below, or above, the diagonal `k` of the last two axes.
///
/// # Errors
/// `TypeError` for scalars, the meter's.
pub fn triangle(array: &NdArray, k: i64, upper: bool, meter: &mut Meter) -> Result<NdArray> {
    let (rows, columns) = match array.shape() {
        [] => return Err(Error::type_error("tri() missing 1 required positional argument: 'N'")),
        [size] => (*size, *size),
        [.., rows, columns] => (*rows, *columns),
    };
    let below =
        super::tri(rows as i64, columns as i64, if upper { k.saturating_sub(1) } else { k }, DType::Bool, meter)?;
    let zero = super::create::zeros_of(&[], array.dtype(), meter)?;
    let (yes, no) = if upper { (&zero, array) } else { (array, &zero) };
    super::select::where_of(&below, yes, no, array.dtype(), meter)
}

/// `diag`: a matrix with a vector as its diagonal `k`, or the diagonal of a matrix.
///
/// # Errors
/// `ValueError` for other than one or two axes, the meter's.
pub fn diag(array: &NdArray, k: i64, meter: &mut Meter) -> Result<NdArray> {
    match array.ndim() {
        1 => {
            let size = array.shape()[0] as i64;
            let side = size.checked_add(k.saturating_abs()).ok_or_else(|| Error::value("array is too big"))?;
            let result = super::zeros(&[side, side], array.dtype(), meter)?;
            let mut line = result.diagonal(k, 0, 1)?;
            line.set_writable(true);
            line.assign(array, meter)?;
            Ok(result)
        }
        2 => array.diagonal(k, 0, 1),
        _ => Err(Error::value("Input must be 1- or 2-d.")),
    }
}
