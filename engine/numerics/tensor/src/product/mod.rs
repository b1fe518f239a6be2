//! Matrix products: every element sums over the inner index in order, without fused operations, on every machine.
//!
//! [`product_plain`] is three loops and the truth; what is called is tiled for registers and must give the same bits.

mod tiled;

use crate::{Error, Matrix};
use ndarray::Array2;

/// Elements that products are made of.
pub trait Real: Copy + Default + std::ops::Add<Output = Self> + std::ops::Mul<Output = Self> {}

impl Real for f64 {}
impl Real for f32 {}

/// A matrix in a slice, whose rows and columns may be any distance apart: a transposed one is the same with its strides exchanged.
#[derive(Clone, Copy, Debug)]
pub struct Operand<'a, T> {
    data: &'a [T],
    row_stride: usize,
    column_stride: usize,
}

impl<'a, T> Operand<'a, T> {
    /// Rows after one another, `columns` long.
    pub fn rows(data: &'a [T], columns: usize) -> Operand<'a, T> {
        Operand { data, row_stride: columns, column_stride: 1 }
    }

    /// The transpose of rows after one another, `columns` long: a `(columns, rows)` matrix.
    pub fn transposed(data: &'a [T], columns: usize) -> Operand<'a, T> {
        Operand { data, row_stride: 1, column_stride: columns }
    }

    /// Any strides.
    pub fn strided(data: &'a [T], row_stride: usize, column_stride: usize) -> Operand<'a, T> {
        Operand { data, row_stride, column_stride }
    }

    // Whether every element of a matrix of this size lies in the slice.
    fn holds(&self, rows: usize, columns: usize) -> bool {
        if rows == 0 || columns == 0 {
            return true;
        }
        let last = |count: usize, stride: usize| (count - 1).checked_mul(stride);
        match (last(rows, self.row_stride), last(columns, self.column_stride)) {
            (Some(row), Some(column)) => row.checked_add(column).is_some_and(|last| last < self.data.len()),
            _ => false,
        }
    }
}

/// Multiplications and additions of a product, known before it is computed.
pub fn matmul_cost(rows: usize, inner: usize, columns: usize) -> u64 {
    2u64.saturating_mul(rows as u64).saturating_mul(inner as u64).saturating_mul(columns as u64)
}

/// `out = left right`.
///
/// # Shapes
/// `left`: `(m, k)`, `right`: `(k, n)`, `out`: `m n` elements, rows after one another; sizes are `(m, k, n)`.
/// # Errors
/// `Error::Shapes` if a slice is too short for its matrix, or `out` has another length.
pub fn product(
    (rows, inner, columns): (usize, usize, usize),
    left: Operand<'_, f64>,
    right: Operand<'_, f64>,
    out: &mut [f64],
) -> Result<(), Error> {
    check((rows, inner, columns), &left, &right, out)?;
    tiled::multiply::<f64, 4>((rows, inner, columns), left, right, out);
    Ok(())
}

/// [`product`] in single precision.
///
/// # Shapes
/// As [`product`].
/// # Errors
/// As [`product`].
pub fn product_f32(
    (rows, inner, columns): (usize, usize, usize),
    left: Operand<'_, f32>,
    right: Operand<'_, f32>,
    out: &mut [f32],
) -> Result<(), Error> {
    check((rows, inner, columns), &left, &right, out)?;
    tiled::multiply::<f32, 8>((rows, inner, columns), left, right, out);
    Ok(())
}

/// [`product`] by three loops: slow, and the truth [`product`] must match bit for bit.
///
/// # Shapes
/// As [`product`].
/// # Errors
/// As [`product`].
pub fn product_plain<T: Real>(
    (rows, inner, columns): (usize, usize, usize),
    left: Operand<'_, T>,
    right: Operand<'_, T>,
    out: &mut [T],
) -> Result<(), Error> {
    check((rows, inner, columns), &left, &right, out)?;
    for row in 0..rows {
        for column in 0..columns {
            let mut sum = T::default();
            for k in 0..inner {
                let x = left.data[row * left.row_stride + k * left.column_stride];
                let y = right.data[k * right.row_stride + column * right.column_stride];
                sum = sum + x * y;
            }
            out[row * columns + column] = sum;
        }
    }
    Ok(())
}

fn check<T>(
    (rows, inner, columns): (usize, usize, usize),
    left: &Operand<'_, T>,
    right: &Operand<'_, T>,
    out: &[T],
) -> Result<(), Error> {
    let fits = rows.checked_mul(columns) == Some(out.len());
    if fits && left.holds(rows, inner) && right.holds(inner, columns) {
        return Ok(());
    }
    Err(Error::Shapes { left: vec![rows, inner], right: vec![inner, columns] })
}

/// The sum of the products of two vectors' elements, in eight running sums; the shorter vector sets the length.
pub fn dot(left: &[f64], right: &[f64]) -> f64 {
    let len = left.len().min(right.len());
    let (left_chunks, left_rest) = left[..len].as_chunks::<8>();
    let (right_chunks, right_rest) = right[..len].as_chunks::<8>();
    let mut sums = [0.0f64; 8];
    for (x, y) in left_chunks.iter().zip(right_chunks) {
        for lane in 0..8 {
            sums[lane] += x[lane] * y[lane];
        }
    }
    let [a, b, c, d, e, f, g, h] = sums;
    let sum = ((a + b) + (c + d)) + ((e + f) + (g + h));
    left_rest.iter().zip(right_rest).fold(sum, |sum, (x, y)| sum + x * y)
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
        product((rows, inner, columns), Operand::rows(a, inner), Operand::rows(b, columns), &mut out)?;
    }
    crate::matrix(rows, columns, out)
}

/// Rows become columns, in a new buffer.
pub fn transpose(numbers: &Matrix) -> Matrix {
    let (rows, columns) = numbers.dim();
    Array2::from_shape_fn((columns, rows), |(column, row)| numbers[(row, column)])
}
