//! `array.flat`, all elements one after another, and `array.flags`, how they lie in memory.

use super::{index, nd, values};
use primitives::codec::{CodecError, Reader, Writer};
use std::any::Any;
use tensor::nd::{self as tn, NdArray};
use vm::{Args, KindRow, Machine, NativeObject, NativeRow, R, Value, row};

/// The kinds' names.
pub(crate) const FLAT: &str = "numpy.flatiter";
pub(crate) const FLAGS: &str = "numpy._core.multiarray.flagsobj";

/// One of the two: an object that belongs to an array.
#[derive(Debug)]
struct Beside {
    kind: &'static str,
    array: Value,
}

impl NativeObject for Beside {
    fn kind(&self) -> &'static str {
        self.kind
    }

    fn size_bytes(&self) -> u64 {
        32
    }

    fn children(&self, out: &mut Vec<Value>) {
        out.push(self.array);
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }

    fn encode(&self, _: &mut Writer) -> bool {
        true
    }
}

fn decode(
    kind: &'static str,
    reader: &mut Reader<'_>,
    children: &[Value],
) -> Result<Box<dyn NativeObject>, CodecError> {
    match children {
        [array] => Ok(Box::new(Beside { kind, array: *array })),
        _ => Err(reader.malformed("what belongs to an array")),
    }
}

/// A `flat` from a continuation.
pub(crate) fn decode_flat(reader: &mut Reader<'_>, children: Vec<Value>) -> Result<Box<dyn NativeObject>, CodecError> {
    decode(FLAT, reader, &children)
}

/// A `flags` from a continuation.
pub(crate) fn decode_flags(reader: &mut Reader<'_>, children: Vec<Value>) -> Result<Box<dyn NativeObject>, CodecError> {
    decode(FLAGS, reader, &children)
}

fn beside(vm: &mut Machine, args: Args, kind: &'static str) -> R<Value> {
    let array = vm.arg(args, 0);
    let array = if nd::array_of(vm, array).is_some() {
        array
    } else {
        let made = index::this(vm, args)?;
        nd::give(vm, made, &[])?
    };
    Ok(vm.native(Box::new(Beside { kind, array })))
}

pub(super) fn get(vm: &mut Machine, args: Args) -> R<Value> {
    beside(vm, args, FLAT)
}

pub(super) fn flags(vm: &mut Machine, args: Args) -> R<Value> {
    beside(vm, args, FLAGS)
}

/// The array that the receiver belongs to.
fn owner(vm: &mut Machine, args: Args) -> R<(Value, NdArray)> {
    if let Value::Native(id) = vm.arg(args, 0)
        && let Some(beside) = vm.heap().native(id).as_any().downcast_ref::<Beside>()
    {
        let value = beside.array;
        if let Some(array) = nd::array_of(vm, value) {
            return Ok((value, array.clone()));
        }
    }
    Err(vm.type_error("what belongs to an array is needed"))
}

fn length(vm: &mut Machine, args: Args) -> R<Value> {
    let (_, array) = owner(vm, args)?;
    Ok(Value::Int(array.size() as i64))
}

fn item(vm: &mut Machine, args: Args) -> R<Value> {
    let (_, array) = owner(vm, args)?;
    if let Value::Int(place) = vm.arg(args, 1) {
        let found = array.item(place);
        let found = values::checked(vm, found)?;
        return Ok(values::scalar(vm, found));
    }
    let indices = index::indices(vm, vm.arg(args, 1))?;
    let made = values::metered(vm, |meter| array.flatten(meter)?.get_array(&indices, meter)?.copy(meter))?;
    values::give(vm, made, &[])
}

fn set_item(vm: &mut Machine, args: Args) -> R<Value> {
    let (_, array) = owner(vm, args)?;
    let indices = index::indices(vm, vm.arg(args, 1))?;
    let value = values::needed(vm, vm.arg(args, 2))?;
    values::metered(vm, |meter| {
        let places = tn::arange_int(0, array.size() as i64, 1, tn::DType::Int64, meter)?;
        let places = places.get_array(&indices, meter)?;
        tn::put(&array, &places, &value, "raise", meter)
    })?;
    Ok(Value::None)
}

fn iterate(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(match vm.arg(args, 0) {
        Value::Native(id) => vm.iterate_items(id),
        other => other,
    })
}

fn copy(vm: &mut Machine, args: Args) -> R<Value> {
    let (_, array) = owner(vm, args)?;
    let made = values::metered(vm, |meter| array.flatten(meter))?;
    nd::give(vm, made, &[])
}

fn base(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(owner(vm, args)?.0)
}

fn no_maker(vm: &mut Machine, _: Args) -> R<Value> {
    Err(vm.type_error("cannot create instances: ask an array for its flat or its flags"))
}

fn flag(array: &NdArray, name: &str) -> Option<bool> {
    Some(match name {
        "C_CONTIGUOUS" | "C" | "CONTIGUOUS" | "c_contiguous" | "contiguous" => array.is_c_contiguous(),
        "F_CONTIGUOUS" | "F" | "FORTRAN" | "f_contiguous" => array.is_f_contiguous(),
        "OWNDATA" | "O" | "owndata" => !array.is_view(),
        "WRITEABLE" | "W" | "writeable" => array.is_writable(),
        "ALIGNED" | "A" | "aligned" => true,
        "fnc" | "FNC" => array.is_f_contiguous() && !array.is_c_contiguous(),
        "forc" | "FORC" => array.is_f_contiguous() || array.is_c_contiguous(),
        _ => return None,
    })
}

fn flag_item(vm: &mut Machine, args: Args) -> R<Value> {
    let (_, array) = owner(vm, args)?;
    let name = vm.text(vm.arg(args, 1)).to_owned();
    match flag(&array, &name) {
        Some(truth) => Ok(Value::Bool(truth)),
        None => Err(vm.error(vm::classes::KEY_ERROR, "Unknown flag")),
    }
}

fn set_flag(vm: &mut Machine, args: Args) -> R<Value> {
    let (value, _) = owner(vm, args)?;
    let name = vm.text(vm.arg(args, 1)).to_owned();
    if !matches!(name.as_str(), "writeable" | "WRITEABLE" | "W") {
        return Err(vm.error(vm::classes::ATTRIBUTE_ERROR, format!("the flag '{name}' cannot be set")));
    }
    let truth = vm.truth(vm.arg(args, 2))?;
    set_writable(vm, value, truth)?;
    Ok(Value::None)
}

fn set_writable(vm: &mut Machine, value: Value, truth: bool) -> R<()> {
    let Value::Native(id) = value else { return Ok(()) };
    let Some(object) = nd::object(vm, id) else { return Ok(()) };
    let may = match object.base {
        Value::None => true,
        base => nd::array_of(vm, base).is_none_or(NdArray::is_writable),
    };
    if truth && !may {
        return Err(vm.value_error("cannot set WRITEABLE flag to True of this array"));
    }
    if let Some(object) = nd::object_mut(vm, id) {
        object.array.set_writable(truth);
    }
    Ok(())
}

/// `array.setflags(write=None)`
pub(super) fn setflags(vm: &mut Machine, args: Args) -> R<Value> {
    match vm.arg_or_none(args, 1) {
        Value::None => {}
        write => {
            let truth = vm.truth(write)?;
            set_writable(vm, vm.arg(args, 0), truth)?;
        }
    }
    Ok(Value::None)
}

macro_rules! flags {
    ($($function:ident $name:literal;)*) => {
        $(fn $function(vm: &mut Machine, args: Args) -> R<Value> {
            let (_, array) = owner(vm, args)?;
            Ok(Value::Bool(flag(&array, $name).unwrap_or(false)))
        })*
    };
}

flags! {
    get_c "C"; get_f "F"; get_own "O"; get_write "W"; get_aligned "A"; get_fnc "FNC"; get_forc "FORC";
}

fn flags_repr(vm: &mut Machine, args: Args) -> R<Value> {
    let (_, array) = owner(vm, args)?;
    let word = |name: &str| if flag(&array, name).unwrap_or(false) { "True" } else { "False" };
    let text = format!(
        "  C_CONTIGUOUS : {}\n  F_CONTIGUOUS : {}\n  OWNDATA : {}\n  WRITEABLE : {}\n  ALIGNED : True\n  WRITEBACKIFCOPY : False\n",
        word("C"),
        word("F"),
        word("O"),
        word("W")
    );
    Ok(vm.str(text))
}

const MAKER: NativeRow = row("flat", 0, 0, 20, "Not to be called: ask an array.", no_maker);

/// `array.flat`'s class.
pub(super) const FLAT_KIND: KindRow = KindRow {
    name: FLAT,
    constructor: MAKER,
    methods: &[
        row("__len__", 1, 1, 40, "The number of elements.", length),
        row("__getitem__", 2, 2, 80, "Elements by their places.", item),
        row("__setitem__", 3, 3, 100, "Sets elements by their places.", set_item),
        row("__iter__", 1, 1, 60, "The elements.", iterate),
        row("copy", 1, 1, 150, "copy()\n\nThe elements as an array.", copy),
    ],
    getters: &[row("base", 1, 1, 40, "The array.", base)],
    doc: "The elements of an array one after another.",
};

/// `array.flags`' class.
pub(super) const FLAGS_KIND: KindRow = KindRow {
    name: FLAGS,
    constructor: MAKER,
    methods: &[
        row("__getitem__", 2, 2, 60, "A flag by its name.", flag_item),
        row("__setitem__", 3, 3, 60, "Sets a flag: only WRITEABLE.", set_flag),
        row("__setattr__", 3, 3, 60, "Sets a flag: only writeable.", set_flag),
        row("__repr__", 1, 1, 100, "All flags.", flags_repr),
    ],
    getters: &[
        row("c_contiguous", 1, 1, 40, "Whether rows lie after one another.", get_c),
        row("f_contiguous", 1, 1, 40, "Whether columns lie after one another.", get_f),
        row("contiguous", 1, 1, 40, "Whether rows lie after one another.", get_c),
        row("owndata", 1, 1, 40, "Whether the elements are its own.", get_own),
        row("writeable", 1, 1, 40, "Whether elements can be set.", get_write),
        row("aligned", 1, 1, 40, "Always true.", get_aligned),
        row("fnc", 1, 1, 40, "Columns and not rows lie after one another.", get_fnc),
        row("forc", 1, 1, 40, "Columns or rows lie after one another.", get_forc),
    ],
    doc: "How an array's elements lie in memory.",
};
