//! Lloyd's iteration: samples go to the nearest centre, centres to the mean of their samples.

use super::distance::{Centres, rows, squared_distance};
use crate::{Error, Meter};
use tensor::Matrix;

/// What a run from one beginning ends with.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub labels: Vec<u32>,
    pub centres: Matrix,
    pub inertia: f64,
    pub iterations: u64,
}

/// Operations of giving every sample its nearest centre.
pub(super) fn label_cost(samples: usize, features: usize, centres: usize) -> u64 {
    (samples as u64).saturating_mul(4 + (centres as u64).saturating_mul(2 + features as u64))
}

/// Runs until nothing moves, or little, or for so many iterations.
///
/// # Source
/// Lloyd 1982, "Least squares quantization in PCM".
pub(super) fn run(
    x: &Matrix,
    beginning: Matrix,
    max_iter: u64,
    tolerance: f64,
    meter: &mut dyn Meter,
) -> Result<Run, Error> {
    let (samples, features) = x.dim();
    let count = beginning.nrows();
    let cost =
        label_cost(samples, features, count).saturating_add(2 * (samples as u64).saturating_mul(features as u64));
    let mut centres = beginning;
    let mut moved = Matrix::zeros((count, features));
    let mut labels = vec![0u32; samples];
    let mut labels_before = vec![u32::MAX; samples];
    let mut nearest = Nearest::default();
    let mut strict = false;
    let mut iterations = 0;
    while iterations < max_iter {
        iterations += 1;
        meter.spend(cost)?;
        nearest.labels(x, &centres, &mut labels);
        average(x, &centres, &labels, &mut moved);
        let shifts: Vec<f64> = rows(&moved)
            .zip(rows(&centres))
            .map(|(new, old)| {
                let distance = squared_distance(new, old).sqrt();
                distance * distance
            })
            .collect();
        std::mem::swap(&mut centres, &mut moved);
        if labels == labels_before {
            strict = true;
            break;
        }
        if tensor::pairwise_sum(&shifts) <= tolerance {
            break;
        }
        labels_before.copy_from_slice(&labels);
    }
    meter.spend(cost)?;
    if !strict {
        nearest.labels(x, &centres, &mut labels);
    }
    let inertia = inertia(x, &centres, &labels);
    Ok(Run { labels, centres, inertia, iterations })
}

/// Finds nearest centres; memory is kept from one use to the next.
#[derive(Default)]
pub(super) struct Nearest {
    centres: Centres,
    line: Vec<f64>,
}

impl Nearest {
    /// The first of the nearest centres of every sample.
    pub fn labels(&mut self, x: &Matrix, centres: &Matrix, labels: &mut [u32]) {
        self.centres.set(rows(centres), centres.ncols());
        self.line = self.centres.line();
        for (sample, label) in rows(x).zip(labels) {
            self.centres.compare(sample, &mut self.line);
            *label = self.centres.nearest(sample, &self.line);
        }
    }
}

/// The sum of squared distances of samples from their centres.
pub(super) fn inertia(x: &Matrix, centres: &Matrix, labels: &[u32]) -> f64 {
    let centres: Vec<&[f64]> = rows(centres).collect();
    rows(x).zip(labels).fold(0.0, |sum, (sample, label)| sum + squared_distance(sample, centres[*label as usize]))
}

// Writes the mean of each centre's samples to `moved`; a centre that lost all of them takes the sample farthest from its own.
fn average(x: &Matrix, centres: &Matrix, labels: &[u32], moved: &mut Matrix) {
    let features = x.ncols();
    let count = centres.nrows();
    let mut weights = vec![0.0f64; count];
    moved.fill(0.0);
    let Some(sums) = moved.as_slice_mut() else { return };
    for (sample, label) in rows(x).zip(labels) {
        let label = *label as usize;
        weights[label] += 1.0;
        for (sum, number) in sums[label * features..(label + 1) * features].iter_mut().zip(sample) {
            *sum += number;
        }
    }
    let empty: Vec<usize> = (0..count).filter(|index| weights[*index] == 0.0).collect();
    if !empty.is_empty() {
        relocate(x, centres, labels, &empty, sums, &mut weights);
    }
    let mut heaviest = 0;
    for index in 1..count {
        if weights[index] > weights[heaviest] {
            heaviest = index;
        }
    }
    for (index, weight) in weights.iter().enumerate() {
        let row = index * features..(index + 1) * features;
        if *weight > 0.0 {
            let part = 1.0 / weight;
            sums[row].iter_mut().for_each(|sum| *sum *= part);
        } else {
            sums.copy_within(heaviest * features..(heaviest + 1) * features, row.start);
        }
    }
}

fn relocate(x: &Matrix, centres: &Matrix, labels: &[u32], empty: &[usize], sums: &mut [f64], weights: &mut [f64]) {
    let features = x.ncols();
    let (samples, centres): (Vec<&[f64]>, Vec<&[f64]>) = (rows(x).collect(), rows(centres).collect());
    let distances: Vec<f64> = samples
        .iter()
        .zip(labels)
        .map(|(sample, label)| {
            let squares: Vec<f64> = sample
                .iter()
                .zip(centres[*label as usize])
                .map(|(number, centre)| (number - centre) * (number - centre))
                .collect();
            tensor::pairwise_sum(&squares)
        })
        .collect();
    let mut farthest: Vec<usize> = (0..samples.len()).collect();
    farthest.sort_by(|left, right| distances[*right].total_cmp(&distances[*left]));
    if farthest.first().is_none_or(|first| distances[*first] == 0.0) {
        return;
    }
    for (new, sample) in empty.iter().zip(farthest) {
        let old = labels[sample] as usize;
        for (feature, number) in samples[sample].iter().enumerate() {
            sums[old * features + feature] -= number;
            sums[new * features + feature] = *number;
        }
        weights[*new] = 1.0;
        weights[old] -= 1.0;
    }
}
