//! Scores of classes that are linear in the features, and what becomes of scores: labels and probabilities.

use crate::{Error, Meter};
use primitives::math;
use tensor::{Matrix, matmul, matmul_cost, pairwise_sum};

/// Operations of an exponential, a logarithm or their kin.
pub(crate) const TRANSCENDENTAL: u64 = 60;

/// `x w + b` for samples `(n, p)`, weights `(p, k)` and `k` intercepts.
pub(crate) fn scores(x: &Matrix, weights: &Matrix, intercepts: &[f64], meter: &mut dyn Meter) -> Result<Matrix, Error> {
    meter.spend(matmul_cost(x.nrows(), x.ncols().saturating_add(1), weights.ncols()))?;
    meter.reserve_floats(x.nrows(), weights.ncols())?;
    let mut scores = matmul(x, weights)?;
    for mut row in scores.rows_mut() {
        for (number, intercept) in row.iter_mut().zip(intercepts) {
            *number += intercept;
        }
    }
    Ok(scores)
}

/// 1 / (1 + e^-x)
pub(crate) fn expit(number: f64) -> f64 {
    1.0 / (1.0 + math::exp(-number))
}

/// Each row's exponentials over their sum, the largest taken away first.
pub(crate) fn softmax_rows(scores: &mut Matrix) {
    for mut row in scores.rows_mut() {
        let largest = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        row.mapv_inplace(|number| math::exp(number - largest));
        let sum = match row.as_slice() {
            Some(numbers) => pairwise_sum(numbers),
            None => row.iter().sum(),
        };
        row.mapv_inplace(|number| number / sum);
    }
}

/// The first of each row's largest.
pub(crate) fn largest_in_rows(scores: &Matrix) -> Vec<usize> {
    scores
        .rows()
        .into_iter()
        .map(|row| {
            let mut best = 0;
            for (index, number) in row.iter().enumerate() {
                if *number > row[best] {
                    best = index;
                }
            }
            best
        })
        .collect()
}
