//! Singular values and vectors: Householder's bidiagonal form, then implicit QR steps on it.

use super::bidiagonal::iterate;
use super::columns::{Columns, add_scaled, reflect, reflector, rotation, safe_unit};
use super::{Error, Qr};
use crate::Matrix;

/// `A = U diag(s) V'`.
#[derive(Clone, Debug)]
pub struct Svd {
    /// Left vectors as columns: `(m, min(m, n))`, or `(m, m)` in full.
    pub u: Matrix,
    /// Singular values, largest first.
    pub values: Vec<f64>,
    /// Right vectors as rows: `(min(m, n), n)`, or `(n, n)` in full.
    pub vt: Matrix,
}

/// Floating-point operations of [`svd`], with the passes it normally needs.
pub fn svd_cost(rows: usize, columns: usize, full: bool) -> u64 {
    let (long, short) = (rows.max(columns) as u64, rows.min(columns) as u64);
    let square = short.saturating_mul(short);
    let width = if full { long } else { short };
    let form = long.saturating_mul(square).saturating_mul(6);
    let turning = square.saturating_mul(short).saturating_mul(24);
    let writing = long.saturating_mul(short).saturating_mul(width).saturating_mul(6);
    form.saturating_add(turning).saturating_add(writing)
}

/// Floating-point operations of [`singular_values`].
pub fn singular_values_cost(rows: usize, columns: usize) -> u64 {
    let (long, short) = (rows.max(columns) as u64, rows.min(columns) as u64);
    let square = short.saturating_mul(short);
    long.saturating_mul(square).saturating_mul(6).saturating_add(square.saturating_mul(120))
}

/// The singular value decomposition; with `full` the vectors make up whole spaces.
///
/// Signs of the vectors are LAPACK's (`gesdd`) for up to 25 values, but for values that come together; beyond, LAPACK divides the
/// form and its signs follow from that.
///
/// # Errors
/// `SvdDidNotConverge`, for infinities and NaN too.
/// # Source
/// Golub and Van Loan, 5.4 and 8.6; Demmel and Kahan 1990, "Accurate singular values of bidiagonal matrices".
pub fn svd(a: &Matrix, full: bool) -> Result<Svd, Error> {
    let (rows, columns) = a.dim();
    let (long, short) = (rows.max(columns), rows.min(columns));
    let wide = rows < columns;
    let (mut tall, unit) = prepared(a)?;
    // Much longer than wide: a triangle first, as LAPACK does from 11/6 on.
    let triangle =
        (long >= short * 11 / 6 && long > short).then(|| Qr::of(std::mem::replace(&mut tall, Columns::zeros(0, 0))));
    let source = match &triangle {
        None => tall,
        Some(qr) if wide => qr.r_columns().transposed(),
        Some(qr) => qr.r_columns(),
    };
    let mut form = Bidiagonal::of(source);
    let mut left = Columns::identity(short);
    let mut right = Columns::identity(short);
    // LAPACK's form of a wide matrix is a lower one.
    let lower = wide && triangle.is_none();
    let turns = if lower { form.make_upper() } else { Vec::new() };
    iterate(&mut form.diagonal, &mut form.off_diagonal, Some((&mut left, &mut right)))?;
    for (row, (cosine, sine)) in turns.iter().enumerate().rev() {
        left.turn_rows(row, *cosine, -sine);
    }
    let width = if full { long } else { short };
    let (u, v) = if let Some(qr) = &triangle {
        let (left, right) = (form.apply_left(left, short), form.apply_right(right));
        let through = |inner: Columns| {
            let mut outer = padded(&inner, long, width);
            qr.apply(&mut outer);
            outer
        };
        if wide { (left, through(right)) } else { (through(left), right) }
    } else if wide {
        (form.apply_right(left), form.apply_left(right, width))
    } else {
        (form.apply_left(left, width), form.apply_right(right))
    };
    let values = form.diagonal.iter().map(|number| number * unit).collect();
    Ok(Svd { u: u.to_matrix(), values, vt: v.to_transposed_matrix() })
}

/// The singular values, largest first.
///
/// # Errors
/// `SvdDidNotConverge`, for infinities and NaN too.
pub fn singular_values(a: &Matrix) -> Result<Vec<f64>, Error> {
    let (mut tall, unit) = prepared(a)?;
    if tall.rows > 2 * tall.columns {
        tall = Qr::of(tall).r_columns();
    }
    let mut form = Bidiagonal::of(tall);
    iterate(&mut form.diagonal, &mut form.off_diagonal, None)?;
    Ok(form.diagonal.iter().map(|number| number * unit).collect())
}

// The matrix or its transpose, whichever is tall, near size 1.
fn prepared(a: &Matrix) -> Result<(Columns, f64), Error> {
    let mut tall = if a.nrows() < a.ncols() { Columns::from_transposed(a) } else { Columns::from_matrix(a) };
    if !tall.all_finite() {
        return Err(Error::SvdDidNotConverge);
    }
    let unit = safe_unit(tall.largest());
    if unit != 1.0 {
        tall.scale(1.0 / unit);
    }
    Ok((tall, unit))
}

// The columns with zeros below, and unit columns beside them.
fn padded(inner: &Columns, rows: usize, columns: usize) -> Columns {
    let mut outer = Columns::eye(rows, columns);
    for column in 0..inner.columns {
        let target = outer.column_mut(column);
        target.fill(0.0);
        target[..inner.rows].copy_from_slice(inner.column(column));
    }
    outer
}

/// `A = Q B P'` of a tall matrix: `B` has a diagonal and one above it.
struct Bidiagonal {
    diagonal: Vec<f64>,
    off_diagonal: Vec<f64>,
    /// The left reflections' vectors, below the diagonal.
    reflectors: Columns,
    left_taus: Vec<f64>,
    /// The right reflections' vectors without their leading 1.
    right: Vec<(f64, Vec<f64>)>,
}

impl Bidiagonal {
    fn of(mut matrix: Columns) -> Bidiagonal {
        let n = matrix.columns;
        let mut form = Bidiagonal {
            diagonal: Vec::with_capacity(n),
            off_diagonal: Vec::with_capacity(n.saturating_sub(1)),
            reflectors: Columns::zeros(0, 0),
            left_taus: Vec::with_capacity(n),
            right: Vec::with_capacity(n.saturating_sub(1)),
        };
        for step in 0..n {
            let column = matrix.column_mut(step);
            let head = column[step];
            let (beta, tau) = reflector(head, &mut column[step + 1..]);
            form.diagonal.push(beta);
            form.left_taus.push(tau);
            for other in step + 1..n {
                let (left, right) = matrix.two(step, other);
                reflect(tau, &left[step + 1..], &mut right[step..]);
            }
            if step + 1 == n {
                break;
            }
            let mut row: Vec<f64> = (step + 2..n).map(|column| matrix.get(step, column)).collect();
            let (beta, tau) = reflector(matrix.get(step, step + 1), &mut row);
            form.off_diagonal.push(beta);
            if tau != 0.0 {
                // A (I - tau v v'), for the rows below.
                let mut product = matrix.column(step + 1)[step + 1..].to_vec();
                for (index, v) in row.iter().enumerate() {
                    add_scaled(&mut product, *v, &matrix.column(step + 2 + index)[step + 1..]);
                }
                add_scaled(&mut matrix.column_mut(step + 1)[step + 1..], -tau, &product);
                for (index, v) in row.iter().enumerate() {
                    add_scaled(&mut matrix.column_mut(step + 2 + index)[step + 1..], -tau * v, &product);
                }
            }
            form.right.push((tau, row));
        }
        form.reflectors = matrix;
        form
    }

    /// Makes a lower form of the same numbers an upper one by turning rows; returns the turns.
    fn make_upper(&mut self) -> Vec<(f64, f64)> {
        let mut turns = Vec::with_capacity(self.off_diagonal.len());
        for index in 0..self.off_diagonal.len() {
            let (cosine, sine, r) = rotation(self.diagonal[index], self.off_diagonal[index]);
            self.diagonal[index] = r;
            self.off_diagonal[index] = sine * self.diagonal[index + 1];
            self.diagonal[index + 1] *= cosine;
            turns.push((cosine, sine));
        }
        turns
    }

    /// `Q` times columns, padded to as many as are wanted.
    fn apply_left(&self, to: Columns, width: usize) -> Columns {
        let mut to = padded(&to, self.reflectors.rows, width);
        for (step, tau) in self.left_taus.iter().enumerate().rev() {
            let v = &self.reflectors.column(step)[step + 1..];
            for column in 0..to.columns {
                reflect(*tau, v, &mut to.column_mut(column)[step..]);
            }
        }
        to
    }

    /// `P` times columns.
    fn apply_right(&self, mut to: Columns) -> Columns {
        for (step, (tau, v)) in self.right.iter().enumerate().rev() {
            for column in 0..to.columns {
                reflect(*tau, v, &mut to.column_mut(column)[step + 1..]);
            }
        }
        to
    }
}
