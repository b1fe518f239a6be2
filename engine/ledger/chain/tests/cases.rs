//! The ledger's corpus: each file of tests/cases/ledger is a contract (or none) and a story of commands with what each gives.
//!
//! `UPDATE_EXPECT=1 cargo test -p chain --test cases` fills the answers in; review the difference.

use chain::*;
use primitives::{Address, Height, Value};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// The line between the contract and the story; commented, so that the file stays one Python file.
const STORY: &str = "# --- story\n";

#[test]
fn stories() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases/ledger");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(&folder).expect("the corpus").map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "py"));
    files.sort();
    assert!(!files.is_empty());
    let mut failed = Vec::new();
    for path in &files {
        let text = std::fs::read_to_string(path).expect("a case");
        let told = tell(&text);
        if told == text {
            continue;
        }
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(path, told).expect("written");
            continue;
        }
        let differing = text.lines().zip(told.lines()).find(|(expected, actual)| expected != actual);
        let (expected, actual) = differing.unwrap_or(("(nothing)", "(something more)"));
        failed.push(format!("{}\n  expected {expected}\n  actual   {actual}", path.display()));
    }
    assert!(failed.is_empty(), "{} of {} cases:\n{}", failed.len(), files.len(), failed.join("\n"));
}

/// The case with the answers that the chain gives; and the chain replays and checks out.
fn tell(text: &str) -> String {
    let Some((source, story)) = text.split_once(STORY) else { return "a case needs the line --- story".to_owned() };
    let genesis = Genesis { accounts: vec!["alice".to_owned(), "bob".to_owned()], ..Genesis::default() };
    let config = Config::new(&genesis, Mining::Manual);
    let mut chain = Chain::new(genesis.clone(), config).expect("a chain");
    let mut told = format!("{source}{STORY}");
    for command in story.lines().filter_map(|line| line.strip_prefix("# > ")) {
        let answer = run(&mut chain, source, command).unwrap_or_else(|refusal| format!("refused {refusal}"));
        let _ = writeln!(told, "# > {command}");
        answer.lines().for_each(|line| told.push_str(&format!("# {line}\n")));
    }
    match Chain::replay(genesis, config, chain.log()) {
        Ok(mut again) => {
            if again.root() != chain.root() {
                told.push_str("# the replay has another root\n");
            }
            told
        }
        Err(sentence) => format!("{told}# the replay differs: {sentence}\n"),
    }
}

/// The words of a command, JSON arguments in one piece at the end.
fn run(chain: &mut Chain, source: &str, command: &str) -> Result<String, Refusal> {
    let (words, json) = match command.find(['[', '{']) {
        Some(at) => command.split_at(at),
        None => (command, ""),
    };
    let words: Vec<&str> = words.split_whitespace().collect();
    let after = |word: &str| words.iter().position(|other| *other == word).and_then(|at| words.get(at + 1).copied());
    let number = |word: &str| after(word).and_then(|text| text.parse::<u64>().ok());
    let word = |index: usize| words.get(index).copied().unwrap_or_default();
    // "@label" stands for the address behind a label.
    let json = chain.contracts().into_iter().fold(json.to_owned(), |text, (address, contract)| {
        let label = contract.label.unwrap_or_default();
        text.replace(&format!("\"@{label}\""), &format!("\"{address}\""))
    });
    let arguments = match api::read(&json) {
        Ok(Value::List(positional)) => Arguments { positional, ..Arguments::default() },
        Ok(Value::Dict(keywords)) => Arguments { keywords, ..Arguments::default() },
        _ => Arguments::default(),
    };
    let address = |chain: &Chain, text: &str| {
        chain.resolve(text).or_else(|| chain.resolve_account(text)).unwrap_or(Address([0xee; 20]))
    };
    let at = number("at").map(Height);
    Ok(match word(0) {
        "transfer" => {
            let (to, amount) = (address(chain, word(2)), word(3).parse().unwrap_or(0));
            let action = Action::Transfer { to, amount };
            send(chain, word(1), number("gas"), 0, action)?
        }
        "deploy" => {
            let (source, file) = (source.to_owned(), "case.py".to_owned());
            let action = Action::Deploy { source, file, label: after("label").map(str::to_owned), arguments };
            send(chain, word(1), number("gas"), 0, action)?
        }
        "call" => {
            let action = Action::Call { to: address(chain, word(2)), method: word(3).to_owned(), arguments };
            send(chain, word(1), number("gas"), number("value").unwrap_or(0), action)?
        }
        "query" => {
            let (to, method) = (address(chain, word(1)), word(2).to_owned());
            let answer = chain.query(Call { to, method, arguments, sender: None, gas_limit: number("gas"), at })?;
            outcome(answer.status, &answer.returned, answer.error.as_ref(), &[], &answer.logs)
        }
        "state" => {
            let fields = chain.state_of(&address(chain, word(1)), at)?;
            api::write(&Value::Dict(fields))
        }
        "account" => {
            let account = chain.account(&address(chain, word(1)));
            format!("nonce {} balance {}", account.nonce, account.balance)
        }
        "set" => {
            let mut config = *chain.config();
            match Mining::parse(word(2)) {
                Some(mining) => config.mining = mining,
                None => config
                    .params
                    .set(word(1), word(2).parse().unwrap_or(0))
                    .map_err(|sentence| Refusal::new(RefusalKind::Configuration, sentence))?,
            }
            chain.configure(config)?;
            "set".to_owned()
        }
        "seal" => {
            let block = chain.seal();
            let mut text = format!("block {} with {} transactions", block.header.height, block.entries.len());
            for entry in chain.run_due()? {
                let Receipt { status, returned, error, events, logs, .. } = &entry.receipt;
                let _ = write!(text, "\ndue {}", outcome(*status, returned, error.as_ref(), events, logs));
            }
            text
        }
        "root" => {
            let (height, root) = chain.root();
            format!("height {height} root {root}")
        }
        other => format!("there is no command {other}"),
    })
}

fn send(
    chain: &mut Chain,
    sender: &str,
    gas_limit: Option<u64>,
    value: u64,
    action: Action,
) -> Result<String, Refusal> {
    let is_payment = matches!(action, Action::Transfer { .. });
    let sender = Sender::parse(sender);
    // A slice of one gas at a time would take long; a prime number of them cuts runs in odd places.
    let mut flight = chain.begin(Request { sender, gas_limit, value, action })?;
    let entry = loop {
        if let Some(entry) = chain.advance(&mut flight, primitives::Gas(9_973))? {
            break entry;
        }
    };
    let receipt = &entry.receipt;
    assert_eq!(receipt.fee, receipt.gas_used.0 * chain.config().params.gas_price);
    let mut text = outcome(receipt.status, &receipt.returned, receipt.error.as_ref(), &receipt.events, &receipt.logs);
    if is_payment {
        let _ = write!(text, "\ngas {} fee {} at {}/{}", receipt.gas_used, receipt.fee, receipt.height, receipt.index);
    }
    if receipt.status == Status::Halted {
        assert_eq!(receipt.gas_used, receipt.gas_limit);
    }
    if receipt.state_bytes > 0 {
        let _ = write!(text, "\nstate_bytes {}", receipt.state_bytes);
    }
    if receipt.address.is_some() {
        text.push_str("\na contract");
    }
    Ok(text)
}

/// Gas of contract code is the VM's to test; here is what became of it.
fn outcome(status: Status, returned: &Value, error: Option<&Failure>, events: &[Event], logs: &[String]) -> String {
    let mut text = match error {
        None => format!("{} {}", status.name(), api::write(returned)),
        Some(error) => format!("{} {}: {}", status.name(), error.kind, error.message),
    };
    for event in events {
        let _ = write!(text, "\nevent {} {}", event.name, api::write(&Value::Dict(event.fields.clone())));
    }
    for line in logs {
        let _ = write!(text, "\nlog {line}");
    }
    text
}
