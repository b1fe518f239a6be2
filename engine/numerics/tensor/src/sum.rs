//! Sums, means and variances in numpy's order of addition, to the last bit.

use crate::Matrix;

/// Below this many elements a run is summed with eight accumulators, above it is halved.
const BLOCK: usize = 128;

/// numpy's pairwise sum of a contiguous run.
///
/// # Source
/// `pairwise_sum` as documented in numpy's notes on `sum`; Higham 1993, The accuracy of floating point summation.
pub fn pairwise_sum(numbers: &[f64]) -> f64 {
    let len = numbers.len();
    if len < 8 {
        // Starts at minus zero, so that a sum of minus zeros keeps its sign.
        return numbers.iter().fold(-0.0, |sum, number| sum + number);
    }
    if len <= BLOCK {
        let mut sums = [0.0; 8];
        sums.copy_from_slice(&numbers[..8]);
        let chunks = numbers[8..].chunks_exact(8);
        let rest = chunks.remainder();
        for chunk in chunks {
            for (sum, number) in sums.iter_mut().zip(chunk) {
                *sum += number;
            }
        }
        let [a, b, c, d, e, f, g, h] = sums;
        let sum = ((a + b) + (c + d)) + ((e + f) + (g + h));
        return rest.iter().fold(sum, |sum, number| sum + number);
    }
    let half = len / 2 - (len / 2) % 8;
    pairwise_sum(&numbers[..half]) + pairwise_sum(&numbers[half..])
}

/// The arithmetic mean; NaN of nothing.
pub fn mean(numbers: &[f64]) -> f64 {
    pairwise_sum(numbers) / numbers.len() as f64
}

/// The mean squared distance from the mean, divided by `len - ddof`.
pub fn variance(numbers: &[f64], ddof: usize) -> f64 {
    let mean = mean(numbers);
    let squares: Vec<f64> = numbers
        .iter()
        .map(|number| {
            let distance = number - mean;
            distance * distance
        })
        .collect();
    pairwise_sum(&squares) / (numbers.len() as f64 - ddof as f64).max(0.0)
}

/// The root of [`variance`].
pub fn std(numbers: &[f64], ddof: usize) -> f64 {
    variance(numbers, ddof).sqrt()
}

/// The sum of each column, as numpy adds along axis 0: whole rows one after the other, but a single column pairwise.
///
/// # Shapes
/// `(n, p)`; returns `p` sums.
pub fn column_sums(numbers: &Matrix) -> Vec<f64> {
    let (rows, columns) = numbers.dim();
    let numbers = numbers.as_standard_layout();
    let data = numbers.as_slice().unwrap_or(&[]);
    if columns == 1 {
        return vec![if rows == 0 { 0.0 } else { pairwise_sum(data) }];
    }
    let Some((first, rest)) = data.split_at_checked(columns).filter(|_| rows > 0 && columns > 0) else {
        return vec![0.0; columns];
    };
    let mut sums = first.to_vec();
    for row in rest.chunks_exact(columns) {
        for (sum, number) in sums.iter_mut().zip(row) {
            *sum += number;
        }
    }
    sums
}

/// The mean of each column; NaN without rows.
pub fn column_means(numbers: &Matrix) -> Vec<f64> {
    let count = numbers.nrows() as f64;
    column_sums(numbers).into_iter().map(|sum| sum / count).collect()
}
