//! The arrays of contracts: numpy's types, views, indexing, arithmetic, reductions and printing.
//!
//! An [`NdArray`] is a typed buffer that views share and the geometry by which one of them sees it. Every operation that
//! walks elements is given a [`Meter`], tells it the work and the memory before it begins, and takes no more.

mod apply;
mod arith;
mod array;
mod build;
mod cast;
mod counts;
mod create;
mod data;
mod dtype;
mod einsum;
mod error;
mod index;
mod join;
mod meter;
mod methods;
mod print;
mod product;
mod reduce;
mod select;
mod sort;
mod stats;
mod table;
mod ufunc;
mod view;
mod walk;

pub use array::{Buffer, Geometry, MAX_ELEMENTS, NdArray, dense_strides};
pub use build::Builder;
pub use cast::{check_cast, python_float_to_int};
pub use counts::{
    Bins, Overlap, allclose, array_equal, array_equiv, bincount, convolve, histogram, histogram_edges, interp, isclose,
    polyfit, polyval, trapezoid,
};
pub use create::{
    arange_float, arange_int, arange_len, eye, full, full_like, indices, linspace, logspace, meshgrid, ones, scalar_as,
    tri, zeros,
};
pub use data::{Arg, Data, Element, Number, Scalar, convert, float_to_int, int_scalar};
pub use dtype::{Casting, DType, Kind, result_type};
pub use einsum::einsum;
pub use error::{Class, Error, Result, tight_shape};
pub use index::{Index, Item, argwhere, flatnonzero, index_type_error, nonzero, slice_bounds};
pub use join::{
    PadMode, append, atleast_1d, atleast_2d, atleast_3d, column_stack, concatenate, delete, diag, dstack, flip, hstack,
    insert, pad, repeat, roll, rot90, split_at, split_in, stack, tile, triangle, vstack,
};
pub use meter::{ARRAY, FUNCTION, Meter};
pub use methods::{accumulate, at, cumprod, cumsum, diff, outer};
pub use print::{FloatMode, PrintOptions, array_repr, array_str, array_to_string, scalar_repr, text_repr};
pub use product::{cross, dot, inner, kron, matmul, outer_product, tensordot, trace, vdot};
pub use reduce::{Along, all, any, argmax, argmin, count_nonzero, max, mean, min, prod, ptp, reduce, std, sum, var};
pub use select::{Mode, choose, compress, put, put_along_axis, select, take, take_along_axis, where_};
pub use sort::{
    SetOperation, Unique, argpartition, argsort, check_sort_kind, digitize, isin, lexsort, partition, search_side,
    searchsorted, set_operation, sort, unique,
};
pub use stats::{
    average, corrcoef, cov, median, nan_to_num, nanarg, nanmax, nanmean, nanmin, nanprod, nanstd, nansum, nanvar,
    quantile,
};
pub use table::Ufunc;
pub use ufunc::{Call, call, call_pair, clip, float_function, round};
pub use view::{broadcast_arrays, broadcast_len, broadcast_shapes, checked_shape, normalize_axes, normalize_axis};
