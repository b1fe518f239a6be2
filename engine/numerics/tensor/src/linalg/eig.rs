//! Eigenvalues and vectors of any real square matrix, from its Schur form.

use super::columns::{Columns, add_scaled, hypotenuse, length, rotation, safe_unit};
use super::schur::{Schur, Value};
use super::{Error, cubed, side};
use crate::Matrix;

/// Vectors that grow beyond this while they are found are shrunk.
const LARGE: f64 = 1e100;

/// Eigenvalues in the order in which they are found, and the eigenvector of each as a column.
#[derive(Clone, Debug)]
pub struct Eig {
    /// Real parts.
    pub real: Vec<f64>,
    /// Imaginary parts; pairs stand beside each other, the positive one first.
    pub imaginary: Vec<f64>,
    /// `(n, n)`: the vector of a real eigenvalue; of a pair the real and the imaginary part of the first one's vector.
    pub vectors: Matrix,
}

impl Eig {
    /// Whether all eigenvalues are real.
    pub fn is_real(&self) -> bool {
        self.imaginary.iter().all(|number| *number == 0.0)
    }
}

/// Floating-point operations of [`eig`], with the steps it normally needs.
pub fn eig_cost(side: usize) -> u64 {
    cubed(side, 30)
}

/// Floating-point operations of [`eigvals`].
pub fn eigvals_cost(side: usize) -> u64 {
    cubed(side, 20)
}

/// Eigenvalues and right vectors of a square matrix; vectors have length 1, and the largest element of a complex one is real.
///
/// Order and signs are LAPACK's for up to 75 rows, as long as no step's convergence hangs on a last bit.
///
/// # Errors
/// `NotSquare`, `NotFinite`, `EigenvaluesDidNotConverge`.
pub fn eig(a: &Matrix) -> Result<Eig, Error> {
    let (schur, unit) = decompose(a, true)?;
    let mut vectors = triangle_vectors(&schur);
    schur.unbalance(&mut vectors);
    for (index, (_, imaginary)) in schur.values.iter().enumerate() {
        if *imaginary == 0.0 {
            let size = length(vectors.column(index));
            vectors.column_mut(index).iter_mut().for_each(|number| *number /= size);
        } else if *imaginary > 0.0 {
            normalise_pair(&mut vectors, index);
        }
    }
    let (real, imaginary) = schur.values.iter().map(|(real, imaginary)| (real * unit, imaginary * unit)).unzip();
    Ok(Eig { real, imaginary, vectors: vectors.to_matrix() })
}

/// Eigenvalues of a square matrix: real and imaginary parts.
///
/// # Errors
/// `NotSquare`, `NotFinite`, `EigenvaluesDidNotConverge`.
pub fn eigvals(a: &Matrix) -> Result<(Vec<f64>, Vec<f64>), Error> {
    let (schur, unit) = decompose(a, false)?;
    Ok(schur.values.iter().map(|(real, imaginary)| (real * unit, imaginary * unit)).unzip())
}

fn decompose(a: &Matrix, with_vectors: bool) -> Result<(Schur, f64), Error> {
    side(a)?;
    let mut columns = Columns::from_matrix(a);
    if !columns.all_finite() {
        return Err(Error::NotFinite);
    }
    let unit = safe_unit(columns.largest());
    if unit != 1.0 {
        columns.scale(1.0 / unit);
    }
    Ok((Schur::of(columns, with_vectors)?, unit))
}

fn normalise_pair(vectors: &mut Columns, first: usize) {
    let (real, imaginary) = vectors.two(first, first + 1);
    let size = hypotenuse(length(real), length(imaginary));
    let mut largest = (0, -1.0);
    for (row, (x, y)) in real.iter_mut().zip(imaginary.iter_mut()).enumerate() {
        (*x, *y) = (*x / size, *y / size);
        let square = *x * *x + *y * *y;
        if square > largest.1 {
            largest = (row, square);
        }
    }
    let (cosine, sine, _) = rotation(real[largest.0], imaginary[largest.0]);
    vectors.turn(first, cosine, sine);
    vectors.set(largest.0, first + 1, 0.0);
}

/// The vectors of the triangle by back substitution, turned back by the Schur vectors.
///
/// # Source
/// Golub and Van Loan, 7.6.4; LAPACK's `trevc` for pairs.
fn triangle_vectors(schur: &Schur) -> Columns {
    let n = schur.t.rows;
    let mut vectors = Columns::zeros(n, n);
    let Some(z) = &schur.z else { return vectors };
    for index in 0..n {
        let (value, imaginary) = schur.values[index];
        let (mut x, mut y) = (vec![0.0; n], vec![0.0; n]);
        if imaginary == 0.0 {
            x[index] = 1.0;
            substitute(schur, index, (value, 0.0), &mut x, &mut y);
        } else if imaginary > 0.0 {
            let (above, below) = (schur.t.get(index, index + 1), schur.t.get(index + 1, index));
            if above.abs() >= below.abs() {
                (x[index], y[index + 1]) = (1.0, imaginary / above);
            } else {
                (x[index], y[index + 1]) = (-imaginary / below, 1.0);
            }
            substitute(schur, index, (value, imaginary), &mut x, &mut y);
            combine(z, &y, vectors.column_mut(index + 1));
        } else {
            continue;
        }
        combine(z, &x, vectors.column_mut(index));
    }
    vectors
}

fn combine(z: &Columns, amounts: &[f64], into: &mut [f64]) {
    for (column, amount) in amounts.iter().enumerate().filter(|(_, amount)| **amount != 0.0) {
        add_scaled(into, *amount, z.column(column));
    }
}

/// Solves `(T - value) (x + i y) = 0` for the rows above `first`, whose own elements are given.
fn substitute(schur: &Schur, first: usize, value: Value, x: &mut [f64], y: &mut [f64]) {
    let (t, n) = (&schur.t, schur.t.rows);
    let last = if value.1 == 0.0 { first } else { first + 1 };
    let smallest = (f64::EPSILON * (value.0.abs() + value.1.abs())).max(f64::MIN_POSITIVE * (n as f64 / f64::EPSILON));
    // Right sides: what the given elements contribute.
    let (mut rx, mut ry) = (vec![0.0; first], vec![0.0; first]);
    for column in first..=last {
        add_scaled(&mut rx, -x[column], &t.column(column)[..first]);
        add_scaled(&mut ry, -y[column], &t.column(column)[..first]);
    }
    let mut row = first;
    while row > 0 {
        row -= 1;
        let pair = row > 0 && t.get(row, row - 1) != 0.0;
        let start = if pair { row - 1 } else { row };
        if pair {
            let block = [t.get(start, start), t.get(start, row), t.get(row, start), t.get(row, row)];
            let solved = solve_pair(block, value, [(rx[start], ry[start]), (rx[row], ry[row])], smallest);
            ((x[start], y[start]), (x[row], y[row])) = (solved[0], solved[1]);
        } else {
            (x[row], y[row]) = divide((rx[row], ry[row]), guarded((t.get(row, row) - value.0, -value.1), smallest));
        }
        for column in start..=row {
            add_scaled(&mut rx[..start], -x[column], &t.column(column)[..start]);
            add_scaled(&mut ry[..start], -y[column], &t.column(column)[..start]);
        }
        let size = (start..=row).fold(0.0f64, |most, index| most.max(x[index].abs()).max(y[index].abs()));
        if size > LARGE {
            for number in x.iter_mut().chain(y.iter_mut()).chain(&mut rx).chain(&mut ry) {
                *number /= size;
            }
        }
        row = start;
    }
}

// A divisor that is too small is replaced: the eigenvalue comes again, and any small distance will do.
fn guarded(divisor: Value, smallest: f64) -> Value {
    if divisor.0.abs() + divisor.1.abs() < smallest { (smallest, 0.0) } else { divisor }
}

fn times(a: Value, b: Value) -> Value {
    (a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0)
}

fn minus(a: Value, b: Value) -> Value {
    (a.0 - b.0, a.1 - b.1)
}

/// The quotient of complex numbers.
///
/// # Source
/// Smith 1962, "Algorithm 116: Complex division".
fn divide(a: Value, b: Value) -> Value {
    if b.1 == 0.0 {
        return (a.0 / b.0, a.1 / b.0);
    }
    if b.0.abs() >= b.1.abs() {
        let ratio = b.1 / b.0;
        let divisor = b.0 + b.1 * ratio;
        ((a.0 + a.1 * ratio) / divisor, (a.1 - a.0 * ratio) / divisor)
    } else {
        let ratio = b.0 / b.1;
        let divisor = b.0 * ratio + b.1;
        ((a.0 * ratio + a.1) / divisor, (a.1 * ratio - a.0) / divisor)
    }
}

/// Solves a block of two rows, the larger of its first column's elements as pivot.
fn solve_pair([a, b, c, d]: [f64; 4], value: Value, right: [Value; 2], smallest: f64) -> [Value; 2] {
    let upper = [(a - value.0, -value.1), (b, 0.0)];
    let lower = [(c, 0.0), (d - value.0, -value.1)];
    let size = |number: Value| number.0.abs() + number.1.abs();
    let swapped = size(lower[0]) > size(upper[0]);
    let (first, second) = if swapped { (lower, upper) } else { (upper, lower) };
    let (r1, r2) = if swapped { (right[1], right[0]) } else { (right[0], right[1]) };
    let factor = divide(second[0], guarded(first[0], smallest));
    let rest = guarded(minus(second[1], times(factor, first[1])), smallest);
    let below = divide(minus(r2, times(factor, r1)), rest);
    let above = divide(minus(r1, times(first[1], below)), guarded(first[0], smallest));
    [above, below]
}
