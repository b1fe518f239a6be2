//! `cargo xtask fuzz`: the fuzz targets of the tests for as long as one likes, with CPython beside them where there is one.

use crate::Options;
use crate::shell::{cargo, run};

/// The targets, as tests/src/fuzz names them.
const TARGETS: [&str; 5] = ["source", "code", "snapshot", "programs", "mutants"];

/// `cargo xtask fuzz [TARGET]... [--minutes N] [--seed N] [--count N]`
pub fn command(mut options: Options) -> Result<(), String> {
    let one = |mut values: Vec<String>| values.pop();
    let settings = [
        ("FUZZ_MINUTES", one(options.values("--minutes")?)),
        ("FUZZ_SEED", one(options.values("--seed")?)),
        ("FUZZ_COUNT", one(options.values("--count")?)),
    ];
    let wanted = options.rest()?;
    if let Some(word) = wanted.iter().find(|word| !TARGETS.contains(&word.as_str())) {
        return Err(format!("{word}: the targets are {}", TARGETS.join(", ")));
    }
    let mut found = Vec::new();
    for target in TARGETS.iter().filter(|target| wanted.is_empty() || wanted.iter().any(|word| word == *target)) {
        let mut command = cargo(&["test", "--quiet", "--package", "tests", "--lib", "--"]);
        command.args(["--ignored", "--nocapture", "--exact", "fuzz::for_minutes"]).env("FUZZ_TARGET", target);
        for (name, value) in &settings {
            if let Some(value) = value {
                command.env(name, value);
            }
        }
        if run(&mut command).is_err() {
            found.push(*target);
        }
    }
    if found.is_empty() { Ok(()) } else { Err(format!("findings of {} lie in target/fuzz", found.join(", "))) }
}
