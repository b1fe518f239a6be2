//! Chains that come back from their records: whole, cut anywhere, with any bit turned, and from snapshots.

use chain::*;
use primitives::{Address, Height};
use store::{Archive, MemoryShelf, OpenError, Opened, RecordKey, Shelf, Stored, Table, Write, open};

fn fresh() -> (Genesis, Config) {
    let genesis = Genesis { accounts: vec!["alice".to_owned(), "bob".to_owned()], ..Genesis::default() };
    let config = Config::new(&genesis, Mining::Auto);
    (genesis, config)
}

fn open_stored(stored: Stored) -> Opened {
    let (genesis, config) = fresh();
    open(stored, genesis, config).expect("opens")
}

fn pay(chain: &mut Chain, from: &str, amount: u64) {
    chain.execute(Request::transfer(Sender::parse(from), Address([4; 20]), amount)).expect("paid");
}

/// A chain with automatic and manual blocks, an account of its own and changed settings; with what is stored of it after each batch.
fn story() -> (Chain, MemoryShelf, Vec<(u64, primitives::Hash)>) {
    let (genesis, config) = fresh();
    let mut chain = Chain::new(genesis, config).expect("a chain");
    let (mut archive, writes) = Archive::create(&chain);
    let mut shelf = MemoryShelf::new();
    shelf.commit(&writes).expect("memory");
    let mut roots = vec![(1, chain.root().1)];
    for n in 0..14u64 {
        match n {
            4 => {
                let mut config = *chain.config();
                config.mining = Mining::Manual;
                config.params.gas_price = 2;
                chain.configure(config).expect("fits");
            }
            8 | 11 => drop((chain.seal(), chain.seal())),
            _ => pay(&mut chain, ["alice", "bob", "zoe"][n as usize % 3], n + 1),
        }
        let writes = archive.append(&chain, Some(&format!("command {n}")));
        assert!(!writes.is_empty());
        shelf.commit(&writes).expect("memory");
        roots.push((chain.log().len() as u64 + 1, chain.root().1));
    }
    assert!(archive.append(&chain, None).is_empty());
    (chain, shelf, roots)
}

#[test]
fn a_whole_store_gives_the_same_chain() {
    let (mut chain, mut shelf, _) = story();
    let mut opened = open_stored(shelf.load().expect("memory"));
    assert_eq!(opened.repaired, None);
    assert!(opened.writes.is_empty());
    assert_eq!(opened.chain.root(), chain.root());
    assert_eq!(opened.chain.log(), chain.log());
    assert_eq!(opened.chain.config(), chain.config());
    assert_eq!(opened.chain.genesis(), chain.genesis());
    // Two seals of one command carry it both.
    assert_eq!(opened.log.len(), 14 + 2);
    assert_eq!(opened.log[8..10], ["command 8", "command 8"]);
    for height in 0..chain.height().0 {
        assert_eq!(opened.chain.block(Height(height)), chain.block(Height(height)));
    }
    let (genesis, config) = fresh();
    let mut again = Chain::replay(genesis, config, opened.chain.log()).expect("executes to the same");
    assert_eq!(again.root(), chain.root());

    // And it goes on where it was.
    pay(&mut opened.chain, "alice", 1);
    pay(&mut chain, "alice", 1);
    assert_eq!(opened.chain.root(), chain.root());
    shelf.commit(&opened.archive.append(&opened.chain, None)).expect("memory");
    let mut later = open_stored(shelf.load().expect("memory"));
    assert_eq!((later.repaired, later.chain.root()), (None, chain.root()));
}

#[test]
fn an_empty_store_gives_a_new_chain() {
    let mut opened = open_stored(Vec::new());
    assert_eq!(opened.repaired, None);
    assert_eq!(opened.writes.first(), Some(&Write::Clear));
    let mut shelf = MemoryShelf::new();
    shelf.commit(&opened.writes).expect("memory");
    pay(&mut opened.chain, "bob", 2);
    shelf.commit(&opened.archive.append(&opened.chain, None)).expect("memory");
    assert_eq!(open_stored(shelf.load().expect("memory")).chain.root(), opened.chain.root());
}

/// Opens what may be damaged, repairs the shelf, and checks that the chain is that of a batch's end, that it goes on, and that the loss is named once.
fn check_damaged(stored: Stored, roots: &[(u64, primitives::Hash)], whole: bool, context: &str) {
    let mut shelf = MemoryShelf::new();
    let put = |(key, bytes): (RecordKey, Vec<u8>)| Write::Put { key, bytes };
    shelf.commit(&stored.into_iter().map(put).collect::<Vec<_>>()).expect("memory");
    let mut opened = open_stored(shelf.load().expect("memory"));
    assert_eq!(opened.repaired.is_none(), whole, "{context}: {:?}", opened.repaired);
    let records = opened.chain.log().len() as u64 + 1;
    let root = opened.chain.root().1;
    assert!(roots.contains(&(records, root)), "{context}: {records} records with {root}");
    shelf.commit(&opened.writes).expect("memory");
    pay(&mut opened.chain, "alice", 3);
    shelf.commit(&opened.archive.append(&opened.chain, Some("after"))).expect("memory");
    let mut again = open_stored(shelf.load().expect("memory"));
    assert_eq!(again.repaired, None, "{context}");
    assert_eq!(again.chain.root(), opened.chain.root(), "{context}");
    assert_eq!(again.log.last().map(String::as_str), Some("after"), "{context}");
}

#[test]
fn every_prefix_opens() {
    let (_, mut shelf, roots) = story();
    let stored = shelf.load().expect("memory");
    for count in 0..stored.len() {
        let whole = count == 0 || roots.iter().any(|(records, _)| *records == count as u64);
        check_damaged(stored[..count].to_vec(), &roots, whole, &format!("{count} records"));
        for len in [0, 1, stored[count].1.len() / 2, stored[count].1.len() - 1] {
            let mut torn = stored[..=count].to_vec();
            torn[count].1.truncate(len);
            check_damaged(torn, &roots, false, &format!("record {count} torn at {len}"));
        }
        let mut hole = stored.clone();
        hole.remove(count);
        let at_end = count + 1 == stored.len();
        check_damaged(hole, &roots, at_end, &format!("without record {count}"));
    }
}

#[test]
fn every_turned_bit_opens() {
    let (_, mut shelf, roots) = story();
    let stored = shelf.load().expect("memory");
    for index in 0..stored.len() {
        let bits = stored[index].1.len() * 8;
        // Every bit of the envelope's start and end, and a walk through what is between.
        for bit in (0..bits).filter(|bit| *bit < 64 || *bit < 256 && bit % 5 == 0 || bits - bit < 64 || bit % 97 == 0) {
            let mut damaged = stored.clone();
            damaged[index].1[bit / 8] ^= 1 << (bit % 8);
            check_damaged(damaged, &roots, false, &format!("record {index}, bit {bit}"));
        }
    }
}

#[test]
fn the_loss_is_a_sentence() {
    let (_, mut shelf, _) = story();
    let mut stored = shelf.load().expect("memory");
    let len = stored.len();
    stored[len - 2].1[40] ^= 4;
    assert_eq!(
        open_stored(stored.clone()).repaired.expect("damaged"),
        "The stored chain was damaged: 2 records at its end (transactions, seals or settings) could not be kept; all blocks below 9 are there."
    );
    stored[0].1[40] ^= 4;
    assert_eq!(
        open_stored(stored).repaired.expect("damaged"),
        "The stored chain could not be opened: its first record, which says what it began with, is missing or damaged, and the 20 after it mean \
         nothing without it. A new chain was started."
    );
}

#[test]
fn snapshots_shorten_the_way() {
    let (mut chain, mut shelf, roots) = story();
    let mut opened = open_stored(shelf.load().expect("memory"));
    let mut writes = Vec::new();
    opened.archive.snapshot(&opened.chain, &mut writes);
    shelf.commit(&writes).expect("memory");
    pay(&mut opened.chain, "alice", 1);
    pay(&mut chain, "alice", 1);
    shelf.commit(&opened.archive.append(&opened.chain, None)).expect("memory");
    let stored = shelf.load().expect("memory");
    let mut again = open_stored(stored.clone());
    assert_eq!((again.repaired, again.chain.root()), (None, chain.root()));
    assert_eq!(again.chain.log(), chain.log());
    for height in 0..chain.height().0 {
        let then = |chain: &Chain| chain.account_at(&Address([4; 20]), Height(height));
        assert_eq!(then(&again.chain), then(&chain), "height {height}");
    }
    // A damaged snapshot costs nothing but time, and goes.
    let place = stored.iter().position(|(key, _)| key.table == Table::Snapshot).expect("written");
    let mut damaged = stored.clone();
    damaged[place].1[60] ^= 1;
    let mut opened = open_stored(damaged);
    assert_eq!((opened.repaired, opened.chain.root()), (None, chain.root()));
    assert_eq!(opened.writes, [Write::Delete { key: stored[place].0 }]);
    // A snapshot of what is lost is not used, and shows how much is lost.
    let mut short: Stored = stored.iter().filter(|(key, _)| key.table == Table::Snapshot).cloned().collect();
    short.extend(stored.iter().filter(|(key, _)| key.table == Table::Log).take(4).cloned());
    let mut opened = open_stored(short);
    assert!(opened.repaired.expect("lost").starts_with("The stored chain was incomplete: "));
    let root = opened.chain.root().1;
    assert!(roots.iter().any(|(_, other)| *other == root));
}

#[test]
fn snapshots_come_by_themselves() {
    let (genesis, config) = fresh();
    let mut chain = Chain::new(genesis, config).expect("a chain");
    let (mut archive, writes) = Archive::create(&chain);
    let mut shelf = MemoryShelf::new();
    shelf.commit(&writes).expect("memory");
    let snapshots = |shelf: &mut MemoryShelf| {
        let stored = shelf.load().expect("memory");
        stored.iter().filter(|(key, _)| key.table == Table::Snapshot).map(|(key, _)| key.index).collect::<Vec<_>>()
    };
    while snapshots(&mut shelf).is_empty() {
        for _ in 0..1_000 {
            pay(&mut chain, "alice", 1);
        }
        shelf.commit(&archive.append(&chain, None)).expect("memory");
    }
    let mut opened = open_stored(shelf.load().expect("memory"));
    assert_eq!((opened.repaired, opened.chain.root()), (None, chain.root()));
    // Of more than two the oldest goes.
    let first = snapshots(&mut shelf)[0];
    for count in 2..=4 {
        pay(&mut opened.chain, "bob", 1);
        let mut writes = opened.archive.append(&opened.chain, None);
        opened.archive.snapshot(&opened.chain, &mut writes);
        shelf.commit(&writes).expect("memory");
        let kept = snapshots(&mut shelf);
        assert_eq!((kept.len(), kept.contains(&first)), (2, count == 2));
    }
    assert_eq!(open_stored(shelf.load().expect("memory")).chain.root(), opened.chain.root());
}

#[test]
fn newer_records_are_left_alone() {
    let (_, mut shelf, _) = story();
    let mut stored = shelf.load().expect("memory");
    let bytes = &mut stored[2].1;
    let body_len = bytes.len() - 8;
    bytes[4] = 9;
    let check = primitives::sha256(&bytes[..body_len]);
    bytes[body_len..].copy_from_slice(&check.0[..8]);
    let (genesis, config) = fresh();
    assert_eq!(open(stored, genesis, config).err(), Some(OpenError::Newer { version: 9 }));
}

#[test]
fn golden_bytes() {
    let (_, mut shelf, _) = story();
    let mut all = Vec::new();
    for (key, bytes) in shelf.load().expect("memory") {
        all.extend_from_slice(key.text().as_bytes());
        all.extend_from_slice(&bytes);
    }
    assert_eq!(
        primitives::sha256(&all).to_string(),
        "0xc7fa42cad35625b2e50886f203a6b26646674b3d2e843579d89e3fc3d9cff4b0"
    );
    assert_eq!(RecordKey::log(12).text(), "log-000000000000000c");
    assert_eq!(RecordKey::parse("snapshot-0000000000000010"), Some(RecordKey::snapshot(16)));
    for wrong in
        ["log-c", "log-000000000000000C", "logs-000000000000000c", "log--00000000000000c", "log-+00000000000000c", ""]
    {
        assert_eq!(RecordKey::parse(wrong), None, "{wrong}");
    }
}
