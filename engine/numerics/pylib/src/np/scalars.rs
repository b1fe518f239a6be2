//! numpy's scalar classes: numbers with the methods and the types of arrays.

use super::{create, index, nd, values};
use tensor::nd::{DType, NdArray, Scalar};
use vm::{Args, KindRow, Machine, NativeRow, Params, R, Value, row};

/// The scalar classes, those of the types first and in the order of their tags, each with its bases.
pub(super) const CLASSES: &[(&str, &[&str])] = &[
    ("numpy.bool", &["numpy.generic"]),
    ("numpy.int8", &["numpy.signedinteger"]),
    ("numpy.uint8", &["numpy.unsignedinteger"]),
    ("numpy.int32", &["numpy.signedinteger"]),
    ("numpy.int64", &["numpy.signedinteger"]),
    ("numpy.float32", &["numpy.floating"]),
    ("numpy.float64", &["numpy.floating", "float"]),
    ("numpy.str_", &["numpy.character", "str"]),
    ("numpy.generic", &[]),
    ("numpy.number", &["numpy.generic"]),
    ("numpy.integer", &["numpy.number"]),
    ("numpy.signedinteger", &["numpy.integer"]),
    ("numpy.unsignedinteger", &["numpy.integer"]),
    ("numpy.inexact", &["numpy.number"]),
    ("numpy.floating", &["numpy.inexact"]),
    ("numpy.flexible", &["numpy.generic"]),
    ("numpy.character", &["numpy.flexible"]),
];

/// Calls `np.float64(value)` and its kin: a list or an array gives an array.
fn make<const TAG: u8>(vm: &mut Machine, args: Args) -> R<Value> {
    let dtype = DType::from_tag(TAG, 0).unwrap_or(DType::Float64);
    let value = vm.arg(args, 0);
    let plain = match (value, dtype) {
        (Value::Undef, DType::Str(_)) => Some(Scalar::Str(String::new())),
        (Value::Undef, _) => Some(Scalar::Bool(false)),
        (Value::Float(number), DType::Float64) => Some(Scalar::Float64(number)),
        (Value::Bool(truth), DType::Bool) => Some(Scalar::Bool(truth)),
        _ => None,
    };
    if let Some(scalar) = plain {
        let scalar = tensor::nd::scalar_as(&scalar, dtype);
        let scalar = values::checked(vm, scalar)?;
        return Ok(values::scalar(vm, scalar));
    }
    if let DType::Str(_) = dtype {
        let text = vm.to_str(value)?;
        return Ok(values::scalar(vm, Scalar::Str(text)));
    }
    let array = match value {
        Value::None if dtype.is_float() => NdArray::from_number(f64::NAN),
        Value::None if dtype.is_bool() => NdArray::from_number(false),
        other => values::array(vm, other, Some(dtype))?,
    };
    let array = values::metered(vm, |meter| array.as_dtype(dtype, meter))?;
    if array.ndim() == 0 { values::give(vm, array, &[]) } else { create::own(vm, array, &[value]) }
}

fn no_maker(vm: &mut Machine, _: Args) -> R<Value> {
    Err(vm.type_error("cannot create instances of an abstract numpy class"))
}

fn this(vm: &mut Machine, args: Args) -> R<Scalar> {
    let value = vm.arg(args, 0);
    match values::scalar_in(vm, value) {
        Some(scalar) => Ok(scalar),
        None => {
            let kind = vm.type_name(value);
            Err(vm.type_error(format!("a numpy scalar is needed, not '{kind}'")))
        }
    }
}

fn text(vm: &mut Machine, args: Args) -> R<Value> {
    let scalar = this(vm, args)?;
    Ok(vm.str(scalar.text()))
}

fn repr(vm: &mut Machine, args: Args) -> R<Value> {
    let scalar = this(vm, args)?;
    Ok(vm.str(tensor::nd::scalar_repr(&scalar)))
}

fn format(vm: &mut Machine, args: Args) -> R<Value> {
    let scalar = this(vm, args)?;
    let plain = values::python(vm, scalar);
    vm.call_method(plain, "__format__", &[vm.arg(args, 1)])
}

fn round(vm: &mut Machine, args: Args) -> R<Value> {
    let scalar = this(vm, args)?;
    let places = vm.arg_or_none(args, 1);
    if scalar.dtype().is_float() && places.is_none() {
        let number = scalar.to_f64();
        let number = values::checked(vm, number)?;
        return vm.call_method(Value::Float(number), "__round__", &[]);
    }
    let decimals = values::int_or_none(vm, places)?.unwrap_or(0);
    let array = scalar.to_array();
    let made = values::metered(vm, |meter| tensor::nd::round(&array, decimals, meter))?;
    let made = values::give(vm, made, &[])?;
    Ok(if places.is_none() { vm.unwrap(made) } else { made })
}

/// `scalar[()]` and `scalar[...]`, all that a scalar can be asked for.
fn get(vm: &mut Machine, args: Args) -> R<Value> {
    match vm.arg(args, 1) {
        Value::Tuple(id) if vm.heap().tuple(id).is_empty() => Ok(vm.arg(args, 0)),
        Value::Ellipsis | Value::None => {
            let array = index::this(vm, args)?;
            let indices = index::indices(vm, vm.arg(args, 1))?;
            let made = values::metered(vm, |meter| array.get_array(&indices, meter))?;
            nd::give(vm, made, &[])
        }
        _ => Err(vm.error(vm::classes::INDEX_ERROR, "invalid index to scalar variable.")),
    }
}

const fn class(name: &'static str, short: &'static str, doc: &'static str, call: vm::NativeFn) -> KindRow {
    let constructor = NativeRow { name: short, params: Params::Positional(0, 1), gas: 150, doc, call };
    KindRow { name, constructor, methods: &[], getters: &[], doc }
}

const fn base(name: &'static str, short: &'static str, doc: &'static str) -> KindRow {
    let constructor = NativeRow { name: short, params: Params::Positional(0, 0), gas: 20, doc, call: no_maker };
    KindRow { name, constructor, methods: &[], getters: &[], doc }
}

/// What scalars have besides the methods of arrays.
pub(super) const OWN: &[NativeRow] = &[
    row("__repr__", 1, 1, 100, "np.float64(1.5) and its kin.", repr),
    row("__str__", 1, 1, 100, "The number's text.", text),
    row("__format__", 2, 2, 100, "Formatted as Python's number.", format),
    row("__round__", 1, 2, 100, "Rounded; without places an int.", round),
    row("__getitem__", 2, 2, 60, "The scalar itself, for an empty tuple.", get),
];

/// All classes but `numpy.generic`, which has the methods.
pub(super) const KINDS: [KindRow; 16] = [
    class("numpy.bool", "bool", "bool(value=False)\n\nA truth.", make::<0>),
    class("numpy.int8", "int8", "int8(value=0)\n\nAn int of 8 bits.", make::<1>),
    class("numpy.uint8", "uint8", "uint8(value=0)\n\nAn int of 8 bits without sign.", make::<2>),
    class("numpy.int32", "int32", "int32(value=0)\n\nAn int of 32 bits.", make::<3>),
    class("numpy.int64", "int64", "int64(value=0)\n\nAn int of 64 bits.", make::<4>),
    class("numpy.float32", "float32", "float32(value=0)\n\nA float of 32 bits.", make::<5>),
    class(
        "numpy.float64",
        "float64",
        "float64(value=0)\n\nA float of 64 bits, which is a Python float too.",
        make::<6>,
    ),
    class("numpy.str_", "str_", "str_(value='')\n\nA text, which is a Python str too.", make::<7>),
    base("numpy.number", "number", "number\n\nThe base of numbers; not to be called."),
    base("numpy.integer", "integer", "integer\n\nThe base of ints; not to be called."),
    base("numpy.signedinteger", "signedinteger", "signedinteger\n\nThe base of ints with a sign; not to be called."),
    base(
        "numpy.unsignedinteger",
        "unsignedinteger",
        "unsignedinteger\n\nThe base of ints without sign; not to be called.",
    ),
    base("numpy.inexact", "inexact", "inexact\n\nThe base of floats; not to be called."),
    base("numpy.floating", "floating", "floating\n\nThe base of floats; not to be called."),
    base("numpy.flexible", "flexible", "flexible\n\nThe base of texts; not to be called."),
    base("numpy.character", "character", "character\n\nThe base of texts; not to be called."),
];

/// The base of all, with the constructor that it does not have.
pub(super) const GENERIC: NativeRow = NativeRow {
    name: "generic",
    params: Params::Positional(0, 0),
    gas: 20,
    doc: "generic\n\nThe base of all scalar classes; not to be called.",
    call: no_maker,
};
