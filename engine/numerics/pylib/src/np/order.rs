//! Sorting, searching, sets of elements, counting.

use super::{nd, values};
use tensor::nd::{self as tn, Arg, DType, NdArray};
use vm::{Args, Machine, NativeRow, R, Value, named, row};

/// The axis of a sort: the last one if none is given, None for all as one.
fn last_axis(vm: &mut Machine, value: Value) -> R<Option<i64>> {
    match value {
        Value::Undef => Ok(Some(-1)),
        other => values::int_or_none(vm, other),
    }
}

fn kind(vm: &mut Machine, value: Value) -> R<()> {
    let kind = values::text_or(vm, value, "quicksort")?;
    let fits = tn::check_sort_kind(&kind);
    values::checked(vm, fits)
}

/// `a, axis, kind, order, stable`
fn sort(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let axis = last_axis(vm, vm.arg(args, 1))?;
    kind(vm, vm.arg(args, 2))?;
    let made = values::metered(vm, |meter| tn::sort(&array, axis, meter))?;
    nd::give(vm, made, &[])
}

/// `a.sort(axis=-1)`: in place.
fn sort_in_place(vm: &mut Machine, args: Args) -> R<Value> {
    let array = super::index::this(vm, args)?;
    let axis = last_axis(vm, vm.arg(args, 1))?;
    kind(vm, vm.arg(args, 2))?;
    values::metered(vm, |meter| {
        let sorted = tn::sort(&array, axis, meter)?;
        array.assign(&sorted, meter)
    })?;
    Ok(Value::None)
}

/// `a, axis, kind, order, stable`
fn argsort(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let axis = last_axis(vm, vm.arg(args, 1))?;
    kind(vm, vm.arg(args, 2))?;
    let made = values::metered(vm, |meter| tn::argsort(&array, axis, meter))?;
    nd::give(vm, made, &[])
}

/// `keys, axis`
fn lexsort(vm: &mut Machine, args: Args) -> R<Value> {
    let mut keys = Vec::new();
    for item in vm.collect(vm.arg(args, 0))? {
        vm.keep(item);
        keys.push(values::asarray(vm, item)?);
    }
    let axis = values::int_or(vm, vm.arg(args, 1), -1)?;
    let made = values::metered(vm, |meter| tn::lexsort(&keys, axis, meter))?;
    nd::give(vm, made, &[])
}

/// `a, kth, axis`
fn partition(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let kth = values::axes(vm, vm.arg(args, 1))?.unwrap_or_default();
    let axis = last_axis(vm, vm.arg(args, 2))?;
    let made = values::metered(vm, |meter| tn::partition(&array, &kth, axis, meter))?;
    nd::give(vm, made, &[])
}

/// `a, kth, axis`
fn argpartition(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let kth = values::axes(vm, vm.arg(args, 1))?.unwrap_or_default();
    let axis = last_axis(vm, vm.arg(args, 2))?;
    let made = values::metered(vm, |meter| tn::argpartition(&array, &kth, axis, meter))?;
    nd::give(vm, made, &[])
}

/// `a, v, side, sorter`
fn searchsorted(vm: &mut Machine, args: Args) -> R<Value> {
    let list = values::asarray(vm, vm.arg(args, 0))?;
    let wanted = values::asarray(vm, vm.arg(args, 1))?;
    let side = values::text_or(vm, vm.arg(args, 2), "left")?;
    let right = tn::search_side(&side);
    let right = values::checked(vm, right)?;
    let sorter = optional(vm, vm.arg_or_none(args, 3))?;
    let made = values::metered(vm, |meter| tn::searchsorted(&list, &wanted, right, sorter.as_ref(), meter))?;
    values::give(vm, made, &[])
}

/// An array that may be left out.
pub(super) fn optional(vm: &mut Machine, value: Value) -> R<Option<NdArray>> {
    match value {
        Value::None => Ok(None),
        other => values::asarray(vm, other).map(Some),
    }
}

/// `x, bins, right`
fn digitize(vm: &mut Machine, args: Args) -> R<Value> {
    let (x, bins) = (values::asarray(vm, vm.arg(args, 0))?, values::asarray(vm, vm.arg(args, 1))?);
    let right = values::flag(vm, vm.arg(args, 2), false)?;
    let made = values::metered(vm, |meter| tn::digitize(&x, &bins, right, meter))?;
    values::give(vm, made, &[])
}

/// `ar, return_index, return_inverse, return_counts, axis`
fn unique(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    if !vm.arg_or_none(args, 4).is_none() && array.ndim() != 1 {
        return Err(vm.type_error("unique() along an axis is not offered"));
    }
    let found = values::metered(vm, |meter| tn::unique(&array, meter))?;
    let mut made = vec![nd::give(vm, found.values, &[])?];
    for (place, part) in [(1, found.index), (2, found.inverse), (3, found.counts)] {
        if values::flag(vm, vm.arg(args, place), false)? {
            vm.keep(made[0]);
            let value = nd::give(vm, part, &[])?;
            vm.keep(value);
            made.push(value);
        }
    }
    Ok(if let [one] = made.as_slice() { *one } else { vm.tuple(made) })
}

/// `element, test_elements, assume_unique, invert`
fn isin(vm: &mut Machine, args: Args) -> R<Value> {
    let (elements, others) = (values::asarray(vm, vm.arg(args, 0))?, values::asarray(vm, vm.arg(args, 1))?);
    let invert = values::flag(vm, vm.arg(args, 3), false)?;
    let made = values::metered(vm, |meter| {
        let found = tn::isin(&elements, &others, meter)?;
        if !invert {
            return Ok(found);
        }
        tn::call(tn::Ufunc::LogicalNot, &[Arg::Array(found)], &tn::Call::default(), meter)
    })?;
    nd::give(vm, made, &[])
}

fn set_operation(vm: &mut Machine, args: Args, operation: tn::SetOperation) -> R<Value> {
    let (left, right) = (values::asarray(vm, vm.arg(args, 0))?, values::asarray(vm, vm.arg(args, 1))?);
    let made = values::metered(vm, |meter| tn::set_operation(operation, &left, &right, meter))?;
    nd::give(vm, made, &[])
}

fn intersection(vm: &mut Machine, args: Args) -> R<Value> {
    set_operation(vm, args, tn::SetOperation::Intersection)
}

fn union(vm: &mut Machine, args: Args) -> R<Value> {
    set_operation(vm, args, tn::SetOperation::Union)
}

fn difference(vm: &mut Machine, args: Args) -> R<Value> {
    set_operation(vm, args, tn::SetOperation::Difference)
}

fn exclusive(vm: &mut Machine, args: Args) -> R<Value> {
    set_operation(vm, args, tn::SetOperation::Exclusive)
}

/// `x, weights, minlength`
fn bincount(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let array = if array.size() == 0 && array.dtype() == DType::Float64 {
        values::metered(vm, |meter| array.as_dtype(DType::Int64, meter))?
    } else {
        array
    };
    let weights = optional(vm, vm.arg_or_none(args, 1))?;
    let least = values::int_or(vm, vm.arg(args, 2), 0)?;
    let made = values::metered(vm, |meter| tn::bincount(&array, weights.as_ref(), least, meter))?;
    nd::give(vm, made, &[])
}

fn bins(vm: &mut Machine, value: Value) -> R<tn::Bins> {
    match value {
        Value::Undef => Ok(tn::Bins::Count(10)),
        Value::Str(_) => Err(vm.type_error("bins must be a number or a list of edges here")),
        Value::List(_) | Value::Tuple(_) => values::asarray(vm, value).map(tn::Bins::Edges),
        other => match nd::array_of(vm, other) {
            Some(array) if array.ndim() > 0 => Ok(tn::Bins::Edges(array.clone())),
            _ => vm.index_of(other).map(tn::Bins::Count),
        },
    }
}

fn range(vm: &mut Machine, value: Value) -> R<Option<(f64, f64)>> {
    if value.is_none() {
        return Ok(None);
    }
    let parts = vm.collect(value)?;
    match parts.as_slice() {
        [low, high] => Ok(Some((vm.float_of(*low)?, vm.float_of(*high)?))),
        _ => Err(vm.value_error("range must be a pair of numbers")),
    }
}

/// `a, bins, range, density, weights`
fn histogram(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let (bins, range) = (bins(vm, vm.arg(args, 1))?, range(vm, vm.arg_or_none(args, 2))?);
    let density = match vm.arg_or_none(args, 3) {
        Value::None => false,
        other => vm.truth(other)?,
    };
    let weights = optional(vm, vm.arg_or_none(args, 4))?;
    let (counts, edges) =
        values::metered(vm, |meter| tn::histogram(&array, &bins, range, weights.as_ref(), density, meter))?;
    let counts = nd::give(vm, counts, &[])?;
    vm.keep(counts);
    let edges = nd::give(vm, edges, &[])?;
    Ok(vm.tuple(vec![counts, edges]))
}

/// `a, bins, range, weights`
fn histogram_edges(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let (bins, range) = (bins(vm, vm.arg(args, 1))?, range(vm, vm.arg_or_none(args, 2))?);
    let made = values::metered(vm, |meter| tn::histogram_edges(&array, &bins, range, meter))?;
    nd::give(vm, made, &[])
}

const SORT_NAMES: &[&str] = &["a", "axis", "kind", "order", "stable"];
const SEARCH: &[&str] = &["a", "v", "side", "sorter"];

/// Functions that arrays have as methods too.
pub(super) const SHARED: &[NativeRow] = &[
    named(
        "argsort",
        SORT_NAMES,
        1,
        4,
        250,
        "argsort(a, axis=-1, kind=None)\n\nThe places of the elements in order.",
        argsort,
    ),
    named(
        "searchsorted",
        SEARCH,
        2,
        4,
        250,
        "searchsorted(a, v, side='left', sorter=None)\n\nWhere elements belong in a sorted list.",
        searchsorted,
    ),
];

/// Methods only.
pub(super) const METHODS: &[NativeRow] =
    &[named("sort", SORT_NAMES, 1, 4, 250, "sort(axis=-1, kind=None)\n\nSorts in place.", sort_in_place)];

/// Functions only.
pub(super) const FUNCTIONS: &[NativeRow] = &[
    named("sort", SORT_NAMES, 1, 4, 250, "sort(a, axis=-1, kind=None)\n\nA sorted copy.", sort),
    named(
        "lexsort",
        &["keys", "axis"],
        1,
        2,
        250,
        "lexsort(keys, axis=-1)\n\nThe places in order of several keys, the last one first.",
        lexsort,
    ),
    named(
        "partition",
        &["a", "kth", "axis"],
        2,
        3,
        250,
        "partition(a, kth, axis=-1)\n\nA copy with the kth element in its place.",
        partition,
    ),
    named(
        "argpartition",
        &["a", "kth", "axis"],
        2,
        3,
        250,
        "argpartition(a, kth, axis=-1)\n\nPlaces with the kth one right.",
        argpartition,
    ),
    named(
        "digitize",
        &["x", "bins", "right"],
        2,
        3,
        250,
        "digitize(x, bins, right=False)\n\nThe bin of each element.",
        digitize,
    ),
    named(
        "unique",
        &["ar", "return_index", "return_inverse", "return_counts", "axis", "equal_nan", "sorted"],
        1,
        5,
        250,
        "unique(ar, return_index=False, return_inverse=False, return_counts=False)\n\nThe elements that differ, sorted.",
        unique,
    ),
    named(
        "isin",
        &["element", "test_elements", "assume_unique", "invert", "kind"],
        2,
        4,
        250,
        "isin(element, test_elements, assume_unique=False, invert=False)\n\nWhether elements are among others.",
        isin,
    ),
    named("intersect1d", &["ar1", "ar2"], 2, 2, 250, "intersect1d(ar1, ar2)\n\nThe elements of both.", intersection),
    row("union1d", 2, 2, 250, "union1d(ar1, ar2)\n\nThe elements of either.", union),
    named(
        "setdiff1d",
        &["ar1", "ar2", "assume_unique"],
        2,
        3,
        250,
        "setdiff1d(ar1, ar2)\n\nThe elements of the first only.",
        difference,
    ),
    named(
        "setxor1d",
        &["ar1", "ar2", "assume_unique"],
        2,
        3,
        250,
        "setxor1d(ar1, ar2)\n\nThe elements of exactly one.",
        exclusive,
    ),
    named(
        "bincount",
        &["x", "weights", "minlength"],
        1,
        3,
        250,
        "bincount(x, weights=None, minlength=0)\n\nHow often each number comes.",
        bincount,
    ),
    named(
        "histogram",
        &["a", "bins", "range", "density", "weights"],
        1,
        5,
        300,
        "histogram(a, bins=10, range=None, density=None, weights=None)\n\nHow many elements lie in each bin, and the bins' edges.",
        histogram,
    ),
    named(
        "histogram_bin_edges",
        &["a", "bins", "range", "weights"],
        1,
        4,
        300,
        "histogram_bin_edges(a, bins=10, range=None, weights=None)\n\nThe edges that histogram uses.",
        histogram_edges,
    ),
];
