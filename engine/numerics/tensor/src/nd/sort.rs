//! Sorting and searching: stable, NaN last, one line along the axis after the other.

use super::data::with_type;
use super::view::normalize_axis;
use super::{Along, DType, Data, Element, Error, Meter, NdArray, Number, Result};
use std::cmp::Ordering;

/// The order of elements: numbers by size, NaN last, texts by code points.
pub(crate) trait Ordered: Element {
    fn order(&self, other: &Self) -> Ordering;
}

macro_rules! ordered {
    ($($type:ty),*) => {
        $(impl Ordered for $type {
            fn order(&self, other: &Self) -> Ordering {
                self.cmp(other)
            }
        })*
    };
}
ordered!(bool, i8, u8, i32, i64, String);

macro_rules! float_ordered {
    ($($type:ty),*) => {
        $(impl Ordered for $type {
            fn order(&self, other: &Self) -> Ordering {
                // Only NaN compares with nothing.
                self.partial_cmp(other).unwrap_or_else(|| self.is_nan().cmp(&other.is_nan()))
            }
        })*
    };
}
float_ordered!(f32, f64);

/// Fails unless `kind` names one of numpy's ways to sort; all are stable here.
///
/// # Errors
/// `ValueError` for another name.
pub fn check_sort_kind(kind: &str) -> Result<()> {
    match kind {
        "quicksort" | "heapsort" | "mergesort" | "stable" | "quick" | "heap" | "merge" | "q" | "h" | "m" | "s" => {
            Ok(())
        }
        _ => Err(Error::value(format!("sort kind must be one of 'quick', 'heap', or 'stable' (got '{kind}')"))),
    }
}

// The array with the axis last; without an axis, flat.
fn lines_of(array: &NdArray, axis: Option<i64>, meter: &mut Meter) -> Result<(NdArray, usize)> {
    match axis {
        None => Ok((array.ravel(meter)?, 0)),
        Some(axis) => {
            let axis = normalize_axis(axis, array.ndim())?;
            Ok((array.moveaxis(&[axis as i64], &[-1])?, axis))
        }
    }
}

/// `sort`: a sorted copy along an axis, or, without one, of all elements row after row.
///
/// # Errors
/// `AxisError`, the meter's.
pub fn sort(array: &NdArray, axis: Option<i64>, meter: &mut Meter) -> Result<NdArray> {
    let (lines, place) = lines_of(array, axis, meter)?;
    let len = lines.shape().last().copied().unwrap_or(0);
    meter.array(lines.shape(), array.dtype())?;
    sort_work(lines.size(), len, meter)?;
    fn sorted<T: Ordered>(mut items: Vec<T>, len: usize) -> Data {
        if len > 0 {
            items.chunks_exact_mut(len).for_each(|line| line.sort_by(T::order));
        }
        T::data(items)
    }
    let data = with_type!(array.dtype(), T => sorted::<T>(lines.items::<T>(), len));
    let sorted = NdArray::new(array.dtype(), data, lines.shape().to_vec());
    if axis.is_none() || place + 1 == array.ndim() && array.is_c_contiguous() {
        return Ok(sorted);
    }
    sorted.moveaxis(&[-1], &[place as i64])?.laid_out_as(array, meter)
}

fn sort_work(size: usize, len: usize, meter: &mut Meter) -> Result<()> {
    let levels = u64::from(u64::BITS - (len as u64).leading_zeros()).max(1);
    meter.spend((size as u64).saturating_mul(levels).saturating_mul(2))
}

/// `argsort`: the places that sort along an axis, or, without one, all elements row after row. Equal elements keep their
/// order, also where numpy's default leaves it open.
///
/// # Errors
/// `AxisError`, the meter's.
pub fn argsort(array: &NdArray, axis: Option<i64>, meter: &mut Meter) -> Result<NdArray> {
    if array.ndim() == 0 {
        if let Some(axis) = axis {
            normalize_axis(axis, 1)?;
        }
        return Ok(NdArray::from_list(vec![0i64]));
    }
    let (lines, place) = lines_of(array, axis, meter)?;
    let len = lines.shape().last().copied().unwrap_or(0);
    meter.array(lines.shape(), DType::Int64)?;
    sort_work(lines.size(), len, meter)?;
    fn places<T: Ordered>(items: &[T], len: usize) -> Vec<i64> {
        let mut found = Vec::with_capacity(items.len());
        if len > 0 {
            for line in items.chunks_exact(len) {
                let mut order: Vec<u32> = (0..len as u32).collect();
                order.sort_by(|left, right| line[*left as usize].order(&line[*right as usize]));
                found.extend(order.into_iter().map(i64::from));
            }
        }
        found
    }
    let found = with_type!(array.dtype(), T => lines.with::<T, _>(|items| places(items, len)));
    let result = NdArray::from_vec(lines.shape(), found)?;
    if axis.is_none() || place + 1 == array.ndim() {
        return Ok(result);
    }
    result.moveaxis(&[-1], &[place as i64])?.copy(meter)
}

impl NdArray {
    /// A copy whose axes lie in memory in the order of another array's of the same shape.
    pub(crate) fn laid_out_as(&self, like: &NdArray, meter: &mut Meter) -> Result<NdArray> {
        let order = super::walk::memory_order(like.shape(), &[like.strides()]);
        meter.array(self.shape(), self.dtype())?;
        Ok(self.permuted(&order).dense_copy().unpermuted(&order))
    }
}

/// `lexsort`: the places that sort by several keys along an axis, the last key first.
///
/// # Errors
/// `TypeError` without keys, `ValueError` for unequal shapes, `AxisError`, the meter's.
pub fn lexsort(keys: &[NdArray], axis: i64, meter: &mut Meter) -> Result<NdArray> {
    let Some(first) = keys.first() else {
        return Err(Error::type_error("need sequence of keys with len > 0 in lexsort"));
    };
    if keys.iter().any(|key| key.shape() != first.shape()) {
        return Err(Error::value("all keys need to be the same shape"));
    }
    if first.ndim() == 0 {
        return Ok(NdArray::from_number(0i64));
    }
    let place = normalize_axis(axis, first.ndim())? as i64;
    let keys: Vec<NdArray> = keys.iter().map(|key| key.moveaxis(&[place], &[-1])).collect::<Result<_>>()?;
    let shape = keys[0].shape().to_vec();
    let len = shape.last().copied().unwrap_or(0);
    let size = meter.array(&shape, DType::Int64)?;
    sort_work(size.saturating_mul(keys.len()), len, meter)?;
    let mut order: Vec<i64> = (0..size).map(|index| (index % len.max(1)) as i64).collect();
    fn by<T: Ordered>(order: &mut [i64], items: &[T], len: usize) {
        if len > 0 {
            for (line, items) in order.chunks_exact_mut(len).zip(items.chunks_exact(len)) {
                line.sort_by(|left, right| items[*left as usize].order(&items[*right as usize]));
            }
        }
    }
    for key in &keys {
        with_type!(key.dtype(), T => key.with::<T, _>(|items| by(&mut order, items, len)));
    }
    let mut result = NdArray::from_vec(&shape, order)?.moveaxis(&[-1], &[place])?;
    result.geometry.view = false;
    Ok(result)
}

fn check_kth(array: &NdArray, kth: &[i64], axis: Option<i64>) -> Result<()> {
    let size = match axis {
        None => array.size(),
        Some(axis) => array.shape()[normalize_axis(axis, array.ndim())?],
    } as i64;
    match kth.iter().find(|kth| **kth < -size || **kth >= size) {
        Some(kth) if size > 0 => {
            Err(Error::value(format!("kth(={}) out of bounds ({size})", if *kth < 0 { kth + size } else { *kth })))
        }
        _ => Ok(()),
    }
}

/// `partition`: the elements at `kth` are where sorting puts them; here all the others are too.
///
/// # Errors
/// `ValueError` for `kth` outside, as [`sort`].
pub fn partition(array: &NdArray, kth: &[i64], axis: Option<i64>, meter: &mut Meter) -> Result<NdArray> {
    check_kth(array, kth, axis)?;
    sort(array, axis, meter)
}

/// `argpartition`: the places of [`partition`].
///
/// # Errors
/// As [`partition`].
pub fn argpartition(array: &NdArray, kth: &[i64], axis: Option<i64>, meter: &mut Meter) -> Result<NdArray> {
    check_kth(array, kth, axis)?;
    argsort(array, axis, meter)
}

/// `searchsorted`: where each value belongs in a sorted list; before equal ones, or after them with `right`.
///
/// # Errors
/// `ValueError` for a list with other than one axis, the meter's.
pub fn searchsorted(
    list: &NdArray,
    values: &NdArray,
    right: bool,
    sorter: Option<&NdArray>,
    meter: &mut Meter,
) -> Result<NdArray> {
    if list.ndim() != 1 {
        return Err(Error::value(if list.ndim() > 1 {
            "object too deep for desired array"
        } else {
            "object of too small depth for desired array"
        }));
    }
    if list.dtype().is_str() != values.dtype().is_str() {
        return Err(Error::type_error("texts and numbers have no common order"));
    }
    let sorted = match sorter {
        None => list.clone(),
        Some(sorter) => {
            if sorter.size() != list.size() {
                return Err(Error::value("sorter.size must equal list.size"));
            }
            super::take(list, sorter, Some(0), "raise", meter)?
        }
    };
    let dtype = sorted.dtype().promote(values.dtype());
    meter.array(values.shape(), DType::Int64)?;
    sort_work(values.size(), list.size(), meter)?;
    let (sorted, wanted) = (sorted.as_dtype(dtype, meter)?, values.as_dtype(dtype, meter)?);
    fn places<T: Ordered>(sorted: &[T], wanted: &[T], right: bool) -> Vec<i64> {
        let before = |item: &T, value: &T| match item.order(value) {
            Ordering::Less => true,
            Ordering::Equal => right,
            Ordering::Greater => false,
        };
        wanted.iter().map(|value| sorted.partition_point(|item| before(item, value)) as i64).collect()
    }
    let found =
        with_type!(dtype, T => sorted.with::<T, _>(|list| wanted.with::<T, _>(|values| places(list, values, right))));
    NdArray::from_vec(values.shape(), found)
}

/// `searchsorted`'s side: whether it is the right one.
///
/// # Errors
/// `ValueError` for another name.
pub fn search_side(side: &str) -> Result<bool> {
    match side {
        "left" | "l" => Ok(false),
        "right" | "r" => Ok(true),
        _ => Err(Error::value(format!("search side must be 'left' or 'right' (got '{side}')"))),
    }
}

/// `digitize`: the number of the bin each value lies in; bins may fall as well as rise.
///
/// # Errors
/// `ValueError` for bins that do neither, the meter's.
pub fn digitize(values: &NdArray, bins: &NdArray, right: bool, meter: &mut Meter) -> Result<NdArray> {
    if bins.ndim() != 1 {
        return Err(Error::value("object too deep for desired array"));
    }
    meter.touch(bins.size())?;
    let edges = bins.to_floats()?;
    let rises = edges.windows(2).all(|pair| pair[0] <= pair[1]);
    let falls = edges.windows(2).all(|pair| pair[0] >= pair[1]);
    if rises {
        return searchsorted(bins, values, !right, None, meter);
    }
    if !falls {
        return Err(Error::value("bins must be monotonically increasing or decreasing"));
    }
    let found = searchsorted(&super::flip(bins, None)?, values, !right, None, meter)?;
    super::call(
        super::Ufunc::Subtract,
        &[super::Arg::Int(edges.len() as i64), found.into()],
        &super::Call::default(),
        meter,
    )
}

/// What [`unique`] finds.
#[derive(Clone, Debug)]
pub struct Unique {
    /// The different elements, sorted; all NaN are one.
    pub values: NdArray,
    /// Where each is first met, row after row.
    pub index: NdArray,
    /// For each element of the array the place of its value; the array's shape.
    pub inverse: NdArray,
    /// How often each is met.
    pub counts: NdArray,
}

/// `unique`, with all it can return.
///
/// # Errors
/// The meter's.
pub fn unique(array: &NdArray, meter: &mut Meter) -> Result<Unique> {
    let flat = array.ravel(meter)?;
    let order = argsort(&flat, Some(0), meter)?.items::<i64>();
    meter.spend(4 * flat.size() as u64)?;
    fn starts<T: Ordered>(items: &[T], order: &[i64]) -> Vec<bool> {
        (0..order.len())
            .map(|index| {
                index == 0 || items[order[index] as usize].order(&items[order[index - 1] as usize]) != Ordering::Equal
            })
            .collect()
    }
    let first = with_type!(flat.dtype(), T => flat.with::<T, _>(|items| starts(items, &order)));
    let mut inverse = vec![0i64; order.len()];
    let (mut index, mut counts): (Vec<i64>, Vec<i64>) = (vec![], vec![]);
    for (place, is_first) in order.iter().zip(&first) {
        if *is_first {
            index.push(*place);
            counts.push(0);
        }
        if let Some(count) = counts.last_mut() {
            *count += 1;
        }
        inverse[*place as usize] = counts.len() as i64 - 1;
    }
    let index = NdArray::from_list(index);
    Ok(Unique {
        values: super::take(&flat, &index, Some(0), "raise", meter)?,
        index,
        inverse: NdArray::from_vec(array.shape(), inverse)?,
        counts: NdArray::from_list(counts),
    })
}

/// `isin`: whether each element is among others; NaN never is.
///
/// # Errors
/// The meter's.
pub fn isin(elements: &NdArray, others: &NdArray, meter: &mut Meter) -> Result<NdArray> {
    let dtype = elements.dtype().promote(others.dtype());
    if elements.dtype().is_str() != others.dtype().is_str() && others.size() > 0 {
        return super::create::zeros_of(elements.shape(), DType::Bool, meter);
    }
    let sorted = sort(&others.as_dtype(dtype, meter)?, None, meter)?;
    let wanted = elements.as_dtype(dtype, meter)?;
    sort_work(wanted.size(), sorted.size(), meter)?;
    meter.array(elements.shape(), DType::Bool)?;
    fn found<T: Ordered>(wanted: &[T], sorted: &[T]) -> Vec<bool> {
        wanted
            .iter()
            .map(|item| {
                let place = sorted.partition_point(|other| other.order(item) == Ordering::Less);
                // Equality as the type has it: NaN equals nothing.
                sorted.get(place).is_some_and(|other| other == item)
            })
            .collect()
    }
    let truths =
        with_type!(dtype, T => wanted.with::<T, _>(|items| sorted.with::<T, _>(|others| found(items, others))));
    NdArray::from_vec(elements.shape(), truths)
}

/// `intersect1d`, `setdiff1d`, `setxor1d`, `union1d`: sets of elements, sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetOperation {
    /// In both.
    Intersection,
    /// In the first only.
    Difference,
    /// In one only.
    Exclusive,
    /// In either.
    Union,
}

/// A set operation on two arrays' elements.
///
/// # Errors
/// As [`super::concatenate`], the meter's.
pub fn set_operation(operation: SetOperation, left: &NdArray, right: &NdArray, meter: &mut Meter) -> Result<NdArray> {
    let both = |meter: &mut Meter| super::concatenate(&[left.ravel(meter)?, right.ravel(meter)?], None, None, meter);
    if operation == SetOperation::Union {
        let all = both(meter)?;
        return Ok(unique(&all, meter)?.values);
    }
    let (a, b) = (unique(left, meter)?.values, unique(right, meter)?.values);
    let keep = |from: &NdArray, among: &NdArray, wanted: bool, meter: &mut Meter| -> Result<NdArray> {
        let inside = isin(from, among, meter)?;
        let mask = if wanted {
            inside
        } else {
            super::call(super::Ufunc::LogicalNot, &[inside.into()], &super::Call::default(), meter)?
        };
        super::compress(&mask, from, Some(0), meter)
    };
    match operation {
        SetOperation::Difference => keep(&a, &b, false, meter),
        SetOperation::Exclusive => {
            let (only_a, only_b) = (keep(&a, &b, false, meter)?, keep(&b, &a, false, meter)?);
            let all = super::concatenate(&[only_a, only_b], Some(0), None, meter)?;
            sort(&all, Some(0), meter)
        }
        _ => {
            let common = a.dtype().promote(b.dtype());
            keep(&a, &b, true, meter)?.as_dtype(common, meter)
        }
    }
}

/// The lines along axes, sorted, as floats: what quantiles are read from. Returns the lines row after row.
pub(crate) fn sorted_lines(
    array: &NdArray,
    along: &Along<'_>,
    meter: &mut Meter,
) -> Result<(super::reduce::Plan, Vec<f64>)> {
    if array.dtype().is_str() {
        return Err(Error::type_error("quantiles of texts are not offered"));
    }
    let plan = super::reduce::Plan::new(array, along.axes)?;
    meter.array(array.shape(), DType::Float64)?;
    sort_work(array.size(), plan.count, meter)?;
    let mut items = plan.lines(array).with_numbers::<f64, _>(<[f64]>::to_vec);
    if plan.count > 0 {
        items.chunks_exact_mut(plan.count).for_each(|line| line.sort_by(<f64 as Ordered>::order));
    }
    debug_assert!(items.len() == array.size());
    Ok((plan, items))
}

/// Whether a float array has a NaN at all.
pub(crate) fn any_nan(array: &NdArray) -> bool {
    array.dtype().is_float() && array.with_numbers::<f64, _>(|items| items.iter().any(|item| Number::is_nan(*item)))
}
