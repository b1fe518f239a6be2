//! `numpy.dtype`: element types as objects, and all the ways in which one may be named.

use super::codec;
use primitives::codec::{CodecError, Reader, Writer};
use std::any::Any;
use tensor::nd::DType;
use vm::{Args, KindRow, Machine, NativeObject, R, Value, classes, named, row};

/// The kind's name.
pub(crate) const KIND_NAME: &str = "numpy.dtype";

#[derive(Debug)]
struct Object(DType);

impl NativeObject for Object {
    fn kind(&self) -> &'static str {
        KIND_NAME
    }

    fn size_bytes(&self) -> u64 {
        16
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }

    fn encode(&self, writer: &mut Writer) -> bool {
        codec::dtype(writer, self.0);
        true
    }

    fn repr(&self) -> String {
        self.0.repr()
    }
}

/// A type from a continuation.
pub(crate) fn decode(reader: &mut Reader<'_>, _: Vec<Value>) -> Result<Box<dyn NativeObject>, CodecError> {
    Ok(Box::new(Object(codec::read_dtype(reader)?)))
}

/// A type as an object.
pub(super) fn give(vm: &mut Machine, dtype: DType) -> Value {
    vm.native(Box::new(Object(dtype)))
}

/// The type that a value names, if it names one.
fn known(vm: &Machine, value: Value) -> Option<DType> {
    match value {
        Value::Native(id) => vm.heap().native(id).as_any().downcast_ref::<Object>().map(|object| object.0),
        Value::Class(classes::FLOAT) => Some(DType::Float64),
        Value::Class(classes::INT) => Some(DType::Int64),
        Value::Class(classes::BOOL) => Some(DType::Bool),
        Value::Class(classes::STR) => Some(DType::Str(0)),
        Value::Class(class) => {
            let place = vm.scalar_place(class)?;
            u8::try_from(place).ok().and_then(|tag| DType::from_tag(tag, 0))
        }
        _ => match vm.unwrap(value) {
            text @ Value::Str(_) => DType::from_name(vm.text(text)),
            _ => None,
        },
    }
}

/// The type that a value names: a class, a name or a dtype.
///
/// # Errors
/// TypeError in numpy's words.
pub(super) fn of(vm: &mut Machine, value: Value) -> R<DType> {
    if let Some(dtype) = known(vm, value) {
        return Ok(dtype);
    }
    match vm.unwrap(value) {
        Value::None => Ok(DType::Float64),
        Value::Str(_) => {
            let shown = vm.repr(value)?;
            Err(vm.type_error(format!("data type {shown} not understood")))
        }
        _ => {
            let shown = vm.repr(value)?;
            Err(vm.type_error(format!("Cannot interpret '{shown}' as a data type")))
        }
    }
}

fn this(vm: &mut Machine, args: Args) -> R<DType> {
    let value = vm.arg(args, 0);
    if let Value::Native(_) = value
        && let Some(dtype) = known(vm, value)
    {
        return Ok(dtype);
    }
    let kind = vm.type_name(value);
    Err(vm.type_error(format!("a numpy.dtype is needed, not '{kind}'")))
}

fn new(vm: &mut Machine, args: Args) -> R<Value> {
    let dtype = of(vm, vm.arg(args, 0))?;
    Ok(give(vm, dtype))
}

fn text(vm: &mut Machine, args: Args) -> R<Value> {
    let dtype = this(vm, args)?;
    Ok(vm.str(dtype.code()))
}

fn repr(vm: &mut Machine, args: Args) -> R<Value> {
    let dtype = this(vm, args)?;
    Ok(vm.str(dtype.repr()))
}

fn equal(vm: &mut Machine, args: Args) -> R<Value> {
    let dtype = this(vm, args)?;
    let other = vm.arg(args, 1);
    Ok(Value::Bool(known(vm, other) == Some(dtype)))
}

fn unequal(vm: &mut Machine, args: Args) -> R<Value> {
    match equal(vm, args)? {
        Value::Bool(same) => Ok(Value::Bool(!same)),
        other => Ok(other),
    }
}

fn less(vm: &mut Machine, args: Args) -> R<Value> {
    let (dtype, other) = (this(vm, args)?, of(vm, vm.arg(args, 1))?);
    Ok(Value::Bool(dtype != other && dtype.can_cast(other, tensor::nd::Casting::Safe)))
}

fn hash(vm: &mut Machine, args: Args) -> R<Value> {
    let dtype = this(vm, args)?;
    let width = if let DType::Str(width) = dtype { i64::from(width) } else { 0 };
    Ok(Value::Int(7_919 * (i64::from(dtype.tag()) + 1) + width))
}

fn name(vm: &mut Machine, args: Args) -> R<Value> {
    let dtype = this(vm, args)?;
    Ok(vm.str(dtype.name()))
}

fn kind(vm: &mut Machine, args: Args) -> R<Value> {
    let dtype = this(vm, args)?;
    Ok(vm.letter(dtype.kind_char()))
}

fn char(vm: &mut Machine, args: Args) -> R<Value> {
    let dtype = this(vm, args)?;
    Ok(vm.letter(dtype.char()))
}

fn typestr(vm: &mut Machine, args: Args) -> R<Value> {
    let dtype = this(vm, args)?;
    Ok(vm.str(dtype.typestr()))
}

fn itemsize(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(Value::Int(this(vm, args)?.item_bytes() as i64))
}

fn scalar_type(vm: &mut Machine, args: Args) -> R<Value> {
    let dtype = this(vm, args)?;
    Ok(Value::Class(vm.scalar_class(usize::from(dtype.tag()))))
}

fn number(vm: &mut Machine, args: Args) -> R<Value> {
    const NUMBERS: [i64; 8] = [0, 1, 2, 5, 7, 11, 12, 19];
    let dtype = this(vm, args)?;
    Ok(Value::Int(NUMBERS.get(usize::from(dtype.tag())).copied().unwrap_or(0)))
}

fn byte_order(vm: &mut Machine, args: Args) -> R<Value> {
    let dtype = this(vm, args)?;
    Ok(vm.str(if dtype.item_bytes() == 1 { "|" } else { "=" }))
}

/// The class.
pub(super) const KIND: KindRow = KindRow {
    name: KIND_NAME,
    constructor: named(
        "dtype",
        &["dtype", "align", "copy"],
        1,
        3,
        100,
        "dtype(dtype)\n\nAn element type, by a name as 'float64', a class as np.int32 or float, or a dtype.",
        new,
    ),
    methods: &[
        row("__eq__", 2, 2, 60, "Whether the other names the same type.", equal),
        row("__ne__", 2, 2, 60, "Whether the other names another type.", unequal),
        row("__lt__", 2, 2, 60, "Whether every value fits the other type, which is larger.", less),
        row("__hash__", 1, 1, 40, "Equal types have equal hashes.", hash),
        row("__repr__", 1, 1, 100, "dtype('float64') and its kin.", repr),
        row("__str__", 1, 1, 100, "The type's name.", text),
    ],
    getters: &[
        row("name", 1, 1, 60, "The type's name.", name),
        row("kind", 1, 1, 40, "A letter: b, i, u, f or U.", kind),
        row("char", 1, 1, 40, "The letter of this very type.", char),
        row("str", 1, 1, 60, "Byte order, kind and size: <f8.", typestr),
        row("itemsize", 1, 1, 40, "Bytes of an element.", itemsize),
        row("type", 1, 1, 40, "The class of its scalars.", scalar_type),
        row("num", 1, 1, 40, "numpy's number of the type.", number),
        row("byteorder", 1, 1, 40, "= or |.", byte_order),
    ],
    doc: "An element type.",
};
