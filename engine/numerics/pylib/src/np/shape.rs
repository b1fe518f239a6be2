//! Other shapes of the same elements: reshape and its kin, as functions and as methods.

use super::{create, index, nd, values};
use tensor::nd::{self as tn, Error, Meter, NdArray};
use vm::{Args, Machine, NativeRow, Params, R, Value, named, row};

/// A function of an array that gives another.
fn view(vm: &mut Machine, args: Args, run: impl FnMut(&NdArray, &mut Meter) -> Result<NdArray, Error>) -> R<Value> {
    let mut run = run;
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let made = values::metered(vm, |meter| run(&array, meter))?;
    give_like(vm, made, vm.arg(args, 0))
}

/// What was made of a number stays one, what was made of an array stays an array.
pub(super) fn give_like(vm: &mut Machine, made: NdArray, given: Value) -> R<Value> {
    if nd::array_of(vm, given).is_some() { nd::give(vm, made, &[given]) } else { values::give(vm, made, &[given]) }
}

fn is_columns(vm: &mut Machine, order: Value) -> R<bool> {
    match values::text_or(vm, order, "C")?.as_str() {
        "C" | "A" | "K" => Ok(false),
        "F" => Ok(true),
        other => Err(vm.value_error(format!("order must be one of 'C', 'F', 'A', or 'K' (got '{other}')"))),
    }
}

fn reshaped(array: &NdArray, shape: &[i64], columns: bool, meter: &mut Meter) -> Result<NdArray, Error> {
    if !columns {
        return array.reshape(shape, meter);
    }
    let mut turned = shape.to_vec();
    turned.reverse();
    array.transpose(None)?.reshape(&turned, meter)?.transpose(None)
}

/// `a, shape, order, copy`
fn reshape(vm: &mut Machine, args: Args) -> R<Value> {
    let shape = values::shape(vm, vm.arg(args, 1))?;
    let columns = is_columns(vm, vm.arg(args, 2))?;
    view(vm, args, |array, meter| reshaped(array, &shape, columns, meter))
}

/// `a.reshape(*shape, order='C')`
fn reshape_method(vm: &mut Machine, args: Args) -> R<Value> {
    let mut columns = false;
    for (name, value) in vm.keyword_args(args) {
        match name.as_str() {
            "order" => columns = is_columns(vm, value)?,
            "copy" => {}
            _ => return Err(vm.type_error(format!("reshape() got an unexpected keyword argument '{name}'"))),
        }
    }
    let shape = trailing_shape(vm, args)?;
    view(vm, args, |array, meter| reshaped(array, &shape, columns, meter))
}

/// The sizes behind the receiver: one by one, or as one sequence.
fn trailing_shape(vm: &mut Machine, args: Args) -> R<Vec<i64>> {
    let given = vm.args(args);
    match given.get(1..) {
        Some([one]) => values::shape(vm, *one),
        Some(sizes) => {
            let mut shape = Vec::with_capacity(sizes.len());
            for size in sizes {
                shape.push(vm.index_of(*size)?);
            }
            Ok(shape)
        }
        None => Ok(Vec::new()),
    }
}

/// `a, order`
fn ravel(vm: &mut Machine, args: Args) -> R<Value> {
    let columns = is_columns(vm, vm.arg(args, 1))?;
    view(vm, args, |array, meter| if columns { array.transpose(None)?.ravel(meter) } else { array.ravel(meter) })
}

fn flatten(vm: &mut Machine, args: Args) -> R<Value> {
    let columns = is_columns(vm, vm.arg(args, 1))?;
    view(vm, args, |array, meter| if columns { array.transpose(None)?.flatten(meter) } else { array.flatten(meter) })
}

/// `a, axes`
fn transpose(vm: &mut Machine, args: Args) -> R<Value> {
    let axes = values::axes(vm, vm.arg(args, 1))?;
    view(vm, args, |array, _| array.transpose(axes.as_deref()))
}

/// `a.transpose(*axes)`
fn transpose_method(vm: &mut Machine, args: Args) -> R<Value> {
    let given = vm.args(args);
    let axes = match given.get(1..) {
        None | Some([] | [Value::None]) => None,
        Some(_) => Some(trailing_shape(vm, args)?),
    };
    view(vm, args, |array, _| array.transpose(axes.as_deref()))
}

pub(super) fn transposed(vm: &mut Machine, args: Args) -> R<Value> {
    view(vm, args, |array, _| array.transpose(None))
}

pub(super) fn matrix_transposed(vm: &mut Machine, args: Args) -> R<Value> {
    view(vm, args, |array, _| {
        if array.ndim() < 2 {
            return Err(Error::value("matrix transpose with ndim < 2 is undefined"));
        }
        array.swapaxes(-1, -2)
    })
}

fn swapaxes(vm: &mut Machine, args: Args) -> R<Value> {
    let (first, second) = (vm.index_of(vm.arg(args, 1))?, vm.index_of(vm.arg(args, 2))?);
    view(vm, args, |array, _| array.swapaxes(first, second))
}

fn moveaxis(vm: &mut Machine, args: Args) -> R<Value> {
    let from = values::axes(vm, vm.arg(args, 1))?.unwrap_or_default();
    let to = values::axes(vm, vm.arg(args, 2))?.unwrap_or_default();
    view(vm, args, |array, _| array.moveaxis(&from, &to))
}

/// `a, axis, start`
fn rollaxis(vm: &mut Machine, args: Args) -> R<Value> {
    let (axis, start) = (vm.index_of(vm.arg(args, 1))?, values::int_or(vm, vm.arg(args, 2), 0)?);
    view(vm, args, |array, _| {
        let axis = tn::normalize_axis(axis, array.ndim())? as i64;
        let start = if start < 0 { start + array.ndim() as i64 } else { start };
        if start < 0 || start > array.ndim() as i64 {
            return Err(Error::axis(start, array.ndim() + 1));
        }
        array.moveaxis(&[axis], &[if axis < start { start - 1 } else { start }])
    })
}

fn squeeze(vm: &mut Machine, args: Args) -> R<Value> {
    let axes = values::axes(vm, vm.arg(args, 1))?;
    view(vm, args, |array, _| array.squeeze(axes.as_deref()))
}

fn expand_dims(vm: &mut Machine, args: Args) -> R<Value> {
    let axes = values::axes(vm, vm.arg(args, 1))?.unwrap_or_default();
    view(vm, args, |array, _| array.expand_dims(&axes))
}

fn sizes_of(vm: &mut Machine, shape: &[i64]) -> R<Vec<usize>> {
    let checked = tn::checked_shape(shape);
    values::checked(vm, checked)
}

fn broadcast_to(vm: &mut Machine, args: Args) -> R<Value> {
    let shape = values::shape(vm, vm.arg(args, 1))?;
    let shape = sizes_of(vm, &shape)?;
    view(vm, args, |array, _| array.broadcast_to(&shape))
}

fn broadcast_arrays(vm: &mut Machine, args: Args) -> R<Value> {
    let given = vm.args(args);
    let mut arrays = Vec::with_capacity(given.len());
    for value in &given {
        arrays.push(values::asarray(vm, *value)?);
    }
    let made = tn::broadcast_arrays(&arrays);
    let made = values::checked(vm, made)?;
    let made = create::give_all(vm, made, &given)?;
    Ok(vm.tuple(made))
}

fn broadcast_shapes(vm: &mut Machine, args: Args) -> R<Value> {
    let mut shapes = Vec::new();
    for value in vm.args(args) {
        let shape = values::shape(vm, value)?;
        shapes.push(sizes_of(vm, &shape)?);
    }
    let shapes: Vec<&[usize]> = shapes.iter().map(Vec::as_slice).collect();
    let common = tn::broadcast_shapes(&shapes).map_err(|_| {
        let all: Vec<String> = shapes.iter().map(|shape| tensor::format_shape(shape)).collect();
        Error::value(format!(
            "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between {}",
            all.join(" and ")
        ))
    });
    let common = values::checked(vm, common)?;
    Ok(values::shape_tuple(vm, &common))
}

/// At least so many axes, new ones where numpy puts them.
fn at_least(vm: &mut Machine, args: Args, least: usize) -> R<Value> {
    let given = vm.args(args);
    let mut made = Vec::with_capacity(given.len());
    for value in &given {
        let array = values::asarray(vm, *value)?;
        if array.ndim() >= least && nd::array_of(vm, *value).is_some() {
            made.push(*value);
            continue;
        }
        let axes: &[i64] = match (least, array.ndim()) {
            (1, 0) | (2, 1) => &[0],
            (2, 0) => &[0, 1],
            (3, 0) => &[0, 1, 2],
            (3, 1) => &[0, 2],
            (3, 2) => &[2],
            _ => &[],
        };
        let array = array.expand_dims(axes);
        let array = values::checked(vm, array)?;
        let value = nd::give(vm, array, &[*value])?;
        vm.keep(value);
        made.push(value);
    }
    Ok(if let [one] = made.as_slice() { *one } else { vm.tuple(made) })
}

fn at_least_1(vm: &mut Machine, args: Args) -> R<Value> {
    at_least(vm, args, 1)
}

fn at_least_2(vm: &mut Machine, args: Args) -> R<Value> {
    at_least(vm, args, 2)
}

fn at_least_3(vm: &mut Machine, args: Args) -> R<Value> {
    at_least(vm, args, 3)
}

/// `a, offset, axis1, axis2`
fn diagonal(vm: &mut Machine, args: Args) -> R<Value> {
    let offset = values::int_or(vm, vm.arg(args, 1), 0)?;
    let (first, second) = (values::int_or(vm, vm.arg(args, 2), 0)?, values::int_or(vm, vm.arg(args, 3), 1)?);
    view(vm, args, |array, _| array.diagonal(offset, first, second))
}

fn shape(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    Ok(values::shape_tuple(vm, array.shape()))
}

fn ndim(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(Value::Int(values::asarray(vm, vm.arg(args, 0))?.ndim() as i64))
}

fn size(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    match values::int_or_none(vm, vm.arg(args, 1))? {
        None => Ok(Value::Int(array.size() as i64)),
        Some(axis) => {
            let axis = tn::normalize_axis(axis, array.ndim());
            let axis = values::checked(vm, axis)?;
            Ok(Value::Int(array.shape()[axis] as i64))
        }
    }
}

/// `a.copy(order='C')`
fn copy(vm: &mut Machine, args: Args) -> R<Value> {
    let array = index::this(vm, args)?;
    if !matches!(vm.arg(args, 0), Value::Native(_)) {
        return Ok(vm.arg(args, 0));
    }
    let keeps = matches!(values::text_or(vm, vm.arg(args, 1), "C")?.as_str(), "K" | "A");
    let made = values::metered(vm, |meter| if keeps { array.copy_keeping_order(meter) } else { array.copy(meter) })?;
    nd::give(vm, made, &[])
}

fn tolist(vm: &mut Machine, args: Args) -> R<Value> {
    let array = index::this(vm, args)?;
    values::lists(vm, &array)
}

fn fill(vm: &mut Machine, args: Args) -> R<Value> {
    let array = index::this(vm, args)?;
    index::assign(vm, &array, &[tn::Index::Ellipsis], vm.arg(args, 1))?;
    Ok(Value::None)
}

/// `a.view()`: the same elements as another array; other types are not offered.
fn same_view(vm: &mut Machine, args: Args) -> R<Value> {
    let array = index::this(vm, args)?;
    if let Some(dtype) = values::dtype_or_none(vm, vm.arg(args, 1))?
        && dtype != array.dtype()
    {
        return Err(vm.type_error("views of another type are not offered; astype() converts"));
    }
    let made = array.get_array(&[tn::Index::Ellipsis], &mut values::meter(vm));
    let made = values::checked(vm, made)?;
    nd::give(vm, made, &[vm.arg(args, 0)])
}

const fn free(name: &'static str, doc: &'static str, call: vm::NativeFn) -> NativeRow {
    NativeRow { name, params: Params::Free, gas: 200, doc, call }
}

/// Functions that arrays have as methods too.
pub(super) const SHARED: &[NativeRow] = &[
    named(
        "ravel",
        &["a", "order"],
        1,
        2,
        150,
        "ravel(a, order='C')\n\nOne axis, without a copy where possible.",
        ravel,
    ),
    named("squeeze", &["a", "axis"], 1, 2, 150, "squeeze(a, axis=None)\n\nWithout axes of size 1.", squeeze),
    named(
        "swapaxes",
        &["a", "axis1", "axis2"],
        3,
        3,
        150,
        "swapaxes(a, axis1, axis2)\n\nTwo axes exchanged.",
        swapaxes,
    ),
    named(
        "diagonal",
        &["a", "offset", "axis1", "axis2"],
        1,
        4,
        150,
        "diagonal(a, offset=0, axis1=0, axis2=1)\n\nA diagonal.",
        diagonal,
    ),
];

/// Functions only.
pub(super) const FUNCTIONS: &[NativeRow] = &[
    named(
        "reshape",
        &["a", "shape", "order", "copy"],
        2,
        3,
        150,
        "reshape(a, shape, order='C')\n\nThe elements in another shape.",
        reshape,
    ),
    named("transpose", &["a", "axes"], 1, 2, 150, "transpose(a, axes=None)\n\nThe axes in another order.", transpose),
    named(
        "moveaxis",
        &["a", "source", "destination"],
        3,
        3,
        150,
        "moveaxis(a, source, destination)\n\nAxes moved to other places.",
        moveaxis,
    ),
    named(
        "rollaxis",
        &["a", "axis", "start"],
        2,
        3,
        150,
        "rollaxis(a, axis, start=0)\n\nAn axis moved before another.",
        rollaxis,
    ),
    named("expand_dims", &["a", "axis"], 2, 2, 150, "expand_dims(a, axis)\n\nWith a new axis of size 1.", expand_dims),
    named(
        "broadcast_to",
        &["array", "shape", "subok"],
        2,
        3,
        150,
        "broadcast_to(array, shape)\n\nStretched to a shape, to be read only.",
        broadcast_to,
    ),
    row(
        "broadcast_arrays",
        0,
        vm::ANY,
        200,
        "broadcast_arrays(*args)\n\nAll stretched to their common shape.",
        broadcast_arrays,
    ),
    row("broadcast_shapes", 0, vm::ANY, 150, "broadcast_shapes(*shapes)\n\nThe common shape.", broadcast_shapes),
    row("atleast_1d", 0, vm::ANY, 150, "atleast_1d(*arrays)\n\nWith at least one axis.", at_least_1),
    row("atleast_2d", 0, vm::ANY, 150, "atleast_2d(*arrays)\n\nWith at least two axes.", at_least_2),
    row("atleast_3d", 0, vm::ANY, 150, "atleast_3d(*arrays)\n\nWith at least three axes.", at_least_3),
    named("shape", &["a"], 1, 1, 100, "shape(a)\n\nThe sizes along the axes.", shape),
    named("ndim", &["a"], 1, 1, 100, "ndim(a)\n\nThe number of axes.", ndim),
    named(
        "size",
        &["a", "axis"],
        1,
        2,
        100,
        "size(a, axis=None)\n\nThe number of elements, or the size along an axis.",
        size,
    ),
];

/// Methods only.
pub(super) const METHODS: &[NativeRow] = &[
    free(
        "reshape",
        "reshape(*shape, order='C')\n\nThe elements in another shape, without a copy where possible.",
        reshape_method,
    ),
    free("transpose", "transpose(*axes)\n\nThe axes in another order.", transpose_method),
    named("flatten", &["self", "order"], 1, 2, 150, "flatten(order='C')\n\nA copy with one axis.", flatten),
    named("copy", &["self", "order"], 1, 2, 150, "copy(order='C')\n\nA copy.", copy),
    row("__copy__", 1, 1, 150, "A copy.", copy),
    row("__deepcopy__", 1, 2, 150, "A copy.", deepcopy),
    row("tolist", 1, 1, 100, "tolist()\n\nNested lists of Python's numbers.", tolist),
    row("fill", 2, 2, 150, "fill(value)\n\nSets every element.", fill),
    named("view", &["self", "dtype"], 1, 2, 150, "view()\n\nAnother array that shares the elements.", same_view),
    named(
        "astype",
        &["self", "dtype", "order", "casting", "subok", "copy"],
        2,
        6,
        200,
        "astype(dtype, order='K', casting='unsafe', subok=True, copy=True)\n\nThe elements as another type.",
        create::astype,
    ),
    row("item", 1, vm::ANY, 60, "item(*index)\n\nAn element as a Python number.", index::item_of),
];

fn deepcopy(vm: &mut Machine, args: Args) -> R<Value> {
    let array = index::this(vm, args)?;
    if !matches!(vm.arg(args, 0), Value::Native(_)) {
        return Ok(vm.arg(args, 0));
    }
    let made = values::metered(vm, |meter| array.copy_keeping_order(meter))?;
    nd::give(vm, made, &[])
}
