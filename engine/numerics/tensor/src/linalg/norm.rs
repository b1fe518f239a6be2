//! Norms of vectors and matrices.

use super::Error;
use crate::{Matrix, dot, pairwise_sum};
use primitives::math;

/// The norms of matrices that need no singular values; those that do are sums, greatest or least of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MatrixNorm {
    /// `fro`: the root of the sum of squares.
    Frobenius,
    /// `nuc`: the sum of the singular values.
    Nuclear,
    /// `inf`: the greatest sum of sizes along a row.
    GreatestRow,
    /// `-inf`: the least sum of sizes along a row.
    LeastRow,
    /// `1`: the greatest sum of sizes along a column.
    GreatestColumn,
    /// `-1`: the least sum of sizes along a column.
    LeastColumn,
    /// `2`: the greatest singular value.
    Greatest,
    /// `-2`: the least singular value.
    Least,
}

impl MatrixNorm {
    /// The norm of a numeric `ord`.
    ///
    /// # Errors
    /// `MatrixNorm` for orders matrices have none of.
    pub fn of_order(order: f64) -> Result<MatrixNorm, Error> {
        match order {
            f64::INFINITY => Ok(MatrixNorm::GreatestRow),
            f64::NEG_INFINITY => Ok(MatrixNorm::LeastRow),
            1.0 => Ok(MatrixNorm::GreatestColumn),
            -1.0 => Ok(MatrixNorm::LeastColumn),
            2.0 => Ok(MatrixNorm::Greatest),
            -2.0 => Ok(MatrixNorm::Least),
            _ => Err(Error::MatrixNorm),
        }
    }

    /// The norm of a named `ord`.
    ///
    /// # Errors
    /// `MatrixNorm` for other names than `fro` and `nuc`.
    pub fn of_name(name: &str) -> Result<MatrixNorm, Error> {
        match name {
            "fro" | "f" => Ok(MatrixNorm::Frobenius),
            "nuc" => Ok(MatrixNorm::Nuclear),
            _ => Err(Error::MatrixNorm),
        }
    }

    /// Whether it is made of the singular values.
    pub fn needs_svd(self) -> bool {
        matches!(self, MatrixNorm::Nuclear | MatrixNorm::Greatest | MatrixNorm::Least)
    }
}

/// The root of the sum of squares of all elements: what `norm` gives without `ord` and `axis`.
pub fn frobenius(numbers: &[f64]) -> f64 {
    dot(numbers, numbers).sqrt()
}

// The greatest, or NaN if there is one.
fn greatest(numbers: impl Iterator<Item = f64>) -> f64 {
    numbers.fold(f64::NEG_INFINITY, |most, number| if number > most || number.is_nan() { number } else { most })
}

fn least(numbers: impl Iterator<Item = f64>) -> f64 {
    numbers.fold(f64::INFINITY, |least, number| if number < least || number.is_nan() { number } else { least })
}

/// The norm of a vector: `(sum |x|^p)^(1/p)`, the greatest or least size for infinite orders, the count of nonzeros for 0.
pub fn vector_norm(numbers: &[f64], order: f64) -> f64 {
    let sum_of =
        |each: &dyn Fn(f64) -> f64| pairwise_sum(&numbers.iter().map(|number| each(*number)).collect::<Vec<f64>>());
    match order {
        f64::INFINITY => greatest(numbers.iter().map(|number| number.abs())),
        f64::NEG_INFINITY => least(numbers.iter().map(|number| number.abs())),
        0.0 => numbers.iter().filter(|number| **number != 0.0).count() as f64,
        1.0 => sum_of(&|number| number.abs()),
        2.0 => sum_of(&|number| number * number).sqrt(),
        _ => math::pow(sum_of(&|number| math::pow(number.abs(), order)), 1.0 / order),
    }
}

/// The norm of a matrix; `singular_values` are asked for only where they are needed.
///
/// # Errors
/// Those of finding the singular values.
pub fn matrix_norm_of(
    matrix: &Matrix,
    norm: MatrixNorm,
    singular_values: impl FnOnce(&Matrix) -> Result<Vec<f64>, Error>,
) -> Result<f64, Error> {
    let size = |line: ndarray::ArrayView1<'_, f64>| {
        pairwise_sum(&line.iter().map(|number| number.abs()).collect::<Vec<f64>>())
    };
    Ok(match norm {
        MatrixNorm::Frobenius => {
            pairwise_sum(&matrix.iter().map(|number| number * number).collect::<Vec<f64>>()).sqrt()
        }
        MatrixNorm::GreatestRow => greatest(matrix.rows().into_iter().map(size)),
        MatrixNorm::LeastRow => least(matrix.rows().into_iter().map(size)),
        MatrixNorm::GreatestColumn => greatest(crate::column_sums(&matrix.mapv(f64::abs)).into_iter()),
        MatrixNorm::LeastColumn => least(crate::column_sums(&matrix.mapv(f64::abs)).into_iter()),
        MatrixNorm::Nuclear => pairwise_sum(&singular_values(matrix)?),
        MatrixNorm::Greatest => greatest(singular_values(matrix)?.into_iter()),
        MatrixNorm::Least => least(singular_values(matrix)?.into_iter()),
    })
}
