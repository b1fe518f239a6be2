//! Writes the table of modules written in the contract language: every file of `contracts/sdk/panda`, by its dotted name.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[expect(clippy::disallowed_methods, reason = "cargo speaks to build scripts through the environment")]
fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let folder = root.join("../../../contracts/sdk/panda");
    let mut modules = Vec::new();
    collect(&folder, "panda", &mut modules);
    modules.sort();
    let mut table = "pub(crate) const SOURCES: &[(&str, &str)] = &[\n".to_owned();
    for (name, place) in modules {
        let _ = writeln!(table, "    ({name:?}, include_str!({place:?})),");
    }
    table.push_str("];\n");
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("sdk.rs"), table).expect("the output folder can be written");
}

/// Modules below `folder`: a file's stem, a folder's name for what is inside it.
fn collect(folder: &Path, package: &str, modules: &mut Vec<(String, PathBuf)>) {
    println!("cargo::rerun-if-changed={}", folder.display());
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let place = entry.path();
        let Some(stem) = place.file_stem().and_then(|stem| stem.to_str()) else { continue };
        let name = format!("{package}.{stem}");
        if place.is_dir() {
            collect(&place, &name, modules);
        } else if place.extension().is_some_and(|ending| ending == "py") {
            modules.push((name, place));
        }
    }
}
