//! Powers and roots: pow, cbrt, sqrt, hypot.

use super::dd::{Dd, power_of_two, two_prod};
use super::exp::{exp_fast, exp_slow, round_power};
use super::log::{ln_fast, ln_slow};

/// The square root; NaN below zero.
pub fn sqrt(x: f64) -> f64 {
    x.sqrt()
}

/// x to the power y, with the special cases of C99's `pow`.
pub fn pow(x: f64, y: f64) -> f64 {
    if y == 0.0 || x == 1.0 {
        return 1.0;
    }
    if x.is_nan() || y.is_nan() {
        return f64::NAN;
    }
    if y == 1.0 {
        return x;
    }
    if y == 2.0 {
        return x * x;
    }
    let negative_odd = x.is_sign_negative() && is_odd(y);
    let sign = if negative_odd { -1.0 } else { 1.0 };
    let size = x.abs();
    if y.is_infinite() {
        return if size == 1.0 {
            1.0
        } else if (size > 1.0) == (y > 0.0) {
            f64::INFINITY
        } else {
            0.0
        };
    }
    if size == 0.0 || size == f64::INFINITY {
        return sign * if (size == 0.0) == (y > 0.0) { 0.0 } else { f64::INFINITY };
    }
    if x < 0.0 && y != y.floor() {
        return f64::NAN;
    }
    if size == 1.0 {
        return sign;
    }
    if y == -1.0 {
        return 1.0 / x;
    }
    if y == 0.5 {
        return size.sqrt();
    }
    sign * positive_power(size, y)
}

fn is_odd(y: f64) -> bool {
    y.abs() < 9_007_199_254_740_992.0 && y == y.floor() && (y as i64) & 1 == 1
}

// For finite positive x other than 1 and finite y other than 0.
fn positive_power(x: f64, y: f64) -> f64 {
    let log = ln_fast(Dd::from(x));
    let estimate = y * log.hi;
    if estimate > 710.0 {
        return f64::INFINITY;
    }
    if estimate < -746.0 {
        return 0.0;
    }
    if estimate.abs() < 1e-18 {
        return 1.0;
    }
    let product = scaled_product(log, y);
    let (fast, exponent) = exp_fast(product);
    // The logarithm's error counts once per unit of the exponent.
    let error = super::exp::FAST_ERROR + estimate.abs() * super::log::FAST_ERROR;
    if let Some(result) = round_power(fast, exponent, error) {
        return result;
    }
    let product = scaled_product(ln_slow(Dd::from(x)), y);
    let (slow, exponent) = exp_slow(product);
    snap_ties(slow, exponent).round_scaled(exponent)
}

// y may be as large as 2^63 or as small as 2^-1074; the product is moderate.
fn scaled_product(log: Dd, y: f64) -> Dd {
    if y.abs() < 1e-200 { log.mul_f64(y * power_of_two(600)).scale(power_of_two(-600)) } else { log.mul_f64(y) }
}

// A power of a short number can lie exactly between two doubles, as 100000001^2 does. Nothing else comes as near as 2^-85,
// so such a result is taken for the tie it is and goes to even when rounded.
fn snap_ties(number: Dd, exponent: i32) -> Dd {
    let whole = number.hi + number.lo;
    let unit = if exponent < -1000 && number.hi < power_of_two(-1022 - exponent) {
        power_of_two(-1074 - exponent)
    } else {
        power_of_two(((whole.to_bits() >> 52) as i32) - 1023 - 52)
    };
    let half = 0.5 * unit;
    // The distance from the unit's multiple below, exactly: hi is such a multiple but for subnormal results.
    let base = if half > number.hi { 0.0 } else { (number.hi / unit).floor() * unit };
    let above = Dd { hi: number.hi - base, lo: number.lo };
    for target in [half, -half] {
        let distance = (above.hi - target) + above.lo;
        if distance.abs() < number.hi * 2.6e-26 {
            let exact = Dd::from(base).add_f64(target);
            return exact;
        }
    }
    number
}

/// The cube root.
pub fn cbrt(x: f64) -> f64 {
    if x == 0.0 || !x.is_finite() {
        return x;
    }
    // x = m 8^e with m in [1/2, 8): the root is that of m, scaled.
    let size = x.abs();
    let (size, shift) = if size < f64::MIN_POSITIVE { (size * power_of_two(60), -20) } else { (size, 0) };
    let exponent = ((size.to_bits() >> 52) as i32 - 1023).div_euclid(3);
    let m = size * power_of_two(-(exponent * 3).min(1000)) * power_of_two(-(exponent * 3 - (exponent * 3).min(1000)));
    let third = Dd { hi: 1.0 / 3.0, lo: 1.850_371_707_708_594e-17 };
    let (guess, scale) = exp_fast(ln_fast(Dd::from(m)).mul(third));
    let y = guess.round_scaled(scale);
    let square = two_prod(y, y);
    let rest = Dd::from(m).sub(square.mul_f64(y));
    let root = Dd::from(y).add(rest.div(square.mul_f64(3.0)));
    (root.round() * power_of_two(exponent + shift)).copysign(x)
}

/// sqrt(x^2 + y^2) without overflow in between; infinite if either is, even beside NaN.
pub fn hypot(x: f64, y: f64) -> f64 {
    let (x, y) = (x.abs(), y.abs());
    if x == f64::INFINITY || y == f64::INFINITY {
        return f64::INFINITY;
    }
    if x.is_nan() || y.is_nan() {
        return f64::NAN;
    }
    let (large, small) = if x > y { (x, y) } else { (y, x) };
    if small == 0.0 {
        return large;
    }
    // Scaled so that the larger is in [1, 2).
    let exponent = if large < f64::MIN_POSITIVE { -1022 } else { (large.to_bits() >> 52) as i32 - 1023 };
    let down = |v: f64| v * power_of_two(-(exponent / 2)) * power_of_two(-(exponent - exponent / 2));
    let (large, small) = (down(large), down(small));
    if small < 1e-30 {
        return Dd { hi: large, lo: small * small }.round_scaled(exponent);
    }
    let (root, extra) = if large < 0.5 {
        // Both were subnormal.
        (
            two_prod(large * power_of_two(60), large * power_of_two(60))
                .add(two_prod(small * power_of_two(60), small * power_of_two(60)))
                .sqrt(),
            -60,
        )
    } else {
        (two_prod(large, large).add(two_prod(small, small)).sqrt(), 0)
    };
    scale_any(root, exponent + extra)
}

// The root of subnormal numbers may be far below 1/4 after scaling.
fn scale_any(mut number: Dd, mut exponent: i32) -> f64 {
    while number.hi >= 2.0 {
        number = number.scale(0.5);
        exponent += 1;
    }
    while number.hi < 1.0 && number.hi > 0.0 {
        number = number.scale(2.0);
        exponent -= 1;
    }
    number.round_scaled(exponent)
}
