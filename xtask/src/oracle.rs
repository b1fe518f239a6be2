//! `cargo xtask oracle`: runs the scripts that made the committed figures and says which figures changed.

use std::fs;
use std::process::Command;

use crate::Options;
use crate::shell::{root, run, text_of};

/// `cargo xtask oracle [SCRIPT]...`
pub fn command(options: Options) -> Result<(), String> {
    let wanted = options.rest()?;
    let folder = root().join("tests/oracle");
    let python = ["python3", "python"]
        .into_iter()
        .find(|name| text_of(Command::new(name).arg("--version")).is_some())
        .ok_or("The oracle needs Python 3 with numpy and scikit-learn; the tests themselves need none of it.")?;
    let mut scripts: Vec<String> = fs::read_dir(&folder)
        .map_err(|error| format!("tests/oracle: {error}"))?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".py"))
        .filter(|name| {
            wanted.is_empty() || wanted.iter().any(|word| name.strip_suffix(".py") == Some(word) || name == word)
        })
        .collect();
    scripts.sort();
    if scripts.is_empty() {
        return Err(format!("no script of tests/oracle is called {}", wanted.join(" or ")));
    }
    for script in &scripts {
        println!("tests/oracle/{script}");
        run(Command::new(python).arg(folder.join(script)).current_dir(root())).map_err(|error| {
            format!("{error}\nThe libraries it needs: `{python} -m pip install numpy scikit-learn`.")
        })?;
    }
    let changed = text_of(Command::new("git").args(["status", "--short", "--", "tests", "engine"]).current_dir(root()));
    match changed.as_deref().map(str::trim_end) {
        Some("") => println!("every committed figure came out the same"),
        Some(list) => println!("changed, to be reviewed:\n{list}"),
        None => println!("no git here: compare the figures by hand"),
    }
    Ok(())
}
