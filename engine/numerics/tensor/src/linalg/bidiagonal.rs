//! Singular values of a matrix with a diagonal and one above it, small ones to full relative accuracy.

use super::Error;
use super::columns::{Columns, rotation};
use super::eigh::ROUNDING;

/// Elements above the diagonal count as zero when this small beside their neighbours: about `ROUNDING^(7/8)`.
const TOLERANCE: f64 = 1.095_806_699_004_200_4e-14;
/// Steps allowed, for each pair of values.
const MAX_STEPS: usize = 6;

/// Vectors that turn along: left and right.
type Vectors<'a> = Option<(&'a mut Columns, &'a mut Columns)>;

/// Makes the elements above the diagonal vanish; the values come out positive and descending.
///
/// # Errors
/// `SvdDidNotConverge` after six steps for each pair of values.
/// # Source
/// Demmel and Kahan 1990, in the variant of LAPACK's `bdsqr`.
pub(super) fn iterate(d: &mut [f64], e: &mut [f64], mut vectors: Vectors<'_>) -> Result<(), Error> {
    let n = d.len();
    if n == 1 {
        // LAPACK turns the left vector of a single value, the right ones of several.
        if d[0].is_sign_negative() {
            d[0] = -d[0];
            if let Some((left, _)) = &mut vectors {
                left.scale(-1.0);
            }
        }
        return Ok(());
    }
    let threshold = threshold(d, e);
    let mut steps_left = MAX_STEPS.saturating_mul(n).saturating_mul(n);
    let mut last = n.saturating_sub(1);
    // The block of the step before, and the way it was gone through.
    let (mut old, mut downwards) = (None, true);
    while last > 0 {
        let mut largest = d[last].abs();
        let mut first = last;
        while first > 0 {
            let off = e[first - 1].abs();
            if off <= threshold {
                e[first - 1] = 0.0;
                break;
            }
            first -= 1;
            largest = largest.max(d[first].abs()).max(off);
        }
        if first == last {
            last -= 1;
            continue;
        }
        if first + 1 == last {
            two_by_two(d, e, first, &mut vectors);
            last = last.saturating_sub(2);
            continue;
        }
        if old.is_none_or(|(old_first, old_last)| first > old_last || last < old_first) {
            downwards = d[first].abs() >= d[last].abs();
        }
        let Some(smallest) = smallest_or_split(d, e, first, last, downwards) else { continue };
        old = Some((first, last));
        let shift = shift(d, e, (first, last), downwards, n, smallest / largest);
        if steps_left < last - first {
            return Err(Error::SvdDidNotConverge);
        }
        steps_left -= last - first;
        match (shift == 0.0, downwards) {
            (true, true) => step_down_unshifted(d, e, first, last, &mut vectors),
            (true, false) => step_up_unshifted(d, e, first, last, &mut vectors),
            (false, true) => step_down(d, e, first, last, shift, &mut vectors),
            (false, false) => step_up(d, e, first, last, shift, &mut vectors),
        }
        let end = if downwards { last - 1 } else { first };
        if e[end].abs() <= threshold {
            e[end] = 0.0;
        }
    }
    finish(d, &mut vectors);
    Ok(())
}

fn threshold(d: &[f64], e: &[f64]) -> f64 {
    let mut least = d.first().map_or(0.0, |number| number.abs());
    let mut mu = least;
    for (number, off) in d.iter().skip(1).zip(e) {
        if least == 0.0 {
            break;
        }
        mu = number.abs() * (mu / (mu + off.abs()));
        least = least.min(mu);
    }
    let n = d.len() as f64;
    (TOLERANCE * (least / n.sqrt())).max(MAX_STEPS as f64 * (n * (n * f64::MIN_POSITIVE)))
}

/// The convergence tests: a lower bound of the block's values, or nothing if an element was found to vanish.
fn smallest_or_split(d: &[f64], e: &mut [f64], first: usize, last: usize, downwards: bool) -> Option<f64> {
    let (end, beside) = if downwards { (last - 1, last) } else { (first, first) };
    if e[end].abs() <= TOLERANCE * d[beside].abs() {
        e[end] = 0.0;
        return None;
    }
    let mut mu = d[if downwards { first } else { last }].abs();
    let mut least = mu;
    for step in 0..last - first {
        let (off, next) = if downwards { (first + step, first + step + 1) } else { (last - 1 - step, last - 1 - step) };
        if e[off].abs() <= TOLERANCE * mu {
            e[off] = 0.0;
            return None;
        }
        mu = d[next].abs() * (mu / (mu + e[off].abs()));
        least = least.min(mu);
    }
    Some(least)
}

// Zero where a shift would spoil small values or is too small to matter.
fn shift(d: &[f64], e: &[f64], (first, last): (usize, usize), downwards: bool, n: usize, ratio: f64) -> f64 {
    if n as f64 * TOLERANCE * ratio <= ROUNDING.max(0.01 * TOLERANCE) {
        return 0.0;
    }
    let (end, shift) = if downwards {
        (d[first].abs(), smaller_value(d[last - 1], e[last - 1], d[last]))
    } else {
        (d[last].abs(), smaller_value(d[first], e[first], d[first + 1]))
    };
    if end > 0.0 && (shift / end) * (shift / end) < ROUNDING { 0.0 } else { shift }
}

/// The smaller singular value of `[[f, g], [0, h]]`.
fn smaller_value(f: f64, g: f64, h: f64) -> f64 {
    let (f, g, h) = (f.abs(), g.abs(), h.abs());
    let (less, more) = (f.min(h), f.max(h));
    if less == 0.0 {
        return 0.0;
    }
    let (sum, difference) = (1.0 + less / more, (more - less) / more);
    if g < more {
        let square = (g / more) * (g / more);
        let c = 2.0 / ((sum * sum + square).sqrt() + (difference * difference + square).sqrt());
        return less * c;
    }
    let ratio = more / g;
    if ratio == 0.0 {
        return less * more / g;
    }
    let (x, y) = (sum * ratio, difference * ratio);
    let c = 1.0 / ((1.0 + x * x).sqrt() + (1.0 + y * y).sqrt());
    2.0 * (less * c * ratio)
}

#[inline]
fn turn(vectors: &mut Vectors<'_>, column: usize, left: (f64, f64), right: (f64, f64)) {
    if let Some((lefts, rights)) = vectors {
        lefts.turn(column, left.0, left.1);
        rights.turn(column, right.0, right.1);
    }
}

fn step_down_unshifted(d: &mut [f64], e: &mut [f64], first: usize, last: usize, vectors: &mut Vectors<'_>) {
    let (mut cosine, mut old_cosine, mut old_sine) = (1.0, 1.0, 0.0);
    for index in first..last {
        let (sine, r);
        (cosine, sine, r) = rotation(d[index] * cosine, e[index]);
        if index > first {
            e[index - 1] = old_sine * r;
        }
        (old_cosine, old_sine, d[index]) = rotation(old_cosine * r, d[index + 1] * sine);
        turn(vectors, index, (old_cosine, old_sine), (cosine, sine));
    }
    let h = d[last] * cosine;
    d[last] = h * old_cosine;
    e[last - 1] = h * old_sine;
}

fn step_up_unshifted(d: &mut [f64], e: &mut [f64], first: usize, last: usize, vectors: &mut Vectors<'_>) {
    let (mut cosine, mut old_cosine, mut old_sine) = (1.0, 1.0, 0.0);
    for index in (first + 1..=last).rev() {
        let (sine, r);
        (cosine, sine, r) = rotation(d[index] * cosine, e[index - 1]);
        if index < last {
            e[index] = old_sine * r;
        }
        (old_cosine, old_sine, d[index]) = rotation(old_cosine * r, d[index - 1] * sine);
        turn(vectors, index - 1, (cosine, -sine), (old_cosine, -old_sine));
    }
    let h = d[first] * cosine;
    d[first] = h * old_cosine;
    e[first] = h * old_sine;
}

fn step_down(d: &mut [f64], e: &mut [f64], first: usize, last: usize, shift: f64, vectors: &mut Vectors<'_>) {
    let mut f = (d[first].abs() - shift) * (1f64.copysign(d[first]) + shift / d[first]);
    let mut g = e[first];
    for index in first..last {
        let (right_cosine, right_sine, r) = rotation(f, g);
        if index > first {
            e[index - 1] = r;
        }
        f = right_cosine * d[index] + right_sine * e[index];
        e[index] = right_cosine * e[index] - right_sine * d[index];
        g = right_sine * d[index + 1];
        d[index + 1] *= right_cosine;
        let (cosine, sine, r) = rotation(f, g);
        d[index] = r;
        f = cosine * e[index] + sine * d[index + 1];
        d[index + 1] = cosine * d[index + 1] - sine * e[index];
        if index + 1 < last {
            g = sine * e[index + 1];
            e[index + 1] *= cosine;
        }
        turn(vectors, index, (cosine, sine), (right_cosine, right_sine));
    }
    e[last - 1] = f;
}

fn step_up(d: &mut [f64], e: &mut [f64], first: usize, last: usize, shift: f64, vectors: &mut Vectors<'_>) {
    let mut f = (d[last].abs() - shift) * (1f64.copysign(d[last]) + shift / d[last]);
    let mut g = e[last - 1];
    for index in (first + 1..=last).rev() {
        let (left_cosine, left_sine, r) = rotation(f, g);
        if index < last {
            e[index] = r;
        }
        f = left_cosine * d[index] + left_sine * e[index - 1];
        e[index - 1] = left_cosine * e[index - 1] - left_sine * d[index];
        g = left_sine * d[index - 1];
        d[index - 1] *= left_cosine;
        let (cosine, sine, r) = rotation(f, g);
        d[index] = r;
        f = cosine * e[index - 1] + sine * d[index - 1];
        d[index - 1] = cosine * d[index - 1] - sine * e[index - 1];
        if index > first + 1 {
            g = sine * e[index - 2];
            e[index - 2] *= cosine;
        }
        turn(vectors, index - 1, (left_cosine, -left_sine), (cosine, -sine));
    }
    e[first] = f;
}

/// A block of two values at once.
///
/// # Source
/// LAPACK's `lasv2`: singular values and vectors of `[[f, g], [0, h]]` to full accuracy.
fn two_by_two(d: &mut [f64], e: &mut [f64], first: usize, vectors: &mut Vectors<'_>) {
    let (f, g, h) = (d[first], e[first], d[first + 1]);
    let swapped = h.abs() > f.abs();
    let (ft, ht) = if swapped { (h, f) } else { (f, h) };
    let (fa, ha, ga) = (ft.abs(), ht.abs(), g.abs());
    let mut largest_is_g = false;
    let (small, large, left, right);
    if ga == 0.0 {
        (small, large, left, right) = (ha, fa, (1.0, 0.0), (1.0, 0.0));
    } else if ga > fa && fa / ga < ROUNDING {
        largest_is_g = true;
        small = if ha > 1.0 { fa / (ga / ha) } else { fa / ga * ha };
        (large, left, right) = (ga, (1.0, ht / g), (ft / g, 1.0));
    } else {
        largest_is_g = ga > fa;
        let difference = fa - ha;
        let l = if difference == fa { 1.0 } else { difference / fa };
        let m = g / ft;
        let t = 2.0 - l;
        let square = m * m;
        let s = (t * t + square).sqrt();
        let r = if l == 0.0 { m.abs() } else { (l * l + square).sqrt() };
        let a = 0.5 * (s + r);
        (small, large) = (ha / a, fa * a);
        let t = if square != 0.0 {
            (m / (s + t) + m / (r + l)) * (1.0 + a)
        } else if l == 0.0 {
            2f64.copysign(ft) * 1f64.copysign(g)
        } else {
            g / difference.copysign(ft) + m / t
        };
        let l = (t * t + 4.0).sqrt();
        let (cosine, sine) = (2.0 / l, t / l);
        right = (cosine, sine);
        left = ((cosine + sine * m) / a, ht / ft * sine / a);
    }
    let (left, right) = if swapped { ((right.1, right.0), (left.1, left.0)) } else { (left, right) };
    let one = |number: f64| 1f64.copysign(number);
    let sign = if largest_is_g {
        one(right.1) * one(left.0) * one(g)
    } else if swapped {
        one(right.1) * one(left.1) * one(h)
    } else {
        one(right.0) * one(left.0) * one(f)
    };
    d[first] = large.copysign(sign);
    d[first + 1] = small.copysign(sign * one(f) * one(h));
    e[first] = 0.0;
    turn(vectors, first, left, right);
}

// Positive values, descending; the vectors go along.
fn finish(d: &mut [f64], vectors: &mut Vectors<'_>) {
    for (index, number) in d.iter_mut().enumerate() {
        if *number < 0.0
            && let Some((_, rights)) = vectors
        {
            rights.column_mut(index).iter_mut().for_each(|number| *number = -*number);
        }
        *number = number.abs();
    }
    // LAPACK sorts three times, down, up and down again, which matters to equal values only.
    for end in (1..d.len()).rev() {
        let least = (1..=end).fold(0, |least, index| if d[index] <= d[least] { index } else { least });
        exchange(d, vectors, least, end);
    }
    for start in 0..d.len() {
        let least = (start..d.len()).fold(start, |least, index| if d[index] < d[least] { index } else { least });
        exchange(d, vectors, least, start);
    }
    for start in 0..d.len() {
        let most = (start..d.len()).fold(start, |most, index| if d[index] > d[most] { index } else { most });
        exchange(d, vectors, most, start);
    }
}

fn exchange(d: &mut [f64], vectors: &mut Vectors<'_>, left: usize, right: usize) {
    d.swap(left, right);
    if let Some((lefts, rights)) = vectors {
        lefts.swap_columns(left, right);
        rights.swap_columns(left, right);
    }
}
