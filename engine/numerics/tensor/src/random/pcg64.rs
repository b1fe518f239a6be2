//! The permuted congruential generator behind `default_rng`, and the mixing of seeds of any size into its state.

use super::Bits;
use primitives::codec::{CodecError, Reader, Writer};

const MULTIPLIER: u128 = 0x2360_ed05_1fc6_5da4_4385_df64_9fcc_f645;

/// A seed of any size, mixed into 128 bits from which any number of words can be had: numpy's `SeedSequence`.
///
/// # Source
/// O'Neill 2015, "Developing a seed_seq alternative", as numpy parametrises it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeedSequence {
    pool: [u32; SeedSequence::POOL],
}

// A multiplier that goes on with every word it has mixed.
struct Mixer {
    constant: u32,
    factor: u32,
}

impl Mixer {
    fn mix(&mut self, word: u32) -> u32 {
        let word = word ^ self.constant;
        self.constant = self.constant.wrapping_mul(self.factor);
        let word = word.wrapping_mul(self.constant);
        word ^ word >> 16
    }
}

fn join(left: u32, right: u32) -> u32 {
    let word = left.wrapping_mul(0xca01_f9dd).wrapping_sub(right.wrapping_mul(0x4973_f715));
    word ^ word >> 16
}

impl SeedSequence {
    const POOL: usize = 4;

    /// Mixes a seed's words, lowest first; a child's `spawn_key` tells it from its parent and its siblings.
    pub fn new(entropy: &[u32], spawn_key: &[u32]) -> SeedSequence {
        let mut words = entropy.to_vec();
        if !spawn_key.is_empty() {
            words.resize(words.len().max(Self::POOL), 0);
            words.extend_from_slice(spawn_key);
        }
        let mut mixer = Mixer { constant: 0x43b0_d7e5, factor: 0x931e_8875 };
        let mut pool = [0; Self::POOL];
        for (index, place) in pool.iter_mut().enumerate() {
            *place = mixer.mix(words.get(index).copied().unwrap_or(0));
        }
        for from in 0..Self::POOL {
            for to in (0..Self::POOL).filter(|to| *to != from) {
                pool[to] = join(pool[to], mixer.mix(pool[from]));
            }
        }
        for word in words.iter().skip(Self::POOL) {
            for place in &mut pool {
                *place = join(*place, mixer.mix(*word));
            }
        }
        SeedSequence { pool }
    }

    /// The words to seed a generator with.
    pub fn words(&self, count: usize) -> Vec<u32> {
        let mut mixer = Mixer { constant: 0x8b51_f9dd, factor: 0x58f3_8ded };
        self.pool.iter().cycle().take(count).map(|word| mixer.mix(*word)).collect()
    }
}

/// PCG64: a congruential generator of 128 bits, whose output is folded and turned.
///
/// # Source
/// O'Neill 2014, "PCG: A family of simple fast space-efficient statistically good algorithms", variant XSL-RR.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pcg64 {
    state: u128,
    increment: u128,
    /// The high half of the last 64 bits, when only 32 were wanted.
    half: Option<u32>,
}

impl Pcg64 {
    /// Seeded from a sequence.
    pub fn new(seed: &SeedSequence) -> Pcg64 {
        let words = seed.words(8);
        let wide = |at: usize| {
            let word = |index: usize| u128::from(words.get(at + index).copied().unwrap_or(0));
            // Two 64-bit words, the higher one first.
            word(1) << 96 | word(0) << 64 | word(3) << 32 | word(2)
        };
        let increment = wide(4) << 1 | 1;
        let mut bits = Pcg64 { state: 0, increment, half: None };
        bits.step();
        bits.state = bits.state.wrapping_add(wide(0));
        bits.step();
        bits
    }

    /// A generator that goes on from a state; the increment is made odd.
    pub fn from_state(state: u128, increment: u128, half: Option<u32>) -> Pcg64 {
        Pcg64 { state, increment: increment | 1, half }
    }

    /// State, increment, and 32 bits drawn but not given out yet.
    pub fn state(&self) -> (u128, u128, Option<u32>) {
        (self.state, self.increment, self.half)
    }

    fn step(&mut self) {
        self.state = self.state.wrapping_mul(MULTIPLIER).wrapping_add(self.increment);
    }

    /// Appends the state.
    pub fn encode(&self, writer: &mut Writer) {
        let Pcg64 { state, increment, half } = self;
        for word in [*state, *increment] {
            writer.u64(word as u64);
            writer.u64((word >> 64) as u64);
        }
        writer.bool(half.is_some());
        if let Some(half) = half {
            writer.u32(*half);
        }
    }

    /// A state from bytes anyone may have made.
    ///
    /// # Errors
    /// Bytes no encoder writes.
    pub fn decode(reader: &mut Reader<'_>) -> Result<Pcg64, CodecError> {
        let mut wide = || Ok(u128::from(reader.u64()?) | u128::from(reader.u64()?) << 64);
        let (state, increment) = (wide()?, wide()?);
        if increment & 1 == 0 {
            return Err(reader.malformed("random generator"));
        }
        let half = if reader.bool()? { Some(reader.u32()?) } else { None };
        Ok(Pcg64 { state, increment, half })
    }
}

impl Bits for Pcg64 {
    #[inline]
    fn next_u64(&mut self) -> u64 {
        self.step();
        let folded = (self.state >> 64) as u64 ^ self.state as u64;
        folded.rotate_right((self.state >> 122) as u32)
    }

    #[inline]
    fn next_u32(&mut self) -> u32 {
        if let Some(half) = self.half.take() {
            return half;
        }
        let bits = self.next_u64();
        self.half = Some((bits >> 32) as u32);
        bits as u32
    }

    #[inline]
    fn next_f64(&mut self) -> f64 {
        (self.next_u64() >> 11) as f64 * (1.0 / 9_007_199_254_740_992.0)
    }
}
