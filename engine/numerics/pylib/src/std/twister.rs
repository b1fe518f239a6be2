//! The Mersenne Twister behind `random`, bit for bit as CPython seeds and reads it.

use num_bigint::BigInt;
use primitives::codec::{CodecError, Reader, Writer};
use std::any::Any;
use tensor::random::{Bits, Mt19937};
use vm::{Args, KindRow, Machine, NativeObject, R, Value, row};

/// The generator, as an object.
#[derive(Debug)]
struct Twister(Mt19937);

impl NativeObject for Twister {
    fn kind(&self) -> &'static str {
        "_random.Random"
    }

    fn size_bytes(&self) -> u64 {
        2_560
    }

    fn encode(&self, writer: &mut Writer) -> bool {
        self.0.encode(writer);
        true
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }
}

/// A generator from a continuation.
pub(crate) fn decode(reader: &mut Reader<'_>, children: Vec<Value>) -> Result<Box<dyn NativeObject>, CodecError> {
    if !children.is_empty() {
        return Err(reader.malformed("random generator"));
    }
    Ok(Box::new(Twister(Mt19937::decode(reader)?)))
}

/// An unseeded generator: the Python side seeds it before anything is drawn.
fn new(vm: &mut Machine, _: Args) -> R<Value> {
    Ok(vm.native(Box::new(Twister(Mt19937::blank()))))
}

fn seed(vm: &mut Machine, args: Args) -> R<Value> {
    let Some(seed) = vm.big_of(vm.arg(args, 1)) else {
        return Err(vm.type_error("a seed is an int"));
    };
    vm.charge(seed.bits() / 2)?;
    // An empty key counts as the key 0.
    receiver(vm, args)?.0 = Mt19937::from_key(&seed.magnitude().to_u32_digits());
    Ok(Value::None)
}

fn receiver(vm: &mut Machine, args: Args) -> R<&mut Twister> {
    let value = vm.arg(args, 0);
    let is_own = matches!(value, Value::Native(id) if vm.heap().native(id).as_any().is::<Twister>());
    if let (Value::Native(id), true) = (value, is_own)
        && let Some(twister) = vm.heap_mut().native_mut(id).as_any_mut().downcast_mut::<Twister>()
    {
        return Ok(twister);
    }
    Err(vm::Raise::halt("Internal", "a generator's method was called on another object"))
}

fn random(vm: &mut Machine, args: Args) -> R<Value> {
    receiver(vm, args).map(|twister| Value::Float(twister.0.next_f64()))
}

fn get_bits(vm: &mut Machine, args: Args) -> R<Value> {
    let count = vm.index_of(vm.arg(args, 1))?;
    if count < 0 {
        return Err(vm.value_error("number of bits must be non-negative"));
    }
    let count = count as u64;
    vm.check_bits(count)?;
    vm.charge(count / 2)?;
    let twister = receiver(vm, args)?;
    if count == 0 {
        return Ok(Value::Int(0));
    }
    if count <= 32 {
        return Ok(Value::Int(i64::from(twister.0.next_u32() >> (32 - count))));
    }
    let mut words = Vec::new();
    let mut left = count;
    while left > 0 {
        let word = twister.0.next_u32();
        words.push(if left < 32 { word >> (32 - left) } else { word });
        left = left.saturating_sub(32);
    }
    Ok(vm.int(BigInt::from(num_bigint::BigUint::new(words))))
}

/// An int below `limit` by rejection, as `Random._randbelow` finds it.
fn below(vm: &mut Machine, args: Args) -> R<Value> {
    let limit = vm.arg(args, 1);
    if let Value::Int(limit @ 1..=0xffff_ffff) = limit {
        let twister = receiver(vm, args)?;
        let bits = 64 - (limit as u64).leading_zeros();
        let shift = 32 - bits.min(32);
        let mut draw = twister.0.next_u32() >> shift;
        if bits > 32 {
            return Ok(Value::Int(i64::from(draw)));
        }
        while i64::from(draw) >= limit {
            draw = twister.0.next_u32() >> shift;
        }
        return Ok(Value::Int(i64::from(draw)));
    }
    Ok(Value::None)
}

/// The 624 words and the position.
fn state(vm: &mut Machine, args: Args) -> R<Value> {
    let twister = receiver(vm, args)?;
    let (state, used) = twister.0.state();
    let mut words: Vec<Value> = state.iter().map(|word| Value::Int(i64::from(*word))).collect();
    words.push(Value::Int(used as i64));
    Ok(vm.tuple(words))
}

fn set_state(vm: &mut Machine, args: Args) -> R<Value> {
    let words = vm.collect(vm.arg(args, 1))?;
    let numbers: Vec<u32> =
        words.iter().filter_map(|word| word.as_int()).filter_map(|word| u32::try_from(word).ok()).collect();
    let [state @ .., index] = numbers.as_slice() else { return Err(vm.value_error("state vector is the wrong size")) };
    if state.len() != Mt19937::WORDS {
        return Err(vm.value_error("state vector is the wrong size"));
    }
    let Some(taken) = Mt19937::from_state(state, *index as usize) else {
        return Err(vm.value_error("invalid state"));
    };
    receiver(vm, args)?.0 = taken;
    Ok(Value::None)
}

pub(super) const KIND: KindRow = KindRow {
    name: "_random.Random",
    constructor: row("Random", 0, vm::ANY, 1_000, "Random(seed)", new),
    methods: &[
        row("random", 1, 1, 60, "random() -> float\n\nA float in [0, 1).", random),
        row("getrandbits", 2, 2, 60, "getrandbits(k) -> int\n\nAn int of k random bits.", get_bits),
        row("_below", 2, 2, 80, "below(limit)\n\nAn int below a limit of 32 bits, else None.", below),
        row("_seed", 2, 2, 30_000, "Begins anew.", seed),
        row("_state", 1, 1, 10_000, "The state as a tuple.", state),
        row("_set_state", 2, 2, 10_000, "Takes a state up.", set_state),
    ],
    getters: &[],
    doc: "The generator behind random.",
};
