//! `math`: floats by primitives::math, so that every machine gives the same bits.

use super::numbers::{float, int};
use super::{exact, whole};
use primitives::math as m;
use vm::{ANY, Args, Machine, ModuleRow, NativeRow, R, Raise, Value, classes, named, row};

fn domain(vm: &mut Machine) -> Raise {
    vm.value_error("math domain error")
}

fn range(vm: &mut Machine) -> Raise {
    vm.error(classes::OVERFLOW_ERROR, "math range error")
}

/// C's rule: a NaN out of numbers is a domain error, an infinity out of finite numbers a domain error or an overflow.
fn checked(vm: &mut Machine, result: f64, arguments: &[f64], can_overflow: bool) -> R<Value> {
    if result.is_nan() && !arguments.iter().any(|x| x.is_nan()) {
        return Err(domain(vm));
    }
    if result.is_infinite() && arguments.iter().all(|x| x.is_finite()) {
        return Err(if can_overflow { range(vm) } else { domain(vm) });
    }
    Ok(Value::Float(result))
}

macro_rules! one {
    ($($name:ident $can_overflow:literal $function:expr;)*) => {
        $(fn $name(vm: &mut Machine, args: Args) -> R<Value> {
            let x = float(vm, vm.arg(args, 0))?;
            let function: fn(f64) -> f64 = $function;
            checked(vm, function(x), &[x], $can_overflow)
        })*
    };
}

one! {
    acos false m::acos;
    acosh false m::acosh;
    asin false m::asin;
    asinh false m::asinh;
    atan false m::atan;
    atanh false m::atanh;
    cbrt false m::cbrt;
    cos false m::cos;
    cosh true m::cosh;
    erf false libm::erf;
    erfc false libm::erfc;
    exp true m::exp;
    exp2 true m::exp2;
    expm1 true m::expm1;
    fabs false f64::abs;
    log1p false m::log1p;
    sin false m::sin;
    sinh true m::sinh;
    sqrt false m::sqrt;
    tan false m::tan;
    tanh false m::tanh;
    degrees false |x| x * (180.0 / std::f64::consts::PI);
    radians false |x| x * (std::f64::consts::PI / 180.0);
}

fn gamma(vm: &mut Machine, args: Args) -> R<Value> {
    let x = float(vm, vm.arg(args, 0))?;
    let is_pole = x == 0.0 || (x < 0.0 && x == m::floor(x)) || x == f64::NEG_INFINITY;
    if is_pole {
        return Err(domain(vm));
    }
    checked(vm, exact::gamma(x), &[x], true)
}

fn lgamma(vm: &mut Machine, args: Args) -> R<Value> {
    let x = float(vm, vm.arg(args, 0))?;
    if x <= 0.0 && x.is_finite() && x == m::floor(x) {
        return Err(domain(vm));
    }
    checked(vm, exact::lgamma(x), &[x], true)
}

fn atan2(vm: &mut Machine, args: Args) -> R<Value> {
    let (y, x) = (float(vm, vm.arg(args, 0))?, float(vm, vm.arg(args, 1))?);
    Ok(Value::Float(m::atan2(y, x)))
}

fn copysign(vm: &mut Machine, args: Args) -> R<Value> {
    let (x, y) = (float(vm, vm.arg(args, 0))?, float(vm, vm.arg(args, 1))?);
    Ok(Value::Float(x.copysign(y)))
}

fn fmod(vm: &mut Machine, args: Args) -> R<Value> {
    let (x, y) = (float(vm, vm.arg(args, 0))?, float(vm, vm.arg(args, 1))?);
    if y.is_infinite() && x.is_finite() {
        return Ok(Value::Float(x));
    }
    checked(vm, m::fmod(x, y), &[x, y], false)
}

fn remainder(vm: &mut Machine, args: Args) -> R<Value> {
    let (x, y) = (float(vm, vm.arg(args, 0))?, float(vm, vm.arg(args, 1))?);
    if (x.is_infinite() && !y.is_nan()) || (y == 0.0 && !x.is_nan()) {
        return Err(domain(vm));
    }
    Ok(Value::Float(exact::remainder(x, y)))
}

fn pow(vm: &mut Machine, args: Args) -> R<Value> {
    let (x, y) = (float(vm, vm.arg(args, 0))?, float(vm, vm.arg(args, 1))?);
    let result = m::pow(x, y);
    if result.is_infinite() && x == 0.0 && y.is_finite() {
        return Err(domain(vm));
    }
    checked(vm, result, &[x, y], true)
}

/// The logarithm of a number of any size.
fn log_of(vm: &mut Machine, value: Value, log: fn(f64) -> f64) -> R<f64> {
    if let Value::Big(id) = vm.unwrap(value) {
        let big = vm.heap().big(id);
        let bits = big.bits();
        if big.sign() == num_bigint::Sign::Minus {
            return Err(domain(vm));
        }
        if bits > 1_023 {
            // mantissa times 2^shift, as CPython splits ints that no float holds.
            let shift = bits - 64;
            let top = vm::text::int_text::big_to_f64(&(big >> shift)).unwrap_or(f64::INFINITY);
            vm.charge(bits / 16)?;
            let (mantissa, exponent) = m::frexp(top);
            let exponent = f64::from(exponent) + shift as f64;
            return Ok(log(mantissa) + log(2.0) * exponent);
        }
    }
    let x = float(vm, value)?;
    if x <= 0.0 {
        return Err(domain(vm));
    }
    Ok(log(x))
}

fn log(vm: &mut Machine, args: Args) -> R<Value> {
    if args.is_empty() || args.len() > 2 {
        return Err(vm.type_error("math.log requires 1 to 2 arguments"));
    }
    let value = log_of(vm, vm.arg(args, 0), m::ln)?;
    match vm.arg(args, 1) {
        Value::Undef => Ok(Value::Float(value)),
        base => {
            let base = log_of(vm, base, m::ln)?;
            if base == 0.0 {
                return Err(vm.error(classes::ZERO_DIVISION_ERROR, "float division by zero"));
            }
            Ok(Value::Float(value / base))
        }
    }
}

fn log2(vm: &mut Machine, args: Args) -> R<Value> {
    log_of(vm, vm.arg(args, 0), m::log2).map(Value::Float)
}

fn log10(vm: &mut Machine, args: Args) -> R<Value> {
    log_of(vm, vm.arg(args, 0), m::log10).map(Value::Float)
}

fn frexp(vm: &mut Machine, args: Args) -> R<Value> {
    let x = float(vm, vm.arg(args, 0))?;
    let (mantissa, exponent) = if x.is_finite() { m::frexp(x) } else { (x, 0) };
    Ok(vm.tuple(vec![Value::Float(mantissa), Value::Int(i64::from(exponent))]))
}

fn ldexp(vm: &mut Machine, args: Args) -> R<Value> {
    let x = float(vm, vm.arg(args, 0))?;
    let exponent = match vm.unwrap(vm.arg(args, 1)) {
        Value::Int(number) => number.clamp(-10_000, 10_000) as i32,
        Value::Bool(truth) => i32::from(truth),
        Value::Big(id) if vm.heap().big(id).sign() == num_bigint::Sign::Minus => -10_000,
        Value::Big(_) => 10_000,
        _ => return Err(vm.type_error("Expected an int as second argument to ldexp.")),
    };
    let result = if x == 0.0 || !x.is_finite() { x } else { m::ldexp(x, exponent) };
    checked(vm, result, &[x], true)
}

fn modf(vm: &mut Machine, args: Args) -> R<Value> {
    let x = float(vm, vm.arg(args, 0))?;
    let whole = if x.is_infinite() { x } else { m::trunc(x) };
    let rest = if x.is_infinite() { 0.0f64.copysign(x) } else { (x - whole).copysign(x) };
    Ok(vm.tuple(vec![Value::Float(rest), Value::Float(whole)]))
}

fn nextafter(vm: &mut Machine, args: Args) -> R<Value> {
    let (x, y) = (float(vm, vm.arg(args, 0))?, float(vm, vm.arg(args, 1))?);
    Ok(Value::Float(exact::next_after(x, y)))
}

fn ulp(vm: &mut Machine, args: Args) -> R<Value> {
    let x = float(vm, vm.arg(args, 0))?.abs();
    if !x.is_finite() {
        return Ok(Value::Float(x));
    }
    let above = exact::next_after(x, f64::INFINITY);
    Ok(Value::Float(if above.is_infinite() { x - exact::next_after(x, f64::NEG_INFINITY) } else { above - x }))
}

fn isnan(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(Value::Bool(float(vm, vm.arg(args, 0))?.is_nan()))
}

fn isinf(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(Value::Bool(float(vm, vm.arg(args, 0))?.is_infinite()))
}

fn isfinite(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(Value::Bool(float(vm, vm.arg(args, 0))?.is_finite()))
}

fn isclose(vm: &mut Machine, args: Args) -> R<Value> {
    let (a, b) = (float(vm, vm.arg(args, 0))?, float(vm, vm.arg(args, 1))?);
    let mut tolerance = |index: usize, default: f64| match vm.arg(args, index) {
        Value::Undef => Ok(default),
        value => float(vm, value),
    };
    let (relative, absolute) = (tolerance(2, 1e-9)?, tolerance(3, 0.0)?);
    if relative < 0.0 || absolute < 0.0 {
        return Err(vm.value_error("tolerances must be non-negative"));
    }
    if a == b {
        return Ok(Value::Bool(true));
    }
    if a.is_infinite() || b.is_infinite() {
        return Ok(Value::Bool(false));
    }
    let apart = (b - a).abs();
    Ok(Value::Bool(apart <= (relative * b).abs() || apart <= (relative * a).abs() || apart <= absolute))
}

fn rounded(vm: &mut Machine, args: Args, special: &str, whole: fn(f64) -> f64) -> R<Value> {
    let value = vm.arg(args, 0);
    if let Some(method) = vm.special(value, special)? {
        return vm.call(method, &[]);
    }
    match vm.unwrap(value) {
        Value::Int(_) | Value::Bool(_) | Value::Big(_) => {
            let number = int(vm, value)?;
            Ok(vm.int(number))
        }
        Value::Float(number) => to_int(vm, whole(number)),
        _ if special == "__trunc__" => {
            let kind = vm.type_name(value);
            Err(vm.type_error(format!("type {kind} doesn't define __trunc__ method")))
        }
        _ => {
            let number = float(vm, value)?;
            to_int(vm, whole(number))
        }
    }
}

fn to_int(vm: &mut Machine, number: f64) -> R<Value> {
    if number.is_nan() {
        return Err(vm.value_error("cannot convert float NaN to integer"));
    }
    if number.is_infinite() {
        return Err(vm.error(classes::OVERFLOW_ERROR, "cannot convert float infinity to integer"));
    }
    if number.abs() < 9.0e18 {
        return Ok(Value::Int(number as i64));
    }
    match vm::text::float_text::to_int(number) {
        Ok(big) => Ok(vm.int(big)),
        Err(error) => Err(vm.value_error(error.message().to_owned())),
    }
}

fn ceil(vm: &mut Machine, args: Args) -> R<Value> {
    rounded(vm, args, "__ceil__", m::ceil)
}

fn floor(vm: &mut Machine, args: Args) -> R<Value> {
    rounded(vm, args, "__floor__", m::floor)
}

fn trunc(vm: &mut Machine, args: Args) -> R<Value> {
    rounded(vm, args, "__trunc__", m::trunc)
}

fn floats(vm: &mut Machine, value: Value) -> R<Vec<f64>> {
    let items = vm.collect(value)?;
    vm.charge(20 * items.len() as u64)?;
    items.into_iter().map(|item| float(vm, item)).collect()
}

fn fsum(vm: &mut Machine, args: Args) -> R<Value> {
    let numbers = floats(vm, vm.arg(args, 0))?;
    vm.charge(80 * numbers.len() as u64)?;
    match exact::sum(&numbers) {
        Ok(total) => Ok(Value::Float(total)),
        Err(exact::SumError::Overflow) => Err(vm.error(classes::OVERFLOW_ERROR, "intermediate overflow in fsum")),
        Err(exact::SumError::Infinities) => Err(vm.value_error("-inf + inf in fsum")),
    }
}

fn hypot(vm: &mut Machine, args: Args) -> R<Value> {
    vm.charge(60 * args.len() as u64)?;
    let mut numbers = Vec::with_capacity(args.len());
    for value in vm.args(args) {
        numbers.push(float(vm, value)?);
    }
    Ok(Value::Float(exact::norm(&numbers)))
}

fn dist(vm: &mut Machine, args: Args) -> R<Value> {
    let (p, q) = (floats(vm, vm.arg(args, 0))?, floats(vm, vm.arg(args, 1))?);
    if p.len() != q.len() {
        return Err(vm.value_error("both points must have the same number of dimensions"));
    }
    vm.charge(60 * p.len() as u64)?;
    let apart: Vec<f64> = p.iter().zip(&q).map(|(a, b)| a - b).collect();
    Ok(Value::Float(exact::norm(&apart)))
}

fn prod(vm: &mut Machine, args: Args) -> R<Value> {
    let mut total = match vm.arg(args, 1) {
        Value::Undef => Value::Int(1),
        start => start,
    };
    let iterator = vm.iterate(vm.arg(args, 0))?;
    while let Some(item) = vm.advance(iterator)? {
        vm.charge(20)?;
        total = vm.binary(vm::BinaryOp::Mul, total, item)?;
    }
    Ok(total)
}

const FUNCTIONS: &[NativeRow] = &[
    row("acos", 1, 1, 400, "acos(x) -> float\n\nThe arc cosine, in radians.", acos),
    row("acosh", 1, 1, 600, "acosh(x) -> float\n\nThe inverse hyperbolic cosine.", acosh),
    row("asin", 1, 1, 400, "asin(x) -> float\n\nThe arc sine, in radians.", asin),
    row("asinh", 1, 1, 600, "asinh(x) -> float\n\nThe inverse hyperbolic sine.", asinh),
    row("atan", 1, 1, 400, "atan(x) -> float\n\nThe arc tangent, in radians.", atan),
    row("atan2", 2, 2, 500, "atan2(y, x) -> float\n\nThe angle of the point (x, y), in radians.", atan2),
    row("atanh", 1, 1, 600, "atanh(x) -> float\n\nThe inverse hyperbolic tangent.", atanh),
    row("cbrt", 1, 1, 300, "cbrt(x) -> float\n\nThe cube root.", cbrt),
    row("ceil", 1, 1, 60, "ceil(x) -> int\n\nThe smallest int that is not below x.", ceil),
    row("comb", 2, 2, 100, "comb(n, k) -> int\n\nWays to choose k of n things.", whole::comb),
    row("copysign", 2, 2, 60, "copysign(x, y) -> float\n\nThe magnitude of x with the sign of y.", copysign),
    row("cos", 1, 1, 400, "cos(x) -> float\n\nThe cosine of x radians.", cos),
    row("cosh", 1, 1, 500, "cosh(x) -> float\n\nThe hyperbolic cosine.", cosh),
    row("degrees", 1, 1, 60, "degrees(x) -> float\n\nRadians as degrees.", degrees),
    row("dist", 2, 2, 150, "dist(p, q) -> float\n\nThe distance between two points.", dist),
    row("erf", 1, 1, 400, "erf(x) -> float\n\nThe error function.", erf),
    row("erfc", 1, 1, 400, "erfc(x) -> float\n\nOne minus the error function.", erfc),
    row("exp", 1, 1, 300, "exp(x) -> float\n\ne to the power x.", exp),
    row("exp2", 1, 1, 300, "exp2(x) -> float\n\n2 to the power x.", exp2),
    row("expm1", 1, 1, 400, "expm1(x) -> float\n\nexp(x) - 1, exact near 0.", expm1),
    row("fabs", 1, 1, 60, "fabs(x) -> float\n\nThe absolute value as a float.", fabs),
    row("factorial", 1, 1, 100, "factorial(n) -> int\n\n1 * 2 * ... * n.", whole::factorial),
    row("floor", 1, 1, 60, "floor(x) -> int\n\nThe largest int that is not above x.", floor),
    row("fmod", 2, 2, 200, "fmod(x, y) -> float\n\nThe remainder with the sign of x.", fmod),
    row("frexp", 1, 1, 80, "frexp(x) -> (float, int)\n\nMantissa in [0.5, 1) and power of two.", frexp),
    row("fsum", 1, 1, 100, "fsum(numbers) -> float\n\nThe exact sum, rounded once.", fsum),
    row("gamma", 1, 1, 900, "gamma(x) -> float\n\nThe gamma function.", gamma),
    row("gcd", 0, ANY, 60, "gcd(*ints) -> int\n\nThe greatest common divisor.", whole::gcd),
    row("hypot", 0, ANY, 100, "hypot(*coordinates) -> float\n\nThe length of a vector.", hypot),
    named(
        "isclose",
        &["a", "b", "rel_tol", "abs_tol"],
        2,
        2,
        80,
        "isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0) -> bool\n\nWhether two numbers are close.",
        isclose,
    ),
    row("isfinite", 1, 1, 60, "isfinite(x) -> bool\n\nWhether x is neither infinite nor NaN.", isfinite),
    row("isinf", 1, 1, 60, "isinf(x) -> bool\n\nWhether x is infinite.", isinf),
    row("isnan", 1, 1, 60, "isnan(x) -> bool\n\nWhether x is NaN.", isnan),
    row("isqrt", 1, 1, 100, "isqrt(n) -> int\n\nThe square root, rounded down.", whole::isqrt),
    row("lcm", 0, ANY, 60, "lcm(*ints) -> int\n\nThe least common multiple.", whole::lcm),
    row("ldexp", 2, 2, 80, "ldexp(x, i) -> float\n\nx * 2**i.", ldexp),
    row("lgamma", 1, 1, 900, "lgamma(x) -> float\n\nThe logarithm of the gamma function's magnitude.", lgamma),
    row("log", 0, ANY, 300, "log(x, base=e) -> float\n\nThe logarithm.", log),
    row("log10", 1, 1, 300, "log10(x) -> float\n\nThe logarithm to base 10.", log10),
    row("log1p", 1, 1, 400, "log1p(x) -> float\n\nlog(1 + x), exact near 0.", log1p),
    row("log2", 1, 1, 300, "log2(x) -> float\n\nThe logarithm to base 2.", log2),
    row("modf", 1, 1, 80, "modf(x) -> (float, float)\n\nFractional and whole part.", modf),
    row("nextafter", 2, 2, 80, "nextafter(x, y) -> float\n\nThe next float after x towards y.", nextafter),
    row("perm", 1, 2, 100, "perm(n, k=None) -> int\n\nWays to arrange k of n things.", whole::perm),
    row("pow", 2, 2, 500, "pow(x, y) -> float\n\nx to the power y.", pow),
    named("prod", &["iterable", "start"], 1, 1, 100, "prod(iterable, *, start=1)\n\nThe product.", prod),
    row("radians", 1, 1, 60, "radians(x) -> float\n\nDegrees as radians.", radians),
    row("remainder", 2, 2, 200, "remainder(x, y) -> float\n\nThe IEEE 754 remainder.", remainder),
    row("sin", 1, 1, 400, "sin(x) -> float\n\nThe sine of x radians.", sin),
    row("sinh", 1, 1, 500, "sinh(x) -> float\n\nThe hyperbolic sine.", sinh),
    row("sqrt", 1, 1, 80, "sqrt(x) -> float\n\nThe square root.", sqrt),
    row("tan", 1, 1, 500, "tan(x) -> float\n\nThe tangent of x radians.", tan),
    row("tanh", 1, 1, 400, "tanh(x) -> float\n\nThe hyperbolic tangent.", tanh),
    row("trunc", 1, 1, 60, "trunc(x) -> int\n\nThe whole part.", trunc),
    row("ulp", 1, 1, 60, "ulp(x) -> float\n\nThe value of the last bit of x.", ulp),
];

/// The module.
pub(crate) const MODULE: ModuleRow = ModuleRow {
    name: "math",
    functions: FUNCTIONS,
    numbers: &[
        ("pi", std::f64::consts::PI),
        ("e", std::f64::consts::E),
        ("tau", std::f64::consts::TAU),
        ("inf", f64::INFINITY),
        ("nan", f64::NAN),
    ],
    doc: "Mathematical functions, the same bits on every machine.",
    ..crate::names::EMPTY
};
