//! `panda check`: diagnostics of contracts and scripts, one line each.

use crate::options::{Options, read_text, usage};
use crate::{FAILED, Failure};

/// Files longer than this are refused before they are compiled.
const MAX_SOURCE_BYTES: u64 = 16 << 20;

/// Checks every file; status 1 when one has an error.
pub(crate) fn check(words: &[String]) -> Result<u8, Failure> {
    let options = Options::read(words, &[], &[])?;
    if options.files.is_empty() {
        return Err(usage("the files to check are missing"));
    }
    let mut status = 0;
    for file in &options.files {
        let source = read_text(file, MAX_SOURCE_BYTES)?;
        // What has no class marked as a contract is checked as a script.
        let script = !source.lines().any(|line| line.trim_end() == "@contract" || line.starts_with("@contract("));
        for diagnostic in node::check(&source, file, script).diagnostics {
            let hint = diagnostic.hint.map_or(String::new(), |hint| format!(" ({hint})"));
            println!(
                "{file}:{}:{}: {}: {}{hint}",
                diagnostic.line, diagnostic.column, diagnostic.severity, diagnostic.message
            );
            if diagnostic.severity == "error" {
                status = FAILED;
            }
        }
    }
    Ok(status)
}
