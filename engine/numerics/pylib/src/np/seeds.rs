//! Where random generators begin and go on: seeds of every kind, and states.

use super::random::{Rng, give, raise, receiver, with};
use super::{nd, values};
use tensor::nd::DType;
use tensor::random::{Generator, RandomState};
use vm::{Args, Machine, R, Value};

/// The 32-bit words of a seed: an int of any size, or a list of them.
fn words(vm: &mut Machine, value: Value) -> R<Vec<u32>> {
    match vm.unwrap(value) {
        Value::Int(number) => match u64::try_from(number) {
            Ok(number) => {
                let (low, high) = (number as u32, (number >> 32) as u32);
                Ok(if high == 0 { vec![low] } else { vec![low, high] })
            }
            Err(_) => Err(vm.value_error("expected non-negative integer")),
        },
        Value::Bool(truth) => Ok(vec![u32::from(truth)]),
        Value::Big(id) => match vm.heap().big(id).to_biguint() {
            Some(number) => Ok(number.to_u32_digits()),
            None => Err(vm.value_error("expected non-negative integer")),
        },
        Value::List(_) | Value::Tuple(_) => {
            let mut all = Vec::new();
            for item in vm.collect(value)? {
                all.extend(words(vm, item)?);
            }
            Ok(all)
        }
        _ => {
            if let Some(array) = nd::array_of(vm, value) {
                let numbers = array.to_ints();
                let numbers = values::checked(vm, numbers)?;
                let mut all = Vec::new();
                for number in numbers {
                    all.extend(words(vm, Value::Int(number))?);
                }
                return Ok(all);
            }
            Err(vm.type_error("SeedSequence expects int or sequence of ints for entropy"))
        }
    }
}

fn legacy_state(vm: &mut Machine, seed: Value) -> R<RandomState> {
    vm.charge(20_000)?;
    let made = match vm.unwrap(seed) {
        Value::Undef | Value::None => {
            return Err(vm.type_error("numpy.random needs a seed: np.random.seed(n) or np.random.RandomState(n)"));
        }
        Value::Int(number) => RandomState::from_int(number),
        Value::Bool(truth) => RandomState::from_int(i64::from(truth)),
        Value::Big(_) => return Err(vm.value_error("Seed must be between 0 and 2**32 - 1")),
        Value::Float(_) | Value::Str(_) => {
            let kind = vm.type_name(seed);
            return Err(vm.type_error(format!(
                "Cannot cast array data from dtype('{kind}64') to dtype('int64') according to the rule 'safe'"
            )));
        }
        _ => {
            let key = values::array(vm, seed, Some(DType::Int64))?;
            let numbers = key.to_ints();
            let numbers = values::checked(vm, numbers)?;
            let mut words = Vec::with_capacity(numbers.len());
            for number in numbers {
                match u32::try_from(number) {
                    Ok(word) => words.push(word),
                    Err(_) => return Err(vm.value_error("Seed values must be between 0 and 2**32 - 1")),
                }
            }
            RandomState::from_key(&words)
        }
    };
    made.map_err(|error| raise(vm, &error))
}

pub(super) fn new_legacy(vm: &mut Machine, args: Args) -> R<Value> {
    let state = legacy_state(vm, vm.arg(args, 0))?;
    vm.reserve_bytes(2_560)?;
    Ok(vm.native(Box::new(Rng::Legacy(state))))
}

pub(super) fn reseed(vm: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    let state = legacy_state(vm, vm.arg(args, 1))?;
    with(vm, id, |rng| *rng = Rng::Legacy(state))?;
    Ok(Value::None)
}

/// `default_rng(seed)`
pub(super) fn default_rng(vm: &mut Machine, args: Args) -> R<Value> {
    let seed = vm.arg_or_none(args, 0);
    if let Value::Native(id) = seed
        && vm.heap().native(id).as_any().is::<Rng>()
    {
        return Ok(seed);
    }
    if seed.is_none() {
        return Err(vm.type_error("numpy.random needs a seed: np.random.default_rng(n)"));
    }
    let words = words(vm, seed)?;
    vm.charge(1_000 + 20 * words.len() as u64)?;
    let state = Generator::new(&words);
    Ok(vm.native(Box::new(Rng::New(state))))
}

pub(super) fn no_maker(vm: &mut Machine, _: Args) -> R<Value> {
    Err(vm.type_error("a Generator is made by np.random.default_rng(seed)"))
}

/// `get_state()`
pub(super) fn get_state(vm: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    vm.charge(2_000)?;
    let found = with(vm, id, |rng| match rng {
        Rng::Legacy(state) => {
            let (words, used, kept) = state.state();
            let words: Vec<i64> = words.iter().map(|word| i64::from(*word)).collect();
            Some((words, used, kept))
        }
        Rng::New(_) => None,
    })?;
    let Some((words, used, kept)) = found else { return Ok(Value::None) };
    let count = words.len();
    let name = vm.str("MT19937");
    let words = give(vm, &[count], words)?;
    let (has, number) = (i64::from(kept.is_some()), kept.unwrap_or(0.0));
    Ok(vm.tuple(vec![name, words, Value::Int(used as i64), Value::Int(has), Value::Float(number)]))
}

/// `set_state(state)`
pub(super) fn set_state(vm: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    let parts = vm.collect(vm.arg(args, 1))?;
    let [_, words, used, rest @ ..] = parts.as_slice() else {
        return Err(vm.value_error("state is not a legacy MT19937 state"));
    };
    let words = values::array(vm, *words, Some(DType::Int64))?;
    let words = words.to_ints();
    let words: Vec<u32> = values::checked(vm, words)?.into_iter().map(|word| word as u32).collect();
    let used = usize::try_from(vm.index_of(*used)?).unwrap_or(usize::MAX);
    let kept = match rest {
        [has, number, ..] if vm.truth(*has)? => Some(vm.float_of(*number)?),
        _ => None,
    };
    match RandomState::from_state(&words, used, kept) {
        Ok(state) => {
            with(vm, id, |rng| *rng = Rng::Legacy(state))?;
            Ok(Value::None)
        }
        Err(error) => Err(raise(vm, &error)),
    }
}
