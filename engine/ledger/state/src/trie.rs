//! The authenticated map: a compact binary Merkle trie over key hashes, whose root depends on its contents only.

use primitives::{Hash, sha256_parts};

/// A node of the trie. An inner node stands at the first bit in which the keys below it differ, so that there is one shape per set of keys.
#[derive(Clone, Debug)]
enum Node {
    Leaf { key: Hash, hash: Hash },
    Inner { bit: u16, left: u32, right: u32, hash: Option<Hash> },
}

/// Key hashes with value hashes. A change costs the depth of its key, which is the logarithm of the number of keys.
#[derive(Clone, Debug, Default)]
pub struct Trie {
    nodes: Vec<Node>,
    free: Vec<u32>,
    root: Option<u32>,
}

/// Bit `index` of a hash, counted from the most significant bit of the first byte.
fn bit_of(hash: &Hash, index: u16) -> bool {
    hash.0[usize::from(index / 8)] >> (7 - index % 8) & 1 == 1
}

/// The first bit in which two hashes differ.
fn first_difference(a: &Hash, b: &Hash) -> Option<u16> {
    (0u16..32).find_map(|index| {
        let difference = a.0[usize::from(index)] ^ b.0[usize::from(index)];
        (difference != 0).then(|| index * 8 + difference.leading_zeros() as u16)
    })
}

fn leaf_hash(key: &Hash, value: &Hash) -> Hash {
    sha256_parts(&[b"panda-trie-leaf/1", &key.0, &value.0])
}

/// The bit is part of the hash, so that a proof shows the shape as well.
fn inner_hash(bit: u16, left: &Hash, right: &Hash) -> Hash {
    sha256_parts(&[b"panda-trie-inner/1", &bit.to_le_bytes(), &left.0, &right.0])
}

impl Trie {
    /// The root over everything in the trie; hashes only the paths that changed since the last call.
    pub fn root(&mut self) -> Hash {
        match self.root {
            Some(root) => self.hash_of(root),
            None => sha256_parts(&[b"panda-trie-empty/1"]),
        }
    }

    // A path has at most 256 inner nodes, so this recursion is bounded.
    fn hash_of(&mut self, index: u32) -> Hash {
        match self.nodes[index as usize] {
            Node::Leaf { hash, .. } | Node::Inner { hash: Some(hash), .. } => hash,
            Node::Inner { bit, left, right, hash: None } => {
                let computed = inner_hash(bit, &self.hash_of(left), &self.hash_of(right));
                if let Node::Inner { hash, .. } = &mut self.nodes[index as usize] {
                    *hash = Some(computed);
                }
                computed
            }
        }
    }

    /// Sets the value under a key.
    pub fn insert(&mut self, key: Hash, value: Hash) {
        let leaf = Node::Leaf { key, hash: leaf_hash(&key, &value) };
        let Some(root) = self.root else {
            self.root = Some(self.store(leaf));
            return;
        };
        let met = self.nearest_leaf(root, &key);
        let Node::Leaf { key: met_key, .. } = self.nodes[met as usize] else { return };
        let Some(bit) = first_difference(&key, &met_key) else {
            self.nodes[met as usize] = leaf;
            self.touch_path(&key, u16::MAX);
            return;
        };
        let parent = self.touch_path(&key, bit);
        let below = self.child(parent, &key);
        let added = self.store(leaf);
        let (left, right) = if bit_of(&key, bit) { (below, added) } else { (added, below) };
        let inner = self.store(Node::Inner { bit, left, right, hash: None });
        self.replace_child(parent, &key, inner);
    }

    /// Removes a key; one that is not there changes nothing.
    pub fn remove(&mut self, key: &Hash) {
        let Some(root) = self.root else { return };
        let met = self.nearest_leaf(root, key);
        match &self.nodes[met as usize] {
            Node::Leaf { key: met_key, .. } if met_key == key => {}
            _ => return,
        }
        // The path down to the leaf's parent, whose place its other child takes.
        let mut above: Option<u32> = None;
        let mut parent: Option<u32> = None;
        let mut at = root;
        while let Node::Inner { bit, left, right, hash } = &mut self.nodes[at as usize] {
            *hash = None;
            above = parent;
            parent = Some(at);
            at = if bit_of(key, *bit) { *right } else { *left };
        }
        match parent {
            None => self.root = None,
            Some(parent) => {
                if let Node::Inner { bit, left, right, .. } = self.nodes[parent as usize] {
                    let sibling = if bit_of(key, bit) { left } else { right };
                    self.replace_child(above, key, sibling);
                    self.free.push(parent);
                }
            }
        }
        self.free.push(at);
    }

    fn store(&mut self, node: Node) -> u32 {
        match self.free.pop() {
            Some(index) => {
                self.nodes[index as usize] = node;
                index
            }
            None => {
                self.nodes.push(node);
                (self.nodes.len() - 1) as u32
            }
        }
    }

    fn nearest_leaf(&self, from: u32, key: &Hash) -> u32 {
        let mut at = from;
        while let Node::Inner { bit, left, right, .. } = &self.nodes[at as usize] {
            at = if bit_of(key, *bit) { *right } else { *left };
        }
        at
    }

    /// Forgets the hashes of the inner nodes on the key's path that stand before `bit`, and returns the last of them.
    fn touch_path(&mut self, key: &Hash, before: u16) -> Option<u32> {
        let mut last = None;
        let mut at = self.root?;
        while let Node::Inner { bit, left, right, hash } = &mut self.nodes[at as usize] {
            if *bit >= before {
                break;
            }
            *hash = None;
            last = Some(at);
            at = if bit_of(key, *bit) { *right } else { *left };
        }
        last
    }

    /// The child of `parent` on the key's side; the root when there is no parent.
    fn child(&self, parent: Option<u32>, key: &Hash) -> u32 {
        match parent.map(|parent| &self.nodes[parent as usize]) {
            Some(Node::Inner { bit, left, right, .. }) => {
                if bit_of(key, *bit) {
                    *right
                } else {
                    *left
                }
            }
            _ => self.root.unwrap_or(0),
        }
    }

    fn replace_child(&mut self, parent: Option<u32>, key: &Hash, child: u32) {
        match parent.map(|parent| &mut self.nodes[parent as usize]) {
            Some(Node::Inner { bit, left, right, .. }) => {
                let side = if bit_of(key, *bit) { right } else { left };
                *side = child;
            }
            _ => self.root = Some(child),
        }
    }
}
