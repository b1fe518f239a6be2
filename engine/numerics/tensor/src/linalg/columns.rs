//! Matrices as columns after one another, as LAPACK keeps them, and the few operations on columns everything is made of.

use crate::Matrix;
use primitives::math;

/// A matrix whose columns stand after one another.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    pub(super) rows: usize,
    pub(super) columns: usize,
    data: Vec<f64>,
}

impl Columns {
    pub(super) fn zeros(rows: usize, columns: usize) -> Columns {
        Columns { rows, columns, data: vec![0.0; rows * columns] }
    }

    pub(super) fn identity(side: usize) -> Columns {
        Columns::eye(side, side)
    }

    /// Ones on the diagonal.
    pub(super) fn eye(rows: usize, columns: usize) -> Columns {
        let mut matrix = Columns::zeros(rows, columns);
        for index in 0..rows.min(columns) {
            matrix.set(index, index, 1.0);
        }
        matrix
    }

    pub(super) fn from_matrix(matrix: &Matrix) -> Columns {
        let (rows, columns) = matrix.dim();
        Columns { rows, columns, data: matrix.t().iter().copied().collect() }
    }

    /// The transpose of a matrix, which costs no reordering.
    pub(super) fn from_transposed(matrix: &Matrix) -> Columns {
        let (rows, columns) = matrix.dim();
        Columns { rows: columns, columns: rows, data: matrix.iter().copied().collect() }
    }

    pub(super) fn transposed(&self) -> Columns {
        let mut other = Columns::zeros(self.columns, self.rows);
        for column in 0..self.columns {
            for (row, number) in self.column(column).iter().enumerate() {
                other.set(column, row, *number);
            }
        }
        other
    }

    pub(super) fn to_matrix(&self) -> Matrix {
        Matrix::from_shape_fn((self.rows, self.columns), |(row, column)| self.get(row, column))
    }

    /// Columns become rows.
    pub(super) fn to_transposed_matrix(&self) -> Matrix {
        Matrix::from_shape_fn((self.columns, self.rows), |(row, column)| self.get(column, row))
    }

    #[inline]
    pub(super) fn get(&self, row: usize, column: usize) -> f64 {
        self.data[column * self.rows + row]
    }

    #[inline]
    pub(super) fn set(&mut self, row: usize, column: usize, number: f64) {
        self.data[column * self.rows + row] = number;
    }

    #[inline]
    pub(super) fn column(&self, column: usize) -> &[f64] {
        &self.data[column * self.rows..][..self.rows]
    }

    #[inline]
    pub(super) fn column_mut(&mut self, column: usize) -> &mut [f64] {
        &mut self.data[column * self.rows..][..self.rows]
    }

    /// Two columns at once; `left < right`.
    #[inline]
    pub(super) fn two(&mut self, left: usize, right: usize) -> (&mut [f64], &mut [f64]) {
        let rows = self.rows;
        let (first, second) = self.data.split_at_mut(right * rows);
        (&mut first[left * rows..][..rows], &mut second[..rows])
    }

    /// The columns before one, and the one.
    pub(super) fn before(&mut self, column: usize) -> (&[f64], &mut [f64]) {
        let rows = self.rows;
        let (first, second) = self.data.split_at_mut(column * rows);
        (first, &mut second[..rows])
    }

    pub(super) fn swap_columns(&mut self, left: usize, right: usize) {
        if left != right {
            let (first, second) = self.two(left.min(right), left.max(right));
            first.swap_with_slice(second);
        }
    }

    pub(super) fn swap_rows(&mut self, upper: usize, lower: usize) {
        if upper != lower {
            for column in self.data.chunks_exact_mut(self.rows.max(1)) {
                column.swap(upper, lower);
            }
        }
    }

    pub(super) fn all_finite(&self) -> bool {
        self.data.iter().all(|number| number.is_finite())
    }

    /// Turns columns `column` and `column + 1` by an angle: `(x, y) -> (c x + s y, c y - s x)`.
    #[inline]
    pub(super) fn turn(&mut self, column: usize, cosine: f64, sine: f64) {
        if cosine == 1.0 && sine == 0.0 {
            return;
        }
        let (x, y) = self.two(column, column + 1);
        for (x, y) in x.iter_mut().zip(y) {
            (*x, *y) = (cosine * *x + sine * *y, cosine * *y - sine * *x);
        }
    }

    /// Turns rows as [`Columns::turn`] turns columns.
    pub(super) fn turn_rows(&mut self, row: usize, cosine: f64, sine: f64) {
        for column in self.data.chunks_exact_mut(self.rows.max(1)) {
            let (x, y) = (column[row], column[row + 1]);
            (column[row], column[row + 1]) = (cosine * x + sine * y, cosine * y - sine * x);
        }
    }

    pub(super) fn scale(&mut self, factor: f64) {
        self.data.iter_mut().for_each(|number| *number *= factor);
    }

    pub(super) fn largest(&self) -> f64 {
        self.data.iter().fold(0.0, |largest, number| largest.max(number.abs()))
    }

    /// Zero below the diagonal.
    pub(super) fn clear_below(&mut self) {
        for column in 0..self.columns {
            let from = (column + 1).min(self.rows);
            self.column_mut(column)[from..].fill(0.0);
        }
    }
}

/// `target += amount source`.
#[inline]
pub(super) fn add_scaled(target: &mut [f64], amount: f64, source: &[f64]) {
    for (number, add) in target.iter_mut().zip(source) {
        *number += amount * add;
    }
}

/// The square root of the sum of squares, without overflow or loss.
pub(super) fn length(numbers: &[f64]) -> f64 {
    let square = crate::dot(numbers, numbers);
    if (1e-280..=1e280).contains(&square) || square == 0.0 && numbers.iter().all(|number| *number == 0.0) {
        return square.sqrt();
    }
    let largest = numbers.iter().fold(0.0f64, |largest, number| largest.max(number.abs()));
    if !largest.is_finite() || square.is_nan() {
        return if square.is_nan() { f64::NAN } else { f64::INFINITY };
    }
    let unit = math::ldexp(1.0, math::frexp(largest).1);
    let scaled: Vec<f64> = numbers.iter().map(|number| number / unit).collect();
    crate::dot(&scaled, &scaled).sqrt() * unit
}

/// `sqrt(x^2 + y^2)` without overflow or loss.
pub(super) fn hypotenuse(x: f64, y: f64) -> f64 {
    let (large, small) = (x.abs().max(y.abs()), x.abs().min(y.abs()));
    if x.is_nan() || y.is_nan() {
        return f64::NAN;
    }
    if small == 0.0 || large.is_infinite() {
        return large;
    }
    let ratio = small / large;
    large * (1.0 + ratio * ratio).sqrt()
}

/// A rotation that turns `(f, g)` into `(r, 0)`: cosine, sine and `r`, which has the sign of `f`.
pub(super) fn rotation(f: f64, g: f64) -> (f64, f64, f64) {
    if g == 0.0 {
        return (1.0, 0.0, f);
    }
    if f == 0.0 {
        return (0.0, 1f64.copysign(g), g.abs());
    }
    // Powers of two keep the squares in range.
    let largest = f.abs().max(g.abs());
    let unit = if (1e-140..=1e140).contains(&largest) { 1.0 } else { math::ldexp(1.0, math::frexp(largest).1 - 1) };
    let (f, g) = (f / unit, g / unit);
    let size = (f * f + g * g).sqrt();
    let r = size.copysign(f);
    (f.abs() / size, g / r, r * unit)
}

/// A power of two that takes a matrix of this largest number near 1, or 1 where squares are safe anyway.
pub(super) fn safe_unit(largest: f64) -> f64 {
    if largest == 0.0 || !largest.is_finite() || (1e-140..=1e140).contains(&largest) {
        return 1.0;
    }
    math::ldexp(1.0, (math::frexp(largest).1 - 1).max(-1022))
}

/// A reflection `I - tau v v'` that turns `(alpha, x)` into `(beta, 0)`; `x` becomes `v` without its leading 1.
///
/// Returns `(beta, tau)`; `tau` is 0 where there is nothing to reflect, so the sign of `alpha` stays then.
pub(super) fn reflector(alpha: f64, x: &mut [f64]) -> (f64, f64) {
    let rest = length(x);
    if rest == 0.0 {
        return (alpha, 0.0);
    }
    let beta = -hypotenuse(alpha, rest).copysign(alpha);
    let tau = (beta - alpha) / beta;
    let divisor = alpha - beta;
    x.iter_mut().for_each(|number| *number /= divisor);
    (beta, tau)
}

/// Applies a reflection whose vector is 1 and then `v` to the numbers `head` and `rest`.
#[inline]
pub(super) fn reflect(tau: f64, v: &[f64], column: &mut [f64]) {
    if tau == 0.0 {
        return;
    }
    let Some((head, rest)) = column.split_first_mut() else { return };
    let amount = -tau * (*head + crate::dot(v, rest));
    *head += amount;
    add_scaled(rest, amount, v);
}
