//! The chain without contracts: accounts, blocks, refusals, settings, history and replay.

use chain::*;
use primitives::{Address, Gas, Height};
use protocol::{Genesis, key_of};

fn chain(mining: Mining) -> Chain {
    let genesis = Genesis::default();
    let config = Config::new(&genesis, mining);
    Chain::new(genesis, config).expect("the default chain")
}

fn pay(chain: &mut Chain, from: &str, to: &str, amount: u64) -> Result<std::rc::Rc<Entry>, Refusal> {
    let to = chain.resolve_account(to).expect("a name");
    chain.execute(Request::transfer(Sender::parse(from), to, amount))
}

fn sentence(result: Result<std::rc::Rc<Entry>, Refusal>) -> String {
    result.expect_err("refused").to_string()
}

const START: u64 = 10_000_000_000_000;

#[test]
fn the_ten_accounts_and_the_genesis_block() {
    let mut chain = chain(Mining::Manual);
    let names: Vec<String> = chain.accounts().into_iter().filter_map(|(_, name, _)| name).collect();
    assert_eq!(names, protocol::DEVELOPMENT_ACCOUNTS);
    assert!(chain.accounts().iter().all(|(_, _, account)| account.balance == START && account.nonce == 0));
    assert_eq!(chain.height(), Height(1));
    let genesis = chain.block(Height(0)).expect("genesis");
    assert_eq!(genesis.header.state_root, chain.root().1);
    assert_eq!(genesis.header.timestamp, 1_767_225_600);
    assert_eq!(chain.block(Height(1)), None);
}

#[test]
fn a_payment_and_its_fee() {
    let mut chain = chain(Mining::Manual);
    let entry = pay(&mut chain, "alice", "bob", 5).expect("paid");
    let receipt = &entry.receipt;
    assert_eq!((receipt.status, receipt.gas_used, receipt.fee), (Status::Ok, Gas(1_000), 1_000));
    assert_eq!((receipt.height, receipt.index), (Height(1), 0));
    let account = |chain: &Chain, name: &str| chain.account(&chain.resolve_account(name).expect("a name"));
    assert_eq!(account(&chain, "alice").balance, START - 1_005);
    assert_eq!(account(&chain, "alice").nonce, 1);
    assert_eq!(account(&chain, "bob").balance, START + 5);
    let to_self = pay(&mut chain, "bob", "bob", 7).expect("paid");
    assert_eq!(to_self.receipt.index, 1);
    assert_eq!(account(&chain, "bob").balance, START + 5 - 1_000);
}

#[test]
fn modes_of_mining() {
    let mut auto = chain(Mining::Auto);
    let entry = pay(&mut auto, "alice", "bob", 1).expect("paid");
    assert_eq!((entry.receipt.height, auto.height()), (Height(1), Height(2)));
    assert_eq!(auto.block(Height(1)).expect("sealed").entries.len(), 1);

    for (mining, expected) in [(Mining::Manual, None), (Mining::Interval, Some(Height(2)))] {
        let mut chain = chain(mining);
        let mut config = *chain.config();
        config.params.set("gas_limit_block", 3_000).expect("in range");
        config.params.set("gas_limit_default", 3_000).expect("in range");
        chain.configure(config).expect("fits");
        pay(&mut chain, "alice", "bob", 1).expect("paid");
        let second = pay(&mut chain, "alice", "bob", 1);
        match expected {
            None => {
                let message = "BlockFull: advance first: the open block has 2000 gas left and gas_limit is 3000";
                assert_eq!(sentence(second), message);
                assert_eq!(chain.open_entries().len(), 1);
            }
            Some(height) => {
                let receipt = &second.expect("sealed first").receipt;
                assert_eq!((receipt.height, receipt.index), (height, 0));
            }
        }
    }
}

#[test]
fn blocks_are_linked() {
    let mut chain = chain(Mining::Manual);
    pay(&mut chain, "alice", "bob", 1).expect("paid");
    let first = chain.seal();
    let second = chain.seal();
    assert_eq!(second.header.parent, first.hash);
    assert_eq!(second.hash, second.header.hash());
    assert_eq!(first.header.gas_used, Gas(1_000));
    assert_eq!(second.header.timestamp, first.header.timestamp + 2);
    assert_eq!(second.header.state_root, first.header.state_root);
    let signature = chain.block_signature(Height(1)).expect("sealed");
    let sequencer = key_of(0, protocol::SEQUENCER_NAME).public_key();
    assert!(protocol::verify(&sequencer, &first.hash, &signature));
    let tx = first.entries[0].hash;
    let signature = chain.transaction_signature(&tx).expect("there");
    assert!(protocol::verify(&first.entries[0].transaction.public_key, &tx, &signature));
    assert_eq!(chain.entry(&tx), Some(first.entries[0].clone()));
}

#[test]
fn refusals_leave_no_trace() {
    let mut chain = chain(Mining::Manual);
    let root = chain.root();
    let stranger = Address([9; 20]);
    let to = stranger;
    assert_eq!(
        sentence(pay(&mut chain, &stranger.to_string(), "bob", 1)),
        format!(
            "BadSender: {stranger} is no development account: a transaction from it needs nonce, public_key and signature"
        )
    );
    assert_eq!(sentence(pay(&mut chain, "", "bob", 1)), "BadSender: the sender's name is empty");
    assert!(sentence(pay(&mut chain, "alice", "bob", START)).starts_with("InsufficientFunds: 0x"));
    assert!(sentence(pay(&mut chain, "alice", "bob", u64::MAX)).starts_with("InsufficientFunds: 0x"));
    let limited =
        |gas_limit| Request { gas_limit: Some(gas_limit), ..Request::transfer(Sender::parse("alice"), to, 1) };
    assert_eq!(
        sentence(chain.execute(limited(2_000_000_000))),
        "GasLimit: gas_limit 2000000000 is above the block's 1000000000"
    );
    assert_eq!(
        sentence(chain.execute(limited(10))),
        "GasLimit: gas_limit 10 is below the 1000 that this transaction costs before it runs"
    );
    assert!(chain.log().is_empty());
    assert_eq!(chain.root(), root);
}

#[test]
fn a_new_name_becomes_an_account() {
    let mut chain = chain(Mining::Manual);
    let zoe = chain.resolve_account("zoë").expect("a name");
    assert_eq!((chain.account(&zoe).balance, chain.account_name(&zoe)), (0, None));
    pay(&mut chain, "alice", "zoë", 3).expect("paid before she was there");
    let entry = pay(&mut chain, "zoë", "bob", 1).expect("her first");
    assert_eq!(entry.transaction.grant.as_deref(), Some("zoë"));
    assert_eq!(chain.account(&zoe).balance, START + 3 - 1 - 1_000);
    assert_eq!(chain.account_name(&zoe).as_deref(), Some("zoë"));
    let entry = pay(&mut chain, &zoe.to_string(), "bob", 1).expect("by address");
    assert_eq!(entry.transaction.grant, None);
    assert_eq!(chain.accounts().len(), 11);
}

#[test]
fn foreign_keys_sign() {
    let mut chain = chain(Mining::Manual);
    let key = key_of(99, "stranger");
    let to = key.address();
    chain.execute(Request::transfer(Sender::parse("alice"), to, 1_000_000_000)).expect("paid");
    let body = Transaction {
        public_key: key.public_key(),
        nonce: 0,
        gas_limit: Gas(5_000),
        value: 0,
        grant: None,
        action: Action::Transfer { to: Address([1; 20]), amount: 2 },
        signature: None,
    };
    let signature = key.sign(&body.hash().expect("shallow"));
    let request = |nonce, signature| Request {
        sender: Sender::Signed { public_key: key.public_key(), nonce, signature },
        gas_limit: Some(5_000),
        value: 0,
        action: body.action.clone(),
    };
    assert!(sentence(chain.execute(request(1, signature))).starts_with("BadNonce: the nonce is 1, the next one of 0x"));
    let mut forged = signature;
    forged[3] ^= 1;
    assert_eq!(sentence(chain.execute(request(0, forged))), format!("BadSignature: the signature is not that of {to}"));
    assert!(chain.begin_transaction(body.clone()).is_err(), "unsigned");
    let entry = chain.execute(request(0, signature)).expect("signed");
    assert_eq!(chain.account(&Address([1; 20])).balance, 2);
    assert_eq!(chain.transaction_signature(&entry.hash), Some(signature));
    assert!(sentence(chain.execute(request(0, signature))).starts_with("BadNonce: "), "sent again");
}

#[test]
fn a_dropped_flight_never_was() {
    let mut chain = chain(Mining::Auto);
    let root = chain.root();
    let request = Request::transfer(Sender::parse("new"), Address([1; 20]), 1);
    drop(chain.begin(request.clone()).expect("begun"));
    assert_eq!((chain.root(), chain.log().len()), (root, 0));
    let mut first = chain.begin(request.clone()).expect("begun");
    let mut second = chain.begin(request).expect("begun");
    assert!(chain.advance(&mut first, Gas(10)).expect("in time").is_some());
    assert_eq!(chain.advance(&mut second, Gas(10)).expect_err("too late").kind, RefusalKind::Stale);
}

#[test]
fn settings_that_cannot_be() {
    let mut chain = chain(Mining::Manual);
    let had = *chain.config();
    let mut config = had;
    config.params.gas_limit_default = had.params.gas_limit_block + 1;
    let refusal = chain.configure(config).expect_err("refused").to_string();
    assert_eq!(refusal, "BadConfiguration: gas_limit_default 1000000001 is above gas_limit_block 1000000000");
    assert_eq!(chain.config(), &had);
    assert!(chain.log().is_empty());
}

#[test]
fn a_log_executes_to_the_same_chain() {
    let mut chain = chain(Mining::Auto);
    for n in 0..40u64 {
        pay(&mut chain, ["alice", "bob", "zed"][n as usize % 3], ["carol", "bob"][n as usize % 2], n).expect("paid");
        match n {
            10 | 25 => {
                let mut config = *chain.config();
                config.mining = if n == 10 { Mining::Manual } else { Mining::Interval };
                config.params.set("gas_price", n).expect("in range");
                chain.configure(config).expect("fits");
            }
            15 | 30 | 31 => drop(chain.seal()),
            _ => {}
        }
    }
    let genesis = chain.genesis().clone();
    let config = Config::new(&genesis, Mining::Auto);
    let mut again = Chain::replay(genesis.clone(), config, chain.log()).expect("the same");
    assert_eq!(again.root(), chain.root());
    assert_eq!(again.log(), chain.log());
    assert_eq!(chain.root().1.to_string(), "0x7ab80f8be0d1002212e2915a4af51d8e262316622ecd53b935c300df35ba0d83");

    let mut log = chain.log().to_vec();
    for step in &mut log {
        if let Step::Transaction(entry) = step {
            let mut other = entry.as_ref().clone();
            other.receipt.gas_used = Gas(1);
            *step = Step::Transaction(other.into());
            break;
        }
    }
    let error = Chain::replay(genesis, config, &log).err().expect("differs");
    assert!(error.starts_with("step 0: the receipt of 0x"), "{error}");
}
