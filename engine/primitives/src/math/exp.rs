//! The exponential and its kin: exp, exp2, expm1, sinh, cosh, tanh.

use super::dd::{Dd, nearest, power_of_two, quick_two_sum, two_prod, two_sum};
use super::tables::{EXP_TERMS, LN_2, LN_2_OVER_128_PARTS, TWO_POW};

/// Beyond these every result is an infinity or a zero.
const OVERFLOW: f64 = 709.782_712_893_384;
const UNDERFLOW: f64 = -745.133_219_101_941_2;
const INV_STEP: f64 = 184.664_965_233_787_3; // 128 / ln 2
/// What the fast phase may be wrong by, relative to the result (about eight times what was seen).
pub(super) const FAST_ERROR: f64 = 1.355_252_715_606_880_5e-20; // 2^-66

/// `x = (128 k + j) ln 2 / 128 + r`, with `r` below 0.0028 in magnitude.
struct Reduced {
    k: i32,
    j: usize,
    r: Dd,
}

fn reduce(x: Dd) -> Reduced {
    let steps = nearest(x.hi * INV_STEP);
    let [p0, p1, p2, p3] = LN_2_OVER_128_PARTS;
    // The first difference is exact: both are multiples of one unit and nearly equal.
    let first = two_sum(x.hi - steps * p0, -(steps * p1));
    let r = first.add_f64(-(steps * p2)).add(Dd { hi: x.lo, lo: -(steps * p3) });
    let steps = steps as i32;
    Reduced { k: steps >> 7, j: (steps & 127) as usize, r }
}

/// e^x as a mantissa in [0.99, 2.01) and an exponent; relative error below `FAST_ERROR`, for |x| below 800.
pub(super) fn exp_fast(x: Dd) -> (Dd, i32) {
    let Reduced { k, j, r } = reduce(x);
    let h = r.hi;
    let tail = h * h * (0.5 + h * (1.0 / 6.0 + h * (1.0 / 24.0 + h * (1.0 / 120.0 + h * (1.0 / 720.0 + h / 5040.0)))));
    let t = TWO_POW[j];
    let product = two_prod(t.hi, h);
    let sum = quick_two_sum(t.hi, product.hi);
    let low = product.lo + (t.lo + t.lo * h + t.hi * (r.lo + r.lo * h + tail));
    (quick_two_sum(sum.hi, sum.lo + low), k)
}

/// e^x like [`exp_fast`], to about 2^-100.
pub(super) fn exp_slow(x: Dd) -> (Dd, i32) {
    let Reduced { k, j, r } = reduce(x);
    let t = TWO_POW[j];
    (t.add(t.mul(expm1_series(r))), k)
}

// e^r - 1 for |r| < 0.0028, to about 2^-103 of itself.
fn expm1_series(r: Dd) -> Dd {
    let mut sum = EXP_TERMS[12];
    for term in EXP_TERMS[1..12].iter().rev() {
        sum = sum.mul(r).add(*term);
    }
    sum.mul(r)
}

/// e^x.
pub fn exp(x: f64) -> f64 {
    if x > OVERFLOW {
        return f64::INFINITY;
    }
    if x < UNDERFLOW {
        return 0.0;
    }
    if x.is_nan() {
        return x;
    }
    round_exponential(Dd::from(x), FAST_ERROR)
}

/// e^x rounded, where the argument is a pair and the fast phase may be wrong by `error` of the result.
fn round_exponential(x: Dd, error: f64) -> f64 {
    let (fast, exponent) = exp_fast(x);
    round_power(fast, exponent, error).unwrap_or_else(|| {
        let (slow, exponent) = exp_slow(x);
        slow.round_scaled(exponent)
    })
}

/// `mantissa * 2^exponent` rounded, if a relative error of `error` cannot change it.
pub(super) fn round_power(mantissa: Dd, exponent: i32, error: f64) -> Option<f64> {
    let error = error * mantissa.hi;
    if exponent >= -1000 {
        return mantissa.round_within(error).map(|rounded| Dd::from(rounded).round_scaled(exponent));
    }
    let below = Dd { hi: mantissa.hi, lo: mantissa.lo - error }.round_scaled(exponent);
    let above = Dd { hi: mantissa.hi, lo: mantissa.lo + error }.round_scaled(exponent);
    (below == above).then_some(above)
}

/// 2^x.
pub fn exp2(x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    if x >= 1024.0 {
        return f64::INFINITY;
    }
    if x < -1075.0 {
        return 0.0;
    }
    // The whole part is exact, the rest is at most a half.
    let whole = nearest(x);
    let rest = LN_2.mul_f64(x - whole);
    let (fast, exponent) = exp_fast(rest);
    round_power(fast, exponent + whole as i32, FAST_ERROR).unwrap_or_else(|| {
        let (slow, exponent) = exp_slow(rest);
        slow.round_scaled(exponent + whole as i32)
    })
}

/// e^x - 1 for |x| between 2^-54 and 45, and a bound of its error.
fn expm1_fast(x: f64) -> (Dd, f64) {
    let Reduced { k, j, r } = reduce(Dd::from(x));
    if k == 0 && j == 0 {
        let h = r.hi;
        let square = two_prod(h, h);
        let tail = h * h * h * (1.0 / 6.0 + h * (1.0 / 24.0 + h * (1.0 / 120.0 + h * (1.0 / 720.0 + h / 5040.0))));
        let sum = quick_two_sum(h, 0.5 * square.hi);
        let result = quick_two_sum(sum.hi, sum.lo + (0.5 * square.lo + tail));
        return (result, result.hi.abs() * FAST_ERROR);
    }
    let (power, exponent) = exp_fast(Dd::from(x));
    let power = power.scale(power_of_two(exponent));
    (power.add_f64(-1.0), power.hi * FAST_ERROR)
}

/// e^x - 1 for the same arguments, to about 2^-95 of itself.
fn expm1_slow(x: f64) -> Dd {
    let Reduced { k, j, r } = reduce(Dd::from(x));
    if k == 0 && j == 0 {
        return expm1_series(r);
    }
    let (power, exponent) = exp_slow(Dd::from(x));
    power.scale(power_of_two(exponent)).add(Dd::from(-1.0))
}

/// e^x - 1, exact in relative terms near zero too.
pub fn expm1(x: f64) -> f64 {
    if x.is_nan() || x.abs() < 5e-17 {
        return x;
    }
    if x > OVERFLOW {
        return f64::INFINITY;
    }
    if x < -38.0 {
        return -1.0;
    }
    if x > 80.0 {
        // The one is far below the last bit and can only matter beside a tie, which does not occur.
        return exp(x);
    }
    let (fast, error) = expm1_fast(x);
    fast.round_within(error).unwrap_or_else(|| expm1_slow(x).round())
}

/// The hyperbolic tangent.
pub fn tanh(x: f64) -> f64 {
    let size = x.abs();
    if x.is_nan() || size < 7e-9 {
        return x;
    }
    if size > 19.1 {
        return 1f64.copysign(x);
    }
    // (e^2x - 1) / (e^2x + 1)
    let (power, error) = expm1_fast(2.0 * size);
    let fast = power.div(power.add_f64(2.0));
    // The quotient's relative error is at most the power's; the division's own is far smaller.
    let error = fast.hi * (error / power.hi + FAST_ERROR);
    let rounded = fast.round_within(error).unwrap_or_else(|| {
        let power = expm1_slow(2.0 * size);
        power.div(power.add_f64(2.0)).round()
    });
    rounded.copysign(x)
}

/// The hyperbolic sine.
pub fn sinh(x: f64) -> f64 {
    let size = x.abs();
    if x.is_nan() || size < 7e-9 {
        return x;
    }
    if size > 40.0 {
        return half_exponential(size).copysign(x);
    }
    // (p + p / (p + 1)) / 2 with p = e^x - 1
    let power = expm1_slow(size);
    power.add(power.div(power.add_f64(1.0))).scale(0.5).round().copysign(x)
}

/// The hyperbolic cosine.
pub fn cosh(x: f64) -> f64 {
    let size = x.abs();
    if size > 40.0 {
        return half_exponential(size);
    }
    if x.is_nan() {
        return x;
    }
    let (power, exponent) = exp_slow(Dd::from(size));
    let power = power.scale(power_of_two(exponent));
    power.add(Dd::ONE.div(power)).scale(0.5).round()
}

// e^x / 2 for x > 40, where e^-x no longer counts.
fn half_exponential(x: f64) -> f64 {
    if x > 711.0 {
        return f64::INFINITY;
    }
    let (fast, exponent) = exp_fast(Dd::from(x));
    round_power(fast, exponent - 1, FAST_ERROR).unwrap_or_else(|| {
        let (slow, exponent) = exp_slow(Dd::from(x));
        slow.round_scaled(exponent - 1)
    })
}
