//! Runs tests/cases/syntax: each file is a source with the diagnostics it must give, beside what CPython 3.11 says.
//!
//! `UPDATE_EXPECT=1 cargo test -p syntax --test corpus` fills the diagnostics in. Where our first error is not CPython's, the case has
//! to say why in a line `# differs: ...`.

use std::fmt::Write as _;
use std::path::PathBuf;

const MARK: &str = "# --- expect\n";

#[test]
fn every_case_says_what_it_expects() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases/syntax");
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(&folder).expect("the corpus").map(|e| e.expect("entry").path()).collect();
    files.sort();
    assert!(files.len() > 100, "the corpus is at {}", folder.display());
    let mut failures = String::new();
    for path in &files {
        let case = std::fs::read_to_string(path).expect("a case is text");
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let (source, expected) = case.split_once(MARK).expect("a case has its expectation");
        let kept: String = expected
            .lines()
            .filter(|line| line.starts_with("# cpython: ") || line.starts_with("# differs: "))
            .fold(String::new(), |text, line| text + line + "\n");
        let (shown, first) = show(source);
        let actual = format!("{kept}{shown}");
        if update {
            std::fs::write(path, format!("{source}{MARK}{actual}")).expect("the case can be written");
        } else if actual != expected {
            let _ = writeln!(failures, "{name}: expected\n{expected}got\n{actual}");
        }
        let cpython = expected.lines().find_map(|line| line.strip_prefix("# cpython: ")).unwrap_or("");
        if first != without_place(cpython) && !expected.contains("# differs: ") {
            let _ = writeln!(failures, "{name}: CPython says\n  {cpython}\nwe say\n  {first}");
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

/// The diagnostics as comment lines, and the first one as CPython would print it.
fn show(source: &str) -> (String, String) {
    let parsed = syntax::parse(source);
    let mut text = String::new();
    for diagnostic in &parsed.diagnostics {
        let start = parsed.lines.place(diagnostic.span.start);
        let end = parsed.lines.place(diagnostic.span.end);
        let severity = diagnostic.severity.name();
        let place = format!("{}:{}-{}:{}", start.line, start.column, end.line, end.column);
        let _ = writeln!(text, "# {severity} {place}: {}", diagnostic.message);
        if let Some(hint) = &diagnostic.hint {
            let _ = writeln!(text, "#   hint: {hint}");
        }
    }
    if parsed.diagnostics.is_empty() {
        let count = parsed.tree.body.len();
        let _ = writeln!(text, "# {count} statement{}", if count == 1 { "" } else { "s" });
    }
    let first = parsed.diagnostics.first();
    (text, first.map_or("accepts it".to_owned(), |first| format!("{}: {}", first.exception(), first.message)))
}

/// `SyntaxError 1:5: text` without the place.
fn without_place(cpython: &str) -> String {
    match cpython.split_once(' ') {
        Some((kind, rest)) if kind.ends_with("Error") => {
            format!("{kind}: {}", rest.split_once(": ").map_or(rest, |(_, message)| message))
        }
        _ => cpython.to_owned(),
    }
}
