//! A tree is grown: nodes in the order in which scikit-learn numbers them, features drawn as it draws them.

use super::exact::{Sums, Targets};
use super::search::{Best, Children, Counts, Impurity, LeastLeaf, Search, pack};
use super::{Node, Tree};
use crate::{Error, Meter};

/// Impurities and improvements below this are rounding.
const EPSILON: f64 = f64::EPSILON;

/// Features column by column, in the precision trees work with.
#[derive(Debug)]
pub(crate) struct Columns {
    pub rows: usize,
    pub count: usize,
    data: Vec<f32>,
    /// Whether a column lacks values.
    missing: Vec<bool>,
}

impl Columns {
    /// Takes rows one after the other.
    pub fn new(rows: usize, count: usize, data: &[f32]) -> Columns {
        let mut columns = Vec::with_capacity(data.len());
        for column in 0..count {
            columns.extend(data.iter().skip(column).step_by(count).copied());
        }
        let missing = columns.chunks(rows.max(1)).map(|column| column.iter().any(|value| value.is_nan())).collect();
        Columns { rows, count, data: columns, missing }
    }

    fn column(&self, index: u32) -> &[f32] {
        let start = index as usize * self.rows;
        &self.data[start..start + self.rows]
    }
}

/// When a tree stops growing.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub max_depth: u64,
    pub min_samples_split: usize,
    pub min_samples_leaf: usize,
    pub min_weight_leaf: f64,
    /// Features tried per node.
    pub max_features: usize,
    /// Grows the best nodes first, up to so many leaves.
    pub max_leaf_nodes: Option<usize>,
    pub min_impurity_decrease: f64,
}

/// What a tree learns.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Goal<'a> {
    /// Classes 0, 1, ..., how many there are, and how often each sample counts.
    Counted { classes: &'a [u32], class_count: usize, counts: Option<&'a [u32]> },
    /// Classes with weights that are fractions.
    Weighted { classes: &'a [u32], class_count: usize, weights: &'a [f64] },
    /// Numbers.
    Numbers(&'a [f64]),
}

/// A grown tree, and how much each feature has contributed.
#[derive(Debug)]
pub(crate) struct Grown {
    pub tree: Tree,
    pub importances: Vec<f64>,
}

/// Grows a tree. `seed` is the state of its generator.
///
/// # Errors
/// `Stopped`, and a MemoryError for values beyond the limit.
///
/// # Source
/// Breiman, Friedman, Olshen, Stone 1984, "Classification and Regression Trees".
pub(crate) fn grow(
    columns: &Columns,
    goal: Goal<'_>,
    impurity: Impurity,
    limits: &Limits,
    seed: u32,
    meter: &mut dyn Meter,
) -> Result<Grown, Error> {
    let mut packed = Vec::new();
    match goal {
        Goal::Counted { classes, class_count, counts } => {
            if let Some(weight_bits) = pack(classes, class_count, counts, &mut packed) {
                let samples = (0..columns.rows).filter(|row| counts.is_none_or(|counts| counts[*row] > 0));
                let weight = counts.map_or(columns.rows as f64, |counts| {
                    counts.iter().map(|count| u64::from(*count)).sum::<u64>() as f64
                });
                meter.spend(Counts::table_cost(impurity, weight as i64))?;
                let search = Counts::new(impurity, &packed, weight_bits, class_count).with_table(weight as i64);
                return Grower::new(columns, search, samples, class_count, limits, seed).grow(weight, meter);
            }
            let weights: Vec<f64> = match counts {
                Some(counts) => counts.iter().map(|count| f64::from(*count)).collect(),
                None => vec![1.0; columns.rows],
            };
            grow(columns, Goal::Weighted { classes, class_count, weights: &weights }, impurity, limits, seed, meter)
        }
        Goal::Weighted { classes, class_count, weights } => {
            let samples = (0..columns.rows).filter(|row| weights[*row] != 0.0);
            let weight = weights.iter().fold(0.0, |sum, weight| sum + weight);
            let search = Sums::new(impurity, Targets::Classes(classes, class_count), Some(weights));
            Grower::new(columns, search, samples, class_count, limits, seed).grow(weight, meter)
        }
        Goal::Numbers(numbers) => {
            let search = Sums::new(impurity, Targets::Numbers(numbers), None);
            Grower::new(columns, search, 0..columns.rows, 1, limits, seed).grow(columns.rows as f64, meter)
        }
    }
}

/// Marsaglia's xorshift of 32 bits, cut to 31 as scikit-learn cuts it.
///
/// # Source
/// Marsaglia 2003, "Xorshift RNGs", <https://www.jstatsoft.org/v08/i14/paper>.
struct Xorshift(u32);

impl Xorshift {
    fn below(&mut self, low: usize, high: usize) -> usize {
        let mut state = if self.0 == 0 { 1 } else { self.0 };
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        self.0 = state;
        low + (state & 0x7fff_ffff) as usize % (high - low)
    }
}

/// A part of the samples that becomes a node.
#[derive(Clone, Copy)]
struct Part {
    start: usize,
    end: usize,
    depth: u64,
    /// The node above and whether this is its left child.
    parent: Option<(usize, bool)>,
    impurity: f64,
    /// Features that do not vary here, at the front of `constants`.
    constants: usize,
}

/// A node that was split.
struct Split {
    best: Best,
    children: Children,
    improvement: f64,
    constants: usize,
}

struct Grower<'a, S> {
    columns: &'a Columns,
    search: S,
    limits: &'a Limits,
    samples: Vec<u32>,
    features: Vec<u32>,
    constants: Vec<u32>,
    draws: Xorshift,
    total_weight: f64,
    nodes: Vec<Node>,
    values: Vec<f64>,
    width: usize,
    impurities: Vec<f64>,
    weights: Vec<f64>,
}

impl<'a, S: Search> Grower<'a, S> {
    fn new(
        columns: &'a Columns,
        search: S,
        samples: impl Iterator<Item = usize>,
        width: usize,
        limits: &'a Limits,
        seed: u32,
    ) -> Grower<'a, S> {
        Grower {
            columns,
            search,
            limits,
            samples: samples.map(|sample| sample as u32).collect(),
            features: (0..columns.count as u32).collect(),
            constants: vec![0; columns.count],
            draws: Xorshift(seed),
            total_weight: 0.0,
            nodes: Vec::new(),
            values: Vec::new(),
            width,
            impurities: Vec::new(),
            weights: Vec::new(),
        }
    }

    fn grow(mut self, total_weight: f64, meter: &mut dyn Meter) -> Result<Grown, Error> {
        self.total_weight = total_weight;
        let root =
            Part { start: 0, end: self.samples.len(), depth: 0, parent: None, impurity: f64::INFINITY, constants: 0 };
        match self.limits.max_leaf_nodes {
            None => self.depth_first(root, meter)?,
            Some(leaves) => self.best_first(root, leaves, meter)?,
        }
        let importances = self.importances();
        Ok(Grown { tree: Tree::new(self.nodes, self.values, self.width), importances })
    }

    fn depth_first(&mut self, root: Part, meter: &mut dyn Meter) -> Result<(), Error> {
        let mut parts = vec![root];
        while let Some(part) = parts.pop() {
            let (node, split) = self.add(part, meter)?;
            if let Some(split) = split {
                let [left, right] = self.children(&part, node, &split);
                parts.push(right);
                parts.push(left);
            }
        }
        Ok(())
    }

    fn best_first(&mut self, root: Part, leaves: usize, meter: &mut dyn Meter) -> Result<(), Error> {
        let mut splits_left = leaves.saturating_sub(1);
        let mut frontier = Frontier::default();
        let (node, split) = self.add(root, meter)?;
        frontier.push(Candidate { part: root, node, split });
        while let Some(Candidate { part, node, split }) = frontier.pop() {
            match split {
                Some(split) if splits_left > 0 => {
                    splits_left -= 1;
                    for mut child in self.children(&part, node, &split) {
                        child.constants = 0;
                        let (node, split) = self.add(child, meter)?;
                        frontier.push(Candidate { part: child, node, split });
                    }
                }
                _ => self.nodes[node] = Node::LEAF,
            }
        }
        Ok(())
    }

    fn children(&self, part: &Part, node: usize, split: &Split) -> [Part; 2] {
        let middle = part.start + split.best.left;
        let child = |start, end, impurity, left| Part {
            start,
            end,
            depth: part.depth + 1,
            parent: Some((node, left)),
            impurity,
            constants: split.constants,
        };
        [
            child(part.start, middle, split.children.impurity_left, true),
            child(middle, part.end, split.children.impurity_right, false),
        ]
    }

    // Adds a node for a part of the samples and, where it may, splits it.
    fn add(&mut self, mut part: Part, meter: &mut dyn Meter) -> Result<(usize, Option<Split>), Error> {
        let len = part.end - part.start;
        meter.spend(60 + 4 * len as u64 + 4 * self.width as u64)?;
        let weight = self.search.open(&self.samples[part.start..part.end]);
        if part.parent.is_none() {
            part.impurity = self.search.impurity();
        }
        let Limits { max_depth, min_samples_split, min_samples_leaf, min_weight_leaf, .. } = *self.limits;
        let leaf = part.depth >= max_depth
            || len < min_samples_split
            || len < min_samples_leaf.saturating_mul(2)
            || weight < 2.0 * min_weight_leaf
            || part.impurity <= EPSILON;
        let node = self.nodes.len();
        crate::input::check_memory(node as u64 + 1, self.width as u64)?;
        // The opened node is what the search knows until it is split.
        self.search.value(&mut self.values);
        self.impurities.push(part.impurity);
        self.weights.push(weight);
        let mut split = if leaf { None } else { self.split(&part, weight, meter)? };
        if split.as_ref().is_some_and(|split| split.improvement + EPSILON < self.limits.min_impurity_decrease) {
            split = None;
        }
        self.nodes.push(match &split {
            None => Node::LEAF,
            Some(Split { best, .. }) => Node {
                feature: best.feature,
                threshold: best.threshold,
                missing_left: best.missing_left,
                left: 0,
                right: 0,
            },
        });
        if let Some((parent, left)) = part.parent {
            let parent = &mut self.nodes[parent];
            *(if left { &mut parent.left } else { &mut parent.right }) = node as u32;
        }
        Ok((node, split))
    }

    fn split(&mut self, part: &Part, weight: f64, meter: &mut dyn Meter) -> Result<Option<Split>, Error> {
        let samples = &mut self.samples[part.start..part.end];
        let levels = u64::from(samples.len().max(2).ilog2());
        let scan_cost = (2 * levels + self.search.candidate_cost()) * samples.len() as u64;
        let least = LeastLeaf { samples: self.limits.min_samples_leaf, weight: self.limits.min_weight_leaf };
        let mut best: Option<Best> = None;
        // `features` holds, in this order: constants drawn, constants known and not drawn, constants found now, features still
        // to draw, features drawn.
        let known = part.constants;
        let (mut drawn, mut found, mut visited) = (0, 0, 0);
        let mut undrawn = self.features.len();
        while undrawn > known + found && (visited < self.limits.max_features || visited <= found + drawn) {
            visited += 1;
            let mut place = self.draws.below(drawn, undrawn - found);
            if place < known {
                self.features.swap(place, drawn);
                drawn += 1;
                continue;
            }
            place += found;
            let feature = self.features[place];
            let missing = self.columns.missing[feature as usize];
            meter.spend(if missing { 2 * scan_cost } else { scan_cost })?;
            if self.search.scan(self.columns.column(feature), missing, samples, least, feature, &mut best) {
                undrawn -= 1;
                self.features.swap(undrawn, place);
            } else {
                self.features.swap(place, known + found);
                found += 1;
            }
        }
        let split = best.map(|best| {
            self.search.partition(self.columns.column(best.feature), samples, &best);
            let children = self.search.children(samples, best.left);
            let improvement = (weight / self.total_weight)
                * (part.impurity
                    - children.weight_right / weight * children.impurity_right
                    - children.weight_left / weight * children.impurity_left);
            Split { best, children, improvement, constants: known + found }
        });
        // The order of known constants is the same for all descendants of the node that found them.
        self.features[..known].copy_from_slice(&self.constants[..known]);
        self.constants[known..known + found].copy_from_slice(&self.features[known..known + found]);
        Ok(split)
    }

    fn importances(&self) -> Vec<f64> {
        let mut importances = vec![0.0; self.columns.count];
        let lost = |node: usize| self.weights[node] * self.impurities[node];
        for (index, node) in self.nodes.iter().enumerate().filter(|(_, node)| !node.is_leaf()) {
            importances[node.feature as usize] += lost(index) - lost(node.left as usize) - lost(node.right as usize);
        }
        importances.iter_mut().for_each(|importance| *importance /= self.weights[0]);
        let sum = tensor::pairwise_sum(&importances);
        if sum > 0.0 {
            importances.iter_mut().for_each(|importance| *importance /= sum);
        }
        importances
    }
}

/// A node that may be split next.
struct Candidate {
    part: Part,
    node: usize,
    split: Option<Split>,
}

impl Candidate {
    fn improvement(&self) -> f64 {
        self.split.as_ref().map_or(0.0, |split| split.improvement)
    }
}

/// A binary heap that takes equal improvements in the order of C++'s `push_heap` and `pop_heap`, on which the numbering depends.
#[derive(Default)]
struct Frontier(Vec<Candidate>);

impl Frontier {
    fn push(&mut self, candidate: Candidate) {
        self.0.push(candidate);
        self.rise(self.0.len() - 1, 0);
    }

    fn rise(&mut self, mut at: usize, top: usize) {
        while at > top {
            let parent = (at - 1) / 2;
            if self.0[parent].improvement() >= self.0[at].improvement() {
                return;
            }
            self.0.swap(parent, at);
            at = parent;
        }
    }

    // The last candidate takes the place of the first, sinks along the larger children to the bottom, and rises again.
    fn pop(&mut self) -> Option<Candidate> {
        let last = self.0.len().checked_sub(1)?;
        self.0.swap(0, last);
        let taken = self.0.pop();
        let mut at = 0;
        while 2 * at + 1 < last {
            let (left, right) = (2 * at + 1, 2 * at + 2);
            let child =
                if right < last && self.0[right].improvement() >= self.0[left].improvement() { right } else { left };
            self.0.swap(at, child);
            at = child;
        }
        self.rise(at, 0);
        taken
    }
}
