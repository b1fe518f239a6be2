//! The sources of cases/compiler and the code they become, so that a change of the compiler is seen in review.

use crate::case::{cases, corpus, first_difference};
use compiler::Kind;

/// The line that parts a source from its listing.
const LISTING: &str = "# --- listing\n";

#[test]
fn sources_become_the_code_they_did() {
    let mut wrong = Vec::new();
    let all = cases(&corpus("compiler"), "py");
    for case in &all {
        let (source, expected) = case.parts(LISTING).unwrap_or_else(|error| panic!("{}: {error}", case.name));
        let made = compiler::compile(source, &case.name, Kind::Script, &pylib::Offer);
        let code = made.code.unwrap_or_else(|| panic!("{}: {:?}", case.name, made.diagnostics));
        // Prices have a table and a bench of their own.
        let unpriced = |line: &str| line.split(" gas ").next().unwrap_or_default().trim_end().to_owned();
        let listing: String = code.listing().lines().map(|line| format!("# {}\n", unpriced(line))).collect();
        if listing == expected {
            continue;
        }
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(&case.path, format!("{source}{LISTING}{listing}")).expect("a case can be written");
        } else {
            wrong.push(format!("{}\n      {}", case.name, first_difference(expected, &listing)));
        }
    }
    println!("compiler: {} cases", all.len());
    assert!(wrong.is_empty(), "UPDATE_EXPECT=1, then review\n{}", wrong.join("\n"));
}
