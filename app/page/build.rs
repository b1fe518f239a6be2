//! Writes the gallery's table: each contract that has a scenario, with its text, its class, and the scenario as far as the page needs it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use api::{Scenario, Shape as _, Value};

/// What a visitor finds opened.
const OPENING: &str = "ml/regression_trainer.py";
/// The shelves, in the order of the list; others come behind them.
const SHELVES: [&str; 8] =
    ["Regression", "Classification", "Clustering", "Markets", "Training", "Sharding", "Tokenizers", "Language models"];
/// The levels, easiest first.
const LEVELS: [&str; 3] = ["first steps", "next steps", "advanced"];

#[expect(clippy::disallowed_methods, reason = "cargo speaks to build scripts through the environment")]
fn main() {
    let contracts = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../../contracts");
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    let mut found = Vec::new();
    collect(&contracts.join("ml"), &mut found);
    found.sort();
    let mut scenarios: Vec<(Scenario, PathBuf)> = found.into_iter().map(|path| (read(&path), path)).collect();
    let place = |names: &[&str], name: &str| names.iter().position(|known| *known == name).unwrap_or(names.len());
    scenarios.sort_by_key(|(scenario, _)| {
        (scenario.file != OPENING, place(&SHELVES, &scenario.category), place(&LEVELS, &scenario.level))
    });

    let mut table = format!("pub static GALLERY: [Exhibit; {}] = [\n", scenarios.len());
    for (index, (scenario, path)) in scenarios.into_iter().enumerate() {
        let source_path = PathBuf::from(path.to_string_lossy().replace(".scenario.json", ".py"));
        let source = fs::read_to_string(&source_path).expect("a scenario lies beside its contract");
        let class = class_of(&source).expect("a contract has a class");
        let Scenario { file, title, summary, category, level, .. } = &scenario;
        let _ = writeln!(
            table,
            "    Exhibit {{ file: {file:?}, class: {class:?}, title: {title:?}, summary: {summary:?}, category: {category:?}, level: {level:?},"
        );
        let text = out.join(format!("{index}.json"));
        let _ = writeln!(
            table,
            "        source: include_str!({source_path:?}), text: include_str!({text:?}), read: OnceLock::new() }},"
        );
        fs::write(&text, api::write_compact(&slim(scenario).into_value())).expect("the output folder can be written");
    }
    table.push_str("];\n");
    fs::write(out.join("gallery.rs"), table).expect("the output folder can be written");
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder).expect("the contracts have a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.to_string_lossy().ends_with(".scenario.json") {
            found.push(path);
        }
    }
}

fn read(path: &Path) -> Scenario {
    let text = fs::read_to_string(path).expect("a scenario can be read");
    Scenario::read(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Of what is expected the page asks only whether it is a refusal.
fn slim(mut scenario: Scenario) -> Scenario {
    scenario.tolerance = None;
    for step in &mut scenario.steps {
        step.tolerance = None;
        step.expect = match step.expect.take() {
            Some(Value::Dict(entries)) => Some(Value::Dict(
                entries.into_iter().filter(|(name, _)| name == "error" || name == "refused").collect(),
            )),
            _ => None,
        };
    }
    scenario
}

/// The class marked as the contract.
fn class_of(source: &str) -> Option<&str> {
    let behind = source.split_once("@contract\nclass ")?.1;
    behind.split([':', '(']).next()
}
