//! Operators on arrays and scalars: what the VM asks before Python's own rules.

use super::{nd, quick, values};
use tensor::nd::{Arg, Call, DType, Meter, NdArray, Scalar, Ufunc, call};
use vm::{Args, BinaryOp, CompareOp, Machine, NativeRow, R, Value, row};

/// The ufunc of an operator; `None` for the matrix product.
fn ufunc(op: BinaryOp) -> Option<Ufunc> {
    Some(match op {
        BinaryOp::Add => Ufunc::Add,
        BinaryOp::Sub => Ufunc::Subtract,
        BinaryOp::Mul => Ufunc::Multiply,
        BinaryOp::Div => Ufunc::Divide,
        BinaryOp::FloorDiv => Ufunc::FloorDivide,
        BinaryOp::Mod => Ufunc::Remainder,
        BinaryOp::Pow => Ufunc::Power,
        BinaryOp::LShift => Ufunc::LeftShift,
        BinaryOp::RShift => Ufunc::RightShift,
        BinaryOp::BitAnd => Ufunc::BitwiseAnd,
        BinaryOp::BitOr => Ufunc::BitwiseOr,
        BinaryOp::BitXor => Ufunc::BitwiseXor,
        BinaryOp::MatMul => return None,
    })
}

fn is_array(vm: &Machine, value: Value) -> bool {
    nd::array_of(vm, value).is_some()
}

/// Whether plain sequences answer for themselves: `np.int64(2) * [1]` repeats, as strs do with strs.
fn leaves_to_python(vm: &Machine, op: Option<BinaryOp>, a: Value, b: Value) -> bool {
    if is_array(vm, a) || is_array(vm, b) {
        return false;
    }
    let is_text = |value: Value| matches!(vm.unwrap(value), Value::Str(_));
    let is_sequence =
        |value: Value| matches!(vm.unwrap(value), Value::Str(_) | Value::List(_) | Value::Tuple(_) | Value::Bytes(_));
    (is_text(a) && is_text(b))
        || (op == Some(BinaryOp::Mul) && (is_sequence(a) || is_sequence(b)))
        || (op == Some(BinaryOp::Mod) && is_text(a))
}

/// `a op b` and `a op= b`.
pub(super) fn binary(vm: &mut Machine, op: BinaryOp, a: Value, b: Value, in_place: bool) -> R<Value> {
    if let Some(value) = quick::binary(vm, op, a, b) {
        vm.charge(30)?;
        return Ok(value);
    }
    if leaves_to_python(vm, Some(op), a, b) {
        return Ok(Value::NotImplemented);
    }
    let is_single = |value: Value| !is_array(vm, value) && !matches!(value, Value::List(_) | Value::Tuple(_));
    if op == BinaryOp::MatMul && is_single(a) && is_single(b) {
        return Ok(Value::NotImplemented);
    }
    vm.charge(100)?;
    let (Some(x), Some(y)) = (values::operand(vm, a)?, values::operand(vm, b)?) else {
        return refuse(vm, op, a, b);
    };
    let target = if in_place { nd::array_of(vm, a).cloned() } else { None };
    let Some(ufunc) = ufunc(op) else { return super::product::matmul_values(vm, &x, &y, target.map(|_| a)) };
    let call_options = Call { out: target.as_ref(), ..Call::default() };
    let args = [x, y];
    let made = values::metered(vm, |meter| call(ufunc, &args, &call_options, meter))?;
    if target.is_some() { Ok(a) } else { values::give(vm, made, &[]) }
}

/// What is no operand may have a reflected method; otherwise the words are those for objects as elements.
fn refuse(vm: &mut Machine, op: BinaryOp, a: Value, b: Value) -> R<Value> {
    let (array, other, is_left) = if is_array(vm, a) { (a, b, true) } else { (b, a, false) };
    let Some(dtype) = nd::array_of(vm, array).map(NdArray::dtype) else { return Ok(Value::NotImplemented) };
    if matches!(other, Value::Instance(_) | Value::Native(_)) {
        return Ok(Value::NotImplemented);
    }
    let (own, kind) = (python_name(dtype), vm.type_name(other));
    let (left, right) = if is_left { (own, kind.as_str()) } else { (kind.as_str(), own) };
    let symbol = if op == BinaryOp::Pow { "** or pow()" } else { op.symbol() };
    Err(vm.type_error(format!("unsupported operand type(s) for {symbol}: '{left}' and '{right}'")))
}

fn python_name(dtype: DType) -> &'static str {
    match dtype {
        DType::Bool => "bool",
        DType::Float32 | DType::Float64 => "float",
        DType::Str(_) => "str",
        _ => "int",
    }
}

/// `a < b` and its kin.
pub(super) fn compare(vm: &mut Machine, op: CompareOp, a: Value, b: Value) -> R<Value> {
    if let Some(value) = quick::compare(vm, op, a, b) {
        vm.charge(30)?;
        return Ok(value);
    }
    if leaves_to_python(vm, None, a, b) {
        return Ok(Value::NotImplemented);
    }
    vm.charge(100)?;
    let (Some(x), Some(y)) = (values::operand(vm, a)?, values::operand(vm, b)?) else {
        return strange(vm, op, a, b);
    };
    let is_text = |arg: &Arg| matches!(arg.dtype(), Some(DType::Str(_)));
    if is_text(&x) != is_text(&y) && matches!(op, CompareOp::Eq | CompareOp::Ne) {
        let shapes = [x.shape(), y.shape()];
        let shape = tensor::nd::broadcast_shapes(&shapes);
        let shape = values::checked(vm, shape)?;
        return filled(vm, &shape, op == CompareOp::Ne);
    }
    let ufunc = match op {
        CompareOp::Eq => Ufunc::Equal,
        CompareOp::Ne => Ufunc::NotEqual,
        CompareOp::Lt => Ufunc::Less,
        CompareOp::Le => Ufunc::LessEqual,
        CompareOp::Gt => Ufunc::Greater,
        CompareOp::Ge => Ufunc::GreaterEqual,
    };
    let args = [x, y];
    let made = values::metered(vm, |meter| call(ufunc, &args, &Call::default(), meter))?;
    values::give(vm, made, &[])
}

/// Comparison with what no array holds: nothing is equal to it.
fn strange(vm: &mut Machine, op: CompareOp, a: Value, b: Value) -> R<Value> {
    let (own, other) = if values::operand(vm, a)?.is_some() { (a, b) } else { (b, a) };
    let has_methods = matches!(other, Value::Instance(_)) && vm.special(other, "__eq__")?.is_some();
    if has_methods || !matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Ok(Value::NotImplemented);
    }
    match nd::array_of(vm, own).map(|array| array.shape().to_vec()) {
        Some(shape) => filled(vm, &shape, op == CompareOp::Ne),
        None => Ok(Value::Bool(op == CompareOp::Ne)),
    }
}

fn filled(vm: &mut Machine, shape: &[usize], truth: bool) -> R<Value> {
    let sizes: Vec<i64> = shape.iter().map(|size| *size as i64).collect();
    let made =
        values::metered(vm, |meter: &mut Meter| tensor::nd::full(&sizes, &Scalar::Bool(truth), DType::Bool, meter))?;
    values::give(vm, made, &[])
}

/// A unary operator by its ufunc.
fn unary(vm: &mut Machine, args: Args, ufunc: Ufunc) -> R<Value> {
    let operand = [Arg::Array(super::index::this(vm, args)?)];
    let made = values::metered(vm, |meter| call(ufunc, &operand, &Call::default(), meter))?;
    values::give(vm, made, &[])
}

fn negative(vm: &mut Machine, args: Args) -> R<Value> {
    unary(vm, args, Ufunc::Negative)
}

fn positive(vm: &mut Machine, args: Args) -> R<Value> {
    unary(vm, args, Ufunc::Positive)
}

fn absolute(vm: &mut Machine, args: Args) -> R<Value> {
    unary(vm, args, Ufunc::Absolute)
}

fn invert(vm: &mut Machine, args: Args) -> R<Value> {
    unary(vm, args, Ufunc::Invert)
}

fn truth(vm: &mut Machine, args: Args) -> R<Value> {
    let array = super::index::this(vm, args)?;
    let truth = array.truth();
    values::checked(vm, truth).map(Value::Bool)
}

fn divmod(vm: &mut Machine, args: Args) -> R<Value> {
    pair(vm, vm.arg(args, 0), vm.arg(args, 1))
}

fn divmod_reflected(vm: &mut Machine, args: Args) -> R<Value> {
    pair(vm, vm.arg(args, 1), vm.arg(args, 0))
}

fn pair(vm: &mut Machine, a: Value, b: Value) -> R<Value> {
    let quotient = vm.binary(BinaryOp::FloorDiv, a, b)?;
    vm.keep(quotient);
    let rest = vm.binary(BinaryOp::Mod, a, b)?;
    Ok(vm.tuple(vec![quotient, rest]))
}

fn whole(vm: &mut Machine, args: Args) -> R<Value> {
    let array = super::index::this(vm, args)?;
    let only = array.scalar_without_axes();
    match values::checked(vm, only)? {
        Scalar::Float64(number) => float_to_int(vm, number),
        Scalar::Float32(number) => float_to_int(vm, f64::from(number)),
        other => Ok(Value::Int(other.as_int().unwrap_or(0))),
    }
}

fn float_to_int(vm: &mut Machine, number: f64) -> R<Value> {
    let plain = Value::Float(number);
    let class = Value::Class(vm::classes::INT);
    vm.call(class, &[plain])
}

fn float(vm: &mut Machine, args: Args) -> R<Value> {
    let array = super::index::this(vm, args)?;
    let only = array.scalar_without_axes();
    let only = values::checked(vm, only)?;
    let number = only.to_f64();
    values::checked(vm, number).map(Value::Float)
}

fn index(vm: &mut Machine, args: Args) -> R<Value> {
    let array = super::index::this(vm, args)?;
    let place = array.as_index();
    values::checked(vm, place).map(Value::Int)
}

fn contains(vm: &mut Machine, args: Args) -> R<Value> {
    let equal = compare(vm, CompareOp::Eq, vm.arg(args, 0), vm.arg(args, 1))?;
    match nd::array_of(vm, equal) {
        Some(array) => {
            let array = array.clone();
            vm.charge(array.size() as u64)?;
            let any = array.scalars().iter().any(Scalar::truth);
            Ok(Value::Bool(any))
        }
        None => vm.truth(equal).map(Value::Bool),
    }
}

macro_rules! dunders {
    ($($name:ident $op:ident $reflected:literal;)*) => {
        $(fn $name(vm: &mut Machine, args: Args) -> R<Value> {
            let (a, b) = (vm.arg(args, 0), vm.arg(args, 1));
            if $reflected { binary(vm, BinaryOp::$op, b, a, false) } else { binary(vm, BinaryOp::$op, a, b, false) }
        })*
    };
}

dunders! {
    add Add false; radd Add true; sub Sub false; rsub Sub true; mul Mul false; rmul Mul true;
    truediv Div false; rtruediv Div true; floordiv FloorDiv false; rfloordiv FloorDiv true;
    modulo Mod false; rmodulo Mod true; pow Pow false; rpow Pow true;
    matmul MatMul false; rmatmul MatMul true; and BitAnd false; or BitOr false; xor BitXor false; lshift LShift false; rlshift LShift true;
    rshift RShift false; rrshift RShift true;
}

macro_rules! comparisons {
    ($($name:ident $op:ident;)*) => {
        $(fn $name(vm: &mut Machine, args: Args) -> R<Value> {
            compare(vm, CompareOp::$op, vm.arg(args, 0), vm.arg(args, 1))
        })*
    };
}

comparisons! { eq Eq; ne Ne; lt Lt; le Le; gt Gt; ge Ge; }

/// The special methods that arrays and scalars share.
pub(super) const SHARED: &[NativeRow] = &[
    row("__add__", 2, 2, 100, "Sums.", add),
    row("__radd__", 2, 2, 100, "Sums.", radd),
    row("__sub__", 2, 2, 100, "Differences.", sub),
    row("__rsub__", 2, 2, 100, "Differences.", rsub),
    row("__mul__", 2, 2, 100, "Products.", mul),
    row("__rmul__", 2, 2, 100, "Products.", rmul),
    row("__truediv__", 2, 2, 100, "Quotients.", truediv),
    row("__rtruediv__", 2, 2, 100, "Quotients.", rtruediv),
    row("__floordiv__", 2, 2, 100, "Quotients rounded down.", floordiv),
    row("__rfloordiv__", 2, 2, 100, "Quotients rounded down.", rfloordiv),
    row("__mod__", 2, 2, 100, "What division leaves.", modulo),
    row("__rmod__", 2, 2, 100, "What division leaves.", rmodulo),
    row("__pow__", 2, 2, 100, "Powers.", pow),
    row("__rpow__", 2, 2, 100, "Powers.", rpow),
    row("__matmul__", 2, 2, 100, "The matrix product.", matmul),
    row("__rmatmul__", 2, 2, 100, "The matrix product.", rmatmul),
    row("__and__", 2, 2, 100, "Bits that both have.", and),
    row("__rand__", 2, 2, 100, "Bits that both have.", and),
    row("__or__", 2, 2, 100, "Bits that one has.", or),
    row("__ror__", 2, 2, 100, "Bits that one has.", or),
    row("__xor__", 2, 2, 100, "Bits that exactly one has.", xor),
    row("__rxor__", 2, 2, 100, "Bits that exactly one has.", xor),
    row("__lshift__", 2, 2, 100, "Bits moved left.", lshift),
    row("__rlshift__", 2, 2, 100, "Bits moved left.", rlshift),
    row("__rshift__", 2, 2, 100, "Bits moved right.", rshift),
    row("__rrshift__", 2, 2, 100, "Bits moved right.", rrshift),
    row("__divmod__", 2, 2, 100, "Quotients rounded down and what they leave.", divmod),
    row("__rdivmod__", 2, 2, 100, "Quotients rounded down and what they leave.", divmod_reflected),
    row("__eq__", 2, 2, 100, "Whether elements are equal.", eq),
    row("__ne__", 2, 2, 100, "Whether elements differ.", ne),
    row("__lt__", 2, 2, 100, "Whether elements are less.", lt),
    row("__le__", 2, 2, 100, "Whether elements are less or equal.", le),
    row("__gt__", 2, 2, 100, "Whether elements are greater.", gt),
    row("__ge__", 2, 2, 100, "Whether elements are greater or equal.", ge),
    row("__neg__", 1, 1, 100, "The other sign.", negative),
    row("__pos__", 1, 1, 100, "The same.", positive),
    row("__abs__", 1, 1, 100, "Without sign.", absolute),
    row("__invert__", 1, 1, 100, "All bits the other way.", invert),
    row("__bool__", 1, 1, 100, "Whether the only element counts as true.", truth),
];

/// The special methods of arrays alone; scalars are numbers already.
pub(super) const ARRAYS: &[NativeRow] = &[
    row("__int__", 1, 1, 60, "The only element as an int.", whole),
    row("__float__", 1, 1, 60, "The only element as a float.", float),
    row("__index__", 1, 1, 60, "The only element as an index.", index),
    row("__contains__", 2, 2, 60, "Whether an element is equal.", contains),
];
