//! What a visitor downloads: raw and brotli sizes of the built files, held against the budgets and the committed figures.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use crate::shell::root;
use crate::site::Profile;

/// The page's own wasm, brotli. It carries the gallery's lessons, 55 KB that are to become files of their own; 400,000 is the aim.
const PAGE_WASM_BUDGET: u64 = 470_000;
/// Everything fetched until the first deploy, brotli. numpy and the models came in whole; 1,600,000 is the aim, over which this may not grow
/// further.
const FIRST_DEPLOY_BUDGET: u64 = 2_350_000;
/// How far a file may drift from the committed figure before the figure has to be renewed.
const DRIFT_PERCENT: u64 = 5;
/// A quick build's wasm beside the release's, in percent.
const QUICK_PERCENT: u64 = 150;
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
        // Sixteen digits, without the zeros a hash may begin with.
        if (12..=16).contains(&digits) {
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

/// Holds a build against the committed figures, and those against the budgets. A quick build's wasm is larger than the release's;
/// it may be so by a known part, beyond which the release must have grown too.
pub fn check(sizes: &[Size], profile: Profile) -> Result<(), String> {
    let committed = committed();
    let mut complaints = Vec::new();
    for size in sizes {
        let Some((_, known)) = committed.iter().find(|(name, _)| *name == size.name) else {
            complaints.push(format!("{}: not in {COMMITTED}", size.name));
            continue;
        };
        let slack = DRIFT_BYTES.max(known * DRIFT_PERCENT / 100);
        let moved = if profile == Profile::Web && size.name.ends_with(".wasm") {
            size.brotli > known * QUICK_PERCENT / 100 + slack
        } else {
            size.brotli.abs_diff(*known) > slack
        };
        if moved {
            let (found, known) = (grouped(size.brotli), grouped(*known));
            complaints.push(format!("{}: {found} bytes in this build, {COMMITTED} says {known}", size.name));
        }
    }
    for (name, _) in committed.iter().filter(|(name, _)| !sizes.iter().any(|size| size.name == *name)) {
        complaints.push(format!("{name}: in {COMMITTED}, not in the build"));
    }
    let page = committed.iter().filter(|(name, _)| name.starts_with("page") && name.ends_with(".wasm"));
    let page: u64 = page.map(|(_, brotli)| brotli).sum();
    let all: u64 = committed.iter().map(|(_, brotli)| brotli).sum();
    for (what, found, budget) in
        [("the page's wasm", page, PAGE_WASM_BUDGET), ("everything until the first deploy", all, FIRST_DEPLOY_BUDGET)]
    {
        if found > budget {
            complaints.push(format!("{what}: {} bytes, the budget is {}", grouped(found), grouped(budget)));
        }
    }
    if complaints.is_empty() {
        println!("as committed: the page's wasm {}, everything until the first deploy {}", grouped(page), grouped(all));
        return Ok(());
    }
    complaints.push(
        "`cargo xtask build --release` writes the figures anew; commit them with the change that moved them.".into(),
    );
    Err(complaints.join("\n"))
}

/// The rows of the committed file: name and brotli size.
fn committed() -> Vec<(String, u64)> {
    let text = fs::read_to_string(root().join(COMMITTED)).unwrap_or_default();
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words[..] {
            [name, _, "raw", brotli, "brotli"] => Some((name.to_string(), brotli.parse().ok()?)),
            _ => None,
        }
    })
    .collect()
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
