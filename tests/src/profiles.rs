//! Every transaction of the contract corpus and of the journeys, looked at afterwards: its profile is its gas, its trace can be paged.

use api::Value;
use node::{Gas, Node, Outcome, Setup};
use std::fs;
use std::path::Path;
use store::{MemoryShelf, Shelf as _};

/// Runs that take longer are looked at in no test; one that is used up has cases of its own.
const MOST_GAS: u64 = 4_000_000;

/// Steps of a trace that are compared.
const STEPS: u64 = 300;

fn number(value: &Value, name: &str) -> Result<u64, String> {
    match value.get(name) {
        Some(Value::Int(number)) => u64::try_from(*number).map_err(|error| format!("{name}: {error}")),
        _ => Err(format!("{name} is missing in {:.300}", api::write(value))),
    }
}

fn list<'a>(value: &'a Value, name: &str) -> Result<&'a [Value], String> {
    match value.get(name) {
        Some(Value::List(items)) => Ok(items),
        _ => Err(format!("{name} is missing in {:.300}", api::write(value))),
    }
}

/// Looks at the transaction that an answer is the receipt of, if it is one, and at the parts of sleeping calls that it ran.
///
/// # Errors
/// What does not add up.
pub fn look(answer: &Value, send: &mut dyn FnMut(&str) -> Result<Value, String>) -> Result<(), String> {
    let Some(result) = answer.get("result") else { return Ok(()) };
    let Some(Value::List(resumed)) = result.get("resumed") else { return look_at(result, send) };
    resumed.iter().try_for_each(|receipt| look_at(receipt, send))
}

fn look_at(receipt: &Value, send: &mut dyn FnMut(&str) -> Result<Value, String>) -> Result<(), String> {
    let (Some(tx), Ok(gas_used)) = (receipt.get("tx").and_then(Value::as_str), number(receipt, "gas_used")) else {
        return Ok(());
    };
    if gas_used > MOST_GAS || receipt.get("state_bytes").is_none() {
        return Ok(());
    }
    let mut result = |command: String| -> Result<Value, String> {
        let answer = send(&command)?;
        answer.get("result").cloned().ok_or_else(|| format!("{command}: {:.600}", api::write(&answer)))
    };
    let profile = result(format!(r#"{{"cmd": "profile", "tx": "{tx}"}}"#))?;
    let sum = |name: &str| -> Result<u64, String> {
        list(&profile, name)?.iter().map(|row| number(row, "gas")).sum::<Result<u64, String>>()
    };
    let (lines, functions, other) = (sum("lines")?, sum("functions")?, sum("other")?);
    if (lines + other, functions + other) != (gas_used, gas_used) {
        return Err(format!("{gas_used} gas is {lines} in lines or {functions} in functions and {other} besides"));
    }

    let whole = result(format!(r#"{{"cmd": "trace", "tx": "{tx}", "count": {STEPS}}}"#))?;
    let steps = list(&whole, "steps")?;
    let mut paged = Vec::new();
    let mut from = 0;
    while paged.len() < steps.len() {
        let page = result(format!(r#"{{"cmd": "trace", "tx": "{tx}", "from": {from}, "count": 97}}"#))?;
        paged.extend(list(&page, "steps")?.iter().cloned());
        match number(&page, "next") {
            Ok(next) => from = next,
            Err(_) => break,
        }
    }
    paged.truncate(steps.len());
    if paged != steps {
        let at = paged.iter().zip(steps).position(|(one, other)| one != other).unwrap_or(paged.len());
        return Err(format!("step {at} of its trace depends on the page"));
    }
    let gas: Vec<u64> = steps.iter().map(|step| number(step, "gas")).collect::<Result<_, _>>()?;
    if !gas.is_sorted() || gas.last().is_some_and(|last| *last > gas_used) {
        return Err(format!("the gas of its steps does not grow to {gas_used}"));
    }
    let calls = result(format!(r#"{{"cmd": "trace", "tx": "{tx}", "count": {STEPS}, "every": "call"}}"#))?;
    list(&calls, "steps").map(|_| ())
}

struct Stage {
    node: Node,
    shelf: MemoryShelf,
}

impl Stage {
    fn open(mut shelf: MemoryShelf) -> Result<Stage, String> {
        let (node, opened) = Node::open(shelf.load()?, Setup::page())?;
        shelf.commit(&opened.writes)?;
        Ok(Stage { node, shelf })
    }

    fn send(&mut self, command: &str) -> Result<Value, String> {
        let mut answer = None;
        let mut take = |outcome: Outcome| -> Result<(), String> {
            self.shelf.commit(&outcome.writes)?;
            answer = answer.take().or(outcome.responses.into_iter().next().map(|(_, answer)| answer));
            Ok(())
        };
        take(self.node.handle_text(1, command))?;
        while self.node.busy() {
            take(self.node.tick(0.0, Gas(300_000)))?;
        }
        answer.ok_or_else(|| format!("{command:.300} was not answered"))
    }
}

#[test]
fn the_transactions_of_the_journeys() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/journeys");
    let files = fs::read_dir(&folder).expect("the journeys have a folder").map(|entry| entry.expect("an entry").path());
    for path in files.filter(|path| path.extension().is_some_and(|ending| ending == "jsonl")) {
        let text = fs::read_to_string(&path).expect("a readable journey");
        let mut stage = Stage::open(MemoryShelf::new()).expect("a new chain");
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with("//")) {
            let step = api::read(line).expect("a line of a journey is JSON");
            let outcome = match step.get("send") {
                Some(command) => {
                    let answer = stage.send(&api::write(command)).expect("an answer");
                    look(&answer, &mut |command| stage.send(command))
                }
                None => {
                    stage = Stage::open(stage.shelf).expect("what a node wrote opens");
                    Ok(())
                }
            };
            outcome.unwrap_or_else(|why| panic!("{}: {why}\n    after {line:.300}", path.display()));
        }
    }
}

const LEDGER: &str = "\
@contract
class Ledger:
    class State:
        total: int = 0
        names: list = []

    @constructor
    def open(self, ctx, first):
        self.state.total = first

    @call
    def add(self, ctx, name, amount):
        if amount > 100:
            raise ValueError('too much')
        self.state.names.append(name)
        self.state.total += amount
        return self.state.total
";

/// A node that seals when asked to, with the contract above, and transactions that follow each other in one block.
fn ledger() -> (Node, Vec<String>) {
    let mut node = Node::new(Setup::headless()).expect("the usual genesis");
    let source = api::write(&Value::from(LEDGER));
    let add = |args: &str| format!(r#"{{"cmd": "call", "to": "l", "method": "add", "sender": "bob", "args": {args}}}"#);
    let commands = [
        format!(r#"{{"cmd": "deploy", "source": {source}, "sender": "alice", "label": "l", "args": [5]}}"#),
        add(r#"["ann", 1]"#),
        add(r#"["ben", 2]"#),
        add(r#"["cat", 1000]"#),
        r#"{"cmd": "configure", "params": {"gas_price": 7}}"#.to_owned(),
        add(r#"["dan", 3]"#),
        r#"{"cmd": "advance"}"#.to_owned(),
        add(r#"["eve", 4]"#),
        r#"{"cmd": "transfer", "to": "carol", "amount": 9, "sender": "bob"}"#.to_owned(),
    ];
    let mut hashes = Vec::new();
    for command in commands {
        let answer = ask(&mut node, &command);
        let result = answer.get("result").unwrap_or_else(|| panic!("{command}: {}", api::write(&answer)));
        hashes.extend(result.get("tx").and_then(Value::as_str).map(str::to_owned));
    }
    (node, hashes)
}

fn ask(node: &mut Node, command: &str) -> Value {
    let mut outcome = node.handle_text(1, command);
    while node.busy() {
        let next = node.tick(0.0, Gas(5_000));
        outcome.responses.extend(next.responses);
    }
    outcome.responses.remove(0).1
}

/// The steps of a trace from the constructor or method on, one line each.
fn story(node: &mut Node, tx: &str, every: &str) -> String {
    let whole = ask(node, &format!(r#"{{"cmd": "trace", "tx": "{tx}", "every": "{every}"}}"#));
    let entry = number(whole.get("result").expect("a trace"), "entry").unwrap_or(0);
    let answer = ask(node, &format!(r#"{{"cmd": "trace", "tx": "{tx}", "every": "{every}", "from": {entry}}}"#));
    let steps = answer.get("result").and_then(|result| result.get("steps"));
    let Some(Value::List(steps)) = steps else { panic!("{}", api::write(&answer)) };
    let text = |step: &Value, name: &str| match step.get(name) {
        Some(Value::Str(text)) => text.clone(),
        Some(other) => api::write(other),
        None => "-".to_owned(),
    };
    let mut lines = String::new();
    for step in steps {
        let Some(Value::List(changes)) = step.get("state_changes") else { panic!("{}", api::write(step)) };
        let changes: Vec<String> = changes
            .iter()
            .map(|change| format!("{} {} -> {}", text(change, "field"), text(change, "before"), text(change, "after")))
            .collect();
        let named = match step.get("locals") {
            Some(Value::Dict(locals)) => locals.iter().filter(|(name, _)| !matches!(name.as_str(), "self" | "ctx")),
            _ => panic!("{}", api::write(step)),
        };
        let locals: Vec<String> =
            named.map(|(name, value)| format!("{name}={}", value.as_str().unwrap_or("?"))).collect();
        let place =
            format!("{} {} {}:{}", text(step, "depth"), text(step, "kind"), text(step, "function"), text(step, "line"));
        lines.push_str(format!("{place} {} | {}", locals.join(" "), changes.join(", ")).trim_end_matches(['|', ' ']));
        lines.push('\n');
    }
    lines
}

#[test]
fn a_trace_shows_lines_variables_and_what_changed_in_the_state() {
    let (mut node, hashes) = ledger();
    assert_eq!(
        story(&mut node, &hashes[2], "line"),
        "\
1 line Ledger.add:13 name='ben' amount=2
1 line Ledger.add:15 name='ben' amount=2
1 line Ledger.add:16 name='ben' amount=2 | names ['ann'] -> ['ann', 'ben']
1 line Ledger.add:17 name='ben' amount=2 | total 6 -> 8
0 end Ledger.add:17
"
    );
    assert_eq!(story(&mut node, &hashes[3], "call"), "1 call Ledger.add:13 name='cat' amount=1000\n");
    assert_eq!(
        story(&mut node, &hashes[0], "line"),
        "1 line Ledger.open:9 first=5 | total - -> 0, names - -> []\n0 end Ledger.open:9  | total 0 -> 5\n"
    );
    assert_eq!(story(&mut node, &hashes[6], "line"), "");
}

#[test]
fn what_cannot_be_traced_is_said() {
    let (mut node, hashes) = ledger();
    let error = |node: &mut Node, command: &str| -> String {
        let answer = ask(node, command);
        let error = answer.get("error").unwrap_or_else(|| panic!("{}", api::write(&answer)));
        let part = |name: &str| error.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        format!("{}: {}", part("type"), part("message"))
    };
    assert_eq!(
        error(&mut node, r#"{"cmd": "profile", "tx": "latest"}"#),
        "UnknownTransaction: \"latest\" is no hash: 0x and 64 hex digits name a transaction"
    );
    let unknown = format!("0x{}", "ab".repeat(32));
    assert_eq!(
        error(&mut node, &format!(r#"{{"cmd": "trace", "tx": "{unknown}"}}"#)),
        format!("UnknownTransaction: there is no transaction {unknown}")
    );
    // Beyond the end there is nothing, and that is no mistake.
    let answer = ask(&mut node, &format!(r#"{{"cmd": "trace", "tx": "{}", "from": 1000000}}"#, hashes[1]));
    let result = answer.get("result").expect("a trace");
    assert_eq!((list(result, "steps").map(<[Value]>::len), result.get("next")), (Ok(0), None));
    assert!(number(result, "total").is_ok_and(|total| total > 5), "{}", api::write(result));
}

#[test]
fn every_transaction_of_a_block_comes_out_as_it_did() {
    let (mut node, hashes) = ledger();
    let root = api::write(&ask(&mut node, r#"{"cmd": "root"}"#));
    for tx in &hashes {
        let profile = ask(&mut node, &format!(r#"{{"cmd": "profile", "tx": "{tx}"}}"#));
        assert_eq!(profile.get("ok"), Some(&Value::Bool(true)), "{}", api::write(&profile));
    }
    let log = api::write(&ask(&mut node, r#"{"cmd": "export"}"#));
    assert!(!log.contains("profile"), "looking is no part of a session");
    assert_eq!(api::write(&ask(&mut node, r#"{"cmd": "root"}"#)), root);
}

#[test]
fn a_long_trace_goes_in_slices_and_can_be_stopped() {
    let mut node = Node::new(Setup::page()).expect("the usual genesis");
    let endless = "@contract\nclass E:\n    class State:\n        n: int = 0\n    @call\n    def spin(self, ctx):\n        while True:\n            self.state.n += 1\n";
    let source = api::write(&Value::from(endless));
    ask(&mut node, &format!(r#"{{"cmd": "deploy", "source": {source}, "sender": "alice", "label": "e"}}"#));
    let call = r#"{"cmd": "call", "to": "e", "method": "spin", "sender": "alice", "gas_limit": 3000000}"#;
    let receipt = ask(&mut node, call);
    let tx = receipt.get("result").and_then(|result| result.get("tx")).and_then(Value::as_str).expect("a receipt");
    let trace = format!(r#"{{"cmd": "trace", "tx": "{tx}", "from": 1000}}"#);
    node.tick(0.0, Gas(10_000));
    assert!(node.handle_text(2, &trace).responses.is_empty());
    assert_eq!(node.handle_text(3, r#"{"cmd": "info"}"#).responses.len(), 1);
    let stopped = node.handle_text(4, r#"{"cmd": "stop"}"#);
    assert_eq!(stopped.responses.iter().map(|(ticket, _)| *ticket).collect::<Vec<u64>>(), [2, 4]);
    look(&receipt, &mut |command| Ok(ask(&mut node, command))).expect("a halted run is looked at like any other");
}
