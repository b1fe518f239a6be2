//! How well clusters are apart.

use crate::input::{self, Rules};
use crate::{Classes, Error, Meter};
use tensor::{Array, mean};

const RULES: Rules = Rules { name: "", parses_text: false, allows_nan: false };

/// The mean silhouette: how much nearer samples are to their own cluster than to the next one, between -1 and 1.
///
/// # Errors
/// Bad data, fewer than two clusters or as many as samples, `Stopped`.
/// # Source
/// Rousseeuw 1987, Silhouettes: a graphical aid to the interpretation and validation of cluster analysis.
pub fn silhouette_score(x: &Array, labels: &Array, meter: &mut dyn Meter) -> Result<f64, Error> {
    let x = input::features(x, RULES)?;
    input::check_lengths(&[x.nrows(), labels.len()])?;
    let (classes, ranks) = Classes::of(&labels.flat())?;
    let (rows, count) = (x.nrows(), classes.len());
    if count < 2 || count >= rows {
        return Err(Error::Value(format!(
            "Number of labels is {count}. Valid values are 2 to n_samples - 1 (inclusive)"
        )));
    }
    let pairs = (rows as u64).saturating_mul(rows as u64);
    meter.spend(pairs.saturating_mul(3 * x.ncols() as u64 + 20))?;
    meter.reserve_floats(rows, 2 + x.ncols())?;
    let mut sizes = vec![0.0f64; count];
    ranks.iter().for_each(|rank| sizes[*rank as usize] += 1.0);
    let samples: Vec<Vec<f64>> = x.rows().into_iter().map(|row| row.iter().copied().collect()).collect();
    let mut scores = Vec::with_capacity(rows);
    for (sample, rank) in samples.iter().zip(&ranks) {
        let own = *rank as usize;
        if sizes[own] == 1.0 {
            scores.push(0.0);
            continue;
        }
        let mut sums = vec![0.0; count];
        for (other, rank) in samples.iter().zip(&ranks) {
            let square = sample.iter().zip(other).fold(0.0, |sum, (left, right)| sum + (left - right) * (left - right));
            sums[*rank as usize] += square.sqrt();
        }
        let within = sums[own] / (sizes[own] - 1.0);
        let beside = (0..count).filter(|cluster| *cluster != own).map(|cluster| sums[cluster] / sizes[cluster]);
        let beside = beside.fold(f64::INFINITY, f64::min);
        let longest = within.max(beside);
        scores.push(if longest == 0.0 { 0.0 } else { (beside - within) / longest });
    }
    Ok(mean(&scores))
}
