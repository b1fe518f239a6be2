//! The engine as it runs in the tab: sessions reach the state roots of the native run, and records survive a reopening.

use node::{Gas, Node, Outcome, Setup};
use node_worker::lock;
use node_worker::outbox::Outbox;
use node_worker::shelf::Shelf;
use std::cell::RefCell;
use std::rc::Rc;
use store::Write;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use api::Value;

wasm_bindgen_test_configure!(run_in_dedicated_worker);

#[path = "../../../tests/src/journey.rs"]
mod journey;

macro_rules! journeys {
    ($($name:literal),* $(,)?) => {
        /// Every journey; tidy sees to it that none is forgotten here.
        const JOURNEYS: &[(&str, &str)] = &[$(($name, include_str!(concat!("../../../tests/cases/journeys/", $name)))),*];
    };
}
journeys!("bad_input.jsonl", "first_light.jsonl", "gallery.jsonl", "protocol.jsonl");
/// Where they end natively.
const ENDS: &str = include_str!("../../../tests/cases/journeys/roots.txt");

/// Runs one command to its end.
fn run(node: &mut Node, command: &str) -> (Vec<Write>, Value) {
    let mut writes = Vec::new();
    let mut answer = None;
    let mut take = |outcome: Outcome| {
        writes.extend(outcome.writes);
        answer = answer.take().or(outcome.responses.into_iter().next().map(|(_, value)| value));
    };
    take(node.handle_text(1, command));
    while node.busy() {
        take(node.tick(0.0, Gas(1_000_000)));
    }
    (writes, answer.expect("every command is answered"))
}

fn result(node: &mut Node, writes: &mut Vec<Write>, command: &str) -> Value {
    let (new, answer) = run(node, command);
    writes.extend(new);
    assert_eq!(answer.get("ok"), Some(&Value::Bool(true)), "{command}: {}", api::write(&answer));
    answer.get("result").cloned().expect("a result")
}

#[wasm_bindgen_test]
fn journeys_reach_the_native_roots() {
    for (name, text) in JOURNEYS {
        let end = journey::play(text).expect(name);
        let line = format!("{name} {end}");
        assert!(ENDS.lines().any(|known| known == line), "{line}\nis not among the native ends:\n{ENDS}");
    }
}

const DEPLOY: &str = r#"{"cmd": "deploy", "file": "ml/simple_predictor.py", "sender": "alice", "label": "model"}"#;
const TRAIN: &str = r#"{"cmd": "call", "to": "model", "method": "train", "sender": "bob",
    "args": {"x": [[1.0], [2.0], [3.0]], "y": [3.0, 5.0, 7.0]}}"#;

#[wasm_bindgen_test]
async fn records_survive_a_reopening() {
    let name = "reopening";
    let shelf = Shelf::open(name).await.expect("storage");
    shelf.own().await.expect("ownership");
    let (mut node, opened) =
        Node::open(shelf.load().await.expect("records"), Setup::page()).expect("an empty shelf opens");
    shelf.commit(&opened.writes).await.expect("the genesis");
    for command in [DEPLOY, TRAIN] {
        let mut writes = Vec::new();
        result(&mut node, &mut writes, command);
        shelf.commit(&writes).await.expect("a commit");
    }
    let root = result(&mut node, &mut Vec::new(), r#"{"cmd": "root"}"#);
    drop(node);
    shelf.close();

    let shelf = Shelf::open(name).await.expect("storage");
    let (mut node, opened) =
        Node::open(shelf.load().await.expect("records"), Setup::page()).expect("what was stored opens");
    assert_eq!(opened.repaired, None);
    assert_eq!(opened.receipts, 2);
    assert_eq!(result(&mut node, &mut Vec::new(), r#"{"cmd": "root"}"#), root);
    let predicted = result(
        &mut node,
        &mut Vec::new(),
        r#"{"cmd": "query", "to": "model", "method": "predict", "args": [[[4.0]]]}"#,
    );
    let first = match predicted.get("return") {
        Some(Value::List(items)) => items.first().cloned(),
        other => panic!("a list was expected, not {other:?}"),
    };
    assert!(matches!(first, Some(Value::Float(y)) if (y - 9.0).abs() < 1e-9), "{first:?}");
    shelf.close();
    Shelf::remove(name).await.expect("removal");
}

#[wasm_bindgen_test]
async fn one_tab_writes() {
    lock::hold("one tab").await.expect("a free lock");
    let refused = lock::hold("one tab").await.expect_err("a lock that is held");
    assert_eq!(refused, "another tab of this playground is open and does the storing");
    // And where there are no locks, the later shelf takes over, and the earlier one hears of it.
    let (first, second) = (Shelf::open("two").await.expect("storage"), Shelf::open("two").await.expect("storage"));
    first.own().await.expect("ownership");
    second.own().await.expect("ownership");
    let refused = first.commit(&[Write::Clear]).await.expect_err("the first one has lost it");
    assert_eq!(refused, "another tab of this playground has taken over the storing");
    second.commit(&[Write::Clear]).await.expect("the second one writes");
}

#[wasm_bindgen_test]
async fn letters_wait_for_their_writes() {
    let shelf = Rc::new(Shelf::open("letters").await.expect("storage"));
    shelf.own().await.expect("ownership");
    let posted: Rc<RefCell<Vec<String>>> = Rc::default();
    let outbox = {
        let posted = Rc::clone(&posted);
        Outbox::new(Some(Rc::clone(&shelf)), move |letter| {
            posted.borrow_mut().push(letter.as_string().unwrap_or_default())
        })
    };
    let (_, opened) = Node::open(Vec::new(), Setup::page()).expect("an empty shelf opens");
    assert!(!opened.writes.is_empty());
    outbox.take(Vec::new(), vec!["before".into()]);
    assert_eq!(*posted.borrow(), ["before"], "nothing waits: it leaves at once");
    outbox.take(opened.writes, vec!["stored".into()]);
    outbox.take(Vec::new(), vec!["after".into()]);
    assert_eq!(posted.borrow().len(), 1, "a letter may not leave before its writes are stored");
    while posted.borrow().len() < 3 {
        JsFuture::from(js_sys::Promise::resolve(&JsValue::NULL)).await.expect("a turn");
        next_turn().await;
    }
    assert_eq!(*posted.borrow(), ["before", "stored", "after"]);
    assert!(!shelf.load().await.expect("records").is_empty());
}

/// Lets the browser fire its events.
async fn next_turn() {
    let turn = js_sys::Promise::new(&mut |resolve, _| {
        let scope: web_sys::DedicatedWorkerGlobalScope = wasm_bindgen::JsCast::unchecked_into(js_sys::global());
        let _ = scope.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 5);
    });
    JsFuture::from(turn).await.expect("a timer");
}
