//! What a visitor downloads: raw and brotli sizes of the built files, held against the budgets and the committed figures.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use crate::shell::root;

/// The page's own wasm, brotli.
const PAGE_WASM_BUDGET: u64 = 400_000;
/// Everything fetched until the first deploy, brotli.
const FIRST_DEPLOY_BUDGET: u64 = 1_600_000;
/// How far a file may drift from the committed figure before the figure has to be renewed.
const DRIFT_PERCENT: u64 = 5;
/// Smaller files drift by whole percents with every line.
const DRIFT_BYTES: u64 = 4_096;
const COMMITTED: &str = "app/sizes.txt";
const HEADING: &str = "\
# What a visitor downloads until the first deploy, in bytes; `cargo xtask build --release` writes this file.
# brotli: quality 11, window 22, as a static host sends it. Fonts and pictures are compressed already and count as they are.
";

/// One file of the built site.
pub struct Size {
    pub name: String,
    pub raw: u64,
    pub brotli: u64,
}

/// Sizes of all files the page needs until the first deploy.
pub fn measure(dist: &Path) -> Result<Vec<Size>, String> {
    let mut sizes = Vec::new();
    let mut folders = vec![dist.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))? {
            let path = entry.map_err(|error| error.to_string())?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(dist).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            let extension = path.extension().unwrap_or_default().to_string_lossy().into_owned();
            let compresses = matches!(extension.as_str(), "html" | "css" | "js" | "wasm" | "svg" | "json");
            if !compresses && extension != "woff2" {
                continue; // licences, data sets and pictures are not loaded
            }
            let bytes = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            let brotli = if compresses { compressed(&bytes)? } else { bytes.len() as u64 };
            sizes.push(Size { name: unhashed(&name), raw: bytes.len() as u64, brotli });
        }
    }
    sizes.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(sizes)
}

fn compressed(bytes: &[u8]) -> Result<u64, String> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 11, 22);
    writer.write_all(bytes).and_then(|()| writer.flush()).map_err(|error| format!("brotli: {error}"))?;
    Ok(writer.into_inner().len() as u64)
}

/// `page-0123456789abcdef_bg.wasm` -> `page_bg.wasm`: the hash changes with every build, the file does not.
fn unhashed(name: &str) -> String {
    let mut out = String::new();
    let mut rest = name;
    while let Some(at) = rest.find('-') {
        let after = &rest[at + 1..];
        let digits = after.bytes().take_while(u8::is_ascii_hexdigit).count();
        if digits == 16 || digits == 15 {
            out.push_str(&rest[..at]);
            rest = &after[digits..];
        } else {
            out.push_str(&rest[..=at]);
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

fn total(sizes: &[Size]) -> u64 {
    sizes.iter().map(|size| size.brotli).sum()
}

/// Prints each file's raw and brotli size.
pub fn print(sizes: &[Size]) {
    println!("{:<44} {:>12} {:>12}", "file", "raw", "brotli");
    for size in sizes {
        println!("{:<44} {:>12} {:>12}", size.name, grouped(size.raw), grouped(size.brotli));
    }
    println!("{:<44} {:>12} {:>12}", "until the first deploy", "", grouped(total(sizes)));
}

/// Writes the committed figures.
pub fn keep(sizes: &[Size]) -> Result<(), String> {
    let mut text = String::from(HEADING);
    for size in sizes {
        text.push_str(&format!("{:<44} {:>10} raw {:>10} brotli\n", size.name, size.raw, size.brotli));
    }
    text.push_str(&format!("{:<44} {:>25} brotli\n", "total", total(sizes)));
    let path = root().join(COMMITTED);
    fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Holds a release build against the budgets and the committed figures.
pub fn check(sizes: &[Size]) -> Result<(), String> {
    let mut complaints = Vec::new();
    let page = sizes.iter().filter(|size| size.name.starts_with("page") && size.name.ends_with(".wasm"));
    let page: u64 = page.map(|size| size.brotli).sum();
    if page == 0 {
        complaints.push("the page's wasm was not found among the built files".to_string());
    }
    if page > PAGE_WASM_BUDGET {
        complaints.push(format!(
            "the page's wasm takes {} bytes, its budget is {}",
            grouped(page),
            grouped(PAGE_WASM_BUDGET)
        ));
    }
    let all = total(sizes);
    if all > FIRST_DEPLOY_BUDGET {
        complaints.push(format!(
            "{} bytes until the first deploy, the budget is {}",
            grouped(all),
            grouped(FIRST_DEPLOY_BUDGET)
        ));
    }
    let committed = fs::read_to_string(root().join(COMMITTED)).unwrap_or_default();
    for size in sizes {
        let row = committed.lines().find(|line| line.split_whitespace().next() == Some(&size.name));
        let known = row.and_then(|line| line.split_whitespace().nth(3)).and_then(|word| word.parse::<u64>().ok());
        match known {
            None => complaints.push(format!("{}: not in {COMMITTED}", size.name)),
            Some(known) if size.brotli.abs_diff(known) > DRIFT_BYTES.max(known * DRIFT_PERCENT / 100) => {
                complaints.push(format!(
                    "{}: {} bytes, {COMMITTED} says {}",
                    size.name,
                    grouped(size.brotli),
                    grouped(known)
                ));
            }
            Some(_) => {}
        }
    }
    if complaints.is_empty() {
        return Ok(());
    }
    complaints.push(
        "`cargo xtask build --release` writes the figures anew; commit them with the change that moved them.".into(),
    );
    Err(complaints.join("\n"))
}

/// `1234567` -> `1_234_567`.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('_');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_leave_names() {
        assert_eq!(unhashed("page-0123456789abcdef_bg.wasm"), "page_bg.wasm");
        assert_eq!(unhashed("page-0123456789abcdef.js"), "page.js");
        assert_eq!(unhashed("node-worker_bg.wasm"), "node-worker_bg.wasm");
        assert_eq!(unhashed("fonts/mono-latin.woff2"), "fonts/mono-latin.woff2");
    }

    #[test]
    fn thousands_are_grouped() {
        assert_eq!(grouped(7), "7");
        assert_eq!(grouped(1_234_567), "1_234_567");
    }
}
