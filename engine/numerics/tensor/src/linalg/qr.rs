//! Orthogonal factors by Householder's reflections, with LAPACK's signs.

use super::columns::{Columns, reflect, reflector};
use crate::Matrix;

/// `A = Q R`: the reflections below the diagonal, `R` on and above it.
///
/// # Source
/// Golub and Van Loan, 5.2; the sign of each diagonal element is the opposite of what it replaces, as in LAPACK's `geqrf`, so
/// that nothing cancels.
#[derive(Clone, Debug)]
pub struct Qr {
    factors: Columns,
    taus: Vec<f64>,
}

/// Floating-point operations of a factorisation with `Q` written out; `complete` for all of its columns.
pub fn qr_cost(rows: usize, columns: usize, complete: bool) -> u64 {
    let (long, short) = (rows as u64, rows.min(columns) as u64);
    let width = if complete { rows as u64 } else { short };
    let factor = long.saturating_mul(short).saturating_mul(columns as u64);
    let writing = long.saturating_mul(short).saturating_mul(width);
    factor.saturating_mul(4).saturating_add(writing.saturating_mul(4))
}

impl Qr {
    /// Factors a matrix of any shape.
    pub fn new(matrix: &Matrix) -> Qr {
        Qr::of(Columns::from_matrix(matrix))
    }

    pub(super) fn of(mut factors: Columns) -> Qr {
        let count = factors.rows.min(factors.columns);
        let mut taus = Vec::with_capacity(count);
        for step in 0..count {
            let column = &mut factors.column_mut(step)[step..];
            let Some((head, rest)) = column.split_first_mut() else { break };
            let (beta, tau) = reflector(*head, rest);
            *head = beta;
            taus.push(tau);
            for right in step + 1..factors.columns {
                let (left, right) = factors.two(step, right);
                reflect(tau, &left[step + 1..], &mut right[step..]);
            }
        }
        Qr { factors, taus }
    }

    /// The first `width` columns of `Q`.
    pub(super) fn q_columns(&self, width: usize) -> Columns {
        let mut q = Columns::eye(self.factors.rows, width);
        self.apply(&mut q);
        q
    }

    /// `Q` times a matrix, in place.
    pub(super) fn apply(&self, to: &mut Columns) {
        for (step, tau) in self.taus.iter().enumerate().rev() {
            let v = &self.factors.column(step)[step + 1..];
            for column in 0..to.columns {
                reflect(*tau, v, &mut to.column_mut(column)[step..]);
            }
        }
    }

    /// The upper triangle, `min(m, n)` rows of it.
    pub(super) fn r_columns(&self) -> Columns {
        let rows = self.factors.rows.min(self.factors.columns);
        let mut r = Columns::zeros(rows, self.factors.columns);
        for column in 0..r.columns {
            let count = (column + 1).min(rows);
            r.column_mut(column)[..count].copy_from_slice(&self.factors.column(column)[..count]);
        }
        r
    }

    /// `Q` with as many columns as `R` has rows: `(m, min(m, n))`.
    pub fn q(&self) -> Matrix {
        self.q_columns(self.taus.len()).to_matrix()
    }

    /// All of `Q`: `(m, m)`.
    pub fn q_complete(&self) -> Matrix {
        self.q_columns(self.factors.rows).to_matrix()
    }

    /// `R`: `(min(m, n), n)`.
    pub fn r(&self) -> Matrix {
        self.r_columns().to_matrix()
    }

    /// `R` with as many rows as the matrix: `(m, n)`.
    pub fn r_complete(&self) -> Matrix {
        let mut r = self.factors.clone();
        r.clear_below();
        r.to_matrix()
    }

    /// The factors as LAPACK leaves them, transposed, and the reflections' factors: numpy's mode `raw`.
    pub fn raw(&self) -> (Matrix, Vec<f64>) {
        (self.factors.to_transposed_matrix(), self.taus.clone())
    }
}
