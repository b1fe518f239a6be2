//! Holds the house to its own description: manifests against ARCHITECTURE.md, and the few habits a compiler does not check.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use toml::{Table, Value};

/// Longest source file in lines; 150 to 300 reads best, a dispatch match may be long.
const MAX_FILE_LINES: usize = 900;
/// What no committed Rust line may contain, with what to do instead.
const UNWANTED: [(&str, &str); 7] = [
    ("#[allow(", "use #[expect(lint, reason = \"...\")]"),
    ("#![allow(", "use #![expect(lint, reason = \"...\")]"),
    ("todo!(", "write it, or refuse the case with a sentence"),
    ("unimplemented!(", "write it, or refuse the case with a sentence"),
    ("dbg!(", "remove the probe"),
    ("TODO", "do it, or open an issue"),
    ("debugger;", "remove the probe"),
];

/// One package of the workspace, as its manifest tells it.
struct Room {
    name: String,
    folder: PathBuf,
    knows: BTreeSet<String>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the root").to_path_buf()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn manifest(path: &Path) -> Table {
    read(path).parse().unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn keys(table: Option<&Value>) -> BTreeSet<String> {
    table.and_then(Value::as_table).map(|table| table.keys().cloned().collect()).unwrap_or_default()
}

/// Every package named in the root manifest, with the rooms it depends on.
fn rooms() -> Vec<Room> {
    let workspace = manifest(&root().join("Cargo.toml"));
    let members = workspace["workspace"]["members"].as_array().expect("members is a list");
    let parsed: Vec<(PathBuf, Table)> = members
        .iter()
        .map(|member| {
            let folder = PathBuf::from(member.as_str().expect("a member is a path"));
            let table = manifest(&root().join(&folder).join("Cargo.toml"));
            (folder, table)
        })
        .collect();
    let names: BTreeSet<String> = parsed.iter().map(|(_, table)| package_name(table)).collect();
    parsed
        .into_iter()
        .map(|(folder, table)| {
            let mut knows = keys(table.get("dependencies"));
            for target in table.get("target").and_then(Value::as_table).into_iter().flat_map(Table::values) {
                knows.extend(keys(target.get("dependencies")));
            }
            knows.retain(|name| names.contains(name) && name != "primitives");
            Room { name: package_name(&table), folder, knows }
        })
        .collect()
}

fn package_name(table: &Table) -> String {
    table["package"]["name"].as_str().expect("a package has a name").to_string()
}

/// The arrow table of ARCHITECTURE.md: room -> rooms it knows.
fn arrows() -> BTreeMap<String, BTreeSet<String>> {
    let text = read(&root().join("ARCHITECTURE.md"));
    let table = text.split("<!-- arrows").nth(1).expect("ARCHITECTURE.md marks its arrow table");
    table
        .lines()
        .filter(|line| line.starts_with('|'))
        .skip(2) // heading and rule
        .map(|line| {
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            let knows = cells[2].split_whitespace().filter(|word| *word != "-").map(str::to_string).collect();
            (cells[1].to_string(), knows)
        })
        .collect()
}

/// All files below the members' folders and the corpora's runner that end in `extension`.
fn sources(extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> =
        ["app", "contracts", "engine", "tests", "xtask"].map(|name| root().join(name)).into();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.expect("a readable folder entry").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                if !matches!(name.as_str(), "target" | "dist" | "pkg" | "node_modules" | "vendor" | "__pycache__") {
                    folders.push(path);
                }
            } else if name.ends_with(extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

/// The `//!` lines a file opens with, as one text.
fn opening(text: &str) -> String {
    text.lines()
        .take_while(|line| line.starts_with("//!"))
        .map(|line| line.trim_start_matches("//!").trim())
        .collect::<Vec<_>>()
        .join(" ")
}

fn report(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn arrow_table_and_manifests_agree() {
    let drawn = arrows();
    let rooms = rooms();
    let mut complaints = Vec::new();
    for room in rooms.iter().filter(|room| room.name != "tests") {
        let Some(row) = drawn.get(&room.name) else {
            complaints.push(format!("{}: ARCHITECTURE.md has no row for it", room.name));
            continue;
        };
        for name in room.knows.difference(row) {
            complaints.push(format!("{} -> {name}: in the manifest, not drawn in ARCHITECTURE.md", room.name));
        }
        for name in row.difference(&room.knows) {
            complaints.push(format!("{} -> {name}: drawn in ARCHITECTURE.md, not in the manifest", room.name));
        }
    }
    for name in drawn.keys() {
        if !rooms.iter().any(|room| room.name == *name) {
            complaints.push(format!("{name}: a row in ARCHITECTURE.md, but no such package"));
        }
    }
    report(complaints);
}

#[test]
fn packages_are_named_like_their_folders_and_stand_in_the_code_map() {
    let map = read(&root().join("ARCHITECTURE.md"));
    let mut complaints = Vec::new();
    for room in rooms() {
        let folder = room.folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if folder != room.name {
            complaints.push(format!("{}: the package is called {}", room.folder.display(), room.name));
        }
        if !map.contains(&format!("{folder}/")) {
            complaints.push(format!("{}: the code map of ARCHITECTURE.md does not name it", room.folder.display()));
        }
        let text = read(&root().join(&room.folder).join("Cargo.toml"));
        if !text.contains("[lints]\nworkspace = true") {
            complaints.push(format!("{}: its manifest does not take the workspace's lints", room.folder.display()));
        }
    }
    report(complaints);
}

#[test]
fn files_open_with_what_they_are() {
    let mut complaints = Vec::new();
    let first_pages: BTreeSet<PathBuf> =
        rooms().iter().map(|room| root().join(&room.folder).join("src/lib.rs")).collect();
    for path in sources(".rs") {
        let name = shown(&path);
        let opening = opening(&read(&path));
        let sentences = opening.matches(". ").count() + usize::from(opening.ends_with('.'));
        // A room's first page says what it does, what comes in, what goes out and what it does not know.
        let wanted = if name.starts_with("engine/") && first_pages.contains(&path) { 4 } else { 1 };
        if sentences < wanted {
            complaints.push(format!("{name}: opens with {sentences} `//!` sentences, {wanted} are wanted"));
        }
    }
    report(complaints);
}

#[test]
fn files_are_short_and_finished() {
    let mut complaints = Vec::new();
    for path in sources(".rs").into_iter().chain(sources(".js")).chain(sources(".css")) {
        let name = shown(&path);
        let text = read(&path);
        let lines = text.lines().count();
        if lines > MAX_FILE_LINES {
            complaints.push(format!("{name}: {lines} lines, at most {MAX_FILE_LINES}"));
        }
        if name == "tests/src/tidy.rs" {
            continue; // it has to name what it looks for
        }
        for (index, line) in text.lines().enumerate() {
            for (unwanted, instead) in UNWANTED {
                if line.contains(unwanted) {
                    complaints.push(format!("{name}:{}: `{unwanted}`: {instead}", index + 1));
                }
            }
        }
    }
    report(complaints);
}

#[test]
fn third_party_crates_carry_a_reason() {
    let text = read(&root().join("Cargo.toml"));
    let section = text.split("[workspace.dependencies]").nth(1).expect("the root lists the dependencies");
    let section = section.split("\n[").next().unwrap_or_default();
    let complaints = section
        .lines()
        .filter(|line| line.contains('=') && !line.trim_start().starts_with('#') && !line.contains("path = "))
        .filter(|line| !line.contains('#'))
        .map(|line| format!("Cargo.toml: no reason beside `{line}`"))
        .collect();
    report(complaints);
}

#[test]
fn versions_are_written_once() {
    let mut complaints = Vec::new();
    for room in rooms() {
        let path = root().join(&room.folder).join("Cargo.toml");
        let table = manifest(&path);
        for section in ["dependencies", "dev-dependencies", "build-dependencies"] {
            for (name, entry) in table.get(section).and_then(Value::as_table).into_iter().flatten() {
                let shared = entry.get("workspace").and_then(Value::as_bool).unwrap_or(false);
                if !shared {
                    complaints.push(format!("{}: {name} has a version of its own; the root keeps them", shown(&path)));
                }
            }
        }
    }
    report(complaints);
}

#[test]
fn nothing_below_the_node_asks_for_chance() {
    let cargo = option_env!("CARGO").unwrap_or("cargo");
    let output = Command::new(cargo)
        .args(["tree", "--locked", "--package", "node", "--edges", "normal,no-proc-macro"])
        .args(["--target", "all", "--prefix", "none", "--format", "{p}"])
        .current_dir(root())
        .output()
        .expect("cargo tree runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8_lossy(&output.stdout);
    let found: BTreeSet<&str> = tree
        .lines()
        .filter(|line| ["getrandom ", "rand ", "fastrand ", "ahash "].iter().any(|name| line.starts_with(name)))
        .collect();
    report(
        found
            .into_iter()
            .map(|name| format!("node depends on {name}: the engine's chance comes from the genesis seed"))
            .collect(),
    );
}

#[test]
fn every_journey_also_runs_in_wasm() {
    let runner = read(&root().join("app/node_worker/tests/engine.rs"));
    let mut complaints = Vec::new();
    for entry in fs::read_dir(root().join("tests/cases/journeys")).expect("the journeys have a folder") {
        let name = entry.expect("a readable folder entry").file_name().to_string_lossy().into_owned();
        if name.ends_with(".jsonl") && !runner.contains(&format!("\"{name}\"")) {
            complaints.push(format!("tests/cases/journeys/{name}: not listed in app/node_worker/tests/engine.rs"));
        }
    }
    report(complaints);
}
