//! Arrays put together and taken apart, and elements moved within them.

use super::{create, index, nd, values};
use tensor::nd::{self as tn, DType, Error, Meter, NdArray, PadMode, Scalar};
use vm::{Args, Machine, NativeRow, R, Value, named, row};

/// The arrays of a sequence; an array's parts along its first axis are as good.
fn arrays(vm: &mut Machine, value: Value, name: &str) -> R<(Vec<Value>, Vec<NdArray>)> {
    if !matches!(value, Value::List(_) | Value::Tuple(_)) && nd::array_of(vm, value).is_none() {
        let kind = vm.type_name(value);
        return Err(vm.type_error(format!("{name}() takes a sequence of arrays: lists and tuples, not '{kind}'")));
    }
    let items = vm.collect(value)?;
    let mut arrays = Vec::with_capacity(items.len());
    for item in &items {
        vm.keep(*item);
        arrays.push(values::asarray(vm, *item)?);
    }
    Ok((items, arrays))
}

/// `arrays, axis, out, dtype`
fn concatenate(vm: &mut Machine, args: Args) -> R<Value> {
    let (_, arrays) = arrays(vm, vm.arg(args, 0), "concatenate")?;
    let axis = match vm.arg(args, 1) {
        Value::Undef => Some(0),
        other => values::int_or_none(vm, other)?,
    };
    let out = values::out(vm, vm.arg(args, 2))?;
    let dtype = values::dtype_or_none(vm, vm.arg(args, 3))?;
    let made = values::metered(vm, |meter| tn::concatenate(&arrays, axis, dtype, meter))?;
    super::ufunc::finish(vm, made, out)
}

/// `arrays, axis, out`
fn stack(vm: &mut Machine, args: Args) -> R<Value> {
    let (_, arrays) = arrays(vm, vm.arg(args, 0), "stack")?;
    let axis = values::int_or(vm, vm.arg(args, 1), 0)?;
    let made = values::metered(vm, |meter| tn::stack(&arrays, axis, meter))?;
    nd::give(vm, made, &[])
}

type Stack = fn(&[NdArray], &mut Meter) -> Result<NdArray, Error>;

fn stacked(vm: &mut Machine, args: Args, name: &str, run: Stack) -> R<Value> {
    let (_, arrays) = arrays(vm, vm.arg(args, 0), name)?;
    let made = values::metered(vm, |meter| run(&arrays, meter))?;
    nd::give(vm, made, &[])
}

fn vstack(vm: &mut Machine, args: Args) -> R<Value> {
    stacked(vm, args, "vstack", tn::vstack)
}

fn hstack(vm: &mut Machine, args: Args) -> R<Value> {
    stacked(vm, args, "hstack", tn::hstack)
}

fn dstack(vm: &mut Machine, args: Args) -> R<Value> {
    stacked(vm, args, "dstack", tn::dstack)
}

fn column_stack(vm: &mut Machine, args: Args) -> R<Value> {
    stacked(vm, args, "column_stack", tn::column_stack)
}

/// `ary, indices_or_sections, axis`
fn parts(vm: &mut Machine, args: Args, axis: i64, equal: bool) -> R<Value> {
    let given = vm.arg(args, 0);
    let array = values::asarray(vm, given)?;
    let sections = vm.arg(args, 1);
    let places = match vm.unwrap(sections) {
        Value::List(_) | Value::Tuple(_) => Some(values::axes(vm, sections)?.unwrap_or_default()),
        _ => match nd::array_of(vm, sections) {
            Some(places) if places.ndim() == 1 => {
                let places = places.to_ints();
                Some(values::checked(vm, places)?)
            }
            _ => None,
        },
    };
    let made = match places {
        Some(places) => values::metered(vm, |meter| {
            meter.touch(places.len())?;
            tn::split_at(&array, &places, axis)
        })?,
        None => {
            let count = vm.index_of(sections)?;
            values::metered(vm, |meter| tn::split_in(&array, count, axis, equal, meter))?
        }
    };
    vm.reserve_bytes(200 * made.len() as u64)?;
    let made = create::give_all(vm, made, &[given])?;
    Ok(vm.list(made))
}

fn split(vm: &mut Machine, args: Args) -> R<Value> {
    let axis = values::int_or(vm, vm.arg(args, 2), 0)?;
    parts(vm, args, axis, true)
}

fn array_split(vm: &mut Machine, args: Args) -> R<Value> {
    let axis = values::int_or(vm, vm.arg(args, 2), 0)?;
    parts(vm, args, axis, false)
}

fn vsplit(vm: &mut Machine, args: Args) -> R<Value> {
    parts(vm, args, 0, true)
}

fn hsplit(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    parts(vm, args, i64::from(array.ndim() > 1), true)
}

fn dsplit(vm: &mut Machine, args: Args) -> R<Value> {
    parts(vm, args, 2, true)
}

/// `A, reps`
fn tile(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let counts = values::shape(vm, vm.arg(args, 1))?;
    let made = values::metered(vm, |meter| tn::tile(&array, &counts, meter))?;
    nd::give(vm, made, &[])
}

/// `a, repeats, axis`
fn repeat(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let counts = values::array(vm, vm.arg(args, 1), None)?;
    let axis = values::int_or_none(vm, vm.arg(args, 2))?;
    let made = values::metered(vm, |meter| tn::repeat(&array, &counts, axis, meter))?;
    nd::give(vm, made, &[])
}

/// Numbers before and after each axis: an int, a pair, or a pair for each axis.
fn widths(vm: &mut Machine, value: Value, ndim: usize) -> R<Vec<(i64, i64)>> {
    let array = values::array(vm, value, Some(DType::Int64))?;
    let numbers = array.to_ints();
    let numbers = values::checked(vm, numbers)?;
    let refused = "operands could not be broadcast together with remapped shapes [original->remapped]";
    Ok(match (array.shape(), numbers.as_slice()) {
        ([], [one]) | ([1], [one]) => vec![(*one, *one); ndim],
        ([2], [before, after]) | ([1, 2], [before, after]) => vec![(*before, *after); ndim],
        ([rows, 2], pairs) if *rows == ndim => pairs.chunks(2).map(|pair| (pair[0], pair[1])).collect(),
        ([rows, 1], ones) if *rows == ndim => ones.iter().map(|one| (*one, *one)).collect(),
        (shape, _) => {
            let text = format!("{refused}: {}  and requested shape ({ndim},2)", tn::tight_shape(shape));
            return Err(vm.value_error(text));
        }
    })
}

/// `array, pad_width, mode, constant_values`
fn pad(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let widths = widths(vm, vm.arg(args, 1), array.ndim())?;
    let mode = values::text_or(vm, vm.arg(args, 2), "constant")?;
    let mode = match mode.as_str() {
        "constant" => PadMode::Constant,
        "edge" => PadMode::Edge,
        "reflect" => PadMode::Reflect,
        "symmetric" => PadMode::Symmetric,
        "wrap" => PadMode::Wrap,
        other => return Err(vm.value_error(format!("mode '{other}' is not supported"))),
    };
    let constant = match vm.arg(args, 3) {
        Value::Undef => Scalar::Int64(0),
        other => {
            let one = values::asarray(vm, other)?;
            let one = one.only();
            values::checked(vm, one)?
        }
    };
    let made = values::metered(vm, |meter| tn::pad(&array, &widths, mode, &constant, meter))?;
    nd::give(vm, made, &[])
}

fn flipped(vm: &mut Machine, args: Args, axes: Option<Vec<i64>>) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let made = tn::flip(&array, axes.as_deref());
    let made = values::checked(vm, made)?;
    super::shape::give_like(vm, made, vm.arg(args, 0))
}

/// `m, axis`
fn flip(vm: &mut Machine, args: Args) -> R<Value> {
    let axes = values::axes(vm, vm.arg(args, 1))?;
    flipped(vm, args, axes)
}

fn flipud(vm: &mut Machine, args: Args) -> R<Value> {
    flipped(vm, args, Some(vec![0]))
}

fn fliplr(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    if array.ndim() < 2 {
        return Err(vm.value_error("Input must be >= 2-d."));
    }
    flipped(vm, args, Some(vec![1]))
}

/// `a, shift, axis`
fn roll(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let shifts = values::axes(vm, vm.arg(args, 1))?.unwrap_or_default();
    let axes = values::axes(vm, vm.arg(args, 2))?;
    let made = values::metered(vm, |meter| tn::roll(&array, &shifts, axes.as_deref(), meter))?;
    nd::give(vm, made, &[])
}

/// `m, k, axes`
fn rot90(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let times = values::int_or(vm, vm.arg(args, 1), 1)?;
    let axes = values::axes(vm, vm.arg(args, 2))?.unwrap_or_else(|| vec![0, 1]);
    let made = tn::rot90(&array, times, &axes);
    let made = values::checked(vm, made)?;
    nd::give(vm, made, &[vm.arg(args, 0)])
}

/// `arr, values, axis`
fn append(vm: &mut Machine, args: Args) -> R<Value> {
    let (array, more) = (values::asarray(vm, vm.arg(args, 0))?, values::asarray(vm, vm.arg(args, 1))?);
    let axis = values::int_or_none(vm, vm.arg(args, 2))?;
    let made = values::metered(vm, |meter| tn::append(&array, &more, axis, meter))?;
    nd::give(vm, made, &[])
}

/// One index: an int, a slice or a list of ints.
fn places(vm: &mut Machine, value: Value) -> R<tn::Index> {
    let mut indices = index::indices(vm, value)?;
    match (indices.pop(), indices.is_empty()) {
        (Some(index), true) => Ok(index),
        _ => {
            let array = values::array(vm, value, Some(DType::Int64))?;
            Ok(tn::Index::Array(array))
        }
    }
}

/// `arr, obj, axis`
fn delete(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let places = places(vm, vm.arg(args, 1))?;
    let axis = values::int_or_none(vm, vm.arg(args, 2))?;
    let made = values::metered(vm, |meter| tn::delete(&array, &places, axis, meter))?;
    nd::give(vm, made, &[])
}

/// `arr, obj, values, axis`
fn insert(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let places = places(vm, vm.arg(args, 1))?;
    let more = values::needed(vm, vm.arg(args, 2))?;
    let axis = values::int_or_none(vm, vm.arg(args, 3))?;
    let made = values::metered(vm, |meter| tn::insert(&array, &places, &more, axis, meter))?;
    nd::give(vm, made, &[])
}

/// `a, new_shape`: the elements again and again.
fn resize(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let shape = values::shape(vm, vm.arg(args, 1))?;
    if shape.iter().any(|size| *size < 0) {
        return Err(vm.value_error("all elements of `new_shape` must be non-negative"));
    }
    let made = values::metered(vm, |meter| {
        let target = tn::zeros(&shape, array.dtype(), meter)?;
        let (wanted, have) = (target.size(), array.size());
        if have == 0 || wanted == 0 {
            return Ok(target);
        }
        let times = wanted.div_ceil(have) as i64;
        let flat = array.ravel(meter)?;
        let long = tn::tile(&flat, &[times], meter)?;
        let part = long.get_array(&[tn::Index::Slice { start: None, stop: Some(wanted as i64), step: None }], meter)?;
        part.copy(meter)?.reshape(&shape, meter)?.copy(meter)
    })?;
    nd::give(vm, made, &[])
}

const REPEAT: NativeRow = named(
    "repeat",
    &["a", "repeats", "axis"],
    2,
    3,
    200,
    "repeat(a, repeats, axis=None)\n\nEach element several times.",
    repeat,
);

/// Functions that arrays have as methods too.
pub(super) const SHARED: &[NativeRow] = &[REPEAT];

/// Functions only.
pub(super) const FUNCTIONS: &[NativeRow] = &[
    named(
        "concatenate",
        &["arrays", "axis", "out", "dtype", "casting"],
        1,
        3,
        250,
        "concatenate(arrays, axis=0, out=None, *, dtype=None)\n\nArrays one after another along an axis.",
        concatenate,
    ),
    named(
        "stack",
        &["arrays", "axis", "out"],
        1,
        3,
        250,
        "stack(arrays, axis=0)\n\nArrays one after another along a new axis.",
        stack,
    ),
    named("vstack", &["tup"], 1, 1, 250, "vstack(tup)\n\nArrays above each other.", vstack),
    named("hstack", &["tup"], 1, 1, 250, "hstack(tup)\n\nArrays beside each other.", hstack),
    named("dstack", &["tup"], 1, 1, 250, "dstack(tup)\n\nArrays behind each other.", dstack),
    named("column_stack", &["tup"], 1, 1, 250, "column_stack(tup)\n\nLists as the columns of a matrix.", column_stack),
    named(
        "split",
        &["ary", "indices_or_sections", "axis"],
        2,
        3,
        250,
        "split(ary, indices_or_sections, axis=0)\n\nEqual parts, or parts between places.",
        split,
    ),
    named(
        "array_split",
        &["ary", "indices_or_sections", "axis"],
        2,
        3,
        250,
        "array_split(ary, indices_or_sections, axis=0)\n\nParts that may differ in size by one.",
        array_split,
    ),
    row("vsplit", 2, 2, 250, "vsplit(ary, indices_or_sections)\n\nParts along the first axis.", vsplit),
    row("hsplit", 2, 2, 250, "hsplit(ary, indices_or_sections)\n\nParts along the second axis.", hsplit),
    row("dsplit", 2, 2, 250, "dsplit(ary, indices_or_sections)\n\nParts along the third axis.", dsplit),
    named("tile", &["A", "reps"], 2, 2, 200, "tile(A, reps)\n\nThe array again and again.", tile),
    named(
        "pad",
        &["array", "pad_width", "mode", "constant_values"],
        2,
        4,
        250,
        "pad(array, pad_width, mode='constant', *, constant_values=0)\n\nWith a border.",
        pad,
    ),
    named("flip", &["m", "axis"], 1, 2, 200, "flip(m, axis=None)\n\nThe other way round.", flip),
    row("flipud", 1, 1, 200, "flipud(m)\n\nThe first axis the other way round.", flipud),
    row("fliplr", 1, 1, 200, "fliplr(m)\n\nThe second axis the other way round.", fliplr),
    named(
        "roll",
        &["a", "shift", "axis"],
        2,
        3,
        200,
        "roll(a, shift, axis=None)\n\nMoved on; what leaves at one end comes in at the other.",
        roll,
    ),
    named("rot90", &["m", "k", "axes"], 1, 3, 200, "rot90(m, k=1, axes=(0, 1))\n\nTurned by right angles.", rot90),
    named(
        "append",
        &["arr", "values", "axis"],
        2,
        3,
        200,
        "append(arr, values, axis=None)\n\nA copy with more at the end.",
        append,
    ),
    named(
        "delete",
        &["arr", "obj", "axis"],
        2,
        3,
        200,
        "delete(arr, obj, axis=None)\n\nA copy without some parts.",
        delete,
    ),
    named(
        "insert",
        &["arr", "obj", "values", "axis"],
        3,
        4,
        200,
        "insert(arr, obj, values, axis=None)\n\nA copy with more parts.",
        insert,
    ),
    named(
        "resize",
        &["a", "new_shape"],
        2,
        2,
        200,
        "resize(a, new_shape)\n\nA copy of another size, with the elements again and again.",
        resize,
    ),
];
