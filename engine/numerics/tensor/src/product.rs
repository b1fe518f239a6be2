//! Matrix products: every element sums over the inner index in order, without fused operations, on every machine.

use crate::{Error, Matrix};
use ndarray::Array2;

/// Rows and columns of the block of results that is kept in registers.
const TILE: usize = 4;

/// Multiplications and additions of a product, known before it is computed.
pub fn matmul_cost(rows: usize, inner: usize, columns: usize) -> u64 {
    2u64.saturating_mul(rows as u64).saturating_mul(inner as u64).saturating_mul(columns as u64)
}

/// The matrix product.
///
/// # Shapes
/// `left`: `(m, k)`, `right`: `(k, n)`; returns `(m, n)`.
/// # Errors
/// `Error::Shapes` if the inner sizes differ.
pub fn matmul(left: &Matrix, right: &Matrix) -> Result<Matrix, Error> {
    let ((rows, inner), (right_rows, columns)) = (left.dim(), right.dim());
    if inner != right_rows {
        return Err(Error::Shapes { left: left.shape().to_vec(), right: right.shape().to_vec() });
    }
    let mut out = vec![0.0; rows * columns];
    let (left, right) = (left.as_standard_layout(), right.as_standard_layout());
    if let (Some(a), Some(b)) = (left.as_slice(), right.as_slice()) {
        multiply(a, b, inner, columns, &mut out);
    }
    crate::matrix(rows, columns, out)
}

fn multiply(a: &[f64], b: &[f64], inner: usize, columns: usize, out: &mut [f64]) {
    if inner == 0 || columns == 0 {
        return;
    }
    // (TILE rows of a) x (TILE columns of b)
    let mut row_blocks = a.chunks_exact(TILE * inner);
    let mut out_blocks = out.chunks_exact_mut(TILE * columns);
    for (rows, results) in (&mut row_blocks).zip(&mut out_blocks) {
        let mut column = 0;
        while column + TILE <= columns {
            full_tile(rows, b, inner, columns, column, results);
            column += TILE;
        }
        for column in column..columns {
            column_of_tile(rows, b, inner, columns, column, results);
        }
    }
    let rest = out_blocks.into_remainder();
    for (row, results) in row_blocks.remainder().chunks_exact(inner).zip(rest.chunks_exact_mut(columns)) {
        for (number, b_row) in row.iter().zip(b.chunks_exact(columns)) {
            for (result, factor) in results.iter_mut().zip(b_row) {
                *result += number * factor;
            }
        }
    }
}

fn full_tile(rows: &[f64], b: &[f64], inner: usize, columns: usize, column: usize, results: &mut [f64]) {
    let mut sums = [[0.0f64; TILE]; TILE];
    let (r0, rest) = rows.split_at(inner);
    let (r1, rest) = rest.split_at(inner);
    let (r2, r3) = rest.split_at(inner);
    for ((((b_row, x0), x1), x2), x3) in b.chunks_exact(columns).zip(r0).zip(r1).zip(r2).zip(r3) {
        let factors = &b_row[column..column + TILE];
        for (sum_row, x) in sums.iter_mut().zip([x0, x1, x2, x3]) {
            for (sum, factor) in sum_row.iter_mut().zip(factors) {
                *sum += x * factor;
            }
        }
    }
    for (row, sum_row) in sums.iter().enumerate() {
        results[row * columns + column..][..TILE].copy_from_slice(sum_row);
    }
}

fn column_of_tile(rows: &[f64], b: &[f64], inner: usize, columns: usize, column: usize, results: &mut [f64]) {
    let mut sums = [0.0f64; TILE];
    for k in 0..inner {
        let factor = b[k * columns + column];
        for (row, sum) in sums.iter_mut().enumerate() {
            *sum += rows[row * inner + k] * factor;
        }
    }
    for (row, sum) in sums.into_iter().enumerate() {
        results[row * columns + column] = sum;
    }
}

/// Rows become columns, in a new buffer.
pub fn transpose(numbers: &Matrix) -> Matrix {
    let (rows, columns) = numbers.dim();
    Array2::from_shape_fn((columns, rows), |(column, row)| numbers[(row, column)])
}
