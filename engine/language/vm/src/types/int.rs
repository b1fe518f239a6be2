//! int and bool: construction, methods and attributes; what any value is as an int or a float.

use crate::machine::Machine;
use crate::native::{Args, NativeRow, named, row};
use crate::text::int_text::{self, Number};
use crate::text::{float_text, repr, slicing};
use crate::value::*;
use crate::{R, classes, costs};
use num_bigint::{BigInt, Sign};
use num_traits::{Signed, Zero};

pub const CONSTRUCTOR: NativeRow = named(
    "int",
    &["", "base"],
    0,
    2,
    40,
    "int(x=0) -> int\nint(text, base=10) -> int\n\nThe number's whole part, or the int that the text says.",
    construct,
);

fn construct(vm: &mut Machine, args: Args) -> R<Value> {
    let (value, base) = (vm.arg(args, 0), vm.arg(args, 1));
    if base.is_undef() {
        return if value.is_undef() { Ok(Value::Int(0)) } else { vm.int_of(value) };
    }
    let base = match vm.unwrap(base) {
        Value::Big(_) => i64::MAX,
        _ => vm.index_of(base)?,
    };
    if base != 0 && !(2..=36).contains(&base) {
        return Err(vm.value_error("int() base must be >= 2 and <= 36, or 0"));
    }
    match vm.unwrap(value) {
        inner @ (Value::Str(_) | Value::Bytes(_) | Value::ByteArray(_)) => vm.int_of_text(inner, base),
        Value::Undef => Err(vm.type_error("int() missing string argument")),
        _ => Err(vm.type_error("int() can't convert non-string with explicit base")),
    }
}

pub const BOOL: NativeRow =
    row("bool", 0, 1, 30, "bool(x=False) -> bool\n\nWhether the value counts as true.", construct_bool);

fn construct_bool(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    match vm.arg(args, 0) {
        Value::Undef => Ok(Value::Bool(false)),
        value => vm.truth(value).map(Value::Bool),
    }
}

impl Machine {
    /// `int(value)`.
    pub(crate) fn int_of(&mut self, value: Value) -> R<Value> {
        for name in [self.names.int, self.names.index, self.names.trunc] {
            if let Some(method) = self.special_of(value, name)? {
                let result = self.call(method, &[])?;
                return match self.unwrap(result) {
                    number @ (Value::Int(_) | Value::Big(_)) => Ok(number),
                    Value::Bool(truth) => Ok(Value::Int(i64::from(truth))),
                    _ => {
                        let (method, kind) = (self.name(name).to_owned(), self.type_name(result));
                        Err(self.type_error(format!("{method} returned non-int (type {kind})")))
                    }
                };
            }
        }
        match self.unwrap(value) {
            Value::Bool(truth) => Ok(Value::Int(i64::from(truth))),
            number @ (Value::Int(_) | Value::Big(_)) => Ok(number),
            Value::Float(number) => {
                if number.abs() < 9e18 {
                    return Ok(Value::Int(number as i64));
                }
                self.charge(300)?;
                let whole = float_text::to_int(number).map_err(|error| self.text_error(error))?;
                Ok(self.int(whole))
            }
            inner @ (Value::Str(_) | Value::Bytes(_) | Value::ByteArray(_)) => self.int_of_text(inner, 10),
            other => {
                if let Some(number) = self.native_number(other)? {
                    return self.int_of(number);
                }
                let kind = self.type_name(value);
                Err(self.type_error(format!(
                    "int() argument must be a string, a bytes-like object or a real number, not '{kind}'"
                )))
            }
        }
    }

    fn int_of_text(&mut self, value: Value, base: i64) -> R<Value> {
        let (text, shown) = match self.byte_slice(value) {
            Some(bytes) => (bytes.iter().map(|byte| char::from(*byte)).collect(), repr::of_bytes(bytes)),
            None => (self.text(value).to_owned(), repr::of_str(self.text(value))),
        };
        let length = text.len() as u64;
        // Bases that are no powers of two take time with the square of the length, which the limit on digits caps.
        self.charge(30 + length * 4 + length.min(4_400) * length.min(4_400) / 40)?;
        if length <= 18
            && base == 10
            && let Ok(number) = text.parse::<i64>()
        {
            return Ok(Value::Int(number));
        }
        match int_text::parse(&text, base, &shown) {
            Ok(number) => self.checked_int(number),
            Err(error) => Err(self.text_error(error)),
        }
    }

    /// `float(value)` for numbers: ints, floats and what has `__float__` or `__index__`.
    ///
    /// # Errors
    /// TypeError for what is no number, OverflowError, or what a special method raises.
    pub fn float_of(&mut self, value: Value) -> R<f64> {
        for name in [self.names.float, self.names.index] {
            if let Some(method) = self.special_of(value, name)? {
                let result = self.call(method, &[])?;
                if name == self.names.index {
                    return self.float_of(result);
                }
                return match self.unwrap(result) {
                    Value::Float(number) => Ok(number),
                    _ => {
                        let (class, kind) = (self.type_name(value), self.type_name(result));
                        Err(self.type_error(format!("{class}.__float__ returned non-float (type {kind})")))
                    }
                };
            }
        }
        match self.unwrap(value) {
            Value::Float(number) => Ok(number),
            Value::Int(number) => Ok(number as f64),
            Value::Bool(truth) => Ok(f64::from(u8::from(truth))),
            Value::Big(id) => match int_text::big_to_f64(self.heap.big(id)) {
                Some(number) => Ok(number),
                None => Err(self.error(classes::OVERFLOW_ERROR, "int too large to convert to float")),
            },
            other => {
                if let Some(number) = self.native_number(other)? {
                    return self.float_of(number);
                }
                let kind = self.type_name(value);
                Err(self.type_error(format!("must be real number, not {kind}")))
            }
        }
    }

    /// The number that an object of another room stands for, by its `item` method: arrays of one element.
    fn native_number(&mut self, value: Value) -> R<Option<Value>> {
        if !matches!(value, Value::Native(_)) {
            return Ok(None);
        }
        let item = self.intern("item");
        match self.find_attr(value, item)? {
            Some(method) => {
                let number = self.call(method, &[])?;
                Ok((!matches!(number, Value::Native(_))).then_some(number))
            }
            None => Ok(None),
        }
    }

    /// An int or bool as a number to be written.
    pub(crate) fn with_number<T>(&mut self, value: Value, read: impl FnOnce(Number) -> T) -> Option<T> {
        match self.unwrap(value) {
            Value::Int(number) => Some(read(Number::Small(number))),
            Value::Bool(truth) => Some(read(Number::Small(i64::from(truth)))),
            Value::Big(id) => Some(read(Number::Big(self.heap.big(id)))),
            _ => None,
        }
    }
}

/// The receiver as a number of its own, charged for the copy.
fn this(vm: &mut Machine, args: Args, method: &str) -> R<BigInt> {
    if let Value::Big(id) = vm.arg(args, 0) {
        vm.charge(20 + vm.heap.big(id).bits() / 64)?;
    }
    match vm.big_of(vm.arg(args, 0)) {
        Some(number) => Ok(number),
        None => Err(vm.wrong_receiver(method, "int", vm.arg(args, 0))),
    }
}

fn bit_length(vm: &mut Machine, args: Args) -> R<Value> {
    if let Value::Big(id) = vm.arg(args, 0) {
        return Ok(Value::Int(vm.heap.big(id).bits() as i64));
    }
    Ok(Value::Int(this(vm, args, "bit_length")?.bits() as i64))
}

fn bit_count(vm: &mut Machine, args: Args) -> R<Value> {
    let number = this(vm, args, "bit_count")?;
    vm.charge(number.bits() / 32)?;
    Ok(Value::Int(number.magnitude().iter_u64_digits().map(|digit| i64::from(digit.count_ones())).sum()))
}

fn to_bytes(vm: &mut Machine, args: Args) -> R<Value> {
    let number = this(vm, args, "to_bytes")?;
    let length = vm.int_arg(vm.arg(args, 1), 1)?;
    let big = big_endian(vm, vm.arg(args, 2), "to_bytes")?;
    let Some(length) = slicing::size(length) else {
        return Err(vm.value_error("length argument must be non-negative"));
    };
    let signed = vm.flag_arg(vm.arg(args, 3), false)?;
    vm.reserve_bytes(length as u64)?;
    vm.charge(2 * length as u64)?;
    if number.is_negative() && !signed {
        return Err(vm.error(classes::OVERFLOW_ERROR, "can't convert negative int to unsigned"));
    }
    let mut bytes = if signed { number.to_signed_bytes_le() } else { number.magnitude().to_bytes_le() };
    if number.is_zero() {
        bytes.clear();
    }
    if bytes.len() > length {
        return Err(vm.error(classes::OVERFLOW_ERROR, "int too big to convert"));
    }
    bytes.resize(length, if number.is_negative() { 0xff } else { 0 });
    if big {
        bytes.reverse();
    }
    Ok(vm.bytes(bytes))
}

fn big_endian(vm: &mut Machine, order: Value, who: &str) -> R<bool> {
    match vm.unwrap(order) {
        Value::Undef => Ok(true),
        Value::Str(id) => match &*vm.heap.str(id).text {
            "big" => Ok(true),
            "little" => Ok(false),
            _ => Err(vm.value_error("byteorder must be either 'little' or 'big'")),
        },
        _ => {
            let kind = vm.type_name(order);
            Err(vm.type_error(format!("{who}() argument 'byteorder' must be str, not {kind}")))
        }
    }
}

fn from_bytes(vm: &mut Machine, args: Args) -> R<Value> {
    let source = vm.arg(args, 0);
    let big = big_endian(vm, vm.arg(args, 1), "from_bytes")?;
    let mut bytes = match vm.unwrap(source) {
        Value::Str(_) => {
            return Err(vm.type_error("cannot convert 'str' object to bytes"));
        }
        _ => super::bytes::from_ints(vm, source, "bytes")?,
    };
    let signed = vm.flag_arg(vm.arg(args, 2), false)?;
    vm.charge(bytes.len() as u64 * 2)?;
    if big {
        bytes.reverse();
    }
    let number = if signed { BigInt::from_signed_bytes_le(&bytes) } else { BigInt::from_bytes_le(Sign::Plus, &bytes) };
    vm.checked_int(number)
}

fn as_integer_ratio(vm: &mut Machine, args: Args) -> R<Value> {
    let number = same(vm, args)?;
    Ok(vm.tuple(vec![number, Value::Int(1)]))
}

fn same(vm: &mut Machine, args: Args) -> R<Value> {
    match vm.arg(args, 0) {
        Value::Bool(truth) => Ok(Value::Int(i64::from(truth))),
        number @ (Value::Int(_) | Value::Big(_)) => Ok(number),
        other => Err(vm.wrong_receiver("conjugate", "int", other)),
    }
}

fn zero(_: &mut Machine, _: Args) -> R<Value> {
    Ok(Value::Int(0))
}

fn one(_: &mut Machine, _: Args) -> R<Value> {
    Ok(Value::Int(1))
}

fn round(vm: &mut Machine, args: Args) -> R<Value> {
    let number = same(vm, args)?;
    let places = vm.arg_or_none(args, 1);
    if places.is_none() {
        return Ok(number);
    }
    let places = vm.index_of(places)?;
    if places >= 0 {
        return Ok(number);
    }
    round_to(vm, number, places.unsigned_abs())
}

/// An int rounded to a multiple of a power of ten, ties to even.
pub(crate) fn round_to(vm: &mut Machine, number: Value, zeros: u64) -> R<Value> {
    let whole = vm.big_of(number).unwrap_or_default();
    // A power of ten far beyond the number leaves nothing of it.
    if zeros > whole.bits() / 3 + 2 {
        return Ok(Value::Int(0));
    }
    let unit_bits = zeros.saturating_mul(10) / 3;
    vm.charge(500 + costs::power(unit_bits, 64 - u64::from(zeros.leading_zeros())))?;
    vm.charge(costs::quotient(whole.bits(), unit_bits))?;
    vm.charge(costs::product(whole.bits().saturating_sub(unit_bits), unit_bits))?;
    let unit = num_traits::Pow::pow(BigInt::from(10), zeros);
    let (quotient, remainder) = crate::arithmetic::floor_divide(&whole, &unit);
    let twice: BigInt = remainder * 2;
    let up = match twice.cmp(&unit) {
        std::cmp::Ordering::Greater => true,
        std::cmp::Ordering::Equal => quotient.bit(0),
        std::cmp::Ordering::Less => false,
    };
    let rounded = (quotient + BigInt::from(u8::from(up))) * unit;
    vm.checked_int(rounded)
}

fn dunder_int(vm: &mut Machine, args: Args) -> R<Value> {
    same(vm, args)
}

fn dunder_float(vm: &mut Machine, args: Args) -> R<Value> {
    vm.float_of(vm.arg(args, 0)).map(Value::Float)
}

pub const METHODS: &[NativeRow] = &[
    row("bit_length", 1, 1, 30, "bit_length() -> int\n\nBits of the number without its sign.", bit_length),
    row("bit_count", 1, 1, 30, "bit_count() -> int\n\nHow many bits are set.", bit_count),
    named(
        "to_bytes",
        &["self", "length", "byteorder", "signed"],
        1,
        3,
        60,
        "to_bytes(length=1, byteorder='big', *, signed=False) -> bytes",
        to_bytes,
    ),
    named(
        "from_bytes",
        &["bytes", "byteorder", "signed"],
        1,
        2,
        60,
        "from_bytes(bytes, byteorder='big', *, signed=False) -> int",
        from_bytes,
    ),
    row("as_integer_ratio", 1, 1, 40, "as_integer_ratio() -> tuple", as_integer_ratio),
    row("conjugate", 1, 1, 20, "conjugate() -> int", same),
    row("__round__", 1, 2, 40, "__round__(ndigits=None) -> int", round),
    row("__int__", 1, 1, 20, "__int__() -> int", dunder_int),
    row("__index__", 1, 1, 20, "__index__() -> int", dunder_int),
    row("__trunc__", 1, 1, 20, "__trunc__() -> int", dunder_int),
    row("__floor__", 1, 1, 20, "__floor__() -> int", dunder_int),
    row("__ceil__", 1, 1, 20, "__ceil__() -> int", dunder_int),
    row("__float__", 1, 1, 20, "__float__() -> float", dunder_float),
    super::formatting::FORMAT,
];

pub const GETTERS: &[NativeRow] = &[
    row("real", 1, 1, 10, "The number itself.", same),
    row("imag", 1, 1, 10, "0.", zero),
    row("numerator", 1, 1, 10, "The number itself.", same),
    row("denominator", 1, 1, 10, "1.", one),
];
