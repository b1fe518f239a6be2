//! The class `numpy.ndarray`: its attributes, and the methods it shares with the functions of the module.

use super::{dtype, index, nd, ops, reduce, scalars, shape, text, values};
use tensor::nd::{self as tn, DType};
use vm::{Args, KindRow, Machine, NativeRow, R, Value, named, row};

fn get_shape(vm: &mut Machine, args: Args) -> R<Value> {
    let array = index::this(vm, args)?;
    Ok(values::shape_tuple(vm, array.shape()))
}

fn get_dtype(vm: &mut Machine, args: Args) -> R<Value> {
    let array = index::this(vm, args)?;
    Ok(dtype::give(vm, array.dtype()))
}

fn get_ndim(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(Value::Int(index::this(vm, args)?.ndim() as i64))
}

fn get_size(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(Value::Int(index::this(vm, args)?.size() as i64))
}

fn get_itemsize(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(Value::Int(index::this(vm, args)?.dtype().item_bytes() as i64))
}

fn get_nbytes(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(Value::Int(index::this(vm, args)?.bytes() as i64))
}

fn get_strides(vm: &mut Machine, args: Args) -> R<Value> {
    let strides = index::this(vm, args)?.strides_bytes();
    let items: Vec<Value> = strides.into_iter().map(Value::Int).collect();
    Ok(vm.tuple(items))
}

fn get_base(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(match vm.arg(args, 0) {
        Value::Native(id) => nd::object(vm, id).map_or(Value::None, |nd| nd.base),
        _ => Value::None,
    })
}

fn get_real(vm: &mut Machine, args: Args) -> R<Value> {
    index::this(vm, args)?;
    Ok(vm.arg(args, 0))
}

fn get_imag(vm: &mut Machine, args: Args) -> R<Value> {
    let array = index::this(vm, args)?;
    let sizes: Vec<i64> = array.shape().iter().map(|size| *size as i64).collect();
    let made = values::metered(vm, |meter| tn::zeros(&sizes, array.dtype(), meter))?;
    values::give(vm, made, &[])
}

/// `array.name = value`: the shape, and what an array does not have.
fn set_attribute(vm: &mut Machine, args: Args) -> R<Value> {
    let (object, name, value) = (vm.arg(args, 0), vm.text(vm.arg(args, 1)).to_owned(), vm.arg(args, 2));
    let array = index::this(vm, args)?;
    let Value::Native(id) = object else { return Err(vm.type_error("an array is needed")) };
    match name.as_str() {
        "shape" => {
            let shape = values::shape(vm, value)?;
            let made = values::metered(vm, |meter| array.reshape(&shape, meter))?;
            if !made.shares_buffer(&array) {
                return Err(vm.error(
                    vm::classes::ATTRIBUTE_ERROR,
                    "Incompatible shape for in-place modification. Use `.reshape()` to make a copy with the desired shape.",
                ));
            }
            reseat(vm, id, made)?;
        }
        "T" | "ndim" | "size" | "itemsize" | "nbytes" | "base" | "flags" | "dtype" | "strides" | "data" | "imag" => {
            let text = format!("attribute '{name}' of 'numpy.ndarray' objects is not writable");
            return Err(vm.error(vm::classes::ATTRIBUTE_ERROR, text));
        }
        "flat" | "real" => index::assign(vm, &array, &[tn::Index::Ellipsis], value)?,
        _ => {
            let text = format!("'numpy.ndarray' object has no attribute '{name}'");
            return Err(vm.error(vm::classes::ATTRIBUTE_ERROR, text));
        }
    }
    Ok(Value::None)
}

/// Gives an array's object another geometry over the same elements; an owner stays one.
pub(super) fn reseat(vm: &mut Machine, id: vm::NativeId, made: tn::NdArray) -> R<()> {
    let Some(object) = nd::object_mut(vm, id) else { return Ok(()) };
    let mut geometry = made.geometry().clone();
    geometry.view = object.array.is_view();
    geometry.writable = object.array.is_writable();
    let seated = tn::NdArray::from_parts(object.array.buffer(), geometry);
    match seated {
        Ok(array) => {
            object.array = array;
            Ok(())
        }
        Err(error) => Err(values::raise(vm, error)),
    }
}

/// `ndarray(shape, dtype=float)`
fn new(vm: &mut Machine, args: Args) -> R<Value> {
    let shape = values::shape(vm, vm.arg(args, 0))?;
    let dtype = values::dtype_or_none(vm, vm.arg(args, 1))?.unwrap_or(DType::Float64);
    let made = values::metered(vm, |meter| tn::zeros(&shape, dtype, meter))?;
    nd::give(vm, made, &[])
}

const GETTERS: &[NativeRow] = &[
    row("shape", 1, 1, 60, "The sizes along the axes; can be set.", get_shape),
    row("dtype", 1, 1, 50, "The type of the elements.", get_dtype),
    row("ndim", 1, 1, 40, "The number of axes.", get_ndim),
    row("size", 1, 1, 40, "The number of elements.", get_size),
    row("itemsize", 1, 1, 40, "Bytes of an element.", get_itemsize),
    row("nbytes", 1, 1, 40, "Bytes of all elements.", get_nbytes),
    row("strides", 1, 1, 60, "Bytes from one element to the next along each axis.", get_strides),
    row("base", 1, 1, 40, "The array whose elements it shares, or None.", get_base),
    row("T", 1, 1, 80, "The axes in reverse order.", shape::transposed),
    row("mT", 1, 1, 80, "The last two axes exchanged.", shape::matrix_transposed),
    row("real", 1, 1, 40, "The array itself, as there are no complex numbers.", get_real),
    row("imag", 1, 1, 60, "Zeros.", get_imag),
    row("flat", 1, 1, 80, "All elements one after another.", super::flat::get),
    row("flags", 1, 1, 80, "How the elements lie in memory, and whether they can be set.", super::flat::flags),
];

const OWN: &[NativeRow] = &[
    row("__getitem__", 2, 2, 60, "What an index names.", index::get),
    row("__setitem__", 3, 3, 60, "Sets what an index names.", index::set),
    row("__delitem__", 2, 2, 60, "Not possible.", index::delete),
    row("__len__", 1, 1, 30, "The size along the first axis.", index::length),
    row("__iter__", 1, 1, 60, "The parts along the first axis.", index::iterate),
    row("__repr__", 1, 1, 100, "array([1., 2.]) and its kin.", text::repr),
    row("__str__", 1, 1, 100, "[1. 2.] and its kin.", text::text),
    row("__format__", 2, 2, 100, "Its text; only numbers take a format.", text::format),
    row("__setattr__", 3, 3, 60, "Sets the shape.", set_attribute),
];

const TABLES: &[&[NativeRow]] =
    &[OWN, ops::SHARED, ops::ARRAYS, shape::SHARED, shape::METHODS, reduce::SHARED, super::METHODS];

/// All methods, table after table.
const ALL: [NativeRow; super::count(TABLES)] = super::joined(TABLES);

const GENERIC_TABLES: &[&[NativeRow]] =
    &[scalars::OWN, ops::SHARED, shape::SHARED, shape::METHODS, reduce::SHARED, super::METHODS];

const GENERIC: [NativeRow; super::count(GENERIC_TABLES)] = super::joined(GENERIC_TABLES);

/// The class of arrays.
pub(super) const KIND: KindRow = KindRow {
    name: nd::KIND,
    constructor: named(
        "ndarray",
        &["shape", "dtype"],
        1,
        2,
        200,
        "ndarray(shape, dtype=float)\n\nAn array of zeros; np.array and np.zeros are the usual ways.",
        new,
    ),
    methods: &ALL,
    getters: GETTERS,
    doc: "An array: elements of one type along axes.",
};

/// The base of all scalar classes, which has the methods of arrays.
pub(super) const GENERIC_KIND: KindRow = KindRow {
    name: "numpy.generic",
    constructor: scalars::GENERIC,
    methods: &GENERIC,
    getters: GETTERS,
    doc: "The base of all scalar classes.",
};
