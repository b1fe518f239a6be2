//! Subscripts of arrays: what stands between the brackets as the tensor room's indices, items got, set and iterated.

use super::{nd, values};
use tensor::nd::{DType, Index, Item, NdArray};
use vm::{Args, Machine, R, SliceObj, Value};

/// The receiver; scalars count as arrays without axes.
pub(super) fn this(vm: &mut Machine, args: Args) -> R<NdArray> {
    let value = vm.arg(args, 0);
    if let Some(array) = nd::array_of(vm, value) {
        return Ok(array.clone());
    }
    if let Some(scalar) = values::scalar_in(vm, value) {
        return Ok(scalar.to_array());
    }
    let kind = vm.type_name(value);
    Err(vm.type_error(format!("descriptor requires a 'numpy.ndarray' object but received a '{kind}'")))
}

/// An int that an index can be.
fn int_in(vm: &Machine, value: Value) -> Option<i64> {
    match value {
        Value::Int(number) => Some(number),
        Value::Instance(_) => match (vm.scalar_of(value), vm.unwrap(value)) {
            (_, Value::Int(number)) => Some(number),
            _ => None,
        },
        _ => None,
    }
}

/// The indices of a key.
pub(super) fn indices(vm: &mut Machine, key: Value) -> R<Vec<Index>> {
    let mut made = Vec::with_capacity(2);
    match vm.unwrap(key) {
        Value::Tuple(id) => {
            let count = vm.heap().tuple(id).len();
            vm.charge(20 * count as u64)?;
            for at in 0..count {
                let part = vm.heap().tuple(id)[at];
                made.push(index(vm, part)?);
            }
        }
        _ => made.push(index(vm, key)?),
    }
    Ok(made)
}

fn index(vm: &mut Machine, key: Value) -> R<Index> {
    if let Some(place) = int_in(vm, key) {
        return Ok(Index::Int(place));
    }
    Ok(match key {
        Value::None => Index::NewAxis,
        Value::Ellipsis => Index::Ellipsis,
        Value::Bool(truth) => Index::Array(NdArray::from_number(truth)),
        Value::Slice(id) => {
            let SliceObj { start, stop, step } = *vm.heap().slice(id);
            Index::Slice { start: bound(vm, start)?, stop: bound(vm, stop)?, step: bound(vm, step)? }
        }
        Value::List(_) | Value::Range(_) | Value::Tuple(_) => {
            let array = values::asarray(vm, key)?;
            // An empty list is no list of floats.
            let array = if array.size() == 0 && array.dtype() == DType::Float64 {
                values::metered(vm, |meter| array.as_dtype(DType::Int64, meter))?
            } else {
                array
            };
            Index::Array(array)
        }
        Value::Native(_) => match nd::array_of(vm, key) {
            Some(array) => Index::Array(array.clone()),
            None => return Err(no_index(vm)),
        },
        Value::Instance(_) => match values::scalar_in(vm, key) {
            Some(scalar) => Index::Array(scalar.to_array()),
            None => match vm.special(key, "__index__")? {
                Some(_) => Index::Int(vm.index_of(key)?),
                None => {
                    let inner = vm.unwrap(key);
                    if inner.is(key) {
                        return Err(no_index(vm));
                    }
                    index(vm, inner)?
                }
            },
        },
        _ => return Err(no_index(vm)),
    })
}

fn bound(vm: &mut Machine, value: Value) -> R<Option<i64>> {
    match value {
        Value::None => Ok(None),
        Value::Int(number) => Ok(Some(number)),
        Value::Big(id) => {
            Ok(Some(if vm.heap().big(id).sign() == num_bigint::Sign::Minus { i64::MIN } else { i64::MAX }))
        }
        Value::Float(_) | Value::Str(_) | Value::List(_) => {
            Err(vm.type_error("slice indices must be integers or None or have an __index__ method"))
        }
        other => vm.index_of(other).map(Some),
    }
}

fn no_index(vm: &mut Machine) -> vm::Raise {
    values::raise(vm, tensor::nd::index_type_error())
}

/// What an index gives as a value.
fn item(vm: &mut Machine, item: Item, parent: Value) -> R<Value> {
    match item {
        Item::Scalar(scalar) => {
            vm.charge(20)?;
            Ok(values::scalar(vm, scalar))
        }
        Item::Array(array) => nd::give(vm, array, &[parent]),
    }
}

/// `array[key]`.
pub(super) fn get(vm: &mut Machine, args: Args) -> R<Value> {
    let (parent, key) = (vm.arg(args, 0), vm.arg(args, 1));
    if let (Value::Int(place), Some(array)) = (key, nd::array_of(vm, parent))
        && array.ndim() == 1
        && let Some(scalar) = array.at(&[place])
    {
        return Ok(values::scalar(vm, scalar));
    }
    let array = this(vm, args)?;
    let indices = indices(vm, key)?;
    let found = values::metered(vm, |meter| array.get(&indices, meter))?;
    item(vm, found, parent)
}

/// `array[key] = value`.
pub(super) fn set(vm: &mut Machine, args: Args) -> R<Value> {
    let (key, value) = (vm.arg(args, 1), vm.arg(args, 2));
    let array = this(vm, args)?;
    let indices = indices(vm, key)?;
    assign(vm, &array, &indices, value)?;
    Ok(Value::None)
}

/// Sets what indices name.
pub(super) fn assign(vm: &mut Machine, array: &NdArray, indices: &[Index], value: Value) -> R<()> {
    if value.is_none() && array.dtype().is_float() {
        return values::metered(vm, |meter| array.set(indices, &tensor::nd::Arg::Float(f64::NAN), meter));
    }
    let value = match value {
        // Elements of lists are converted one by one.
        Value::List(_) | Value::Tuple(_) => tensor::nd::Arg::Array(values::array(vm, value, Some(array.dtype()))?),
        other => values::needed(vm, other)?,
    };
    values::metered(vm, |meter| array.set(indices, &value, meter))
}

/// `del array[key]`.
pub(super) fn delete(vm: &mut Machine, _: Args) -> R<Value> {
    Err(vm.value_error("cannot delete array elements"))
}

/// `len(array)`.
pub(super) fn length(vm: &mut Machine, args: Args) -> R<Value> {
    let array = this(vm, args)?;
    match array.shape().first() {
        Some(count) => Ok(Value::Int(*count as i64)),
        None => Err(vm.type_error("len() of unsized object")),
    }
}

/// `iter(array)`.
pub(super) fn iterate(vm: &mut Machine, args: Args) -> R<Value> {
    match (this(vm, args)?.ndim(), vm.arg(args, 0)) {
        (1.., Value::Native(id)) => Ok(vm.iterate_items(id)),
        _ => {
            if let Value::Instance(_) = vm.arg(args, 0) {
                let kind = vm.type_name(vm.arg(args, 0));
                return Err(vm.type_error(format!("'{kind}' object is not iterable")));
            }
            Err(vm.type_error("iteration over a 0-d array"))
        }
    }
}

/// `array.item(*index)`.
pub(super) fn item_of(vm: &mut Machine, args: Args) -> R<Value> {
    let array = this(vm, args)?;
    let mut index = Vec::new();
    let given: Vec<Value> = vm.args(args).into_iter().skip(1).collect();
    for value in given {
        match value {
            Value::Tuple(_) => {
                for part in vm.collect(value)? {
                    index.push(vm.index_of(part)?);
                }
            }
            other => index.push(vm.index_of(other)?),
        }
    }
    let found = match index.as_slice() {
        [] => array.only(),
        [place] => array.item(*place),
        places if places.len() == array.ndim() => {
            let indices: Vec<Index> = places.iter().map(|place| Index::Int(*place)).collect();
            match values::metered(vm, |meter| array.get(&indices, meter))? {
                Item::Scalar(scalar) => Ok(scalar),
                Item::Array(array) => array.only(),
            }
        }
        _ => return Err(vm.value_error("incorrect number of indices for array")),
    };
    let scalar = values::checked(vm, found)?;
    Ok(values::python(vm, scalar))
}
