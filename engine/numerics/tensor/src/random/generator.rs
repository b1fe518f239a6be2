//! numpy's newer generator: PCG64, ziggurats, Lemire's product.

use super::bounded::{Bounded, interval, lemire};
use super::{Bits, Error, IntKind, Law, Method, Pcg64, SeedSequence, Source, choice, laws, ziggurat};
use primitives::codec::{CodecError, Reader, Writer};
use primitives::math::{ln, pow};

/// Populations up to this size are always sampled without a list of all their members.
const SMALL_POPULATION: usize = 10_000;

/// numpy's `Generator` as `default_rng(seed)` makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generator {
    bits: Pcg64,
}

impl Bits for Generator {
    #[inline]
    fn next_u32(&mut self) -> u32 {
        self.bits.next_u32()
    }

    #[inline]
    fn next_u64(&mut self) -> u64 {
        self.bits.next_u64()
    }

    #[inline]
    fn next_f64(&mut self) -> f64 {
        self.bits.next_f64()
    }
}

impl Source for Generator {
    #[inline]
    fn gauss(&mut self) -> f64 {
        ziggurat::normal(&mut self.bits)
    }

    #[inline]
    fn exponential(&mut self) -> f64 {
        ziggurat::exponential(&mut self.bits)
    }

    fn is_legacy(&self) -> bool {
        false
    }
}

impl Generator {
    /// `default_rng(seed)`: the seed's 32-bit words, lowest first. The words of several ints stand one after the other.
    pub fn new(entropy: &[u32]) -> Generator {
        Generator { bits: Pcg64::new(&SeedSequence::new(entropy, &[])) }
    }

    /// `default_rng(seed)` for a seed of up to 64 bits.
    pub fn from_int(seed: u64) -> Generator {
        let (low, high) = (seed as u32, (seed >> 32) as u32);
        if high == 0 { Generator::new(&[low]) } else { Generator::new(&[low, high]) }
    }

    /// A generator over bits in any state.
    pub fn from_bits(bits: Pcg64) -> Generator {
        Generator { bits }
    }

    /// The generator of bits.
    pub fn bits(&self) -> &Pcg64 {
        &self.bits
    }

    /// Appends the state.
    pub fn encode(&self, writer: &mut Writer) {
        let Generator { bits } = self;
        bits.encode(writer);
    }

    /// A state from bytes anyone may have made.
    ///
    /// # Errors
    /// Bytes no encoder writes.
    pub fn decode(reader: &mut Reader<'_>) -> Result<Generator, CodecError> {
        Ok(Generator { bits: Pcg64::decode(reader)? })
    }

    /// A float in [0, 1).
    #[inline]
    pub fn random(&mut self) -> f64 {
        self.bits.next_f64()
    }

    /// A float32 in [0, 1).
    pub fn random_f32(&mut self) -> f32 {
        ziggurat::unit_f32(&mut self.bits)
    }

    /// A standard normal number.
    #[inline]
    pub fn standard_normal(&mut self) -> f64 {
        ziggurat::normal(&mut self.bits)
    }

    /// A standard normal float32.
    pub fn standard_normal_f32(&mut self) -> f32 {
        ziggurat::normal_f32(&mut self.bits)
    }

    /// A standard exponential float32; by inversion instead of the ziggurat if asked for.
    pub fn standard_exponential_f32(&mut self, by_inversion: bool) -> f32 {
        if by_inversion {
            return -primitives::math::log1p(-f64::from(self.random_f32())) as f32;
        }
        ziggurat::exponential_f32(&mut self.bits)
    }

    /// A standard exponential number by inversion: `method="inv"`.
    pub fn standard_exponential_by_inversion(&mut self) -> f64 {
        -primitives::math::log1p(-self.bits.next_f64())
    }

    /// A standard gamma float32, all steps in single precision.
    pub fn standard_gamma_f32(&mut self, shape: f32) -> f32 {
        let narrow_ln = |number: f32| ln(f64::from(number)) as f32;
        let narrow_pow = |base: f32, power: f32| pow(f64::from(base), f64::from(power)) as f32;
        if shape == 1.0 {
            return self.standard_exponential_f32(false);
        }
        if shape == 0.0 {
            return 0.0;
        }
        if shape < 1.0 {
            loop {
                let u = self.random_f32();
                let v = self.standard_exponential_f32(false);
                if u <= 1.0 - shape {
                    let x = narrow_pow(u, 1.0 / shape);
                    if x <= v {
                        return x;
                    }
                } else {
                    let y = -narrow_ln((1.0 - u) / shape);
                    let x = narrow_pow(1.0 - shape + shape * y, 1.0 / shape);
                    if x <= v + y {
                        return x;
                    }
                }
            }
        }
        let b = shape - 1.0 / 3.0;
        let c = 1.0 / (9.0 * b).sqrt();
        loop {
            let (x, v) = loop {
                let x = self.standard_normal_f32();
                let v = 1.0 + c * x;
                if v.is_nan() || v > 0.0 {
                    break (x, v);
                }
            };
            let v = v * v * v;
            let u = self.random_f32();
            let sure = u < 1.0 - 0.0331 * (x * x) * (x * x);
            if v.is_nan() || sure || narrow_ln(u) < 0.5 * x * x + b * (1.0 - v + narrow_ln(v)) {
                return b * v;
            }
        }
    }

    /// One number of a law, whose parameters have been checked.
    pub fn draw(&mut self, law: &Law, parameters: [f64; 3]) -> f64 {
        match law.draw {
            super::Draw::Float(draw) => draw(self, parameters),
            super::Draw::Int(draw) => draw(self, parameters) as f64,
        }
    }

    /// `count` numbers in `[0, most]` of an element type, in one call: small types share draws.
    pub fn integers(&mut self, kind: IntKind, most: u64, count: usize) -> Vec<u64> {
        let mut bounded = Bounded::new(Method::Lemire, kind);
        (0..count).map(|_| bounded.draw(&mut self.bits, most)).collect()
    }

    /// Shuffles in place.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, interval(&mut self.bits, last as u64) as usize);
        }
    }

    /// Numbers from 0 to `count` in a random order.
    pub fn permutation(&mut self, count: usize) -> Vec<usize> {
        let mut numbers: Vec<usize> = (0..count).collect();
        self.shuffle(&mut numbers);
        numbers
    }

    // `choice` shuffles by another method than `shuffle`.
    fn shuffle_chosen(&mut self, items: &mut [usize], first: usize) {
        for last in (first..items.len()).rev() {
            items.swap(last, lemire(&mut self.bits, last as u64) as usize);
        }
    }

    /// `count` indices into a population, as `choice` draws them; `shuffle` matters without replacement only.
    ///
    /// # Errors
    /// An empty population, unfit probabilities, or more without replacement than there are.
    pub fn choice(
        &mut self,
        population: usize,
        count: usize,
        replace: bool,
        probabilities: Option<&[f64]>,
        shuffle: bool,
    ) -> Result<Vec<usize>, Error> {
        if population == 0 && count > 0 {
            return Err(Error::value("a must be a positive integer unless no samples are taken"));
        }
        if let Some(probabilities) = probabilities {
            choice::check_probabilities(probabilities, population, false)?;
        }
        if !replace && count > population {
            return Err(Error::value("Cannot take a larger sample than population when replace is False"));
        }
        match (replace, probabilities) {
            (true, Some(probabilities)) => {
                let sums = choice::distribution(probabilities);
                Ok((0..count).map(|_| choice::place(&sums, self.random())).collect())
            }
            (true, None) => {
                let numbers = self.integers(IntKind::Int64, population.saturating_sub(1) as u64, count);
                Ok(numbers.into_iter().map(|number| number as usize).collect())
            }
            (false, Some(probabilities)) => choice::without_replacement(&mut self.bits, count, probabilities),
            (false, None) => Ok(self.distinct(population, count, shuffle)),
        }
    }

    /// Distinct indices, all sets of them equally likely.
    ///
    /// # Source
    /// Floyd in Bentley 1987, "Programming pearls: a sample of brilliance"; for large shares of large populations a shuffle of the
    /// population's end.
    fn distinct(&mut self, population: usize, count: usize, shuffle: bool) -> Vec<usize> {
        let cutoff = if shuffle { 50 } else { 20 };
        if population > SMALL_POPULATION && count > population / cutoff {
            let mut numbers: Vec<usize> = (0..population).collect();
            self.shuffle_chosen(&mut numbers, (population - count).max(1));
            return numbers.split_off(population - count);
        }
        let mut taken = std::collections::BTreeSet::new();
        let mut chosen = Vec::with_capacity(count);
        for last in population - count..population {
            let drawn = lemire(&mut self.bits, last as u64) as usize;
            let index = if taken.contains(&drawn) { last } else { drawn };
            taken.insert(index);
            chosen.push(index);
        }
        if shuffle {
            self.shuffle_chosen(&mut chosen, 1);
        }
        chosen
    }

    /// How often each outcome comes in `n` trials, into `out`; probabilities as numpy has checked them.
    pub fn multinomial(&mut self, n: i64, probabilities: &[f64], out: &mut [i64]) {
        laws::multinomial(self, n, probabilities, out);
    }

    /// Shares that add up to 1, into `out`: gamma numbers over their sum, or a stick broken piece by piece for small `alpha`.
    pub fn dirichlet(&mut self, alpha: &[f64], out: &mut [f64]) {
        if alpha.iter().copied().fold(0.0, f64::max) >= 0.1 {
            return laws::gamma_shares(self, alpha, out);
        }
        out.fill(0.0);
        let Some((last, pieces)) = out.split_last_mut() else { return };
        let mut sum = 0.0;
        let mut rest: Vec<f64> = alpha
            .iter()
            .rev()
            .map(|number| {
                sum += number;
                sum
            })
            .collect();
        rest.reverse();
        if sum == 0.0 {
            return;
        }
        let mut left = 1.0;
        for ((piece, alpha), rest) in pieces.iter_mut().zip(alpha).zip(rest.iter().skip(1)) {
            if *rest == 0.0 {
                *piece = left;
                return;
            }
            let share = if *alpha == 0.0 { 0.0 } else { laws::beta(self, *alpha, *rest) };
            *piece = left * share;
            left *= 1.0 - share;
        }
        *last = left;
    }
}
