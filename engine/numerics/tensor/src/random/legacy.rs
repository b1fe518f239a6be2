//! numpy's legacy generator: the Mersenne Twister, the polar method with its second number kept, masks and rejection.

use super::bounded::{Bounded, interval};
use super::{Bits, Error, IntKind, Law, Method, Mt19937, Source, choice, laws};
use primitives::codec::{CodecError, Reader, Writer};
use primitives::math::ln;

/// numpy's `RandomState`.
#[derive(Clone, Debug, PartialEq)]
pub struct RandomState {
    bits: Mt19937,
    /// The polar method makes two numbers at once; this is the second, kept for the next call.
    kept: Option<f64>,
}

impl Bits for RandomState {
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

impl Source for RandomState {
    fn gauss(&mut self) -> f64 {
        self.standard_normal()
    }

    fn exponential(&mut self) -> f64 {
        -ln(1.0 - self.next_f64())
    }

    fn is_legacy(&self) -> bool {
        true
    }
}

impl RandomState {
    /// `RandomState(seed)`; numpy takes seeds of 32 bits.
    pub fn new(seed: u32) -> RandomState {
        RandomState { bits: Mt19937::new(seed), kept: None }
    }

    /// `RandomState([..])`.
    ///
    /// # Errors
    /// An empty key.
    pub fn from_key(key: &[u32]) -> Result<RandomState, Error> {
        if key.is_empty() {
            return Err(Error::value("Seed must be non-empty"));
        }
        Ok(RandomState { bits: Mt19937::from_key(key), kept: None })
    }

    /// `RandomState(seed)` for a seed of any size.
    ///
    /// # Errors
    /// A seed that has no 32 bits.
    pub fn from_int(seed: i64) -> Result<RandomState, Error> {
        let seed = u32::try_from(seed).map_err(|_| Error::value("Seed must be between 0 and 2**32 - 1"))?;
        Ok(RandomState::new(seed))
    }

    /// A generator that goes on where another stood: its words, how many of them were used, and the kept normal number.
    ///
    /// # Errors
    /// Another count of words than 624, or a position beyond them.
    pub fn from_state(words: &[u32], used: usize, kept: Option<f64>) -> Result<RandomState, Error> {
        let bits =
            Mt19937::from_state(words, used).ok_or_else(|| Error::value("state is not a legacy MT19937 state"))?;
        Ok(RandomState { bits, kept })
    }

    /// The words, how many of them have been used, and the kept normal number.
    pub fn state(&self) -> (&[u32], usize, Option<f64>) {
        let (words, used) = self.bits.state();
        (words, used, self.kept)
    }

    /// Appends the state.
    pub fn encode(&self, writer: &mut Writer) {
        self.bits.encode(writer);
        writer.bool(self.kept.is_some());
        if let Some(kept) = self.kept {
            writer.f64(kept);
        }
    }

    /// A state from bytes anyone may have made.
    ///
    /// # Errors
    /// Bytes no encoder writes.
    pub fn decode(reader: &mut Reader<'_>) -> Result<RandomState, CodecError> {
        let bits = Mt19937::decode(reader)?;
        let kept = if reader.bool()? { Some(reader.f64()?) } else { None };
        Ok(RandomState { bits, kept })
    }

    /// A float in [0, 1).
    #[inline]
    pub fn random_sample(&mut self) -> f64 {
        self.bits.next_f64()
    }

    /// `count` floats in [0, 1).
    pub fn random_samples(&mut self, count: usize) -> Vec<f64> {
        (0..count).map(|_| self.bits.next_f64()).collect()
    }

    /// A float in [low, high).
    #[inline]
    pub fn uniform(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.bits.next_f64()
    }

    /// A standard normal number.
    ///
    /// # Source
    /// Marsaglia and Bray 1964, "A convenient method for generating normal variables".
    pub fn standard_normal(&mut self) -> f64 {
        if let Some(kept) = self.kept.take() {
            return kept;
        }
        loop {
            let x = 2.0 * self.bits.next_f64() - 1.0;
            let y = 2.0 * self.bits.next_f64() - 1.0;
            let square = x * x + y * y;
            if square < 1.0 && square != 0.0 {
                let factor = (-2.0 * ln(square) / square).sqrt();
                self.kept = Some(factor * x);
                return factor * y;
            }
        }
    }

    /// A normal number.
    pub fn normal(&mut self, loc: f64, scale: f64) -> f64 {
        loc + scale * self.standard_normal()
    }

    /// One number of a law, whose parameters have been checked.
    pub fn draw(&mut self, law: &Law, parameters: [f64; 3]) -> f64 {
        match law.draw {
            super::Draw::Float(draw) => draw(self, parameters),
            super::Draw::Int(draw) => draw(self, parameters) as f64,
        }
    }

    /// `count` whole numbers in [low, high) as `randint` draws them with the default dtype.
    ///
    /// # Errors
    /// `low >= high`.
    pub fn randint(&mut self, low: i64, high: i64, count: usize) -> Result<Vec<i64>, Error> {
        let (offset, most) = IntKind::Int64.span(i128::from(low), i128::from(high) - 1, false)?;
        let numbers = self.integers(IntKind::Int64, most, count);
        Ok(numbers.into_iter().map(|number| (offset + i128::from(number)) as i64).collect())
    }

    /// `count` numbers in `[0, most]` of an element type, in one call: small types share draws.
    pub fn integers(&mut self, kind: IntKind, most: u64, count: usize) -> Vec<u64> {
        let mut bounded = Bounded::new(Method::Masked, kind);
        (0..count).map(|_| bounded.draw(&mut self.bits, most)).collect()
    }

    /// A number in `[0, most]` as `shuffle` draws it.
    pub fn interval(&mut self, most: u64) -> u64 {
        interval(&mut self.bits, most)
    }

    /// Shuffles in place.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.interval(last as u64) as usize);
        }
    }

    /// Numbers from 0 to `count` in a random order.
    pub fn permutation(&mut self, count: usize) -> Vec<usize> {
        let mut numbers: Vec<usize> = (0..count).collect();
        self.shuffle(&mut numbers);
        numbers
    }

    /// `count` indices into a population, as `choice` draws them.
    ///
    /// # Errors
    /// An empty population, unfit probabilities, or more without replacement than there are.
    pub fn choice(
        &mut self,
        population: usize,
        count: usize,
        replace: bool,
        probabilities: Option<&[f64]>,
    ) -> Result<Vec<usize>, Error> {
        if population == 0 && count > 0 {
            return Err(Error::value("a must be greater than 0 unless no samples are taken"));
        }
        if let Some(probabilities) = probabilities {
            choice::check_probabilities(probabilities, population, true)?;
        }
        if !replace && count > population {
            return Err(Error::value("Cannot take a larger sample than population when 'replace=False'"));
        }
        match (replace, probabilities) {
            (true, Some(probabilities)) => {
                let sums = choice::distribution(probabilities);
                Ok((0..count).map(|_| choice::place(&sums, self.random_sample())).collect())
            }
            (true, None) => {
                let numbers = self.integers(IntKind::Int64, population.saturating_sub(1) as u64, count);
                Ok(numbers.into_iter().map(|number| number as usize).collect())
            }
            (false, Some(probabilities)) => choice::without_replacement(&mut self.bits, count, probabilities),
            (false, None) => {
                let mut numbers = self.permutation(population);
                numbers.truncate(count);
                Ok(numbers)
            }
        }
    }

    /// How often each outcome comes in `n` trials, into `out`; probabilities as numpy has checked them.
    pub fn multinomial(&mut self, n: i64, probabilities: &[f64], out: &mut [i64]) {
        laws::multinomial(self, n, probabilities, out);
    }

    /// Shares that add up to 1, into `out`.
    pub fn dirichlet(&mut self, alpha: &[f64], out: &mut [f64]) {
        laws::gamma_shares(self, alpha, out);
    }
}
