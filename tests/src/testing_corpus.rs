//! The scripts of cases/testing, which deploy and call on chains of their own: on the node they print what they print under CPython.

use crate::case::{Case, EXPECT, cases, comment, corpus, first_difference};
use crate::journey;
use api::Value;
use store::MemoryShelf;

/// Each trains several models.
const GAS_LIMIT: i64 = 100_000_000_000;

#[test]
fn scripts_on_their_own_chains() {
    let all = cases(&corpus("testing"), "py");
    let wrong: Vec<String> =
        all.iter().filter_map(|case| check(case).err().map(|why| format!("{}\n      {why}", case.name))).collect();
    println!("testing: {} scripts", all.len());
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn check(case: &Case) -> Result<(), String> {
    let (_, expected) = case.parts(EXPECT)?;
    let mut shelf = MemoryShelf::new();
    let mut node = journey::open(&mut shelf)?;
    let command = Value::Dict(vec![
        ("cmd".into(), "run".into()),
        ("source".into(), case.text.as_str().into()),
        ("gas_limit".into(), Value::Int(GAS_LIMIT)),
    ]);
    let answer = journey::ask(&mut node, &mut shelf, &command)?;
    let result = answer.get("result").ok_or_else(|| api::write(&answer))?;
    if let Some(error) = result.get("error").filter(|error| **error != Value::None) {
        return Err(api::write(error));
    }
    let mut block = "# outcome: ok\n# output:\n".to_owned();
    if let Some(Value::List(logs)) = result.get("logs") {
        let text: String = logs.iter().filter_map(Value::as_str).map(|line| format!("{line}\n")).collect();
        block.push_str(&comment(&text));
    }
    if block == expected { Ok(()) } else { Err(first_difference(expected, &block)) }
}
