//! Products with a transposed operand, without a copy of it.

use crate::Error;
use tensor::{Matrix, Operand, matrix, product};

/// `left^T right`.
///
/// # Shapes
/// `left`: `(n, p)`, `right`: `(n, k)`; returns `(p, k)`.
pub(crate) fn transposed_times(left: &Matrix, right: &Matrix) -> Result<Matrix, Error> {
    let ((rows, columns), width) = (left.dim(), right.ncols());
    let (left, right) = (left.as_standard_layout(), right.as_standard_layout());
    let (a, b) = (left.as_slice().unwrap_or(&[]), right.as_slice().unwrap_or(&[]));
    let mut out = vec![0.0; columns * width];
    product((columns, rows, width), Operand::transposed(a, columns), Operand::rows(b, width), &mut out)?;
    Ok(matrix(columns, width, out)?)
}

/// `left right^T`.
///
/// # Shapes
/// `left`: `(n, k)`, `right`: `(p, k)`; returns `(n, p)`.
pub(crate) fn times_transposed(left: &Matrix, right: &Matrix) -> Result<Matrix, Error> {
    let ((rows, inner), count) = (left.dim(), right.nrows());
    let (left, right) = (left.as_standard_layout(), right.as_standard_layout());
    let (a, b) = (left.as_slice().unwrap_or(&[]), right.as_slice().unwrap_or(&[]));
    let mut out = vec![0.0; rows * count];
    product((rows, inner, count), Operand::rows(a, inner), Operand::transposed(b, inner), &mut out)?;
    Ok(matrix(rows, count, out)?)
}
