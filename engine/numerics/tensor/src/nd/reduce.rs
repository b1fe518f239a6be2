//! Reductions along axes in numpy's order: axes sorted by their steps in memory, sums pairwise along the innermost.

use super::apply::apply_two;
use super::arith::Arith;
use super::data::{for_scalar, with_number};
use super::view::normalize_axes;
use super::walk::{Walk, memory_order};
use super::{Arg, Call, DType, Data, Element, Error, Meter, NdArray, Number, Result, Scalar, Ufunc, call};

/// Which axes a reduction takes and how.
#[derive(Clone, Debug, Default)]
pub struct Along<'a> {
    /// The axes; `None` for all.
    pub axes: Option<&'a [i64]>,
    /// Whether the axes stay with size 1.
    pub keepdims: bool,
    /// The type to compute in.
    pub dtype: Option<DType>,
    /// The value to begin with.
    pub initial: Option<Scalar>,
    /// `where=`: only these elements count.
    pub mask: Option<&'a NdArray>,
}

/// Elements that numpy converts at a time when a reduction changes the type.
const BUFFER: usize = 8192;
/// Below this many elements a run is summed with eight accumulators, above it is halved.
const BLOCK: usize = 128;

/// numpy's pairwise sum of `len` elements, `step` apart.
///
/// # Source
/// numpy's notes on `sum`; Higham 1993, The accuracy of floating point summation.
pub(crate) fn pairwise<T: Arith>(cells: &[T], start: isize, len: usize, step: isize) -> T {
    if step == 1 {
        return dense_pairwise(&cells[start as usize..start as usize + len]);
    }
    let at = |index: usize| cells[(start + index as isize * step) as usize];
    if len < 8 {
        return (0..len).fold(T::ZERO.neg(), |sum, index| sum.add(at(index)));
    }
    if len <= BLOCK {
        let mut sums: [T; 8] = std::array::from_fn(at);
        let whole = len - len % 8;
        for block in (8..whole).step_by(8) {
            for (lane, sum) in sums.iter_mut().enumerate() {
                *sum = sum.add(at(block + lane));
            }
        }
        return (whole..len).fold(join(sums), |sum, index| sum.add(at(index)));
    }
    let half = len / 2 - (len / 2) % 8;
    pairwise(cells, start, half, step).add(pairwise(cells, start + half as isize * step, len - half, step))
}

fn join<T: Arith>([a, b, c, d, e, f, g, h]: [T; 8]) -> T {
    (a.add(b).add(c.add(d))).add(e.add(f).add(g.add(h)))
}

fn dense_pairwise<T: Arith>(items: &[T]) -> T {
    let len = items.len();
    if len < 8 {
        // Starts at minus zero, so that a sum of minus zeros keeps its sign.
        return items.iter().fold(T::ZERO.neg(), |sum, item| sum.add(*item));
    }
    if len <= BLOCK {
        let (first, rest) = items.split_at(8);
        let mut sums = [T::ZERO; 8];
        sums.copy_from_slice(first);
        let blocks = rest.chunks_exact(8);
        let last = blocks.remainder();
        for block in blocks {
            for (sum, item) in sums.iter_mut().zip(block) {
                *sum = sum.add(*item);
            }
        }
        return last.iter().fold(join(sums), |sum, item| sum.add(*item));
    }
    let half = len / 2 - (len / 2) % 8;
    dense_pairwise(&items[..half]).add(dense_pairwise(&items[half..]))
}

/// The shape of a reduction: the axes taken, the axes left.
pub(crate) struct Plan {
    pub taken: Vec<bool>,
    pub kept_shape: Vec<usize>,
    /// With the axes taken as size 1.
    pub full_shape: Vec<usize>,
    /// Elements reduced to one.
    pub count: usize,
}

impl Plan {
    pub fn new(array: &NdArray, axes: Option<&[i64]>) -> Result<Plan> {
        let ndim = array.ndim();
        let mut taken = vec![axes.is_none(); ndim];
        if let Some(axes) = axes {
            // A scalar has an axis 0 or -1 for reductions.
            let scalar = ndim == 0 && axes.iter().all(|axis| *axis == 0 || *axis == -1) && axes.len() == 1;
            if !scalar {
                for axis in normalize_axes(axes, ndim, "duplicate value in 'axis'")? {
                    taken[axis] = true;
                }
            }
        }
        let shape = array.shape();
        let kept_shape = (0..ndim).filter(|axis| !taken[*axis]).map(|axis| shape[axis]).collect();
        let full_shape = (0..ndim).map(|axis| if taken[axis] { 1 } else { shape[axis] }).collect();
        let count = (0..ndim).filter(|axis| taken[*axis]).map(|axis| shape[axis]).product();
        Ok(Plan { taken, kept_shape, full_shape, count })
    }

    /// The result's shape.
    pub fn shape(&self, keepdims: bool) -> &[usize] {
        if keepdims { &self.full_shape } else { &self.kept_shape }
    }

    /// The array with the axes left first and the axes taken last, in their order.
    pub fn lines(&self, array: &NdArray) -> NdArray {
        let mut axes: Vec<usize> = (0..array.ndim()).filter(|axis| !self.taken[*axis]).collect();
        axes.extend((0..array.ndim()).filter(|axis| self.taken[*axis]));
        array.permuted(&axes)
    }
}

/// `ufunc.reduce`: folds the elements along the axes with a function of two operands.
///
/// # Errors
/// `ValueError` for nothing to reduce without identity and for functions of one operand, `TypeError` for types it does
/// not work on, `AxisError`, the meter's.
pub fn reduce(op: Ufunc, array: &NdArray, along: &Along<'_>, meter: &mut Meter) -> Result<NdArray> {
    if op.inputs() != 2 || op.outputs() != 1 {
        return Err(Error::value("reduce only supported for binary functions"));
    }
    let plan = Plan::new(array, along.axes)?;
    if !op.is_reorderable() && plan.taken.iter().filter(|taken| **taken).count() > 1 {
        return Err(Error::value(format!(
            "reduction operation '{}' is not reorderable, so at most one axis may be specified",
            op.name()
        )));
    }
    let compute = reduction_type(op, array.dtype(), along.dtype)?;
    let masked = mask_out(op, array, along, compute, meter)?;
    let array = masked.as_ref().unwrap_or(array);
    let changed = array.dtype() != compute;
    meter.spend((array.size() as u64).saturating_mul(op.weight()))?;
    let mut array = array.as_dtype(compute, meter)?;
    let shape = plan.shape(along.keepdims).to_vec();
    let len = meter.array(&shape, compute)?;
    // The result's axes lie in memory in the order of the array's.
    let order = memory_order(array.shape(), &[array.strides()]);
    let kept: Vec<usize> = order.iter().copied().filter(|axis| !plan.taken[*axis]).collect();
    let mut out_strides = vec![0isize; array.ndim()];
    let mut step = 1isize;
    for axis in kept.iter().rev() {
        out_strides[*axis] = step;
        step *= array.shape()[*axis].max(1) as isize;
    }
    let start = match &along.initial {
        Some(scalar) => Some(super::scalar_as(scalar, compute)?),
        None => op.identity().map(|number| identity(number, compute)).transpose()?,
    };
    if plan.count == 0 && start.is_none() {
        return Err(Error::value(format!(
            "zero-size array to reduction operation {} which has no identity",
            op.name()
        )));
    }
    let walk_order = |strides: &[isize]| order.iter().map(|axis| strides[*axis]).collect::<Vec<_>>();
    let sizes: Vec<usize> = order.iter().map(|axis| array.shape()[*axis]).collect();
    let mut walk = Walk::new(&sizes, [&walk_order(array.strides()), &walk_order(&out_strides)]);
    let mut pieces = if changed { (usize::MAX, BUFFER) } else { (usize::MAX, usize::MAX) };
    let still = walk.still(1);
    if op == Ufunc::Add && compute.is_float() && still.len() > 1 && still.last().is_some_and(|len| *len <= BUFFER) {
        // Axes that do not step as one are read through a buffer, as many of the innermost as it holds.
        meter.array(array.shape(), compute)?;
        array = array.permuted(&order).dense_copy().unpermuted(&order);
        walk = Walk::new(&sizes, [&walk_order(array.strides()), &walk_order(&out_strides)]);
        pieces = buffered(&still);
    }
    let data = fold(op, &array, &walk, len, start, &plan, &out_strides, pieces).ok_or_else(|| {
        Error::type_error(format!("reduction with ufunc '{}' is not offered for {}", op.name(), compute.repr()))
    })?;
    let strides: Vec<isize> =
        (0..array.ndim()).filter(|axis| along.keepdims || !plan.taken[*axis]).map(|axis| out_strides[axis]).collect();
    let mut result = NdArray::new(compute, data, vec![len]);
    result.geometry.shape = shape;
    result.geometry.strides = strides;
    Ok(result)
}

// Bools and small ints are added up as int64; logic gives bools.
fn reduction_type(op: Ufunc, dtype: DType, wanted: Option<DType>) -> Result<DType> {
    if dtype.is_str() {
        return Err(Error::type_error(format!(
            "the resolved dtypes are not compatible with {}.reduce. Resolved ({}, {}, {})",
            op.name(),
            dtype.repr(),
            dtype.repr(),
            DType::Str(dtype.text_width() * 2).repr()
        )));
    }
    let wide = matches!(op, Ufunc::Add | Ufunc::Multiply) && !dtype.is_float();
    let base = wanted.unwrap_or(if wide { DType::Int64 } else { dtype });
    let compute = op.compute_type(base).filter(|compute| op.output_type(*compute) == *compute || compute.is_bool());
    let logic = op.output_type(base) == DType::Bool && op.identity().is_some();
    if logic {
        return Ok(DType::Bool);
    }
    compute.ok_or_else(|| {
        Error::type_error(format!(
            "No loop matching the specified signature and casting was found for ufunc {}",
            op.name()
        ))
    })
}

fn identity(number: i64, dtype: DType) -> Result<Scalar> {
    super::scalar_as(&Scalar::Int64(number), dtype)
}

// Elements that do not count are replaced by what changes nothing.
fn mask_out(
    op: Ufunc,
    array: &NdArray,
    along: &Along<'_>,
    compute: DType,
    meter: &mut Meter,
) -> Result<Option<NdArray>> {
    let Some(mask) = along.mask else { return Ok(None) };
    let neutral = match (op.identity(), &along.initial) {
        (Some(number), _) => identity(number, compute)?,
        (None, Some(initial)) if op.is_reorderable() => super::scalar_as(initial, compute)?,
        _ => {
            return Err(Error::value(format!(
                "reduction operation '{}' does not have an identity, so to use a where mask one has to specify 'initial'",
                op.name()
            )));
        }
    };
    let typed = array.as_dtype(compute, meter)?;
    Ok(Some(super::select::where_of(mask, &typed, &neutral.to_array(), compute, meter)?))
}

// The walk's operands are the array and the result, whose steps are 0 along the axes taken.
#[expect(clippy::too_many_arguments, reason = "the one loop all reductions share")]
fn fold(
    op: Ufunc,
    array: &NdArray,
    walk: &Walk<2>,
    len: usize,
    start: Option<Scalar>,
    plan: &Plan,
    out_strides: &[isize],
    pieces: (usize, usize),
) -> Option<Data> {
    let begin = array.start();
    if array.dtype().is_bool() {
        let cells = array.cells::<bool>();
        let f: fn(bool, bool) -> bool = match op {
            Ufunc::Add | Ufunc::Maximum | Ufunc::Fmax | Ufunc::LogicalOr | Ufunc::BitwiseOr => |x, y| x | y,
            Ufunc::Multiply | Ufunc::Minimum | Ufunc::Fmin | Ufunc::LogicalAnd | Ufunc::BitwiseAnd => |x, y| x & y,
            Ufunc::LogicalXor | Ufunc::BitwiseXor => |x, y| x ^ y,
            _ => return None,
        };
        let mut out = first(&cells, array, len, start.map(|scalar| scalar.truth()), plan, out_strides);
        let idempotent = !matches!(op, Ufunc::LogicalXor | Ufunc::BitwiseXor);
        debug_assert!(idempotent || op.identity().is_some());
        run(&cells, &mut out, walk, begin, f);
        return Some(Data::Bool(out));
    }
    with_number!(array.dtype(), T => {
        let cells = array.cells::<T>();
        if !op.is_reorderable() {
            return in_order(op, array, len, start, plan, out_strides);
        }
        let number = start.as_ref().map(|scalar| for_scalar!(scalar, number => super::convert::<_, T>(*number), _text => T::ZERO));
        let mut out = first(&cells, array, len, number, plan, out_strides);
        match op {
            Ufunc::Add if T::DTYPE.is_float() => add(&cells, &mut out, walk, begin, pieces),
            Ufunc::Add => run(&cells, &mut out, walk, begin, T::add),
            Ufunc::Multiply => run(&cells, &mut out, walk, begin, T::mul),
            Ufunc::Maximum => run(&cells, &mut out, walk, begin, T::larger),
            Ufunc::Minimum => run(&cells, &mut out, walk, begin, T::smaller),
            Ufunc::Fmax => run(&cells, &mut out, walk, begin, T::fmax as fn(T, T) -> T),
            Ufunc::Fmin => run(&cells, &mut out, walk, begin, T::fmin as fn(T, T) -> T),
            _ => return in_order(op, array, len, start, plan, out_strides),
        }
        Some(T::data(out))
    }, else None)
}

// The result before the first step: the start value, or the first element along the axes taken, which is idempotent
// for the functions that have no identity.
fn first<T: Copy + Default>(
    cells: &[T],
    array: &NdArray,
    len: usize,
    start: Option<T>,
    plan: &Plan,
    out_strides: &[isize],
) -> Vec<T> {
    if let Some(start) = start {
        return vec![start; len];
    }
    let mut out = vec![T::default(); len];
    if array.size() == 0 {
        return out;
    }
    Walk::new(&plan.full_shape, [array.strides(), out_strides]).each(
        [array.start(), 0],
        |[from, to], len, [from_step, to_step]| {
            for index in 0..len as isize {
                out[(to + index * to_step) as usize] = cells[(from + index * from_step) as usize];
            }
        },
    );
    out
}

// Elementwise where the run goes along the result, one value after the other where it goes along an axis taken.
fn run<T: Copy>(cells: &[T], out: &mut [T], walk: &Walk<2>, begin: isize, f: impl Fn(T, T) -> T) {
    walk.each([begin, 0], |[from, to], len, [from_step, to_step]| {
        let (start, target) = (from as usize, to as usize);
        match (from_step, to_step) {
            (1, 0) => out[target] = cells[start..start + len].iter().fold(out[target], |all, item| f(all, *item)),
            (1, 1) => {
                for (all, item) in out[target..target + len].iter_mut().zip(&cells[start..start + len]) {
                    *all = f(*all, *item);
                }
            }
            _ => {
                for index in 0..len as isize {
                    let place = (to + index * to_step) as usize;
                    out[place] = f(out[place], cells[(from + index * from_step) as usize]);
                }
            }
        }
    });
}

// Elements after which the buffer begins anew, and elements it takes at a time: whole multiples of the innermost axes
// that fit, within the first axis that does not.
fn buffered(lens: &[usize]) -> (usize, usize) {
    let mut core = 1;
    for len in lens.iter().rev() {
        if core * len > BUFFER {
            return (core * len, BUFFER / core * core);
        }
        core *= len;
    }
    (usize::MAX, usize::MAX)
}

// Sums of floats: pairwise along an axis taken, in pieces if they are read through a buffer.
fn add<T: Arith>(cells: &[T], out: &mut [T], walk: &Walk<2>, begin: isize, (group, piece): (usize, usize)) {
    walk.each([begin, 0], |[from, to], len, [from_step, to_step]| {
        if to_step != 0 || len == 1 {
            let (start, target) = (from as usize, to as usize);
            if (from_step, to_step) == (1, 1) {
                for (all, item) in out[target..target + len].iter_mut().zip(&cells[start..start + len]) {
                    *all = all.add(*item);
                }
            } else {
                for index in 0..len as isize {
                    let place = (to + index * to_step) as usize;
                    out[place] = out[place].add(cells[(from + index * from_step) as usize]);
                }
            }
            return;
        }
        let (mut from, mut rest) = (from, len);
        let mut in_group = group;
        while rest > 0 {
            let part = rest.min(piece).min(in_group);
            let target = &mut out[to as usize];
            *target = target.add(pairwise(cells, from, part, from_step));
            from += part as isize * from_step;
            rest -= part;
            in_group = if in_group == part { group } else { in_group - part };
        }
    });
}

// Any other function, one slice along the axes taken after the other.
fn in_order(
    op: Ufunc,
    array: &NdArray,
    len: usize,
    start: Option<Scalar>,
    plan: &Plan,
    out_strides: &[isize],
) -> Option<Data> {
    let lines = plan.lines(array);
    let kept = plan.kept_shape.len();
    let flat: Vec<usize> = lines.shape()[kept..].to_vec();
    let mut index = vec![0usize; flat.len()];
    let mut result: Option<NdArray> = start.map(|scalar| scalar.to_array().stretched(&plan.kept_shape));
    if array.size() > 0 {
        loop {
            let offset: isize =
                index.iter().zip(&lines.strides()[kept..]).map(|(place, stride)| *place as isize * stride).sum();
            let slice = lines.seen(
                (lines.start() + offset) as usize,
                plan.kept_shape.clone(),
                lines.strides()[..kept].to_vec(),
            );
            result = Some(match result {
                None => slice,
                Some(so_far) => {
                    let data = apply_two(op, &so_far, &slice)?;
                    NdArray::new(array.dtype(), data, plan.kept_shape.clone())
                }
            });
            // The next index row after row.
            let mut axis = flat.len();
            loop {
                if axis == 0 {
                    return place(&result?, len, plan, out_strides, array);
                }
                axis -= 1;
                index[axis] += 1;
                if index[axis] < flat[axis] {
                    break;
                }
                index[axis] = 0;
            }
        }
    }
    match result {
        Some(result) => place(&result, len, plan, out_strides, array),
        None => {
            Some(super::create::zeros_of(&[len], array.dtype(), &mut Meter::unlimited()).ok()?.buffer.data().clone())
        }
    }
}

// Brings a result that lies row after row into the order of `out_strides`.
fn place(result: &NdArray, len: usize, plan: &Plan, out_strides: &[isize], array: &NdArray) -> Option<Data> {
    let strides: Vec<isize> =
        (0..array.ndim()).filter(|axis| !plan.taken[*axis]).map(|axis| out_strides[axis]).collect();
    let out = super::create::zeros_of(&[len], result.dtype(), &mut Meter::unlimited()).ok()?;
    out.seen(0, plan.kept_shape.clone(), strides).assign(result, &mut Meter::unlimited()).ok()?;
    let data = out.buffer.data().clone();
    Some(data)
}

/// The sum, in numpy's order of addition.
///
/// # Errors
/// As [`reduce`].
pub fn sum(array: &NdArray, along: &Along<'_>, meter: &mut Meter) -> Result<NdArray> {
    reduce(Ufunc::Add, array, along, meter)
}

/// The product.
///
/// # Errors
/// As [`reduce`].
pub fn prod(array: &NdArray, along: &Along<'_>, meter: &mut Meter) -> Result<NdArray> {
    reduce(Ufunc::Multiply, array, along, meter)
}

/// The least element; NaN if there is one.
///
/// # Errors
/// As [`reduce`].
pub fn min(array: &NdArray, along: &Along<'_>, meter: &mut Meter) -> Result<NdArray> {
    reduce(Ufunc::Minimum, array, along, meter)
}

/// The greatest element; NaN if there is one.
///
/// # Errors
/// As [`reduce`].
pub fn max(array: &NdArray, along: &Along<'_>, meter: &mut Meter) -> Result<NdArray> {
    reduce(Ufunc::Maximum, array, along, meter)
}

/// The greatest less the least.
///
/// # Errors
/// As [`reduce`].
pub fn ptp(array: &NdArray, along: &Along<'_>, meter: &mut Meter) -> Result<NdArray> {
    let (most, least) = (max(array, along, meter)?, min(array, along, meter)?);
    call(Ufunc::Subtract, &[most.into(), least.into()], &Call::default(), meter)
}

/// Whether any element counts as true.
///
/// # Errors
/// As [`reduce`].
pub fn any(array: &NdArray, along: &Along<'_>, meter: &mut Meter) -> Result<NdArray> {
    let truths = array.as_dtype(DType::Bool, meter)?;
    reduce(Ufunc::LogicalOr, &truths, &Along { dtype: None, ..along.clone() }, meter)
}

/// Whether all elements count as true.
///
/// # Errors
/// As [`reduce`].
pub fn all(array: &NdArray, along: &Along<'_>, meter: &mut Meter) -> Result<NdArray> {
    let truths = array.as_dtype(DType::Bool, meter)?;
    reduce(Ufunc::LogicalAnd, &truths, &Along { dtype: None, ..along.clone() }, meter)
}

/// How many elements count as true.
///
/// # Errors
/// As [`reduce`].
pub fn count_nonzero(array: &NdArray, along: &Along<'_>, meter: &mut Meter) -> Result<NdArray> {
    let truths = array.as_dtype(DType::Bool, meter)?;
    reduce(Ufunc::Add, &truths, &Along { dtype: Some(DType::Int64), ..along.clone() }, meter)
}

// The number of elements that make one of the result, as a float.
fn counted(array: &NdArray, along: &Along<'_>, meter: &mut Meter) -> Result<Arg> {
    match along.mask {
        None => Ok(Arg::Float(Plan::new(array, along.axes)?.count as f64)),
        Some(mask) => {
            let truths = mask.as_dtype(DType::Bool, meter)?;
            let stretched = truths.broadcast_to(array.shape())?;
            let count = Along { axes: along.axes, keepdims: along.keepdims, ..Along::default() };
            Ok(Arg::Array(count_nonzero(&stretched, &count, meter)?))
        }
    }
}

/// The arithmetic mean; NaN of nothing. Ints and bools are averaged as float64.
///
/// # Errors
/// As [`reduce`].
pub fn mean(array: &NdArray, along: &Along<'_>, meter: &mut Meter) -> Result<NdArray> {
    let float = array.dtype().is_float() || array.dtype().is_str();
    let dtype = along.dtype.or(if float { None } else { Some(DType::Float64) });
    let total = sum(array, &Along { dtype, initial: None, ..along.clone() }, meter)?;
    let result_type = total.dtype();
    let count = counted(array, along, meter)?;
    let result = call(Ufunc::Divide, &[total.into(), count], &Call::default(), meter)?;
    if result_type.is_float() { result.as_dtype(result_type, meter) } else { Ok(result) }
}

/// The mean squared distance from the mean, divided by the count less `ddof`.
///
/// # Errors
/// As [`reduce`].
pub fn var(array: &NdArray, along: &Along<'_>, ddof: f64, meter: &mut Meter) -> Result<NdArray> {
    let plain = Call::default();
    let float = array.dtype().is_float() || array.dtype().is_str();
    let dtype = along.dtype.or(if float { None } else { Some(DType::Float64) });
    let kept = Along { dtype, keepdims: true, initial: None, ..along.clone() };
    let total = sum(array, &kept, meter)?;
    let result_type = total.dtype();
    let count = counted(array, &kept, meter)?;
    let center = call(Ufunc::Divide, &[total.into(), count.clone()], &plain, meter)?.as_dtype(result_type, meter)?;
    let distance = call(Ufunc::Subtract, &[array.into(), center.into()], &plain, meter)?;
    let squares = call(Ufunc::Multiply, &[(&distance).into(), (&distance).into()], &plain, meter)?;
    let total = sum(&squares, &Along { dtype, initial: None, ..along.clone() }, meter)?;
    let result_type = total.dtype();
    let divisor = match counted(array, along, meter)? {
        Arg::Float(count) => Arg::Float((count - ddof).max(0.0)),
        other => {
            let less = call(Ufunc::Subtract, &[other, Arg::Float(ddof)], &plain, meter)?;
            Arg::Array(call(Ufunc::Maximum, &[less.into(), Arg::Float(0.0)], &plain, meter)?)
        }
    };
    let result = call(Ufunc::Divide, &[total.into(), divisor], &plain, meter)?;
    if result_type.is_float() { result.as_dtype(result_type, meter) } else { Ok(result) }
}

/// The root of [`var`].
///
/// # Errors
/// As [`reduce`].
pub fn std(array: &NdArray, along: &Along<'_>, ddof: f64, meter: &mut Meter) -> Result<NdArray> {
    let variance = var(array, along, ddof, meter)?;
    call(Ufunc::Sqrt, &[variance.into()], &Call::default(), meter)
}

/// The first place of the greatest (`largest`) or least element along an axis, or of all row after row; NaN comes first.
fn arg_extreme(
    array: &NdArray,
    axis: Option<i64>,
    keepdims: bool,
    largest: bool,
    meter: &mut Meter,
) -> Result<NdArray> {
    let axes: Option<Vec<i64>> = axis.map(|axis| vec![axis]);
    let plan = Plan::new(array, axes.as_deref())?;
    if plan.count == 0 {
        let name = if largest { "argmax" } else { "argmin" };
        return Err(Error::value(format!("attempt to get {name} of an empty sequence")));
    }
    meter.touch(array.size())?;
    meter.array(&plan.kept_shape, DType::Int64)?;
    let lines = plan.lines(array);
    let line = plan.count;
    fn places<T: Copy + PartialOrd>(items: &[T], line: usize, largest: bool, nan: impl Fn(T) -> bool) -> Vec<i64> {
        items
            .chunks_exact(line)
            .map(|items| {
                let mut best = 0;
                for (place, item) in items.iter().enumerate().skip(1) {
                    let so_far = items[best];
                    if nan(so_far) {
                        break;
                    }
                    if nan(*item) || (if largest { *item > so_far } else { *item < so_far }) {
                        best = place;
                    }
                }
                best as i64
            })
            .collect()
    }
    let found = match array.dtype() {
        DType::Str(_) => lines.with::<String, _>(|items| {
            let texts: Vec<&str> = items.iter().map(String::as_str).collect();
            places(&texts, line, largest, |_| false)
        }),
        DType::Bool => lines.with::<bool, _>(|items| places(items, line, largest, |_| false)),
        dtype => {
            with_number!(dtype, T => lines.with::<T, _>(|items| places(items, line, largest, Number::is_nan)),
            else vec![])
        }
    };
    NdArray::from_vec(plan.shape(keepdims), found)
}

/// The first place of the greatest element; the first NaN if there is one.
///
/// # Errors
/// `ValueError` of nothing, `AxisError`, the meter's.
pub fn argmax(array: &NdArray, axis: Option<i64>, keepdims: bool, meter: &mut Meter) -> Result<NdArray> {
    arg_extreme(array, axis, keepdims, true, meter)
}

/// The first place of the least element; the first NaN if there is one.
///
/// # Errors
/// As [`argmax`].
pub fn argmin(array: &NdArray, axis: Option<i64>, keepdims: bool, meter: &mut Meter) -> Result<NdArray> {
    arg_extreme(array, axis, keepdims, false, meter)
}
