//! Holds the committed ends of the journeys, which the node worker's tests hold against the engine in wasm.

use std::fs;
use std::path::Path;

use crate::journey::play;

const HEADING: &str =
    "# Where each journey ends, natively and in wasm: `UPDATE_EXPECT=1 cargo test -p tests roots` writes this file.\n";

#[test]
#[expect(clippy::disallowed_methods, reason = "a test may be asked to write what it found")]
fn journeys_end_at_their_roots() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/journeys");
    let mut names: Vec<String> = fs::read_dir(&folder)
        .expect("the journeys have a folder")
        .map(|entry| entry.expect("a readable folder entry").file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".jsonl"))
        .collect();
    names.sort();
    let mut found = String::from(HEADING);
    for name in &names {
        let text = fs::read_to_string(folder.join(name)).expect("a readable journey");
        let end = play(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        found.push_str(&format!("{name} {end}\n"));
    }
    let path = folder.join("roots.txt");
    if std::env::var("UPDATE_EXPECT").is_ok() {
        fs::write(&path, &found).expect("a writable folder");
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(
        found, committed,
        "the ends of the journeys have changed: `UPDATE_EXPECT=1 cargo test -p tests roots`, and review why"
    );
}
