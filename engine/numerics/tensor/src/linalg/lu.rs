//! Triangular factors: Gauss with row exchanges, Cholesky, and what follows from them.

use super::columns::{Columns, add_scaled};
use super::{Error, cubed, side};
use crate::{Matrix, dot};
use primitives::math;

/// `P A = L U`, both triangles in one matrix.
///
/// # Source
/// Golub and Van Loan, 3.4; the pivot is the first of the largest in its column, as in LAPACK's `getrf`.
#[derive(Clone, Debug)]
pub struct Lu {
    factors: Columns,
    /// Row `k` was exchanged with this one at step `k`.
    exchanges: Vec<usize>,
    singular: bool,
}

/// Floating-point operations of a triangular factorisation.
pub fn lu_cost(side: usize) -> u64 {
    cubed(side, 1)
}

/// Floating-point operations of [`solve`].
pub fn solve_cost(side: usize, targets: usize) -> u64 {
    let square = (side as u64).saturating_mul(side as u64);
    lu_cost(side).saturating_add(square.saturating_mul(targets as u64).saturating_mul(2))
}

/// Floating-point operations of [`inv`].
pub fn inv_cost(side: usize) -> u64 {
    cubed(side, 3)
}

/// Floating-point operations of [`cholesky`].
pub fn cholesky_cost(side: usize) -> u64 {
    cubed(side, 1)
}

impl Lu {
    /// Factors a square matrix; a singular one has factors too, with a zero on the diagonal.
    ///
    /// # Errors
    /// `NotSquare`.
    pub fn new(matrix: &Matrix) -> Result<Lu, Error> {
        let n = side(matrix)?;
        let mut factors = Columns::from_matrix(matrix);
        let mut exchanges = Vec::with_capacity(n);
        let mut singular = false;
        for step in 0..n {
            let column = factors.column(step);
            let mut pivot = step;
            for row in step + 1..n {
                if column[row].abs() > column[pivot].abs() {
                    pivot = row;
                }
            }
            exchanges.push(pivot);
            if column[pivot] == 0.0 {
                singular = true;
                continue;
            }
            factors.swap_rows(step, pivot);
            let column = factors.column_mut(step);
            let divisor = column[step];
            column[step + 1..].iter_mut().for_each(|number| *number /= divisor);
            for right in step + 1..n {
                let (left, right) = factors.two(step, right);
                let amount = -right[step];
                if amount != 0.0 {
                    add_scaled(&mut right[step + 1..], amount, &left[step + 1..]);
                }
            }
        }
        Ok(Lu { factors, exchanges, singular })
    }

    /// Whether a pivot was zero.
    pub fn is_singular(&self) -> bool {
        self.singular
    }

    /// Solves `A x = b` in place.
    fn solve_column(&self, x: &mut [f64]) {
        let n = self.factors.rows;
        for (row, other) in self.exchanges.iter().enumerate() {
            x.swap(row, *other);
        }
        for step in 0..n {
            let amount = -x[step];
            if amount != 0.0 {
                add_scaled(&mut x[step + 1..], amount, &self.factors.column(step)[step + 1..]);
            }
        }
        for step in (0..n).rev() {
            let column = self.factors.column(step);
            x[step] /= column[step];
            let amount = -x[step];
            if amount != 0.0 {
                add_scaled(&mut x[..step], amount, &column[..step]);
            }
        }
    }

    /// Solves `A X = B`.
    ///
    /// # Shapes
    /// `b`: `(n, k)`; returns `(n, k)`.
    /// # Errors
    /// `Singular`, `Shapes`.
    pub fn solve(&self, b: &Matrix) -> Result<Matrix, Error> {
        let n = self.factors.rows;
        if b.nrows() != n {
            return Err(Error::Shapes { left: vec![n, n], right: b.shape().to_vec() });
        }
        if self.singular {
            return Err(Error::Singular);
        }
        let mut solution = Columns::from_matrix(b);
        for column in 0..solution.columns {
            self.solve_column(solution.column_mut(column));
        }
        Ok(solution.to_matrix())
    }

    /// The sign of the determinant and the logarithm of its size; `(0, -inf)` for a singular matrix.
    pub fn slogdet(&self) -> (f64, f64) {
        if self.singular {
            return (0.0, f64::NEG_INFINITY);
        }
        let swaps = self.exchanges.iter().enumerate().filter(|(row, other)| row != *other).count();
        let mut sign = if swaps % 2 == 1 { -1.0 } else { 1.0 };
        let mut log = 0.0;
        for index in 0..self.factors.rows {
            let diagonal = self.factors.get(index, index);
            if diagonal < 0.0 {
                sign = -sign;
            }
            log += math::ln(diagonal.abs());
        }
        (sign, log)
    }
}

/// Solves `A X = B`.
///
/// # Shapes
/// `a`: `(n, n)`, `b`: `(n, k)`; returns `(n, k)`.
/// # Errors
/// `NotSquare`, `Shapes`, `Singular`.
pub fn solve(a: &Matrix, b: &Matrix) -> Result<Matrix, Error> {
    Lu::new(a)?.solve(b)
}

/// The inverse.
///
/// # Errors
/// `NotSquare`, `Singular`.
pub fn inv(a: &Matrix) -> Result<Matrix, Error> {
    let n = side(a)?;
    Lu::new(a)?.solve(&Matrix::eye(n))
}

/// The sign of the determinant and the logarithm of its size.
///
/// # Errors
/// `NotSquare`.
pub fn slogdet(a: &Matrix) -> Result<(f64, f64), Error> {
    Ok(Lu::new(a)?.slogdet())
}

/// The determinant, which numpy takes from its logarithm.
///
/// # Errors
/// `NotSquare`.
pub fn det(a: &Matrix) -> Result<f64, Error> {
    let (sign, log) = slogdet(a)?;
    Ok(sign * math::exp(log))
}

/// The lower triangle `L` with `L L' = A`, or with `upper` its transpose; only that triangle of `a` is looked at.
///
/// # Errors
/// `NotSquare`, `NotPositiveDefinite`.
pub fn cholesky(a: &Matrix, upper: bool) -> Result<Matrix, Error> {
    let n = side(a)?;
    // Columns of the transposed factor are the factor's rows: sums run along them.
    let source = if upper { Columns::from_matrix(a) } else { Columns::from_transposed(a) };
    let mut rows = Columns::zeros(n, n);
    for row in 0..n {
        let (above, this) = rows.before(row);
        for column in 0..row {
            let other = &above[column * n..][..n];
            let rest = source.get(column, row) - dot(&other[..column], &this[..column]);
            this[column] = rest / other[column];
        }
        let square = source.get(row, row) - dot(&this[..row], &this[..row]);
        if square.is_nan() || square <= 0.0 {
            return Err(Error::NotPositiveDefinite);
        }
        this[row] = square.sqrt();
    }
    Ok(if upper { rows.to_matrix() } else { rows.to_transposed_matrix() })
}
