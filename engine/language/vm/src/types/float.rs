//! float: construction and methods.

use crate::machine::Machine;
use crate::native::{Args, NativeRow, row};
use crate::text::{float_text, repr};
use crate::value::*;
use crate::{R, Raise, classes};

pub const CONSTRUCTOR: NativeRow =
    row("float", 0, 1, 40, "float(x=0) -> float\n\nThe number as a float, or the float that the text says.", construct);

fn construct(vm: &mut Machine, args: Args) -> R<Value> {
    let value = vm.arg(args, 0);
    match vm.unwrap(value) {
        Value::Undef => Ok(Value::Float(0.0)),
        inner @ (Value::Str(_) | Value::Bytes(_) | Value::ByteArray(_)) => {
            let (text, shown) = match vm.byte_slice(inner) {
                Some(bytes) => (bytes.iter().map(|byte| char::from(*byte)).collect(), repr::of_bytes(bytes)),
                None => (vm.text(inner).to_owned(), repr::of_str(vm.text(inner))),
            };
            vm.charge(100 + text.len() as u64 * 10)?;
            float_text::parse(&text, &shown).map(Value::Float).map_err(|error| vm.text_error(error))
        }
        _ => match vm.float_of(value) {
            Err(Raise::Error(error)) if is_plain_refusal(vm, error) => {
                let kind = vm.type_name(value);
                Err(vm.type_error(format!("float() argument must be a string or a real number, not '{kind}'")))
            }
            other => other.map(Value::Float),
        },
    }
}

/// Whether an error is our own "must be real number" and not one from a `__float__`.
fn is_plain_refusal(vm: &mut Machine, error: InstanceId) -> bool {
    let error = Value::Instance(error);
    vm.is_instance(error, classes::TYPE_ERROR)
        && vm.to_str(error).is_ok_and(|text| text.starts_with("must be real number, not"))
}

fn this(vm: &mut Machine, args: Args, method: &str) -> R<f64> {
    match vm.arg(args, 0) {
        Value::Float(number) => Ok(number),
        other => Err(vm.wrong_receiver(method, "float", other)),
    }
}

fn is_integer(vm: &mut Machine, args: Args) -> R<Value> {
    let number = this(vm, args, "is_integer")?;
    Ok(Value::Bool(number.is_finite() && number.trunc() == number))
}

fn as_integer_ratio(vm: &mut Machine, args: Args) -> R<Value> {
    let number = this(vm, args, "as_integer_ratio")?;
    let (numerator, denominator) = float_text::integer_ratio(number).map_err(|error| vm.text_error(error))?;
    let pair = vec![vm.int(numerator), vm.int(denominator)];
    Ok(vm.tuple(pair))
}

fn hex(vm: &mut Machine, args: Args) -> R<Value> {
    let number = this(vm, args, "hex")?;
    Ok(vm.str(float_text::hex(number)))
}

fn fromhex(vm: &mut Machine, args: Args) -> R<Value> {
    let id = match vm.unwrap(vm.arg(args, 0)) {
        Value::Str(id) => id,
        _ => return Err(vm.type_error("bad argument type for built-in operation")),
    };
    vm.charge(vm.heap.str(id).text.len() as u64 * 20)?;
    float_text::from_hex(&vm.heap.str(id).text).map(Value::Float).map_err(|error| vm.text_error(error))
}

fn conjugate(vm: &mut Machine, args: Args) -> R<Value> {
    this(vm, args, "conjugate").map(Value::Float)
}

fn zero(_: &mut Machine, _: Args) -> R<Value> {
    Ok(Value::Float(0.0))
}

fn whole(vm: &mut Machine, number: f64) -> R<Value> {
    if number.abs() < 9e18 {
        return Ok(Value::Int(number as i64));
    }
    vm.charge(300)?;
    let whole = float_text::to_int(number).map_err(|error| vm.text_error(error))?;
    Ok(vm.int(whole))
}

fn trunc(vm: &mut Machine, args: Args) -> R<Value> {
    let number = this(vm, args, "__trunc__")?;
    whole(vm, number.trunc())
}

fn floor(vm: &mut Machine, args: Args) -> R<Value> {
    let number = this(vm, args, "__floor__")?;
    whole(vm, number.floor())
}

fn ceil(vm: &mut Machine, args: Args) -> R<Value> {
    let number = this(vm, args, "__ceil__")?;
    whole(vm, number.ceil())
}

/// `round(number)` to an int, or `round(number, places)` to a float; ties go to even.
pub(crate) fn round_number(vm: &mut Machine, number: f64, places: Value) -> R<Value> {
    if places.is_none() {
        return whole(vm, number.round_ties_even());
    }
    let places = match vm.unwrap(places) {
        Value::Big(_) => vm.bound_arg(places)?.unwrap_or(0),
        _ => vm.index_of(places)?,
    };
    vm.charge(1_000)?;
    float_text::round(number, places).map(Value::Float).map_err(|error| vm.text_error(error))
}

fn round(vm: &mut Machine, args: Args) -> R<Value> {
    let number = this(vm, args, "__round__")?;
    round_number(vm, number, vm.arg_or_none(args, 1))
}

pub const METHODS: &[NativeRow] = &[
    row("is_integer", 1, 1, 20, "is_integer() -> bool\n\nWhether nothing stands behind the point.", is_integer),
    row(
        "as_integer_ratio",
        1,
        1,
        100,
        "as_integer_ratio() -> tuple\n\nTwo ints whose ratio is exactly this number.",
        as_integer_ratio,
    ),
    row("hex", 1, 1, 200, "hex() -> str\n\nThe exact value in hexadecimal.", hex),
    row("fromhex", 1, 1, 200, "fromhex(text) -> float\n\nThe float that hex wrote.", fromhex),
    row("conjugate", 1, 1, 20, "conjugate() -> float", conjugate),
    row("__round__", 1, 2, 60, "__round__(ndigits=None)", round),
    row("__trunc__", 1, 1, 30, "__trunc__() -> int", trunc),
    row("__int__", 1, 1, 30, "__int__() -> int", trunc),
    row("__floor__", 1, 1, 30, "__floor__() -> int", floor),
    row("__ceil__", 1, 1, 30, "__ceil__() -> int", ceil),
    row("__float__", 1, 1, 20, "__float__() -> float", conjugate),
    super::formatting::FORMAT,
];

pub const GETTERS: &[NativeRow] =
    &[row("real", 1, 1, 10, "The number itself.", conjugate), row("imag", 1, 1, 10, "0.0.", zero)];
