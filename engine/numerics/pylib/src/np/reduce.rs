//! Reductions: sum and its kin as functions and as methods, whose arguments stand in the same order.

use super::ufunc::{finish, initial, mask};
use super::values;
use tensor::nd::{self, Along, Error, Meter, NdArray};
use vm::{Args, Machine, NativeRow, R, Value, named};

type Reduction = fn(&NdArray, &Along<'_>, &mut Meter) -> Result<NdArray, Error>;

/// `a, axis, dtype, out, keepdims, initial, where`
const WITH_TYPE: &[&str] = &["a", "axis", "dtype", "out", "keepdims", "initial", "where"];

/// `a, axis, out, keepdims, initial, where`
const WITHOUT_TYPE: &[&str] = &["a", "axis", "out", "keepdims", "initial", "where"];

/// `a, axis, dtype, out, ddof, keepdims, where, mean, correction`
const SPREAD: &[&str] = &["a", "axis", "dtype", "out", "ddof", "keepdims", "where", "mean", "correction"];

struct Places {
    dtype: Option<usize>,
    out: usize,
    keepdims: usize,
    initial: Option<usize>,
    mask: usize,
}

fn reduction(vm: &mut Machine, args: Args, places: &Places, run: Reduction) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let axes = values::axes(vm, vm.arg(args, 1))?;
    let given = |vm: &Machine, place: Option<usize>| place.map_or(Value::Undef, |place| vm.arg(args, place));
    let dtype = values::dtype_or_none(vm, given(vm, places.dtype))?;
    let out = values::out(vm, vm.arg(args, places.out))?;
    let keepdims = values::flag(vm, vm.arg(args, places.keepdims), false)?;
    let initial = initial(vm, given(vm, places.initial))?;
    let mask = mask(vm, vm.arg(args, places.mask))?;
    let along = Along { axes: axes.as_deref(), keepdims, dtype, initial, mask: mask.as_ref() };
    let made = values::metered(vm, |meter| run(&array, &along, meter))?;
    finish(vm, made, out)
}

const TYPED: Places = Places { dtype: Some(2), out: 3, keepdims: 4, initial: Some(5), mask: 6 };
const UNTYPED: Places = Places { dtype: None, out: 2, keepdims: 3, initial: Some(4), mask: 5 };
/// As [`WITH_TYPE`] without a first value: `a, axis, dtype, out, keepdims, where`.
const MEAN: Places = Places { dtype: Some(2), out: 3, keepdims: 4, initial: None, mask: 5 };
/// `a, axis, out, keepdims, where`
const TRUTH: Places = Places { dtype: None, out: 2, keepdims: 3, initial: None, mask: 4 };

macro_rules! reductions {
    ($($name:ident $places:ident $run:path;)*) => {
        $(fn $name(vm: &mut Machine, args: Args) -> R<Value> {
            reduction(vm, args, &$places, $run)
        })*
    };
}

reductions! {
    sum TYPED nd::sum;
    prod TYPED nd::prod;
    mean MEAN nd::mean;
    min UNTYPED nd::min;
    max UNTYPED nd::max;
    any TRUTH nd::any;
    all TRUTH nd::all;
}

fn ptp(vm: &mut Machine, args: Args) -> R<Value> {
    reduction(vm, args, &Places { dtype: None, out: 2, keepdims: 3, initial: None, mask: usize::MAX }, nd::ptp)
}

fn count_nonzero(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let axes = values::axes(vm, vm.arg(args, 1))?;
    let keepdims = values::flag(vm, vm.arg(args, 2), false)?;
    let along = Along { axes: axes.as_deref(), keepdims, ..Along::default() };
    let made = values::metered(vm, |meter| nd::count_nonzero(&array, &along, meter))?;
    values::give(vm, made, &[])
}

type Spread = fn(&NdArray, &Along<'_>, f64, &mut Meter) -> Result<NdArray, Error>;

fn spread(vm: &mut Machine, args: Args, run: Spread) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let axes = values::axes(vm, vm.arg(args, 1))?;
    let dtype = values::dtype_or_none(vm, vm.arg(args, 2))?;
    let out = values::out(vm, vm.arg(args, 3))?;
    let ddof = match vm.arg(args, 8) {
        Value::Undef => values::float_or(vm, vm.arg(args, 4), 0.0)?,
        correction => vm.float_of(correction)?,
    };
    let keepdims = values::flag(vm, vm.arg(args, 5), false)?;
    let mask = mask(vm, vm.arg(args, 6))?;
    let along = Along { axes: axes.as_deref(), keepdims, dtype, initial: None, mask: mask.as_ref() };
    let made = values::metered(vm, |meter| run(&array, &along, ddof, meter))?;
    finish(vm, made, out)
}

fn var(vm: &mut Machine, args: Args) -> R<Value> {
    spread(vm, args, nd::var)
}

fn std(vm: &mut Machine, args: Args) -> R<Value> {
    spread(vm, args, nd::std)
}

type Place = fn(&NdArray, Option<i64>, bool, &mut Meter) -> Result<NdArray, Error>;

/// `a, axis, out, keepdims`
fn place(vm: &mut Machine, args: Args, run: Place) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let axis = values::int_or_none(vm, vm.arg(args, 1))?;
    let out = values::out(vm, vm.arg(args, 2))?;
    let keepdims = values::flag(vm, vm.arg(args, 3), false)?;
    let made = values::metered(vm, |meter| run(&array, axis, keepdims, meter))?;
    finish(vm, made, out)
}

fn argmin(vm: &mut Machine, args: Args) -> R<Value> {
    place(vm, args, nd::argmin)
}

fn argmax(vm: &mut Machine, args: Args) -> R<Value> {
    place(vm, args, nd::argmax)
}

type Running = fn(&NdArray, Option<i64>, Option<nd::DType>, &mut Meter) -> Result<NdArray, Error>;

/// `a, axis, dtype, out`
fn running(vm: &mut Machine, args: Args, run: Running) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let axis = values::int_or_none(vm, vm.arg(args, 1))?;
    let dtype = values::dtype_or_none(vm, vm.arg(args, 2))?;
    let out = values::out(vm, vm.arg(args, 3))?;
    let made = values::metered(vm, |meter| run(&array, axis, dtype, meter))?;
    finish(vm, made, out)
}

fn cumsum(vm: &mut Machine, args: Args) -> R<Value> {
    running(vm, args, nd::cumsum)
}

fn cumprod(vm: &mut Machine, args: Args) -> R<Value> {
    running(vm, args, nd::cumprod)
}

/// `a, n, axis`
fn diff(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let n = values::int_or(vm, vm.arg(args, 1), 1)?;
    let axis = values::int_or(vm, vm.arg(args, 2), -1)?;
    let made = values::metered(vm, |meter| nd::diff(&array, n, axis, meter))?;
    values::give(vm, made, &[])
}

macro_rules! reduction_row {
    ($name:literal, $names:expr, $doc:literal, $call:expr) => {
        named($name, $names, 1, $names.len() as u8, 250, $doc, $call)
    };
}

const PLACE: &[&str] = &["a", "axis", "out", "keepdims"];
const RUNNING: &[&str] = &["a", "axis", "dtype", "out"];
const MEAN_NAMES: &[&str] = &["a", "axis", "dtype", "out", "keepdims", "where"];
const TRUTH_NAMES: &[&str] = &["a", "axis", "out", "keepdims", "where"];

/// Functions that arrays have as methods too.
pub(super) const SHARED: &[NativeRow] = &[
    reduction_row!(
        "sum",
        WITH_TYPE,
        "sum(a, axis=None, dtype=None, out=None, keepdims=False, initial=0, where=True)\n\nThe sum, in numpy's pairwise order.",
        sum
    ),
    reduction_row!(
        "prod",
        WITH_TYPE,
        "prod(a, axis=None, dtype=None, out=None, keepdims=False, initial=1, where=True)\n\nThe product.",
        prod
    ),
    reduction_row!(
        "mean",
        MEAN_NAMES,
        "mean(a, axis=None, dtype=None, out=None, keepdims=False, where=True)\n\nThe mean.",
        mean
    ),
    reduction_row!(
        "var",
        SPREAD,
        "var(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, where=True)\n\nThe variance, divided by the count less ddof.",
        var
    ),
    reduction_row!(
        "std",
        SPREAD,
        "std(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, where=True)\n\nThe standard deviation.",
        std
    ),
    reduction_row!(
        "min",
        WITHOUT_TYPE,
        "min(a, axis=None, out=None, keepdims=False, initial=None, where=True)\n\nThe least element; nan wins.",
        min
    ),
    reduction_row!(
        "max",
        WITHOUT_TYPE,
        "max(a, axis=None, out=None, keepdims=False, initial=None, where=True)\n\nThe greatest element; nan wins.",
        max
    ),
    reduction_row!(
        "any",
        TRUTH_NAMES,
        "any(a, axis=None, out=None, keepdims=False, where=True)\n\nWhether an element counts as true.",
        any
    ),
    reduction_row!(
        "all",
        TRUTH_NAMES,
        "all(a, axis=None, out=None, keepdims=False, where=True)\n\nWhether all elements count as true.",
        all
    ),
    reduction_row!(
        "argmin",
        PLACE,
        "argmin(a, axis=None, out=None, keepdims=False)\n\nThe place of the least element.",
        argmin
    ),
    reduction_row!(
        "argmax",
        PLACE,
        "argmax(a, axis=None, out=None, keepdims=False)\n\nThe place of the greatest element.",
        argmax
    ),
    reduction_row!(
        "cumsum",
        RUNNING,
        "cumsum(a, axis=None, dtype=None, out=None)\n\nThe sums up to each element.",
        cumsum
    ),
    reduction_row!(
        "cumprod",
        RUNNING,
        "cumprod(a, axis=None, dtype=None, out=None)\n\nThe products up to each element.",
        cumprod
    ),
];

/// Functions only.
pub(super) const FUNCTIONS: &[NativeRow] = &[
    reduction_row!(
        "ptp",
        PLACE,
        "ptp(a, axis=None, out=None, keepdims=False)\n\nThe greatest element less the least.",
        ptp
    ),
    named(
        "count_nonzero",
        &["a", "axis", "keepdims"],
        1,
        3,
        250,
        "count_nonzero(a, axis=None, *, keepdims=False)\n\nHow many elements are not 0.",
        count_nonzero,
    ),
    named("diff", &["a", "n", "axis"], 1, 3, 250, "diff(a, n=1, axis=-1)\n\nDifferences of neighbours.", diff),
];
