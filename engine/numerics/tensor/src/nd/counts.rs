//! Counting, comparing with tolerance, and functions of sampled data.

use super::{Along, Arg, Call, Class, DType, Error, Meter, NdArray, Result, Ufunc, all, broadcast_shapes, call};

const PLAIN: Call<'static> = Call { out: None, dtype: None, mask: None };

/// `bincount`: how often each int from 0 on is met, or the sums of weights.
///
/// # Errors
/// `ValueError` for negative ints and shapes that do not fit, `TypeError` for floats, the meter's.
pub fn bincount(array: &NdArray, weights: Option<&NdArray>, minlength: i64, meter: &mut Meter) -> Result<NdArray> {
    if array.ndim() != 1 {
        return Err(Error::value(if array.ndim() > 1 {
            "object too deep for desired array"
        } else {
            "object of too small depth for desired array"
        }));
    }
    if minlength < 0 {
        return Err(Error::value("'minlength' must not be negative"));
    }
    meter.touch(array.size())?;
    let places = if array.size() == 0 { vec![] } else { array.to_ints()? };
    if places.iter().any(|place| *place < 0) {
        return Err(Error::value("'list' argument must have no negative elements"));
    }
    let most = places.iter().max().map_or(0, |most| most.saturating_add(1)).max(minlength);
    let shape = super::checked_shape(&[most])?;
    let Some(weights) = weights else {
        meter.array(&shape, DType::Int64)?;
        let mut counts = vec![0i64; shape[0]];
        for place in places {
            counts[place as usize] += 1;
        }
        return Ok(NdArray::from_list(counts));
    };
    if weights.shape() != array.shape() {
        return Err(Error::value("The weights and list don't have the same length."));
    }
    meter.array(&shape, DType::Float64)?;
    let mut sums = vec![0f64; shape[0]];
    for (place, weight) in places.into_iter().zip(weights.to_floats()?) {
        sums[place as usize] += weight;
    }
    Ok(NdArray::from_list(sums))
}

/// The bins of a histogram.
#[derive(Clone, Debug)]
pub enum Bins {
    /// So many of equal width.
    Count(i64),
    /// From edge to edge.
    Edges(NdArray),
}

/// `histogram_bin_edges`.
///
/// # Errors
/// `ValueError` for no bins, falling edges and ranges that are none, the meter's.
pub fn histogram_edges(array: &NdArray, bins: &Bins, range: Option<(f64, f64)>, meter: &mut Meter) -> Result<NdArray> {
    let count = match bins {
        Bins::Edges(edges) => {
            if edges.ndim() != 1 {
                return Err(Error::value("`bins` must be 1d, when an array"));
            }
            meter.touch(edges.size())?;
            if edges.to_floats()?.windows(2).any(|pair| pair[0] > pair[1]) {
                return Err(Error::value("`bins` must increase monotonically, when an array"));
            }
            return Ok(edges.clone());
        }
        Bins::Count(count) => *count,
    };
    if count < 1 {
        return Err(Error::value("`bins` must be positive, when an integer"));
    }
    meter.touch(array.size())?;
    let (mut first, mut last) = match range {
        Some((first, last)) => {
            if first > last {
                return Err(Error::value("max must be larger than min in range parameter."));
            }
            if !(first.is_finite() && last.is_finite()) {
                return Err(Error::value(format!(
                    "supplied range of [{}, {}] is not finite",
                    primitives::format_float(first),
                    primitives::format_float(last)
                )));
            }
            (first, last)
        }
        None if array.size() == 0 => (0.0, 1.0),
        None => {
            let ends = |array: NdArray| array.only().and_then(|scalar| scalar.to_f64());
            let first = ends(super::min(array, &Along::default(), meter)?)?;
            let last = ends(super::max(array, &Along::default(), meter)?)?;
            if !(first.is_finite() && last.is_finite()) {
                return Err(Error::value(format!(
                    "autodetected range of [{}, {}] is not finite",
                    primitives::format_float(first),
                    primitives::format_float(last)
                )));
            }
            (first, last)
        }
    };
    if first == last {
        first -= 0.5;
        last += 0.5;
    }
    let dtype = if array.dtype() == DType::Float32 { DType::Float32 } else { DType::Float64 };
    Ok(super::linspace(first, last, count.saturating_add(1), true, dtype, meter)?.0)
}

/// `histogram`: how many elements, or what weights, lie in each bin, and the edges; the last bin has both its edges.
///
/// # Errors
/// As [`histogram_edges`]; `ValueError` for weights of another shape.
pub fn histogram(
    array: &NdArray,
    bins: &Bins,
    range: Option<(f64, f64)>,
    weights: Option<&NdArray>,
    density: bool,
    meter: &mut Meter,
) -> Result<(NdArray, NdArray)> {
    if weights.is_some_and(|weights| weights.shape() != array.shape()) {
        return Err(Error::value("weights should have the same shape as a."));
    }
    let edges = histogram_edges(array, bins, range, meter)?;
    let limits = edges.to_floats()?;
    let count = limits.len().saturating_sub(1);
    meter.array(&[count], DType::Float64)?;
    let levels = u64::from(u64::BITS - (count as u64).leading_zeros()) + 2;
    meter.spend((array.size() as u64).saturating_mul(levels))?;
    let items = array.to_floats()?;
    // The bin whose left edge is not above the element; the last bin takes its right edge too.
    let bin_of = |item: f64| -> Option<usize> {
        let (first, last) = (*limits.first()?, *limits.last()?);
        if !(first <= item && item <= last) || count == 0 {
            return None;
        }
        Some(limits.partition_point(|edge| *edge <= item).saturating_sub(1).min(count - 1))
    };
    let counted = match weights {
        None => {
            let mut counts = vec![0i64; count];
            for item in items {
                if let Some(bin) = bin_of(item) {
                    counts[bin] += 1;
                }
            }
            NdArray::from_list(counts)
        }
        Some(weights) => {
            let mut sums = vec![0f64; count];
            for (item, weight) in items.into_iter().zip(weights.to_floats()?) {
                if let Some(bin) = bin_of(item) {
                    sums[bin] += weight;
                }
            }
            let dtype = if weights.dtype().is_float() { weights.dtype() } else { DType::Int64 };
            NdArray::from_list(sums).as_dtype(dtype, meter)?
        }
    };
    if !density {
        return Ok((counted, edges));
    }
    let widths = super::diff(&edges.as_dtype(DType::Float64, meter)?, 1, -1, meter)?;
    let total = super::sum(&counted, &Along::default(), meter)?;
    let by_width = call(Ufunc::Divide, &[counted.into(), widths.into()], &PLAIN, meter)?;
    Ok((call(Ufunc::Divide, &[by_width.into(), total.into()], &PLAIN, meter)?, edges))
}

/// `isclose`: whether `|a - b| <= atol + rtol |b|`, or both are the same infinity, or, if wanted, both NaN.
///
/// # Errors
/// As [`call`].
pub fn isclose(left: &Arg, right: &Arg, rtol: f64, atol: f64, equal_nan: bool, meter: &mut Meter) -> Result<NdArray> {
    let shape = broadcast_shapes(&[left.shape(), right.shape()])?;
    let len = meter.array(&shape, DType::Bool)?;
    meter.spend(4 * len as u64)?;
    let floats = |arg: &Arg, meter: &mut Meter| -> Result<NdArray> {
        let array = arg.weak_array(DType::Float64)?;
        if array.dtype().is_str() {
            return Err(Error::type_error(
                "ufunc 'isfinite' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''",
            ));
        }
        Ok(array.as_dtype(DType::Float64, meter)?.stretched(&shape))
    };
    let (a, b) = (floats(left, meter)?, floats(right, meter)?);
    let close = |x: f64, y: f64| {
        x == y || (y.is_finite() && (x - y).abs() <= atol + rtol * y.abs()) || (equal_nan && x.is_nan() && y.is_nan())
    };
    let truths: Vec<bool> =
        a.with::<f64, _>(|a| b.with::<f64, _>(|b| a.iter().zip(b).map(|(x, y)| close(*x, *y)).collect()));
    NdArray::from_vec(&shape, truths)
}

/// `allclose`: [`isclose`] everywhere.
///
/// # Errors
/// As [`isclose`].
pub fn allclose(left: &Arg, right: &Arg, rtol: f64, atol: f64, equal_nan: bool, meter: &mut Meter) -> Result<bool> {
    let close = isclose(left, right, rtol, atol, equal_nan, meter)?;
    Ok(all(&close, &Along::default(), meter)?.only()?.truth())
}

/// `array_equal`: the same shape and equal elements.
///
/// # Errors
/// The meter's.
pub fn array_equal(left: &NdArray, right: &NdArray, equal_nan: bool, meter: &mut Meter) -> Result<bool> {
    if left.shape() != right.shape() {
        return Ok(false);
    }
    let equal = call(Ufunc::Equal, &[left.into(), right.into()], &PLAIN, meter)?;
    let equal = if equal_nan && left.dtype().is_float() && right.dtype().is_float() {
        let a = call(Ufunc::Isnan, &[left.into()], &PLAIN, meter)?;
        let b = call(Ufunc::Isnan, &[right.into()], &PLAIN, meter)?;
        let both = call(Ufunc::LogicalAnd, &[a.into(), b.into()], &PLAIN, meter)?;
        call(Ufunc::LogicalOr, &[equal.into(), both.into()], &PLAIN, meter)?
    } else {
        equal
    };
    Ok(all(&equal, &Along::default(), meter)?.only()?.truth())
}

/// `array_equiv`: equal elements once both are stretched to one shape.
///
/// # Errors
/// The meter's.
pub fn array_equiv(left: &NdArray, right: &NdArray, meter: &mut Meter) -> Result<bool> {
    if broadcast_shapes(&[left.shape(), right.shape()]).is_err() {
        return Ok(false);
    }
    let equal = call(Ufunc::Equal, &[left.into(), right.into()], &PLAIN, meter)?;
    Ok(all(&equal, &Along::default(), meter)?.only()?.truth())
}

/// How much of a convolution is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlap {
    /// Wherever both overlap.
    Full,
    /// As long as the longer one.
    Same,
    /// Where one lies wholly within the other.
    Valid,
}

impl Overlap {
    /// The mode with a name.
    ///
    /// # Errors
    /// `ValueError` for another name.
    pub fn from_name(name: &str) -> Result<Overlap> {
        match name {
            "full" => Ok(Overlap::Full),
            "same" => Ok(Overlap::Same),
            "valid" => Ok(Overlap::Valid),
            _ => Err(Error::value("Use one of 'valid', 'same', or 'full' for convolve/correlate mode")),
        }
    }
}

/// `convolve`: sums of products of one list with the other turned around, at every shift.
///
/// # Errors
/// `ValueError` for empty lists and more than one axis, the meter's.
pub fn convolve(left: &NdArray, right: &NdArray, overlap: Overlap, meter: &mut Meter) -> Result<NdArray> {
    let (a, v) = (super::atleast_1d(left)?, super::atleast_1d(right)?);
    if a.ndim() > 1 || v.ndim() > 1 {
        return Err(Error::value("object too deep for desired array"));
    }
    if a.size() == 0 {
        return Err(Error::value("a cannot be empty"));
    }
    if v.size() == 0 {
        return Err(Error::value("v cannot be empty"));
    }
    let dtype = a.dtype().promote(v.dtype());
    let (long, short) = if a.size() >= v.size() { (a, v) } else { (v, a) };
    let (n, m) = (long.size(), short.size());
    let (start, len) = match overlap {
        Overlap::Full => (0, n + m - 1),
        Overlap::Same => ((m - 1) / 2, n),
        Overlap::Valid => (m - 1, n - m + 1),
    };
    meter.array(&[len], dtype)?;
    meter.spend((len as u64).saturating_mul(m as u64))?;
    let range = |k: usize| (k.saturating_sub(m - 1), k.min(n - 1));
    if dtype.is_float() {
        let (x, y) = (long.to_floats()?, short.to_floats()?);
        let sums: Vec<f64> = (start..start + len)
            .map(|k| {
                let (low, high) = range(k);
                (low..=high).fold(0.0, |sum, index| sum + x[index] * y[k - index])
            })
            .collect();
        return NdArray::from_list(sums).as_dtype(dtype, meter);
    }
    let (x, y) = (long.to_ints()?, short.to_ints()?);
    let sums: Vec<i64> = (start..start + len)
        .map(|k| {
            let (low, high) = range(k);
            (low..=high).fold(0i64, |sum, index| sum.wrapping_add(x[index].wrapping_mul(y[k - index])))
        })
        .collect();
    NdArray::from_list(sums).as_dtype(dtype, meter)
}

/// `interp`: values between samples by straight lines; `left` and `right` of them, or the samples at the ends.
///
/// # Errors
/// `ValueError` for no samples and unequal counts, the meter's.
pub fn interp(
    x: &NdArray,
    points: &NdArray,
    values: &NdArray,
    left: Option<f64>,
    right: Option<f64>,
    meter: &mut Meter,
) -> Result<NdArray> {
    if points.ndim() != 1 || values.ndim() != 1 {
        return Err(Error::value("object too deep for desired array"));
    }
    if points.size() == 0 {
        return Err(Error::value("array of sample points is empty"));
    }
    if points.size() != values.size() {
        return Err(Error::value("fp and xp are not of the same length."));
    }
    meter.array(x.shape(), DType::Float64)?;
    meter.spend((x.size() as u64).saturating_mul(16).saturating_add(points.size() as u64))?;
    let (xp, fp) = (points.to_floats()?, values.to_floats()?);
    let last = xp.len() - 1;
    let (below, above) = (left.unwrap_or(fp[0]), right.unwrap_or(fp[last]));
    let at = |x: f64| -> f64 {
        if x.is_nan() {
            return x;
        }
        if x > xp[last] {
            return above;
        }
        if x < xp[0] {
            return below;
        }
        let j = xp.partition_point(|point| *point <= x).saturating_sub(1);
        if j >= last || xp[j] == x {
            return fp[j.min(last)];
        }
        let slope = (fp[j + 1] - fp[j]) / (xp[j + 1] - xp[j]);
        let mut result = slope * (x - xp[j]) + fp[j];
        if result.is_nan() {
            result = slope * (x - xp[j + 1]) + fp[j + 1];
            if result.is_nan() && fp[j] == fp[j + 1] {
                result = fp[j];
            }
        }
        result
    };
    let found: Vec<f64> = x.to_floats()?.into_iter().map(at).collect();
    NdArray::from_vec(x.shape(), found)
}

/// `polyval`: a polynomial, the highest power first, at values, by Horner's rule.
///
/// # Errors
/// As [`call`].
pub fn polyval(coefficients: &NdArray, x: &Arg, meter: &mut Meter) -> Result<NdArray> {
    let coefficients = super::atleast_1d(coefficients)?;
    let x = x.clone().into_array()?;
    let dtype = coefficients.dtype().promote(x.dtype());
    let mut result = super::create::zeros_of(x.shape(), dtype, meter)?;
    for coefficient in coefficients.scalars() {
        let product = call(Ufunc::Multiply, &[result.into(), (&x).into()], &PLAIN, meter)?;
        result = call(Ufunc::Add, &[product.into(), coefficient.to_array().into()], &PLAIN, meter)?;
    }
    Ok(result)
}

/// `polyfit`: the polynomial of a degree nearest to samples, the highest power first.
///
/// # Errors
/// `ValueError` for a negative degree, `TypeError` for shapes that do not fit, the meter's.
pub fn polyfit(x: &NdArray, y: &NdArray, degree: i64, meter: &mut Meter) -> Result<NdArray> {
    if degree < 0 {
        return Err(Error::value("expected deg >= 0"));
    }
    if x.ndim() != 1 {
        return Err(Error::type_error("expected 1D vector for x"));
    }
    if x.size() == 0 {
        return Err(Error::type_error("expected non-empty vector for x"));
    }
    if y.shape() != x.shape() {
        return Err(Error::type_error("expected x and y to have same length"));
    }
    let columns = super::checked_shape(&[degree.saturating_add(1)])?[0];
    meter.array(&[x.size(), columns], DType::Float64)?;
    meter.spend(crate::lstsq_cost(x.size(), columns, 1))?;
    let points = x.to_floats()?;
    let mut powers = crate::Matrix::zeros((points.len(), columns));
    for (row, point) in points.iter().enumerate() {
        let mut power = 1.0;
        for column in (0..columns).rev() {
            powers[(row, column)] = power;
            power *= point;
        }
    }
    let mut scales = vec![0.0; columns];
    for (column, scale) in scales.iter_mut().enumerate() {
        let squares: Vec<f64> = (0..points.len()).map(|row| powers[(row, column)] * powers[(row, column)]).collect();
        *scale = squares.iter().fold(0.0, |sum: f64, square| sum + square).sqrt();
        for row in 0..points.len() {
            powers[(row, column)] /= *scale;
        }
    }
    let targets = crate::matrix(points.len(), 1, y.to_floats()?)?;
    let rcond = points.len() as f64 * f64::EPSILON;
    let solution = crate::lstsq(&powers, &targets, rcond)
        .map_err(|_| Error::new(Class::LinAlg, "SVD did not converge in Linear Least Squares"))?;
    let found: Vec<f64> = (0..columns).map(|column| solution.coefficients[(column, 0)] / scales[column]).collect();
    Ok(NdArray::from_list(found))
}

/// `trapezoid`: the area under samples by straight lines, `dx` apart, along the last axis.
///
/// # Errors
/// As [`call`].
pub fn trapezoid(y: &NdArray, dx: f64, meter: &mut Meter) -> Result<NdArray> {
    if y.ndim() == 0 {
        return Err(Error::value("at least one axis is needed"));
    }
    let size = y.shape()[y.ndim() - 1];
    let axis = y.ndim() - 1;
    let upper = super::join::part(y, axis, 1.min(size), size);
    let lower = super::join::part(y, axis, 0, size.saturating_sub(1));
    let both = call(Ufunc::Add, &[upper.into(), lower.into()], &PLAIN, meter)?;
    let scaled = call(Ufunc::Multiply, &[both.into(), Arg::Float(dx)], &PLAIN, meter)?;
    let halves = call(Ufunc::Divide, &[scaled.into(), Arg::Float(2.0)], &PLAIN, meter)?;
    super::sum(&halves, &Along { axes: Some(&[-1]), ..Along::default() }, meter)
}
