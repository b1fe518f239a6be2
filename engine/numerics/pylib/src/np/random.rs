//! `numpy.random`'s generators: RandomState and Generator as objects, their laws by one body.

use super::seeds::{default_rng, get_state, new_legacy, no_maker, reseed, set_state};
use super::{nd, values};
use num_traits::ToPrimitive;
use primitives::codec::{CodecError, Reader, Writer};
use std::any::Any;
use tensor::nd::{self as tn, DType, NdArray, Scalar};
use tensor::random::{self, Draw, Generator, IntKind, LAWS, Law, RandomState};
use vm::{Args, KindRow, Machine, NativeId, NativeObject, NativeRow, R, Raise, Value, named, row};

/// The kinds' names.
pub(crate) const LEGACY: &str = "numpy.random.mtrand.RandomState";
pub(crate) const NEW: &str = "numpy.random._generator.Generator";

/// Tenths of a gas for each number drawn, in additions of its law.
const ADDITION: u64 = 1;

#[derive(Debug)]
pub(super) enum Rng {
    Legacy(RandomState),
    New(Generator),
}

impl NativeObject for Rng {
    fn kind(&self) -> &'static str {
        match self {
            Rng::Legacy(_) => LEGACY,
            Rng::New(_) => NEW,
        }
    }

    fn size_bytes(&self) -> u64 {
        match self {
            Rng::Legacy(_) => 2_560,
            Rng::New(_) => 64,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }

    fn encode(&self, writer: &mut Writer) -> bool {
        match self {
            Rng::Legacy(state) => state.encode(writer),
            Rng::New(state) => state.encode(writer),
        }
        true
    }

    fn repr(&self) -> String {
        match self {
            Rng::Legacy(_) => "RandomState(MT19937)".to_owned(),
            Rng::New(_) => "Generator(PCG64)".to_owned(),
        }
    }
}

/// A RandomState from a continuation.
pub(crate) fn decode_legacy(reader: &mut Reader<'_>, _: Vec<Value>) -> Result<Box<dyn NativeObject>, CodecError> {
    Ok(Box::new(Rng::Legacy(RandomState::decode(reader)?)))
}

/// A Generator from a continuation.
pub(crate) fn decode_new(reader: &mut Reader<'_>, _: Vec<Value>) -> Result<Box<dyn NativeObject>, CodecError> {
    Ok(Box::new(Rng::New(Generator::decode(reader)?)))
}

impl Rng {
    fn is_legacy(&self) -> bool {
        matches!(self, Rng::Legacy(_))
    }

    fn draw(&mut self, law: &Law, parameters: [f64; 3]) -> f64 {
        match self {
            Rng::Legacy(state) => state.draw(law, parameters),
            Rng::New(state) => state.draw(law, parameters),
        }
    }

    fn integers(&mut self, kind: IntKind, most: u64, count: usize) -> Vec<u64> {
        match self {
            Rng::Legacy(state) => state.integers(kind, most, count),
            Rng::New(state) => state.integers(kind, most, count),
        }
    }

    fn permutation(&mut self, count: usize) -> Vec<usize> {
        match self {
            Rng::Legacy(state) => state.permutation(count),
            Rng::New(state) => state.permutation(count),
        }
    }

    fn unit(&mut self) -> f64 {
        match self {
            Rng::Legacy(state) => state.random_sample(),
            Rng::New(state) => state.random(),
        }
    }
}

pub(super) fn raise(vm: &mut Machine, error: &random::Error) -> Raise {
    vm.library_error(error.class(), "Exception", error.to_string())
}

pub(super) fn receiver(vm: &mut Machine, args: Args) -> R<NativeId> {
    let value = vm.arg(args, 0);
    if let Value::Native(id) = value
        && vm.heap().native(id).as_any().is::<Rng>()
    {
        return Ok(id);
    }
    let kind = vm.type_name(value);
    Err(vm.type_error(format!("a random generator is needed, not '{kind}'")))
}

/// The generator itself; every caller has seen that there is one.
pub(super) fn with<T>(vm: &mut Machine, id: NativeId, run: impl FnOnce(&mut Rng) -> T) -> R<T> {
    match vm.heap_mut().native_mut(id).as_any_mut().downcast_mut::<Rng>() {
        Some(rng) => Ok(run(rng)),
        None => Err(Raise::halt("Internal", "a generator's method was called on another object")),
    }
}

/// A shape to be drawn; `None` for one number.
fn size_of(vm: &mut Machine, value: Value) -> R<Option<Vec<usize>>> {
    match value {
        Value::Undef | Value::None => Ok(None),
        other => {
            let shape = values::shape(vm, other)?;
            let shape = tn::checked_shape(&shape);
            values::checked(vm, shape).map(Some)
        }
    }
}

/// Pays for so many numbers of a cost each, and for the array they go to.
fn pay(vm: &mut Machine, shape: &[usize], cost: u64) -> R<usize> {
    let count = shape.iter().try_fold(1usize, |count, size| count.checked_mul(*size));
    let count = match count {
        Some(count) if count <= tn::MAX_ELEMENTS => count,
        _ => {
            return Err(vm.value_error(
                "array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.",
            ));
        }
    };
    vm.charge((count as u64).saturating_mul(cost.saturating_mul(ADDITION)).saturating_add(100))?;
    nd::reserve(vm, 8 * count as u64)?;
    Ok(count)
}

/// Numbers in a shape as an array's value.
pub(super) fn give<T: tn::Number>(vm: &mut Machine, shape: &[usize], items: Vec<T>) -> R<Value> {
    let made = NdArray::from_vec(shape, items);
    let made = values::checked(vm, made)?;
    nd::give(vm, made, &[])
}

/// A parameter of a law: a number, or numbers to be stretched.
enum Numbers {
    One(f64),
    Many(NdArray),
}

fn law<const AT: usize>(vm: &mut Machine, args: Args) -> R<Value> {
    match LAWS.get(AT) {
        Some(law) => draw(vm, law, args),
        None => Ok(Value::None),
    }
}

fn draw(vm: &mut Machine, law: &'static Law, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    let mut parameters = Vec::with_capacity(3);
    for (at, parameter) in law.parameters.iter().enumerate() {
        parameters.push(match vm.arg(args, at + 1) {
            Value::Undef => Numbers::One(parameter.default.unwrap_or(0.0)),
            Value::Float(number) => Numbers::One(number),
            Value::Int(number) => Numbers::One(number as f64),
            other => {
                let array = values::array(vm, other, Some(DType::Float64))?;
                if array.ndim() == 0 {
                    let only = array.only().and_then(|only| only.to_f64());
                    Numbers::One(values::checked(vm, only)?)
                } else {
                    Numbers::Many(array)
                }
            }
        });
    }
    let size = size_of(vm, vm.arg(args, law.parameters.len() + 1))?;
    let is_legacy = with(vm, id, |rng| rng.is_legacy())?;
    let is_int = matches!(law.draw, Draw::Int(_));
    let shapes: Vec<&[usize]> = parameters
        .iter()
        .map(|parameter| match parameter {
            Numbers::One(_) => &[] as &[usize],
            Numbers::Many(array) => array.shape(),
        })
        .collect();
    if shapes.iter().all(|shape| shape.is_empty()) {
        let mut numbers = [0.0; 3];
        for (number, parameter) in numbers.iter_mut().zip(&parameters) {
            if let Numbers::One(one) = parameter {
                *number = *one;
            }
        }
        if let Err(error) = law.check(numbers, is_legacy) {
            return Err(raise(vm, &error));
        }
        let Some(shape) = size else {
            vm.charge(law.cost * ADDITION)?;
            let number = with(vm, id, |rng| rng.draw(law, numbers))?;
            return Ok(if is_int { Value::Int(number as i64) } else { Value::Float(number) });
        };
        let count = pay(vm, &shape, law.cost)?;
        let drawn: Vec<f64> = with(vm, id, |rng| (0..count).map(|_| rng.draw(law, numbers)).collect())?;
        return numbers_of(vm, &shape, drawn, is_int);
    }
    let common = tn::broadcast_shapes(&shapes);
    let common = values::checked(vm, common)?;
    let shape = match size {
        None => common,
        Some(size) => {
            let mut all = shapes.clone();
            all.push(&size);
            if tn::broadcast_shapes(&all).ok().as_deref() != Some(&size) {
                let text = format!(
                    "Output size {} is not compatible with broadcast dimensions of inputs {}.",
                    tensor::format_shape(&size),
                    tensor::format_shape(&common)
                );
                return Err(vm.value_error(text));
            }
            size
        }
    };
    let count = pay(vm, &shape, law.cost)?;
    let mut columns: Vec<Vec<f64>> = Vec::with_capacity(3);
    for parameter in &parameters {
        columns.push(match parameter {
            Numbers::One(number) => vec![*number; count],
            Numbers::Many(array) => values::metered(vm, |meter| {
                meter.touch(count)?;
                array.broadcast_to(&shape)?.to_floats()
            })?,
        });
    }
    let row_at = |at: usize| {
        let mut numbers = [0.0; 3];
        for (number, column) in numbers.iter_mut().zip(&columns) {
            *number = column.get(at).copied().unwrap_or(0.0);
        }
        numbers
    };
    for at in 0..count {
        if let Err(error) = law.check(row_at(at), is_legacy) {
            return Err(raise(vm, &error));
        }
    }
    let drawn: Vec<f64> = with(vm, id, |rng| (0..count).map(|at| rng.draw(law, row_at(at))).collect())?;
    numbers_of(vm, &shape, drawn, is_int)
}

fn numbers_of(vm: &mut Machine, shape: &[usize], drawn: Vec<f64>, is_int: bool) -> R<Value> {
    if is_int {
        return give(vm, shape, drawn.into_iter().map(|number| number as i64).collect());
    }
    give(vm, shape, drawn)
}

/// Floats in [0, 1) in a shape.
fn units(vm: &mut Machine, id: NativeId, size: Option<Vec<usize>>) -> R<Value> {
    let Some(shape) = size else {
        vm.charge(10)?;
        return with(vm, id, Rng::unit).map(Value::Float);
    };
    let count = pay(vm, &shape, 8)?;
    let drawn: Vec<f64> = with(vm, id, |rng| (0..count).map(|_| rng.unit()).collect())?;
    give(vm, &shape, drawn)
}

/// `random(size=None, dtype=float, out=None)`
fn unit_numbers(vm: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    let size = size_of(vm, vm.arg(args, 1))?;
    let narrow = values::dtype_or_none(vm, vm.arg(args, 2))? == Some(DType::Float32);
    if !narrow {
        return units(vm, id, size);
    }
    let shape = size.clone().unwrap_or_default();
    let count = pay(vm, &shape, 8)?;
    let drawn: Vec<f32> = with(vm, id, |rng| match rng {
        Rng::New(state) => (0..count).map(|_| state.random_f32()).collect(),
        Rng::Legacy(state) => (0..count).map(|_| state.random_sample() as f32).collect(),
    })?;
    singles(vm, size, &shape, drawn)
}

fn singles(vm: &mut Machine, size: Option<Vec<usize>>, shape: &[usize], drawn: Vec<f32>) -> R<Value> {
    match size {
        None => Ok(Value::Float(f64::from(drawn.first().copied().unwrap_or(0.0)))),
        Some(_) => give(vm, shape, drawn),
    }
}

/// `Generator.standard_normal(size=None, dtype=float, out=None)`
fn normal_numbers(vm: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    if values::dtype_or_none(vm, vm.arg(args, 2))? != Some(DType::Float32) {
        return match Law::named("standard_normal") {
            Some(law) => draw(vm, law, args),
            None => Ok(Value::None),
        };
    }
    let size = size_of(vm, vm.arg(args, 1))?;
    let shape = size.clone().unwrap_or_default();
    let count = pay(vm, &shape, 40)?;
    let drawn: Vec<f32> = with(vm, id, |rng| match rng {
        Rng::New(state) => (0..count).map(|_| state.standard_normal_f32()).collect(),
        Rng::Legacy(state) => (0..count).map(|_| state.standard_normal() as f32).collect(),
    })?;
    singles(vm, size, &shape, drawn)
}

/// The dimensions of `rand` and `randn`.
fn dimensions(vm: &mut Machine, args: Args) -> R<Option<Vec<usize>>> {
    let given = vm.args(args);
    let mut sizes = Vec::new();
    for size in given.iter().skip(1) {
        sizes.push(vm.index_of(*size)?);
    }
    if sizes.is_empty() {
        return Ok(None);
    }
    let shape = tn::checked_shape(&sizes);
    values::checked(vm, shape).map(Some)
}

/// `rand(*dimensions)`
fn rand(vm: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    let size = dimensions(vm, args)?;
    units(vm, id, size)
}

/// `randn(*dimensions)`
fn randn(vm: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    let size = dimensions(vm, args)?;
    let Some(law) = Law::named("standard_normal") else { return Ok(Value::None) };
    let Some(shape) = size else {
        vm.charge(law.cost * ADDITION)?;
        return with(vm, id, |rng| rng.draw(law, [0.0; 3])).map(Value::Float);
    };
    let count = pay(vm, &shape, law.cost)?;
    let drawn: Vec<f64> = with(vm, id, |rng| (0..count).map(|_| rng.draw(law, [0.0; 3])).collect())?;
    give(vm, &shape, drawn)
}

/// A bound of whole numbers; floats that are whole are as good.
fn bound(vm: &mut Machine, value: Value) -> R<i128> {
    match vm.unwrap(value) {
        Value::Float(number) if number == number.trunc() && number.abs() < 1e18 => Ok(number as i128),
        Value::Big(id) => Ok(vm.heap().big(id).to_i128().unwrap_or(i128::MAX / 2)),
        _ => vm.index_of(value).map(i128::from),
    }
}

fn int_kind(vm: &mut Machine, value: Value) -> R<(IntKind, DType)> {
    let dtype = values::dtype_or_none(vm, value)?.unwrap_or(DType::Int64);
    Ok(match dtype {
        DType::Bool => (IntKind::Bool, dtype),
        DType::Int8 => (IntKind::Int8, dtype),
        DType::UInt8 => (IntKind::Uint8, dtype),
        DType::Int32 => (IntKind::Int32, dtype),
        DType::Int64 => (IntKind::Int64, dtype),
        other => return Err(vm.type_error(format!("Unsupported dtype {} for randint", other.repr()))),
    })
}

/// `randint(low, high=None, size=None, dtype=int)`, and `integers` with `endpoint=False` behind.
fn whole_numbers(vm: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    let (low, high) = (vm.arg(args, 1), vm.arg_or_none(args, 2));
    let size = size_of(vm, vm.arg(args, 3))?;
    let (kind, dtype) = int_kind(vm, vm.arg(args, 4))?;
    let endpoint = values::flag(vm, vm.arg(args, 5), false)?;
    let is_legacy = with(vm, id, |rng| rng.is_legacy())?;
    if nd::array_of(vm, low).is_some_and(|array| array.ndim() > 0) || matches!(low, Value::List(_) | Value::Tuple(_)) {
        return many_bounds(vm, id, low, high, size, endpoint);
    }
    if nd::array_of(vm, high).is_some_and(|array| array.ndim() > 0) || matches!(high, Value::List(_) | Value::Tuple(_))
    {
        return many_bounds(vm, id, low, high, size, endpoint);
    }
    let from_zero = high.is_none();
    let (low, high) = if from_zero { (0, bound(vm, low)?) } else { (bound(vm, low)?, bound(vm, high)?) };
    let (offset, most) = match kind.span(low, if endpoint { high } else { high - 1 }, from_zero) {
        Ok(span) => span,
        Err(error) => return Err(raise(vm, &error)),
    };
    let shape = size.clone().unwrap_or_default();
    let count = pay(vm, &shape, 10)?;
    let drawn = with(vm, id, |rng| rng.integers(kind, most, count))?;
    let drawn: Vec<i64> = drawn.into_iter().map(|number| (offset + i128::from(number)) as i64).collect();
    if size.is_none() {
        let number = drawn.first().copied().unwrap_or(0);
        if is_legacy && dtype == DType::Int64 {
            return Ok(Value::Int(number));
        }
        let scalar = tn::scalar_as(&Scalar::Int64(number), dtype);
        let scalar = values::checked(vm, scalar)?;
        return Ok(values::scalar(vm, scalar));
    }
    let made = NdArray::from_vec(&shape, drawn);
    let made = values::checked(vm, made)?;
    let made = values::metered(vm, |meter| made.as_dtype(dtype, meter))?;
    nd::give(vm, made, &[])
}

/// Bounds that are arrays: one number for each pair.
fn many_bounds(
    vm: &mut Machine,
    id: NativeId,
    low: Value,
    high: Value,
    size: Option<Vec<usize>>,
    endpoint: bool,
) -> R<Value> {
    let (low, high) = if high.is_none() { (Value::Int(0), low) } else { (low, high) };
    let low = values::array(vm, low, Some(DType::Int64))?;
    let high = values::array(vm, high, Some(DType::Int64))?;
    let common = tn::broadcast_shapes(&[low.shape(), high.shape()]);
    let common = values::checked(vm, common)?;
    let shape = size.unwrap_or(common);
    let count = pay(vm, &shape, 15)?;
    let (low, high) = values::metered(vm, |meter| {
        meter.touch(2 * count)?;
        Ok((low.broadcast_to(&shape)?.to_ints()?, high.broadcast_to(&shape)?.to_ints()?))
    })?;
    let mut drawn = Vec::with_capacity(count);
    for (low, high) in low.into_iter().zip(high) {
        let last = i128::from(high) - i128::from(!endpoint);
        let (offset, most) = match IntKind::Int64.span(i128::from(low), last, false) {
            Ok(span) => span,
            Err(error) => return Err(raise(vm, &error)),
        };
        let number = with(vm, id, |rng| rng.integers(IntKind::Int64, most, 1))?;
        drawn.push((offset + i128::from(number.first().copied().unwrap_or(0))) as i64);
    }
    give(vm, &shape, drawn)
}

/// `choice(a, size=None, replace=True, p=None, axis=0, shuffle=True)`
fn choice(vm: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    let is_legacy = with(vm, id, |rng| rng.is_legacy())?;
    let given = vm.arg(args, 1);
    let size = size_of(vm, vm.arg(args, 2))?;
    let replace = values::flag(vm, vm.arg(args, 3), true)?;
    let axis = values::int_or(vm, vm.arg(args, 5), 0)?;
    let shuffle = values::flag(vm, vm.arg(args, 6), true)?;
    let array = match given {
        Value::Int(_) => None,
        other => {
            let array = values::asarray(vm, other)?;
            if array.ndim() == 0 { None } else { Some(array) }
        }
    };
    let population = match &array {
        None => {
            let count = vm.index_of(given)?;
            let least = i64::from(size.as_ref().is_none_or(|shape| !shape.contains(&0)));
            if count < least || count > tn::MAX_ELEMENTS as i64 {
                return Err(vm.value_error(if is_legacy {
                    "a must be greater than 0 unless no samples are taken"
                } else {
                    "a must be a positive integer unless no samples are taken"
                }));
            }
            count as usize
        }
        Some(array) if is_legacy && array.ndim() != 1 => return Err(vm.value_error("a must be 1-dimensional")),
        Some(array) => {
            let axis = tn::normalize_axis(axis, array.ndim());
            let axis = values::checked(vm, axis)?;
            array.shape()[axis]
        }
    };
    let shares = match vm.arg_or_none(args, 4) {
        Value::None => None,
        other => {
            let shares = values::array(vm, other, Some(DType::Float64))?;
            if shares.ndim() != 1 {
                return Err(vm.value_error(if is_legacy {
                    "'p' must be 1-dimensional"
                } else {
                    "p must be 1-dimensional"
                }));
            }
            let shares = shares.to_floats();
            Some(values::checked(vm, shares)?)
        }
    };
    let shape = size.clone().unwrap_or_default();
    let least = if replace { 0 } else { 15 * population as u64 };
    vm.charge(least + shares.as_ref().map_or(0, |shares| 4 * shares.len() as u64))?;
    let count = pay(vm, &shape, 30)?;
    let places = with(vm, id, |rng| match rng {
        Rng::Legacy(state) => state.choice(population, count, replace, shares.as_deref()),
        Rng::New(state) => state.choice(population, count, replace, shares.as_deref(), shuffle),
    })?;
    let places = match places {
        Ok(places) => places,
        Err(error) => return Err(raise(vm, &error)),
    };
    let places: Vec<i64> = places.into_iter().map(|place| place as i64).collect();
    match array {
        None if size.is_none() => {
            let place = places.first().copied().unwrap_or(0);
            if is_legacy || !replace || shares.is_some() {
                return Ok(Value::Int(place));
            }
            Ok(values::scalar(vm, Scalar::Int64(place)))
        }
        None => give(vm, &shape, places),
        Some(array) => {
            let made = values::metered(vm, |meter| {
                let places = NdArray::from_vec(&shape, places.clone())?;
                tn::take(&array, &places, Some(axis), "raise", meter)
            })?;
            values::give(vm, made, &[])
        }
    }
}

/// `shuffle(x, axis=0)`: in place.
fn shuffle(vm: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    let (given, axis) = (vm.arg(args, 1), values::int_or(vm, vm.arg(args, 2), 0)?);
    if let Value::List(list) = given {
        let count = vm.heap().list(list).len();
        vm.charge(20 * count as u64 + 50)?;
        let order = with(vm, id, |rng| rng.permutation(count))?;
        let items: Vec<Value> = order.into_iter().map(|place| vm.heap().list(list)[place]).collect();
        *vm.heap_mut().list_mut(list) = items;
        return Ok(Value::None);
    }
    let Some(array) = nd::array_of(vm, given).cloned() else {
        let kind = vm.type_name(given);
        return Err(vm.type_error(format!("'{kind}' object does not support item assignment")));
    };
    if array.ndim() == 0 {
        return Err(vm.type_error("len() of unsized object"));
    }
    let mixed = mixed(vm, id, &array, axis)?;
    values::metered(vm, |meter| array.assign(&mixed, meter))?;
    Ok(Value::None)
}

/// A copy with its parts along an axis in a random order.
fn mixed(vm: &mut Machine, id: NativeId, array: &NdArray, axis: i64) -> R<NdArray> {
    let place = tn::normalize_axis(axis, array.ndim());
    let place = values::checked(vm, place)?;
    let count = array.shape()[place];
    vm.charge(20 * count as u64 + 50)?;
    let order = with(vm, id, |rng| rng.permutation(count))?;
    let order: Vec<i64> = order.into_iter().map(|place| place as i64).collect();
    let order = NdArray::from_list(order);
    values::metered(vm, |meter| tn::take(array, &order, Some(axis), "raise", meter))
}

/// `permutation(x, axis=0)`
fn permutation(vm: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    let (given, axis) = (vm.arg(args, 1), values::int_or(vm, vm.arg(args, 2), 0)?);
    if let Value::Int(_) | Value::Instance(_) = given
        && !matches!(vm.unwrap(given), Value::List(_) | Value::Tuple(_))
    {
        let count = vm.index_of(given)?;
        let shape = tn::checked_shape(&[count]);
        let shape = values::checked(vm, shape)?;
        let count = pay(vm, &shape, 20)?;
        let order = with(vm, id, |rng| rng.permutation(count))?;
        return give(vm, &shape, order.into_iter().map(|place| place as i64).collect());
    }
    let array = values::asarray(vm, given)?;
    if array.ndim() == 0 {
        return Err(vm.type_error("permutation() takes an int or an array"));
    }
    let made = mixed(vm, id, &array, axis)?;
    nd::give(vm, made, &[])
}

/// `multinomial(n, pvals, size=None)`
fn multinomial(vm: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    let n = vm.index_of(vm.arg(args, 1))?;
    let shares = values::array(vm, vm.arg(args, 2), Some(DType::Float64))?;
    let shares = shares.to_floats();
    let shares = values::checked(vm, shares)?;
    let mut shape = size_of(vm, vm.arg(args, 3))?.unwrap_or_default();
    if n < 0 {
        return Err(vm.value_error("n < 0"));
    }
    if shares.is_empty() {
        return Err(vm.value_error(
            "pvals must have at least 1 dimension and the last dimension of pvals must be greater than 0.",
        ));
    }
    if shares.iter().any(|share| !(0.0..=1.0).contains(share)) {
        return Err(vm.value_error("pvals < 0, pvals > 1 or pvals contains NaNs"));
    }
    if shares.iter().rev().skip(1).sum::<f64>() > 1.0 + 1e-12 {
        return Err(vm.value_error("sum(pvals[:-1]) > 1.0"));
    }
    let rows: usize = shape.iter().product();
    shape.push(shares.len());
    let count = pay(vm, &shape, 200)?;
    let mut drawn = vec![0i64; count];
    with(vm, id, |rng| {
        for row in drawn.chunks_mut(shares.len()).take(rows) {
            match rng {
                Rng::Legacy(state) => state.multinomial(n, &shares, row),
                Rng::New(state) => state.multinomial(n, &shares, row),
            }
        }
    })?;
    give(vm, &shape, drawn)
}

/// `dirichlet(alpha, size=None)`
fn dirichlet(vm: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    let alpha = values::array(vm, vm.arg(args, 1), Some(DType::Float64))?;
    let alpha = alpha.to_floats();
    let alpha = values::checked(vm, alpha)?;
    let is_legacy = with(vm, id, |rng| rng.is_legacy())?;
    if is_legacy && alpha.iter().any(|number| *number <= 0.0 || number.is_nan()) {
        return Err(vm.value_error("alpha <= 0"));
    }
    if alpha.iter().any(|number| *number < 0.0 || number.is_nan()) {
        return Err(vm.value_error("alpha < 0"));
    }
    let mut shape = size_of(vm, vm.arg(args, 2))?.unwrap_or_default();
    shape.push(alpha.len());
    let count = pay(vm, &shape, 150)?;
    let mut drawn = vec![0.0f64; count];
    with(vm, id, |rng| {
        for row in drawn.chunks_mut(alpha.len().max(1)) {
            match rng {
                Rng::Legacy(state) => state.dirichlet(&alpha, row),
                Rng::New(state) => state.dirichlet(&alpha, row),
            }
        }
    })?;
    give(vm, &shape, drawn)
}

macro_rules! common {
    ($($row:expr,)*) => {
        &[
            named("beta", &["self", "a", "b", "size"], 3, 4, 250, "beta(a, b, size=None)\n\nNumbers between 0 and 1 by the beta law.", law::<0>),
            named("binomial", &["self", "n", "p", "size"], 3, 4, 250, "binomial(n, p, size=None)\n\nHow many of n trials succeed.", law::<1>),
            named("chisquare", &["self", "df", "size"], 2, 3, 250, "chisquare(df, size=None)\n\nNumbers by the chi-square law.", law::<2>),
            named("exponential", &["self", "scale", "size"], 1, 3, 250, "exponential(scale=1.0, size=None)\n\nNumbers by the exponential law.", law::<3>),
            named("f", &["self", "dfnum", "dfden", "size"], 3, 4, 250, "f(dfnum, dfden, size=None)\n\nNumbers by Fisher's law.", law::<4>),
            named("gamma", &["self", "shape", "scale", "size"], 2, 4, 250, "gamma(shape, scale=1.0, size=None)\n\nNumbers by the gamma law.", law::<5>),
            named("geometric", &["self", "p", "size"], 2, 3, 250, "geometric(p, size=None)\n\nHow many trials the first success takes.", law::<6>),
            named("gumbel", &["self", "loc", "scale", "size"], 1, 4, 250, "gumbel(loc=0.0, scale=1.0, size=None)\n\nNumbers by the Gumbel law.", law::<7>),
            named("laplace", &["self", "loc", "scale", "size"], 1, 4, 250, "laplace(loc=0.0, scale=1.0, size=None)\n\nNumbers by the Laplace law.", law::<8>),
            named("logistic", &["self", "loc", "scale", "size"], 1, 4, 250, "logistic(loc=0.0, scale=1.0, size=None)\n\nNumbers by the logistic law.", law::<9>),
            named("lognormal", &["self", "mean", "sigma", "size"], 1, 4, 250, "lognormal(mean=0.0, sigma=1.0, size=None)\n\nNumbers whose logarithm is normal.", law::<10>),
            named("logseries", &["self", "p", "size"], 2, 3, 250, "logseries(p, size=None)\n\nNumbers by the logarithmic series law.", law::<11>),
            named("negative_binomial", &["self", "n", "p", "size"], 3, 4, 250, "negative_binomial(n, p, size=None)\n\nHow many trials fail before n succeed.", law::<12>),
            named("normal", &["self", "loc", "scale", "size"], 1, 4, 250, "normal(loc=0.0, scale=1.0, size=None)\n\nNormal numbers.", law::<13>),
            named("pareto", &["self", "a", "size"], 2, 3, 250, "pareto(a, size=None)\n\nNumbers by the Pareto law, less 1.", law::<14>),
            named("poisson", &["self", "lam", "size"], 1, 3, 250, "poisson(lam=1.0, size=None)\n\nNumbers by the Poisson law.", law::<15>),
            named("power", &["self", "a", "size"], 2, 3, 250, "power(a, size=None)\n\nNumbers between 0 and 1 by a power law.", law::<16>),
            named("rayleigh", &["self", "scale", "size"], 1, 3, 250, "rayleigh(scale=1.0, size=None)\n\nNumbers by the Rayleigh law.", law::<17>),
            named("standard_cauchy", &["self", "size"], 1, 2, 250, "standard_cauchy(size=None)\n\nNumbers by the Cauchy law.", law::<18>),
            named("standard_exponential", &["self", "size"], 1, 2, 250, "standard_exponential(size=None)\n\nExponential numbers of mean 1.", law::<19>),
            named("standard_gamma", &["self", "shape", "size"], 2, 3, 250, "standard_gamma(shape, size=None)\n\nGamma numbers of scale 1.", law::<20>),
            named("standard_t", &["self", "df", "size"], 2, 3, 250, "standard_t(df, size=None)\n\nNumbers by Student's law.", law::<22>),
            named("triangular", &["self", "left", "mode", "right", "size"], 4, 5, 250, "triangular(left, mode, right, size=None)\n\nNumbers by the triangular law.", law::<23>),
            named("uniform", &["self", "low", "high", "size"], 1, 4, 250, "uniform(low=0.0, high=1.0, size=None)\n\nNumbers between low and high.", law::<24>),
            named("wald", &["self", "mean", "scale", "size"], 3, 4, 250, "wald(mean, scale, size=None)\n\nNumbers by the inverse normal law.", law::<25>),
            named("weibull", &["self", "a", "size"], 2, 3, 250, "weibull(a, size=None)\n\nNumbers by the Weibull law.", law::<26>),
            named("permutation", &["self", "x", "axis"], 2, 3, 250, "permutation(x, axis=0)\n\nNumbers below x, or the parts of an array, in a random order.", permutation),
            named("shuffle", &["self", "x", "axis"], 2, 3, 250, "shuffle(x, axis=0)\n\nBrings a list or an array into a random order, in place.", shuffle),
            named("choice", &["self", "a", "size", "replace", "p", "axis", "shuffle"], 2, 7, 250, "choice(a, size=None, replace=True, p=None)\n\nNumbers below a, or elements of an array.", choice),
            named("multinomial", &["self", "n", "pvals", "size"], 3, 4, 250, "multinomial(n, pvals, size=None)\n\nHow often each outcome comes in n trials.", multinomial),
            named("dirichlet", &["self", "alpha", "size"], 2, 3, 250, "dirichlet(alpha, size=None)\n\nShares that add up to 1.", dirichlet),
            named("random", &["self", "size", "dtype", "out"], 1, 4, 200, "random(size=None)\n\nFloats in [0, 1).", unit_numbers),
            $($row,)*
        ]
    };
}

/// numpy's legacy generator.
pub(super) const LEGACY_KIND: KindRow = KindRow {
    name: LEGACY,
    constructor: named(
        "RandomState",
        &["seed"],
        0,
        1,
        200,
        "RandomState(seed)\n\nnumpy's generator of old: the Mersenne Twister.",
        new_legacy,
    ),
    methods: common![
        named(
            "standard_normal",
            &["self", "size"],
            1,
            2,
            200,
            "standard_normal(size=None)\n\nNormal numbers of mean 0 and deviation 1.",
            normal_numbers
        ),
        named(
            "random_sample",
            &["self", "size"],
            1,
            2,
            200,
            "random_sample(size=None)\n\nFloats in [0, 1).",
            unit_numbers
        ),
        row("rand", 1, vm::ANY, 200, "rand(*dimensions)\n\nFloats in [0, 1).", rand),
        row("randn", 1, vm::ANY, 200, "randn(*dimensions)\n\nNormal numbers of mean 0 and deviation 1.", randn),
        named(
            "randint",
            &["self", "low", "high", "size", "dtype"],
            2,
            5,
            250,
            "randint(low, high=None, size=None, dtype=int)\n\nInts from low to before high.",
            whole_numbers
        ),
        named("seed", &["self", "seed"], 1, 2, 200, "seed(seed)\n\nBegins anew.", reseed),
        row("get_state", 1, 1, 200, "get_state()\n\nThe state, for set_state.", get_state),
        row("set_state", 2, 2, 200, "set_state(state)\n\nGoes on from a state.", set_state),
    ],
    getters: &[],
    doc: "numpy's generator of old.",
};

/// numpy's newer generator.
pub(super) const NEW_KIND: KindRow = KindRow {
    name: NEW,
    constructor: row("Generator", 0, vm::ANY, 20, "Generator\n\nMade by default_rng(seed).", no_maker),
    methods: common![
        named(
            "standard_normal",
            &["self", "size", "dtype", "out"],
            1,
            4,
            200,
            "standard_normal(size=None, dtype=float)\n\nNormal numbers of mean 0 and deviation 1.",
            normal_numbers
        ),
        named(
            "integers",
            &["self", "low", "high", "size", "dtype", "endpoint"],
            2,
            6,
            250,
            "integers(low, high=None, size=None, dtype=int, endpoint=False)\n\nInts from low to before high, or up to it.",
            whole_numbers
        ),
    ],
    getters: &[],
    doc: "numpy's newer generator.",
};

const MAKER: NativeRow = named(
    "default_rng",
    &["seed"],
    0,
    1,
    200,
    "default_rng(seed)\n\nA generator of the newer kind: PCG64.",
    default_rng,
);

/// Functions of `numpy.random`.
pub(super) const FUNCTIONS: &[NativeRow] = &[MAKER];

/// Whether the laws stand where their rows say.
#[cfg(test)]
#[test]
fn rows_are_laws() {
    let methods = LEGACY_KIND.methods;
    for (law, row) in LAWS.iter().filter(|law| law.name != "standard_normal").zip(methods) {
        assert_eq!(law.name, row.name);
    }
}
