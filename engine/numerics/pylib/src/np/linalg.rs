//! `numpy.linalg`: one matrix, or stacks of them whose leading axes are walked.

use super::{nd, values};
use tensor::linalg::{self, MatrixNorm};
use tensor::nd::{self as tn, Along, Arg, Call, DType, Error, Meter, NdArray, Ufunc};
use tensor::{Matrix, matrix};
use vm::{Args, Machine, ModuleRow, NativeRow, R, Raise, Value, named, row};

fn raise(vm: &mut Machine, error: &linalg::Error) -> Raise {
    let class = if error.class() == "LinAlgError" { tn::Class::LinAlg } else { tn::Class::Value };
    values::raise(vm, Error::new(class, error.to_string()))
}

/// Pays for floating-point operations, of which a nanosecond has about two.
fn pay(vm: &mut Machine, operations: u64) -> R<()> {
    vm.charge((operations / 2).saturating_add(100))
}

/// Room for so many numbers of each matrix of a stack, asked for before anything is computed: with their working copies, three times.
fn room(vm: &mut Machine, stack: &Stack, cells: [(usize, usize); 2]) -> R<()> {
    let one = cells
        .iter()
        .fold(0u64, |sum, (rows, columns)| sum.saturating_add((*rows as u64).saturating_mul(*columns as u64)));
    nd::reserve(vm, one.saturating_mul(stack.matrices.len() as u64).saturating_mul(24))
}

/// Matrices of one shape, with the sizes of the leading axes.
struct Stack {
    outer: Vec<usize>,
    rows: usize,
    columns: usize,
    matrices: Vec<Matrix>,
    dtype: DType,
}

fn error(vm: &mut Machine, text: String) -> Raise {
    values::raise(vm, Error::new(tn::Class::LinAlg, text))
}

fn stack(vm: &mut Machine, value: Value) -> R<Stack> {
    let array = values::asarray(vm, value)?;
    stack_of(vm, &array)
}

fn stack_of(vm: &mut Machine, array: &NdArray) -> R<Stack> {
    if array.ndim() < 2 {
        let text = format!("{}-dimensional array given. Array must be at least two-dimensional", array.ndim());
        return Err(error(vm, text));
    }
    if array.dtype().is_str() {
        return Err(vm.type_error("a matrix of numbers is needed"));
    }
    let dtype = if array.dtype() == DType::Float32 { DType::Float32 } else { DType::Float64 };
    let (outer, inner) = array.shape().split_at(array.ndim() - 2);
    let (rows, columns) = (inner[0], inner[1]);
    // Matrices without cells take room too, and there may be any number of them.
    let count = outer.iter().fold(1usize, |product, side| product.saturating_mul(*side));
    vm.charge((count as u64).saturating_mul(20).saturating_add(2 * array.size() as u64))?;
    nd::reserve(vm, (count as u64).saturating_mul(96).saturating_add(8 * array.size() as u64))?;
    let numbers = array.to_floats();
    let numbers = values::checked(vm, numbers)?;
    let size = rows * columns;
    let mut matrices = Vec::with_capacity(count);
    for at in 0..count {
        let items = numbers.get(at * size..(at + 1) * size).unwrap_or(&[]).to_vec();
        let made = matrix(rows, columns, items).map_err(Error::from);
        matrices.push(values::checked(vm, made)?);
    }
    Ok(Stack { outer: outer.to_vec(), rows, columns, matrices, dtype })
}

fn square(vm: &mut Machine, value: Value) -> R<Stack> {
    let stack = stack(vm, value)?;
    if stack.rows != stack.columns {
        return Err(error(vm, "Last 2 dimensions of the array must be square".to_owned()));
    }
    Ok(stack)
}

/// Numbers in the leading shape and a shape behind it, as a value.
fn give(vm: &mut Machine, outer: &[usize], inner: &[usize], numbers: Vec<f64>, dtype: DType) -> R<Value> {
    let made = made(vm, outer, inner, numbers, dtype)?;
    values::give(vm, made, &[])
}

fn made(vm: &mut Machine, outer: &[usize], inner: &[usize], numbers: Vec<f64>, dtype: DType) -> R<NdArray> {
    let shape = [outer, inner].concat();
    let array = NdArray::from_vec(&shape, numbers);
    let array = values::checked(vm, array)?;
    values::metered(vm, |meter| array.as_dtype(dtype, meter))
}

fn numbers(matrix: &Matrix) -> impl Iterator<Item = f64> + '_ {
    matrix.iter().copied()
}

/// A function from matrices to matrices, which makes one for each of a stack.
fn each(
    vm: &mut Machine,
    stack: &Stack,
    shape: (usize, usize),
    cost: u64,
    run: impl Fn(&Matrix) -> Result<Matrix, linalg::Error>,
) -> R<Value> {
    room(vm, stack, [shape, (0, 0)])?;
    pay(vm, cost.saturating_mul(stack.matrices.len() as u64))?;
    let mut all = Vec::new();
    for matrix in &stack.matrices {
        match run(matrix) {
            Ok(made) => all.extend(numbers(&made)),
            Err(error) => return Err(raise(vm, &error)),
        }
    }
    give(vm, &stack.outer, &[shape.0, shape.1], all, stack.dtype)
}

/// A function from matrices to lists of numbers, or to one number.
fn lists(
    vm: &mut Machine,
    stack: &Stack,
    shape: &[usize],
    cost: u64,
    run: impl Fn(&Matrix) -> Result<Vec<f64>, linalg::Error>,
) -> R<Value> {
    pay(vm, cost.saturating_mul(stack.matrices.len() as u64))?;
    let mut all = Vec::new();
    for matrix in &stack.matrices {
        match run(matrix) {
            Ok(made) => all.extend(made),
            Err(error) => return Err(raise(vm, &error)),
        }
    }
    give(vm, &stack.outer, shape, all, stack.dtype)
}

fn inv(vm: &mut Machine, args: Args) -> R<Value> {
    let stack = square(vm, vm.arg(args, 0))?;
    let side = stack.rows;
    each(vm, &stack, (side, side), linalg::inv_cost(side), linalg::inv)
}

fn det(vm: &mut Machine, args: Args) -> R<Value> {
    let stack = square(vm, vm.arg(args, 0))?;
    lists(vm, &stack, &[], linalg::lu_cost(stack.rows), |matrix| Ok(vec![linalg::det(matrix)?]))
}

/// Signs and logarithms of sizes.
fn slogdet(vm: &mut Machine, args: Args) -> R<Value> {
    let stack = square(vm, vm.arg(args, 0))?;
    let cost = linalg::lu_cost(stack.rows);
    let sign = lists(vm, &stack, &[], cost, |matrix| Ok(vec![linalg::slogdet(matrix)?.0]))?;
    vm.keep(sign);
    let size = lists(vm, &stack, &[], cost, |matrix| Ok(vec![linalg::slogdet(matrix)?.1]))?;
    Ok(vm.tuple(vec![sign, size]))
}

/// `a, b`
fn solve(vm: &mut Machine, args: Args) -> R<Value> {
    let a = square(vm, vm.arg(args, 0))?;
    let side = a.rows;
    let given = values::asarray(vm, vm.arg(args, 1))?;
    let is_vector = given.ndim() == 1;
    let b = if is_vector { values::metered(vm, |meter| given.reshape(&[-1, 1], meter))? } else { given };
    let b = stack_of(vm, &b)?;
    if b.rows != side {
        let text = format!(
            "solve{}: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (m,m),(m{})->(m{}) (size {} is different from {side})",
            if is_vector { "1" } else { "" },
            if is_vector { "" } else { ",n" },
            if is_vector { "" } else { ",n" },
            b.rows
        );
        return Err(vm.value_error(text));
    }
    let outer = tn::broadcast_shapes(&[&a.outer, &b.outer]);
    let outer = values::checked(vm, outer)?;
    let count: usize = outer.iter().product();
    pay(vm, linalg::solve_cost(side, b.columns).saturating_mul(count as u64))?;
    let dtype = a.dtype.promote(b.dtype);
    let mut all = Vec::new();
    for at in 0..count {
        // One system may have many right sides, and one right side many systems.
        let pick = |stack: &Stack| at % stack.matrices.len().max(1);
        let (Some(left), Some(right)) = (a.matrices.get(pick(&a)), b.matrices.get(pick(&b))) else { continue };
        match linalg::solve(left, right) {
            Ok(made) => all.extend(numbers(&made)),
            Err(error) => return Err(raise(vm, &error)),
        }
    }
    let inner = if is_vector { vec![side] } else { vec![side, b.columns] };
    give(vm, &outer, &inner, all, dtype)
}

/// `a, upper`
fn cholesky(vm: &mut Machine, args: Args) -> R<Value> {
    let stack = square(vm, vm.arg(args, 0))?;
    let upper = values::flag(vm, vm.arg(args, 1), false)?;
    let side = stack.rows;
    each(vm, &stack, (side, side), linalg::cholesky_cost(side), |matrix| linalg::cholesky(matrix, upper))
}

fn is_upper(vm: &mut Machine, value: Value) -> R<bool> {
    match values::text_or(vm, value, "L")?.to_uppercase().as_str() {
        "L" => Ok(false),
        "U" => Ok(true),
        _ => Err(vm.value_error("UPLO argument must be 'L' or 'U'")),
    }
}

/// `a, UPLO`: values and vectors as a tuple.
fn eigh(vm: &mut Machine, args: Args) -> R<Value> {
    let stack = square(vm, vm.arg(args, 0))?;
    let upper = is_upper(vm, vm.arg(args, 1))?;
    let side = stack.rows;
    pay(vm, linalg::eigh_cost(side).saturating_mul(stack.matrices.len() as u64))?;
    let (mut all, mut vectors) = (Vec::new(), Vec::new());
    for matrix in &stack.matrices {
        match linalg::eigh(matrix, upper) {
            Ok(found) => {
                all.extend(found.values);
                vectors.extend(numbers(&found.vectors));
            }
            Err(error) => return Err(raise(vm, &error)),
        }
    }
    pair(vm, &stack, (&[side], all), (&[side, side], vectors))
}

fn pair(vm: &mut Machine, stack: &Stack, first: (&[usize], Vec<f64>), second: (&[usize], Vec<f64>)) -> R<Value> {
    let first = give(vm, &stack.outer, first.0, first.1, stack.dtype)?;
    vm.keep(first);
    let second = give(vm, &stack.outer, second.0, second.1, stack.dtype)?;
    Ok(vm.tuple(vec![first, second]))
}

fn eigvalsh(vm: &mut Machine, args: Args) -> R<Value> {
    let stack = square(vm, vm.arg(args, 0))?;
    let upper = is_upper(vm, vm.arg(args, 1))?;
    lists(vm, &stack, &[stack.rows], linalg::eigvalsh_cost(stack.rows), |matrix| linalg::eigvalsh(matrix, upper))
}

fn eig(vm: &mut Machine, args: Args) -> R<Value> {
    let stack = square(vm, vm.arg(args, 0))?;
    let side = stack.rows;
    pay(vm, linalg::eig_cost(side).saturating_mul(stack.matrices.len() as u64))?;
    let (mut all, mut vectors) = (Vec::new(), Vec::new());
    for matrix in &stack.matrices {
        match linalg::eig(matrix) {
            Ok(found) if found.is_real() => {
                all.extend(found.real);
                vectors.extend(numbers(&found.vectors));
            }
            Ok(_) => return Err(error(vm, COMPLEX.to_owned())),
            Err(error) => return Err(raise(vm, &error)),
        }
    }
    pair(vm, &stack, (&[side], all), (&[side, side], vectors))
}

const COMPLEX: &str = "the eigenvalues are complex numbers, which are not offered";

fn eigvals(vm: &mut Machine, args: Args) -> R<Value> {
    let stack = square(vm, vm.arg(args, 0))?;
    pay(vm, linalg::eigvals_cost(stack.rows).saturating_mul(stack.matrices.len() as u64))?;
    let mut all = Vec::new();
    for matrix in &stack.matrices {
        match linalg::eigvals(matrix) {
            Ok((real, imaginary)) if imaginary.iter().all(|number| *number == 0.0) => all.extend(real),
            Ok(_) => return Err(error(vm, COMPLEX.to_owned())),
            Err(error) => return Err(raise(vm, &error)),
        }
    }
    give(vm, &stack.outer, &[stack.rows], all, stack.dtype)
}

/// `a, full_matrices`: left vectors, values, right vectors.
fn svd(vm: &mut Machine, args: Args) -> R<Value> {
    let stack = stack(vm, vm.arg(args, 0))?;
    let full = values::flag(vm, vm.arg(args, 1), true)?;
    let (rows, columns) = (stack.rows, stack.columns);
    let short = rows.min(columns);
    let sides = if full { [(rows, rows), (columns, columns)] } else { [(rows, short), (short, columns)] };
    room(vm, &stack, sides)?;
    pay(vm, linalg::svd_cost(rows, columns, full).saturating_mul(stack.matrices.len() as u64))?;
    let (mut left, mut all, mut right) = (Vec::new(), Vec::new(), Vec::new());
    for matrix in &stack.matrices {
        match linalg::svd(matrix, full) {
            Ok(found) => {
                left.extend(numbers(&found.u));
                all.extend(found.values);
                right.extend(numbers(&found.vt));
            }
            Err(error) => return Err(raise(vm, &error)),
        }
    }
    let (left_side, right_side) = if full { (rows, columns) } else { (short, short) };
    let left = give(vm, &stack.outer, &[rows, left_side], left, stack.dtype)?;
    vm.keep(left);
    let all = give(vm, &stack.outer, &[short], all, stack.dtype)?;
    vm.keep(all);
    let right = give(vm, &stack.outer, &[right_side, columns], right, stack.dtype)?;
    Ok(vm.tuple(vec![left, all, right]))
}

fn svdvals(vm: &mut Machine, args: Args) -> R<Value> {
    let stack = stack(vm, vm.arg(args, 0))?;
    let (rows, columns) = (stack.rows, stack.columns);
    lists(vm, &stack, &[rows.min(columns)], linalg::singular_values_cost(rows, columns), linalg::singular_values)
}

/// `a, complete`: both factors as a tuple.
fn qr(vm: &mut Machine, args: Args) -> R<Value> {
    let stack = stack(vm, vm.arg(args, 0))?;
    let complete = values::flag(vm, vm.arg(args, 1), false)?;
    let (rows, columns) = (stack.rows, stack.columns);
    let width = if complete { rows } else { rows.min(columns) };
    room(vm, &stack, [(rows, width), (width, columns)])?;
    pay(vm, linalg::qr_cost(rows, columns, complete).saturating_mul(stack.matrices.len() as u64))?;
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for matrix in &stack.matrices {
        let found = linalg::Qr::new(matrix);
        if complete {
            left.extend(numbers(&found.q_complete()));
            right.extend(numbers(&found.r_complete()));
        } else {
            left.extend(numbers(&found.q()));
            right.extend(numbers(&found.r()));
        }
    }
    pair(vm, &stack, (&[rows, width], left), (&[width, columns], right))
}

/// `a, b, rcond`
fn lstsq(vm: &mut Machine, args: Args) -> R<Value> {
    let a = stack(vm, vm.arg(args, 0))?;
    let given = values::asarray(vm, vm.arg(args, 1))?;
    let is_vector = given.ndim() == 1;
    let b = if is_vector { values::metered(vm, |meter| given.reshape(&[-1, 1], meter))? } else { given };
    let b = stack_of(vm, &b)?;
    if !a.outer.is_empty() || !b.outer.is_empty() {
        let text =
            format!("{}-dimensional array given. Array must be two-dimensional", 2 + a.outer.len().max(b.outer.len()));
        return Err(error(vm, text));
    }
    if a.rows != b.rows {
        return Err(error(vm, "Incompatible dimensions".to_owned()));
    }
    let rcond = match vm.arg_or_none(args, 2) {
        Value::None => f64::EPSILON * a.rows.max(a.columns) as f64,
        other => vm.float_of(other)?,
    };
    room(vm, &a, [(a.columns, b.columns), (a.rows, b.columns)])?;
    pay(vm, tensor::lstsq_cost(a.rows, a.columns, b.columns))?;
    let (Some(left), Some(right)) = (a.matrices.first(), b.matrices.first()) else { return Ok(Value::None) };
    let found = match tensor::lstsq(left, right, rcond) {
        Ok(found) => found,
        Err(problem) => return Err(raise(vm, &linalg::Error::from(problem))),
    };
    let mut residuals = Vec::new();
    if found.rank == a.columns && a.rows > a.columns {
        let product = tensor::matmul(left, &found.coefficients).map_err(Error::from);
        let product = values::checked(vm, product)?;
        for column in 0..b.columns {
            let squares: Vec<f64> = (0..a.rows)
                .map(|row| {
                    let rest = right[(row, column)] - product[(row, column)];
                    rest * rest
                })
                .collect();
            residuals.push(tensor::pairwise_sum(&squares));
        }
    }
    let dtype = a.dtype.promote(b.dtype);
    let inner = if is_vector { vec![a.columns] } else { vec![a.columns, b.columns] };
    let coefficients: Vec<f64> = numbers(&found.coefficients).collect();
    let solution = give(vm, &[], &inner, coefficients, dtype)?;
    vm.keep(solution);
    let count = residuals.len();
    let residuals = made(vm, &[], &[count], residuals, dtype)?;
    let residuals = nd::give(vm, residuals, &[])?;
    vm.keep(residuals);
    let rank = values::scalar(vm, tn::Scalar::Int32(found.rank as i32));
    vm.keep(rank);
    let count = found.singular_values.len();
    let singular = give(vm, &[], &[count], found.singular_values, dtype)?;
    Ok(vm.tuple(vec![solution, residuals, rank, singular]))
}

/// `a, rcond`
fn pinv(vm: &mut Machine, args: Args) -> R<Value> {
    let stack = stack(vm, vm.arg(args, 0))?;
    let rcond = match vm.arg_or_none(args, 1) {
        Value::None => 1e-15,
        other => vm.float_of(other)?,
    };
    let (rows, columns) = (stack.rows, stack.columns);
    each(vm, &stack, (columns, rows), linalg::pinv_cost(rows, columns), |matrix| linalg::pinv(matrix, rcond))
}

/// `A, tol`
fn matrix_rank(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    if array.ndim() < 2 {
        vm.charge(array.size() as u64)?;
        let any = array.scalars().iter().any(tn::Scalar::truth);
        return Ok(Value::Int(i64::from(any)));
    }
    let tolerance = match vm.arg_or_none(args, 1) {
        Value::None => None,
        other => Some(vm.float_of(other)?),
    };
    let stack = stack_of(vm, &array)?;
    pay(vm, linalg::singular_values_cost(stack.rows, stack.columns).saturating_mul(stack.matrices.len() as u64))?;
    let mut ranks = Vec::new();
    for matrix in &stack.matrices {
        match linalg::matrix_rank(matrix, tolerance) {
            Ok(rank) => ranks.push(rank as i64),
            Err(error) => return Err(raise(vm, &error)),
        }
    }
    let made = NdArray::from_vec(&stack.outer, ranks);
    let made = values::checked(vm, made)?;
    values::give(vm, made, &[])
}

/// `a, n`
fn matrix_power(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let exponent = vm.index_of(vm.arg(args, 1))?;
    let stack = square(vm, vm.arg(args, 0))?;
    let side = stack.rows;
    // Powers of ints stay ints.
    if !array.dtype().is_float() && exponent >= 0 {
        return int_power(vm, &array, exponent);
    }
    each(vm, &stack, (side, side), linalg::matrix_power_cost(side, exponent), |matrix| {
        linalg::matrix_power(matrix, exponent)
    })
}

fn int_power(vm: &mut Machine, array: &NdArray, exponent: i64) -> R<Value> {
    let side = array.shape().last().copied().unwrap_or(0) as i64;
    let made = values::metered(vm, |meter| {
        let mut result = tn::eye(side, side, 0, array.dtype(), meter)?;
        let (mut base, mut left) = (array.clone(), exponent);
        while left > 0 {
            if left & 1 == 1 {
                result = tn::matmul(&result, &base, meter)?;
            }
            left >>= 1;
            if left > 0 {
                base = tn::matmul(&base, &base, meter)?;
            }
        }
        Ok(result)
    })?;
    nd::give(vm, made, &[])
}

/// `arrays`
fn multi_dot(vm: &mut Machine, args: Args) -> R<Value> {
    let items = vm.collect(vm.arg(args, 0))?;
    if items.len() < 2 {
        return Err(vm.value_error("Expecting at least two arrays."));
    }
    let mut arrays = Vec::with_capacity(items.len());
    for item in items {
        arrays.push(values::asarray(vm, item)?);
    }
    let made = values::metered(vm, |meter| {
        let mut made = arrays[0].clone();
        for array in &arrays[1..] {
            made = tn::dot(&made, array, meter)?;
        }
        Ok(made)
    })?;
    values::give(vm, made, &[])
}

/// `x, p`
fn cond(vm: &mut Machine, args: Args) -> R<Value> {
    let stack = stack(vm, vm.arg(args, 0))?;
    let norm = match vm.arg_or_none(args, 1) {
        Value::None => MatrixNorm::Greatest,
        other => matrix_norm_of(vm, other)?,
    };
    let cost = linalg::singular_values_cost(stack.rows, stack.columns)
        .saturating_add(linalg::inv_cost(stack.rows.min(stack.columns)));
    lists(vm, &stack, &[], cost, |matrix| Ok(vec![linalg::cond(matrix, norm)?]))
}

fn matrix_norm_of(vm: &mut Machine, value: Value) -> R<MatrixNorm> {
    let found = match vm.unwrap(value) {
        Value::Str(_) => MatrixNorm::of_name(vm.text(value)),
        _ => MatrixNorm::of_order(vm.float_of(value)?),
    };
    found.map_err(|error| raise(vm, &error))
}

fn one(op: Ufunc, array: &NdArray, meter: &mut Meter) -> Result<NdArray, Error> {
    tn::call(op, &[Arg::Array(array.clone())], &Call::default(), meter)
}

fn power(array: NdArray, exponent: f64, meter: &mut Meter) -> Result<NdArray, Error> {
    tn::call(Ufunc::Power, &[Arg::Array(array), Arg::Float(exponent)], &Call::default(), meter)
}

/// Norms of vectors along axes.
fn vector_norms(array: &NdArray, order: f64, along: &Along<'_>, meter: &mut Meter) -> Result<NdArray, Error> {
    let sizes = |meter: &mut Meter| one(Ufunc::Absolute, array, meter);
    if order == f64::INFINITY {
        let sizes = sizes(meter)?;
        return tn::max(&sizes, along, meter);
    }
    if order == f64::NEG_INFINITY {
        let sizes = sizes(meter)?;
        return tn::min(&sizes, along, meter);
    }
    if order == 0.0 {
        return tn::count_nonzero(array, along, meter)?.as_dtype(array.dtype(), meter);
    }
    if order == 1.0 {
        let sizes = sizes(meter)?;
        return tn::sum(&sizes, along, meter);
    }
    if order == 2.0 {
        let squares = tn::call(
            Ufunc::Multiply,
            &[Arg::Array(array.clone()), Arg::Array(array.clone())],
            &Call::default(),
            meter,
        )?;
        let sums = tn::sum(&squares, along, meter)?;
        return one(Ufunc::Sqrt, &sums, meter);
    }
    let sizes = sizes(meter)?;
    let powers = power(sizes, order, meter)?;
    let sums = tn::sum(&powers, along, meter)?;
    power(sums, 1.0 / order, meter)
}

/// `x, ord, axis, keepdims`
fn norm(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let array = if array.dtype().is_float() {
        array
    } else {
        values::metered(vm, |meter| array.as_dtype(DType::Float64, meter))?
    };
    let order = vm.arg_or_none(args, 1);
    let axes = values::axes(vm, vm.arg(args, 2))?;
    let keepdims = values::flag(vm, vm.arg(args, 3), false)?;
    let is_default = order.is_none()
        || (array.ndim() == 2 && matches!(order, Value::Str(_)) && matches!(vm.text(order), "fro" | "f"))
        || (array.ndim() == 1 && matches!(order, Value::Int(2)));
    if axes.is_none() && is_default {
        let made = values::metered(vm, |meter| {
            let flat = array.ravel(meter)?;
            let square = tn::dot(&flat, &flat, meter)?;
            let root = one(Ufunc::Sqrt, &square, meter)?;
            if keepdims { root.reshape(&vec![1; array.ndim()], meter) } else { Ok(root) }
        })?;
        return values::give(vm, made, &[]);
    }
    let axes = axes.unwrap_or_else(|| (0..array.ndim() as i64).collect());
    match axes.len() {
        1 => {
            let order = match vm.unwrap(order) {
                Value::None => 2.0,
                Value::Str(_) => {
                    let text = format!("Invalid norm order '{}' for vectors", vm.text(order));
                    return Err(vm.value_error(text));
                }
                _ => vm.float_of(order)?,
            };
            let along = Along { axes: Some(&axes), keepdims, ..Along::default() };
            let made = values::metered(vm, |meter| vector_norms(&array, order, &along, meter))?;
            values::give(vm, made, &[])
        }
        2 => matrix_norms(vm, &array, order, &axes, keepdims),
        _ => Err(vm.value_error("Improper number of dimensions to norm.")),
    }
}

fn matrix_norms(vm: &mut Machine, array: &NdArray, order: Value, axes: &[i64], keepdims: bool) -> R<Value> {
    let norm = match order {
        Value::None => MatrixNorm::Frobenius,
        other => matrix_norm_of(vm, other)?,
    };
    let moved = array.moveaxis(axes, &[-2, -1]);
    let moved = values::checked(vm, moved)?;
    if norm == MatrixNorm::Frobenius {
        let along = Along { axes: Some(axes), keepdims, ..Along::default() };
        let made = values::metered(vm, |meter| vector_norms(array, 2.0, &along, meter))?;
        return values::give(vm, made, &[]);
    }
    let stack = stack_of(vm, &moved)?;
    let cost = if norm.needs_svd() {
        linalg::singular_values_cost(stack.rows, stack.columns)
    } else {
        2 * (stack.rows * stack.columns) as u64
    };
    let made = lists(vm, &stack, &[], cost, |matrix| Ok(vec![linalg::matrix_norm(matrix, norm)?]))?;
    if !keepdims {
        return Ok(made);
    }
    let mut shape: Vec<i64> = array.shape().iter().map(|size| *size as i64).collect();
    for axis in axes {
        let axis = tn::normalize_axis(*axis, array.ndim());
        let axis = values::checked(vm, axis)?;
        shape[axis] = 1;
    }
    vm.keep(made);
    let made = values::asarray(vm, made)?;
    let made = values::metered(vm, |meter| made.reshape(&shape, meter))?;
    nd::give(vm, made, &[])
}

const FUNCTIONS: &[NativeRow] = &[
    row("inv", 1, 1, 250, "inv(a)\n\nThe inverse.", inv),
    row("det", 1, 1, 250, "det(a)\n\nThe determinant.", det),
    row("_slogdet", 1, 1, 250, "_slogdet(a)\n\nSign and logarithm of the determinant's size.", slogdet),
    row("solve", 2, 2, 250, "solve(a, b)\n\nWhat makes a @ x equal to b.", solve),
    named(
        "cholesky",
        &["a", "upper"],
        1,
        1,
        250,
        "cholesky(a, *, upper=False)\n\nThe triangle whose product with its transpose is a.",
        cholesky,
    ),
    named(
        "_eigh",
        &["a", "UPLO"],
        1,
        2,
        250,
        "_eigh(a, UPLO='L')\n\nEigenvalues and vectors of a symmetric matrix.",
        eigh,
    ),
    named(
        "eigvalsh",
        &["a", "UPLO"],
        1,
        2,
        250,
        "eigvalsh(a, UPLO='L')\n\nEigenvalues of a symmetric matrix.",
        eigvalsh,
    ),
    row("_eig", 1, 1, 250, "_eig(a)\n\nEigenvalues and vectors.", eig),
    row("eigvals", 1, 1, 250, "eigvals(a)\n\nEigenvalues, if they are real.", eigvals),
    row("_svd", 1, 2, 250, "_svd(a, full_matrices=True)\n\nThe singular value decomposition.", svd),
    named("svdvals", &["x"], 1, 1, 250, "svdvals(x)\n\nSingular values.", svdvals),
    row("_qr", 1, 2, 250, "_qr(a, complete=False)\n\nAn orthogonal factor and a triangle.", qr),
    named(
        "lstsq",
        &["a", "b", "rcond"],
        2,
        3,
        250,
        "lstsq(a, b, rcond=None)\n\nWhat brings a @ x nearest to b, with residuals, rank and singular values.",
        lstsq,
    ),
    named("pinv", &["a", "rcond"], 1, 2, 250, "pinv(a, rcond=None)\n\nThe pseudo-inverse.", pinv),
    named(
        "matrix_rank",
        &["A", "tol"],
        1,
        2,
        250,
        "matrix_rank(A, tol=None)\n\nHow many singular values count.",
        matrix_rank,
    ),
    row("matrix_power", 2, 2, 250, "matrix_power(a, n)\n\nThe matrix times itself.", matrix_power),
    named("multi_dot", &["arrays"], 1, 1, 250, "multi_dot(arrays)\n\nThe product of several matrices.", multi_dot),
    named("cond", &["x", "p"], 1, 2, 250, "cond(x, p=None)\n\nHow near a matrix is to having no inverse.", cond),
    named(
        "norm",
        &["x", "ord", "axis", "keepdims"],
        1,
        4,
        250,
        "norm(x, ord=None, axis=None, keepdims=False)\n\nThe length of a vector, or the size of a matrix.",
        norm,
    ),
];

/// The module.
pub(crate) const MODULE: ModuleRow = ModuleRow {
    name: "numpy.linalg",
    functions: FUNCTIONS,
    exceptions: &[("numpy.linalg.LinAlgError", "ValueError")],
    is_lazy: true,
    rest: Some("_numpy_linalg"),
    doc: "Linear algebra of real matrices.",
    ..crate::names::EMPTY
};
