//! Lists the scripts of cases/vm for the run in wasm, which has no files to look for them in.

use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/vm");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut found: Vec<PathBuf> = Vec::new();
    let mut todo = vec![folder.clone()];
    while let Some(at) = todo.pop() {
        for entry in fs::read_dir(&at).expect("the corpus has a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                todo.push(path);
            } else if path.extension().is_some_and(|extension| extension == "py") {
                found.push(path);
            }
        }
    }
    found.sort();
    let mut list = String::from("/// Name and text of every script.\nconst CASES: &[(&str, &str)] = &[\n");
    for path in found {
        let name = path.strip_prefix(&folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        list.push_str(&format!("    ({name:?}, include_str!({:?})),\n", path.display().to_string()));
    }
    list.push_str("];\n");
    let out = std::env::var_os("OUT_DIR").expect("cargo names a folder for what is made");
    fs::write(Path::new(&out).join("cases.rs"), list).expect("the list can be written");
}
