//! How many bytes a payment leaves, and how long a chain of many blocks takes to open.

#![expect(clippy::disallowed_methods, reason = "a bench measures time, the engine never does")]

use chain::{Chain, Config, Genesis, Mining, Request, Sender};
use primitives::{Address, sha256};
use std::time::Instant;
use store::{Archive, MemoryShelf, Shelf, open};

fn main() {
    // Inside `cargo test` the bench runs small, to keep it working.
    let whole = std::env::args().any(|argument| argument == "--bench");
    let blocks: u64 = if whole { 10_000 } else { 100 };
    let genesis = Genesis::default();
    let config = Config::new(&genesis, Mining::Auto);
    let mut chain = Chain::new(genesis.clone(), config).expect("a chain");
    let (mut archive, writes) = Archive::create(&chain);
    let mut shelf = MemoryShelf::new();
    shelf.commit(&writes).expect("memory");
    let start = Instant::now();
    for n in 0..blocks {
        let mut to = Address([0; 20]);
        to.0.copy_from_slice(&sha256(&(n % 500).to_le_bytes()).0[12..]);
        let from = Sender::Name(genesis.accounts[(n % 10) as usize].clone());
        chain.execute(Request::transfer(from, to, 1)).expect("paid");
        shelf.commit(&archive.append(&chain, None)).expect("memory");
    }
    let each_us = start.elapsed().as_secs_f64() * 1e6 / blocks as f64;
    let bytes = shelf.size_bytes() / blocks;
    println!("store: {blocks} blocks of one payment: {each_us:.2} us and {bytes} bytes each, sealed and recorded");
    let stored = shelf.load().expect("memory");
    let start = Instant::now();
    let mut opened = open(stored, genesis, config).expect("opens");
    let open_ms = start.elapsed().as_secs_f64() * 1e3;
    assert_eq!((opened.repaired, opened.chain.root()), (None, chain.root()));
    println!("store: opened in {open_ms:.1} ms   {}", &chain.root().1.to_string()[..10]);
}
