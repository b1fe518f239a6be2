//! Calls of universal functions: operands are stretched to one shape and brought to one type, then worked on in one loop.

use super::apply::{apply_one, apply_two};
use super::table::Family;
use super::walk::memory_order;
use super::{
    Arg, Casting, Class, DType, Data, Error, Meter, NdArray, Number, Result, Scalar, Ufunc, broadcast_shapes,
    result_type, tight_shape,
};
use primitives::math;

/// What a call may ask for besides its operands.
#[derive(Clone, Copy, Debug, Default)]
pub struct Call<'a> {
    /// Where the result goes instead of a new array.
    pub out: Option<&'a NdArray>,
    /// The type to compute in.
    pub dtype: Option<DType>,
    /// `where=`: only these elements are written.
    pub mask: Option<&'a NdArray>,
}

/// Calls a function with one result; an array without axes stands for a scalar. With `out`, returns `out`.
///
/// # Errors
/// `TypeError` and `UFuncTypeError` for types it does not work on, `ValueError` for shapes that do not fit,
/// `OverflowError` for a Python int beyond the type it meets, the meter's.
pub fn call(op: Ufunc, args: &[Arg], call: &Call<'_>, meter: &mut Meter) -> Result<NdArray> {
    if args.len() != op.inputs() || op.outputs() != 1 {
        return Err(wrong_count(op, args.len()));
    }
    if let Some(known) = incomparable(op, args, meter)? {
        return finish(known, call, op, meter);
    }
    let (compute, output) = types(op, args, call)?;
    let shape = common_shape(args, call)?;
    if op == Ufunc::Power
        && let Some(found) = scalar_power(args, compute, call, meter)?
    {
        return finish(found, call, op, meter);
    }
    let arrays = operands(op, args, compute, meter)?;
    check_values(op, &arrays, compute, meter)?;
    let len = meter.array(&shape, output)?;
    meter.spend((len as u64).saturating_mul(op.weight() - 1))?;
    let stretched: Vec<NdArray> = arrays
        .iter()
        .map(|array| if array.shape() == shape { array.clone() } else { array.stretched(&shape) })
        .collect();
    let order = if stretched.iter().all(NdArray::is_c_contiguous) {
        (0..shape.len()).collect()
    } else {
        memory_order(&shape, &stretched.iter().map(NdArray::strides).collect::<Vec<_>>())
    };
    let ordered: Vec<NdArray> = stretched.iter().map(|array| array.permuted(&order)).collect();
    let data = match ordered.as_slice() {
        [one] => apply_one(op, one),
        [left, right] => apply_two(op, left, right),
        _ => None,
    };
    let data = data.ok_or_else(|| no_loop(op, args))?;
    let output = match &data {
        Data::Str(texts) => {
            DType::Str(texts.iter().map(|text| text.chars().count()).max().map_or(1, |width| width.max(1) as u32))
        }
        _ => output,
    };
    let memory: Vec<usize> = order.iter().map(|axis| shape[*axis]).collect();
    finish(NdArray::new(output, data, memory).unpermuted(&order), call, op, meter)
}

fn wrong_count(op: Ufunc, count: usize) -> Error {
    let (inputs, verb) = (op.inputs(), if count == 1 { "was" } else { "were" });
    Error::type_error(format!(
        "{}() takes from {inputs} to {} positional arguments but {count} {verb} given",
        op.name(),
        inputs + op.outputs()
    ))
}

// Puts the result where it is wanted.
fn finish(result: NdArray, call: &Call<'_>, op: Ufunc, meter: &mut Meter) -> Result<NdArray> {
    let Some(out) = call.out else {
        let Some(mask) = call.mask else { return Ok(result) };
        // What is not written is whatever memory held in numpy; here it is zero.
        let empty = super::create::zeros_of(result.shape(), result.dtype(), meter)?;
        return super::select::where_of(mask, &result, &empty, result.dtype(), meter);
    };
    if !result.dtype().can_cast(out.dtype(), Casting::SameKind) {
        return Err(output_cast(op, result.dtype(), out.dtype()));
    }
    if out.shape() != result.shape() && !result.fits_shape(out.shape()) {
        return Err(Error::value(format!(
            "non-broadcastable output operand with shape {} doesn't match the broadcast shape {}",
            tight_shape(out.shape()),
            tight_shape(result.shape())
        )));
    }
    match call.mask {
        None => out.assign(&result, meter)?,
        Some(mask) => {
            let result = result.as_dtype(out.dtype(), meter)?;
            let merged = super::select::where_of(mask, &result, out, out.dtype(), meter)?;
            out.assign(&merged, meter)?;
        }
    }
    Ok(out.clone())
}

fn output_cast(op: Ufunc, from: DType, to: DType) -> Error {
    Error::new(
        Class::UFuncType,
        format!(
            "Cannot cast ufunc '{}' output from {} to {} with casting rule 'same_kind'",
            op.name(),
            from.repr(),
            to.repr()
        ),
    )
}

fn common_shape(args: &[Arg], call: &Call<'_>) -> Result<Vec<usize>> {
    let shapes: Vec<&[usize]> = args.iter().map(Arg::shape).collect();
    let with_out = || {
        let mut all = shapes.clone();
        all.extend(call.out.map(NdArray::shape));
        Error::broadcast(&all)
    };
    let shape = broadcast_shapes(&shapes).map_err(|_| with_out())?;
    if let Some(out) = call.out {
        let mut both = shapes.clone();
        both.push(out.shape());
        let common = broadcast_shapes(&both).map_err(|_| with_out())?;
        if common != out.shape() {
            return Err(Error::value(format!(
                "non-broadcastable output operand with shape {} doesn't match the broadcast shape {}",
                tight_shape(out.shape()),
                tight_shape(&common)
            )));
        }
        out.check_writable().map_err(|_| Error::value("output array is read-only"))?;
    }
    Ok(shape)
}

/// The type an operation is done in and the type of its result.
fn types(op: Ufunc, args: &[Arg], call: &Call<'_>) -> Result<(DType, DType)> {
    let texts = args.iter().filter(|arg| arg.dtype().is_some_and(DType::is_str)).count();
    if texts > 0 && texts < args.len() && op.family() != Family::Logic {
        return Err(no_loop(op, args));
    }
    let common = result_type(args)?;
    let compute = match call.dtype {
        None => op.compute_type(common).ok_or_else(|| no_loop(op, args))?,
        Some(dtype) => {
            let compute = if matches!(op.family(), Family::Compare | Family::Logic | Family::Test) {
                op.compute_type(common)
            } else {
                op.compute_type(dtype).filter(|compute| *compute == dtype)
            };
            let compute = compute.ok_or_else(|| {
                Error::type_error(format!(
                    "No loop matching the specified signature and casting was found for ufunc {}",
                    op.name()
                ))
            })?;
            for (index, arg) in args.iter().enumerate() {
                if let Some(from) = arg.dtype().filter(|from| !from.can_cast(compute, Casting::SameKind)) {
                    return Err(Error::new(
                        Class::UFuncType,
                        format!(
                            "Cannot cast ufunc '{}' input {index} from {} to {} with casting rule 'same_kind'",
                            op.name(),
                            from.repr(),
                            compute.repr()
                        ),
                    ));
                }
            }
            compute
        }
    };
    let output = op.output_type(compute);
    if let Some(out) = call.out
        && !output.can_cast(out.dtype(), Casting::SameKind)
    {
        return Err(output_cast(op, output, out.dtype()));
    }
    Ok((compute, output))
}

// All operands as arrays of the type to compute in.
fn operands(op: Ufunc, args: &[Arg], compute: DType, meter: &mut Meter) -> Result<Vec<NdArray>> {
    args.iter()
        .map(|arg| {
            let array = arg.weak_array(compute)?;
            if array.dtype() == compute || (compute.is_str() && array.dtype().is_str()) {
                Ok(array)
            } else if op.family() == Family::Logic && array.dtype().is_str() {
                array.astype(DType::Bool, meter)
            } else {
                array.astype(compute, meter)
            }
        })
        .collect()
}

fn check_values(op: Ufunc, arrays: &[NdArray], compute: DType, meter: &mut Meter) -> Result<()> {
    if op == Ufunc::Power
        && compute.is_int()
        && let [_, exponents] = arrays
    {
        meter.touch(exponents.size())?;
        if exponents.to_ints()?.iter().any(|exponent| *exponent < 0) {
            return Err(Error::value("Integers to negative integer powers are not allowed."));
        }
    }
    Ok(())
}

// A comparison with a Python int beyond the array's type, or of texts with numbers, has one answer for all elements.
fn incomparable(op: Ufunc, args: &[Arg], meter: &mut Meter) -> Result<Option<NdArray>> {
    let [left, right] = args else { return Ok(None) };
    if op.family() != Family::Compare {
        return Ok(None);
    }
    let is_text = |arg: &Arg| arg.dtype().is_some_and(DType::is_str);
    let answer = if is_text(left) != is_text(right) {
        match op {
            Ufunc::Equal => false,
            Ufunc::NotEqual => true,
            _ => return Err(no_loop(op, args)),
        }
    } else {
        // The sign of the Python int relative to every value of the array's type.
        let beyond = |number: &Arg, array: &Arg| -> Option<i64> {
            let (least, most) = array.dtype()?.int_bounds()?;
            match number {
                Arg::Int(number) if *number > most => Some(1),
                Arg::Int(number) if *number < least => Some(-1),
                Arg::Big { negative, .. } => Some(if *negative { -1 } else { 1 }),
                _ => None,
            }
        };
        let order = match (beyond(right, left), beyond(left, right)) {
            (Some(sign), _) => -sign,
            (_, Some(sign)) => sign,
            _ => return Ok(None),
        };
        match op {
            Ufunc::Equal => false,
            Ufunc::NotEqual => true,
            Ufunc::Less | Ufunc::LessEqual => order < 0,
            _ => order > 0,
        }
    };
    let shape = broadcast_shapes(&[left.shape(), right.shape()])?;
    Ok(Some(super::create::full_of(&shape, &Scalar::Bool(answer), DType::Bool, meter)?))
}

// Powers numpy replaces by a cheaper function when the exponent is a Python number.
fn scalar_power(args: &[Arg], compute: DType, outer: &Call<'_>, meter: &mut Meter) -> Result<Option<NdArray>> {
    let [Arg::Array(base), exponent] = args else { return Ok(None) };
    let exponent = match exponent {
        Arg::Int(number) => *number as f64,
        Arg::Float(number) => *number,
        _ => return Ok(None),
    };
    if !compute.is_float() {
        return Ok(None);
    }
    let op = if exponent == 2.0 {
        Ufunc::Square
    } else if exponent == 0.5 {
        Ufunc::Sqrt
    } else if exponent == -1.0 {
        Ufunc::Reciprocal
    } else {
        return Ok(None);
    };
    let base = base.as_dtype(compute, meter)?;
    call(op, &[Arg::Array(base)], &Call { dtype: outer.dtype, ..Call::default() }, meter).map(Some)
}

fn no_loop(op: Ufunc, args: &[Arg]) -> Error {
    let name = op.name();
    match op {
        Ufunc::Subtract if args.iter().all(|arg| arg.dtype().is_some_and(DType::is_bool)) => {
            return Error::type_error(
                "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.",
            );
        }
        Ufunc::Negative if args.iter().all(|arg| arg.dtype().is_some_and(DType::is_bool)) => {
            return Error::type_error(
                "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function instead.",
            );
        }
        _ => {}
    }
    if matches!(op.family(), Family::Float | Family::Divide | Family::Bits | Family::Test | Family::Round)
        || op == Ufunc::LogicalNot
    {
        return Error::type_error(format!(
            "ufunc '{name}' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''"
        ));
    }
    let by_class = op.inputs() == 1 || matches!(op.family(), Family::Compare | Family::Ints);
    let words: Vec<String> = args
        .iter()
        .map(|arg| match arg {
            Arg::Array(array) if by_class => array.dtype().class_text(),
            Arg::Array(array) => array.dtype().repr(),
            Arg::Int(_) | Arg::Big { .. } if by_class => "<class 'numpy.dtypes._PyLongDType'>".to_owned(),
            Arg::Float(_) if by_class => "<class 'numpy.dtypes._PyFloatDType'>".to_owned(),
            Arg::Int(_) | Arg::Big { .. } => DType::Int64.repr(),
            Arg::Float(_) => DType::Float64.repr(),
        })
        .collect();
    let types = if words.len() == 1 { words.concat() } else { format!("({})", words.join(", ")) };
    Error::new(
        Class::UFuncType,
        format!("ufunc '{name}' did not contain a loop with signature matching types {types} -> None"),
    )
}

/// Calls a function with two results: `divmod`, `modf`, `frexp`.
///
/// # Errors
/// As [`call`].
pub fn call_pair(op: Ufunc, args: &[Arg], meter: &mut Meter) -> Result<(NdArray, NdArray)> {
    let plain = Call::default();
    match (op, args) {
        (Ufunc::Divmod, [_, _]) => {
            Ok((call(Ufunc::FloorDivide, args, &plain, meter)?, call(Ufunc::Remainder, args, &plain, meter)?))
        }
        (Ufunc::Modf | Ufunc::Frexp, [only]) => {
            let (compute, _) = types(op, args, &plain)?;
            let array = only.weak_array(compute)?.as_dtype(compute, meter)?;
            meter.array(array.shape(), compute)?;
            meter.array(array.shape(), compute)?;
            let shape = array.shape().to_vec();
            let items = array.to_floats()?;
            if op == Ufunc::Modf {
                let whole: Vec<f64> = items.iter().map(|number| number.trunc()).collect();
                let rest: Vec<f64> = items
                    .iter()
                    .map(|number| {
                        let rest = if number.is_infinite() { 0.0 } else { number - number.trunc() };
                        rest.copysign(*number)
                    })
                    .collect();
                let rest = NdArray::from_vec(&shape, rest)?.as_dtype(compute, meter)?;
                return Ok((rest, NdArray::from_vec(&shape, whole)?.as_dtype(compute, meter)?));
            }
            let parts: Vec<(f64, i32)> = items.iter().map(|number| math::frexp(*number)).collect();
            let mantissas = parts.iter().map(|(mantissa, _)| *mantissa).collect();
            let exponents: Vec<i32> = parts.iter().map(|(_, exponent)| *exponent).collect();
            Ok((
                NdArray::from_vec::<f64>(&shape, mantissas)?.as_dtype(compute, meter)?,
                NdArray::from_vec(&shape, exponents)?,
            ))
        }
        _ => Err(wrong_count(op, args.len())),
    }
}

/// `round`: to `decimals` digits after the point, ties to even; negative ones count before it.
///
/// # Errors
/// The meter's.
pub fn round(array: &NdArray, decimals: i64, meter: &mut Meter) -> Result<NdArray> {
    let plain = Call::default();
    let dtype = array.dtype();
    if dtype.is_int() && decimals >= 0 {
        return array.copy_keeping_order(meter);
    }
    let own = Arg::from(array);
    if decimals == 0 {
        return call(Ufunc::Rint, &[own], &plain, meter);
    }
    // Beyond these powers every float is 0 or infinite.
    let power = math::pow(10.0, decimals.unsigned_abs().min(400) as f64);
    let (first, second) =
        if decimals > 0 { (Ufunc::Multiply, Ufunc::Divide) } else { (Ufunc::Divide, Ufunc::Multiply) };
    let scaled = call(first, &[own, Arg::Float(power)], &plain, meter)?;
    let whole = call(Ufunc::Rint, &[scaled.into()], &plain, meter)?;
    let result = call(second, &[whole.into(), Arg::Float(power)], &plain, meter)?;
    if dtype.is_int() { result.as_dtype(dtype, meter) } else { Ok(result) }
}

/// `clip`: not below `low`, not above `high`; NaN stays.
///
/// # Errors
/// As [`call`].
pub fn clip(
    array: &Arg,
    low: Option<&Arg>,
    high: Option<&Arg>,
    out: Option<&NdArray>,
    meter: &mut Meter,
) -> Result<NdArray> {
    // A Python int beyond an int type bounds as the type's own bound does.
    let fit = |bound: &Arg| match (bound, array.dtype().and_then(DType::int_bounds)) {
        (Arg::Int(number), Some((least, most))) => Arg::Int((*number).clamp(least, most)),
        (Arg::Big { negative, .. }, Some((least, most))) => Arg::Int(if *negative { least } else { most }),
        _ => bound.clone(),
    };
    let (low, high) = (low.map(fit), high.map(fit));
    let mut all = vec![array.clone()];
    all.extend(low.clone());
    all.extend(high.clone());
    let common = result_type(&all)?;
    if let Some(out) = out
        && !common.can_cast(out.dtype(), Casting::SameKind)
    {
        return Err(Error::new(
            Class::UFuncType,
            format!(
                "Cannot cast ufunc 'clip' output from {} to {} with casting rule 'same_kind'",
                common.repr(),
                out.dtype().repr()
            ),
        ));
    }
    let plain = Call::default();
    let mut result = array.weak_array(common)?.as_dtype(common, meter)?;
    let bounded = low.is_some() || high.is_some();
    if let Some(low) = low {
        result = call(Ufunc::Maximum, &[result.into(), low], &plain, meter)?;
    }
    if let Some(high) = high {
        result = call(Ufunc::Minimum, &[result.into(), high], &plain, meter)?;
    }
    if !bounded {
        result = result.copy_keeping_order(meter)?;
    }
    match out {
        None => Ok(result),
        Some(out) => {
            out.assign(&result, meter)?;
            Ok(out.clone())
        }
    }
}

/// A single float through a function of one operand, without arrays: what a scalar's own method calls.
pub fn float_function(op: Ufunc, number: f64) -> Option<f64> {
    super::apply::float_one(op).map(|f| f(number.to_f64()))
}
