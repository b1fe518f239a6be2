//! Decision trees as columns of nodes: grown, asked, and stored.

mod exact;
mod grow;
mod growth;
mod order;
mod search;
mod stored;

pub(crate) use grow::{Columns, Goal, Limits, grow};
pub(crate) use growth::{Growth, MaxFeatures, Share, not_offered};
pub(crate) use search::Impurity;

/// A node. Children come after their parent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Node {
    /// The feature that decides, unless this is a leaf.
    pub feature: u32,
    /// Samples go left that are not above it.
    pub threshold: f64,
    /// Whether samples go left that lack the feature.
    pub missing_left: bool,
    /// The left child; 0 in a leaf, since the root is nobody's child.
    pub left: u32,
    /// The right child, likewise.
    pub right: u32,
}

impl Node {
    /// A node that decides nothing.
    pub const LEAF: Node = Node { feature: 0, threshold: 0.0, missing_left: false, left: 0, right: 0 };

    /// Whether samples end here.
    pub fn is_leaf(&self) -> bool {
        self.left == 0
    }
}

/// A tree of at least one node.
#[derive(Clone, Debug, PartialEq)]
pub struct Tree {
    nodes: Vec<Node>,
    /// `(nodes, width)`: fractions of the classes, or the mean. A tree that was loaded knows those of its leaves.
    values: Vec<f64>,
    width: usize,
    /// Steps from the root to the farthest leaf.
    depth: u32,
}

impl Tree {
    /// Children come after their parents.
    pub(crate) fn new(nodes: Vec<Node>, values: Vec<f64>, width: usize) -> Tree {
        let mut depths = vec![0u32; nodes.len()];
        for (index, node) in nodes.iter().enumerate().filter(|(_, node)| !node.is_leaf()) {
            for child in [node.left, node.right] {
                depths[child as usize] = depths[index] + 1;
            }
        }
        let depth = depths.into_iter().max().unwrap_or(0);
        Tree { nodes, values, width, depth }
    }

    /// The root first, every node before its children.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// Steps from the root to the farthest leaf.
    pub fn depth(&self) -> u32 {
        self.depth
    }

    /// Nodes that are leaves.
    pub fn leaf_count(&self) -> usize {
        self.nodes.iter().filter(|node| node.is_leaf()).count()
    }

    /// Bytes that the tree takes.
    pub(crate) fn size_bytes(&self) -> u64 {
        24 * self.nodes.len() as u64 + 8 * self.values.len() as u64
    }

    /// The leaf a sample ends in.
    pub(crate) fn leaf(&self, sample: &[f32]) -> usize {
        let mut at = 0;
        loop {
            let node = &self.nodes[at];
            if node.is_leaf() {
                return at;
            }
            let value = sample[node.feature as usize];
            let left = if value.is_nan() { node.missing_left } else { f64::from(value) <= node.threshold };
            at = if left { node.left } else { node.right } as usize;
        }
    }

    /// A node's value: the fractions of the classes, or the mean.
    pub fn value(&self, node: usize) -> &[f64] {
        &self.values[node * self.width..(node + 1) * self.width]
    }

    /// Operations of finding the leaves of so many samples and reading their values.
    pub(crate) fn apply_cost(&self, rows: usize) -> u64 {
        (6 * (u64::from(self.depth) + 1) + 2 * self.width as u64).saturating_mul(rows as u64)
    }
}
