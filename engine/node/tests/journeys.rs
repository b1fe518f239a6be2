//! Plays every session file of `tests/cases/journeys/`: each answer must hold what the file expects of it, whatever the size of the slices.
//!
//! A line is `{"send": command, "expect": part of the answer}`; lines that begin with `//` are comments. The part is compared as a subset:
//! objects by the keys that are named, lists item by item, and `{"$contains": text}`, `{"$near": number}`, `{"$length": count}`, `{"$any": true}`
//! in the place of a value. `{"do": "reopen"}` closes the node and opens it from what was stored. After its last line every journey is
//! reopened once more, exported in all three forms and replayed, and must end at the same root each time.

use api::{Value, read_within, write};
use node::{Gas, Node, Outcome, Setup};
use std::fs;
use std::path::{Path, PathBuf};
use store::{MemoryShelf, Shelf};

/// How far `$near` may be off.
const NEAR: f64 = 1e-9;

struct Stage {
    node: Node,
    shelf: MemoryShelf,
    slice: Gas,
    now_ms: f64,
    ticket: u64,
}

impl Stage {
    fn new(slice: Gas) -> Stage {
        let mut shelf = MemoryShelf::default();
        let node = open(&mut shelf);
        Stage { node, shelf, slice, now_ms: 0.0, ticket: 0 }
    }

    fn take(&mut self, outcome: Outcome, ticket: u64) -> Option<Value> {
        self.shelf.commit(&outcome.writes).expect("memory takes everything");
        outcome.responses.into_iter().find(|(owner, _)| *owner == ticket).map(|(_, answer)| answer)
    }

    fn send(&mut self, command: &Value) -> Value {
        self.ticket += 1;
        let ticket = self.ticket;
        let outcome = self.node.tick(self.now_ms, self.slice);
        self.take(outcome, ticket);
        let outcome = self.node.handle_text(ticket, &write(command));
        if let Some(answer) = self.take(outcome, ticket) {
            return answer;
        }
        for _ in 0..10_000_000 {
            self.now_ms += 10.0;
            let outcome = self.node.tick(self.now_ms, self.slice);
            if let Some(answer) = self.take(outcome, ticket) {
                return answer;
            }
            assert!(self.node.busy(), "no answer, and nothing left to do, for {}", write(command));
        }
        panic!("no answer after ten million slices for {}", write(command));
    }

    fn result(&mut self, command: &str) -> Value {
        let answer = self.send(&api::read(command).expect("the command is JSON"));
        answer.get("result").cloned().unwrap_or_else(|| panic!("{command}: {}", write(&answer)))
    }

    fn reopen(&mut self) {
        let before = self.result(r#"{"cmd": "root"}"#);
        let session = self.result(r#"{"cmd": "export"}"#);
        self.node = open(&mut self.shelf);
        assert_eq!(write(&self.result(r#"{"cmd": "root"}"#)), write(&before), "the root after opening what was stored");
        assert_eq!(
            write(&self.result(r#"{"cmd": "export"}"#)),
            write(&session),
            "the session after opening what was stored"
        );
    }
}

fn open(shelf: &mut MemoryShelf) -> Node {
    let stored = shelf.load().expect("memory can be read");
    let (node, opened) = Node::open(stored, Setup::page()).expect("what a node wrote opens");
    assert_eq!(opened.repaired, None);
    shelf.commit(&opened.writes).expect("memory takes everything");
    node
}

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases/journeys");
    let entries = fs::read_dir(&folder).expect("the journeys' folder");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "jsonl"));
    files.sort();
    assert!(!files.is_empty(), "no journeys in {}", folder.display());
    files
}

/// Plays a journey; returns every answer, for comparison with another play.
fn play(file: &Path, slice: Gas) -> Vec<String> {
    let text = fs::read_to_string(file).expect("the journey can be read");
    let mut stage = Stage::new(slice);
    let mut answers = Vec::new();
    let mut problems = String::new();
    for (number, line) in
        text.lines().enumerate().filter(|(_, line)| !line.starts_with("//") && !line.trim().is_empty())
    {
        let place = format!("{}:{}", file.file_name().expect("a name").to_string_lossy(), number + 1);
        let step = read_within(&unfold(line), api::Bounds::WRAPPED).unwrap_or_else(|error| panic!("{place}: {error}"));
        if step.get("do").and_then(Value::as_str) == Some("reopen") {
            stage.reopen();
            continue;
        }
        let command = step.get("send").unwrap_or_else(|| panic!("{place}: neither \"send\" nor \"do\""));
        let answer = stage.send(command);
        if let Some(expected) = step.get("expect")
            && let Err(problem) = holds(expected, &answer, "answer")
        {
            problems.push_str(&format!("{place}: {problem}\n    whole answer: {:.2000}\n", write(&answer)));
        }
        answers.push(write(&answer));
    }
    assert!(problems.is_empty(), "\n{problems}");
    stage.reopen();
    let root = stage.result(r#"{"cmd": "root"}"#);
    answers.push(write(&root));
    for form in ["session", "text", "link"] {
        let export = stage.result(&format!(r#"{{"cmd": "export", "as": "{form}"}}"#));
        let content = if form == "session" { export.clone() } else { export.get(form).expect("the form").clone() };
        let mut fresh = Stage::new(Gas(5_000_000));
        let import = Value::Dict(vec![("cmd".to_owned(), "import".into()), (form.to_owned(), content)]);
        let answer = fresh.send(&import);
        let result = answer.get("result").unwrap_or_else(|| panic!("import as {form}: {}", write(&answer)));
        assert_eq!(result.get("matches"), Some(&Value::Bool(true)), "import as {form}: {}", write(result));
        assert_eq!(result.get("root").map(write), Some(write(&root)), "import as {form}");
        fresh.reopen();
    }
    answers
}

/// Replaces `{repeat:N:x}` by N times `x`, so that hostile lines stay short.
fn unfold(text: &str) -> String {
    let Some((before, rest)) = text.split_once("{repeat:") else { return text.to_owned() };
    let (count, rest) = rest.split_once(':').expect("a count");
    let close = rest[1..].find('}').expect("a closing brace") + 1;
    format!("{before}{}{}", rest[..close].repeat(count.parse().expect("a number")), unfold(&rest[close + 1..]))
}

fn holds(expected: &Value, got: &Value, path: &str) -> Result<(), String> {
    let differs = || Err(format!("{path} is {:.600}, expected {:.600}", write(got), write(expected)));
    match (expected, got) {
        (Value::Dict(entries), _) if entries.len() == 1 && entries[0].0.starts_with('$') => {
            let fits = match (entries[0].0.as_str(), &entries[0].1, got) {
                ("$any", _, _) => true,
                ("$contains", Value::Str(part), Value::Str(text)) => text.contains(part.as_str()),
                ("$near", Value::Float(near), Value::Float(number)) => {
                    (near - number).abs() <= NEAR * near.abs().max(1.0)
                }
                ("$length", Value::Int(count), Value::List(items)) => items.len() as i64 == *count,
                ("$above", Value::Int(least), Value::Int(number)) => number > least,
                _ => false,
            };
            if fits { Ok(()) } else { differs() }
        }
        (Value::Dict(entries), Value::Dict(_)) => entries.iter().try_for_each(|(key, expected)| {
            let place = format!("{path}.{key}");
            match got.get(key) {
                Some(got) => holds(expected, got, &place),
                None => Err(format!("{place} is missing")),
            }
        }),
        (Value::List(expected), Value::List(items)) if expected.len() == items.len() => {
            let mut pairs = expected.iter().zip(items).enumerate();
            pairs.try_for_each(|(index, (expected, got))| holds(expected, got, &format!("{path}[{index}]")))
        }
        // Through text, so that NaN equals NaN and 1 is not 1.0.
        _ if write(expected) == write(got) => Ok(()),
        _ => differs(),
    }
}

#[test]
fn journeys_go_as_written() {
    let failed = |file: &PathBuf| std::panic::catch_unwind(|| play(file, Gas(1_000_000))).is_err();
    let failed: Vec<PathBuf> = files().into_iter().filter(failed).collect();
    assert!(failed.is_empty(), "{failed:?}");
}

#[test]
fn slices_change_no_answer() {
    for file in files() {
        let whole = play(&file, Gas(u64::MAX / 8));
        let sliced = play(&file, Gas(20_000));
        for (whole, sliced) in whole.iter().zip(&sliced) {
            assert_eq!(whole, sliced, "{}", file.display());
        }
    }
}
