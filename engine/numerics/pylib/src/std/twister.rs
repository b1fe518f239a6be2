//! The Mersenne Twister behind `random`, bit for bit as CPython seeds and reads it.

use num_bigint::BigInt;
use primitives::codec::{CodecError, Reader, Writer};
use std::any::Any;
use vm::{Args, KindRow, Machine, NativeObject, R, Value, row};

const N: usize = 624;
const M: usize = 397;

/// MT19937.
///
/// # Source
/// Matsumoto and Nishimura 1998, "Mersenne Twister".
struct Twister {
    state: Box<[u32; N]>,
    index: usize,
}

impl std::fmt::Debug for Twister {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Twister")
    }
}

impl Twister {
    fn seeded(seed: u32) -> Twister {
        let mut state = Box::new([0u32; N]);
        state[0] = seed;
        for index in 1..N {
            let last = state[index - 1];
            state[index] = 1_812_433_253u32.wrapping_mul(last ^ (last >> 30)).wrapping_add(index as u32);
        }
        Twister { state, index: N }
    }

    fn from_key(key: &[u32]) -> Twister {
        let mut twister = Twister::seeded(19_650_218);
        let state = &mut twister.state;
        let (mut i, mut j) = (1, 0);
        for _ in 0..N.max(key.len()) {
            let last = state[i - 1];
            let mixed = state[i] ^ (last ^ (last >> 30)).wrapping_mul(1_664_525);
            state[i] = mixed.wrapping_add(key[j]).wrapping_add(j as u32);
            i += 1;
            j = (j + 1) % key.len();
            if i >= N {
                state[0] = state[N - 1];
                i = 1;
            }
        }
        for _ in 0..N - 1 {
            let last = state[i - 1];
            let mixed = state[i] ^ (last ^ (last >> 30)).wrapping_mul(1_566_083_941);
            state[i] = mixed.wrapping_sub(i as u32);
            i += 1;
            if i >= N {
                state[0] = state[N - 1];
                i = 1;
            }
        }
        state[0] = 0x8000_0000;
        twister
    }

    fn next(&mut self) -> u32 {
        if self.index >= N {
            for k in 0..N {
                let y = (self.state[k] & 0x8000_0000) | (self.state[(k + 1) % N] & 0x7fff_ffff);
                let turned = if y & 1 == 1 { 0x9908_b0df } else { 0 };
                self.state[k] = self.state[(k + M) % N] ^ (y >> 1) ^ turned;
            }
            self.index = 0;
        }
        let mut y = self.state[self.index];
        self.index += 1;
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c_5680;
        y ^= (y << 15) & 0xefc6_0000;
        y ^ (y >> 18)
    }

    /// A float in [0, 1) of 53 bits.
    fn float(&mut self) -> f64 {
        let (high, low) = (self.next() >> 5, self.next() >> 6);
        (f64::from(high) * 67_108_864.0 + f64::from(low)) * (1.0 / 9_007_199_254_740_992.0)
    }
}

impl NativeObject for Twister {
    fn kind(&self) -> &'static str {
        "_random.Random"
    }

    fn size_bytes(&self) -> u64 {
        2_560
    }

    fn encode(&self, writer: &mut Writer) -> bool {
        self.state.iter().for_each(|word| writer.u32(*word));
        writer.u32(self.index as u32);
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
    let mut state = Box::new([0u32; N]);
    for word in state.iter_mut() {
        *word = reader.u32()?;
    }
    let index = reader.u32()? as usize;
    if index > N || !children.is_empty() {
        return Err(reader.malformed("random generator"));
    }
    Ok(Box::new(Twister { state, index }))
}

/// `Twister(number)`: by the number's magnitude.
/// An unseeded generator: the Python side seeds it before anything is drawn.
fn new(vm: &mut Machine, _: Args) -> R<Value> {
    Ok(vm.native(Box::new(Twister { state: Box::new([0; N]), index: N })))
}

fn seed(vm: &mut Machine, args: Args) -> R<Value> {
    let Some(seed) = vm.big_of(vm.arg(args, 1)) else {
        return Err(vm.type_error("a seed is an int"));
    };
    vm.charge(seed.bits() / 2)?;
    let mut key = seed.magnitude().to_u32_digits();
    if key.is_empty() {
        key.push(0);
    }
    *receiver(vm, args)? = Twister::from_key(&key);
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
    receiver(vm, args).map(|twister| Value::Float(twister.float()))
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
        return Ok(Value::Int(i64::from(twister.next() >> (32 - count))));
    }
    let mut words = Vec::new();
    let mut left = count;
    while left > 0 {
        let word = twister.next();
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
        let mut draw = twister.next() >> shift;
        if bits > 32 {
            return Ok(Value::Int(i64::from(draw)));
        }
        while i64::from(draw) >= limit {
            draw = twister.next() >> shift;
        }
        return Ok(Value::Int(i64::from(draw)));
    }
    Ok(Value::None)
}

/// The 624 words and the position.
fn state(vm: &mut Machine, args: Args) -> R<Value> {
    let twister = receiver(vm, args)?;
    let mut words: Vec<Value> = twister.state.iter().map(|word| Value::Int(i64::from(*word))).collect();
    words.push(Value::Int(twister.index as i64));
    Ok(vm.tuple(words))
}

fn set_state(vm: &mut Machine, args: Args) -> R<Value> {
    let words = vm.collect(vm.arg(args, 1))?;
    let numbers: Vec<u32> =
        words.iter().filter_map(|word| word.as_int()).filter_map(|word| u32::try_from(word).ok()).collect();
    let [state @ .., index] = numbers.as_slice() else { return Err(vm.value_error("state vector is the wrong size")) };
    let (Ok(state), index) = (<[u32; N]>::try_from(state), *index as usize) else {
        return Err(vm.value_error("state vector is the wrong size"));
    };
    if index > N {
        return Err(vm.value_error("invalid state"));
    }
    let twister = receiver(vm, args)?;
    *twister.state = state;
    twister.index = index;
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
