//! Where clusters begin: chosen samples.

use super::distance::{Centres, rows, squares};
use crate::{Error, Meter};
use primitives::math;
use tensor::Matrix;
use tensor::random::RandomState;

/// Samples far from each other: each is drawn among few candidates in proportion to its squared distance from those before it, and
/// the candidate is taken that leaves the smallest sum of distances.
///
/// # Source
/// Arthur and Vassilvitskii 2007, "k-means++: the advantages of careful seeding".
pub(super) fn spread(
    x: &Matrix,
    count: usize,
    random: &mut RandomState,
    meter: &mut dyn Meter,
) -> Result<Vec<usize>, Error> {
    let (samples, features) = x.dim();
    let trials = 2 + math::ln(count as f64) as usize;
    let norms: Vec<f64> = rows(x).map(squares).collect();
    let mut chosen = vec![draw(samples, random)];
    let mut centres = Centres::default();
    let mut nearest = vec![0.0; samples];
    let mut candidates_nearest = vec![vec![0.0; samples]; trials];
    let all: Vec<&[f64]> = rows(x).collect();
    meter.spend((samples as u64).saturating_mul(4 + 2 * features as u64))?;
    centres.set([all[chosen[0]]].into_iter(), features);
    let mut line = centres.line();
    for (sample, (distance, norm)) in nearest.iter_mut().zip(&norms).enumerate() {
        centres.compare(all[sample], &mut line);
        *distance = centres.distance(all[sample], *norm, 0, line[0]);
    }
    let mut potential = tensor::pairwise_sum(&nearest);
    let mut reach = vec![0.0; samples];
    for _ in 1..count {
        meter.spend((samples as u64).saturating_mul((2 + 2 * features as u64) * trials as u64 + 8))?;
        let mut sum = 0.0;
        for (reach, distance) in reach.iter_mut().zip(&nearest) {
            sum += distance;
            *reach = sum;
        }
        let candidates: Vec<usize> = (0..trials)
            .map(|_| {
                let value = random.random_sample() * potential;
                reach.partition_point(|reach| *reach < value).min(samples - 1)
            })
            .collect();
        centres.set(candidates.iter().map(|candidate| all[*candidate]), features);
        line = centres.line();
        for (sample, norm) in norms.iter().enumerate() {
            centres.compare(all[sample], &mut line);
            for (index, (compared, nearest_to)) in line.iter().zip(&mut candidates_nearest).enumerate() {
                let distance = centres.distance(all[sample], *norm, index, *compared);
                nearest_to[sample] = distance.min(nearest[sample]);
            }
        }
        let mut best = 0;
        potential = f64::INFINITY;
        for (index, distances) in candidates_nearest.iter().enumerate() {
            let sum = tensor::pairwise_sum(distances);
            if sum < potential || index == 0 {
                potential = sum;
                best = index;
            }
        }
        std::mem::swap(&mut nearest, &mut candidates_nearest[best]);
        chosen.push(candidates[best]);
    }
    Ok(chosen)
}

/// Different samples, all equally likely.
pub(super) fn distinct(
    samples: usize,
    count: usize,
    random: &mut RandomState,
    meter: &mut dyn Meter,
) -> Result<Vec<usize>, Error> {
    let mut chosen: Vec<usize> = Vec::with_capacity(count);
    while chosen.len() < count {
        meter.spend((samples as u64).saturating_mul(6).saturating_add(60 * count as u64))?;
        let missing = count - chosen.len();
        let numbers: Vec<f64> = (0..missing).map(|_| random.random_sample()).collect();
        let reach = reach(samples, &chosen);
        let mut taken = vec![false; samples];
        for number in numbers {
            let sample = reach.partition_point(|reach| *reach <= number).min(samples - 1);
            if !std::mem::replace(&mut taken[sample], true) {
                chosen.push(sample);
            }
        }
    }
    Ok(chosen)
}

fn draw(samples: usize, random: &mut RandomState) -> usize {
    let number = random.random_sample();
    reach(samples, &[]).partition_point(|reach| *reach <= number).min(samples - 1)
}

// Up to which number each sample is drawn.
fn reach(samples: usize, without: &[usize]) -> Vec<f64> {
    let mut probabilities = vec![1.0 / samples as f64; samples];
    without.iter().for_each(|sample| probabilities[*sample] = 0.0);
    let mut sum = 0.0;
    for probability in &mut probabilities {
        sum += *probability;
        *probability = sum;
    }
    probabilities.iter_mut().for_each(|reach| *reach /= sum);
    probabilities
}
