//! The search for a node's best threshold along one feature.

use super::order::{FEATURE_THRESHOLD, from_key, to_key};
use primitives::math;

/// How mixed the targets of a node are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Impurity {
    /// The chance that two samples differ in class.
    Gini,
    /// The entropy of the classes in bits.
    Entropy,
    /// The variance of numeric targets.
    SquaredError,
}

/// What a child needs to be allowed.
#[derive(Clone, Copy, Debug)]
pub(super) struct LeastLeaf {
    pub samples: usize,
    pub weight: f64,
}

/// The best split so far.
#[derive(Clone, Copy, Debug)]
pub(super) struct Best {
    /// Ranks splits of one node.
    pub proxy: f64,
    pub feature: u32,
    pub threshold: f64,
    /// Where samples go that lack the feature.
    pub missing_left: bool,
    /// Samples of the left child.
    pub left: usize,
}

/// The two children of a split.
#[derive(Clone, Copy, Debug)]
pub(super) struct Children {
    pub impurity_left: f64,
    pub impurity_right: f64,
    pub weight_left: f64,
    pub weight_right: f64,
}

/// What knows the targets of a node's samples.
pub(super) trait Search {
    /// Begins with a node; gives the weight of its samples.
    fn open(&mut self, samples: &[u32]) -> f64;
    /// The impurity of the opened node.
    fn impurity(&self) -> f64;
    /// The value of the opened node: fractions of the classes, or the mean.
    fn value(&self, out: &mut Vec<f64>);
    /// Tries every threshold of a feature, of which `column` holds all samples' values; `false` if it is constant within the node.
    fn scan(
        &mut self,
        column: &[f32],
        missing: bool,
        samples: &mut [u32],
        least: LeastLeaf,
        feature: u32,
        best: &mut Option<Best>,
    ) -> bool;
    /// Operations of looking at one sample of a scan, besides sorting.
    fn candidate_cost(&self) -> u64;
    /// Brings the samples of the left child before those of the right one.
    fn partition(&mut self, column: &[f32], samples: &mut [u32], best: &Best);
    /// The children, once the samples are parted.
    fn children(&mut self, samples: &[u32], left: usize) -> Children;
}

pub(super) fn goes_left(value: f32, best: &Best) -> bool {
    if value.is_nan() { best.missing_left } else { f64::from(value) <= best.threshold }
}

/// Classes counted in whole numbers. Such sums do not depend on their order, so samples are sorted in the fastest way.
#[derive(Debug)]
pub(super) struct Counts<'a> {
    impurity: Impurity,
    /// Class and weight of each sample.
    targets: &'a [u32],
    weight_bits: u32,
    total: Vec<i64>,
    weight: i64,
    left: Vec<i64>,
    missing: Vec<i64>,
    keys: Vec<u64>,
    parted: Vec<u32>,
    /// `n log2 n` of whole numbers, by which entropies are compared before they are computed; empty for other impurities.
    logs: Vec<f64>,
}

/// Weights up to which [`Counts`] keeps a table of logarithms.
const MAX_LOGS: i64 = 1 << 20;

/// Classes and weights as [`Counts`] takes them, and the number of bits that hold a weight; `None` if they do not fit.
pub(super) fn pack(classes: &[u32], class_count: usize, weights: Option<&[u32]>, out: &mut Vec<u32>) -> Option<u32> {
    let largest = weights.map_or(1, |weights| weights.iter().copied().max().unwrap_or(0));
    let weight_bits = 32 - largest.leading_zeros();
    if (class_count as u64) << weight_bits > 1 << 32 {
        return None;
    }
    out.clear();
    match weights {
        None => out.extend(classes.iter().map(|class| class << weight_bits | 1)),
        Some(weights) => {
            out.extend(classes.iter().zip(weights).map(|(class, weight)| class << weight_bits | weight));
        }
    }
    Some(weight_bits)
}

impl<'a> Counts<'a> {
    pub fn new(impurity: Impurity, targets: &'a [u32], weight_bits: u32, class_count: usize) -> Counts<'a> {
        Counts {
            impurity,
            targets,
            weight_bits,
            total: vec![0; class_count],
            weight: 0,
            left: vec![0; class_count],
            missing: vec![0; class_count],
            keys: Vec::with_capacity(targets.len()),
            parted: vec![0; targets.len()],
            logs: Vec::new(),
        }
    }

    /// Operations of making a table for samples of this weight, which makes the search for entropies faster.
    pub fn table_cost(impurity: Impurity, weight: i64) -> u64 {
        if impurity == Impurity::Entropy && weight <= MAX_LOGS { 120 * weight as u64 } else { 0 }
    }

    /// Makes the table.
    pub fn with_table(mut self, weight: i64) -> Counts<'a> {
        if self.impurity == Impurity::Entropy && weight <= MAX_LOGS {
            self.logs = (0..=weight).map(|number| (number.max(1) as f64, number)).map(n_log_n).collect();
        }
        self
    }

    fn unpack(&self, target: u32) -> (usize, i64) {
        ((target >> self.weight_bits) as usize, i64::from(target & ((1 << self.weight_bits) - 1)))
    }

    fn count(&self, samples: &[u32], into: &mut [i64]) -> i64 {
        into.fill(0);
        let mut weight = 0;
        for sample in samples {
            let (class, each) = self.unpack(self.targets[*sample as usize]);
            into[class] += each;
            weight += each;
        }
        weight
    }

    fn impurity_of(&self, counts: &[i64], weight: i64) -> f64 {
        let weight = weight as f64;
        match self.impurity {
            Impurity::Gini | Impurity::SquaredError => {
                gini(counts.iter().map(|count| count * count).sum::<i64>() as f64, weight)
            }
            Impurity::Entropy => entropy(counts.iter().map(|count| *count as f64), weight),
        }
    }

    // One pass over the sorted samples; those without a value stand on the left or on the right as a whole.
    fn pass(&mut self, pass: &Pass, best: &mut Option<Best>) {
        if pass.missing_left {
            self.left.copy_from_slice(&self.missing);
        } else {
            self.left.fill(0);
        }
        let square = |counts: &mut dyn Iterator<Item = i64>| counts.map(|count| count * count).sum::<i64>();
        let mut squares_left = square(&mut self.left.iter().copied());
        let mut squares_right = square(&mut self.total.iter().zip(&self.left).map(|(total, left)| total - left));
        let mut weight_left = self.left.iter().sum::<i64>();
        let before = if pass.missing_left { pass.missing } else { 0 };
        let len = self.keys.len() + pass.missing;
        let mask = (1u64 << self.weight_bits) - 1;
        // Sums of `n log n` over the classes of either side, and how far rounding may have taken them.
        let tabled = !self.logs.is_empty();
        let log = |logs: &[f64], count: i64| logs.get(count as usize).copied().unwrap_or(0.0);
        let (mut logs_left, mut logs_right) = (0.0, 0.0);
        if tabled {
            logs_left = self.left.iter().map(|left| log(&self.logs, *left)).sum::<f64>();
            logs_right =
                self.total.iter().zip(&self.left).map(|(total, left)| log(&self.logs, total - left)).sum::<f64>();
        }
        let slack = 16.0 * f64::EPSILON * (len + self.total.len()) as f64 * (log(&self.logs, self.weight) + 1.0);
        let mut highest = best.map_or(f64::NEG_INFINITY, |best| best.proxy);
        let mut previous = self.keys.first().map_or(0.0, |key| from_key((key >> 32) as u32));
        // Without missing values the end is no split; with them, on the right, it parts them from the rest.
        let last = if pass.missing > 0 && !pass.missing_left { self.keys.len() } else { self.keys.len() - 1 };
        for index in 1..=last {
            let key = self.keys[index - 1];
            let (class, weight) = ((key as u32 >> self.weight_bits) as usize, (key & mask) as i64);
            let right = self.total[class] - self.left[class];
            squares_left += weight * (2 * self.left[class] + weight);
            squares_right -= weight * (2 * right - weight);
            if tabled {
                let left = self.left[class];
                logs_left += log(&self.logs, left + weight) - log(&self.logs, left);
                logs_right += log(&self.logs, right - weight) - log(&self.logs, right);
            }
            self.left[class] += weight;
            weight_left += weight;
            let value = match self.keys.get(index) {
                Some(key) => from_key((key >> 32) as u32),
                None => f32::INFINITY,
            };
            let tie = value <= previous + FEATURE_THRESHOLD;
            let earlier = previous;
            previous = value;
            let (count_left, count_right) = (before + index, len - before - index);
            if tie || count_left < pass.least.samples || count_right < pass.least.samples {
                continue;
            }
            let (left, right) = (weight_left as f64, (self.weight - weight_left) as f64);
            if left < pass.least.weight || right < pass.least.weight {
                continue;
            }
            if tabled {
                // Minus the entropies times the weights, but for rounding: most candidates fall far behind the best one.
                let (left, right) = (log(&self.logs, weight_left), log(&self.logs, self.weight - weight_left));
                if logs_right - right + logs_left - left + slack < highest {
                    continue;
                }
            }
            let (impurity_left, impurity_right) = match self.impurity {
                Impurity::Gini | Impurity::SquaredError => {
                    (gini(squares_left as f64, left), gini(squares_right as f64, right))
                }
                Impurity::Entropy => (
                    entropy(self.left.iter().map(|count| *count as f64), left),
                    entropy(self.total.iter().zip(&self.left).map(|(total, left)| (total - left) as f64), right),
                ),
            };
            let proxy = -right * impurity_right - left * impurity_left;
            if proxy > highest {
                highest = proxy;
                *best = Some(Best {
                    proxy,
                    feature: pass.feature,
                    threshold: pass.threshold(earlier, self.keys.get(index).map(|_| value)),
                    missing_left: pass.missing_goes_left(count_left, count_right),
                    left: count_left,
                });
            }
        }
    }
}

/// One pass of a scan.
pub(super) struct Pass {
    pub feature: u32,
    pub least: LeastLeaf,
    /// Samples without a value.
    pub missing: usize,
    pub missing_left: bool,
}

impl Pass {
    /// Halfway between two values; beyond the last one nothing but missing values is left.
    pub fn threshold(&self, before: f32, after: Option<f32>) -> f64 {
        after.map_or(f64::INFINITY, |after| f64::from(before) / 2.0 + f64::from(after) / 2.0)
    }

    /// If no value is missing now, a missing one will later go where most samples went.
    pub fn missing_goes_left(&self, count_left: usize, count_right: usize) -> bool {
        if self.missing == 0 { count_left > count_right } else { self.missing_left }
    }
}

fn n_log_n((positive, number): (f64, i64)) -> f64 {
    number as f64 * (math::ln(positive) / std::f64::consts::LN_2)
}

pub(super) fn gini(squares: f64, weight: f64) -> f64 {
    1.0 - squares / (weight * weight)
}

pub(super) fn entropy(counts: impl Iterator<Item = f64>, weight: f64) -> f64 {
    let mut entropy = 0.0;
    for count in counts {
        if count > 0.0 {
            let part = count / weight;
            entropy -= part * (math::ln(part) / std::f64::consts::LN_2);
        }
    }
    entropy
}

impl Search for Counts<'_> {
    fn open(&mut self, samples: &[u32]) -> f64 {
        let mut total = std::mem::take(&mut self.total);
        self.weight = self.count(samples, &mut total);
        self.total = total;
        self.weight as f64
    }

    fn impurity(&self) -> f64 {
        self.impurity_of(&self.total, self.weight)
    }

    fn value(&self, out: &mut Vec<f64>) {
        let weight = self.weight as f64;
        out.extend(self.total.iter().map(|count| *count as f64 / weight));
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
        let mut keys = std::mem::take(&mut self.keys);
        keys.clear();
        let mut lacking = 0;
        if missing {
            self.missing.fill(0);
            for sample in samples.iter() {
                let (value, target) = (column[*sample as usize], self.targets[*sample as usize]);
                if value.is_nan() {
                    lacking += 1;
                    let (class, weight) = self.unpack(target);
                    self.missing[class] += weight;
                } else {
                    keys.push(u64::from(to_key(value)) << 32 | u64::from(target));
                }
            }
        } else {
            keys.extend(samples.iter().map(|sample| {
                u64::from(to_key(column[*sample as usize])) << 32 | u64::from(self.targets[*sample as usize])
            }));
        }
        let extremes = keys.iter().fold((u64::MAX, 0), |(low, high), key| (low.min(*key), high.max(*key)));
        let (low, high) = (from_key((extremes.0 >> 32) as u32), from_key((extremes.1 >> 32) as u32));
        if keys.is_empty() || (lacking == 0 && high <= low + FEATURE_THRESHOLD) {
            self.keys = keys;
            return false;
        }
        keys.sort_unstable();
        self.keys = keys;
        let mut pass = Pass { feature, least, missing: lacking, missing_left: false };
        self.pass(&pass, best);
        if lacking > 0 {
            pass.missing_left = true;
            self.pass(&pass, best);
        }
        true
    }

    fn candidate_cost(&self) -> u64 {
        match self.impurity {
            Impurity::Entropy if self.logs.is_empty() => 16 + 240 * self.total.len() as u64,
            Impurity::Entropy => 40,
            _ => 16,
        }
    }

    fn partition(&mut self, column: &[f32], samples: &mut [u32], best: &Best) {
        let (mut left, mut right) = (0, 0);
        for index in 0..samples.len() {
            let sample = samples[index];
            let to_left = goes_left(column[sample as usize], best);
            samples[left] = sample;
            self.parted[right] = sample;
            left += usize::from(to_left);
            right += usize::from(!to_left);
        }
        samples[left..].copy_from_slice(&self.parted[..right]);
    }

    fn children(&mut self, samples: &[u32], left: usize) -> Children {
        let mut counts = std::mem::take(&mut self.left);
        let weight_left = self.count(&samples[..left], &mut counts);
        let impurity_left = self.impurity_of(&counts, weight_left);
        counts.iter_mut().zip(&self.total).for_each(|(left, total)| *left = total - *left);
        let weight_right = self.weight - weight_left;
        let impurity_right = self.impurity_of(&counts, weight_right);
        self.left = counts;
        Children { impurity_left, impurity_right, weight_left: weight_left as f64, weight_right: weight_right as f64 }
    }
}
