//! What a transaction and a block cost, and whether that stays flat while the chain grows.

#![expect(clippy::disallowed_methods, reason = "a bench measures time, the engine never does")]

use chain::{Chain, Config, Genesis, Mining, Request, Sender, Status};
use primitives::{Address, sha256};
use std::time::Instant;

fn pay(chain: &mut Chain, n: u64) {
    let from = chain::Genesis::default().accounts[(n % 10) as usize].clone();
    let mut to = Address([0; 20]);
    to.0.copy_from_slice(&sha256(&(n % 500).to_le_bytes()).0[12..]);
    let entry = chain.execute(Request::transfer(Sender::Name(from), to, 1)).expect("paid");
    assert_eq!(entry.receipt.status, Status::Ok);
}

fn new_chain(mining: Mining) -> Chain {
    let genesis = Genesis::default();
    let mut config = Config::new(&genesis, mining);
    // The bench measures the ledger, so that no block is ever full.
    config.params.gas_limit_block = 1_000_000_000_000;
    config.params.gas_limit_default = 1_000;
    Chain::new(genesis, config).expect("a chain")
}

/// Runs `count` payments and prints microseconds per payment.
fn stretch(chain: &mut Chain, name: &str, from: u64, count: u64) -> f64 {
    let start = Instant::now();
    (from..from + count).for_each(|n| pay(chain, n));
    let each_us = start.elapsed().as_secs_f64() * 1e6 / count as f64;
    let root = chain.root().1.to_string();
    println!("{name:<44} {each_us:>9.2} us each {:>10.0} per s   {}", 1e6 / each_us, &root[..10]);
    each_us
}

fn main() {
    // Inside `cargo test` the bench runs small, to keep it working.
    let whole = std::env::args().any(|argument| argument == "--bench");
    let scale = if whole { 1 } else { 100 };
    let sample = 1_000 / scale;
    println!("chain: payments and seals{}", if whole { "" } else { " (small run)" });

    let mut manual = new_chain(Mining::Manual);
    stretch(&mut manual, "payment, one open block", 0, 20_000 / scale);

    let mut auto = new_chain(Mining::Auto);
    let mut at = 0;
    let mut first = None;
    for blocks in [1_000, 10_000, 100_000].map(|blocks| blocks / scale) {
        while at + sample < blocks {
            pay(&mut auto, at);
            at += 1;
        }
        let each_us = stretch(&mut auto, &format!("payment and seal, up to block {blocks}"), at, sample);
        at += sample;
        let first_us = *first.get_or_insert(each_us);
        println!("{:<44} {:>9.2} x", "  against the first stretch", each_us / first_us);
    }

    let mut empty = new_chain(Mining::Manual);
    let count = 50_000 / scale;
    let start = Instant::now();
    (0..count).for_each(|_| drop(empty.seal()));
    let each_us = start.elapsed().as_secs_f64() * 1e6 / count as f64;
    println!("{:<44} {each_us:>9.2} us each   {}", "seal of an empty block", &empty.head().to_string()[..10]);
}
