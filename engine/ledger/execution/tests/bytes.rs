//! The bytes of transactions and receipts: there and back, golden, and safe to read when damaged.

use execution::*;
use primitives::codec::{Reader, Writer};
use primitives::{Address, Gas, Height, Value, sha256};

fn transaction(action: Action) -> Transaction {
    Transaction {
        public_key: [7; 32],
        nonce: 3,
        gas_limit: Gas(200_000_000),
        value: 9,
        grant: Some("zoë".to_owned()),
        action,
        signature: Some([8; 64]),
    }
}

fn actions() -> Vec<Action> {
    let arguments = Arguments {
        positional: vec![Value::Float(0.5), Value::List(vec![Value::None, Value::Bool(true)])],
        keywords: vec![("rate".to_owned(), Value::from("fast"))],
    };
    vec![
        Action::Deploy {
            source: "x = 1\n".to_owned(),
            file: "ml/x.py".to_owned(),
            label: Some("model".to_owned()),
            arguments: arguments.clone(),
        },
        Action::Call { to: Address([2; 20]), method: "train".to_owned(), arguments },
        Action::Transfer { to: Address([2; 20]), amount: 12 },
    ]
}

fn receipt() -> Receipt {
    Receipt {
        tx: sha256(b"tx"),
        height: Height(4),
        index: 2,
        status: Status::Reverted,
        returned: Value::None,
        address: Some(Address([1; 20])),
        task: Some(5),
        gas_used: Gas(10),
        gas_limit: Gas(20),
        fee: 10,
        events: vec![Event {
            contract: Address([3; 20]),
            name: "ModelTrained".to_owned(),
            fields: vec![("r2".to_owned(), Value::Float(0.25))],
        }],
        logs: vec!["hello".to_owned(), String::new()],
        state_bytes: 77,
        error: Some(Failure {
            origin: Origin::Library,
            kind: "ValueError".to_owned(),
            message: "no".to_owned(),
            traceback: "Traceback".to_owned(),
            file: Some("ml/x.py".to_owned()),
            line: Some(3),
            column: None,
            end_line: Some(3),
            end_column: None,
        }),
    }
}

#[test]
fn transactions() {
    let mut hashes = Vec::new();
    for action in actions() {
        let transaction = transaction(action);
        let mut writer = Writer::new();
        transaction.encode(&mut writer).expect("shallow");
        let bytes = writer.into_bytes();
        assert_eq!(Transaction::decode(&mut Reader::new(&bytes)).as_ref(), Ok(&transaction));
        for len in 0..bytes.len() {
            assert!(Transaction::decode(&mut Reader::new(&bytes[..len])).is_err());
        }
        // The signature is not part of what is signed; everything else is.
        let hash = transaction.hash().expect("shallow");
        assert_eq!(Transaction { signature: None, ..transaction.clone() }.hash(), Ok(hash));
        assert_ne!(Transaction { nonce: 4, ..transaction.clone() }.hash(), Ok(hash));
        assert_ne!(Transaction { grant: None, ..transaction.clone() }.hash(), Ok(hash));
        assert_ne!(Transaction { public_key: [6; 32], ..transaction.clone() }.hash(), Ok(hash));
        hashes.push(hash.to_string());
    }
    let golden = [
        "0x36b1e60e6a77f7cb96ae38112b35b935474db83faa1581db14dd578e4e073ed2",
        "0x173f017c484af7a65b108a143445a547091c41d3434e4a9f281777069dca255e",
        "0x6b37004d4f9b16b08acf604afda7452fd50dce16c43377d463927c3b6c01b692",
    ];
    assert_eq!(hashes, golden);
}

#[test]
fn receipts() {
    let receipt = receipt();
    let mut writer = Writer::new();
    receipt.encode(&mut writer).expect("shallow");
    let bytes = writer.into_bytes();
    assert_eq!(Receipt::decode(&mut Reader::new(&bytes)).as_ref(), Ok(&receipt));
    for len in 0..bytes.len() {
        assert!(Receipt::decode(&mut Reader::new(&bytes[..len])).is_err());
    }
    for bit in 0..bytes.len() * 8 {
        let mut damaged = bytes.clone();
        damaged[bit / 8] ^= 1 << (bit % 8);
        if let Ok(other) = Receipt::decode(&mut Reader::new(&damaged)) {
            assert_ne!(other, receipt, "bit {bit} is read by nobody");
        }
    }
    assert_eq!(
        receipt.hash().expect("shallow").to_string(),
        "0xd64d3b8935dcdd43cd66648f9ed2d31b4bdebdf3560a14704ed4711f2e2501a1"
    );
}
