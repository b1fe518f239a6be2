//! What both generators share in drawing from a population: probabilities, their running sums, places in them.

use super::{Bits, Error};

/// Sums of probabilities may miss 1 by this much: the root of a float's last bit.
const TOLERANCE: f64 = 1.490_116_119_384_765_6e-8;

/// Checks probabilities of a population as numpy's `choice` does; `legacy` sets the words.
///
/// # Errors
/// Another length than the population's, NaN, negative numbers, or a sum that is not 1.
pub(crate) fn check_probabilities(probabilities: &[f64], population: usize, legacy: bool) -> Result<(), Error> {
    let words = |old: &'static str, new: &'static str| Err(Error::value(if legacy { old } else { new }));
    if probabilities.len() != population {
        return words("'a' and 'p' must have same size", "a and p must have same size");
    }
    let sum = kahan_sum(probabilities);
    if sum.is_nan() {
        return words("probabilities contain NaN", "Probabilities contain NaN");
    }
    if probabilities.iter().any(|number| *number < 0.0) {
        return words("probabilities are not non-negative", "Probabilities are not non-negative");
    }
    if (sum - 1.0).abs() > TOLERANCE {
        return words(
            "probabilities do not sum to 1",
            "Probabilities do not sum to 1. See Notes section of docstring for more information.",
        );
    }
    Ok(())
}

/// The sum with its rounding errors carried along.
///
/// # Source
/// Kahan 1965, "Further remarks on reducing truncation errors".
pub(crate) fn kahan_sum(numbers: &[f64]) -> f64 {
    let Some((first, rest)) = numbers.split_first() else { return 0.0 };
    let (mut sum, mut lost) = (*first, 0.0);
    for number in rest {
        let add = number - lost;
        let next = sum + add;
        lost = (next - sum) - add;
        sum = next;
    }
    sum
}

/// Running sums of the probabilities, the last of them 1.
pub(crate) fn distribution(probabilities: &[f64]) -> Vec<f64> {
    let mut sum = 0.0;
    let mut sums: Vec<f64> = probabilities
        .iter()
        .enumerate()
        .map(|(index, number)| {
            sum = if index == 0 { *number } else { sum + number };
            sum
        })
        .collect();
    for number in &mut sums {
        *number /= sum;
    }
    sums
}

/// How many of the running sums are not above `number`.
pub(crate) fn place(sums: &[f64], number: f64) -> usize {
    sums.partition_point(|sum| *sum <= number)
}

/// Indices without replacement: rounds of draws from what is left, each index taken where it first came.
///
/// # Errors
/// Fewer probabilities above zero than indices wanted.
pub(crate) fn without_replacement(
    bits: &mut (impl Bits + ?Sized),
    count: usize,
    probabilities: &[f64],
) -> Result<Vec<usize>, Error> {
    if probabilities.iter().filter(|number| **number > 0.0).count() < count {
        return Err(Error::value("Fewer non-zero entries in p than size"));
    }
    let mut left = probabilities.to_vec();
    let mut found = Vec::with_capacity(count);
    while found.len() < count {
        let sums = distribution(&left);
        let missing = count - found.len();
        // Drawn before any is taken away: one round's draws all come from the same distribution.
        let drawn: Vec<usize> = (0..missing).map(|_| place(&sums, bits.next_f64())).collect();
        for index in drawn {
            // What was taken in this round has no probability left.
            if let Some(probability) = left.get_mut(index)
                && *probability > 0.0
            {
                *probability = 0.0;
                found.push(index);
            }
        }
    }
    Ok(found)
}
