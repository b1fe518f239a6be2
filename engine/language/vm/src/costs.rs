//! What work on large values costs, in tenths of a gas (about 1 ns), before it is done.

/// Words from which products are made by Karatsuba's rule rather than digit by digit.
const KARATSUBA_WORDS: u64 = 32;

fn words(bits: u64) -> u64 {
    bits / 64 + 1
}

/// Multiplying two ints of so many bits.
pub fn product(left: u64, right: u64) -> u64 {
    let (small, large) = if left < right { (words(left), words(right)) } else { (words(right), words(left)) };
    let (mut size, mut pieces) = (small, 1u64);
    while size > KARATSUBA_WORDS {
        size = size.div_ceil(2);
        pieces = pieces.saturating_mul(3);
    }
    let square = pieces.saturating_mul(size * size);
    20 + square.saturating_mul(large.div_ceil(small)) + 2 * large
}

/// Dividing one int by another: as many steps as the quotient has words, each as long as the divisor.
pub fn quotient(left: u64, right: u64) -> u64 {
    let steps = words(left.saturating_sub(right));
    100 + 4 * words(left) + steps.saturating_mul(2 * words(right) + 12)
}

/// A power of that many bits, made by squaring.
pub fn power(bits: u64, exponent_bits: u64) -> u64 {
    100 + 120 * exponent_bits + product(bits / 2, bits / 2).saturating_mul(4)
}

/// The inverse modulo a number of so many bits: Euclid's steps, each over all words.
pub fn inverse(bits: u64) -> u64 {
    200 + bits.saturating_mul(70 + 12 * words(bits))
}

/// Finding a part in a text of so many bytes.
pub fn search(text: usize, part: usize) -> u64 {
    (text as u64).saturating_mul(2) / 3 + 4 * part as u64 + 20
}
