//! The search where weights or targets are fractions: every sum is made in scikit-learn's order, so that its last bit agrees.

use super::order::{FEATURE_THRESHOLD, sort_in_known_order};
use super::search::{Best, Children, Impurity, LeastLeaf, Pass, Search, entropy, gini, goes_left};

/// The targets of all samples.
#[derive(Clone, Copy, Debug)]
pub(super) enum Targets<'a> {
    /// Classes and how many there are.
    Classes(&'a [u32], usize),
    /// Numbers.
    Numbers(&'a [f64]),
}

/// Sums of fractions.
#[derive(Debug)]
pub(super) struct Sums<'a> {
    impurity: Impurity,
    targets: Targets<'a>,
    weights: Option<&'a [f64]>,
    /// Per class its weight, or the one weighted sum of numbers.
    total: Vec<f64>,
    squares: f64,
    weight: f64,
    left: Vec<f64>,
    right: Vec<f64>,
    weight_left: f64,
    weight_right: f64,
    /// Samples that `left` holds.
    at: usize,
    values: Vec<f32>,
}

impl<'a> Sums<'a> {
    pub fn new(impurity: Impurity, targets: Targets<'a>, weights: Option<&'a [f64]>) -> Sums<'a> {
        let (width, rows) = match targets {
            Targets::Classes(classes, count) => (count, classes.len()),
            Targets::Numbers(numbers) => (1, numbers.len()),
        };
        Sums {
            impurity,
            targets,
            weights,
            total: vec![0.0; width],
            squares: 0.0,
            weight: 0.0,
            left: vec![0.0; width],
            right: vec![0.0; width],
            weight_left: 0.0,
            weight_right: 0.0,
            at: 0,
            values: vec![0.0; rows],
        }
    }

    fn weight_of(&self, sample: usize) -> f64 {
        self.weights.map_or(1.0, |weights| weights[sample])
    }

    fn begin(&mut self) {
        self.at = 0;
        self.left.fill(0.0);
        self.right.copy_from_slice(&self.total);
        self.weight_left = 0.0;
        self.weight_right = self.weight;
    }

    // Moves the border between the sides, from whichever end is nearer.
    fn advance(&mut self, samples: &[u32], to: usize) {
        let add = |sums: &mut Sums<'a>, sample: u32, sign: f64| {
            let sample = sample as usize;
            let weight = sums.weight_of(sample);
            match sums.targets {
                Targets::Classes(classes, _) => sums.left[classes[sample] as usize] += sign * weight,
                Targets::Numbers(numbers) => sums.left[0] += sign * (weight * numbers[sample]),
            }
            sums.weight_left += sign * weight;
        };
        if to - self.at <= samples.len() - to {
            for sample in &samples[self.at..to] {
                add(self, *sample, 1.0);
            }
        } else {
            self.left.copy_from_slice(&self.total);
            self.weight_left = self.weight;
            for sample in samples[to..].iter().rev() {
                add(self, *sample, -1.0);
            }
        }
        self.weight_right = self.weight - self.weight_left;
        for ((right, total), left) in self.right.iter_mut().zip(&self.total).zip(&self.left) {
            *right = total - left;
        }
        self.at = to;
    }

    fn class_impurity(&self, sums: &[f64], weight: f64) -> f64 {
        if self.impurity == Impurity::Entropy {
            entropy(sums.iter().copied(), weight)
        } else {
            gini(sums.iter().fold(0.0, |squares, sum| squares + sum * sum), weight)
        }
    }

    fn proxy(&self) -> f64 {
        if self.impurity == Impurity::SquaredError {
            return self.left[0] * self.left[0] / self.weight_left + self.right[0] * self.right[0] / self.weight_right;
        }
        let (left, right) =
            (self.class_impurity(&self.left, self.weight_left), self.class_impurity(&self.right, self.weight_right));
        -self.weight_right * right - self.weight_left * left
    }

    // The values of samples stand in `self.values`, sorted but for those that are missing.
    fn pass(&mut self, pass: &Pass, samples: &[u32], best: &mut Option<Best>) {
        self.begin();
        let len = samples.len();
        let (first, last) = if pass.missing_left {
            (pass.missing + 1, len - 1)
        } else if pass.missing > 0 {
            (1, len - pass.missing)
        } else {
            (1, len - 1)
        };
        for at in first..=last {
            let before = self.values[at - 1];
            let after = (pass.missing_left || at < len - pass.missing).then(|| self.values[at]);
            if after.is_some_and(|after| after <= before + FEATURE_THRESHOLD) {
                continue;
            }
            let (count_left, count_right) = (at, len - at);
            if count_left < pass.least.samples || count_right < pass.least.samples {
                continue;
            }
            self.advance(samples, at);
            if self.weight_left < pass.least.weight || self.weight_right < pass.least.weight {
                continue;
            }
            let proxy = self.proxy();
            if proxy > best.map_or(f64::NEG_INFINITY, |best| best.proxy) {
                *best = Some(Best {
                    proxy,
                    feature: pass.feature,
                    threshold: pass.threshold(before, after),
                    missing_left: pass.missing_goes_left(count_left, count_right),
                    left: count_left,
                });
            }
        }
    }

    // Samples without a value go to the end; gives their number.
    fn gather(&mut self, column: &[f32], samples: &mut [u32]) -> usize {
        let (mut at, mut end) = (0, samples.len());
        while at < end {
            if column[samples[end - 1] as usize].is_nan() {
                end -= 1;
                continue;
            }
            if column[samples[at] as usize].is_nan() {
                end -= 1;
                samples.swap(at, end);
            }
            self.values[at] = column[samples[at] as usize];
            at += 1;
        }
        samples.len() - end
    }
}

impl Search for Sums<'_> {
    fn open(&mut self, samples: &[u32]) -> f64 {
        self.total.fill(0.0);
        self.squares = 0.0;
        self.weight = 0.0;
        for sample in samples {
            let sample = *sample as usize;
            let weight = self.weight_of(sample);
            match self.targets {
                Targets::Classes(classes, _) => self.total[classes[sample] as usize] += weight,
                Targets::Numbers(numbers) => {
                    let weighted = weight * numbers[sample];
                    self.total[0] += weighted;
                    self.squares += weighted * numbers[sample];
                }
            }
            self.weight += weight;
        }
        self.weight
    }

    fn impurity(&self) -> f64 {
        if self.impurity == Impurity::SquaredError {
            let mean = self.total[0] / self.weight;
            return self.squares / self.weight - mean * mean;
        }
        self.class_impurity(&self.total, self.weight)
    }

    fn value(&self, out: &mut Vec<f64>) {
        out.extend(self.total.iter().map(|sum| sum / self.weight));
    }

    fn scan(
        &mut self,
        column: &[f32],
        missing: bool,
        samples: &mut [u32],
        least: LeastLeaf,
        feature: u32,
        best: &mut Option<Best>,
    ) -> bool {
        let len = samples.len();
        let lacking = if missing {
            self.gather(column, samples)
        } else {
            for (value, sample) in self.values.iter_mut().zip(samples.iter()) {
                *value = column[*sample as usize];
            }
            0
        };
        let present = len - lacking;
        sort_in_known_order(&mut self.values[..present], &mut samples[..present]);
        if present == 0 || (lacking == 0 && self.values[present - 1] <= self.values[0] + FEATURE_THRESHOLD) {
            return false;
        }
        let mut pass = Pass { feature, least, missing: lacking, missing_left: false };
        self.pass(&pass, samples, best);
        if lacking > 0 {
            samples.rotate_right(lacking);
            self.values[..len].rotate_right(lacking);
            pass.missing_left = true;
            self.pass(&pass, samples, best);
        }
        true
    }

    fn candidate_cost(&self) -> u64 {
        let each = if self.impurity == Impurity::Entropy { 240 } else { 8 };
        80 + each * self.total.len() as u64
    }

    fn partition(&mut self, column: &[f32], samples: &mut [u32], best: &Best) {
        let (mut at, mut end) = (0, samples.len());
        while at < end {
            if goes_left(column[samples[at] as usize], best) {
                at += 1;
            } else {
                end -= 1;
                samples.swap(at, end);
            }
        }
    }

    fn children(&mut self, samples: &[u32], left: usize) -> Children {
        self.begin();
        self.advance(samples, left);
        let (impurity_left, impurity_right) = match self.targets {
            Targets::Numbers(numbers) => {
                let squares_left = samples[..left].iter().fold(0.0, |sum, sample| {
                    let number = numbers[*sample as usize];
                    sum + self.weight_of(*sample as usize) * number * number
                });
                let (mean_left, mean_right) = (self.left[0] / self.weight_left, self.right[0] / self.weight_right);
                (
                    squares_left / self.weight_left - mean_left * mean_left,
                    (self.squares - squares_left) / self.weight_right - mean_right * mean_right,
                )
            }
            Targets::Classes(..) => {
                (self.class_impurity(&self.left, self.weight_left), self.class_impurity(&self.right, self.weight_right))
            }
        };
        Children { impurity_left, impurity_right, weight_left: self.weight_left, weight_right: self.weight_right }
    }
}
