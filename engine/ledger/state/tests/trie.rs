//! The trie against a naive construction, in any order of insertion and removal, and its golden roots.

mod random;

use primitives::{Hash, sha256, sha256_parts};
use random::Random;
use state::Trie;
use std::collections::BTreeMap;

fn bit(hash: &Hash, index: usize) -> bool {
    hash.0[index / 8] >> (7 - index % 8) & 1 == 1
}

/// The definition, word for word: a set of keys splits at the first bit in which any two of them differ.
fn naive(items: &[(Hash, Hash)]) -> Hash {
    match items {
        [] => sha256_parts(&[b"panda-trie-empty/1"]),
        [(key, value)] => sha256_parts(&[b"panda-trie-leaf/1", &key.0, &value.0]),
        _ => {
            let split = (0..256).find(|&index| items.iter().any(|(key, _)| bit(key, index) != bit(&items[0].0, index)));
            let split = split.expect("keys differ");
            let side = |right: bool| -> Vec<(Hash, Hash)> {
                items.iter().filter(|(key, _)| bit(key, split) == right).copied().collect()
            };
            let (left, right) = (naive(&side(false)), naive(&side(true)));
            sha256_parts(&[b"panda-trie-inner/1", &(split as u16).to_le_bytes(), &left.0, &right.0])
        }
    }
}

fn naive_root(model: &BTreeMap<Hash, Hash>) -> Hash {
    naive(&model.iter().map(|(key, value)| (*key, *value)).collect::<Vec<_>>())
}

#[test]
fn equals_the_naive_trie_through_random_changes() {
    for seed in 0..20 {
        let mut random = Random(seed);
        let mut trie = Trie::default();
        let mut model = BTreeMap::new();
        for step in 0..300 {
            let key = sha256(&random.below(60).to_le_bytes());
            if random.below(3) == 0 {
                trie.remove(&key);
                model.remove(&key);
            } else {
                let value = sha256(&random.next().to_le_bytes());
                trie.insert(key, value);
                model.insert(key, value);
            }
            if step % 7 == 0 {
                assert_eq!(trie.root(), naive_root(&model), "seed {seed}, step {step}");
            }
        }
        assert_eq!(trie.root(), naive_root(&model));
        for key in model.keys() {
            trie.remove(key);
        }
        assert_eq!(trie.root(), naive_root(&BTreeMap::new()));
    }
}

#[test]
fn order_of_insertion_does_not_matter() {
    let items: Vec<(Hash, Hash)> = (0u32..200).map(|n| (sha256(&n.to_le_bytes()), sha256(&[n as u8]))).collect();
    let mut forward = Trie::default();
    items.iter().for_each(|(key, value)| forward.insert(*key, *value));
    let mut backward = Trie::default();
    items.iter().rev().for_each(|(key, value)| backward.insert(*key, *value));
    assert_eq!(forward.root(), backward.root());
}

#[test]
fn golden_roots() {
    let mut trie = Trie::default();
    let mut roots = vec![trie.root().to_string()];
    for n in [1u32, 2, 3, 1000] {
        (0..n).for_each(|n| trie.insert(sha256(&n.to_le_bytes()), sha256(&(n + 1).to_le_bytes())));
        roots.push(trie.root().to_string());
    }
    let golden = [
        "0x5a93bc4a409b7f598247955bc62834b9a12f640964478cb34cc3bb373f77bcc1",
        "0x0db86bb418b0a57e447e8992d7c8cc3bf86b3343fa07fd0561b428704acad5af",
        "0x5b62e1529b637024523e72a47ff97cf9ec0f7bbc357b0517ee8bb7271a3c6dcd",
        "0x1ec06caae6db81897d71547751a15a2bae682a06b231a7d6b9b46b7e8e048fa4",
        "0x99ae6d511b38b8521935ad1e5186c601953e6c96e24092ec35381befd7dd7ace",
    ];
    assert_eq!(roots, golden);
}
