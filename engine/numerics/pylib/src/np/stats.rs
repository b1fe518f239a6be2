//! Statistics beyond sums: medians, quantiles, what is not nan, closeness, covariance, interpolation.

use super::order::optional;
use super::ufunc::{finish, initial, mask};
use super::values;
use tensor::nd::{self as tn, Along, DType, Error, Meter, NdArray};
use vm::{Args, Machine, NativeRow, R, Value, named, row};

type Reduction = fn(&NdArray, &Along<'_>, &mut Meter) -> Result<NdArray, Error>;

/// `a, axis, dtype, out, keepdims, initial, where`
const TYPED: &[&str] = &["a", "axis", "dtype", "out", "keepdims", "initial", "where"];
/// `a, axis, out, keepdims, initial, where`
const UNTYPED: &[&str] = &["a", "axis", "out", "keepdims", "initial", "where"];
const MEAN: &[&str] = &["a", "axis", "dtype", "out", "keepdims", "where"];
const SPREAD: &[&str] = &["a", "axis", "dtype", "out", "ddof", "keepdims", "where"];
const MIDDLE: &[&str] = &["a", "axis", "out", "overwrite_input", "keepdims"];
const QUANTILE: &[&str] = &["a", "q", "axis", "out", "overwrite_input", "method", "keepdims"];
const PLACE: &[&str] = &["a", "axis", "out", "keepdims"];

fn reduction(vm: &mut Machine, args: Args, names: &[&str], run: Reduction) -> R<Value> {
    let given = |vm: &Machine, name: &str| match names.iter().position(|known| *known == name) {
        Some(place) => vm.arg(args, place),
        None => Value::Undef,
    };
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let axes = values::axes(vm, vm.arg(args, 1))?;
    let dtype = values::dtype_or_none(vm, given(vm, "dtype"))?;
    let out = values::out(vm, given(vm, "out"))?;
    let keepdims = values::flag(vm, given(vm, "keepdims"), false)?;
    let initial = initial(vm, given(vm, "initial"))?;
    let mask = mask(vm, given(vm, "where"))?;
    let along = Along { axes: axes.as_deref(), keepdims, dtype, initial, mask: mask.as_ref() };
    let made = values::metered(vm, |meter| run(&array, &along, meter))?;
    finish(vm, made, out)
}

macro_rules! reductions {
    ($($name:ident $names:ident $run:expr;)*) => {
        $(fn $name(vm: &mut Machine, args: Args) -> R<Value> {
            reduction(vm, args, $names, $run)
        })*
    };
}

reductions! {
    nansum TYPED tn::nansum;
    nanprod TYPED tn::nanprod;
    nanmean MEAN tn::nanmean;
    nanmin UNTYPED tn::nanmin;
    nanmax UNTYPED tn::nanmax;
    median MIDDLE |array, along, meter| tn::median(array, along, false, meter);
    nanmedian MIDDLE |array, along, meter| tn::median(array, along, true, meter);
}

type Spread = fn(&NdArray, &Along<'_>, f64, &mut Meter) -> Result<NdArray, Error>;

fn spread(vm: &mut Machine, args: Args, run: Spread) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let axes = values::axes(vm, vm.arg(args, 1))?;
    let dtype = values::dtype_or_none(vm, vm.arg(args, 2))?;
    let out = values::out(vm, vm.arg(args, 3))?;
    let ddof = values::float_or(vm, vm.arg(args, 4), 0.0)?;
    let keepdims = values::flag(vm, vm.arg(args, 5), false)?;
    let mask = mask(vm, vm.arg(args, 6))?;
    let along = Along { axes: axes.as_deref(), keepdims, dtype, initial: None, mask: mask.as_ref() };
    let made = values::metered(vm, |meter| run(&array, &along, ddof, meter))?;
    finish(vm, made, out)
}

fn nanvar(vm: &mut Machine, args: Args) -> R<Value> {
    spread(vm, args, tn::nanvar)
}

fn nanstd(vm: &mut Machine, args: Args) -> R<Value> {
    spread(vm, args, tn::nanstd)
}

fn nanarg(vm: &mut Machine, args: Args, largest: bool) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let axis = values::int_or_none(vm, vm.arg(args, 1))?;
    let keepdims = values::flag(vm, vm.arg(args, 3), false)?;
    let made = values::metered(vm, |meter| tn::nanarg(&array, axis, keepdims, largest, meter))?;
    values::give(vm, made, &[])
}

fn nanargmin(vm: &mut Machine, args: Args) -> R<Value> {
    nanarg(vm, args, false)
}

fn nanargmax(vm: &mut Machine, args: Args) -> R<Value> {
    nanarg(vm, args, true)
}

/// `a, q, axis, out, overwrite_input, method, keepdims`
fn quantiles(vm: &mut Machine, args: Args, percent: bool, skip_nan: bool) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let mut q = values::array(vm, vm.arg(args, 1), Some(DType::Float64))?;
    if percent {
        let parts = [tn::Arg::Array(q), tn::Arg::Float(100.0)];
        let divided = values::metered(vm, |meter| {
            let q = tn::call(tn::Ufunc::Divide, &parts, &tn::Call::default(), meter)?;
            if q.to_floats()?.iter().any(|share| !(0.0..=1.0).contains(share)) {
                return Err(Error::value("Percentiles must be in the range [0, 100]"));
            }
            Ok(q)
        })?;
        q = divided;
    }
    let axes = values::axes(vm, vm.arg(args, 2))?;
    let out = values::out(vm, vm.arg(args, 3))?;
    let method = values::text_or(vm, vm.arg(args, 5), "linear")?;
    let keepdims = values::flag(vm, vm.arg(args, 6), false)?;
    let along = Along { axes: axes.as_deref(), keepdims, ..Along::default() };
    let made = values::metered(vm, |meter| tn::quantile(&array, &q, &along, &method, skip_nan, meter))?;
    finish(vm, made, out)
}

fn quantile(vm: &mut Machine, args: Args) -> R<Value> {
    quantiles(vm, args, false, false)
}

fn percentile(vm: &mut Machine, args: Args) -> R<Value> {
    quantiles(vm, args, true, false)
}

fn nanquantile(vm: &mut Machine, args: Args) -> R<Value> {
    quantiles(vm, args, false, true)
}

fn nanpercentile(vm: &mut Machine, args: Args) -> R<Value> {
    quantiles(vm, args, true, true)
}

/// `a, axis, weights, returned, keepdims`
fn average(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let axes = values::axes(vm, vm.arg(args, 1))?;
    let weights = optional(vm, vm.arg_or_none(args, 2))?;
    let returned = values::flag(vm, vm.arg(args, 3), false)?;
    let keepdims = values::flag(vm, vm.arg(args, 4), false)?;
    let (made, total) =
        values::metered(vm, |meter| tn::average(&array, axes.as_deref(), weights.as_ref(), keepdims, meter))?;
    let made = values::give(vm, made, &[])?;
    if !returned {
        return Ok(made);
    }
    vm.keep(made);
    let total = values::give(vm, total, &[])?;
    Ok(vm.tuple(vec![made, total]))
}

/// `x, copy, nan, posinf, neginf`
fn nan_to_num(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let copy = values::flag(vm, vm.arg(args, 1), true)?;
    let nan = values::float_or(vm, vm.arg(args, 2), 0.0)?;
    let mut bounds = [None, None];
    for (bound, place) in bounds.iter_mut().zip([3, 4]) {
        *bound = match vm.arg_or_none(args, place) {
            Value::None => None,
            other => Some(vm.float_of(other)?),
        };
    }
    let [most, least] = bounds;
    let made = values::metered(vm, |meter| tn::nan_to_num(&array, nan, most, least, meter))?;
    if !copy && super::nd::array_of(vm, vm.arg(args, 0)).is_some() {
        values::metered(vm, |meter| array.assign(&made, meter))?;
        return Ok(vm.arg(args, 0));
    }
    values::give(vm, made, &[])
}

/// `m, y, rowvar, bias, ddof`
fn cov(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let more = optional(vm, vm.arg_or_none(args, 1))?;
    let rowvar = values::flag(vm, vm.arg(args, 2), true)?;
    let bias = values::flag(vm, vm.arg(args, 3), false)?;
    let ddof = match vm.arg_or_none(args, 4) {
        Value::None => f64::from(u8::from(!bias)),
        other => vm.float_of(other)?,
    };
    let made = values::metered(vm, |meter| tn::cov(&array, more.as_ref(), rowvar, ddof, meter))?;
    values::give(vm, made, &[])
}

/// `x, y, rowvar`
fn corrcoef(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let more = optional(vm, vm.arg_or_none(args, 1))?;
    let rowvar = values::flag(vm, vm.arg(args, 2), true)?;
    let made = values::metered(vm, |meter| tn::corrcoef(&array, more.as_ref(), rowvar, meter))?;
    values::give(vm, made, &[])
}

/// `a, b, rtol, atol, equal_nan`
fn isclose(vm: &mut Machine, args: Args) -> R<Value> {
    let (a, b) = (values::needed(vm, vm.arg(args, 0))?, values::needed(vm, vm.arg(args, 1))?);
    let rtol = values::float_or(vm, vm.arg(args, 2), 1e-5)?;
    let atol = values::float_or(vm, vm.arg(args, 3), 1e-8)?;
    let equal_nan = values::flag(vm, vm.arg(args, 4), false)?;
    let made = values::metered(vm, |meter| tn::isclose(&a, &b, rtol, atol, equal_nan, meter))?;
    values::give(vm, made, &[])
}

fn allclose(vm: &mut Machine, args: Args) -> R<Value> {
    let (a, b) = (values::needed(vm, vm.arg(args, 0))?, values::needed(vm, vm.arg(args, 1))?);
    let rtol = values::float_or(vm, vm.arg(args, 2), 1e-5)?;
    let atol = values::float_or(vm, vm.arg(args, 3), 1e-8)?;
    let equal_nan = values::flag(vm, vm.arg(args, 4), false)?;
    values::metered(vm, |meter| tn::allclose(&a, &b, rtol, atol, equal_nan, meter)).map(Value::Bool)
}

fn array_equal(vm: &mut Machine, args: Args) -> R<Value> {
    let (a, b) = (values::asarray(vm, vm.arg(args, 0))?, values::asarray(vm, vm.arg(args, 1))?);
    let equal_nan = values::flag(vm, vm.arg(args, 2), false)?;
    values::metered(vm, |meter| tn::array_equal(&a, &b, equal_nan, meter)).map(Value::Bool)
}

fn array_equiv(vm: &mut Machine, args: Args) -> R<Value> {
    let (a, b) = (values::asarray(vm, vm.arg(args, 0))?, values::asarray(vm, vm.arg(args, 1))?);
    values::metered(vm, |meter| tn::array_equiv(&a, &b, meter)).map(Value::Bool)
}

/// `a, v, mode`
fn convolve(vm: &mut Machine, args: Args) -> R<Value> {
    let (a, b) = (values::asarray(vm, vm.arg(args, 0))?, values::asarray(vm, vm.arg(args, 1))?);
    let overlap = match values::text_or(vm, vm.arg(args, 2), "full")?.as_str() {
        "full" | "f" => tn::Overlap::Full,
        "same" | "s" => tn::Overlap::Same,
        "valid" | "v" => tn::Overlap::Valid,
        other => {
            let text = format!("mode must be one of 'valid', 'same', or 'full' (got '{other}')");
            return Err(vm.value_error(text));
        }
    };
    let made = values::metered(vm, |meter| tn::convolve(&a, &b, overlap, meter))?;
    values::give(vm, made, &[])
}

/// `x, xp, fp, left, right`
fn interp(vm: &mut Machine, args: Args) -> R<Value> {
    let x = values::asarray(vm, vm.arg(args, 0))?;
    let (points, numbers) = (values::asarray(vm, vm.arg(args, 1))?, values::asarray(vm, vm.arg(args, 2))?);
    let mut ends = [None, None];
    for (end, place) in ends.iter_mut().zip([3, 4]) {
        *end = match vm.arg_or_none(args, place) {
            Value::None => None,
            other => Some(vm.float_of(other)?),
        };
    }
    let [left, right] = ends;
    let made = values::metered(vm, |meter| tn::interp(&x, &points, &numbers, left, right, meter))?;
    values::give(vm, made, &[])
}

/// Functions only.
pub(super) const FUNCTIONS: &[NativeRow] = &[
    named(
        "nansum",
        TYPED,
        1,
        7,
        250,
        "nansum(a, axis=None, dtype=None, out=None, keepdims=False)\n\nThe sum of what is not nan.",
        nansum,
    ),
    named(
        "nanprod",
        TYPED,
        1,
        7,
        250,
        "nanprod(a, axis=None, dtype=None, out=None, keepdims=False)\n\nThe product of what is not nan.",
        nanprod,
    ),
    named(
        "nanmean",
        MEAN,
        1,
        6,
        250,
        "nanmean(a, axis=None, dtype=None, out=None, keepdims=False)\n\nThe mean of what is not nan.",
        nanmean,
    ),
    named(
        "nanvar",
        SPREAD,
        1,
        7,
        250,
        "nanvar(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False)\n\nThe variance of what is not nan.",
        nanvar,
    ),
    named(
        "nanstd",
        SPREAD,
        1,
        7,
        250,
        "nanstd(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False)\n\nThe standard deviation of what is not nan.",
        nanstd,
    ),
    named(
        "nanmin",
        UNTYPED,
        1,
        6,
        250,
        "nanmin(a, axis=None, out=None, keepdims=False)\n\nThe least element that is not nan.",
        nanmin,
    ),
    named(
        "nanmax",
        UNTYPED,
        1,
        6,
        250,
        "nanmax(a, axis=None, out=None, keepdims=False)\n\nThe greatest element that is not nan.",
        nanmax,
    ),
    named(
        "nanargmin",
        PLACE,
        1,
        4,
        250,
        "nanargmin(a, axis=None)\n\nThe place of the least element that is not nan.",
        nanargmin,
    ),
    named(
        "nanargmax",
        PLACE,
        1,
        4,
        250,
        "nanargmax(a, axis=None)\n\nThe place of the greatest element that is not nan.",
        nanargmax,
    ),
    named(
        "median",
        MIDDLE,
        1,
        5,
        250,
        "median(a, axis=None, out=None, overwrite_input=False, keepdims=False)\n\nThe middle element, or the mean of the two in the middle.",
        median,
    ),
    named(
        "nanmedian",
        MIDDLE,
        1,
        5,
        250,
        "nanmedian(a, axis=None, out=None, overwrite_input=False, keepdims=False)\n\nThe median of what is not nan.",
        nanmedian,
    ),
    named(
        "quantile",
        QUANTILE,
        2,
        7,
        250,
        "quantile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False)\n\nWhat the share q of the elements is below.",
        quantile,
    ),
    named(
        "percentile",
        QUANTILE,
        2,
        7,
        250,
        "percentile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False)\n\nWhat q per cent of the elements are below.",
        percentile,
    ),
    named(
        "nanquantile",
        QUANTILE,
        2,
        7,
        250,
        "nanquantile(a, q, axis=None)\n\nThe quantile of what is not nan.",
        nanquantile,
    ),
    named(
        "nanpercentile",
        QUANTILE,
        2,
        7,
        250,
        "nanpercentile(a, q, axis=None)\n\nThe percentile of what is not nan.",
        nanpercentile,
    ),
    named(
        "average",
        &["a", "axis", "weights", "returned", "keepdims"],
        1,
        5,
        250,
        "average(a, axis=None, weights=None, returned=False, *, keepdims=False)\n\nThe weighted mean.",
        average,
    ),
    named(
        "nan_to_num",
        &["x", "copy", "nan", "posinf", "neginf"],
        1,
        5,
        250,
        "nan_to_num(x, copy=True, nan=0.0, posinf=None, neginf=None)\n\nNumbers in the place of nan and inf.",
        nan_to_num,
    ),
    named(
        "cov",
        &["m", "y", "rowvar", "bias", "ddof"],
        1,
        5,
        250,
        "cov(m, y=None, rowvar=True, bias=False, ddof=None)\n\nThe covariances of rows.",
        cov,
    ),
    named(
        "corrcoef",
        &["x", "y", "rowvar"],
        1,
        3,
        250,
        "corrcoef(x, y=None, rowvar=True)\n\nThe correlations of rows.",
        corrcoef,
    ),
    named(
        "isclose",
        &["a", "b", "rtol", "atol", "equal_nan"],
        2,
        5,
        250,
        "isclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False)\n\nWhether elements are nearly equal.",
        isclose,
    ),
    named(
        "allclose",
        &["a", "b", "rtol", "atol", "equal_nan"],
        2,
        5,
        250,
        "allclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False)\n\nWhether all elements are nearly equal.",
        allclose,
    ),
    named(
        "array_equal",
        &["a1", "a2", "equal_nan"],
        2,
        3,
        250,
        "array_equal(a1, a2, equal_nan=False)\n\nWhether shapes and elements are equal.",
        array_equal,
    ),
    row(
        "array_equiv",
        2,
        2,
        250,
        "array_equiv(a1, a2)\n\nWhether elements are equal once one is stretched.",
        array_equiv,
    ),
    named(
        "convolve",
        &["a", "v", "mode"],
        2,
        3,
        250,
        "convolve(a, v, mode='full')\n\nThe convolution of two lists.",
        convolve,
    ),
    named(
        "interp",
        &["x", "xp", "fp", "left", "right"],
        3,
        5,
        250,
        "interp(x, xp, fp, left=None, right=None)\n\nValues between known points.",
        interp,
    ),
];
