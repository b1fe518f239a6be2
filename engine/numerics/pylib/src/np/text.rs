//! Arrays as text, with the options that `set_printoptions` keeps.

use super::{index, values};
use tensor::nd::{FloatMode, NdArray, PrintOptions, array_repr, array_str, array_to_string};
use vm::{Args, Machine, R, Value};

/// Tenths of a gas for a character of an array's text.
const CHARACTER: u64 = 4;

/// The module written in Python that keeps the options, and its variable.
const KEEPER: (&str, &str) = ("_numpy", "_print_options");

/// The options of this run.
fn options(vm: &mut Machine) -> R<PrintOptions> {
    let mut options = PrintOptions::default();
    let Some(Value::Dict(kept)) = vm.unit_variable(KEEPER.0, KEEPER.1) else { return Ok(options) };
    let items = vm.mapping_items(Value::Dict(kept))?;
    for (key, value) in items {
        let name = vm.text(key).to_owned();
        set(vm, &mut options, &name, value)?;
    }
    Ok(options)
}

/// One option by its name.
fn set(vm: &mut Machine, options: &mut PrintOptions, name: &str, value: Value) -> R<()> {
    let size = |number: i64| number.clamp(0, 1 << 30) as u32;
    match (name, value) {
        (_, Value::None) => {}
        ("precision", value) => options.precision = Some(size(vm.index_of(value)?)),
        ("threshold", value) => {
            let number = vm.float_of(value)?;
            options.threshold = if number >= f64::from(1 << 30) { 1 << 30 } else { u64::from(size(number as i64)) };
        }
        ("edgeitems", value) => options.edgeitems = size(vm.index_of(value)?),
        ("linewidth", value) => {
            let number = vm.float_of(value)?;
            options.linewidth = if number >= f64::from(1 << 30) { 1 << 30 } else { size(number as i64) };
        }
        ("suppress" | "suppress_small", value) => options.suppress = vm.truth(value)?,
        ("nanstr", value) => options.nanstr = values::text_or(vm, value, "nan")?,
        ("infstr", value) => options.infstr = values::text_or(vm, value, "inf")?,
        ("sign", value) => options.sign = values::text_or(vm, value, "-")?.chars().next().unwrap_or('-'),
        ("floatmode", value) => {
            options.floatmode = match values::text_or(vm, value, "maxprec")?.as_str() {
                "fixed" => FloatMode::Fixed,
                "unique" => FloatMode::Unique,
                "maxprec" => FloatMode::MaxPrec,
                "maxprec_equal" => FloatMode::MaxPrecEqual,
                _ => {
                    return Err(vm.value_error(
                        "floatmode option must be one of \"fixed\", \"unique\", \"maxprec\", \"maxprec_equal\"",
                    ));
                }
            };
        }
        _ => {}
    }
    Ok(())
}

fn shown(vm: &mut Machine, array: &NdArray, options: &PrintOptions, is_repr: bool) -> R<Value> {
    let text = values::metered(vm, |meter| match is_repr {
        true => array_repr(array, options, meter),
        false => array_str(array, options, meter),
    })?;
    give(vm, text)
}

fn give(vm: &mut Machine, text: String) -> R<Value> {
    vm.charge(CHARACTER * text.len() as u64)?;
    vm.reserve_bytes(text.len() as u64)?;
    Ok(vm.str(text))
}

pub(super) fn repr(vm: &mut Machine, args: Args) -> R<Value> {
    let array = index::this(vm, args)?;
    let options = options(vm)?;
    shown(vm, &array, &options, true)
}

pub(super) fn text(vm: &mut Machine, args: Args) -> R<Value> {
    let array = index::this(vm, args)?;
    let options = options(vm)?;
    shown(vm, &array, &options, false)
}

pub(super) fn format(vm: &mut Machine, args: Args) -> R<Value> {
    let array = index::this(vm, args)?;
    let spec = vm.arg(args, 1);
    if vm.text(spec).is_empty() {
        return text(vm, args);
    }
    if array.ndim() == 0 {
        let only = array.only();
        let only = values::checked(vm, only)?;
        let plain = values::python(vm, only);
        return vm.call_method(plain, "__format__", &[spec]);
    }
    Err(vm.type_error("unsupported format string passed to numpy.ndarray.__format__"))
}

/// `array2string(a, max_line_width, precision, suppress_small, separator, prefix, ..., threshold, edgeitems, sign, floatmode, suffix)`
pub(super) fn array2string(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let mut options = options(vm)?;
    for (at, name) in ARRAY2STRING.iter().enumerate().skip(1) {
        let value = vm.arg_or_none(args, at);
        let name = if *name == "max_line_width" { "linewidth" } else { name };
        set(vm, &mut options, name, value)?;
    }
    let at = |name: &str| ARRAY2STRING.iter().position(|known| *known == name).unwrap_or(0);
    let separator = values::text_or(vm, vm.arg(args, at("separator")), " ")?;
    let prefix = values::text_or(vm, vm.arg(args, at("prefix")), "")?;
    let suffix = values::text_or(vm, vm.arg(args, at("suffix")), "")?;
    let text = values::metered(vm, |meter| array_to_string(&array, &options, &separator, &prefix, &suffix, meter))?;
    give(vm, text)
}

/// The parameters of `array2string`.
pub(super) const ARRAY2STRING: &[&str] = &[
    "a",
    "max_line_width",
    "precision",
    "suppress_small",
    "separator",
    "prefix",
    "threshold",
    "edgeitems",
    "sign",
    "floatmode",
    "suffix",
];

/// `arr, max_line_width, precision, suppress_small`
fn of_function(vm: &mut Machine, args: Args, is_repr: bool) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let mut options = options(vm)?;
    for (at, name) in [(1, "linewidth"), (2, "precision"), (3, "suppress")] {
        let value = vm.arg_or_none(args, at);
        set(vm, &mut options, name, value)?;
    }
    shown(vm, &array, &options, is_repr)
}

pub(super) fn array_repr_function(vm: &mut Machine, args: Args) -> R<Value> {
    of_function(vm, args, true)
}

pub(super) fn array_str_function(vm: &mut Machine, args: Args) -> R<Value> {
    of_function(vm, args, false)
}
