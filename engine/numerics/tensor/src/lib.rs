//! N-d arrays of floats, ints, bools and texts, and the arithmetic on them that later rooms build on.
//! In come nested values, flat buffers with a shape, or seeds; out go arrays, sums, products, solutions and numpy's random numbers.
//! Every sum and product has one fixed order, so that native code and the browser give the same bits; ndarray is only the storage.
//! It knows no Python objects, no models and no gas, but says how much work each operation is before it is done.

mod array;
mod build;
pub mod linalg;
mod lstsq;
pub mod nd;
mod product;
pub mod random;
mod sum;

pub(crate) use array::parse_float;
pub use array::{Array, Error, Matrix, format_shape, int_matrix, matrix};
pub use build::{Builder, MAX_DIMENSIONS, from_value};
pub use lstsq::{Solution, lstsq, lstsq_cost};
pub use product::{Operand, Real, dot, matmul, matmul_cost, product, product_f32, product_plain, transpose};
pub use sum::{column_means, column_sums, mean, pairwise_sum, std, variance};
