//! The contracts of cases/contract on the node: protocol commands one after the other, and what each must answer.

use crate::case::{Case, Verdict, cases, corpus};
use api::Value;
use node::{Node, Setup};
use primitives::Gas;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The line that parts a contract from the commands sent to it.
const STEPS: &str = "# --- steps\n";

/// Ticks in small slices, so that calls are cut where they like.
const SLICE: Gas = Gas(50_000);

#[test]
#[expect(clippy::disallowed_methods, reason = "a test may be narrowed by its environment")]
fn contracts_do_what_the_spec_says() {
    let folder = corpus("contract");
    let only = std::env::var("CASE").unwrap_or_default();
    let mut verdict = Verdict { passed: Vec::new(), failed: Vec::new() };
    for case in cases(&folder, "py").iter().filter(|case| case.name.contains(&only)) {
        match check(case) {
            Ok(()) => verdict.passed.push(case.name.clone()),
            Err(why) => verdict.failed.push((case.name.clone(), why)),
        }
    }
    if only.is_empty() {
        verdict.conclude("contract", &folder);
    } else {
        assert!(verdict.failed.is_empty(), "{:#?}", verdict.failed);
    }
}

/// Runs a case on two fresh nodes: the answers fit what is expected, and are the same to the byte.
fn check(case: &Case) -> Result<(), String> {
    let guarded = |looks: bool| {
        catch_unwind(AssertUnwindSafe(|| play(case, looks))).unwrap_or_else(|panic| {
            let text =
                panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
            Err(format!("the node panicked: {}", text.unwrap_or("without a text")))
        })
    };
    let first = guarded(false)?;
    let second = guarded(true)?;
    let differs = first.iter().zip(&second).position(|(a, b)| a != b);
    differs.map_or(Ok(()), |step| Err(format!("step {}: a second run answers otherwise", step + 1)))
}

/// Plays the steps on a fresh node and gives the text of every answer.
///
/// The node that `looks` at every transaction afterwards must not be changed by it.
fn play(case: &Case, looks: bool) -> Result<Vec<String>, String> {
    let (_, steps) = case.parts(STEPS)?;
    let mut node = Node::new(Setup::headless())?;
    let mut answers = Vec::new();
    let mut names = BTreeMap::new();
    let mut lines = steps.lines();
    while let Some(line) = lines.next() {
        let at = answers.len() + 1;
        let command = line.strip_prefix("# > ").ok_or_else(|| format!("step {at}: `{line}` is no command"))?;
        let expected = lines.next().and_then(|line| line.strip_prefix("# < "));
        let expected = expected.ok_or_else(|| format!("step {at} has no expected answer"))?;
        let command = &named(command, &names);
        let answer = send(&mut node, filled(command, &case.text).map_err(|error| format!("step {at}: {error}"))?)?;
        let (refused, expected) = match expected.strip_prefix("refused ") {
            Some(rest) => (true, rest),
            None => (false, expected),
        };
        let expected = api::read(expected).map_err(|error| format!("step {at}: {error}"))?;
        let part = answer.get(if refused { "error" } else { "result" }).cloned();
        let fits = part.as_ref().map_or(Err("it is the other kind of answer".to_owned()), |actual| {
            fits(&expected, actual, false, &mut names)
        });
        fits.map_err(|why| format!("step {at}: {why}\n      answer:   {}", shortened(&api::write(&answer))))?;
        answers.push(api::write(&answer));
        if looks {
            let mut ask = |command: &str| send(&mut node, api::read(command).map_err(|error| error.to_string())?);
            crate::profiles::look(&answer, &mut ask).map_err(|why| format!("step {at}, looked at: {why}"))?;
        }
    }
    Ok(answers)
}

/// The command with what earlier answers called `"as x"`.
fn named(command: &str, names: &BTreeMap<String, String>) -> String {
    names.iter().fold(command.to_owned(), |text, (name, value)| text.replace(&format!("\"{name}\""), value))
}

/// The command with what steps leave out: the case's own source, alice, and the label "c".
fn filled(text: &str, source: &str) -> Result<Value, String> {
    let Value::Dict(mut fields) = api::read(text).map_err(|error| error.to_string())? else {
        return Err("a command is an object".to_owned());
    };
    let has = |fields: &[(String, Value)], key: &str| fields.iter().any(|(name, _)| name == key);
    let command =
        fields.iter().find(|(name, _)| name == "cmd").and_then(|(_, value)| value.as_str()).unwrap_or("").to_owned();
    let mut defaults: Vec<(&str, &str)> = Vec::new();
    match command.as_str() {
        "deploy" => {
            defaults.extend([("sender", "alice"), ("label", "c")]);
            if !has(&fields, "file") {
                defaults.push(("source", source));
            }
        }
        "call" => defaults.extend([("sender", "alice"), ("to", "c")]),
        "query" => defaults.push(("to", "c")),
        "state" => defaults.push(("of", "c")),
        _ => {}
    }
    for (name, value) in defaults {
        if !has(&fields, name) {
            fields.push((name.to_owned(), Value::Str(value.to_owned())));
        }
    }
    Ok(Value::Dict(fields))
}

/// Sends a command and ticks until it is answered.
fn send(node: &mut Node, command: Value) -> Result<Value, String> {
    let mut outcome = node.handle(1, command);
    for _ in 0..1_000_000 {
        if let Some((_, answer)) = outcome.responses.into_iter().find(|(ticket, _)| *ticket == 1) {
            return Ok(answer);
        }
        if !node.busy() {
            return Err("the node has no answer and nothing to do".to_owned());
        }
        outcome = node.tick(0.0, SLICE);
    }
    Err("the command does not end".to_owned())
}

/// Whether an answer is what is expected: of an object only the keys that are named, but all of them inside `return` and `fields`.
///
/// `…` in an error's text stands for any text, `["~", numbers]` for numbers nearly equal, `"as x"` for the same value wherever it stands.
fn fits(expected: &Value, actual: &Value, exact: bool, names: &mut BTreeMap<String, String>) -> Result<(), String> {
    match (expected, actual) {
        (Value::Str(name), _) if name.starts_with("as ") => {
            let text = api::write(actual);
            let known = names.entry(name.clone()).or_insert_with(|| text.clone());
            if *known == text { Ok(()) } else { Err(format!("{text} is not {known}, {name}")) }
        }
        (Value::List(numbers), _) if numbers.first().and_then(Value::as_str) == Some("~") => {
            nearly(&numbers[1..], actual).then_some(()).ok_or_else(|| mismatch(expected, actual))
        }
        (Value::Dict(wanted), Value::Dict(got)) => {
            for (name, value) in wanted {
                let found = actual.get(name).ok_or_else(|| format!("`{name}` is missing"))?;
                let exact = exact || name == "return" || name == "fields";
                fits(value, found, exact, names).map_err(|why| format!("{name}: {why}"))?;
            }
            let same_order = || wanted.iter().map(|(name, _)| name).eq(got.iter().map(|(name, _)| name));
            if exact && !same_order() { Err(mismatch(expected, actual)) } else { Ok(()) }
        }
        (Value::List(wanted), Value::List(got)) if wanted.len() == got.len() => {
            for (index, (wanted, got)) in wanted.iter().zip(got).enumerate() {
                fits(wanted, got, exact, names).map_err(|why| format!("[{index}]: {why}"))?;
            }
            Ok(())
        }
        (Value::Str(pattern), Value::Str(text)) if pattern.contains('…') => {
            fragments(pattern, text).then_some(()).ok_or_else(|| mismatch(expected, actual))
        }
        _ if api::write(expected) == api::write(actual) => Ok(()),
        _ => Err(mismatch(expected, actual)),
    }
}

/// The pieces between `…` stand in the text, in order, the outer ones at its ends.
fn fragments(pattern: &str, text: &str) -> bool {
    let pieces: Vec<&str> = pattern.split('…').collect();
    let mut rest = text;
    for (index, piece) in pieces.iter().enumerate() {
        let last = index + 1 == pieces.len();
        let found = if last && !piece.is_empty() { rest.rfind(piece) } else { rest.find(piece) };
        match found {
            Some(at) if index == 0 && at != 0 => return false,
            Some(at) => rest = &rest[at + piece.len()..],
            None => return false,
        }
        if last && !piece.is_empty() && !rest.is_empty() {
            return false;
        }
    }
    true
}

fn nearly(expected: &[Value], actual: &Value) -> bool {
    let number = |value: &Value| match value {
        Value::Float(float) => Some(*float),
        Value::Int(int) => Some(*int as f64),
        _ => None,
    };
    let close = |(wanted, got): (&Value, &Value)| match (number(wanted), number(got)) {
        (Some(a), Some(b)) => (a - b).abs() <= 1e-9 * a.abs().max(1.0),
        _ => false,
    };
    match actual {
        Value::List(items) => items.len() == expected.len() && expected.iter().zip(items).all(close),
        single => expected.len() == 1 && close((&expected[0], single)),
    }
}

fn mismatch(expected: &Value, actual: &Value) -> String {
    format!("expected {}, got {}", shortened(&api::write(expected)), shortened(&api::write(actual)))
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= 600 { text.to_owned() } else { text.chars().take(600).chain("...".chars()).collect() }
}
