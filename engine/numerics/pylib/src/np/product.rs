//! Products of vectors and matrices, sums over several axes, diagonals and triangles.

use super::{nd, values};
use tensor::nd::{self as tn, Arg, Error, Meter, NdArray};
use vm::{Args, Machine, NativeRow, Params, R, Value, named, row};

type Product = fn(&NdArray, &NdArray, &mut Meter) -> Result<NdArray, Error>;

/// `a @ b`; `target` is the array of an `@=`.
pub(super) fn matmul_values(vm: &mut Machine, a: &Arg, b: &Arg, target: Option<Value>) -> R<Value> {
    let (a, b) = (a.clone().into_array(), b.clone().into_array());
    let (a, b) = (values::checked(vm, a)?, values::checked(vm, b)?);
    let made = values::metered(vm, |meter| tn::matmul(&a, &b, meter))?;
    match target {
        None => values::give(vm, made, &[]),
        Some(value) => {
            if made.shape() != nd::array_of(vm, value).map(NdArray::shape).unwrap_or_default() {
                return Err(vm.value_error("inplace matrix multiplication requires the first operand to have at least one and the second at least two dimensions."));
            }
            values::metered(vm, |meter| a.assign(&made, meter))?;
            Ok(value)
        }
    }
}

/// `a, b, out`
fn product(vm: &mut Machine, args: Args, run: Product) -> R<Value> {
    let (a, b) = (values::asarray(vm, vm.arg(args, 0))?, values::asarray(vm, vm.arg(args, 1))?);
    let out = values::out(vm, vm.arg(args, 2))?;
    let made = values::metered(vm, |meter| run(&a, &b, meter))?;
    super::ufunc::finish(vm, made, out)
}

macro_rules! products {
    ($($name:ident $run:path;)*) => {
        $(fn $name(vm: &mut Machine, args: Args) -> R<Value> {
            product(vm, args, $run)
        })*
    };
}

products! {
    matmul tn::matmul;
    dot tn::dot;
    vdot tn::vdot;
    inner tn::inner;
    outer tn::outer_product;
    kron tn::kron;
}

/// `a, b`: the last axis holds vectors.
fn cross(vm: &mut Machine, args: Args) -> R<Value> {
    product(vm, args, tn::cross)
}

/// `a, b, axes`
fn tensordot(vm: &mut Machine, args: Args) -> R<Value> {
    let (a, b) = (values::asarray(vm, vm.arg(args, 0))?, values::asarray(vm, vm.arg(args, 1))?);
    let (left, right) = match vm.arg(args, 2) {
        Value::Undef => last_and_first(vm, &a, 2)?,
        pair @ (Value::Tuple(_) | Value::List(_)) => {
            let parts = vm.collect(pair)?;
            let [left, right] = parts.as_slice() else {
                return Err(vm.value_error("axes must be an int or a pair of sequences of ints"));
            };
            (values::axes(vm, *left)?.unwrap_or_default(), values::axes(vm, *right)?.unwrap_or_default())
        }
        count => {
            let count = vm.index_of(count)?;
            last_and_first(vm, &a, count)?
        }
    };
    let made = values::metered(vm, |meter| tn::tensordot(&a, &b, &left, &right, meter))?;
    values::give(vm, made, &[])
}

fn last_and_first(vm: &mut Machine, a: &NdArray, count: i64) -> R<(Vec<i64>, Vec<i64>)> {
    if count < 0 || count > a.ndim() as i64 {
        return Err(vm.value_error("shape-mismatch for sum"));
    }
    let first = a.ndim() as i64 - count;
    Ok(((first..a.ndim() as i64).collect(), (0..count).collect()))
}

/// `einsum(subscripts, *operands)`
fn einsum(vm: &mut Machine, args: Args) -> R<Value> {
    let given = vm.args(args);
    let mut out = None;
    for (name, value) in vm.keyword_args(args) {
        match name.as_str() {
            "out" => out = values::out(vm, value)?,
            "optimize" | "order" | "casting" | "dtype" => {}
            _ => return Err(vm.type_error(format!("einsum() got an unexpected keyword argument '{name}'"))),
        }
    }
    let Some((subscripts, rest)) = given.split_first() else {
        return Err(vm.value_error("must specify the einstein sum subscripts string and at least one operand, or at least one operand and its corresponding subscripts list"));
    };
    if !matches!(subscripts, Value::Str(_)) {
        return Err(vm.type_error("einsum() takes its subscripts as a str"));
    }
    let subscripts = vm.text(*subscripts).to_owned();
    let mut operands = Vec::with_capacity(rest.len());
    for value in rest {
        operands.push(values::asarray(vm, *value)?);
    }
    let made = values::metered(vm, |meter| tn::einsum(&subscripts, &operands, meter))?;
    super::ufunc::finish(vm, made, out)
}

/// `a, offset, axis1, axis2, dtype, out`
fn trace(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let offset = values::int_or(vm, vm.arg(args, 1), 0)?;
    let (first, second) = (values::int_or(vm, vm.arg(args, 2), 0)?, values::int_or(vm, vm.arg(args, 3), 1)?);
    let dtype = values::dtype_or_none(vm, vm.arg(args, 4))?;
    let made = values::metered(vm, |meter| tn::trace(&array, offset, first, second, dtype, meter))?;
    values::give(vm, made, &[])
}

/// `m, k`
fn triangle(vm: &mut Machine, args: Args, upper: bool) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let k = values::int_or(vm, vm.arg(args, 1), 0)?;
    let made = values::metered(vm, |meter| tn::triangle(&array, k, upper, meter))?;
    nd::give(vm, made, &[])
}

fn tril(vm: &mut Machine, args: Args) -> R<Value> {
    triangle(vm, args, false)
}

fn triu(vm: &mut Machine, args: Args) -> R<Value> {
    triangle(vm, args, true)
}

/// `v, k`
fn diag(vm: &mut Machine, args: Args) -> R<Value> {
    let array = values::asarray(vm, vm.arg(args, 0))?;
    let k = values::int_or(vm, vm.arg(args, 1), 0)?;
    let made = values::metered(vm, |meter| tn::diag(&array, k, meter))?;
    nd::give(vm, made, &[vm.arg(args, 0)])
}

const DOT: NativeRow =
    named("dot", &["a", "b", "out"], 2, 3, 200, "dot(a, b, out=None)\n\nThe product of vectors or matrices.", dot);
const TRACE: NativeRow = named(
    "trace",
    &["a", "offset", "axis1", "axis2", "dtype", "out"],
    1,
    6,
    200,
    "trace(a, offset=0, axis1=0, axis2=1, dtype=None)\n\nThe sum of a diagonal.",
    trace,
);

/// Functions only.
pub(super) const FUNCTIONS: &[NativeRow] = &[
    DOT,
    TRACE,
    named(
        "matmul",
        &["x1", "x2", "out"],
        2,
        3,
        200,
        "matmul(x1, x2, out=None)\n\nThe matrix product, as @ gives it.",
        matmul,
    ),
    row("vdot", 2, 2, 200, "vdot(a, b)\n\nThe product of all elements as vectors.", vdot),
    row("inner", 2, 2, 200, "inner(a, b)\n\nSums over the last axes.", inner),
    named("outer", &["a", "b", "out"], 2, 3, 200, "outer(a, b, out=None)\n\nAll products of pairs.", outer),
    row("kron", 2, 2, 200, "kron(a, b)\n\nThe product of Kronecker.", kron),
    named(
        "cross",
        &["a", "b"],
        2,
        2,
        200,
        "cross(a, b)\n\nThe cross product of vectors of two or three elements.",
        cross,
    ),
    named(
        "tensordot",
        &["a", "b", "axes"],
        2,
        3,
        250,
        "tensordot(a, b, axes=2)\n\nSums over several axes of both.",
        tensordot,
    ),
    NativeRow {
        name: "einsum",
        params: Params::Free,
        gas: 400,
        doc: "einsum(subscripts, *operands, out=None)\n\nSums of products by the summation convention: 'ij,jk->ik'.",
        call: einsum,
    },
    named("tril", &["m", "k"], 1, 2, 200, "tril(m, k=0)\n\nThe lower triangle.", tril),
    named("triu", &["m", "k"], 1, 2, 200, "triu(m, k=0)\n\nThe upper triangle.", triu),
    named("diag", &["v", "k"], 1, 2, 200, "diag(v, k=0)\n\nA diagonal, or a matrix of one.", diag),
];

/// Methods only.
pub(super) const METHODS: &[NativeRow] = &[DOT, TRACE];
