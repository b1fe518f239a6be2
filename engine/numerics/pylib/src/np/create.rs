//! Making arrays: from lists, of one value, of ranges.

use super::{index, nd, values};
use tensor::nd::{self as tn, Arg, DType, NdArray, Scalar};
use vm::{Args, Machine, NativeRow, R, Value, named};

/// `object, dtype, copy, order, subok, ndmin, like`
fn array(vm: &mut Machine, args: Args) -> R<Value> {
    let object = vm.arg(args, 0);
    let dtype = values::dtype_or_none(vm, vm.arg(args, 1))?;
    let copy = values::flag(vm, vm.arg(args, 2), true)? && !vm.arg(args, 2).is_none();
    let ndmin = values::int_or(vm, vm.arg(args, 5), 0)?;
    let given = nd::array_of(vm, object).cloned();
    let mut made = values::array(vm, object, dtype)?;
    if let Some(given) = &given
        && made.is_same(given)
    {
        if !copy && made.ndim() as i64 >= ndmin {
            return Ok(object);
        }
        if copy {
            made = values::metered(vm, |meter| made.copy_keeping_order(meter))?;
        }
    }
    if (made.ndim() as i64) < ndmin {
        let mut shape = vec![1; (ndmin.min(65) as usize).saturating_sub(made.ndim())];
        shape.extend(made.shape().iter().map(|size| *size as i64));
        made = values::metered(vm, |meter| made.reshape(&shape, meter))?;
    }
    own(vm, made, &[object])
}

/// An array that stays one even without axes.
pub(super) fn own(vm: &mut Machine, array: NdArray, parents: &[Value]) -> R<Value> {
    nd::give(vm, array, parents)
}

/// `a, dtype, order`
fn asarray(vm: &mut Machine, args: Args) -> R<Value> {
    let object = vm.arg(args, 0);
    let dtype = values::dtype_or_none(vm, vm.arg(args, 1))?;
    if let Some(array) = nd::array_of(vm, object)
        && dtype.is_none_or(|dtype| dtype == array.dtype())
    {
        return Ok(object);
    }
    let made = values::array(vm, object, dtype)?;
    own(vm, made, &[object])
}

fn contiguous(vm: &mut Machine, args: Args) -> R<Value> {
    let object = vm.arg(args, 0);
    let dtype = values::dtype_or_none(vm, vm.arg(args, 1))?;
    let made = values::array(vm, object, dtype)?;
    if nd::array_of(vm, object).is_some_and(|array| array.is_same(&made)) && made.is_c_contiguous() && made.ndim() > 0 {
        return Ok(object);
    }
    let made = if made.is_c_contiguous() { made } else { values::metered(vm, |meter| made.copy(meter))? };
    let made = if made.ndim() == 0 { values::metered(vm, |meter| made.reshape(&[1], meter))? } else { made };
    own(vm, made, &[object])
}

/// `a, order`
fn copy(vm: &mut Machine, args: Args) -> R<Value> {
    let given = values::asarray(vm, vm.arg(args, 0))?;
    let made = values::metered(vm, |meter| given.copy_keeping_order(meter))?;
    own(vm, made, &[])
}

/// `shape, dtype, order`
fn of_one(vm: &mut Machine, args: Args, scalar: &Scalar) -> R<Value> {
    let shape = values::shape(vm, vm.arg(args, 0))?;
    let dtype = values::dtype_or_none(vm, vm.arg(args, 1))?.unwrap_or(DType::Float64);
    let scalar = tn::scalar_as(scalar, dtype);
    let scalar = values::checked(vm, scalar)?;
    let made = values::metered(vm, |meter| match dtype {
        DType::Str(_) => tn::zeros(&shape, dtype, meter),
        _ => tn::full(&shape, &scalar, dtype, meter),
    })?;
    own(vm, made, &[])
}

fn zeros(vm: &mut Machine, args: Args) -> R<Value> {
    of_one(vm, args, &Scalar::Bool(false))
}

fn ones(vm: &mut Machine, args: Args) -> R<Value> {
    of_one(vm, args, &Scalar::Bool(true))
}

/// An array of a shape filled with what an operand stretches to.
fn filled(vm: &mut Machine, shape: &[i64], value: &Arg, dtype: DType) -> R<NdArray> {
    let dtype = match (dtype, value.dtype()) {
        (DType::Str(0), Some(own @ DType::Str(_))) => own,
        (dtype, _) => dtype,
    };
    let made = values::metered(vm, |meter| tn::zeros(shape, dtype, meter))?;
    values::metered(vm, |meter| made.set(&[tn::Index::Ellipsis], value, meter))?;
    Ok(made)
}

/// The type that an operand has alone.
fn own_type(arg: &Arg) -> DType {
    match arg {
        Arg::Float(_) | Arg::Big { .. } => DType::Float64,
        Arg::Int(_) => DType::Int64,
        Arg::Array(array) => array.dtype(),
    }
}

/// `shape, fill_value, dtype, order`
fn full(vm: &mut Machine, args: Args) -> R<Value> {
    let shape = values::shape(vm, vm.arg(args, 0))?;
    let value = values::needed(vm, vm.arg(args, 1))?;
    let dtype = values::dtype_or_none(vm, vm.arg(args, 2))?.unwrap_or_else(|| own_type(&value));
    let made = filled(vm, &shape, &value, dtype)?;
    own(vm, made, &[])
}

/// The shape, type and order of an array to be made like another: `a, dtype, order, subok, shape` from a place on.
fn like(vm: &mut Machine, args: Args, rest: usize) -> R<(NdArray, DType, Option<Vec<i64>>)> {
    let given = values::asarray(vm, vm.arg(args, 0))?;
    let dtype = values::dtype_or_none(vm, vm.arg(args, rest))?.unwrap_or(given.dtype());
    let shape = match vm.arg_or_none(args, rest + 3) {
        Value::None => None,
        other => Some(values::shape(vm, other)?),
    };
    Ok((given, dtype, shape))
}

fn like_one(vm: &mut Machine, args: Args, scalar: &Scalar) -> R<Value> {
    let (given, dtype, shape) = like(vm, args, 1)?;
    let scalar = match dtype {
        DType::Str(_) => Scalar::Str(if scalar.truth() { "1".to_owned() } else { String::new() }),
        _ => {
            let scalar = tn::scalar_as(scalar, dtype);
            values::checked(vm, scalar)?
        }
    };
    let made = values::metered(vm, |meter| match &shape {
        Some(shape) => tn::full(shape, &scalar, dtype, meter),
        None => tn::full_like(&given, &scalar, dtype, meter),
    })?;
    own(vm, made, &[])
}

fn zeros_like(vm: &mut Machine, args: Args) -> R<Value> {
    like_one(vm, args, &Scalar::Bool(false))
}

fn ones_like(vm: &mut Machine, args: Args) -> R<Value> {
    like_one(vm, args, &Scalar::Bool(true))
}

/// `a, fill_value, dtype, order, subok, shape`
fn full_like(vm: &mut Machine, args: Args) -> R<Value> {
    let (given, dtype, shape) = like(vm, args, 2)?;
    let value = values::needed(vm, vm.arg(args, 1))?;
    let made = match shape {
        Some(shape) => filled(vm, &shape, &value, dtype)?,
        None => {
            let zero = Scalar::Bool(false);
            let made = values::metered(vm, |meter| {
                let zero = if dtype.is_str() { Scalar::Str(String::new()) } else { tn::scalar_as(&zero, dtype)? };
                tn::full_like(&given, &zero, dtype, meter)
            })?;
            values::metered(vm, |meter| made.set(&[tn::Index::Ellipsis], &value, meter))?;
            made
        }
    };
    own(vm, made, &[])
}

/// `N, M, k, dtype, order`
fn eye(vm: &mut Machine, args: Args) -> R<Value> {
    let rows = vm.index_of(vm.arg(args, 0))?;
    let columns = values::int_or_none(vm, vm.arg(args, 1))?.unwrap_or(rows);
    let k = values::int_or(vm, vm.arg(args, 2), 0)?;
    let dtype = values::dtype_or_none(vm, vm.arg(args, 3))?.unwrap_or(DType::Float64);
    let made = values::metered(vm, |meter| tn::eye(rows, columns, k, dtype, meter))?;
    own(vm, made, &[])
}

/// `n, dtype`
fn identity(vm: &mut Machine, args: Args) -> R<Value> {
    let rows = vm.index_of(vm.arg(args, 0))?;
    let dtype = values::dtype_or_none(vm, vm.arg(args, 1))?.unwrap_or(DType::Float64);
    let made = values::metered(vm, |meter| tn::eye(rows, rows, 0, dtype, meter))?;
    own(vm, made, &[])
}

/// `N, M, k, dtype`
fn tri(vm: &mut Machine, args: Args) -> R<Value> {
    let rows = vm.index_of(vm.arg(args, 0))?;
    let columns = values::int_or_none(vm, vm.arg(args, 1))?.unwrap_or(rows);
    let k = values::int_or(vm, vm.arg(args, 2), 0)?;
    let dtype = values::dtype_or_none(vm, vm.arg(args, 3))?.unwrap_or(DType::Float64);
    let made = values::metered(vm, |meter| tn::tri(rows, columns, k, dtype, meter))?;
    own(vm, made, &[])
}

/// `start, stop, step, dtype`; with one bound it is the stop.
fn arange(vm: &mut Machine, args: Args) -> R<Value> {
    let (mut start, mut stop, step) = (vm.arg(args, 0), vm.arg_or_none(args, 1), vm.arg_or_none(args, 2));
    if stop.is_none() && !start.is_undef() {
        (start, stop) = (Value::Int(0), start);
    }
    if start.is_undef() {
        if stop.is_none() {
            return Err(vm.type_error("arange() requires stop to be specified."));
        }
        start = Value::Int(0);
    }
    let dtype = values::dtype_or_none(vm, vm.arg(args, 3))?;
    let mut parts = Vec::with_capacity(3);
    for value in [start, stop, if step.is_none() { Value::Int(1) } else { step }] {
        parts.push(values::needed(vm, value)?);
    }
    if parts.iter().any(|part| !part.shape().is_empty()) {
        return Err(vm.type_error("arange() takes numbers, not arrays"));
    }
    let common = tn::result_type(&parts);
    let common = values::checked(vm, common)?;
    let whole: Vec<Option<i64>> = parts
        .iter()
        .map(|part| match part {
            Arg::Int(number) => Some(*number),
            Arg::Array(array) => array.only().ok().and_then(|scalar| scalar.as_int()),
            _ => None,
        })
        .collect();
    let made = if let [Some(start), Some(stop), Some(step)] = whole.as_slice() {
        let target = dtype.unwrap_or(if common.is_bool() { DType::Int64 } else { common });
        let (start, stop, step) = (*start, *stop, *step);
        values::metered(vm, |meter| match target.is_float() {
            true => tn::arange_float(start as f64, stop as f64, step as f64, target, meter),
            false => tn::arange_int(start, stop, step, target, meter),
        })?
    } else {
        let mut numbers = [0.0; 3];
        for (number, part) in numbers.iter_mut().zip(parts) {
            let array = part.into_array().and_then(|array| array.only()).and_then(|scalar| scalar.to_f64());
            *number = values::checked(vm, array)?;
        }
        let [start, stop, step] = numbers;
        let target = dtype.unwrap_or(common);
        values::metered(vm, |meter| tn::arange_float(start, stop, step, target, meter))?
    };
    own(vm, made, &[])
}

/// `start, stop, num, endpoint, retstep, dtype, axis`
fn linspace(vm: &mut Machine, args: Args) -> R<Value> {
    let (start, stop) = (vm.arg(args, 0), vm.arg(args, 1));
    let count = values::int_or(vm, vm.arg(args, 2), 50)?;
    let endpoint = values::flag(vm, vm.arg(args, 3), true)?;
    let returns_step = values::flag(vm, vm.arg(args, 4), false)?;
    let dtype = values::dtype_or_none(vm, vm.arg(args, 5))?.unwrap_or(DType::Float64);
    let (start, stop) = (vm.float_of(start)?, vm.float_of(stop)?);
    let (made, step) = values::metered(vm, |meter| tn::linspace(start, stop, count, endpoint, dtype, meter))?;
    let made = own(vm, made, &[])?;
    if !returns_step {
        return Ok(made);
    }
    vm.keep(made);
    let step = values::scalar(vm, Scalar::Float64(step));
    Ok(vm.tuple(vec![made, step]))
}

/// `start, stop, num, endpoint, base, dtype, axis`
fn logspace(vm: &mut Machine, args: Args) -> R<Value> {
    let (start, stop) = (vm.float_of(vm.arg(args, 0))?, vm.float_of(vm.arg(args, 1))?);
    let count = values::int_or(vm, vm.arg(args, 2), 50)?;
    let endpoint = values::flag(vm, vm.arg(args, 3), true)?;
    let base = values::float_or(vm, vm.arg(args, 4), 10.0)?;
    let dtype = values::dtype_or_none(vm, vm.arg(args, 5))?.unwrap_or(DType::Float64);
    let made = values::metered(vm, |meter| tn::logspace(start, stop, count, endpoint, base, dtype, meter))?;
    own(vm, made, &[])
}

/// `*xi, copy=True, sparse=False, indexing='xy'`
fn meshgrid(vm: &mut Machine, args: Args) -> R<Value> {
    let (mut copies, mut sparse, mut ij) = (true, false, false);
    for (name, value) in vm.keyword_args(args) {
        match name.as_str() {
            "copy" => copies = vm.truth(value)?,
            "sparse" => sparse = vm.truth(value)?,
            "indexing" => match values::text_or(vm, value, "xy")?.as_str() {
                "xy" => ij = false,
                "ij" => ij = true,
                _ => return Err(vm.value_error("Valid values for `indexing` are 'xy' and 'ij'.")),
            },
            _ => return Err(vm.type_error(format!("meshgrid() got an unexpected keyword argument '{name}'"))),
        }
    }
    let mut lists = Vec::new();
    for value in vm.args(args) {
        lists.push(values::asarray(vm, value)?);
    }
    let made = values::metered(vm, |meter| tn::meshgrid(&lists, ij, sparse, copies, meter))?;
    let given = vm.args(args);
    let made = give_all(vm, made, &given)?;
    Ok(vm.tuple(made))
}

/// Several arrays as values.
pub(super) fn give_all(vm: &mut Machine, arrays: Vec<NdArray>, parents: &[Value]) -> R<Vec<Value>> {
    let mut made = Vec::with_capacity(arrays.len());
    for array in arrays {
        let value = nd::give(vm, array, parents)?;
        vm.keep(value);
        made.push(value);
    }
    Ok(made)
}

/// `dimensions, dtype, sparse`
fn indices(vm: &mut Machine, args: Args) -> R<Value> {
    let shape = values::shape(vm, vm.arg(args, 0))?;
    let dtype = values::dtype_or_none(vm, vm.arg(args, 1))?.unwrap_or(DType::Int64);
    let made = values::metered(vm, |meter| tn::indices(&shape, dtype, meter))?;
    own(vm, made, &[])
}

/// `iter, dtype, count`
fn fromiter(vm: &mut Machine, args: Args) -> R<Value> {
    let dtype = values::dtype_or_none(vm, vm.arg(args, 1))?;
    let mut items = vm.collect(vm.arg(args, 0))?;
    let count = values::int_or(vm, vm.arg(args, 2), -1)?;
    if let Ok(count) = usize::try_from(count) {
        if items.len() < count {
            let have = items.len();
            return Err(
                vm.value_error(format!("iterator too short: Expected {count} but iterator had only {have} items."))
            );
        }
        items.truncate(count);
    }
    let list = vm.list(items);
    vm.keep(list);
    let made = values::array(vm, list, dtype)?;
    own(vm, made, &[])
}

/// `a.astype(dtype, order, casting, subok, copy)`
pub(super) fn astype(vm: &mut Machine, args: Args) -> R<Value> {
    let array = index::this(vm, args)?;
    let dtype = super::dtype::of(vm, vm.arg(args, 1))?;
    let copy = values::flag(vm, vm.arg(args, 5), true)?;
    if let Value::Undef = vm.arg(args, 3) {
    } else {
        let casting = values::text_or(vm, vm.arg(args, 3), "unsafe")?;
        let rule = match tn::Casting::from_name(&casting) {
            Some(rule) => rule,
            None => {
                return Err(vm.value_error("casting must be one of 'no', 'equiv', 'safe', 'same_kind', or 'unsafe'"));
            }
        };
        let fits = tn::check_cast(array.dtype(), dtype, rule);
        values::checked(vm, fits)?;
    }
    if !copy && array.dtype() == dtype {
        return Ok(vm.arg(args, 0));
    }
    let made = values::metered(vm, |meter| array.astype(dtype, meter))?;
    if matches!(vm.arg(args, 0), Value::Native(_)) { own(vm, made, &[]) } else { values::give(vm, made, &[]) }
}

macro_rules! like_names {
    () => {
        &["a", "dtype", "order", "subok", "shape"]
    };
}

pub(super) const FUNCTIONS: &[NativeRow] = &[
    named(
        "array",
        &["object", "dtype", "copy", "order", "subok", "ndmin", "like"],
        1,
        2,
        250,
        "array(object, dtype=None, *, copy=True, order='K', subok=False, ndmin=0)\n\nAn array of nested lists, of numbers or of another array.",
        array,
    ),
    named(
        "asarray",
        &["a", "dtype", "order", "copy"],
        1,
        3,
        200,
        "asarray(a, dtype=None, order=None)\n\nThe array itself, or an array of a list.",
        asarray,
    ),
    named(
        "asanyarray",
        &["a", "dtype", "order", "copy"],
        1,
        3,
        200,
        "asanyarray(a, dtype=None, order=None)\n\nThe array itself, or an array of a list.",
        asarray,
    ),
    named(
        "ascontiguousarray",
        &["a", "dtype"],
        1,
        2,
        200,
        "ascontiguousarray(a, dtype=None)\n\nThe array with its rows after one another in memory.",
        contiguous,
    ),
    named("copy", &["a", "order", "subok"], 1, 3, 200, "copy(a, order='K')\n\nA copy.", copy),
    named(
        "zeros",
        &["shape", "dtype", "order", "like"],
        1,
        3,
        200,
        "zeros(shape, dtype=float, order='C')\n\nAn array of zeros.",
        zeros,
    ),
    named(
        "ones",
        &["shape", "dtype", "order", "like"],
        1,
        3,
        200,
        "ones(shape, dtype=float, order='C')\n\nAn array of ones.",
        ones,
    ),
    named(
        "empty",
        &["shape", "dtype", "order", "like"],
        1,
        3,
        200,
        "empty(shape, dtype=float, order='C')\n\nAn array of zeros: here nothing is left uninitialised.",
        zeros,
    ),
    named(
        "full",
        &["shape", "fill_value", "dtype", "order"],
        2,
        4,
        200,
        "full(shape, fill_value, dtype=None, order='C')\n\nAn array of one value.",
        full,
    ),
    named(
        "zeros_like",
        like_names!(),
        1,
        5,
        200,
        "zeros_like(a, dtype=None, order='K', subok=True, shape=None)\n\nZeros in the shape and type of another array.",
        zeros_like,
    ),
    named(
        "ones_like",
        like_names!(),
        1,
        5,
        200,
        "ones_like(a, dtype=None, order='K', subok=True, shape=None)\n\nOnes in the shape and type of another array.",
        ones_like,
    ),
    named(
        "empty_like",
        like_names!(),
        1,
        5,
        200,
        "empty_like(prototype, dtype=None, order='K', subok=True, shape=None)\n\nZeros in the shape and type of another array.",
        zeros_like,
    ),
    named(
        "full_like",
        &["a", "fill_value", "dtype", "order", "subok", "shape"],
        2,
        6,
        200,
        "full_like(a, fill_value, dtype=None, order='K', subok=True, shape=None)\n\nOne value in the shape and type of another array.",
        full_like,
    ),
    named(
        "eye",
        &["N", "M", "k", "dtype", "order"],
        1,
        5,
        200,
        "eye(N, M=None, k=0, dtype=float)\n\nOnes on a diagonal.",
        eye,
    ),
    named("identity", &["n", "dtype"], 1, 2, 200, "identity(n, dtype=float)\n\nThe identity matrix.", identity),
    named(
        "tri",
        &["N", "M", "k", "dtype"],
        1,
        4,
        200,
        "tri(N, M=None, k=0, dtype=float)\n\nOnes on a diagonal and below.",
        tri,
    ),
    named(
        "arange",
        &["start", "stop", "step", "dtype"],
        0,
        4,
        200,
        "arange(start=0, stop, step=1, dtype=None)\n\nNumbers from start to before stop.",
        arange,
    ),
    named(
        "linspace",
        &["start", "stop", "num", "endpoint", "retstep", "dtype", "axis"],
        2,
        7,
        200,
        "linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None)\n\nNumbers at equal distances.",
        linspace,
    ),
    named(
        "logspace",
        &["start", "stop", "num", "endpoint", "base", "dtype", "axis"],
        2,
        7,
        200,
        "logspace(start, stop, num=50, endpoint=True, base=10.0, dtype=None)\n\nPowers of a base at equal distances of the exponent.",
        logspace,
    ),
    NativeRow {
        name: "meshgrid",
        params: vm::Params::Free,
        gas: 300,
        doc: "meshgrid(*xi, copy=True, sparse=False, indexing='xy')\n\nGrids of coordinates from lists of them.",
        call: meshgrid,
    },
    named(
        "indices",
        &["dimensions", "dtype", "sparse"],
        1,
        3,
        250,
        "indices(dimensions, dtype=int)\n\nThe index of each element, one array per axis.",
        indices,
    ),
    named(
        "fromiter",
        &["iter", "dtype", "count"],
        2,
        3,
        250,
        "fromiter(iter, dtype, count=-1)\n\nAn array of what an iterable gives.",
        fromiter,
    ),
];
