//! Arithmetic of one element of each type: ints wrap around and divide as Python does, floats as IEEE 754 and numpy do.

use super::Number;
use primitives::math;

/// What ints and floats do alike, each its way.
pub(crate) trait Arith: Number {
    const ZERO: Self;
    fn add(self, other: Self) -> Self;
    fn sub(self, other: Self) -> Self;
    fn mul(self, other: Self) -> Self;
    fn div(self, other: Self) -> Self;
    fn floor_div(self, other: Self) -> Self;
    /// Python's `%`.
    fn modulo(self, other: Self) -> Self;
    /// C's remainder.
    fn fmod(self, other: Self) -> Self;
    fn power(self, other: Self) -> Self;
    fn neg(self) -> Self;
    fn abs(self) -> Self;
    fn sign(self) -> Self;
    fn reciprocal(self) -> Self;
    /// The greater; NaN if either is.
    fn larger(self, other: Self) -> Self;
    fn smaller(self, other: Self) -> Self;
    /// The greater; the other if one is NaN.
    fn fmax(self, other: Self) -> Self;
    fn fmin(self, other: Self) -> Self;
}

macro_rules! int_arith {
    ($type:ty, $neg:expr, $abs:expr) => {
        impl Arith for $type {
            const ZERO: Self = 0;
            fn add(self, other: Self) -> Self {
                self.wrapping_add(other)
            }
            fn sub(self, other: Self) -> Self {
                self.wrapping_sub(other)
            }
            fn mul(self, other: Self) -> Self {
                self.wrapping_mul(other)
            }
            fn div(self, other: Self) -> Self {
                if other == 0 { 0 } else { self.wrapping_div(other) }
            }
            fn floor_div(self, other: Self) -> Self {
                if other == 0 {
                    return 0;
                }
                let quotient = self.wrapping_div(other);
                let inexact = self.wrapping_rem(other) != 0 && (self.to_i64() < 0) != (other.to_i64() < 0);
                if inexact { quotient - 1 } else { quotient }
            }
            fn modulo(self, other: Self) -> Self {
                if other == 0 {
                    return 0;
                }
                let rest = self.wrapping_rem(other);
                let wrong = rest != 0 && (rest.to_i64() < 0) != (other.to_i64() < 0);
                if wrong { rest + other } else { rest }
            }
            fn fmod(self, other: Self) -> Self {
                if other == 0 { 0 } else { self.wrapping_rem(other) }
            }
            fn power(self, other: Self) -> Self {
                // Negative exponents are refused before.
                let (mut base, mut rest, mut result) = (self, other, 1);
                while rest.to_i64() > 0 {
                    if rest % 2 == 1 {
                        result = Arith::mul(result, base);
                    }
                    base = base.wrapping_mul(base);
                    rest /= 2;
                }
                result
            }
            fn neg(self) -> Self {
                self.wrapping_neg()
            }
            fn abs(self) -> Self {
                $abs(self)
            }
            fn sign(self) -> Self {
                $neg(self)
            }
            fn reciprocal(self) -> Self {
                // numpy converts an infinite float.
                if self == 0 { Self::from_f64(f64::INFINITY) } else { 1 / self }
            }
            fn larger(self, other: Self) -> Self {
                self.max(other)
            }
            fn smaller(self, other: Self) -> Self {
                self.min(other)
            }
            fn fmax(self, other: Self) -> Self {
                self.max(other)
            }
            fn fmin(self, other: Self) -> Self {
                self.min(other)
            }
        }
    };
}
int_arith!(i8, i8::signum, i8::wrapping_abs);
int_arith!(u8, |number: u8| number.min(1), |number: u8| number);
int_arith!(i32, i32::signum, i32::wrapping_abs);
int_arith!(i64, i64::signum, i64::wrapping_abs);

macro_rules! float_arith {
    ($type:ty) => {
        impl Arith for $type {
            const ZERO: Self = 0.0;
            fn add(self, other: Self) -> Self {
                self + other
            }
            fn sub(self, other: Self) -> Self {
                self - other
            }
            fn mul(self, other: Self) -> Self {
                self * other
            }
            fn div(self, other: Self) -> Self {
                self / other
            }
            fn floor_div(self, other: Self) -> Self {
                if other == 0.0 {
                    return self / other;
                }
                let rest = Arith::fmod(self, other);
                let mut quotient = (self - rest) / other;
                if rest != 0.0 && (other < 0.0) != (rest < 0.0) {
                    quotient -= 1.0;
                }
                if quotient == 0.0 {
                    return (0.0 as $type).copysign(self / other);
                }
                let floor = quotient.floor();
                if quotient - floor > 0.5 { floor + 1.0 } else { floor }
            }
            fn modulo(self, other: Self) -> Self {
                let rest = Arith::fmod(self, other);
                if other == 0.0 {
                    rest
                } else if rest == 0.0 {
                    (0.0 as $type).copysign(other)
                } else if (other < 0.0) != (rest < 0.0) {
                    rest + other
                } else {
                    rest
                }
            }
            fn fmod(self, other: Self) -> Self {
                // Exact, so that the wider type loses nothing.
                math::fmod(f64::from(self), f64::from(other)) as $type
            }
            fn power(self, other: Self) -> Self {
                math::pow(f64::from(self), f64::from(other)) as $type
            }
            fn neg(self) -> Self {
                -self
            }
            fn abs(self) -> Self {
                self.abs()
            }
            fn sign(self) -> Self {
                if self > 0.0 {
                    1.0
                } else if self < 0.0 {
                    -1.0
                } else if self == 0.0 {
                    0.0
                } else {
                    self
                }
            }
            fn reciprocal(self) -> Self {
                1.0 / self
            }
            fn larger(self, other: Self) -> Self {
                if self > other || self.is_nan() { self } else { other }
            }
            fn smaller(self, other: Self) -> Self {
                if self < other || self.is_nan() { self } else { other }
            }
            fn fmax(self, other: Self) -> Self {
                if self > other || other.is_nan() { self } else { other }
            }
            fn fmin(self, other: Self) -> Self {
                if self < other || other.is_nan() { self } else { other }
            }
        }
    };
}
float_arith!(f32);
float_arith!(f64);

/// The greatest common divisor, never negative but for the least value.
pub(crate) fn gcd(left: i64, right: i64) -> i64 {
    let (mut a, mut b) = (left.unsigned_abs(), right.unsigned_abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a as i64
}

/// The least common multiple.
pub(crate) fn lcm(left: i64, right: i64) -> i64 {
    let divisor = gcd(left, right);
    if divisor == 0 { 0 } else { (left.wrapping_div(divisor)).wrapping_mul(right).wrapping_abs() }
}

/// `log(exp(x) + exp(y))` without overflow.
pub(crate) fn logaddexp(x: f64, y: f64) -> f64 {
    if x == y {
        return x + std::f64::consts::LN_2;
    }
    let difference = x - y;
    if difference > 0.0 {
        x + math::log1p(math::exp(-difference))
    } else if difference <= 0.0 {
        y + math::log1p(math::exp(difference))
    } else {
        difference
    }
}

/// The same to base 2.
pub(crate) fn logaddexp2(x: f64, y: f64) -> f64 {
    if x == y {
        return x + 1.0;
    }
    let difference = x - y;
    let log2_1p = |z: f64| std::f64::consts::LOG2_E * math::log1p(z);
    if difference > 0.0 {
        x + log2_1p(math::exp2(-difference))
    } else if difference <= 0.0 {
        y + log2_1p(math::exp2(difference))
    } else {
        difference
    }
}

/// The step function with `half` at zero.
pub(crate) fn heaviside(x: f64, half: f64) -> f64 {
    if x.is_nan() {
        x
    } else if x == 0.0 {
        half
    } else if x < 0.0 {
        0.0
    } else {
        1.0
    }
}

/// The float after `x` towards `y`.
pub(crate) fn nextafter(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() {
        x + y
    } else if x == y {
        y
    } else if y > x {
        x.next_up()
    } else {
        x.next_down()
    }
}

/// The distance to the next float away from zero.
pub(crate) fn spacing(x: f64) -> f64 {
    if !x.is_finite() {
        f64::NAN
    } else if x < 0.0 {
        x.next_down() - x
    } else {
        x.next_up() - x
    }
}
