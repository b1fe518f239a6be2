//! The project's own commands: `cargo xtask serve | build | test | bench | fuzz | oracle`; each installs what it needs.
#![expect(clippy::disallowed_methods, reason = "a command of the house has a clock, threads and an environment")]

mod bench;
mod fuzz;
mod oracle;
mod serve;
mod shell;
mod site;
mod sizes;
mod steps;
mod tools;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask COMMAND

  serve [--port N] [--path /sub/] [--release]   build the playground and serve it on this machine
  build [--release]                             build it into dist/, ready for any static host
  test [--only STEP]... [--skip STEP]...        every check, cheapest first; with --release the site that
       [--release]                              would be published, which takes minutes longer
  bench [vm|ml|gas|chain|check]...              the benches, one line each; vm races CPython, natively and in Chromium
        [--native] [--race PROGRAM]...          without Chromium; only these programs
  fuzz [TARGET]... [--minutes N] [--seed N]     the fuzz targets (source, code, snapshot, programs, mutants), a minute each,
                                                or from a seed that a finding names
  oracle [SCRIPT]...                            make the committed figures again with Python

What is missing is installed: the wasm target through rustup, trunk, wasm-bindgen and wasm-pack through cargo into
~/.cache/panda-playground/tools, Chromium and its driver through apt where that is allowed.";

/// Options of the command line: `--name`, `--name value`, and the rest.
pub struct Options {
    words: Vec<String>,
}

impl Options {
    /// Takes `--name` out; says whether it was there.
    pub fn flag(&mut self, name: &str) -> bool {
        let before = self.words.len();
        self.words.retain(|word| word != name);
        self.words.len() != before
    }

    /// Takes every `--name VALUE` out.
    pub fn values(&mut self, name: &str) -> Result<Vec<String>, String> {
        let mut values = Vec::new();
        while let Some(at) = self.words.iter().position(|word| word == name) {
            if at + 1 >= self.words.len() {
                return Err(format!("{name} needs a value"));
            }
            values.push(self.words.remove(at + 1));
            self.words.remove(at);
        }
        Ok(values)
    }

    /// What is left, when none of it looks like an option.
    pub fn rest(self) -> Result<Vec<String>, String> {
        match self.words.iter().find(|word| word.starts_with('-')) {
            Some(word) => Err(format!("{word} is not an option here\n\n{USAGE}")),
            None => Ok(self.words),
        }
    }

    /// Nothing may be left.
    pub fn done(self) -> Result<(), String> {
        match self.rest()?.first() {
            Some(word) => Err(format!("{word}: not expected here\n\n{USAGE}")),
            None => Ok(()),
        }
    }
}

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let command = words.next().unwrap_or_default();
    let options = Options { words: words.collect() };
    let result = match command.as_str() {
        "serve" => serve::command(options),
        "build" => site::command(options),
        "test" => steps::command(options),
        "bench" => bench::command(options),
        "fuzz" => fuzz::command(options),
        "oracle" => oracle::command(options),
        "" | "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        other => Err(format!("there is no command {other}\n\n{USAGE}")),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\n{message}");
            ExitCode::FAILURE
        }
    }
}
