//! Order statistics, averages, what ignores NaN, and covariance.

use super::sort::sorted_lines;
use super::{
    Along, Arg, Call, Class, DType, Error, Meter, NdArray, Result, Scalar, Ufunc, call, count_nonzero, mean,
    normalize_axes, sum,
};

const PLAIN: Call<'static> = Call { out: None, dtype: None, mask: None };

fn float_type(dtype: DType) -> DType {
    if dtype == DType::Float32 { dtype } else { DType::Float64 }
}

/// `median`, along axes; NaN if there is one, or of nothing. With `skip_nan`, of the numbers only.
///
/// # Errors
/// `AxisError`, the meter's.
pub fn median(array: &NdArray, along: &Along<'_>, skip_nan: bool, meter: &mut Meter) -> Result<NdArray> {
    let dtype = float_type(array.dtype());
    let (plan, items) = sorted_lines(array, along, meter)?;
    let shape = plan.shape(along.keepdims).to_vec();
    let len = meter.array(&shape, dtype)?;
    let middle = |line: &[f64]| {
        let line = if skip_nan { &line[..line.partition_point(|item| !item.is_nan())] } else { line };
        match line {
            [] => f64::NAN,
            [.., last] if last.is_nan() => f64::NAN,
            line if line.len() % 2 == 1 => line[line.len() / 2],
            line => {
                let (low, high) = (line[line.len() / 2 - 1], line[line.len() / 2]);
                if dtype == DType::Float32 { f64::from((low as f32 + high as f32) / 2.0) } else { (low + high) / 2.0 }
            }
        }
    };
    let medians: Vec<f64> =
        if plan.count == 0 { vec![f64::NAN; len] } else { items.chunks_exact(plan.count).map(middle).collect() };
    NdArray::from_vec(&shape, medians)?.as_dtype(dtype, meter)
}

/// How a quantile between two elements is found.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Method {
    /// Between the neighbours, at a place set by two parameters (Hyndman and Fan 1996).
    Continuous(f64, f64),
    Linear,
    Lower,
    Higher,
    Midpoint,
    Nearest,
    InvertedCdf,
    AveragedInvertedCdf,
    ClosestObservation,
}

fn method(name: &str) -> Result<Method> {
    Ok(match name {
        "linear" => Method::Linear,
        "lower" => Method::Lower,
        "higher" => Method::Higher,
        "midpoint" => Method::Midpoint,
        "nearest" => Method::Nearest,
        "hazen" => Method::Continuous(0.5, 0.5),
        "weibull" => Method::Continuous(0.0, 0.0),
        "median_unbiased" => Method::Continuous(1.0 / 3.0, 1.0 / 3.0),
        "normal_unbiased" => Method::Continuous(3.0 / 8.0, 3.0 / 8.0),
        "interpolated_inverted_cdf" => Method::Continuous(0.0, 1.0),
        "inverted_cdf" => Method::InvertedCdf,
        "averaged_inverted_cdf" => Method::AveragedInvertedCdf,
        "closest_observation" => Method::ClosestObservation,
        _ => {
            return Err(Error::value(format!(
                "'{name}' is not a valid method. Use one of: dict_keys(['inverted_cdf', 'averaged_inverted_cdf', 'closest_observation', 'interpolated_inverted_cdf', 'hazen', 'weibull', 'linear', 'median_unbiased', 'normal_unbiased', 'lower', 'higher', 'midpoint', 'nearest'])"
            )));
        }
    })
}

/// The place of a quantile among `count` sorted elements: the one below and how far it is to the next.
fn place(method: Method, q: f64, count: usize) -> (usize, f64) {
    let n = count as f64;
    let last = n - 1.0;
    let index = match method {
        Method::Continuous(alpha, beta) => n * q + (alpha + q * (1.0 - alpha - beta)) - 1.0,
        Method::Linear => last * q,
        Method::Lower => (last * q).floor(),
        Method::Higher => (last * q).ceil(),
        Method::Midpoint => 0.5 * ((last * q).floor() + (last * q).ceil()),
        Method::Nearest => (last * q).round_ties_even(),
        Method::InvertedCdf => (n * q - 1.0).ceil(),
        Method::AveragedInvertedCdf => {
            let index = n * q - 1.0;
            if index == index.floor() { index + 0.5 } else { index.ceil() }
        }
        Method::ClosestObservation => {
            // The nearest element; of two equally near the one with the even number, counted from 1.
            let index = n * q - 1.5;
            if index == index.floor() && index.rem_euclid(2.0) == 1.0 { index } else { index.floor() + 1.0 }
        }
    };
    let index = index.clamp(0.0, last);
    let below = index.floor();
    (below as usize, index - below)
}

/// `quantile`: for each `q` in 0 to 1 the element below which that share of the line lies. Shape: that of `q`, then the
/// axes left.
///
/// # Errors
/// `ValueError` for `q` outside and unknown methods, `IndexError` of nothing, `AxisError`, the meter's.
pub fn quantile(
    array: &NdArray,
    q: &NdArray,
    along: &Along<'_>,
    method_name: &str,
    skip_nan: bool,
    meter: &mut Meter,
) -> Result<NdArray> {
    let method = method(method_name)?;
    let shares = q.to_floats()?;
    if shares.iter().any(|share| !(0.0..=1.0).contains(share)) {
        return Err(Error::value("Quantiles must be in the range [0, 1]"));
    }
    if array.dtype().is_bool()
        && !matches!(method, Method::Lower | Method::Higher | Method::Nearest | Method::InvertedCdf)
    {
        return Err(Error::type_error(
            "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.",
        ));
    }
    let (plan, items) = sorted_lines(array, along, meter)?;
    let mut shape = q.shape().to_vec();
    shape.extend(plan.shape(along.keepdims));
    // The ints 0 and 1 name elements and nothing between.
    let exact = !q.dtype().is_float()
        || matches!(
            method,
            Method::Lower | Method::Higher | Method::Nearest | Method::InvertedCdf | Method::ClosestObservation
        );
    let dtype = if exact { array.dtype() } else { float_type(array.dtype()) };
    meter.array(&shape, dtype)?;
    if plan.count == 0 && !skip_nan {
        return Err(Error::index("index -1 is out of bounds for axis 0 with size 0"));
    }
    let single = array.dtype() == DType::Float32;
    let mut found = Vec::with_capacity(shape.iter().product());
    for share in shares {
        for line in items.chunks_exact(plan.count.max(1)) {
            let line = if skip_nan { &line[..line.partition_point(|item| !item.is_nan())] } else { line };
            let Some(last) = line.last().filter(|last| !last.is_nan()) else {
                found.push(f64::NAN);
                continue;
            };
            let (below, share) = place(method, share, line.len());
            let (low, high) = (line[below], *line.get(below + 1).unwrap_or(last));
            found.push(if share == 0.0 { low } else { between(low, high, share, single) });
        }
    }
    NdArray::from_vec(&shape, found)?.as_dtype(dtype, meter)
}

// From the nearer end, so that both ends are met exactly.
fn between(low: f64, high: f64, share: f64, single: bool) -> f64 {
    if single {
        let (low, high, share) = (low as f32, high as f32, share as f32);
        let distance = high - low;
        return f64::from(if share >= 0.5 { high - distance * (1.0 - share) } else { low + distance * share });
    }
    let distance = high - low;
    if share >= 0.5 { high - distance * (1.0 - share) } else { low + distance * share }
}

/// `average`: the mean weighted, and the sum of the weights.
///
/// # Errors
/// `TypeError` and `ValueError` for weights that do not fit, `ZeroDivisionError` if they sum to zero, the meter's.
pub fn average(
    array: &NdArray,
    axes: Option<&[i64]>,
    weights: Option<&NdArray>,
    keepdims: bool,
    meter: &mut Meter,
) -> Result<(NdArray, NdArray)> {
    let along = Along { axes, keepdims, ..Along::default() };
    let Some(weights) = weights else {
        let average = mean(array, &along, meter)?;
        let count = super::reduce::Plan::new(array, axes)?.count as f64;
        let counts = super::create::full_of(average.shape(), &Scalar::Float64(count), average.dtype(), meter)?;
        return Ok((average, counts));
    };
    let mut dtype = array.dtype().promote(weights.dtype());
    if !dtype.is_float() {
        dtype = DType::Float64;
    }
    let weights = if weights.shape() == array.shape() {
        weights.clone()
    } else {
        let Some(axes) = axes else {
            return Err(Error::type_error("Axis must be specified when shapes of a and weights differ."));
        };
        let places = normalize_axes(axes, array.ndim(), "duplicate value in 'axis'")?;
        let sizes: Vec<usize> = places.iter().map(|axis| array.shape()[*axis]).collect();
        if weights.shape() != sizes {
            return Err(Error::value("Shape of weights must be consistent with shape of a along specified axis."));
        }
        // The weights' axes in the array's order, the others of size 1.
        let mut order: Vec<usize> = (0..places.len()).collect();
        order.sort_by_key(|index| places[*index]);
        let mut shape = vec![1usize; array.ndim()];
        for axis in &places {
            shape[*axis] = array.shape()[*axis];
        }
        weights.permuted(&order).reshape_to(&shape, meter)?
    };
    let typed = Along { dtype: Some(dtype), ..along.clone() };
    let full = weights.stretched(array.shape());
    // Weights along some axes only are summed as they are.
    let total = if weights.shape() == array.shape() {
        sum(&weights, &typed, meter)?
    } else {
        let own: Vec<i64> = (0..weights.ndim())
            .filter(|axis| weights.shape()[*axis] != 1 || array.shape()[*axis] == 1)
            .map(|axis| axis as i64)
            .collect();
        let total =
            sum(&weights, &Along { axes: Some(&own), dtype: Some(dtype), keepdims: true, ..Along::default() }, meter)?;
        let shape = super::reduce::Plan::new(array, axes)?.shape(keepdims).to_vec();
        let one = total.reshape_to(&[1], meter)?.reshape_to(&vec![1; shape.len()], meter)?;
        one.stretched(&shape).copy(meter)?
    };
    if super::sort::any_nan(&total) {
        // NaN is no zero: the average is NaN.
    } else if total.to_floats()?.contains(&0.0) {
        return Err(Error::new(Class::ZeroDivision, "Weights sum to zero, can't be normalized"));
    }
    let product = call(Ufunc::Multiply, &[array.into(), full.into()], &Call { dtype: Some(dtype), ..PLAIN }, meter)?;
    let sums = sum(&product, &along, meter)?;
    let average = call(Ufunc::Divide, &[sums.into(), (&total).into()], &PLAIN, meter)?;
    Ok((average, total))
}

fn is_nan(array: &NdArray, meter: &mut Meter) -> Result<NdArray> {
    call(Ufunc::Isnan, &[array.into()], &PLAIN, meter)
}

// The array with `value` for every NaN, and where the numbers are.
fn without_nan(array: &NdArray, value: f64, meter: &mut Meter) -> Result<(NdArray, NdArray)> {
    let missing = is_nan(array, meter)?;
    let numbers = call(Ufunc::LogicalNot, &[(&missing).into()], &PLAIN, meter)?;
    let filled = super::where_(&missing, &Arg::Float(value), &array.into(), meter)?;
    Ok((filled, numbers))
}

/// `nansum`: NaN counts as zero.
///
/// # Errors
/// As [`sum`].
pub fn nansum(array: &NdArray, along: &Along<'_>, meter: &mut Meter) -> Result<NdArray> {
    if !array.dtype().is_float() {
        return sum(array, along, meter);
    }
    let (filled, _) = without_nan(array, 0.0, meter)?;
    sum(&filled, along, meter)
}

/// `nanprod`: NaN counts as one.
///
/// # Errors
/// As [`sum`].
pub fn nanprod(array: &NdArray, along: &Along<'_>, meter: &mut Meter) -> Result<NdArray> {
    if !array.dtype().is_float() {
        return super::prod(array, along, meter);
    }
    let (filled, _) = without_nan(array, 1.0, meter)?;
    super::prod(&filled, along, meter)
}

/// `nanmean`: the mean of what is no NaN.
///
/// # Errors
/// As [`mean`].
pub fn nanmean(array: &NdArray, along: &Along<'_>, meter: &mut Meter) -> Result<NdArray> {
    if !array.dtype().is_float() {
        return mean(array, along, meter);
    }
    let (filled, numbers) = without_nan(array, 0.0, meter)?;
    let counts = count_nonzero(&numbers, &Along { dtype: None, ..along.clone() }, meter)?;
    let sums = sum(&filled, along, meter)?;
    let dtype = sums.dtype();
    call(Ufunc::Divide, &[sums.into(), counts.into()], &PLAIN, meter)?.as_dtype(dtype, meter)
}

/// `nanvar`: the variance of what is no NaN.
///
/// # Errors
/// As [`super::var`].
pub fn nanvar(array: &NdArray, along: &Along<'_>, ddof: f64, meter: &mut Meter) -> Result<NdArray> {
    if !array.dtype().is_float() {
        return super::var(array, along, ddof, meter);
    }
    let (filled, numbers) = without_nan(array, 0.0, meter)?;
    let kept = Along { keepdims: true, ..along.clone() };
    let counts = count_nonzero(&numbers, &Along { dtype: None, ..kept.clone() }, meter)?;
    let sums = sum(&filled, &kept, meter)?;
    let dtype = sums.dtype();
    let center = call(Ufunc::Divide, &[sums.into(), (&counts).into()], &PLAIN, meter)?.as_dtype(dtype, meter)?;
    let distance = call(Ufunc::Subtract, &[filled.into(), center.into()], &PLAIN, meter)?;
    let distance = super::where_(&numbers, &distance.into(), &Arg::Float(0.0), meter)?;
    let squares = call(Ufunc::Multiply, &[(&distance).into(), (&distance).into()], &PLAIN, meter)?;
    let total = sum(&squares, along, meter)?;
    let counts = counts.reshape_to(total.shape(), meter)?;
    let free = call(Ufunc::Subtract, &[counts.into(), Arg::Float(ddof)], &PLAIN, meter)?;
    let none = call(Ufunc::LessEqual, &[(&free).into(), Arg::Int(0)], &PLAIN, meter)?;
    let variance = call(Ufunc::Divide, &[total.into(), free.into()], &PLAIN, meter)?.as_dtype(dtype, meter)?;
    super::where_(&none, &Arg::Float(f64::NAN), &variance.into(), meter)
}

/// `nanstd`: the root of [`nanvar`].
///
/// # Errors
/// As [`nanvar`].
pub fn nanstd(array: &NdArray, along: &Along<'_>, ddof: f64, meter: &mut Meter) -> Result<NdArray> {
    let variance = nanvar(array, along, ddof, meter)?;
    call(Ufunc::Sqrt, &[variance.into()], &PLAIN, meter)
}

/// `nanmin`: NaN only where there is nothing else.
///
/// # Errors
/// As [`super::min`].
pub fn nanmin(array: &NdArray, along: &Along<'_>, meter: &mut Meter) -> Result<NdArray> {
    super::reduce(Ufunc::Fmin, array, along, meter)
}

/// `nanmax`: NaN only where there is nothing else.
///
/// # Errors
/// As [`super::max`].
pub fn nanmax(array: &NdArray, along: &Along<'_>, meter: &mut Meter) -> Result<NdArray> {
    super::reduce(Ufunc::Fmax, array, along, meter)
}

/// `nanargmax` or, unless `largest`, `nanargmin`.
///
/// # Errors
/// `ValueError` where there are only NaN, as [`super::argmax`].
pub fn nanarg(array: &NdArray, axis: Option<i64>, keepdims: bool, largest: bool, meter: &mut Meter) -> Result<NdArray> {
    let pick = if largest { super::argmax } else { super::argmin };
    if !array.dtype().is_float() {
        return pick(array, axis, keepdims, meter);
    }
    let (filled, numbers) = without_nan(array, if largest { f64::NEG_INFINITY } else { f64::INFINITY }, meter)?;
    let axes: Option<Vec<i64>> = axis.map(|axis| vec![axis]);
    let some = super::any(&numbers, &Along { axes: axes.as_deref(), ..Along::default() }, meter)?;
    if some.scalars().iter().any(|scalar| !scalar.truth()) {
        return Err(Error::value("All-NaN slice encountered"));
    }
    pick(&filled, axis, keepdims, meter)
}

/// `nan_to_num`: numbers for NaN and infinities; by default zero and the type's limits.
///
/// # Errors
/// The meter's.
pub fn nan_to_num(
    array: &NdArray,
    nan: f64,
    posinf: Option<f64>,
    neginf: Option<f64>,
    meter: &mut Meter,
) -> Result<NdArray> {
    if !array.dtype().is_float() {
        return array.copy_keeping_order(meter);
    }
    let single = array.dtype() == DType::Float32;
    let (least, most) = if single { (f64::from(f32::MIN), f64::from(f32::MAX)) } else { (f64::MIN, f64::MAX) };
    let (posinf, neginf) = (posinf.unwrap_or(most), neginf.unwrap_or(least));
    let missing = is_nan(array, meter)?;
    let mut result = super::where_(&missing, &Arg::Float(nan), &array.into(), meter)?;
    for (infinity, number) in [(f64::INFINITY, posinf), (f64::NEG_INFINITY, neginf)] {
        let there = call(Ufunc::Equal, &[array.into(), Arg::Float(infinity)], &PLAIN, meter)?;
        result = super::where_(&there, &Arg::Float(number), &result.into(), meter)?;
    }
    Ok(result)
}

/// `cov`: the covariances of variables, one per row, or per column without `rowvar`; `more` adds variables.
///
/// # Shapes
/// `(p, n)`; returns `(p, p)`, or no axes for one variable.
/// # Errors
/// `ValueError` for more than two axes, the meter's.
pub fn cov(array: &NdArray, more: Option<&NdArray>, rowvar: bool, ddof: f64, meter: &mut Meter) -> Result<NdArray> {
    let rows = |array: &NdArray| -> Result<NdArray> {
        if array.ndim() > 2 {
            return Err(Error::value("m has more than 2 dimensions"));
        }
        let matrix = super::atleast_2d(array)?;
        if !rowvar && array.ndim() == 2 { matrix.transpose(None) } else { Ok(matrix) }
    };
    let mut dtype = array.dtype().promote(DType::Float64);
    if let Some(more) = more {
        dtype = dtype.promote(more.dtype());
    }
    let mut data = rows(array)?.as_dtype(dtype, meter)?;
    if let Some(more) = more {
        data = super::concatenate(&[data, rows(more)?.as_dtype(dtype, meter)?], Some(0), None, meter)?;
    }
    let count = data.shape()[1] as f64;
    let center = mean(&data, &Along { axes: Some(&[1]), keepdims: true, ..Along::default() }, meter)?;
    let distance = call(Ufunc::Subtract, &[data.into(), center.into()], &PLAIN, meter)?;
    let products = super::dot(&distance, &distance.transpose(None)?, meter)?;
    let share = 1.0 / (count - ddof).max(0.0);
    let result = call(Ufunc::Multiply, &[products.into(), Arg::Float(share)], &PLAIN, meter)?;
    let mut result = result.squeeze(None)?;
    result.geometry.view = false;
    Ok(result)
}

/// `corrcoef`: covariances divided by both standard deviations, between -1 and 1.
///
/// # Errors
/// As [`cov`].
pub fn corrcoef(array: &NdArray, more: Option<&NdArray>, rowvar: bool, meter: &mut Meter) -> Result<NdArray> {
    let products = cov(array, more, rowvar, 1.0, meter)?;
    if products.ndim() == 0 {
        return call(Ufunc::Divide, &[(&products).into(), (&products).into()], &PLAIN, meter);
    }
    let variances = products.diagonal(0, 0, 1)?;
    let deviations = call(Ufunc::Sqrt, &[variances.into()], &PLAIN, meter)?;
    let rows = deviations.expand_dims(&[1])?;
    let by_row = call(Ufunc::Divide, &[products.into(), rows.into()], &PLAIN, meter)?;
    let columns = deviations.expand_dims(&[0])?;
    let result = call(Ufunc::Divide, &[by_row.into(), columns.into()], &PLAIN, meter)?;
    super::clip(&result.into(), Some(&Arg::Float(-1.0)), Some(&Arg::Float(1.0)), None, meter)
}
