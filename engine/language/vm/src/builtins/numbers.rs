//! Builtin functions over numbers: abs, round, divmod, pow, and ints in other bases.

use crate::machine::Machine;
use crate::native::Args;
use crate::text::int_text;
use crate::value::*;
use crate::{R, classes, costs};
use bytecode::BinaryOp;
use num_bigint::BigInt;
use num_traits::{One, Signed, ToPrimitive, Zero};

pub(super) fn abs(vm: &mut Machine, args: Args) -> R<Value> {
    vm.absolute(vm.arg(args, 0))
}

impl Machine {
    /// `abs(value)`
    pub(crate) fn absolute(&mut self, value: Value) -> R<Value> {
        if let Some(method) = self.special_of(value, self.names.abs)? {
            return self.call(method, &[]);
        }
        match self.unwrap(value) {
            Value::Int(number) => match number.checked_abs() {
                Some(number) => Ok(Value::Int(number)),
                None => Ok(self.int(-BigInt::from(number))),
            },
            Value::Bool(truth) => Ok(Value::Int(i64::from(truth))),
            Value::Float(number) => Ok(Value::Float(number.abs())),
            Value::Big(id) => {
                self.charge(self.heap.big(id).bits() / 32)?;
                let number = self.heap.big(id).abs();
                Ok(self.int(number))
            }
            Value::Native(_) => self.call_method(value, "__abs__", &[]),
            _ => {
                let kind = self.type_name(value);
                Err(self.type_error(format!("bad operand type for abs(): '{kind}'")))
            }
        }
    }

    /// `divmod(a, b)`
    pub(crate) fn divide_with_rest(&mut self, a: Value, b: Value) -> R<Value> {
        if let Some(method) = self.special_of(a, self.names.divmod)? {
            let result = self.call(method, &[b])?;
            if !matches!(result, Value::NotImplemented) {
                return Ok(result);
            }
        }
        if let Some(method) = self.special_of(b, self.names.rdivmod)? {
            let result = self.call(method, &[a])?;
            if !matches!(result, Value::NotImplemented) {
                return Ok(result);
            }
        }
        let is_number =
            |value: Value| matches!(value, Value::Int(_) | Value::Bool(_) | Value::Big(_) | Value::Float(_));
        let (inner_a, inner_b) = (self.unwrap(a), self.unwrap(b));
        if !is_number(inner_a) || !is_number(inner_b) {
            let (left, right) = (self.type_name(a), self.type_name(b));
            return Err(self.type_error(format!("unsupported operand type(s) for divmod(): '{left}' and '{right}'")));
        }
        if let (Value::Float(_), _) | (_, Value::Float(_)) = (inner_a, inner_b) {
            let (x, y) = (self.float_of(inner_a)?, self.float_of(inner_b)?);
            if y == 0.0 {
                return Err(self.error(classes::ZERO_DIVISION_ERROR, "float divmod()"));
            }
            let (quotient, rest) = crate::arithmetic::float_divmod(x, y);
            return Ok(self.tuple(vec![Value::Float(quotient), Value::Float(rest)]));
        }
        let quotient = self.binary(BinaryOp::FloorDiv, inner_a, inner_b)?;
        let rest = self.binary(BinaryOp::Mod, inner_a, inner_b)?;
        Ok(self.tuple(vec![quotient, rest]))
    }
}

pub(super) fn divmod(vm: &mut Machine, args: Args) -> R<Value> {
    vm.divide_with_rest(vm.arg(args, 0), vm.arg(args, 1))
}

pub(super) fn round(vm: &mut Machine, args: Args) -> R<Value> {
    let (number, places) = (vm.arg(args, 0), vm.arg_or_none(args, 1));
    if let Some(method) = vm.special_of(number, vm.names.round)? {
        return if vm.arg(args, 1).is_undef() { vm.call(method, &[]) } else { vm.call(method, &[places]) };
    }
    match vm.unwrap(number) {
        Value::Float(value) => crate::types::float::round_number(vm, value, places),
        inner @ (Value::Int(_) | Value::Bool(_) | Value::Big(_)) => {
            let whole = vm.int_of(inner)?;
            if places.is_none() {
                return Ok(whole);
            }
            match vm.index_of(places)? {
                places if places >= 0 => Ok(whole),
                places => crate::types::int::round_to(vm, whole, places.unsigned_abs()),
            }
        }
        Value::Native(_) => {
            let arguments = if places.is_none() { vec![] } else { vec![places] };
            vm.call_method(number, "__round__", &arguments)
        }
        _ => {
            let kind = vm.type_name(number);
            Err(vm.type_error(format!("type {kind} doesn't define __round__ method")))
        }
    }
}

pub(super) fn pow(vm: &mut Machine, args: Args) -> R<Value> {
    power(vm, vm.arg(args, 0), vm.arg(args, 1), vm.arg_or_none(args, 2))
}

/// `pow(base, exponent, modulus)`; without a modulus it is None.
pub(crate) fn power(vm: &mut Machine, base: Value, exponent: Value, modulus: Value) -> R<Value> {
    if modulus.is_none() {
        return vm.binary(BinaryOp::Pow, base, exponent);
    }
    let (Some(base_int), Some(exponent_int), Some(modulus_int)) =
        (vm.big_of(base), vm.big_of(exponent), vm.big_of(modulus))
    else {
        let name = vm.intern("__pow__");
        if let Some(method) = vm.special_of(base, name)? {
            let result = vm.call(method, &[exponent, modulus])?;
            if !matches!(result, Value::NotImplemented) {
                return Ok(result);
            }
        }
        if matches!(vm.unwrap(base), Value::Int(_) | Value::Float(_) | Value::Big(_) | Value::Bool(_))
            && matches!(vm.unwrap(exponent), Value::Int(_) | Value::Float(_) | Value::Big(_) | Value::Bool(_))
        {
            return Err(vm.type_error("pow() 3rd argument not allowed unless all arguments are integers"));
        }
        let kinds = [vm.type_name(base), vm.type_name(exponent), vm.type_name(modulus)];
        let text =
            format!("unsupported operand type(s) for ** or pow(): '{}', '{}', '{}'", kinds[0], kinds[1], kinds[2]);
        return Err(vm.type_error(text));
    };
    if modulus_int.is_zero() {
        return Err(vm.value_error("pow() 3rd argument cannot be 0"));
    }
    if let (Some(base), Some(exponent), Some(modulus)) =
        (base_int.to_i64(), exponent_int.to_u64(), modulus_int.to_i64())
    {
        vm.charge(100 + 40 * (64 - u64::from(exponent.leading_zeros())))?;
        return Ok(Value::Int(small_power(base, exponent, modulus)));
    }
    // One squaring per bit of the exponent, each with the square of the modulus' words.
    let words = modulus_int.bits() / 64 + 1;
    vm.charge(costs::quotient(base_int.bits(), modulus_int.bits()))?;
    vm.charge((exponent_int.bits() + 1).saturating_mul(80 + words.saturating_mul(words) * 4) + 1_000)?;
    let (base_int, exponent_int) = if exponent_int.is_negative() {
        vm.charge(costs::inverse(modulus_int.bits()))?;
        match inverse(&base_int, &modulus_int) {
            Some(inverse) => (inverse, -exponent_int),
            None => return Err(vm.value_error("base is not invertible for the given modulus")),
        }
    } else {
        (base_int, exponent_int)
    };
    let result = base_int.modpow(&exponent_int, &modulus_int);
    Ok(vm.int(result))
}

/// `base ** exponent % modulus` with the modulus' sign, for numbers whose products fit 128 bits.
fn small_power(base: i64, mut exponent: u64, modulus: i64) -> i64 {
    let size = i128::from(modulus).unsigned_abs();
    let mut square = i128::from(base).rem_euclid(size as i128) as u128;
    let mut result = 1 % size;
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = result * square % size;
        }
        square = square * square % size;
        exponent >>= 1;
    }
    let result = result as i128;
    (if modulus < 0 && result != 0 { result + i128::from(modulus) } else { result }) as i64
}

/// The inverse of a number modulo another, by Euclid's extended algorithm.
fn inverse(number: &BigInt, modulus: &BigInt) -> Option<BigInt> {
    let size = modulus.abs();
    let (mut r0, mut r1) = (size.clone(), ((number % &size) + &size) % &size);
    let (mut t0, mut t1) = (BigInt::zero(), BigInt::one());
    while !r1.is_zero() {
        let quotient = &r0 / &r1;
        let r2 = &r0 - &quotient * &r1;
        let t2 = &t0 - &quotient * &t1;
        (r0, r1, t0, t1) = (r1, r2, t1, t2);
    }
    r0.is_one().then_some(t0)
}

fn based(vm: &mut Machine, args: Args, radix: u32) -> R<Value> {
    let value = vm.arg(args, 0);
    let number = match vm.unwrap(value) {
        Value::Big(_) => value,
        _ => Value::Int(vm.index_of(value)?),
    };
    vm.charge(200)?;
    if let Value::Big(id) = vm.unwrap(number) {
        let bits = vm.heap.big(id).bits();
        vm.reserve_bytes(bits)?;
        vm.charge(bits)?;
    }
    let text = vm.with_number(number, |number| int_text::prefixed(number, radix));
    match text {
        Some(Ok(text)) => Ok(vm.str(text)),
        Some(Err(error)) => Err(vm.text_error(error)),
        None => Ok(Value::None),
    }
}

pub(super) fn bin(vm: &mut Machine, args: Args) -> R<Value> {
    based(vm, args, 2)
}

pub(super) fn oct(vm: &mut Machine, args: Args) -> R<Value> {
    based(vm, args, 8)
}

pub(super) fn hex(vm: &mut Machine, args: Args) -> R<Value> {
    based(vm, args, 16)
}
