//! What follows from singular values: rank, pseudo-inverse, condition, norms.

use super::norm::matrix_norm_of;
use super::svd::{singular_values, svd, svd_cost};
use super::{Error, MatrixNorm, inv};
use crate::{Matrix, matmul, matmul_cost, transpose};

/// The norm of a matrix.
///
/// # Errors
/// `SvdDidNotConverge` for norms made of singular values.
pub fn matrix_norm(a: &Matrix, norm: MatrixNorm) -> Result<f64, Error> {
    matrix_norm_of(a, norm, singular_values)
}

/// The count of singular values above a bound: `tolerance`, or the largest times the longer side times a float's last bit.
///
/// # Errors
/// `SvdDidNotConverge`.
pub fn matrix_rank(a: &Matrix, tolerance: Option<f64>) -> Result<usize, Error> {
    let values = singular_values(a)?;
    let largest = values.iter().copied().fold(0.0, f64::max);
    let longer = a.nrows().max(a.ncols()) as f64;
    let bound = tolerance.unwrap_or(largest * longer * f64::EPSILON);
    Ok(values.iter().filter(|value| **value > bound).count())
}

/// Floating-point operations of [`pinv`].
pub fn pinv_cost(rows: usize, columns: usize) -> u64 {
    svd_cost(rows, columns, false).saturating_add(matmul_cost(columns, rows.min(columns), rows))
}

/// The pseudo-inverse of Moore and Penrose: singular values up to `rcond` times the largest count as zero.
///
/// # Shapes
/// `(m, n)`; returns `(n, m)`.
/// # Errors
/// `SvdDidNotConverge`.
pub fn pinv(a: &Matrix, rcond: f64) -> Result<Matrix, Error> {
    if a.is_empty() {
        return Ok(Matrix::zeros((a.ncols(), a.nrows())));
    }
    let parts = svd(a, false)?;
    let bound = rcond * parts.values.iter().copied().fold(0.0, f64::max);
    let mut scaled = transpose(&parts.u);
    for (mut row, value) in scaled.rows_mut().into_iter().zip(&parts.values) {
        let factor = if *value > bound { 1.0 / value } else { 0.0 };
        row.iter_mut().for_each(|number| *number *= factor);
    }
    Ok(matmul(&transpose(&parts.vt), &scaled)?)
}

/// The condition: the greatest singular value over the least, its inverse for `Least`, else the norms of matrix and inverse.
///
/// # Errors
/// `SvdDidNotConverge`, `NotSquare`; a singular matrix has an infinite condition.
pub fn cond(a: &Matrix, norm: MatrixNorm) -> Result<f64, Error> {
    let condition = match norm {
        MatrixNorm::Greatest | MatrixNorm::Least => {
            let values = singular_values(a)?;
            let (Some(most), Some(least)) = (values.first(), values.last()) else { return Err(Error::NotFinite) };
            if norm == MatrixNorm::Greatest { most / least } else { least / most }
        }
        _ => match inv(a) {
            Ok(inverse) => matrix_norm(a, norm)? * matrix_norm(&inverse, norm)?,
            // Where numpy looks for the singular values of an inverse that is all NaN.
            Err(Error::Singular) if norm.needs_svd() => return Err(Error::SvdDidNotConverge),
            Err(Error::Singular) => f64::INFINITY,
            Err(other) => return Err(other),
        },
    };
    // 0 / 0 of a zero matrix is an infinite condition; NaN comes of NaN only.
    let has_nan = a.iter().any(|number| number.is_nan());
    Ok(if condition.is_nan() && !has_nan { f64::INFINITY } else { condition })
}
