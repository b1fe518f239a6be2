//! Least squares of minimum norm: Householder's triangle, then one-sided Jacobi rotations for the singular values.

use crate::{Error, Matrix};
use primitives::math;

/// Passes over all pairs of columns; about ten are ever needed.
const MAX_SWEEPS: usize = 60;
/// Columns whose cosine is below this are orthogonal.
const ORTHOGONAL: f64 = 4.0 * f64::EPSILON;
/// Columns of a matrix of size 1 that are shorter than this are zero: their squares would vanish.
const NEGLIGIBLE: f64 = 1e-140;

/// What [`lstsq`] finds.
#[derive(Clone, Debug)]
pub struct Solution {
    /// One column per right-hand side: `(p, k)`.
    pub coefficients: Matrix,
    /// Singular values that count.
    pub rank: usize,
    /// All singular values, largest first.
    pub singular_values: Vec<f64>,
}

/// Floating-point operations of [`lstsq`], known before it starts; Jacobi's passes are counted as ten.
pub fn lstsq_cost(rows: usize, columns: usize, targets: usize) -> u64 {
    let long = rows.max(columns) as u64;
    let short = rows.min(columns) as u64;
    let square = short.saturating_mul(short);
    let triangle = long.saturating_mul(square).saturating_mul(4);
    let rotations = square.saturating_mul(short).saturating_mul(90);
    let solving = long.saturating_mul(short).saturating_mul(8).saturating_mul(targets as u64);
    triangle.saturating_add(rotations).saturating_add(solving)
}

/// The matrix `x` of least norm that makes `|a x - b|` least; singular values not above `rcond` times the largest count as zero.
///
/// # Shapes
/// `a`: `(n, p)`, `b`: `(n, k)`; the solution has `(p, k)`.
/// # Errors
/// `Shapes` if the rows differ, `NotFinite` for infinities and NaN.
/// # Source
/// Golub and Van Loan, Matrix Computations, 5.2, 5.5 and 8.6.3; the meaning of `rcond` is LAPACK's `gelsd`.
pub fn lstsq(a: &Matrix, b: &Matrix, rcond: f64) -> Result<Solution, Error> {
    let ((rows, columns), (b_rows, targets)) = (a.dim(), b.dim());
    if rows != b_rows {
        return Err(Error::Shapes { left: a.shape().to_vec(), right: b.shape().to_vec() });
    }
    if !a.iter().chain(b.iter()).all(|number| number.is_finite()) {
        return Err(Error::NotFinite);
    }
    // Powers of two take the sizes near 1, so that squares neither overflow nor vanish.
    let (a_exponent, b_exponent) = (exponent_of(a), exponent_of(b));
    let (a_unit, b_unit) = (math::ldexp(1.0, a_exponent), math::ldexp(1.0, b_exponent));
    let wide = rows < columns;
    let mut tall: Vec<Vec<f64>> = if wide {
        a.rows().into_iter().map(|row| row.iter().map(|number| number / a_unit).collect()).collect()
    } else {
        a.columns().into_iter().map(|column| column.iter().map(|number| number / a_unit).collect()).collect()
    };
    let reflectors = triangulate(&mut tall);
    let mut work: Vec<Vec<f64>> = tall;
    let short = work.len();
    for column in &mut work {
        column.truncate(short);
    }
    let turned = rotate(&mut work);
    let sizes: Vec<f64> = work.iter().map(|column| dot(column, column).sqrt()).collect();
    let largest = sizes.iter().copied().fold(0.0, f64::max);
    let counts: Vec<bool> = sizes.iter().map(|size| *size > rcond * largest).collect();

    let mut coefficients = Matrix::zeros((columns, targets));
    for (target, b_column) in b.columns().into_iter().enumerate() {
        let mut right: Vec<f64> = b_column.iter().map(|number| number / b_unit).collect();
        if !wide {
            reflectors.iter().for_each(|reflector| reflector.apply(&mut right));
            right.truncate(short);
        }
        let mut solution = vec![0.0; short];
        // triangle = work turned^T, and work's columns are the left vectors times the singular values.
        let (from, to) = if wide { (&turned, &work) } else { (&work, &turned) };
        for index in (0..short).filter(|index| counts[*index]) {
            let size = sizes[index];
            let amount = dot(&from[index], &right) / size / size;
            add_scaled(&mut solution, amount, &to[index]);
        }
        if wide {
            solution.resize(columns, 0.0);
            reflectors.iter().rev().for_each(|reflector| reflector.apply(&mut solution));
        }
        for (row, number) in solution.into_iter().enumerate() {
            coefficients[(row, target)] = math::ldexp(number, b_exponent - a_exponent);
        }
    }
    let mut singular_values: Vec<f64> = sizes.iter().map(|size| size * a_unit).collect();
    singular_values.sort_by(|left, right| right.total_cmp(left));
    Ok(Solution { coefficients, rank: counts.iter().filter(|counts| **counts).count(), singular_values })
}

// The exponent of the largest magnitude, as that of a normal number.
fn exponent_of(numbers: &Matrix) -> i32 {
    let largest = numbers.iter().fold(0.0f64, |largest, number| largest.max(number.abs()));
    if largest == 0.0 { 0 } else { (math::frexp(largest).1 - 1).max(-1022) }
}

/// I - 2 v v^T / |v|^2, where v is zero before `start`.
struct Reflector {
    start: usize,
    v: Vec<f64>,
    /// 2 / |v|^2
    factor: f64,
}

impl Reflector {
    fn apply(&self, column: &mut [f64]) {
        let part = &mut column[self.start..];
        let amount = -self.factor * dot(&self.v, part);
        add_scaled(part, amount, &self.v);
    }
}

/// Makes the columns an upper triangle, and says by which reflections.
fn triangulate(columns: &mut [Vec<f64>]) -> Vec<Reflector> {
    let mut reflectors = Vec::with_capacity(columns.len());
    for start in 0..columns.len() {
        let (done, rest) = columns.split_at_mut(start + 1);
        let column = &mut done[start];
        let mut v = column[start..].to_vec();
        let norm = dot(&v, &v).sqrt();
        if norm < NEGLIGIBLE {
            column[start..].fill(0.0);
            continue;
        }
        let diagonal = -norm.copysign(v[0]);
        v[0] -= diagonal;
        let reflector = Reflector { start, factor: 2.0 / dot(&v, &v), v };
        column[start] = diagonal;
        column[start + 1..].fill(0.0);
        for column in rest {
            reflector.apply(column);
        }
        reflectors.push(reflector);
    }
    reflectors
}

/// Turns pairs of columns until all are orthogonal; returns the columns of the product of the turns.
fn rotate(work: &mut [Vec<f64>]) -> Vec<Vec<f64>> {
    let count = work.len();
    let mut turned = vec![vec![0.0; count]; count];
    for (index, column) in turned.iter_mut().enumerate() {
        column[index] = 1.0;
    }
    for _ in 0..MAX_SWEEPS {
        let mut settled = true;
        for left in 0..count {
            for right in left + 1..count {
                let (alpha, beta) = (dot(&work[left], &work[left]), dot(&work[right], &work[right]));
                if alpha.max(beta) < NEGLIGIBLE * NEGLIGIBLE {
                    continue;
                }
                let gamma = dot(&work[left], &work[right]);
                if gamma == 0.0 || gamma.abs() <= ORTHOGONAL * (alpha.sqrt() * beta.sqrt()) {
                    continue;
                }
                settled = false;
                let zeta = (beta - alpha) / (2.0 * gamma);
                let tangent = 1f64.copysign(zeta) / (zeta.abs() + (1.0 + zeta * zeta).sqrt());
                let cosine = 1.0 / (1.0 + tangent * tangent).sqrt();
                turn(work, left, right, cosine, cosine * tangent);
                turn(&mut turned, left, right, cosine, cosine * tangent);
            }
        }
        if settled {
            break;
        }
    }
    turned
}

fn turn(columns: &mut [Vec<f64>], left: usize, right: usize, cosine: f64, sine: f64) {
    let (first, second) = columns.split_at_mut(right);
    for (x, y) in first[left].iter_mut().zip(second[0].iter_mut()) {
        (*x, *y) = (cosine * *x - sine * *y, sine * *x + cosine * *y);
    }
}

// Four running sums in a fixed order.
fn dot(left: &[f64], right: &[f64]) -> f64 {
    let mut sums = [0.0; 4];
    let (left_blocks, right_blocks) = (left.chunks_exact(4), right.chunks_exact(4));
    let rest: f64 = left_blocks.remainder().iter().zip(right_blocks.remainder()).fold(0.0, |sum, (x, y)| sum + x * y);
    for (x, y) in left_blocks.zip(right_blocks) {
        for lane in 0..4 {
            sums[lane] += x[lane] * y[lane];
        }
    }
    (sums[0] + sums[1]) + (sums[2] + sums[3]) + rest
}

fn add_scaled(target: &mut [f64], amount: f64, source: &[f64]) {
    for (number, add) in target.iter_mut().zip(source) {
        *number += amount * add;
    }
}
