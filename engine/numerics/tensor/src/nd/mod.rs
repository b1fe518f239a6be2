//! The arrays of contracts: numpy's types, views, indexing, arithmetic, reductions and printing.
//!
//! An [`NdArray`] is a typed buffer that views share and the geometry by which one of them sees it. Every operation that
//! walks elements is given a [`Meter`], tells it the work and the memory before it begins, and takes no more.

mod array;
mod build;
mod cast;
mod create;
mod data;
mod dtype;
mod error;
mod meter;
mod print;
mod view;
mod walk;

pub use array::{Buffer, Geometry, MAX_ELEMENTS, NdArray, dense_strides};
pub use build::Builder;
pub use cast::{check_cast, python_float_to_int};
pub use create::{
    arange_float, arange_int, arange_len, eye, full, full_like, indices, linspace, logspace, meshgrid, ones, scalar_as,
    tri, zeros,
};
pub use data::{Arg, Data, Element, Number, Scalar, convert, float_to_int, int_scalar};
pub use dtype::{Casting, DType, Kind, result_type};
pub use error::{Class, Error, Result, tight_shape};
pub use meter::{ARRAY, FUNCTION, Meter};
pub use view::{broadcast_arrays, broadcast_len, broadcast_shapes, checked_shape, normalize_axes, normalize_axis};
