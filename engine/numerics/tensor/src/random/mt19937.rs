//! The Mersenne Twister, seeded by a number or by a key of numbers.

use super::Bits;
use primitives::codec::{CodecError, Reader, Writer};

/// Words of the state.
const N: usize = 624;
const M: usize = 397;

/// MT19937.
///
/// # Source
/// Matsumoto and Nishimura 1998, "Mersenne Twister".
#[derive(Clone, PartialEq, Eq)]
pub struct Mt19937 {
    state: Box<[u32; N]>,
    index: usize,
}

impl std::fmt::Debug for Mt19937 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Mt19937 at {}", self.index)
    }
}

impl Mt19937 {
    /// Words of the state.
    pub const WORDS: usize = N;

    /// Seeded by one number.
    pub fn new(seed: u32) -> Mt19937 {
        let mut state = Box::new([0u32; N]);
        let mut last = seed;
        for (index, word) in state.iter_mut().enumerate() {
            if index > 0 {
                last = 1_812_433_253u32.wrapping_mul(last ^ (last >> 30)).wrapping_add(index as u32);
            }
            *word = last;
        }
        Mt19937 { state, index: N }
    }

    /// Not seeded: all words zero. Only good for being seeded before anything is drawn.
    pub fn blank() -> Mt19937 {
        Mt19937 { state: Box::new([0; N]), index: N }
    }

    /// Seeded by a key of any length; an empty one counts as the key 0.
    pub fn from_key(key: &[u32]) -> Mt19937 {
        let key = if key.is_empty() { &[0] } else { key };
        let mut twister = Mt19937::new(19_650_218);
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

    /// A generator that goes on from a state: 624 words and how many of them have been used.
    pub fn from_state(words: &[u32], used: usize) -> Option<Mt19937> {
        let state: [u32; N] = words.try_into().ok()?;
        (used <= N).then(|| Mt19937 { state: Box::new(state), index: used })
    }

    /// The state's words, and how many of them have been used.
    pub fn state(&self) -> (&[u32], usize) {
        (&self.state[..], self.index)
    }

    /// Appends the state.
    pub fn encode(&self, writer: &mut Writer) {
        self.state.iter().for_each(|word| writer.u32(*word));
        writer.u32(self.index as u32);
    }

    /// A state from bytes anyone may have made.
    ///
    /// # Errors
    /// Bytes that are cut short, or a position beyond the words.
    pub fn decode(reader: &mut Reader<'_>) -> Result<Mt19937, CodecError> {
        let mut state = Box::new([0u32; N]);
        for word in state.iter_mut() {
            *word = reader.u32()?;
        }
        let index = reader.u32()? as usize;
        if index > N {
            return Err(reader.malformed("random generator"));
        }
        Ok(Mt19937 { state, index })
    }

    #[cold]
    fn turn(&mut self) {
        let twist = |here: u32, next: u32, far: u32| {
            let mixed = (here & 0x8000_0000) | (next & 0x7fff_ffff);
            far ^ (mixed >> 1) ^ (0x9908_b0df & (mixed & 1).wrapping_neg())
        };
        let state = &mut self.state;
        for k in 0..N - M {
            state[k] = twist(state[k], state[k + 1], state[k + M]);
        }
        for k in N - M..N - 1 {
            state[k] = twist(state[k], state[k + 1], state[k + M - N]);
        }
        state[N - 1] = twist(state[N - 1], state[0], state[M - 1]);
        self.index = 0;
    }
}

impl Bits for Mt19937 {
    #[inline]
    fn next_u32(&mut self) -> u32 {
        if self.index >= N {
            self.turn();
        }
        let mut y = self.state[self.index];
        self.index += 1;
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c_5680;
        y ^= (y << 15) & 0xefc6_0000;
        y ^ (y >> 18)
    }

    #[inline]
    fn next_u64(&mut self) -> u64 {
        let high = u64::from(self.next_u32());
        high << 32 | u64::from(self.next_u32())
    }

    #[inline]
    fn next_f64(&mut self) -> f64 {
        let (high, low) = (self.next_u32() >> 5, self.next_u32() >> 6);
        (f64::from(high) * 67_108_864.0 + f64::from(low)) * (1.0 / 9_007_199_254_740_992.0)
    }
}
