//! Products of arrays: matmul, dot and their relatives, every sum in one fixed order.

use super::view::normalize_axis;
use super::{
    Along, Arg, Call, Class, DType, Data, Error, Meter, NdArray, Result, Ufunc, broadcast_shapes, call, sum,
    tight_shape,
};
use crate::Operand;

const SIGNATURE: &str = "(n?,k),(k,m?)->(n?,m?)";

/// `matmul`, the operator `@`: matrices are multiplied, leading axes stretched; a vector is a row on the left and a column
/// on the right.
///
/// # Shapes
/// `left`: `(..., m, k)`, `right`: `(..., k, n)`; returns `(..., m, n)`.
/// # Errors
/// `ValueError` for shapes that do not fit, the meter's.
pub fn matmul(left: &NdArray, right: &NdArray, meter: &mut Meter) -> Result<NdArray> {
    for (index, operand) in [left, right].into_iter().enumerate() {
        if operand.ndim() == 0 {
            return Err(Error::value(format!(
                "matmul: Input operand {index} does not have enough dimensions (has 0, gufunc core with signature {SIGNATURE} requires 1)"
            )));
        }
    }
    if left.dtype().is_str() || right.dtype().is_str() {
        return Err(Error::new(
            Class::UFuncType,
            format!(
                "ufunc 'matmul' did not contain a loop with signature matching types ({}, {}) -> None",
                left.dtype().repr(),
                right.dtype().repr()
            ),
        ));
    }
    let (row, column) = (left.ndim() == 1, right.ndim() == 1);
    let left = if row { left.expand_dims(&[0])? } else { left.clone() };
    let right = if column { right.expand_dims(&[1])? } else { right.clone() };
    let inner = left.shape()[left.ndim() - 1];
    let have = right.shape()[right.ndim() - 2];
    if have != inner {
        return Err(Error::value(format!(
            "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature {SIGNATURE} (size {have} is different from {inner})"
        )));
    }
    let result = multiply(&left, &right, meter)?;
    let mut gone = Vec::new();
    if row {
        gone.push(result.ndim() as i64 - 2);
    }
    if column {
        gone.push(result.ndim() as i64 - 1);
    }
    let mut result = if gone.is_empty() { result } else { result.squeeze(Some(&gone))? };
    result.geometry.view = false;
    Ok(result)
}

/// Stacks of matrices whose inner sizes agree.
fn multiply(left: &NdArray, right: &NdArray, meter: &mut Meter) -> Result<NdArray> {
    let dtype = left.dtype().promote(right.dtype());
    let (left, right) = (left.as_dtype(dtype, meter)?, right.as_dtype(dtype, meter)?);
    let (left_stack, left_matrix) = left.shape().split_at(left.ndim() - 2);
    let (right_stack, right_matrix) = right.shape().split_at(right.ndim() - 2);
    let (rows, inner, columns) = (left_matrix[0], left_matrix[1], right_matrix[1]);
    let stack = broadcast_shapes(&[left_stack, right_stack]).map_err(|_| {
        let word = |shape: &[usize]| {
            let sizes: Vec<String> = shape.iter().map(usize::to_string).collect();
            format!("({},newaxis,newaxis)", sizes.join(","))
        };
        Error::value(format!(
            "operands could not be broadcast together with remapped shapes [original->remapped]: {}->{} {}->{}  and requested shape {}",
            tight_shape(left.shape()),
            word(left_stack),
            tight_shape(right.shape()),
            word(right_stack),
            tight_shape(&[rows, columns])
        ))
    })?;
    let mut shape = stack.clone();
    shape.extend([rows, columns]);
    let len = meter.array(&shape, dtype)?;
    let count: usize = stack.iter().product();
    meter.spend((len as u64).saturating_mul(inner as u64))?;
    // The kernel walks forward; what lies backward or is stretched within a matrix is copied first.
    let forward = |array: NdArray, meter: &mut Meter| -> Result<NdArray> {
        let strides = &array.strides()[array.ndim() - 2..];
        if strides.iter().any(|stride| *stride < 0) { array.copy(meter) } else { Ok(array) }
    };
    let (left, right) = (forward(left, meter)?, forward(right, meter)?);
    let stretched = |array: &NdArray, stack_len: usize| -> Vec<isize> {
        let own = &array.shape()[..array.ndim() - 2];
        let mut strides = vec![0; stack_len - own.len()];
        strides.extend(own.iter().zip(array.strides()).map(|(size, stride)| if *size == 1 { 0 } else { *stride }));
        strides
    };
    let (left_steps, right_steps) = (stretched(&left, stack.len()), stretched(&right, stack.len()));
    let mut starts = Vec::with_capacity(count);
    super::walk::Walk::new(&stack, [&left_steps, &right_steps]).each(
        [left.start(), right.start()],
        |[a, b], len, [a_step, b_step]| {
            starts
                .extend((0..len as isize).map(|index| ((a + index * a_step) as usize, (b + index * b_step) as usize)));
        },
    );
    let sizes = (rows, inner, columns);
    let steps = |array: &NdArray| {
        let strides = &array.strides()[array.ndim() - 2..];
        (strides[0] as usize, strides[1] as usize)
    };
    let (left_strides, right_strides) = (steps(&left), steps(&right));
    let matrix = rows * columns;
    macro_rules! floats {
        ($type:ty, $variant:ident, $product:path) => {{
            let (a, b) = (left.cells::<$type>(), right.cells::<$type>());
            let mut out = vec![0.0; len];
            if matrix > 0 {
                for (place, (a_start, b_start)) in out.chunks_exact_mut(matrix).zip(&starts) {
                    $product(
                        sizes,
                        Operand::strided(a.get(*a_start..).unwrap_or(&[]), left_strides.0, left_strides.1),
                        Operand::strided(b.get(*b_start..).unwrap_or(&[]), right_strides.0, right_strides.1),
                        place,
                    )?;
                }
            }
            Data::$variant(out)
        }};
    }
    let data = match dtype {
        DType::Float64 => floats!(f64, Float64, crate::product),
        DType::Float32 => floats!(f32, Float32, crate::product_f32),
        DType::Bool => {
            let (a, b) = (left.cells::<bool>(), right.cells::<bool>());
            Data::Bool(plain(&a, &b, &starts, sizes, left_strides, right_strides, false, |sum, x, y| sum | (x & y)))
        }
        _ => whole(&left, &right, &starts, sizes, left_strides, right_strides),
    };
    Ok(NdArray::new(dtype, data, shape))
}

type Pairs = [(usize, usize)];

// Ints wrap around, so the order of their sums is no matter.
fn whole(
    left: &NdArray,
    right: &NdArray,
    starts: &Pairs,
    sizes: (usize, usize, usize),
    left_strides: (usize, usize),
    right_strides: (usize, usize),
) -> Data {
    macro_rules! ints {
        ($($variant:ident $type:ty),*) => {
            match left.dtype() {
                $(DType::$variant => {
                    let (a, b) = (left.cells::<$type>(), right.cells::<$type>());
                    Data::$variant(plain(&a, &b, starts, sizes, left_strides, right_strides, 0, |sum: $type, x, y| {
                        sum.wrapping_add(x.wrapping_mul(y))
                    }))
                })*
                _ => Data::Bool(vec![]),
            }
        };
    }
    ints!(Int8 i8, UInt8 u8, Int32 i32, Int64 i64)
}

#[expect(clippy::too_many_arguments, reason = "two operands with two strides each")]
fn plain<T: Copy>(
    a: &[T],
    b: &[T],
    starts: &Pairs,
    (rows, inner, columns): (usize, usize, usize),
    (a_row, a_column): (usize, usize),
    (b_row, b_column): (usize, usize),
    zero: T,
    add: impl Fn(T, T, T) -> T,
) -> Vec<T> {
    let mut out = vec![zero; starts.len() * rows * columns];
    if out.is_empty() {
        return out;
    }
    for (matrix, (a_start, b_start)) in out.chunks_exact_mut(rows * columns).zip(starts) {
        for (row, results) in matrix.chunks_exact_mut(columns).enumerate() {
            for k in 0..inner {
                let x = a[a_start + row * a_row + k * a_column];
                for (column, result) in results.iter_mut().enumerate() {
                    *result = add(*result, x, b[b_start + k * b_row + column * b_column]);
                }
            }
        }
    }
    out
}

fn not_aligned(left: &NdArray, left_axis: usize, right: &NdArray, right_axis: usize) -> Error {
    Error::value(format!(
        "shapes {} and {} not aligned: {} (dim {left_axis}) != {} (dim {right_axis})",
        tight_shape(left.shape()),
        tight_shape(right.shape()),
        left.shape()[left_axis],
        right.shape()[right_axis]
    ))
}

/// `dot`: the sum over the last axis of the left and the last but one of the right operand; with a scalar, the product.
///
/// # Errors
/// `ValueError` for shapes that do not fit, the meter's.
pub fn dot(left: &NdArray, right: &NdArray, meter: &mut Meter) -> Result<NdArray> {
    if left.ndim() == 0 || right.ndim() == 0 {
        return call(Ufunc::Multiply, &[left.into(), right.into()], &Call::default(), meter);
    }
    if left.dtype().is_str() || right.dtype().is_str() {
        return Err(Error::value("data type must provide an itemsize"));
    }
    let (left_axis, right_axis) = (left.ndim() - 1, right.ndim().saturating_sub(2));
    if left.shape()[left_axis] != right.shape()[right_axis] {
        return Err(not_aligned(left, left_axis, right, right_axis));
    }
    if left.ndim() <= 2 && right.ndim() <= 2 {
        return matmul(left, right, meter);
    }
    contract(left, &[left_axis], right, &[right_axis], meter)
}

/// `inner`: the sum over the last axes.
///
/// # Errors
/// As [`dot`].
pub fn inner(left: &NdArray, right: &NdArray, meter: &mut Meter) -> Result<NdArray> {
    if left.ndim() == 0 || right.ndim() == 0 {
        return call(Ufunc::Multiply, &[left.into(), right.into()], &Call::default(), meter);
    }
    let (left_axis, right_axis) = (left.ndim() - 1, right.ndim() - 1);
    if left.shape()[left_axis] != right.shape()[right_axis] {
        // numpy turns the right operand and takes `dot`.
        let turned = if right.ndim() < 2 { right.clone() } else { right.swapaxes(-1, -2)? };
        return Err(not_aligned(left, left_axis, &turned, turned.ndim().saturating_sub(2)));
    }
    contract(left, &[left_axis], right, &[right_axis], meter)
}

/// `vdot`: the sum of the products of all elements row after row.
///
/// # Errors
/// `ValueError` for unequal sizes, the meter's.
pub fn vdot(left: &NdArray, right: &NdArray, meter: &mut Meter) -> Result<NdArray> {
    let (left, right) = (left.ravel(meter)?, right.ravel(meter)?);
    let right = right.reshape_to(left.shape(), meter)?;
    dot(&left, &right, meter)
}

/// `outer`: every element with every element. Shape `(left.size, right.size)`.
///
/// # Errors
/// The meter's.
pub fn outer_product(left: &NdArray, right: &NdArray, meter: &mut Meter) -> Result<NdArray> {
    let (left, right) = (left.ravel(meter)?, right.ravel(meter)?);
    super::outer(Ufunc::Multiply, &left.into(), &right.into(), meter)
}

/// Sums over pairs of axes; the other axes of the left come first, then those of the right.
pub(crate) fn contract(
    left: &NdArray,
    left_axes: &[usize],
    right: &NdArray,
    right_axes: &[usize],
    meter: &mut Meter,
) -> Result<NdArray> {
    let rest =
        |array: &NdArray, axes: &[usize]| (0..array.ndim()).filter(|axis| !axes.contains(axis)).collect::<Vec<_>>();
    let (left_rest, right_rest) = (rest(left, left_axes), rest(right, right_axes));
    let size = |array: &NdArray, axes: &[usize]| axes.iter().map(|axis| array.shape()[*axis]).product::<usize>();
    let order: Vec<usize> = left_rest.iter().chain(left_axes).copied().collect();
    let rows = left.permuted(&order).reshape_to(&[size(left, &left_rest), size(left, left_axes)], meter)?;
    let order: Vec<usize> = right_axes.iter().chain(&right_rest).copied().collect();
    let columns = right.permuted(&order).reshape_to(&[size(right, right_axes), size(right, &right_rest)], meter)?;
    let flat = multiply(&rows, &columns, meter)?;
    let mut shape: Vec<usize> = left_rest.iter().map(|axis| left.shape()[*axis]).collect();
    shape.extend(right_rest.iter().map(|axis| right.shape()[*axis]));
    let mut result = flat.reshape_to(&shape, meter)?;
    result.geometry.view = false;
    Ok(result)
}

/// `tensordot`: sums over pairs of axes, one list for each operand; a number `n` means the last `n` and the first `n`.
///
/// # Errors
/// `ValueError` for axes of unequal sizes, `IndexError` for axes that are not there, the meter's.
pub fn tensordot(
    left: &NdArray,
    right: &NdArray,
    left_axes: &[i64],
    right_axes: &[i64],
    meter: &mut Meter,
) -> Result<NdArray> {
    if left.dtype().is_str() || right.dtype().is_str() {
        return Err(Error::type_error("cannot sum products of texts"));
    }
    let mismatch = || Error::value("shape-mismatch for sum");
    if left_axes.len() != right_axes.len() {
        return Err(mismatch());
    }
    let known = |array: &NdArray, axes: &[i64]| -> Result<Vec<usize>> {
        axes.iter()
            .map(|axis| normalize_axis(*axis, array.ndim()).map_err(|_| Error::index("tuple index out of range")))
            .collect()
    };
    let (left_axes, right_axes) = (known(left, left_axes)?, known(right, right_axes)?);
    if left_axes.iter().zip(&right_axes).any(|(a, b)| left.shape()[*a] != right.shape()[*b]) {
        return Err(mismatch());
    }
    contract(left, &left_axes, right, &right_axes, meter)
}

/// `kron`: every element of the left times the whole right operand, as blocks.
///
/// # Errors
/// The meter's.
pub fn kron(left: &NdArray, right: &NdArray, meter: &mut Meter) -> Result<NdArray> {
    let ndim = left.ndim().max(right.ndim());
    let full = |array: &NdArray| {
        let mut shape = vec![1usize; ndim - array.ndim()];
        shape.extend(array.shape());
        shape
    };
    let (left_shape, right_shape) = (full(left), full(right));
    // (a0, 1, a1, 1, ..) x (1, b0, 1, b1, ..)
    let spread = |shape: &[usize], first: bool| -> Vec<usize> {
        shape.iter().flat_map(|size| if first { [*size, 1] } else { [1, *size] }).collect()
    };
    if 2 * ndim > crate::MAX_DIMENSIONS {
        return Err(Error::value("too many axes"));
    }
    let a = left.reshape_to(&spread(&left_shape, true), meter)?;
    let b = right.reshape_to(&spread(&right_shape, false), meter)?;
    let product = call(Ufunc::Multiply, &[a.into(), b.into()], &Call::default(), meter)?;
    let shape: Vec<usize> = left_shape.iter().zip(&right_shape).map(|(a, b)| a * b).collect();
    let mut result = product.reshape_to(&shape, meter)?;
    result.geometry.view = false;
    Ok(result)
}

/// `trace`: the sum of a diagonal.
///
/// # Errors
/// As [`NdArray::diagonal`], the meter's.
pub fn trace(
    array: &NdArray,
    offset: i64,
    axis1: i64,
    axis2: i64,
    dtype: Option<DType>,
    meter: &mut Meter,
) -> Result<NdArray> {
    let diagonal = array.diagonal(offset, axis1, axis2)?;
    sum(&diagonal, &Along { axes: Some(&[-1]), dtype, ..Along::default() }, meter)
}

/// `cross`: the cross product of vectors of two or three elements along the last axis.
///
/// # Errors
/// `ValueError` for other sizes, the meter's.
pub fn cross(left: &NdArray, right: &NdArray, meter: &mut Meter) -> Result<NdArray> {
    let size = |array: &NdArray| array.shape().last().copied().unwrap_or(0);
    if left.ndim() == 0 || right.ndim() == 0 {
        return Err(Error::value("At least one array has zero dimension"));
    }
    let (a_size, b_size) = (size(left), size(right));
    if !(2..=3).contains(&a_size) || !(2..=3).contains(&b_size) {
        return Err(Error::value("incompatible dimensions for cross product\n(dimension must be 2 or 3)"));
    }
    let part = |array: &NdArray, index: usize| -> Option<Arg> {
        let last = array.ndim() - 1;
        (index < array.shape()[last]).then(|| {
            let start = array.start() + index as isize * array.strides()[last];
            array.seen(start as usize, array.shape()[..last].to_vec(), array.strides()[..last].to_vec()).into()
        })
    };
    let plain = Call::default();
    let mut minor = |i: usize, j: usize| -> Result<NdArray> {
        let mut product = |x: Option<Arg>, y: Option<Arg>| -> Result<Option<NdArray>> {
            let (Some(x), Some(y)) = (x, y) else { return Ok(None) };
            call(Ufunc::Multiply, &[x, y], &plain, meter).map(Some)
        };
        let first = product(part(left, i), part(right, j))?;
        let second = product(part(left, j), part(right, i))?;
        match (first, second) {
            (Some(first), Some(second)) => call(Ufunc::Subtract, &[first.into(), second.into()], &plain, meter),
            (Some(first), None) => Ok(first),
            (None, Some(second)) => call(Ufunc::Negative, &[second.into()], &plain, meter),
            (None, None) => Err(Error::value("incompatible dimensions for cross product\n(dimension must be 2 or 3)")),
        }
    };
    let third = minor(0, 1)?;
    if a_size == 2 && b_size == 2 {
        return Ok(third);
    }
    let parts = [minor(1, 2)?, minor(2, 0)?, third];
    super::stack(&parts, -1, meter)
}
