//! Plays a journey of `cases/journeys/` and tells where it ends; the same file is compiled natively here and to wasm in the node worker's tests.

use api::Value;
use node::{Gas, Node, Outcome, Setup};
use primitives::sha256;
use store::{MemoryShelf, Shelf as _};

/// Where a journey ends, on one line: the state root, and a hash over status, gas and return value of every answer on the way.
///
/// # Errors
/// The line that could not be played.
pub fn play(text: &str) -> Result<String, String> {
    let mut shelf = MemoryShelf::new();
    let mut node = open(&mut shelf)?;
    let mut outcomes = String::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with("//")) {
        let step = api::read(line).map_err(|error| format!("{line}: {error}"))?;
        if let Some(command) = step.get("send") {
            let answer = ask(&mut node, &mut shelf, command)?;
            let result = answer.get("result").unwrap_or(&Value::None);
            for part in ["status", "gas_used", "return", "state_root"] {
                outcomes.push_str(&result.get(part).map(api::write).unwrap_or_default());
                outcomes.push('\n');
            }
        } else {
            node = open(&mut shelf)?;
        }
    }
    let command = Value::Dict(vec![("cmd".into(), "root".into())]);
    let root = ask(&mut node, &mut shelf, &command)?;
    let root =
        root.get("result").and_then(|result| result.get("state_root")).and_then(Value::as_str).unwrap_or_default();
    Ok(format!("root {root} outcomes {}", sha256(outcomes.as_bytes())))
}

pub fn open(shelf: &mut MemoryShelf) -> Result<Node, String> {
    let (node, opened) = Node::open(shelf.load()?, Setup::page())?;
    shelf.commit(&opened.writes)?;
    Ok(node)
}

pub fn ask(node: &mut Node, shelf: &mut MemoryShelf, command: &Value) -> Result<Value, String> {
    let mut answer = None;
    let mut take = |outcome: Outcome| -> Result<(), String> {
        shelf.commit(&outcome.writes)?;
        answer = answer.take().or(outcome.responses.into_iter().next().map(|(_, answer)| answer));
        Ok(())
    };
    take(node.handle_text(1, &api::write(command)))?;
    while node.busy() {
        take(node.tick(0.0, Gas(1_000_000)))?;
    }
    answer.ok_or_else(|| format!("{} was not answered", api::write(command)))
}
