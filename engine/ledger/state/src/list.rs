//! The root of an ordered list of hashes: transactions and receipts of a block.

use primitives::{Hash, sha256_parts};

/// The Merkle root of a list: the left half is the largest power of two below the length, so that a proof needs no padding.
///
/// Leaves, inner nodes and the empty list are hashed in domains of their own.
///
/// # Source
/// The tree's shape is that of RFC 6962, section 2.1.
pub fn list_root(items: &[Hash]) -> Hash {
    match items {
        [] => sha256_parts(&[b"panda-list-empty/1"]),
        [item] => sha256_parts(&[b"panda-list-leaf/1", &item.0]),
        _ => {
            let middle = items.len().next_power_of_two() / 2;
            let (left, right) = items.split_at(middle);
            sha256_parts(&[b"panda-list-inner/1", &list_root(left).0, &list_root(right).0])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::list_root;
    use primitives::{Hash, sha256, sha256_parts};

    #[test]
    fn shapes_and_domains() {
        let items: Vec<Hash> = (0u8..5).map(|n| sha256(&[n])).collect();
        let leaf = |n: usize| sha256_parts(&[b"panda-list-leaf/1", &items[n].0]);
        let inner = |a: Hash, b: Hash| sha256_parts(&[b"panda-list-inner/1", &a.0, &b.0]);
        assert_eq!(list_root(&items[..2]), inner(leaf(0), leaf(1)));
        assert_eq!(list_root(&items[..3]), inner(inner(leaf(0), leaf(1)), leaf(2)));
        assert_eq!(list_root(&items), inner(inner(inner(leaf(0), leaf(1)), inner(leaf(2), leaf(3))), leaf(4)));
        assert_ne!(list_root(&[]), list_root(&items[..1]));
        assert_ne!(list_root(&items[..1]), items[0]);
    }
}
