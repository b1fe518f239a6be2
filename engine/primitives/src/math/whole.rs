//! Exact functions of floats: rounding to whole numbers, remainders, exponents.

/// The largest whole number not above `x`.
pub fn floor(x: f64) -> f64 {
    x.floor()
}

/// The smallest whole number not below `x`.
pub fn ceil(x: f64) -> f64 {
    x.ceil()
}

/// `x` without its fraction.
pub fn trunc(x: f64) -> f64 {
    x.trunc()
}

/// The nearest whole number, ties to even, as Python's `round` and numpy's `rint`.
pub fn round_even(x: f64) -> f64 {
    x.round_ties_even()
}

/// C's `fmod`: the remainder with the sign of `x`. Exact.
pub fn fmod(x: f64, y: f64) -> f64 {
    libm::fmod(x, y)
}

/// Python's `//` and `%` of floats, for a divisor other than zero: the remainder has the divisor's sign.
pub fn floor_div_mod(x: f64, y: f64) -> (f64, f64) {
    let mut remainder = fmod(x, y);
    let mut quotient = (x - remainder) / y;
    if remainder == 0.0 {
        remainder = 0f64.copysign(y);
    } else if (y < 0.0) != (remainder < 0.0) {
        remainder += y;
        quotient -= 1.0;
    }
    let quotient = if quotient == 0.0 {
        0f64.copysign(x / y)
    } else {
        let floor = quotient.floor();
        if quotient - floor > 0.5 { floor + 1.0 } else { floor }
    };
    (quotient, remainder)
}

/// `x * 2^exponent`, rounded once.
pub fn ldexp(x: f64, exponent: i32) -> f64 {
    libm::ldexp(x, exponent)
}

/// The mantissa in [1/2, 1) and the exponent of two; a zero, infinity or NaN comes back with exponent 0.
pub fn frexp(x: f64) -> (f64, i32) {
    if x == 0.0 || !x.is_finite() {
        return (x, 0);
    }
    let (scaled, shift) = if x.abs() < f64::MIN_POSITIVE { (x * 18_014_398_509_481_984.0, -54) } else { (x, 0) };
    let bits = scaled.to_bits();
    let exponent = ((bits >> 52) & 0x7ff) as i32 - 1022;
    (f64::from_bits(bits & 0x800f_ffff_ffff_ffff | 0x3fe0_0000_0000_0000), exponent + shift)
}
