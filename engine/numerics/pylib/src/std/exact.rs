//! Float work that must not lose bits: exact sums, norms, neighbours, remainders, and the gamma functions.

use primitives::math as m;

/// Why numbers have no sum.
pub(super) enum SumError {
    /// A partial sum passed the largest float.
    Overflow,
    /// Both infinities are among them.
    Infinities,
}

fn two_sum(a: f64, b: f64) -> (f64, f64) {
    let (a, b) = if a.abs() < b.abs() { (b, a) } else { (a, b) };
    let high = a + b;
    (high, b - (high - a))
}

/// The exact sum, rounded once.
///
/// # Source
/// Shewchuk 1997, "Adaptive Precision Floating-Point Arithmetic": partial sums that do not overlap.
pub(super) fn sum(numbers: &[f64]) -> Result<f64, SumError> {
    let mut partials: Vec<f64> = Vec::new();
    let (mut special, mut infinite) = (0.0, 0.0);
    for &number in numbers {
        let mut x = number;
        let mut kept = 0;
        for index in 0..partials.len() {
            let (high, low) = two_sum(x, partials[index]);
            if low != 0.0 {
                partials[kept] = low;
                kept += 1;
            }
            x = high;
        }
        partials.truncate(kept);
        if x == 0.0 {
            continue;
        }
        if x.is_finite() {
            partials.push(x);
        } else if number.is_finite() {
            return Err(SumError::Overflow);
        } else {
            if number.is_infinite() {
                infinite += number;
            }
            special += number;
            partials.clear();
        }
    }
    if special != 0.0 {
        return if f64::is_nan(infinite) { Err(SumError::Infinities) } else { Ok(special) };
    }
    let Some(mut high) = partials.pop() else { return Ok(0.0) };
    let mut low = 0.0;
    while let Some(next) = partials.pop() {
        (high, low) = two_sum(high, next);
        if low != 0.0 {
            break;
        }
    }
    // Half-way cases are decided by the sign of what lies below them.
    if let Some(below) = partials.last()
        && ((low < 0.0 && *below < 0.0) || (low > 0.0 && *below > 0.0))
    {
        let twice = low * 2.0;
        let rounded = high + twice;
        if twice == rounded - high {
            high = rounded;
        }
    }
    Ok(high)
}

/// The exact product as two floats (Dekker), for magnitudes far from the ends of the range.
fn two_product(a: f64, b: f64) -> (f64, f64) {
    let split = |x: f64| {
        let c = 134_217_729.0 * x;
        let high = c - (c - x);
        (high, x - high)
    };
    let high = a * b;
    let ((ah, al), (bh, bl)) = (split(a), split(b));
    (high, ((ah * bh - high) + ah * bl + al * bh) + al * bl)
}

/// The length of a vector: scaled by a power of two, squares summed in twice the width, and the root corrected once.
pub(super) fn norm(numbers: &[f64]) -> f64 {
    if numbers.iter().any(|x| x.is_infinite()) {
        return f64::INFINITY;
    }
    if numbers.iter().any(|x| x.is_nan()) {
        return f64::NAN;
    }
    let largest = numbers.iter().fold(0.0f64, |most, x| most.max(x.abs()));
    if largest == 0.0 || numbers.len() == 1 {
        return largest;
    }
    if let [x, y] = numbers {
        return m::hypot(*x, *y);
    }
    let (_, exponent) = m::frexp(largest);
    let (mut high, mut low) = (0.0f64, 0.0f64);
    for x in numbers {
        let x = m::ldexp(*x, -exponent);
        let (square, rest) = two_product(x, x);
        let (total, lost) = two_sum(high, square);
        high = total;
        low += lost + rest;
    }
    let root = m::sqrt(high + low);
    let (square, rest) = two_product(root, root);
    let left = (high - square) - rest + low;
    m::ldexp(root + left / (2.0 * root), exponent)
}

/// The next float after `x` towards `y`.
pub(super) fn next_after(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() {
        return f64::NAN;
    }
    if x == y {
        return y;
    }
    if x == 0.0 {
        return f64::from_bits(1).copysign(y);
    }
    let bits = x.to_bits();
    f64::from_bits(if (y > x) == (x > 0.0) { bits + 1 } else { bits - 1 })
}

/// The IEEE 754 remainder: `x - n * y` with n the whole number nearest to `x / y`, the even one at half.
pub(super) fn remainder(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() {
        return f64::NAN;
    }
    if y.is_infinite() {
        return x;
    }
    let (size, by) = (x.abs(), y.abs());
    let rest = m::fmod(size, by);
    let other = by - rest;
    let nearest = if rest < other {
        rest
    } else if rest > other {
        -other
    } else {
        // Exactly half-way: the even multiple is the one that leaves nothing of half the distance.
        rest - 2.0 * m::fmod(0.5 * (size - rest), by)
    };
    1.0f64.copysign(x) * nearest
}

/// Lanczos' approximation with g = 6.0246..., thirteen terms, as a rational function (Boost's coefficients).
const LANCZOS_G: f64 = 6.024_680_040_776_73;
const NUMERATOR: [f64; 13] = [
    23_531_376_880.410_76,
    42_919_803_642.649_1,
    35_711_959_237.355_67,
    17_921_034_426.037_21,
    6_039_542_586.352_028,
    1_439_720_407.311_721_6,
    248_874_557.862_054_17,
    31_426_415.585_400_194,
    2_876_370.628_935_372_5,
    186_056.265_395_223_48,
    8_071.672_002_365_816,
    210.824_277_751_579_36,
    2.506_628_274_631_000_2,
];
const DENOMINATOR: [f64; 13] = [
    0.0,
    39_916_800.0,
    120_543_840.0,
    150_917_976.0,
    105_258_076.0,
    45_995_730.0,
    13_339_535.0,
    2_637_558.0,
    357_423.0,
    32_670.0,
    1_925.0,
    66.0,
    1.0,
];

fn lanczos(x: f64) -> f64 {
    let (mut above, mut below) = (0.0, 0.0);
    if x < 5.0 {
        for (a, b) in NUMERATOR.iter().zip(&DENOMINATOR).rev() {
            above = above * x + a;
            below = below * x + b;
        }
    } else {
        // In powers of 1 / x, so that nothing overflows.
        for (a, b) in NUMERATOR.iter().zip(&DENOMINATOR) {
            above = above / x + a;
            below = below / x + b;
        }
    }
    above / below
}

/// sin(pi x), exact at whole and half numbers.
fn sin_pi(x: f64) -> f64 {
    let y = m::fmod(x.abs(), 2.0);
    let turn = m::round_even(2.0 * y) as i64;
    let pi = std::f64::consts::PI;
    let value = match turn {
        0 => m::sin(pi * y),
        1 => m::cos(pi * (y - 0.5)),
        2 => m::sin(pi * (1.0 - y)),
        3 => -m::cos(pi * (y - 1.5)),
        _ => m::sin(pi * (y - 2.0)),
    };
    1.0f64.copysign(x) * value
}

/// The gamma function away from its poles.
pub(super) fn gamma(x: f64) -> f64 {
    if !x.is_finite() {
        return x;
    }
    if x == m::floor(x) && (1.0..=23.0).contains(&x) {
        return (1..x as u64).fold(1.0, |product, factor| product * factor as f64);
    }
    let size = x.abs();
    if size < 1e-20 {
        return 1.0 / x;
    }
    if size > 200.0 {
        return if x < 0.0 { 0.0 / sin_pi(x) } else { f64::INFINITY };
    }
    let y = size + LANCZOS_G - 0.5;
    // What rounding took from y.
    let lost = if size > LANCZOS_G - 0.5 { (y - size) - (LANCZOS_G - 0.5) } else { (y - (LANCZOS_G - 0.5)) - size };
    let lost = lost * LANCZOS_G / y;
    let power = |value: f64, down: bool| {
        // In two halves where the power alone would overflow.
        let step = if size < 140.0 { m::pow(y, size - 0.5) } else { m::pow(y, size / 2.0 - 0.25) };
        let once = if down { value / step } else { value * step };
        if size < 140.0 {
            once
        } else if down {
            once / step
        } else {
            once * step
        }
    };
    if x < 0.0 {
        let value = -std::f64::consts::PI / sin_pi(size) / size * m::exp(y) / lanczos(size);
        power(value - lost * value, true)
    } else {
        let value = lanczos(size) / m::exp(y);
        power(value + lost * value, false)
    }
}

/// The logarithm of the gamma function's magnitude away from its poles.
pub(super) fn lgamma(x: f64) -> f64 {
    if !x.is_finite() {
        return if x.is_nan() { x } else { f64::INFINITY };
    }
    if x == 1.0 || x == 2.0 {
        return 0.0;
    }
    let size = x.abs();
    if size < 1e-20 {
        return -m::ln(size);
    }
    let value = m::ln(lanczos(size)) - LANCZOS_G + (size - 0.5) * (m::ln(size + LANCZOS_G - 0.5) - 1.0);
    if x < 0.0 { 1.144_729_885_849_400_2 - m::ln(sin_pi(size).abs()) - m::ln(size) - value } else { value }
}
