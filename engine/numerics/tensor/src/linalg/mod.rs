//! Linear algebra of real matrices by LAPACK's methods, in numpy's words: solving, decompositions, eigenvalues, singular values.
//!
//! Everything is written out over columns with sums in one fixed order. Signs of vectors are LAPACK's where its unblocked
//! methods decide them; what each function cannot promise stands in its documentation.
//!
//! Sources: Golub and Van Loan, Matrix Computations; the LAPACK Users' Guide for conventions.

mod bidiagonal;
mod columns;
mod combine;
mod derived;
mod eig;
mod eigh;
mod lu;
mod norm;
mod qr;
mod schur;
mod svd;

pub use combine::{chain_order, matrix_power, matrix_power_cost, multi_dot};
pub use derived::{cond, matrix_norm, matrix_rank, pinv, pinv_cost};
pub use eig::{Eig, eig, eig_cost, eigvals, eigvals_cost};
pub use eigh::{Eigh, eigh, eigh_cost, eigvalsh, eigvalsh_cost};
pub use lu::{Lu, cholesky, cholesky_cost, det, inv, inv_cost, lu_cost, slogdet, solve, solve_cost};
pub use norm::{MatrixNorm, frobenius, vector_norm};
pub use qr::{Qr, qr_cost};
pub use svd::{Svd, singular_values, singular_values_cost, svd, svd_cost};

use std::fmt;

/// Why a decomposition failed, in numpy's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// A pivot is zero.
    Singular,
    /// Rows and columns differ.
    NotSquare,
    /// A leading minor is not positive.
    NotPositiveDefinite,
    /// The iteration for eigenvalues did not end within its limit.
    EigenvaluesDidNotConverge,
    /// The iteration for singular values did not end within its limit, or met infinities or NaN.
    SvdDidNotConverge,
    /// Infinities or NaN where none can be.
    NotFinite,
    /// Sizes that do not fit each other.
    Shapes { left: Vec<usize>, right: Vec<usize> },
    /// A norm there is none of, for vectors.
    VectorNorm { order: String },
    /// A norm there is none of, for matrices.
    MatrixNorm,
}

impl Error {
    /// The Python exception this is.
    pub fn class(&self) -> &'static str {
        match self {
            Error::Shapes { .. } | Error::VectorNorm { .. } | Error::MatrixNorm => "ValueError",
            _ => "LinAlgError",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Singular => f.write_str("Singular matrix"),
            Error::NotSquare => f.write_str("Last 2 dimensions of the array must be square"),
            Error::NotPositiveDefinite => f.write_str("Matrix is not positive definite"),
            Error::EigenvaluesDidNotConverge => f.write_str("Eigenvalues did not converge"),
            Error::SvdDidNotConverge => f.write_str("SVD did not converge"),
            Error::NotFinite => f.write_str("Array must not contain infs or NaNs"),
            Error::Shapes { left, right } => {
                write!(f, "shapes {} and {} not aligned", crate::format_shape(left), crate::format_shape(right))
            }
            Error::VectorNorm { order } => write!(f, "Invalid norm order '{order}' for vectors"),
            Error::MatrixNorm => f.write_str("Invalid norm order for matrices."),
        }
    }
}

impl std::error::Error for Error {}

impl From<crate::Error> for Error {
    fn from(error: crate::Error) -> Error {
        match error {
            crate::Error::Shapes { left, right } => Error::Shapes { left, right },
            _ => Error::NotFinite,
        }
    }
}

/// The side of a square matrix.
///
/// # Errors
/// `NotSquare`.
fn side(matrix: &crate::Matrix) -> Result<usize, Error> {
    let (rows, columns) = matrix.dim();
    if rows == columns { Ok(rows) } else { Err(Error::NotSquare) }
}

/// `factor n^3`, for costs.
fn cubed(side: usize, factor: u64) -> u64 {
    let side = side as u64;
    side.saturating_mul(side).saturating_mul(side).saturating_mul(factor)
}
