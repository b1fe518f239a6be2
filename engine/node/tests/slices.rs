//! Long calls run in slices: meanwhile `info`, `check` and `stop` are answered, everything else waits, and a stopped call leaves nothing.

use api::{Value, write};
use node::{Gas, MAX_WAITING, Node, Outcome, Setup};

const ENDLESS: &str = "@contract\nclass Endless:\n    class State:\n        n: int = 0\n\n    @call\n    def loop(self, ctx):\n        while True:\n            self.state.n += 1\n";

fn node() -> Node {
    let mut node = Node::new(Setup::page()).expect("the usual genesis");
    let source = write(&Value::from(ENDLESS));
    let deploy = format!(r#"{{"cmd": "deploy", "source": {source}, "sender": "alice", "label": "e"}}"#);
    let outcome = node.handle_text(1, &deploy);
    assert_eq!(status(&outcome.responses[0].1), Some("ok"), "{}", write(&outcome.responses[0].1));
    node
}

fn status(answer: &Value) -> Option<&str> {
    answer.get("result")?.get("status")?.as_str()
}

fn tickets(outcome: &Outcome) -> Vec<u64> {
    outcome.responses.iter().map(|(ticket, _)| *ticket).collect()
}

fn root(node: &mut Node) -> String {
    let outcome = node.handle_text(999, r#"{"cmd": "root"}"#);
    write(outcome.responses[0].1.get("result").expect("the root"))
}

#[test]
fn a_long_call_does_not_delay_what_needs_no_chain() {
    let mut node = node();
    let before = root(&mut node);
    let call = r#"{"id": "long", "cmd": "call", "to": "e", "method": "loop", "sender": "alice"}"#;
    assert!(tickets(&node.handle_text(2, call)).is_empty());
    assert!(node.busy());
    assert_eq!(tickets(&node.handle_text(3, r#"{"cmd": "info"}"#)), [3]);
    assert_eq!(tickets(&node.handle_text(4, r#"{"cmd": "check", "source": "x = 1"}"#)), [4]);
    assert_eq!(tickets(&node.handle_text(5, r#"{"cmd": "datasets"}"#)), [5]);
    assert_eq!(tickets(&node.handle_text(6, "nonsense")), [6]);
    assert!(tickets(&node.handle_text(7, r#"{"cmd": "root"}"#)).is_empty());
    assert!(tickets(&node.tick(0.0, Gas(10_000))).is_empty());

    let outcome = node.handle_text(8, r#"{"cmd": "stop"}"#);
    assert_eq!(tickets(&outcome), [2, 8]);
    let (_, stopped) = &outcome.responses[0];
    assert_eq!(stopped.get("id"), Some(&Value::from("long")));
    let kind = stopped.get("error").and_then(|error| error.get("type")).and_then(Value::as_str);
    assert_eq!(kind, Some("Stopped"));
    assert!(outcome.writes.is_empty());

    let outcome = node.tick(0.0, Gas(10_000));
    assert_eq!(tickets(&outcome), [7]);
    assert!(!node.busy());
    assert_eq!(root(&mut node), before);
}

#[test]
fn commands_behind_a_long_one_are_answered_in_order() {
    let mut node = node();
    let call = r#"{"cmd": "call", "to": "e", "method": "loop", "sender": "alice", "gas_limit": 5000000}"#;
    let mut answered = tickets(&node.handle_text(2, call));
    for ticket in 3..100 {
        answered.extend(tickets(&node.handle_text(ticket, r#"{"cmd": "advance"}"#)));
    }
    assert!(answered.is_empty());
    while node.busy() {
        answered.extend(tickets(&node.tick(0.0, Gas(300_000))));
    }
    assert_eq!(answered, (2..100).collect::<Vec<u64>>());
}

#[test]
fn a_crowd_is_refused_instead_of_kept() {
    let mut node = node();
    node.handle_text(2, r#"{"cmd": "call", "to": "e", "method": "loop", "sender": "alice"}"#);
    for ticket in 0..MAX_WAITING as u64 {
        assert!(node.handle_text(ticket + 3, r#"{"cmd": "root"}"#).responses.is_empty());
    }
    let outcome = node.handle_text(1_000_000, r#"{"cmd": "root"}"#);
    let kind = outcome.responses[0].1.get("error").and_then(|error| error.get("type")).and_then(Value::as_str);
    assert_eq!(kind, Some("TooManyWaiting"));
}

#[test]
fn interval_mining_seals_when_it_is_time() {
    let mut node = node();
    node.handle_text(2, r#"{"cmd": "configure", "mining": "interval", "interval_ms": 1000}"#);
    let before = node.height();
    assert_eq!(node.due_ms(500.0), Some(0.0));
    node.tick(500.0, Gas(1));
    assert_eq!(node.due_ms(600.0), Some(900.0));
    node.tick(1_400.0, Gas(1));
    assert_eq!(node.height(), before);
    let outcome = node.tick(1_500.0, Gas(1));
    assert_eq!((node.height(), outcome.events.len(), outcome.writes.is_empty()), (before + 1, 1, false));
    node.tick(100_000.0, Gas(1));
    assert_eq!(node.height(), before + 2);
    // The clock is set back: the next block comes one interval later.
    node.tick(50_000.0, Gas(1));
    assert_eq!(node.height(), before + 3);
    let outcome = node.handle_text(3, r#"{"cmd": "export"}"#);
    let session = write(outcome.responses[0].1.get("result").expect("a session"));
    assert!(session.contains(r#"{"cmd": "advance", "blocks": 3}"#), "{session}");
}

#[test]
fn data_sets_in_arguments_take_no_more_than_arguments_may() {
    let mut node = node();
    // A name of a few bytes stands for a table of many: 200,000 of them would be gigabytes.
    let names = vec![r#"{"$data": "diabetes/x"}"#; 200_000].join(",");
    let call = format!(r#"{{"cmd": "call", "to": "e", "method": "loop", "sender": "alice", "args": [[{names}]]}}"#);
    let outcome = node.handle_text(2, &call);
    let error = outcome.responses[0].1.get("error").expect("a refusal");
    let message = error.get("message").and_then(Value::as_str).unwrap_or_default();
    assert_eq!(message, "MAX_ARGUMENTS_BYTES: the data sets take more than the 8388608 bytes that arguments may");
    assert!(outcome.writes.is_empty());
}
