//! Derivations that never change, and the bytes of genesis and parameters.

use primitives::codec::{Reader, Writer};
use primitives::{Hash, sha256};
use protocol::*;
use state::State;

#[test]
fn keys_and_addresses() {
    let key = key_of(0, "alice");
    let address = key.address();
    let signature = key.sign(&sha256(b"panda"));
    assert!(verify(&key.public_key(), &sha256(b"panda"), &signature));
    assert!(!verify(&key.public_key(), &sha256(b"bear"), &signature));
    assert!(!verify(&key_of(1, "alice").public_key(), &sha256(b"panda"), &signature));
    assert!(!verify(&[0xff; 32], &sha256(b"panda"), &signature));
    assert_eq!(
        Hash(key.public_key()).to_string(),
        "0x2652e3f67375c3bfb6c6e786f26a5810227c1fa4459e9402f3ca44def6aebfaa"
    );
    assert_eq!(address.to_string(), "0xd3a848810bc5074043ff2cf964df67285d275904");
    assert_eq!(key_of(0, "bob").address().to_string(), "0x0516ba722a1f3834d70c0138d54565b2c8445d40");
    assert_eq!(sha256(&signature).to_string(), "0x09bbe674293b87a8abd26dd4474f34e047ca4578fc7c245ae7e2db80217378ec");
    assert_eq!(contract_address(&address, 0).to_string(), "0xf7a893f0e50cdb9634c34caaeb0b22f6314868ec");
    assert_eq!(contract_address(&address, 1).to_string(), "0xb5ca70db3070b3662b01b195308ee556468879b3");
}

#[test]
fn the_first_root() {
    let mut state = State::new();
    let diff = Genesis::default().to_diff().expect("the default genesis");
    assert_eq!(diff.changes.len(), 21);
    state.apply(primitives::Height(0), &diff).expect("onto nothing");
    assert_eq!(state.root().to_string(), "0xbbc9bca7c029cc26f6be808c36004979abcdd1afd53e067ca79681b489dd052e");
}

#[test]
fn bytes_there_and_back() {
    let mut genesis = Genesis { seed: 7, accounts: vec!["zoë".to_owned()], ..Genesis::default() };
    genesis.params.set("gas_price", 3).expect("in range");
    let mut writer = Writer::new();
    genesis.encode(&mut writer);
    let bytes = writer.into_bytes();
    let mut reader = Reader::new(&bytes);
    assert_eq!(Genesis::decode(&mut reader), Ok(genesis));
    assert_eq!(reader.left(), 0);
    for len in 0..bytes.len() {
        assert!(Genesis::decode(&mut Reader::new(&bytes[..len])).is_err());
    }
}

#[test]
fn names_and_parameters_that_cannot_be() {
    let refused = |accounts: &[&str]| {
        let accounts = accounts.iter().map(|name| (*name).to_owned()).collect();
        Genesis { accounts, ..Genesis::default() }.to_diff().expect_err("refused").to_string()
    };
    assert_eq!(refused(&["zoe", "max", "zoe"]), "the genesis names the account \"zoe\" twice");
    assert_eq!(refused(&[""]), "the account's name is empty");
    assert_eq!(
        refused(&["0xabc"]),
        "the account's name \"0xabc\" looks like an address, which 40 hex digits after 0x would be"
    );
    let mut params = Params::default();
    assert_eq!(
        params.set("gas_price", 1 << 40),
        Err("the parameter \"gas_price\" takes 0 to 1000000, not 1099511627776".to_owned())
    );
    assert!(
        params
            .set("gas", 1)
            .expect_err("unknown")
            .starts_with("there is no parameter \"gas\"; there are gas_limit_default, ")
    );
    assert_eq!(params, Params::default());
    assert_eq!(params.get("gas_limit_block"), Some(1_000_000_000));
}
