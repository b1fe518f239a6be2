//! Sine, cosine and tangent, with an exact reduction for arguments of any size.

use super::dd::{Dd, nearest, power_of_two, quick_two_sum, two_prod, two_sum};
use super::tables::{EXP_TERMS, PI_OVER_256, PI_OVER_256_PARTS, SINE, TWO_OVER_PI};

const FAST_ERROR: f64 = 2.710_505_431_213_761e-20; // 2^-65, relative
const INV_STEP: f64 = 81.487_330_863_050_41; // 256 / pi

/// `x = (128 quadrant + j) pi / 256 + r`, up to whole turns, with `r` below 0.0062 in magnitude.
struct Reduced {
    quadrant: u32,
    j: usize,
    r: Dd,
}

// For finite |x|.
fn reduce(x: f64) -> Reduced {
    let (steps, r) = if x.abs() < 1e5 { reduce_small(x) } else { reduce_large(x) };
    Reduced { quadrant: (steps >> 7) & 3, j: (steps & 127) as usize, r }
}

fn reduce_small(x: f64) -> (u32, Dd) {
    let steps = nearest(x * INV_STEP);
    let [p0, p1, p2, p3, p4] = PI_OVER_256_PARTS;
    // The products with the first four parts are exact, and so is the first difference.
    let first = two_sum(x - steps * p0, -(steps * p1));
    let r = first.add_f64(-(steps * p2)).add_f64(-(steps * p3)).add_f64(-(steps * p4));
    (steps as i32 as u32, r)
}

/// Payne and Hanek: only the digits of 2 / pi that matter for the quadrant and the fraction are multiplied.
fn reduce_large(x: f64) -> (u32, Dd) {
    let bits = x.abs().to_bits();
    let exponent = (bits >> 52) as i32 - 1075;
    let mantissa = bits & 0x000f_ffff_ffff_ffff | 0x0010_0000_0000_0000;
    // Digits worth four quadrants or more are dropped.
    let start = (exponent - 2).max(0) as u32;
    let mut digits = [0u64; 4];
    for (index, digit) in digits.iter_mut().enumerate() {
        *digit = digits_at(start + 64 * index as u32);
    }
    // mantissa * digits, the last word first: five words, of which the point stands `point` bits above the lowest.
    let mut product = [0u64; 5];
    let mut carry = 0u128;
    for index in (0..4).rev() {
        let wide = u128::from(mantissa) * u128::from(digits[index]) + carry;
        product[index + 1] = wide as u64;
        carry = wide >> 64;
    }
    product[0] = carry as u64;
    let point = (256 + start as i32 - exponent) as u32;
    // Nine bits: the quadrant and its 128 steps; below them the fraction of a step.
    let mut steps = bits_below(&product, point + 2, 9) as u32;
    let mut fraction = shift_left(&product, 320 - (point - 7));
    let negative = fraction[0] >> 63 == 1;
    if negative {
        steps += 1;
        negate(&mut fraction);
    }
    let mut r = to_pair(&fraction).mul(PI_OVER_256);
    if negative {
        r = r.neg();
    }
    if x < 0.0 { (steps.wrapping_neg(), r.neg()) } else { (steps, r) }
}

// 64 binary digits of 2 / pi from `start` on.
fn digits_at(start: u32) -> u64 {
    let (word, shift) = ((start / 64) as usize, start % 64);
    let high = TWO_OVER_PI[word] << shift;
    if shift == 0 { high } else { high | TWO_OVER_PI[word + 1] >> (64 - shift) }
}

// The `count` bits whose highest lies just below bit `top` (counted from the lowest bit of the number).
fn bits_below(number: &[u64; 5], top: u32, count: u32) -> u64 {
    shift_left(number, 320 - top)[0] >> (64 - count)
}

fn shift_left(number: &[u64; 5], shift: u32) -> [u64; 5] {
    let (words, shift) = ((shift / 64) as usize, shift % 64);
    let word = |index: usize| number.get(index).copied().unwrap_or(0);
    let mut shifted = [0; 5];
    for (index, out) in shifted.iter_mut().enumerate() {
        let low = if shift == 0 { 0 } else { word(index + words + 1) >> (64 - shift) };
        *out = word(index + words) << shift | low;
    }
    shifted
}

fn negate(number: &mut [u64; 5]) {
    let mut carry = true;
    for word in number.iter_mut().rev() {
        let (next, over) = (!*word).overflowing_add(u64::from(carry));
        *word = next;
        carry = over;
    }
}

// The number as a fraction of 2^320.
fn to_pair(number: &[u64; 5]) -> Dd {
    let zeros = match number.iter().position(|word| *word != 0) {
        Some(index) => 64 * index as u32 + number[index].leading_zeros(),
        None => return Dd::from(0.0),
    };
    let top = shift_left(number, zeros);
    let high = (top[0] >> 11) as f64;
    let low = ((top[0] & 0x7ff) << 42 | top[1] >> 22) as f64;
    let unit = power_of_two(-(zeros as i32) - 53);
    quick_two_sum(high * unit, low * unit * power_of_two(-53))
}

/// The sine and cosine of pi / 256 times `j`.
fn corner(j: usize) -> (Dd, Dd) {
    (SINE[j], SINE[128 - j])
}

// s cos r + c sin r, to about 2^-66 of itself.
fn combine_fast(s: Dd, c: Dd, r: Dd) -> Dd {
    let h = r.hi;
    let square = h * h;
    let sine_rest = h * square * (-1.0 / 6.0 + square * (1.0 / 120.0 - square * (1.0 / 5040.0 - square / 362_880.0)));
    let cosine_rest = square * (-0.5 + square * (1.0 / 24.0 - square * (1.0 / 720.0 - square / 40_320.0)));
    let product = two_prod(c.hi, h);
    let sum = two_sum(s.hi, product.hi);
    let low = product.lo + (c.hi * r.lo + c.lo * h + c.hi * sine_rest) + (s.lo + s.hi * cosine_rest);
    quick_two_sum(sum.hi, sum.lo + low)
}

// The same, to about 2^-100.
fn combine_slow(s: Dd, c: Dd, r: Dd) -> Dd {
    let minus_square = r.mul(r).neg();
    let series = |from: usize| {
        let mut sum = EXP_TERMS[from + 10];
        for order in (from..from + 10).step_by(2).rev() {
            sum = sum.mul(minus_square).add(EXP_TERMS[order]);
        }
        sum
    };
    s.mul(series(2).mul(minus_square).add_f64(1.0)).add(c.mul(series(3).mul(minus_square).add(Dd::ONE).mul(r)))
}

type Combine = fn(Dd, Dd, Dd) -> Dd;

/// The sine of the angle plus `ahead` quadrants.
fn sine_pair(angle: &Reduced, ahead: u32, combine: Combine) -> Dd {
    let (s, c) = corner(angle.j);
    match (angle.quadrant + ahead) & 3 {
        0 => combine(s, c, angle.r),
        1 => combine(c, s.neg(), angle.r),
        2 => combine(s, c, angle.r).neg(),
        _ => combine(c, s.neg(), angle.r).neg(),
    }
}

fn rounded_sine(x: f64, ahead: u32) -> f64 {
    let angle = reduce(x);
    let fast = sine_pair(&angle, ahead, combine_fast);
    fast.round_within(fast.hi.abs() * FAST_ERROR).unwrap_or_else(|| sine_pair(&angle, ahead, combine_slow).round())
}

/// The sine of an angle in radians; NaN for infinities.
pub fn sin(x: f64) -> f64 {
    if !x.is_finite() {
        return f64::NAN;
    }
    if x.abs() < 7e-9 {
        return x;
    }
    rounded_sine(x, 0)
}

/// The cosine of an angle in radians; NaN for infinities.
pub fn cos(x: f64) -> f64 {
    if !x.is_finite() {
        return f64::NAN;
    }
    if x.abs() < 7e-9 {
        return 1.0;
    }
    rounded_sine(x, 1)
}

/// The tangent of an angle in radians; NaN for infinities.
pub fn tan(x: f64) -> f64 {
    if !x.is_finite() {
        return f64::NAN;
    }
    if x.abs() < 7e-9 {
        return x;
    }
    let angle = reduce(x);
    let ratio = |combine: Combine| sine_pair(&angle, 0, combine).div(sine_pair(&angle, 1, combine));
    let fast = ratio(combine_fast);
    fast.round_within(fast.hi.abs() * 4.0 * FAST_ERROR).unwrap_or_else(|| ratio(combine_slow).round())
}
