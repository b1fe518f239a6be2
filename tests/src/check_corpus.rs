//! The sources of cases/check: what `check` says about each, to the column; and that it says nothing about what is clean.

use crate::case::{Case, EXPECT, cases, corpus, first_difference};
use compiler::{Compiled, Kind};
use std::path::Path;

#[test]
#[expect(clippy::disallowed_methods, reason = "a test may be narrowed, or told to update, by its environment")]
fn check_says_what_it_should() {
    let only = std::env::var("CASE").unwrap_or_default();
    let mut wrong = Vec::new();
    let all = cases(&corpus("check"), "py");
    for case in all.iter().filter(|case| case.name.contains(&only)) {
        let (source, expected) = case.parts(EXPECT).unwrap_or_else(|error| panic!("{}: {error}", case.name));
        let said = told(&checked(source, &case.name));
        if said == expected {
            continue;
        }
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(&case.path, format!("{source}{EXPECT}{said}")).expect("a case can be written");
        } else {
            wrong.push(format!("{}\n      {}", case.name, first_difference(expected, &said)));
        }
    }
    println!("check: {} cases", all.len());
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// What is meant to be right has no finding: the gallery, the modules written in Python, whole programs of the corpus.
#[test]
fn clean_sources_have_no_findings() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut wrong = Vec::new();
    for folder in
        ["contracts", "engine/numerics/pylib/src/std/py", "engine/language/vm/benches", "tests/cases/vm/programs"]
    {
        for case in cases(&root.join(folder), "py") {
            // Modules of the library may import what contracts do not see.
            let made = if folder.contains("std/py") || case.name.starts_with("sdk/") {
                compiler::check(&case.text, &case.name, Kind::Script, &Inside)
            } else {
                checked(&case.text, &case.name)
            };
            let said = told(&made);
            if said != CLEAN {
                wrong.push(format!("{folder}/{}\n{said}", case.name));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

const CLEAN: &str = "# clean\n";

fn checked(source: &str, name: &str) -> Compiled {
    let is_contract = source.lines().any(|line| line.trim_end() == "@contract" || line.starts_with("@contract("));
    let kind = if is_contract { Kind::Contract } else { Kind::Script };
    compiler::check(source, name, kind, &pylib::Offer)
}

/// Findings as lines: place, severity, message and the way out.
fn told(made: &Compiled) -> String {
    if made.diagnostics.is_empty() {
        return CLEAN.to_owned();
    }
    let mut text = String::new();
    for found in &made.diagnostics {
        let end = if found.end_line == found.line {
            found.end_column.to_string()
        } else {
            format!("{}:{}", found.end_line, found.end_column)
        };
        text.push_str(&format!(
            "# {}:{}-{end} {}: {}\n",
            found.line,
            found.column,
            found.severity.name(),
            found.message
        ));
        if let Some(hint) = &found.hint {
            text.push_str(&format!("#     {hint}\n"));
        }
    }
    text
}

/// What modules of the library may import: everything there is, and what only they see.
struct Inside;

impl compiler::Imports for Inside {
    fn has_module(&self, _name: &str) -> bool {
        true
    }
    fn offers(&self, _module: &str, _name: &str) -> bool {
        true
    }
    fn modules(&self) -> Vec<String> {
        Vec::new()
    }
    fn is_builtin(&self, name: &str) -> bool {
        vm::is_builtin(name)
    }
}

/// The cases are looked at by people too: a finding has one severity, and its place lies in the source.
#[test]
fn one_message_has_one_severity() {
    let mut severities = std::collections::BTreeMap::new();
    for case in cases(&corpus("check"), "py") {
        let source = source_of(&case);
        for found in checked(source, &case.name).diagnostics {
            let words: String = found.message.chars().filter(|one| !one.is_ascii_digit()).collect();
            let had = severities.insert(words.clone(), found.severity);
            assert!(had.is_none_or(|had| had == found.severity), "{words}: two severities");
            let lines = source.lines().count() as u32 + 1;
            assert!(found.line >= 1 && found.end_line <= lines, "{}: {found:?}", case.name);
        }
    }
}

fn source_of(case: &Case) -> &str {
    case.text.split(EXPECT).next().unwrap_or_default()
}
