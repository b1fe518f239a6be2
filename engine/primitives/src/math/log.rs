//! Logarithms: ln, log1p, log2, log10, and the inverse hyperbolic functions made of them.

use super::dd::{Dd, power_of_two, quick_two_sum, two_prod, two_sum};
use super::tables::{INV_LN_2, INV_LN_10, INVERSE, LN_2_PARTS, LN_INVERSE, LOG10_2_PARTS, ODD_TERMS};

/// What the fast phase may be wrong by, relative to the result.
pub(super) const FAST_ERROR: f64 = 2.710_505_431_213_761e-20; // 2^-65

/// `x = 2^k (1 + r) / INVERSE[j]`, with `r` below 0.0086 in magnitude.
struct Reduced {
    k: i32,
    j: usize,
    r: Dd,
}

// For positive finite numbers.
fn reduce(x: Dd) -> Reduced {
    let (x, shift) = if x.hi < f64::MIN_POSITIVE { (x.scale(power_of_two(60)), -60) } else { (x, 0) };
    let bits = x.hi.to_bits();
    let mut k = (bits >> 52) as i32 - 1023;
    let mut m = f64::from_bits(bits & 0x000f_ffff_ffff_ffff | 0x3ff0_0000_0000_0000);
    if m >= 1.40625 {
        m *= 0.5;
        k += 1;
    }
    // Never below -1022 or above 1023 but at the ends, where two steps are exact too.
    let low = if x.lo == 0.0 { 0.0 } else { x.lo * power_of_two(-(k / 2)) * power_of_two(-(k - k / 2)) };
    let j = (m * 128.0) as usize - 90;
    let c = INVERSE[j];
    let product = two_prod(m, c);
    let r = two_sum(product.hi - 1.0, product.lo).add_f64(low * c);
    Reduced { k: k + shift, j, r }
}

fn log1p_fast(r: Dd) -> Dd {
    let h = r.hi;
    let square = two_prod(h, h);
    let q = 1.0 / 3.0
        - h * (0.25 - h * (0.2 - h * (1.0 / 6.0 - h * (1.0 / 7.0 - h * (0.125 - h * (1.0 / 9.0 - h * 0.1))))));
    let sum = quick_two_sum(h, -0.5 * square.hi);
    quick_two_sum(sum.hi, sum.lo + (r.lo - r.lo * h - 0.5 * square.lo + square.hi * h * q))
}

// 2 atanh(r / (2 + r))
fn log1p_slow(r: Dd) -> Dd {
    let s = r.div(r.add_f64(2.0));
    let square = s.mul(s);
    let mut sum = ODD_TERMS[8];
    for term in ODD_TERMS[..8].iter().rev() {
        sum = sum.mul(square).add(*term);
    }
    sum.mul(s).scale(2.0)
}

/// ln of a positive pair, to about 2^-67 of itself; far closer than [`FAST_ERROR`] away from 1.
pub(super) fn ln_fast(x: Dd) -> Dd {
    let Reduced { k, j, r } = reduce(x);
    let fraction = LN_INVERSE[j].add(log1p_fast(r));
    if k == 0 { fraction } else { whole(k, &LN_2_PARTS).add(fraction) }
}

/// ln of a positive pair, to about 2^-100 of itself.
pub(super) fn ln_slow(x: Dd) -> Dd {
    let Reduced { k, j, r } = reduce(x);
    let fraction = LN_INVERSE[j].add(log1p_slow(r));
    if k == 0 { fraction } else { whole(k, &LN_2_PARTS).add(fraction) }
}

// k times a constant: the first products are exact.
fn whole(k: i32, parts: &[f64; 4]) -> Dd {
    let k = f64::from(k);
    quick_two_sum(k * parts[0], k * parts[1]).add(Dd { hi: k * parts[2], lo: k * parts[3] })
}

// What the logarithms of zero, negative numbers, NaN and infinity are.
fn special(x: f64) -> Option<f64> {
    if x > 0.0 && x < f64::INFINITY {
        None
    } else if x == 0.0 {
        Some(f64::NEG_INFINITY)
    } else if x < 0.0 {
        Some(f64::NAN)
    } else {
        Some(x)
    }
}

/// The natural logarithm; NaN below zero, minus infinity at zero.
pub fn ln(x: f64) -> f64 {
    if let Some(result) = special(x) {
        return result;
    }
    let fast = ln_fast(Dd::from(x));
    fast.round_within(fast.hi.abs() * FAST_ERROR).unwrap_or_else(|| ln_slow(Dd::from(x)).round())
}

/// ln(1 + x), exact in relative terms near zero too.
pub fn log1p(x: f64) -> f64 {
    if x.is_nan() || x.abs() < 5e-17 {
        return x;
    }
    if x <= -1.0 || x == f64::INFINITY {
        return if x == -1.0 {
            f64::NEG_INFINITY
        } else if x > 0.0 {
            x
        } else {
            f64::NAN
        };
    }
    let sum = two_sum(1.0, x);
    let fast = ln_fast(sum);
    fast.round_within(fast.hi.abs() * FAST_ERROR).unwrap_or_else(|| ln_slow(sum).round())
}

/// The logarithm to base 2; exact for powers of two.
pub fn log2(x: f64) -> f64 {
    if let Some(result) = special(x) {
        return result;
    }
    let Reduced { k, j, r } = reduce(Dd::from(x));
    let scaled = |fraction: Dd| LN_INVERSE[j].add(fraction).mul(INV_LN_2).add_f64(f64::from(k));
    let fast = scaled(log1p_fast(r));
    fast.round_within(fast.hi.abs() * FAST_ERROR).unwrap_or_else(|| scaled(log1p_slow(r)).round())
}

/// The logarithm to base 10; exact for powers of ten.
pub fn log10(x: f64) -> f64 {
    if let Some(result) = special(x) {
        return result;
    }
    let Reduced { k, j, r } = reduce(Dd::from(x));
    let scaled = |fraction: Dd| {
        let fraction = LN_INVERSE[j].add(fraction).mul(INV_LN_10);
        if k == 0 { fraction } else { whole(k, &LOG10_2_PARTS).add(fraction) }
    };
    let fast = scaled(log1p_fast(r));
    fast.round_within(fast.hi.abs() * FAST_ERROR).unwrap_or_else(|| scaled(log1p_slow(r)).round())
}

/// The inverse hyperbolic sine.
pub fn asinh(x: f64) -> f64 {
    let size = x.abs();
    if !x.is_finite() || size < 7e-9 {
        return x;
    }
    let result = if size > 1e9 {
        // ln 2x: what is missing is below 2^-59 of the result.
        let quarter = ln_slow(Dd::from(size * 0.25));
        quarter.add(whole(3, &LN_2_PARTS)).add(reciprocal_square_quarter(size))
    } else {
        // ln(1 + z), z = x + x^2 / (1 + sqrt(1 + x^2))
        let square = two_prod(size, size);
        let root = square.add_f64(1.0).sqrt();
        let z = square.div(root.add_f64(1.0)).add_f64(size);
        ln_slow(Dd::ONE.add(z))
    };
    result.round().copysign(x)
}

// 1 / (4 x^2), the next term of ln(x + sqrt(x^2 + 1)) - ln 2x.
fn reciprocal_square_quarter(x: f64) -> Dd {
    let inverse = 0.5 / x;
    Dd::from(inverse * inverse)
}

/// The inverse hyperbolic cosine; NaN below 1.
pub fn acosh(x: f64) -> f64 {
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x < 1.0 {
        return f64::NAN;
    }
    if x > 1e9 {
        let quarter = ln_slow(Dd::from(x * 0.25));
        return quarter.add(whole(3, &LN_2_PARTS)).sub(reciprocal_square_quarter(x)).round();
    }
    let below = two_sum(x, -1.0);
    let root = below.mul(two_sum(x, 1.0)).sqrt();
    ln_slow(Dd::ONE.add(below.add(root))).round()
}

/// The inverse hyperbolic tangent; infinite at -1 and 1, NaN beyond.
pub fn atanh(x: f64) -> f64 {
    let size = x.abs();
    if x.is_nan() || size < 7e-9 {
        return x;
    }
    if size >= 1.0 {
        return if size == 1.0 { f64::INFINITY.copysign(x) } else { f64::NAN };
    }
    let ratio = two_sum(1.0, size).div(two_sum(1.0, -size));
    ln_slow(ratio).scale(0.5).round().copysign(x)
}
