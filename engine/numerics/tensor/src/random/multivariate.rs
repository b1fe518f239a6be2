//! Vectors of normal numbers that vary together: independent numbers times a root of their covariance.

use super::{Error, Generator, RandomState, Source};
use crate::linalg::{self, cholesky, eigh, svd};
use crate::{Matrix, matmul, transpose};

/// How close a product of factors must come to a covariance.
const TOLERANCE: f64 = 1e-8;

/// Which root of the covariance is taken; each makes other numbers of the same bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Root {
    /// From singular values: numpy's choice.
    Svd,
    /// From eigenvalues.
    Eigh,
    /// The triangle of Cholesky; the covariance must be positive definite.
    Cholesky,
}

impl Root {
    /// The root of numpy's `method`.
    ///
    /// # Errors
    /// Other names than `svd`, `eigh` and `cholesky`.
    pub fn named(name: &str) -> Result<Root, Error> {
        match name {
            "svd" => Ok(Root::Svd),
            "eigh" => Ok(Root::Eigh),
            "cholesky" => Ok(Root::Cholesky),
            _ => Err(Error::value("method must be one of {'eigh', 'svd', 'cholesky'}")),
        }
    }
}

/// A normal law of vectors, ready to draw from.
#[derive(Clone, Debug)]
pub struct Multivariate {
    mean: Vec<f64>,
    /// Rows of independent numbers times this vary as wanted.
    factor: Matrix,
    is_valid: bool,
}

/// Floating-point operations of preparing and of drawing `count` vectors of `size` numbers.
pub fn multivariate_cost(size: usize, count: usize) -> u64 {
    let drawing = crate::matmul_cost(count, size, size).saturating_add((count as u64).saturating_mul(size as u64 * 40));
    linalg::svd_cost(size, size, true).saturating_add(drawing)
}

impl Multivariate {
    /// The law of a mean and a covariance; `legacy` for the root that `RandomState` takes, whatever `root` says.
    ///
    /// # Errors
    /// ValueError for sizes that do not fit, and what the decomposition raises.
    pub fn new(mean: &[f64], covariance: &Matrix, root: Root, legacy: bool) -> Result<Multivariate, Failure> {
        let (rows, columns) = covariance.dim();
        if rows != columns {
            return Err(Error::value("cov must be 2 dimensional and square").into());
        }
        if rows != mean.len() {
            return Err(Error::value("mean and cov must have same length").into());
        }
        let root = if legacy { Root::Svd } else { root };
        let scaled = |vectors: &Matrix, values: &[f64]| {
            Matrix::from_shape_fn((rows, rows), |(row, column)| vectors[(column, row)] * values[row].abs().sqrt())
        };
        let mut is_valid = true;
        let factor = match root {
            Root::Cholesky => transpose(&cholesky(covariance, false)?),
            Root::Eigh => {
                let parts = eigh(covariance, false)?;
                is_valid = parts.values.iter().all(|value| *value >= -TOLERANCE);
                scaled(&parts.vectors, &parts.values)
            }
            Root::Svd => {
                let parts = svd(covariance, true)?;
                let right = transpose(&parts.vt);
                let again =
                    Matrix::from_shape_fn((rows, rows), |(row, column)| right[(row, column)] * parts.values[column]);
                is_valid = is_close(&matmul(&again, &parts.vt).map_err(linalg::Error::from)?, covariance);
                scaled(if legacy { &right } else { &parts.u }, &parts.values)
            }
        };
        Ok(Multivariate { mean: mean.to_vec(), factor, is_valid })
    }

    /// Whether the covariance is one: symmetric, without negative eigenvalues. numpy warns of others, or raises if asked to.
    pub fn is_valid(&self) -> bool {
        self.is_valid
    }

    /// `count` vectors, one after the other.
    ///
    /// # Errors
    /// Those of the product, which do not occur.
    pub fn draw(&self, source: &mut dyn Source, count: usize) -> Result<Vec<f64>, Failure> {
        let size = self.mean.len();
        let numbers = (0..count * size).map(|_| source.gauss()).collect();
        let independent = crate::matrix(count, size, numbers).map_err(linalg::Error::from)?;
        let product = matmul(&independent, &self.factor).map_err(linalg::Error::from)?;
        Ok(product.iter().zip(self.mean.iter().cycle()).map(|(number, mean)| number + mean).collect())
    }
}

// numpy's allclose with both tolerances alike.
fn is_close(left: &Matrix, right: &Matrix) -> bool {
    left.iter().zip(right).all(|(x, y)| (x - y).abs() <= TOLERANCE + TOLERANCE * y.abs())
}

/// Why no vectors were drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Arguments that do not fit.
    Random(Error),
    /// The decomposition failed.
    Linalg(linalg::Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure::Random(error)
    }
}

impl From<linalg::Error> for Failure {
    fn from(error: linalg::Error) -> Failure {
        Failure::Linalg(error)
    }
}

impl Failure {
    /// The Python exception this is.
    pub fn class(&self) -> &'static str {
        match self {
            Failure::Random(error) => error.class(),
            Failure::Linalg(error) => error.class(),
        }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Failure::Random(error) => error.fmt(f),
            Failure::Linalg(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Failure {}

impl RandomState {
    /// `multivariate_normal(mean, cov, size)`: `count` vectors, one after the other.
    ///
    /// # Errors
    /// Those of [`Multivariate::new`].
    pub fn multivariate_normal(
        &mut self,
        mean: &[f64],
        covariance: &Matrix,
        count: usize,
    ) -> Result<Vec<f64>, Failure> {
        Multivariate::new(mean, covariance, Root::Svd, true)?.draw(self, count)
    }
}

impl Generator {
    /// `multivariate_normal(mean, cov, size, method=...)`: `count` vectors, one after the other.
    ///
    /// # Errors
    /// Those of [`Multivariate::new`].
    pub fn multivariate_normal(
        &mut self,
        mean: &[f64],
        covariance: &Matrix,
        count: usize,
        root: Root,
    ) -> Result<Vec<f64>, Failure> {
        Multivariate::new(mean, covariance, root, false)?.draw(self, count)
    }
}
