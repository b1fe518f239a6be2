//! Eigenvalues and vectors of symmetric matrices: Householder's tridiagonal form, then QL or QR with implicit shifts.

use super::columns::{Columns, add_scaled, hypotenuse, reflect, reflector, rotation, safe_unit};
use super::{Error, cubed, side};
use crate::{Matrix, dot};

/// Passes allowed for each eigenvalue.
const MAX_PASSES: usize = 30;
/// Half of the distance of 1 to the next float.
pub(super) const ROUNDING: f64 = f64::EPSILON / 2.0;

/// Eigenvalues in ascending order, and the eigenvector of each as a column.
#[derive(Clone, Debug)]
pub struct Eigh {
    /// Ascending.
    pub values: Vec<f64>,
    /// `(n, n)`.
    pub vectors: Matrix,
}

/// Floating-point operations of [`eigh`], with the passes it normally needs.
pub fn eigh_cost(side: usize) -> u64 {
    cubed(side, 12)
}

/// Floating-point operations of [`eigvalsh`].
pub fn eigvalsh_cost(side: usize) -> u64 {
    cubed(side, 2).saturating_add((side as u64).saturating_mul(side as u64).saturating_mul(60))
}

/// Eigenvalues and vectors of a symmetric matrix; only its lower triangle is looked at, or with `upper` the upper one.
///
/// Signs of the vectors are LAPACK's for up to 25 rows and the lower triangle, but for eigenvalues that come together. Beyond, LAPACK
/// divides the matrix and its signs follow from that; here they go on as below.
///
/// # Errors
/// `NotSquare`, `EigenvaluesDidNotConverge`.
/// # Source
/// Golub and Van Loan, 8.3; Wilkinson and Reinsch 1971 for the shifts, in the variant of LAPACK's `steqr`.
pub fn eigh(a: &Matrix, upper: bool) -> Result<Eigh, Error> {
    let mut form = Tridiagonal::of(a, upper)?;
    let n = form.diagonal.len();
    let mut vectors = Columns::identity(n);
    iterate(&mut form.diagonal, &mut form.off_diagonal, Some(&mut vectors))?;
    sort(&mut form.diagonal, &mut vectors);
    for (step, tau) in form.taus.iter().enumerate().rev() {
        let v = &form.reflectors.column(step)[step + 2..];
        for column in 0..n {
            reflect(*tau, v, &mut vectors.column_mut(column)[step + 1..]);
        }
    }
    let values = form.diagonal.iter().map(|number| number * form.unit).collect();
    Ok(Eigh { values, vectors: vectors.to_matrix() })
}

/// Eigenvalues of a symmetric matrix, ascending.
///
/// # Errors
/// `NotSquare`, `EigenvaluesDidNotConverge`.
pub fn eigvalsh(a: &Matrix, upper: bool) -> Result<Vec<f64>, Error> {
    let mut form = Tridiagonal::of(a, upper)?;
    iterate(&mut form.diagonal, &mut form.off_diagonal, None)?;
    let mut values: Vec<f64> = form.diagonal.iter().map(|number| number * form.unit).collect();
    values.sort_by(f64::total_cmp);
    Ok(values)
}

struct Tridiagonal {
    diagonal: Vec<f64>,
    off_diagonal: Vec<f64>,
    /// The reflections' vectors, below the first subdiagonal.
    reflectors: Columns,
    taus: Vec<f64>,
    /// What the matrix was divided by.
    unit: f64,
}

impl Tridiagonal {
    fn of(a: &Matrix, upper: bool) -> Result<Tridiagonal, Error> {
        let n = side(a)?;
        let mut matrix = if upper { Columns::from_transposed(a) } else { Columns::from_matrix(a) };
        let unit = safe_unit(matrix.largest());
        if unit != 1.0 {
            matrix.scale(1.0 / unit);
        }
        let mut taus = Vec::with_capacity(n.saturating_sub(1));
        let mut off_diagonal = Vec::with_capacity(n.saturating_sub(1));
        for step in 0..n.saturating_sub(1) {
            let column = matrix.column_mut(step);
            let (beta, tau) = reflector(column[step + 1], &mut column[step + 2..]);
            off_diagonal.push(beta);
            taus.push(tau);
            if tau == 0.0 {
                continue;
            }
            let mut v = column[step + 1..].to_vec();
            v[0] = 1.0;
            // w = tau A v - (tau^2 v'Av / 2) v; then A - v w' - w v', only the lower triangle of it.
            let mut w = vec![0.0; v.len()];
            for index in 0..v.len() {
                let below = &matrix.column(step + 1 + index)[step + 1 + index..];
                w[index] += tau * dot(below, &v[index..]);
                add_scaled(&mut w[index + 1..], tau * v[index], &below[1..]);
            }
            let amount = -0.5 * tau * dot(&w, &v);
            add_scaled(&mut w, amount, &v);
            for index in 0..v.len() {
                let below = &mut matrix.column_mut(step + 1 + index)[step + 1 + index..];
                let (left, right) = (v[index], w[index]);
                for ((number, v), w) in below.iter_mut().zip(&v[index..]).zip(&w[index..]) {
                    *number = *number - v * right - w * left;
                }
            }
        }
        let diagonal = (0..n).map(|index| matrix.get(index, index)).collect();
        Ok(Tridiagonal { diagonal, off_diagonal, reflectors: matrix, taus, unit })
    }
}

// A block of the tridiagonal matrix, read from its top or from its bottom.
#[derive(Clone, Copy)]
struct Block {
    first: usize,
    last: usize,
    from_top: bool,
}

impl Block {
    fn at(self, place: usize) -> usize {
        if self.from_top { self.first + place } else { self.last - place }
    }

    // The off-diagonal element between a place and the next; also the first of the two columns that turn with it.
    fn between(self, place: usize) -> usize {
        if self.from_top { self.first + place } else { self.last - place - 1 }
    }
}

/// Makes the off-diagonal vanish, and turns the vectors along.
fn iterate(d: &mut [f64], e: &mut [f64], mut vectors: Option<&mut Columns>) -> Result<(), Error> {
    let n = d.len();
    let mut passes_left = n * MAX_PASSES;
    let mut start = 0;
    while start < n {
        if start > 0 {
            e[start - 1] = 0.0;
        }
        let mut last = start;
        while last + 1 < n {
            let size = e[last].abs();
            if size == 0.0 || size <= d[last].abs().sqrt() * d[last + 1].abs().sqrt() * ROUNDING {
                e[last] = 0.0;
                break;
            }
            last += 1;
        }
        // From the end with the smaller element, where eigenvalues come out first.
        let block = Block { first: start, last, from_top: d[last].abs() >= d[start].abs() };
        start = last + 1;
        iterate_block(d, e, block, &mut vectors, &mut passes_left)?;
    }
    Ok(())
}

fn iterate_block(
    d: &mut [f64],
    e: &mut [f64],
    block: Block,
    vectors: &mut Option<&mut Columns>,
    passes_left: &mut usize,
) -> Result<(), Error> {
    let end = block.last - block.first;
    let mut low = 0;
    while low < end {
        let mut high = low;
        while high < end {
            let (here, next) = (d[block.at(high)].abs(), d[block.at(high + 1)].abs());
            let off = e[block.between(high)];
            if off * off <= (ROUNDING * ROUNDING * here) * next + f64::MIN_POSITIVE {
                e[block.between(high)] = 0.0;
                break;
            }
            high += 1;
        }
        if high == low {
            low += 1;
            continue;
        }
        if high == low + 1 {
            let upper = block.between(low);
            let (large, small, cosine, sine) = two_by_two(d[upper], e[upper], d[upper + 1]);
            if let Some(vectors) = vectors {
                vectors.turn(upper, cosine, sine);
            }
            (d[upper], d[upper + 1], e[upper]) = (large, small, 0.0);
            low += 2;
            continue;
        }
        if *passes_left == 0 {
            return Err(Error::EigenvaluesDidNotConverge);
        }
        *passes_left -= 1;
        let corner = d[block.at(low)];
        let off = e[block.between(low)];
        let g = (d[block.at(low + 1)] - corner) / (2.0 * off);
        let mut g = d[block.at(high)] - corner + off / (g + hypotenuse(g, 1.0).copysign(g));
        let (mut sine, mut cosine, mut p) = (1.0, 1.0, 0.0);
        for place in (low..high).rev() {
            let off = e[block.between(place)];
            let (f, b) = (sine * off, cosine * off);
            let r;
            (cosine, sine, r) = rotation(g, f);
            if place + 1 != high {
                e[block.between(place + 1)] = r;
            }
            g = d[block.at(place + 1)] - p;
            let r = (d[block.at(place)] - g) * sine + 2.0 * cosine * b;
            p = sine * r;
            d[block.at(place + 1)] = g + p;
            g = cosine * r - b;
            if let Some(vectors) = vectors {
                vectors.turn(block.between(place), cosine, if block.from_top { -sine } else { sine });
            }
        }
        d[block.at(low)] -= p;
        e[block.between(low)] = g;
    }
    Ok(())
}

/// Eigenvalues of `[[a, b], [b, c]]`, the one of larger size first, and the rotation to its vector.
fn two_by_two(a: f64, b: f64, c: f64) -> (f64, f64, f64, f64) {
    let (sum, difference, twice) = (a + c, a - c, b + b);
    let root = hypotenuse(difference, twice);
    let (more, less) = if a.abs() > c.abs() { (a, c) } else { (c, a) };
    let other = |large: f64| (more / large) * less - (b / large) * b;
    let (large, small, sign) = if sum < 0.0 {
        let large = 0.5 * (sum - root);
        (large, other(large), false)
    } else if sum > 0.0 {
        let large = 0.5 * (sum + root);
        (large, other(large), true)
    } else {
        (0.5 * root, -0.5 * root, true)
    };
    let same = difference >= 0.0;
    let reach = if same { difference + root } else { difference - root };
    let (cosine, sine) = if reach.abs() > twice.abs() {
        let cotangent = -twice / reach;
        let sine = 1.0 / (1.0 + cotangent * cotangent).sqrt();
        (cotangent * sine, sine)
    } else if twice == 0.0 {
        (1.0, 0.0)
    } else {
        let tangent = -reach / twice;
        let cosine = 1.0 / (1.0 + tangent * tangent).sqrt();
        (cosine, tangent * cosine)
    };
    if sign == same { (large, small, -sine, cosine) } else { (large, small, cosine, sine) }
}

// Ascending, the smallest first taken to its place.
fn sort(d: &mut [f64], vectors: &mut Columns) {
    for place in 0..d.len() {
        let mut least = place;
        for index in place + 1..d.len() {
            if d[index] < d[least] {
                least = index;
            }
        }
        d.swap(place, least);
        vectors.swap_columns(place, least);
    }
}
