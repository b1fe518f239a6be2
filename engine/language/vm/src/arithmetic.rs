//! Arithmetic of ints and floats of every size, and their comparison with each other.

use crate::machine::Machine;
use crate::value::*;
use crate::{R, Raise, classes, costs};
use bytecode::BinaryOp;
use num_bigint::{BigInt, Sign};
use num_integer::Integer;
use num_traits::{Pow, Signed, ToPrimitive, Zero};
use std::cmp::Ordering;

/// A number of any kind, for the mixed cases.
pub(crate) enum Number {
    Small(i64),
    Large(BigInt),
    Float(f64),
}

impl Machine {
    pub(crate) fn number(&self, value: Value) -> Option<Number> {
        match value {
            Value::Int(number) => Some(Number::Small(number)),
            Value::Bool(truth) => Some(Number::Small(i64::from(truth))),
            Value::Float(number) => Some(Number::Float(number)),
            Value::Big(id) => Some(Number::Large(self.heap.big(id).clone())),
            _ => None,
        }
    }

    pub(crate) fn arithmetic(&mut self, op: BinaryOp, x: Number, y: Number, a: Value, b: Value) -> R<Value> {
        match op {
            BinaryOp::MatMul => return Err(self.unsupported("@", a, b)),
            BinaryOp::BitAnd | BinaryOp::BitOr | BinaryOp::BitXor => {
                if let (Value::Bool(x), Value::Bool(y)) = (a, b) {
                    return Ok(Value::Bool(match op {
                        BinaryOp::BitAnd => x & y,
                        BinaryOp::BitOr => x | y,
                        _ => x ^ y,
                    }));
                }
            }
            _ => {}
        }
        match (x, y) {
            (Number::Small(x), Number::Small(y)) => self.small_arithmetic(op, x, y),
            (Number::Float(_), _) | (_, Number::Float(_)) if is_bitwise(op) => Err(self.unsupported(op.symbol(), a, b)),
            (Number::Float(x), Number::Float(y)) => self.float_arithmetic(op, x, y),
            (Number::Float(x), y) => {
                let y = self.int_to_float(&y)?;
                self.float_arithmetic(op, x, y)
            }
            (x, Number::Float(y)) => {
                let x = self.int_to_float(&x)?;
                self.float_arithmetic(op, x, y)
            }
            (x, y) => {
                let (x, y) = (big(x), big(y));
                self.big_arithmetic(op, x, y)
            }
        }
    }

    fn int_to_float(&mut self, number: &Number) -> R<f64> {
        let value = match number {
            Number::Small(number) => *number as f64,
            Number::Float(number) => *number,
            Number::Large(number) => big_to_float(number),
        };
        if value.is_infinite() {
            return Err(self.error(classes::OVERFLOW_ERROR, "int too large to convert to float"));
        }
        Ok(value)
    }

    fn small_arithmetic(&mut self, op: BinaryOp, x: i64, y: i64) -> R<Value> {
        let result = match op {
            BinaryOp::Add => x.checked_add(y),
            BinaryOp::Sub => x.checked_sub(y),
            BinaryOp::Mul => x.checked_mul(y),
            BinaryOp::Div => {
                if y == 0 {
                    return Err(self.error(classes::ZERO_DIVISION_ERROR, "division by zero"));
                }
                const EXACT: i64 = 1 << 53;
                if (-EXACT..=EXACT).contains(&x) && (-EXACT..=EXACT).contains(&y) {
                    return Ok(Value::Float(x as f64 / y as f64));
                }
                return self.big_arithmetic(op, BigInt::from(x), BigInt::from(y));
            }
            BinaryOp::FloorDiv if y == 0 => {
                return Err(self.error(classes::ZERO_DIVISION_ERROR, "integer division or modulo by zero"));
            }
            BinaryOp::Mod if y == 0 => {
                return Err(self.error(classes::ZERO_DIVISION_ERROR, "integer modulo by zero"));
            }
            BinaryOp::FloorDiv => x
                .checked_div(y)
                .map(|quotient| if x % y != 0 && ((x < 0) != (y < 0)) { quotient - 1 } else { quotient }),
            BinaryOp::Mod => Some(match x.checked_rem(y) {
                Some(rest) if rest != 0 && ((rest < 0) != (y < 0)) => rest + y,
                Some(rest) => rest,
                None => 0,
            }),
            BinaryOp::Pow => {
                if y >= 0 {
                    u32::try_from(y).ok().and_then(|y| x.checked_pow(y))
                } else {
                    if x == 0 {
                        return Err(
                            self.error(classes::ZERO_DIVISION_ERROR, "0.0 cannot be raised to a negative power")
                        );
                    }
                    return self.float_arithmetic(op, x as f64, y as f64);
                }
            }
            BinaryOp::LShift if (0..63).contains(&y) => {
                let shifted = x << y;
                if shifted >> y == x { Some(shifted) } else { None }
            }
            BinaryOp::RShift if y >= 0 => Some(x >> y.min(63)),
            BinaryOp::BitAnd => Some(x & y),
            BinaryOp::BitOr => Some(x | y),
            BinaryOp::BitXor => Some(x ^ y),
            _ => None,
        };
        match result {
            Some(number) => Ok(Value::Int(number)),
            None => self.big_arithmetic(op, BigInt::from(x), BigInt::from(y)),
        }
    }

    fn big_arithmetic(&mut self, op: BinaryOp, x: BigInt, y: BigInt) -> R<Value> {
        let bits = x.bits().max(y.bits());
        self.charge(30 + bits / 24)?;
        let result = match op {
            BinaryOp::Add => x + y,
            BinaryOp::Sub => x - y,
            BinaryOp::Mul => {
                self.check_bits(x.bits() + y.bits())?;
                self.charge(costs::product(x.bits(), y.bits()))?;
                x * y
            }
            BinaryOp::Div => {
                if y.is_zero() {
                    return Err(self.error(classes::ZERO_DIVISION_ERROR, "division by zero"));
                }
                return self.true_divide(x, y);
            }
            BinaryOp::FloorDiv | BinaryOp::Mod => {
                if y.is_zero() {
                    let text = if op == BinaryOp::Mod {
                        "integer modulo by zero"
                    } else {
                        "integer division or modulo by zero"
                    };
                    return Err(self.error(classes::ZERO_DIVISION_ERROR, text));
                }
                self.charge(costs::quotient(x.bits(), y.bits()))?;
                let (quotient, rest) = floor_divide(&x, &y);
                if op == BinaryOp::FloorDiv { quotient } else { rest }
            }
            BinaryOp::Pow => {
                if y.is_negative() {
                    let (x, y) = (self.int_to_float(&Number::Large(x))?, self.int_to_float(&Number::Large(y))?);
                    return self.float_arithmetic(op, x, y);
                }
                let Some(exponent) = y.to_u32() else {
                    if x.is_zero() || x.magnitude() == &num_bigint::BigUint::from(1u8) {
                        let odd = (&y % 2u8) != BigInt::ZERO;
                        return Ok(if x.is_negative() && !odd { Value::Int(1) } else { self.int(x) });
                    }
                    self.check_bits(u64::MAX)?;
                    return Ok(Value::None);
                };
                let size = x.bits().saturating_mul(u64::from(exponent));
                if x.bits() > 1 {
                    self.check_bits(size.saturating_sub(u64::from(exponent)))?;
                }
                self.charge(costs::power(size, u64::from(32 - exponent.leading_zeros())))?;
                x.pow(exponent)
            }
            BinaryOp::LShift | BinaryOp::RShift => {
                if y.is_negative() {
                    return Err(self.value_error("negative shift count"));
                }
                match (op, y.to_u64()) {
                    (BinaryOp::LShift, Some(count)) => {
                        if x.is_zero() {
                            return Ok(Value::Int(0));
                        }
                        self.check_bits(x.bits().saturating_add(count))?;
                        x << count
                    }
                    (BinaryOp::LShift, None) => {
                        if x.is_zero() {
                            return Ok(Value::Int(0));
                        }
                        self.check_bits(u64::MAX)?;
                        x
                    }
                    (_, Some(count)) if count < x.bits() => x >> count,
                    _ => BigInt::from(if x.is_negative() { -1 } else { 0 }),
                }
            }
            BinaryOp::BitAnd => x & y,
            BinaryOp::BitOr => x | y,
            BinaryOp::BitXor => x ^ y,
            BinaryOp::MatMul => BigInt::ZERO,
        };
        self.checked_int(result)
    }

    /// `x / y` for ints, correctly rounded.
    fn true_divide(&mut self, x: BigInt, y: BigInt) -> R<Value> {
        if x.is_zero() {
            return Ok(Value::Float(if y.is_negative() { -0.0 } else { 0.0 }));
        }
        self.charge(500 + (x.bits() + y.bits()) / 4)?;
        let negative = x.is_negative() != y.is_negative();
        let (x, y) = (x.abs(), y.abs());
        // Scale so that the quotient has 66 or 67 bits; the rest only decides ties.
        let shift = 66 - (x.bits() as i64 - y.bits() as i64);
        let (num, den) = if shift >= 0 { (x << shift as u64, y) } else { (x, y << (-shift) as u64) };
        let (mut quotient, rest) = num.div_rem(&den);
        if !rest.is_zero() {
            quotient |= BigInt::from(1);
        }
        let value = scale(&quotient, -shift);
        match value {
            Some(value) => Ok(Value::Float(if negative { -value } else { value })),
            None => Err(self.error(classes::OVERFLOW_ERROR, "integer division result too large for a float")),
        }
    }

    fn float_arithmetic(&mut self, op: BinaryOp, x: f64, y: f64) -> R<Value> {
        let result = match op {
            BinaryOp::Add => x + y,
            BinaryOp::Sub => x - y,
            BinaryOp::Mul => x * y,
            BinaryOp::Div => {
                if y == 0.0 {
                    return Err(self.error(classes::ZERO_DIVISION_ERROR, "float division by zero"));
                }
                x / y
            }
            BinaryOp::FloorDiv | BinaryOp::Mod => {
                if y == 0.0 {
                    let text = if op == BinaryOp::Mod { "float modulo" } else { "float floor division by zero" };
                    return Err(self.error(classes::ZERO_DIVISION_ERROR, text));
                }
                let (quotient, rest) = float_divmod(x, y);
                if op == BinaryOp::Mod { rest } else { quotient }
            }
            BinaryOp::Pow => return self.float_power(x, y),
            _ => 0.0,
        };
        Ok(Value::Float(result))
    }

    /// `x ** y` with CPython's errors.
    fn float_power(&mut self, x: f64, y: f64) -> R<Value> {
        if x == 0.0 && y == f64::NEG_INFINITY {
            return Ok(Value::Float(f64::INFINITY));
        }
        self.charge(100)?;
        if x == 0.0 && y < 0.0 && !y.is_nan() {
            return Err(self.error(classes::ZERO_DIVISION_ERROR, "0.0 cannot be raised to a negative power"));
        }
        if x < 0.0 && x.is_finite() && y.is_finite() && libm_floor(y) != y {
            // CPython gives a complex number, which contracts do not have.
            return Err(self.value_error(
                "negative number cannot be raised to a fractional power: complex numbers are not offered",
            ));
        }
        let result = primitives::math::pow(x, y);
        if result.is_infinite() && x.is_finite() && y.is_finite() {
            return Err(self.error_with_text_args(classes::OVERFLOW_ERROR, 34, "Numerical result out of range"));
        }
        Ok(Value::Float(result))
    }

    /// OSError-like arguments, as OverflowError of `**` has: `(34, 'Numerical result out of range')`.
    fn error_with_text_args(&mut self, class: ClassId, number: i64, text: &str) -> Raise {
        let text = self.str(text);
        self.error_with(class, vec![Value::Int(number), text])
    }

    /// `-a`.
    pub(crate) fn negate(&mut self, a: Value) -> R<Value> {
        match a {
            Value::Int(number) => match number.checked_neg() {
                Some(number) => Ok(Value::Int(number)),
                None => Ok(self.int(-BigInt::from(number))),
            },
            Value::Bool(truth) => Ok(Value::Int(-i64::from(truth))),
            Value::Float(number) => Ok(Value::Float(-number)),
            Value::Big(id) => {
                self.charge(self.heap.big(id).bits() / 32)?;
                let number = -self.heap.big(id).clone();
                Ok(self.int(number))
            }
            _ => self.unary(a, self.names.neg, "-"),
        }
    }

    /// `+a`.
    pub(crate) fn positive(&mut self, a: Value) -> R<Value> {
        match a {
            Value::Int(_) | Value::Float(_) | Value::Big(_) => Ok(a),
            Value::Bool(truth) => Ok(Value::Int(i64::from(truth))),
            _ => self.unary(a, self.names.pos, "+"),
        }
    }

    /// `~a`.
    pub(crate) fn invert(&mut self, a: Value) -> R<Value> {
        match a {
            Value::Int(number) => Ok(Value::Int(!number)),
            Value::Bool(truth) => Ok(Value::Int(!i64::from(truth))),
            Value::Big(id) => {
                self.charge(self.heap.big(id).bits() / 32)?;
                let number = !self.heap.big(id).clone();
                Ok(self.int(number))
            }
            _ => self.unary(a, self.names.invert, "~"),
        }
    }

    fn unary(&mut self, a: Value, name: Sym, symbol: &str) -> R<Value> {
        let class = self.class_of(a);
        if matches!(a, Value::Instance(_) | Value::Native(_))
            && let Some(method) = self.class_attr(class, name)
        {
            let method = self.bind(method, a, class)?;
            return self.call(method, &[]);
        }
        let inner = self.unwrap(a);
        let fits = self.number(inner).is_some() && (symbol != "~" || !matches!(inner, Value::Float(_)));
        if !inner.is(a) && fits {
            return match symbol {
                "-" => self.negate(inner),
                "+" => self.positive(inner),
                _ => self.invert(inner),
            };
        }
        let kind = self.type_name(a);
        Err(self.type_error(format!("bad operand type for unary {symbol}: '{kind}'")))
    }
}

pub(crate) fn is_bitwise(op: BinaryOp) -> bool {
    matches!(
        op,
        BinaryOp::BitAnd | BinaryOp::BitOr | BinaryOp::BitXor | BinaryOp::LShift | BinaryOp::RShift | BinaryOp::MatMul
    )
}

fn big(number: Number) -> BigInt {
    match number {
        Number::Small(number) => BigInt::from(number),
        Number::Large(number) => number,
        Number::Float(_) => BigInt::ZERO,
    }
}

fn libm_floor(number: f64) -> f64 {
    number.floor()
}

/// Floor division and the rest with the divisor's sign.
pub(crate) fn floor_divide(x: &BigInt, y: &BigInt) -> (BigInt, BigInt) {
    let (quotient, rest) = x.div_rem(y);
    if !rest.is_zero() && rest.is_negative() != y.is_negative() { (quotient - 1, rest + y) } else { (quotient, rest) }
}

/// CPython's float divmod: the rest has the divisor's sign, the quotient is a whole number.
pub(crate) fn float_divmod(x: f64, y: f64) -> (f64, f64) {
    let mut rest = x % y;
    let mut quotient = (x - rest) / y;
    if rest != 0.0 {
        if (y < 0.0) != (rest < 0.0) {
            rest += y;
            quotient -= 1.0;
        }
    } else {
        rest = if y < 0.0 { -0.0 } else { 0.0 };
    }
    let whole = if quotient != 0.0 {
        let floor = quotient.floor();
        if quotient - floor > 0.5 { floor + 1.0 } else { floor }
    } else {
        0f64.copysign(x / y)
    };
    (whole, rest)
}

pub(crate) fn compare_numbers(x: &Number, y: &Number) -> Option<Ordering> {
    match (x, y) {
        (Number::Small(x), Number::Small(y)) => Some(x.cmp(y)),
        (Number::Float(x), Number::Float(y)) => x.partial_cmp(y),
        (Number::Large(x), Number::Large(y)) => Some(x.cmp(y)),
        (Number::Large(x), Number::Small(y)) => Some(x.cmp(&BigInt::from(*y))),
        (Number::Small(x), Number::Large(y)) => Some(BigInt::from(*x).cmp(y)),
        (Number::Small(x), Number::Float(y)) => compare_int_float(&BigInt::from(*x), *y),
        (Number::Large(x), Number::Float(y)) => compare_int_float(x, *y),
        (Number::Float(x), Number::Small(y)) => compare_int_float(&BigInt::from(*y), *x).map(Ordering::reverse),
        (Number::Float(x), Number::Large(y)) => compare_int_float(y, *x).map(Ordering::reverse),
    }
}

/// Exactly, without rounding the int.
pub(crate) fn compare_int_float(x: &BigInt, y: f64) -> Option<Ordering> {
    if y.is_nan() {
        return None;
    }
    if y.is_infinite() {
        return Some(if y > 0.0 { Ordering::Less } else { Ordering::Greater });
    }
    let floor = y.floor();
    let whole = float_to_big(floor);
    Some(x.cmp(&whole).then(if floor < y { Ordering::Less } else { Ordering::Equal }))
}

/// A finite whole float as an int.
pub(crate) fn float_to_big(number: f64) -> BigInt {
    let bits = number.to_bits();
    let exponent = ((bits >> 52) & 0x7ff) as i64;
    if exponent == 0 {
        return BigInt::ZERO;
    }
    let mantissa = (bits & ((1 << 52) - 1)) | (1 << 52);
    let shift = exponent - 1075;
    let magnitude = BigInt::from(mantissa);
    let magnitude = if shift >= 0 { magnitude << shift as u64 } else { magnitude >> (-shift) as u64 };
    if number < 0.0 { -magnitude } else { magnitude }
}

/// The nearest float, ties to even; infinite when it is too large.
pub(crate) fn big_to_float(number: &BigInt) -> f64 {
    let negative = number.sign() == Sign::Minus;
    let value = scale(&number.abs(), 0).unwrap_or(f64::INFINITY);
    if negative { -value } else { value }
}

/// `number * 2^exponent` for a positive number, correctly rounded if its lowest bit stands for all that was cut off before.
fn scale(number: &BigInt, exponent: i64) -> Option<f64> {
    let bits = number.bits() as i64;
    // Exponent of the result's highest bit.
    let high = bits - 1 + exponent;
    if high > 1023 {
        return None;
    }
    // Subnormal results keep fewer bits.
    let keep = if high < -1022 { 53 - (-1022 - high) } else { 53 };
    if keep < 0 {
        return Some(0.0);
    }
    let drop = bits - keep;
    let (mut mantissa, mut shift) = if drop <= 0 {
        (number.to_u64().unwrap_or(0), exponent)
    } else {
        let kept: BigInt = number >> drop as u64;
        let rest: BigInt = number - (&kept << drop as u64);
        let half = BigInt::from(1) << (drop - 1) as u64;
        let kept = kept.to_u64().unwrap_or(0);
        let up = match rest.cmp(&half) {
            Ordering::Greater => true,
            Ordering::Equal => kept & 1 == 1,
            Ordering::Less => false,
        };
        (kept + u64::from(up), exponent + drop)
    };
    if mantissa == 1 << 53 {
        mantissa >>= 1;
        shift += 1;
    }
    let mut value = mantissa as f64;
    // Steps that stay exact: the mantissa was rounded to what the result can hold.
    while shift > 0 {
        let step = shift.min(1000);
        value *= f64::from_bits(((1023 + step) as u64) << 52);
        shift -= step;
    }
    while shift < 0 {
        let step = (-shift).min(1000);
        value *= f64::from_bits(((1023 - step) as u64) << 52);
        shift += step;
    }
    if value.is_infinite() { None } else { Some(value) }
}
