//! Universal functions: one row each, all by one body, and the methods they share.

use super::{index, values};
use tensor::nd::{self, Arg, Call, NdArray, Scalar, Ufunc};
use vm::{Args, KindRow, Machine, NativeRow, Params, R, Value, named, row};

/// The kind that is the class of all of them.
pub(super) const KIND_NAME: &str = "numpy.ufunc";

macro_rules! rows {
    ($($variant:ident $name:literal $signature:literal $doc:literal;)*) => {
        /// One row per function.
        pub(super) const ROWS: &[NativeRow] = &[$(NativeRow {
            name: $name,
            params: Params::Free,
            gas: 200,
            doc: concat!($name, "(", $signature, ", /, out=None, *, where=True, dtype=None)\n\n", $doc),
            call: apply::<{ Ufunc::$variant as usize }>,
        }),*];
    };
}

rows! {
    Add "add" "x1, x2" "Sums, element by element.";
    Subtract "subtract" "x1, x2" "Differences, element by element.";
    Multiply "multiply" "x1, x2" "Products, element by element.";
    Divide "divide" "x1, x2" "Quotients, element by element; a division by 0 gives inf or nan.";
    FloorDivide "floor_divide" "x1, x2" "Quotients rounded down.";
    Remainder "remainder" "x1, x2" "What floor_divide leaves, with the divisor's sign.";
    Fmod "fmod" "x1, x2" "What division leaves, with the dividend's sign.";
    Power "power" "x1, x2" "x1 to the power of x2.";
    FloatPower "float_power" "x1, x2" "Powers in float64.";
    Maximum "maximum" "x1, x2" "The larger of two elements; nan wins.";
    Minimum "minimum" "x1, x2" "The smaller of two elements; nan wins.";
    Fmax "fmax" "x1, x2" "The larger of two elements; nan loses.";
    Fmin "fmin" "x1, x2" "The smaller of two elements; nan loses.";
    Divmod "divmod" "x1, x2" "Quotients rounded down and what they leave.";
    Equal "equal" "x1, x2" "Whether elements are equal.";
    NotEqual "not_equal" "x1, x2" "Whether elements differ.";
    Less "less" "x1, x2" "Whether x1 is less.";
    LessEqual "less_equal" "x1, x2" "Whether x1 is less or equal.";
    Greater "greater" "x1, x2" "Whether x1 is greater.";
    GreaterEqual "greater_equal" "x1, x2" "Whether x1 is greater or equal.";
    LogicalAnd "logical_and" "x1, x2" "Whether both count as true.";
    LogicalOr "logical_or" "x1, x2" "Whether one counts as true.";
    LogicalXor "logical_xor" "x1, x2" "Whether exactly one counts as true.";
    LogicalNot "logical_not" "x" "Whether an element counts as false.";
    BitwiseAnd "bitwise_and" "x1, x2" "Bits that both have.";
    BitwiseOr "bitwise_or" "x1, x2" "Bits that one has.";
    BitwiseXor "bitwise_xor" "x1, x2" "Bits that exactly one has.";
    Invert "invert" "x" "All bits the other way.";
    LeftShift "left_shift" "x1, x2" "Bits moved left.";
    RightShift "right_shift" "x1, x2" "Bits moved right.";
    Gcd "gcd" "x1, x2" "Greatest common divisors.";
    Lcm "lcm" "x1, x2" "Least common multiples.";
    Arctan2 "arctan2" "x1, x2" "The angle of the point (x2, x1).";
    Hypot "hypot" "x1, x2" "The length of the vector (x1, x2).";
    Copysign "copysign" "x1, x2" "x1 with the sign of x2.";
    Logaddexp "logaddexp" "x1, x2" "log(exp(x1) + exp(x2)).";
    Logaddexp2 "logaddexp2" "x1, x2" "log2(2**x1 + 2**x2).";
    Heaviside "heaviside" "x1, x2" "0 below 0, 1 above it, x2 at 0.";
    Nextafter "nextafter" "x1, x2" "The next float towards x2.";
    Ldexp "ldexp" "x1, x2" "x1 times 2 to the power of x2.";
    Negative "negative" "x" "The same with the other sign.";
    Positive "positive" "x" "The same.";
    Absolute "absolute" "x" "Without sign.";
    Sign "sign" "x" "-1, 0 or 1.";
    Square "square" "x" "The square.";
    Reciprocal "reciprocal" "x" "1 / x.";
    Conjugate "conjugate" "x" "The same, as there are no complex numbers.";
    Floor "floor" "x" "Rounded down.";
    Ceil "ceil" "x" "Rounded up.";
    Trunc "trunc" "x" "Rounded towards 0.";
    Rint "rint" "x" "Rounded to the nearest even int.";
    Fabs "fabs" "x" "Without sign, as float.";
    Sqrt "sqrt" "x" "The square root.";
    Exp "exp" "x" "e to the power of x.";
    Exp2 "exp2" "x" "2 to the power of x.";
    Expm1 "expm1" "x" "exp(x) - 1, exact near 0.";
    Log "log" "x" "The natural logarithm.";
    Log2 "log2" "x" "The logarithm of base 2.";
    Log10 "log10" "x" "The logarithm of base 10.";
    Log1p "log1p" "x" "log(1 + x), exact near 0.";
    Cbrt "cbrt" "x" "The cube root.";
    Sin "sin" "x" "The sine.";
    Cos "cos" "x" "The cosine.";
    Tan "tan" "x" "The tangent.";
    Arcsin "arcsin" "x" "The inverse sine.";
    Arccos "arccos" "x" "The inverse cosine.";
    Arctan "arctan" "x" "The inverse tangent.";
    Sinh "sinh" "x" "The hyperbolic sine.";
    Cosh "cosh" "x" "The hyperbolic cosine.";
    Tanh "tanh" "x" "The hyperbolic tangent.";
    Arcsinh "arcsinh" "x" "The inverse hyperbolic sine.";
    Arccosh "arccosh" "x" "The inverse hyperbolic cosine.";
    Arctanh "arctanh" "x" "The inverse hyperbolic tangent.";
    Degrees "degrees" "x" "Radians as degrees.";
    Radians "radians" "x" "Degrees as radians.";
    Spacing "spacing" "x" "The distance to the next float.";
    Modf "modf" "x" "Fraction and whole part.";
    Frexp "frexp" "x" "Mantissa and exponent of 2.";
    Isnan "isnan" "x" "Whether an element is nan.";
    Isinf "isinf" "x" "Whether an element is infinite.";
    Isfinite "isfinite" "x" "Whether an element is neither infinite nor nan.";
    Signbit "signbit" "x" "Whether an element has a sign.";
}

fn apply<const OP: usize>(vm: &mut Machine, args: Args) -> R<Value> {
    match Ufunc::ALL.get(OP) {
        Some(op) => run(vm, *op, args),
        None => Ok(Value::None),
    }
}

/// What a call may say besides its operands.
#[derive(Default)]
struct Options {
    out: Option<(Value, NdArray)>,
    dtype: Option<tensor::nd::DType>,
    mask: Option<NdArray>,
}

fn options(vm: &mut Machine, op: Ufunc, args: Args, extra: Value) -> R<Options> {
    let mut found = Options { out: values::out(vm, extra)?, ..Options::default() };
    for (name, value) in vm.keyword_args(args) {
        match name.as_str() {
            "out" => found.out = values::out(vm, value)?,
            "dtype" => found.dtype = values::dtype_or_none(vm, value)?,
            "where" => {
                if !matches!(value, Value::Bool(true)) {
                    found.mask = Some(values::array(vm, value, Some(tensor::nd::DType::Bool))?);
                }
            }
            "casting" | "order" | "subok" | "signature" => {}
            _ => {
                let own = op.name();
                return Err(vm.type_error(format!("{own}() got an unexpected keyword argument '{name}'")));
            }
        }
    }
    Ok(found)
}

/// An operand of a function; what no array holds is an error in numpy's words.
fn operand(vm: &mut Machine, op: Ufunc, at: usize, value: Value) -> R<Arg> {
    match values::operand(vm, value)? {
        Some(arg) => Ok(arg),
        None => {
            let (kind, name) = (vm.type_name(value), op.name());
            Err(vm.type_error(format!(
                "loop of ufunc does not support argument {at} of type {kind} which has no callable {name} method"
            )))
        }
    }
}

fn run(vm: &mut Machine, op: Ufunc, args: Args) -> R<Value> {
    let (given, inputs, outputs) = (vm.positional_count(args), op.inputs(), op.outputs());
    if given < inputs || given > inputs + outputs {
        let name = op.name();
        let was = if given == 1 { "was" } else { "were" };
        let most = inputs + outputs;
        return Err(vm.type_error(format!(
            "{name}() takes from {inputs} to {most} positional arguments but {given} {was} given"
        )));
    }
    let extra = if given > inputs { vm.arg(args, inputs) } else { Value::Undef };
    let options = options(vm, op, args, extra)?;
    let mut operands = Vec::with_capacity(inputs);
    for at in 0..inputs {
        operands.push(operand(vm, op, at, vm.arg(args, at))?);
    }
    if outputs == 2 {
        let (first, second) = values::metered(vm, |meter| nd::call_pair(op, &operands, meter))?;
        let first = values::give(vm, first, &[])?;
        vm.keep(first);
        let second = values::give(vm, second, &[])?;
        return Ok(vm.tuple(vec![first, second]));
    }
    let call =
        Call { out: options.out.as_ref().map(|(_, array)| array), dtype: options.dtype, mask: options.mask.as_ref() };
    let made = values::metered(vm, |meter| nd::call(op, &operands, &call, meter))?;
    match options.out {
        Some((value, _)) => Ok(value),
        None => values::give(vm, made, &[]),
    }
}

/// The function whose method is called.
fn this(vm: &mut Machine, args: Args) -> R<Ufunc> {
    let value = vm.arg(args, 0);
    match vm.ufunc_row(value).and_then(|row| Ufunc::from_name(row.name)) {
        Some(op) => Ok(op),
        None => {
            let kind = vm.type_name(value);
            Err(vm.type_error(format!("a numpy.ufunc is needed, not '{kind}'")))
        }
    }
}

fn reduce(vm: &mut Machine, args: Args) -> R<Value> {
    let op = this(vm, args)?;
    let array = values::asarray(vm, vm.arg(args, 1))?;
    let axes = match vm.arg(args, 2) {
        Value::Undef => Some(vec![0]),
        other => values::axes(vm, other)?,
    };
    let dtype = values::dtype_or_none(vm, vm.arg(args, 3))?;
    let out = values::out(vm, vm.arg(args, 4))?;
    let keepdims = values::flag(vm, vm.arg(args, 5), false)?;
    let initial = initial(vm, vm.arg(args, 6))?;
    let mask = mask(vm, vm.arg(args, 7))?;
    let along = nd::Along { axes: axes.as_deref(), keepdims, dtype, initial, mask: mask.as_ref() };
    let made = values::metered(vm, |meter| nd::reduce(op, &array, &along, meter))?;
    finish(vm, made, out)
}

/// The first value of a reduction.
pub(super) fn initial(vm: &mut Machine, value: Value) -> R<Option<Scalar>> {
    if matches!(value, Value::Undef | Value::None) {
        return Ok(None);
    }
    let array = values::asarray(vm, value)?;
    let only = array.only();
    values::checked(vm, only).map(Some)
}

/// The elements that take part.
pub(super) fn mask(vm: &mut Machine, value: Value) -> R<Option<NdArray>> {
    match value {
        Value::Undef | Value::Bool(true) => Ok(None),
        other => values::array(vm, other, Some(tensor::nd::DType::Bool)).map(Some),
    }
}

/// A result, written to `out` if there is one.
pub(super) fn finish(vm: &mut Machine, made: NdArray, out: Option<(Value, NdArray)>) -> R<Value> {
    match out {
        Some((value, target)) => {
            if target.shape() != made.shape() {
                let text = format!(
                    "output parameter has shape {} but the result has shape {}",
                    tensor::format_shape(target.shape()),
                    tensor::format_shape(made.shape())
                );
                return Err(vm.value_error(text));
            }
            values::metered(vm, |meter| target.assign(&made, meter))?;
            Ok(value)
        }
        None => values::give(vm, made, &[]),
    }
}

fn accumulate(vm: &mut Machine, args: Args) -> R<Value> {
    let op = this(vm, args)?;
    let array = values::asarray(vm, vm.arg(args, 1))?;
    let axis = values::int_or(vm, vm.arg(args, 2), 0)?;
    let dtype = values::dtype_or_none(vm, vm.arg(args, 3))?;
    let out = values::out(vm, vm.arg(args, 4))?;
    let made = values::metered(vm, |meter| nd::accumulate(op, &array, axis, dtype, meter))?;
    finish(vm, made, out)
}

fn outer(vm: &mut Machine, args: Args) -> R<Value> {
    let op = this(vm, args)?;
    let (a, b) = (operand(vm, op, 0, vm.arg(args, 1))?, operand(vm, op, 1, vm.arg(args, 2))?);
    let made = values::metered(vm, |meter| nd::outer(op, &a, &b, meter))?;
    values::give(vm, made, &[])
}

fn at(vm: &mut Machine, args: Args) -> R<Value> {
    let op = this(vm, args)?;
    let target = values::asarray(vm, vm.arg(args, 1))?;
    let indices = index::indices(vm, vm.arg(args, 2))?;
    let operand = match vm.arg(args, 3) {
        Value::Undef => None,
        value => Some(operand(vm, op, 1, value)?),
    };
    values::metered(vm, |meter| nd::at(op, &target, &indices, operand.as_ref(), meter))?;
    Ok(Value::None)
}

fn own_name(vm: &mut Machine, args: Args) -> R<Value> {
    let op = this(vm, args)?;
    Ok(vm.str(op.name()))
}

fn inputs(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(Value::Int(this(vm, args)?.inputs() as i64))
}

fn outputs(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(Value::Int(this(vm, args)?.outputs() as i64))
}

fn operands(vm: &mut Machine, args: Args) -> R<Value> {
    let op = this(vm, args)?;
    Ok(Value::Int((op.inputs() + op.outputs()) as i64))
}

fn identity(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(this(vm, args)?.identity().map_or(Value::None, Value::Int))
}

fn no_maker(vm: &mut Machine, _: Args) -> R<Value> {
    Err(vm.type_error("cannot create 'numpy.ufunc' instances"))
}

/// The class.
pub(super) const KIND: KindRow = KindRow {
    name: KIND_NAME,
    constructor: row("ufunc", 0, vm::ANY, 20, "ufunc\n\nThe class of np.add and its kin; not to be called.", no_maker),
    methods: &[
        named(
            "reduce",
            &["self", "array", "axis", "dtype", "out", "keepdims", "initial", "where"],
            2,
            8,
            250,
            "reduce(array, axis=0, dtype=None, out=None, keepdims=False, initial=None, where=True)\n\nApplies the function along an axis until one element is left.",
            reduce,
        ),
        named(
            "accumulate",
            &["self", "array", "axis", "dtype", "out"],
            2,
            5,
            250,
            "accumulate(array, axis=0, dtype=None, out=None)\n\nApplies the function along an axis and keeps what it gives on the way.",
            accumulate,
        ),
        row("outer", 3, 3, 250, "outer(A, B)\n\nApplies the function to all pairs of elements.", outer),
        row(
            "at",
            3,
            4,
            250,
            "at(a, indices, b=None)\n\nApplies the function in place to what indices name, as often as they name it.",
            at,
        ),
    ],
    getters: &[
        row("__name__", 1, 1, 40, "The function's name.", own_name),
        row("nin", 1, 1, 30, "How many operands it takes.", inputs),
        row("nout", 1, 1, 30, "How many arrays it gives.", outputs),
        row("nargs", 1, 1, 30, "Operands and results together.", operands),
        row("identity", 1, 1, 30, "What a reduction of nothing gives, or None.", identity),
    ],
    doc: "The class of functions that work element by element.",
};
