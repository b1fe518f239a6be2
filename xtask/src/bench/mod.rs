//! `cargo xtask bench`: runs the benches that sit beside the rooms, by group, and the race of the VM with CPython.

mod race;
mod racers;
mod webdriver;

use crate::Options;
use crate::shell::{cargo, root, run};

/// What a group's name stands for: packages and the folders that may hold their benches.
const GROUPS: [(&str, &[(&str, &str)]); 5] = [
    ("vm", &[("syntax", "engine/language/syntax"), ("compiler", "engine/language/compiler")]),
    ("ml", &[("tensor", "engine/numerics/tensor"), ("estimators", "engine/numerics/estimators")]),
    ("gas", &[("pylib", "engine/numerics/pylib")]),
    ("chain", &[("state", "engine/ledger/state"), ("chain", "engine/ledger/chain"), ("store", "engine/ledger/store")]),
    ("check", &[("node", "engine/node")]),
];

/// `cargo xtask bench [vm|ml|gas|chain|check]... [--native] [--race PROGRAM]...`
pub fn command(mut options: Options) -> Result<(), String> {
    let native_only = options.flag("--native");
    let picked = options.values("--race")?;
    let wanted = options.rest()?;
    if !picked.is_empty() {
        return race::run(native_only, &picked);
    }
    if let Some(word) = wanted.iter().find(|word| !GROUPS.iter().any(|(name, _)| name == *word)) {
        return Err(format!("{word}: the groups are vm, ml, gas, chain and check"));
    }
    for (group, rooms) in GROUPS {
        if !wanted.is_empty() && !wanted.iter().any(|word| word == group) {
            continue;
        }
        println!("{group}");
        let with_benches: Vec<&str> = rooms
            .iter()
            .filter(|(_, folder)| root().join(folder).join("benches").is_dir())
            .map(|(name, _)| *name)
            .collect();
        if with_benches.is_empty() && group != "vm" {
            println!("  no room of this group has benches yet");
        }
        for room in with_benches {
            run(&mut cargo(&["bench", "--quiet", "--package", room]))?;
        }
        if group == "vm" {
            race::run(native_only, &[])?;
        }
    }
    Ok(())
}
