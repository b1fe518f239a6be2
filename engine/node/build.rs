//! Writes the table of embedded files: every contract and every data set, so that the node never asks a disk.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[expect(clippy::disallowed_methods, reason = "cargo speaks to build scripts through the environment")]
fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../..");
    let mut table = String::new();
    embed(&mut table, "CONTRACTS", &root.join("contracts"), &["py", "jsonl", "json"]);
    embed(&mut table, "DATASETS", &root.join("public/datasets"), &["csv"]);
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("embedded.rs"), table).expect("the output folder can be written");
}

/// One constant: paths below `folder` with their contents, sorted by path.
fn embed(table: &mut String, name: &str, folder: &Path, endings: &[&str]) {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    collect(folder, folder, endings, &mut files);
    files.sort();
    let _ = writeln!(table, "pub const {name}: &[(&str, &str)] = &[");
    for (path, place) in files {
        let _ = writeln!(table, "    ({path:?}, include_str!({place:?})),");
    }
    table.push_str("];\n");
}

fn collect(root: &Path, folder: &Path, endings: &[&str], files: &mut Vec<(String, PathBuf)>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let place = entry.path();
        if place.is_dir() {
            println!("cargo::rerun-if-changed={}", place.display());
            collect(root, &place, endings, files);
            continue;
        }
        let ending = place.extension().and_then(|ending| ending.to_str()).unwrap_or("");
        let Ok(inner) = place.strip_prefix(root) else { continue };
        if endings.contains(&ending) {
            let parts: Vec<String> = inner.iter().map(|part| part.to_string_lossy().into_owned()).collect();
            files.push((parts.join("/"), place));
        }
    }
}
