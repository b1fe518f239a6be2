//! Choosing elements: where, take and their kin; rounding and clipping.

use super::ufunc::finish;
use super::{create, index, nd, values};
use tensor::nd::{self as tn, DType, NdArray};
use vm::{Args, Machine, NativeRow, R, Value, named, row};

/// `where(condition, x, y)`; with the condition alone its true places.
fn where_(vm: &mut Machine, args: Args) -> R<Value> {
    let condition = values::asarray(vm, vm.arg(args, 0))?;
    match (vm.arg(args, 1), vm.arg(args, 2)) {
        (Value::Undef, Value::Undef) => places(vm, &condition),
        (Value::Undef, _) | (_, Value::Undef) => {
            Err(vm.value_error("either both or neither of x and y should be given"))
        }
        (yes, no) => {
            let (yes, no) = (values::needed(vm, yes)?, values::needed(vm, no)?);
            let made = values::metered(vm, |meter| tn::where_(&condition, &yes, &no, meter))?;
            create::own(vm, made, &[])
        }
    }
}

fn places(vm: &mut Machine, array: &NdArray) -> R<Value> {
    let found = values::metered(vm, |meter| tn::nonzero(array, meter))?;
    let found = create::give_all(vm, found, &[])?;
    Ok(vm.tuple(found))
}

fn nonzero(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    places(vm, &array)
}

fn flatnonzero(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let made = values::metered(vm, |meter| tn::flatnonzero(&array, meter))?;
    nd::give(vm, made, &[])
}

fn argwhere(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let made = values::metered(vm, |meter| tn::argwhere(&array, meter))?;
    nd::give(vm, made, &[])
}

/// An array of places; an empty list is one of ints.
fn places_of(vm: &mut Machine, value: Value) -> R<NdArray> {
    let array = values::asarray(vm, value)?;
    if array.size() == 0 && array.dtype().is_float() {
        return values::metered(vm, |meter| array.as_dtype(DType::Int64, meter));
    }
    Ok(array)
}

/// `a, indices, axis, out, mode`
fn take(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let places = places_of(vm, vm.arg(args, 1))?;
    let axis = values::int_or_none(vm, vm.arg(args, 2))?;
    let out = values::out(vm, vm.arg(args, 3))?;
    let mode = values::text_or(vm, vm.arg(args, 4), "raise")?;
    let made = values::metered(vm, |meter| tn::take(&array, &places, axis, &mode, meter))?;
    finish(vm, made, out)
}

/// `arr, indices, axis`
fn take_along_axis(vm: &mut Machine, args: Args) -> R<Value> {
    let (array, places) = (values::asarray(vm, vm.arg(args, 0))?, places_of(vm, vm.arg(args, 1))?);
    let axis = match vm.arg(args, 2) {
        Value::Undef => Some(-1),
        other => values::int_or_none(vm, other)?,
    };
    let made = values::metered(vm, |meter| tn::take_along_axis(&array, &places, axis, meter))?;
    nd::give(vm, made, &[])
}

/// `arr, indices, values, axis`
fn put_along_axis(vm: &mut Machine, args: Args) -> R<Value> {
    let (array, places) = (values::asarray(vm, vm.arg(args, 0))?, places_of(vm, vm.arg(args, 1))?);
    let value = values::needed(vm, vm.arg(args, 2))?;
    let axis = values::int_or_none(vm, vm.arg(args, 3))?;
    values::metered(vm, |meter| tn::put_along_axis(&array, &places, &value, axis, meter))?;
    Ok(Value::None)
}

/// `a, ind, v, mode`
fn put(vm: &mut Machine, args: Args) -> R<Value> {
    let (array, places) = (values::asarray(vm, vm.arg(args, 0))?, places_of(vm, vm.arg(args, 1))?);
    let value = values::needed(vm, vm.arg(args, 2))?;
    let mode = values::text_or(vm, vm.arg(args, 3), "raise")?;
    values::metered(vm, |meter| tn::put(&array, &places, &value, &mode, meter))?;
    Ok(Value::None)
}

/// `condition, a, axis, out`
fn compress(vm: &mut Machine, args: Args) -> R<Value> {
    let condition = values::array(vm, vm.arg(args, 0), Some(DType::Bool))?;
    let array = values::asarray(vm, vm.arg(args, 1))?;
    let axis = values::int_or_none(vm, vm.arg(args, 2))?;
    let made = values::metered(vm, |meter| tn::compress(&condition, &array, axis, meter))?;
    nd::give(vm, made, &[])
}

/// `a.compress(condition, axis)`
fn compress_method(vm: &mut Machine, args: Args) -> R<Value> {
    let array = index::this(vm, args)?;
    let condition = values::array(vm, vm.arg(args, 1), Some(DType::Bool))?;
    let axis = values::int_or_none(vm, vm.arg(args, 2))?;
    let made = values::metered(vm, |meter| tn::compress(&condition, &array, axis, meter))?;
    nd::give(vm, made, &[])
}

/// `extract(condition, arr)`
fn extract(vm: &mut Machine, args: Args) -> R<Value> {
    let condition = values::array(vm, vm.arg(args, 0), Some(DType::Bool))?;
    let array = values::asarray(vm, vm.arg(args, 1))?;
    let made = values::metered(vm, |meter| {
        let (condition, array) = (condition.ravel(meter)?, array.ravel(meter)?);
        tn::compress(&condition, &array, None, meter)
    })?;
    nd::give(vm, made, &[])
}

fn arrays(vm: &mut Machine, value: Value) -> R<Vec<NdArray>> {
    let mut made = Vec::new();
    for item in vm.collect(value)? {
        made.push(values::asarray(vm, item)?);
    }
    Ok(made)
}

/// `a, choices, out, mode`
fn choose(vm: &mut Machine, args: Args) -> R<Value> {
    let which = values::asarray(vm, vm.arg(args, 0))?;
    let choices = arrays(vm, vm.arg(args, 1))?;
    let mode = values::text_or(vm, vm.arg(args, 3), "raise")?;
    let made = values::metered(vm, |meter| tn::choose(&which, &choices, &mode, meter))?;
    values::give(vm, made, &[])
}

/// `condlist, choicelist, default`
fn select(vm: &mut Machine, args: Args) -> R<Value> {
    let conditions = arrays(vm, vm.arg(args, 0))?;
    let mut choices = Vec::new();
    for item in vm.collect(vm.arg(args, 1))? {
        choices.push(values::needed(vm, item)?);
    }
    let default = match vm.arg(args, 2) {
        Value::Undef => tn::Arg::Int(0),
        other => values::needed(vm, other)?,
    };
    let made = values::metered(vm, |meter| tn::select(&conditions, &choices, &default, meter))?;
    create::own(vm, made, &[])
}

/// `a, decimals, out`
fn round(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let decimals = values::int_or(vm, vm.arg(args, 1), 0)?;
    let out = values::out(vm, vm.arg(args, 2))?;
    let made = values::metered(vm, |meter| tn::round(&array, decimals, meter))?;
    finish(vm, made, out)
}

/// `a, a_min, a_max, out, min, max`
fn clip(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::needed(vm, vm.arg(args, 0))?;
    let mut bounds = Vec::with_capacity(2);
    for (place, other) in [(1, 4), (2, 5)] {
        let value = match vm.arg_or_none(args, place) {
            Value::None => vm.arg_or_none(args, other),
            value => value,
        };
        bounds.push(if value.is_none() { None } else { Some(values::needed(vm, value)?) });
    }
    let high = bounds.pop().flatten();
    let low = bounds.pop().flatten();
    let out = values::out(vm, vm.arg(args, 3))?;
    let target = out.as_ref().map(|(_, array)| array);
    let made = values::metered(vm, |meter| tn::clip(&array, low.as_ref(), high.as_ref(), target, meter))?;
    match out {
        Some((value, _)) => Ok(value),
        None => values::give(vm, made, &[]),
    }
}

/// Functions that arrays have as methods too.
pub(super) const SHARED: &[NativeRow] = &[
    named(
        "nonzero",
        &["a"],
        1,
        1,
        200,
        "nonzero(a)\n\nThe places of what counts as true, one array per axis.",
        nonzero,
    ),
    named(
        "take",
        &["a", "indices", "axis", "out", "mode"],
        2,
        5,
        200,
        "take(a, indices, axis=None, out=None, mode='raise')\n\nElements by their places along an axis.",
        take,
    ),
    named(
        "put",
        &["a", "ind", "v", "mode"],
        3,
        4,
        200,
        "put(a, ind, v, mode='raise')\n\nSets elements by their places, all axes as one.",
        put,
    ),
    named(
        "choose",
        &["a", "choices", "out", "mode"],
        2,
        4,
        200,
        "choose(a, choices, out=None, mode='raise')\n\nEach element from the array that its number names.",
        choose,
    ),
    named(
        "round",
        &["a", "decimals", "out"],
        1,
        3,
        200,
        "round(a, decimals=0, out=None)\n\nRounded to decimals, half to even.",
        round,
    ),
    named(
        "clip",
        &["a", "a_min", "a_max", "out", "min", "max"],
        1,
        4,
        200,
        "clip(a, a_min=None, a_max=None, out=None)\n\nNot below one bound and not above another.",
        clip,
    ),
];

/// Functions only.
pub(super) const FUNCTIONS: &[NativeRow] = &[
    named(
        "where",
        &["condition", "x", "y"],
        1,
        3,
        200,
        "where(condition, x, y)\n\nFrom x where the condition holds, else from y; alone the places where it holds.",
        where_,
    ),
    named(
        "flatnonzero",
        &["a"],
        1,
        1,
        200,
        "flatnonzero(a)\n\nThe places of what counts as true, all axes as one.",
        flatnonzero,
    ),
    named("argwhere", &["a"], 1, 1, 200, "argwhere(a)\n\nThe index of each element that counts as true.", argwhere),
    named(
        "take_along_axis",
        &["arr", "indices", "axis"],
        2,
        3,
        200,
        "take_along_axis(arr, indices, axis=-1)\n\nElements by places along an axis, as argsort gives them.",
        take_along_axis,
    ),
    named(
        "put_along_axis",
        &["arr", "indices", "values", "axis"],
        4,
        4,
        200,
        "put_along_axis(arr, indices, values, axis)\n\nSets elements by places along an axis.",
        put_along_axis,
    ),
    named(
        "compress",
        &["condition", "a", "axis", "out"],
        2,
        4,
        200,
        "compress(condition, a, axis=None)\n\nThe parts along an axis for which the condition holds.",
        compress,
    ),
    row("extract", 2, 2, 200, "extract(condition, arr)\n\nThe elements for which the condition holds.", extract),
    named(
        "select",
        &["condlist", "choicelist", "default"],
        2,
        3,
        200,
        "select(condlist, choicelist, default=0)\n\nFrom the choice of the first condition that holds.",
        select,
    ),
];

/// Methods only.
pub(super) const METHODS: &[NativeRow] = &[
    named(
        "compress",
        &["self", "condition", "axis"],
        2,
        3,
        200,
        "compress(condition, axis=None)\n\nThe parts along an axis for which the condition holds.",
        compress_method,
    ),
    named(
        "setflags",
        &["self", "write", "align", "uic"],
        1,
        4,
        60,
        "setflags(write=None)\n\nWhether elements can be set.",
        super::flat::setflags,
    ),
];
