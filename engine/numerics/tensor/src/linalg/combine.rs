//! Powers of a matrix and products of many.

use super::{Error, inv, inv_cost, side};
use crate::{Matrix, matmul, matmul_cost};

/// Longer chains are multiplied from left to right: finding their best order would cost more than it saves.
const MAX_CHAIN: usize = 64;

/// Floating-point operations of [`matrix_power`].
pub fn matrix_power_cost(side: usize, exponent: i64) -> u64 {
    let products = 2 * (64 - exponent.unsigned_abs().leading_zeros());
    let inverse = if exponent < 0 { inv_cost(side) } else { 0 };
    matmul_cost(side, side, side).saturating_mul(u64::from(products)).saturating_add(inverse)
}

/// A matrix times itself, by squaring; the inverse for negative exponents.
///
/// # Errors
/// `NotSquare`, `Singular`.
pub fn matrix_power(a: &Matrix, exponent: i64) -> Result<Matrix, Error> {
    let n = side(a)?;
    if exponent == 0 {
        return Ok(Matrix::eye(n));
    }
    let base = if exponent < 0 { inv(a)? } else { a.clone() };
    let mut left = exponent.unsigned_abs();
    if left == 3 {
        return Ok(matmul(&matmul(&base, &base)?, &base)?);
    }
    let mut square = base;
    let mut result: Option<Matrix> = None;
    loop {
        if left & 1 == 1 {
            result = Some(match result {
                Some(result) => matmul(&result, &square)?,
                None => square.clone(),
            });
        }
        left >>= 1;
        if left == 0 {
            return Ok(result.unwrap_or(square));
        }
        square = matmul(&square, &square)?;
    }
}

/// The cheapest order of a chain of products: for each run of matrices `i..=j` the last one of its left half.
///
/// # Shapes
/// Matrix `i` is `(sizes[i], sizes[i + 1])`.
/// # Source
/// Cormen, Leiserson, Rivest and Stein, Introduction to Algorithms, 15.2.
pub fn chain_order(sizes: &[usize]) -> Vec<Vec<usize>> {
    let count = sizes.len().saturating_sub(1);
    let mut costs = vec![vec![0.0f64; count]; count];
    let mut splits = vec![vec![0; count]; count];
    for span in 1..count {
        for first in 0..count - span {
            let last = first + span;
            costs[first][last] = f64::INFINITY;
            for split in first..last {
                let product = sizes[first] as f64 * sizes[split + 1] as f64 * sizes[last + 1] as f64;
                let cost = costs[first][split] + costs[split + 1][last] + product;
                if cost < costs[first][last] {
                    costs[first][last] = cost;
                    splits[first][last] = split;
                }
            }
        }
    }
    splits
}

/// The product of a chain of at least one matrix: of up to 64 in the cheapest order, of more from left to right.
///
/// # Errors
/// `Shapes` if neighbours do not fit, or for no matrix at all.
pub fn multi_dot(matrices: &[Matrix]) -> Result<Matrix, Error> {
    let Some(first) = matrices.first() else { return Err(Error::Shapes { left: vec![], right: vec![] }) };
    let mut sizes = vec![first.nrows()];
    sizes.extend(matrices.iter().map(|matrix| matrix.ncols()));
    if let [a, b, c] = matrices {
        // numpy decides between the two orders of three matrices by itself, the right one if they cost the same.
        let [m, k, l, n] = [sizes[0], sizes[1], sizes[2], sizes[3]].map(|size| size as f64);
        let (left, right) = (m * l * (k + n), k * n * (m + l));
        return Ok(if left < right { matmul(&matmul(a, b)?, c)? } else { matmul(a, &matmul(b, c)?)? });
    }
    if matrices.len() > MAX_CHAIN {
        return matrices[1..].iter().try_fold(first.clone(), |product, next| Ok(matmul(&product, next)?));
    }
    multiply_run(matrices, &chain_order(&sizes), 0, matrices.len() - 1)
}

// As deep as there are matrices at most.
fn multiply_run(matrices: &[Matrix], splits: &[Vec<usize>], first: usize, last: usize) -> Result<Matrix, Error> {
    if first == last {
        return Ok(matrices[first].clone());
    }
    let split = splits[first][last];
    let left = multiply_run(matrices, splits, first, split)?;
    let right = multiply_run(matrices, splits, split + 1, last)?;
    Ok(matmul(&left, &right)?)
}
