//! The inverse trigonometric functions: atan, atan2, asin, acos.

use super::dd::{Dd, nearest, power_of_two, two_sum};
use super::tables::{ARC_TANGENT, ODD_TERMS, PI, PI_OVER_2};

const FAST_ERROR: f64 = 5.421_010_862_427_522e-20; // 2^-64, relative

type Series = fn(Dd) -> Dd;

// atan t for |t| below 0.0079.
fn series_fast(t: Dd) -> Dd {
    let h = t.hi;
    let square = h * h;
    let rest = h * square * (-1.0 / 3.0 + square * (0.2 - square * (1.0 / 7.0 - square * (1.0 / 9.0))));
    t.add_f64(rest)
}

fn series_slow(t: Dd) -> Dd {
    let minus_square = t.mul(t).neg();
    let mut sum = ODD_TERMS[8];
    for term in ODD_TERMS[..8].iter().rev() {
        sum = sum.mul(minus_square).add(*term);
    }
    sum.mul(t)
}

// The angle of (x, y) for 0 <= y, 0 <= x, not both zero.
fn angle(y: Dd, x: Dd, series: Series) -> Dd {
    if y.hi > x.hi {
        return PI_OVER_2.sub(below_diagonal(x, y, series));
    }
    below_diagonal(y, x, series)
}

fn below_diagonal(y: Dd, x: Dd, series: Series) -> Dd {
    let steps = nearest(64.0 * (y.hi / x.hi));
    let c = steps / 64.0;
    // atan(y / x) = atan c + atan((y - c x) / (x + c y))
    let t = if c == 0.0 { y.div(x) } else { y.sub(x.mul_f64(c)).div(x.add(y.mul_f64(c))) };
    let small = series(t);
    if c == 0.0 { small } else { ARC_TANGENT[steps as usize].add(small) }
}

// The rounded angle in the upper half plane, for any x.
fn rounded_angle(y: Dd, x: Dd) -> f64 {
    let whole = |series: Series| {
        if x.hi < 0.0 { PI.sub(angle(y, x.neg(), series)) } else { angle(y, x, series) }
    };
    let fast = whole(series_fast);
    fast.round_within(fast.hi * FAST_ERROR).unwrap_or_else(|| whole(series_slow).round())
}

/// The angle in radians whose tangent is `x`.
pub fn atan(x: f64) -> f64 {
    let size = x.abs();
    if x.is_nan() || size < 7e-9 {
        return x;
    }
    if size > 1e17 {
        return (PI_OVER_2.hi).copysign(x);
    }
    rounded_angle(Dd::from(size), Dd::ONE).copysign(x)
}

/// The angle of the point (x, y) in radians, from -pi to pi, with C99's special cases.
pub fn atan2(y: f64, x: f64) -> f64 {
    if x.is_nan() || y.is_nan() {
        return f64::NAN;
    }
    let size = y.abs();
    if size == 0.0 {
        return if x.is_sign_negative() { PI.hi } else { 0.0 }.copysign(y);
    }
    if x == 0.0 {
        return PI_OVER_2.hi.copysign(y);
    }
    if size.is_infinite() || x.is_infinite() {
        let angle = match (size.is_infinite(), x > 0.0) {
            (true, _) if x.is_finite() => PI_OVER_2.hi,
            (true, true) => PI_OVER_2.hi * 0.5,
            (true, false) => 2.356_194_490_192_345,
            (false, true) => 0.0,
            (false, false) => PI.hi,
        };
        return angle.copysign(y);
    }
    if x > 0.0 && size / x < 1e-20 {
        // The tangent itself: the quotient has but one rounding, also when it is subnormal.
        return y / x;
    }
    let (size, x) = comparable(size, x);
    rounded_angle(Dd::from(size), Dd::from(x)).copysign(y)
}

// Both numbers scaled by one power of two so that the larger is near 1; what is then too small to count may become 0.
fn comparable(y: f64, x: f64) -> (f64, f64) {
    let large = y.max(x.abs());
    let exponent = if large < f64::MIN_POSITIVE { -1073 } else { (large.to_bits() >> 52) as i32 - 1023 };
    let half = exponent / 2;
    let scale = |v: f64| v * power_of_two(-half) * power_of_two(-(exponent - half));
    (scale(y), scale(x))
}

/// The angle whose sine is `x`; NaN beyond -1 and 1.
pub fn asin(x: f64) -> f64 {
    let size = x.abs();
    if x.is_nan() || size > 1.0 {
        return f64::NAN;
    }
    if size < 7e-9 {
        return x;
    }
    rounded_angle(Dd::from(size), other_side(size)).copysign(x)
}

/// The angle whose cosine is `x`; NaN beyond -1 and 1.
pub fn acos(x: f64) -> f64 {
    if x.is_nan() || x.abs() > 1.0 {
        return f64::NAN;
    }
    if x == 1.0 {
        return 0.0;
    }
    rounded_angle(other_side(x), Dd::from(x))
}

// sqrt(1 - x^2), from factors that are exact near 1.
fn other_side(x: f64) -> Dd {
    two_sum(1.0, x).mul(two_sum(1.0, -x)).sqrt()
}
