//! Plays every scenario of the gallery on the node and compares each answer with the one that CPython and scikit-learn gave.

use crate::case::{Verdict, cases};
use api::{Scenario, Value};
use node::{Node, Setup};
use primitives::Gas;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Ticks in slices, as a page does.
const SLICE: Gas = Gas(10_000_000);

fn contracts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../contracts")
}

fn read(name: &str, text: &str) -> Scenario {
    Scenario::read(text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test may be narrowed by its environment")]
fn scenarios_answer_as_expected() {
    let only = std::env::var("CASE").unwrap_or_default();
    let mut verdict = Verdict { passed: Vec::new(), failed: Vec::new() };
    for case in cases(&contracts(), "json").iter().filter(|case| case.name.contains(&only)) {
        match play(&read(&case.name, &case.text)) {
            Ok(()) => verdict.passed.push(case.name.clone()),
            Err(why) => verdict.failed.push((case.name.clone(), why)),
        }
    }
    if only.is_empty() {
        verdict.conclude("scenarios", &Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/scenarios"));
    } else {
        assert!(verdict.failed.is_empty(), "{:#?}", verdict.failed);
    }
}

/// Every contract of the gallery has a scenario beside it, and the scenarios call every method that it offers.
#[test]
fn every_method_is_shown() {
    let mut shown: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for case in cases(&contracts(), "json") {
        let scenario = read(&case.name, &case.text);
        assert_eq!(case.name.replace(".scenario.json", ".py"), scenario.file, "a scenario lies beside its contract");
        let mut labels = BTreeMap::new();
        for step in &scenario.steps {
            let text = |key: &str| step.command.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
            if text("cmd") == "deploy" {
                labels.insert(text("label"), text("file"));
            } else if let Some(file) = labels.get(&text("to")) {
                shown.entry(file.clone()).or_default().insert(text("method"));
            }
        }
        shown.entry(scenario.file).or_default();
    }
    let mut node = Node::new(Setup::page()).expect("a node");
    let mut lacking = Vec::new();
    for case in cases(&contracts().join("ml"), "py") {
        let file = format!("ml/{}", case.name);
        let Some(methods) = shown.get(&file) else {
            lacking.push(format!("{file} has no scenario"));
            continue;
        };
        let command = api::read(&format!("{{\"cmd\": \"manifest\", \"file\": \"{file}\"}}")).expect("json");
        let answer = send(&mut node, command).expect("an answer");
        let Some(Value::List(offered)) = answer.get("result").and_then(|manifest| manifest.get("methods")) else {
            lacking.push(format!("{file} has no manifest: {}", api::write(&answer)));
            continue;
        };
        for name in offered.iter().filter_map(|method| method.get("name").and_then(Value::as_str)) {
            if !methods.contains(name) {
                lacking.push(format!("{file}: no step calls {name}"));
            }
        }
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
}

/// Plays a scenario on a fresh node.
///
/// # Errors
/// The first step whose answer is another one.
fn play(scenario: &Scenario) -> Result<(), String> {
    let mut node = Node::new(Setup::page())?;
    let mut labels = BTreeMap::new();
    for (index, step) in scenario.steps.iter().enumerate() {
        let at = |why: String| format!("step {} ({}): {why}", index + 1, step.title);
        let command = scenario.command(step, &mut |name| find(&mut node, &labels, name)).map_err(at)?;
        let expected = step.expect.as_ref().ok_or_else(|| at("nothing is expected".to_owned()))?;
        let expected = scenario.fill(expected, &mut |name| find(&mut node, &labels, name));
        let answer = send(&mut node, command.clone()).map_err(at)?;
        let called = command.get("to").and_then(Value::as_str).and_then(|name| find(&mut node, &labels, name));
        if let (Some(label), Some(address)) =
            (command.get("label"), answer.get("result").and_then(|r| r.get("address")))
        {
            labels.insert(text(label), text(address));
        }
        // Names that came with this very step can be filled only now.
        let expected = match expected {
            Ok(expected) => expected,
            Err(_) => scenario
                .fill(step.expect.as_ref().unwrap_or(&Value::None), &mut |name| find(&mut node, &labels, name))
                .map_err(at)?,
        };
        let shown = shown(&command, &answer, called.as_deref());
        fits(&expected, &shown, scenario.tolerance(step))
            .map_err(|why| at(format!("{why}\n      answer: {}", shortened(&api::write(&answer)))))?;
    }
    Ok(())
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The address of a label, of an account, or of an address itself.
fn find(node: &mut Node, labels: &BTreeMap<String, String>, name: &str) -> Option<String> {
    if let Some(address) = labels.get(name) {
        return Some(address.clone());
    }
    let command = Value::Dict(vec![("cmd".to_owned(), "account".into()), ("name".to_owned(), name.into())]);
    let answer = send(node, command).ok()?;
    answer.get("result")?.get("address")?.as_str().map(str::to_owned)
}

/// Sends a command and ticks until it is answered.
fn send(node: &mut Node, command: Value) -> Result<Value, String> {
    let mut outcome = node.handle(1, command);
    while outcome.responses.is_empty() {
        if !node.busy() {
            return Err("the node has no answer and nothing to do".to_owned());
        }
        outcome = node.tick(0.0, SLICE);
    }
    outcome.responses.into_iter().next().map(|(_, answer)| answer).ok_or_else(|| "no answer".to_owned())
}

/// The fields of an answer that scenarios compare, in their order; the same choice as in tests/oracle/scenario_expect.py.
fn shown(command: &Value, answer: &Value, called: Option<&str>) -> Value {
    let Some(result) = answer.get("result") else {
        let message = answer.get("error").and_then(|error| error.get("message")).cloned().unwrap_or_default();
        return Value::Dict(vec![("refused".to_owned(), message)]);
    };
    match command.get("cmd").and_then(Value::as_str) {
        Some("deploy") => Value::Dict(receipt(result, result.get("address").and_then(Value::as_str), false)),
        Some("call" | "query") => Value::Dict(receipt(result, called, true)),
        Some("advance") => {
            let resumed = match result.get("resumed") {
                Some(Value::List(resumed)) => resumed.iter().map(part).collect(),
                _ => Vec::new(),
            };
            Value::Dict(vec![("resumed".to_owned(), Value::List(resumed))])
        }
        Some("configure") => Value::Dict(Vec::new()),
        _ => result.clone(),
    }
}

fn receipt(result: &Value, called: Option<&str>, returns: bool) -> Vec<(String, Value)> {
    let field = |name: &str| (name.to_owned(), result.get(name).cloned().unwrap_or_default());
    let mut out = vec![field("status")];
    if returns && result.get("status").and_then(Value::as_str) == Some("ok") {
        out.push(field("return"));
    }
    if let Some(Value::List(events)) = result.get("events").filter(|events| **events != Value::List(Vec::new())) {
        let events = events.iter().map(|event| {
            let own = event.get("contract").and_then(Value::as_str) == called;
            let keys: &[&str] = if own { &["name", "fields"] } else { &["contract", "name", "fields"] };
            kept(event, keys)
        });
        out.push(("events".to_owned(), Value::List(events.collect())));
    }
    if let Some(error) = result.get("error").filter(|error| **error != Value::None) {
        out.push(("error".to_owned(), kept(error, &["type", "message"])));
    }
    out
}

/// A resumed part of a sleeping call, or a timer's call.
fn part(result: &Value) -> Value {
    let field = |name: &str| (name.to_owned(), result.get(name).cloned().unwrap_or_default());
    let mut out = vec![field("contract"), field("method")];
    let mut rest = receipt(result, result.get("contract").and_then(Value::as_str), true);
    rest.retain(|(name, value)| name != "return" || *value != Value::None);
    out.extend(rest);
    Value::Dict(out)
}

fn kept(value: &Value, keys: &[&str]) -> Value {
    Value::Dict(keys.iter().map(|key| ((*key).to_owned(), value.get(key).cloned().unwrap_or_default())).collect())
}

/// Whether an answer is the expected one: floats within the tolerance, everything else equal, kinds and order of keys included.
fn fits(expected: &Value, actual: &Value, tolerance: f64) -> Result<(), String> {
    match (expected, actual) {
        (Value::Dict(_), _) if expected.get("$skip").is_some() => Ok(()),
        (Value::Float(wanted), Value::Float(got)) => {
            let near = (wanted - got).abs() <= tolerance * wanted.abs().max(1.0);
            if near || wanted.to_bits() == got.to_bits() { Ok(()) } else { Err(mismatch(expected, actual)) }
        }
        (Value::List(wanted), Value::List(got)) if wanted.len() == got.len() => {
            for (index, (wanted, got)) in wanted.iter().zip(got).enumerate() {
                fits(wanted, got, tolerance).map_err(|why| format!("[{index}]: {why}"))?;
            }
            Ok(())
        }
        (Value::Dict(wanted), Value::Dict(got))
            if wanted.iter().map(|(name, _)| name).eq(got.iter().map(|(name, _)| name)) =>
        {
            for ((name, wanted), (_, got)) in wanted.iter().zip(got) {
                fits(wanted, got, tolerance).map_err(|why| format!("{name}: {why}"))?;
            }
            Ok(())
        }
        _ if expected == actual => Ok(()),
        _ => Err(mismatch(expected, actual)),
    }
}

fn mismatch(expected: &Value, actual: &Value) -> String {
    format!("expected {}, got {}", shortened(&api::write(expected)), shortened(&api::write(actual)))
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= 500 { text.to_owned() } else { text.chars().take(500).chain("...".chars()).collect() }
}
