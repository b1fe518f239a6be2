//! The command line: scripts, the protocol on standard input and output, replays and checks, without a browser.

mod check;
mod folder;
mod options;
mod protocol;
mod replay;
mod run;

use std::process::ExitCode;

/// The script or session failed, or something differs.
const FAILED: u8 = 1;
/// The command line itself is wrong.
const USAGE: u8 = 2;
/// A limit ended the script.
const LIMIT: u8 = 3;
/// Disk or pipe failed.
const BROKEN: u8 = 4;
/// A mistake of ours.
const INTERNAL: u8 = 70;
/// Room for the compiler's recursion, which is capped for a browser's smaller stack.
const STACK_BYTES: usize = 64 << 20;

const HELP: &str = "\
panda: Python machine-learning contracts on a chain of your own

  panda run FILE.py [--gas-limit N] [--stats]   runs a script; status 1: uncaught exception, 3: a limit ended it
  panda node [--mining auto|manual|interval] [--genesis FILE] [--store DIR]
                                                one command per line in, one answer per line out
  panda replay FILE                             replays a session or a share link; status 1 if the root differs
  panda check FILE.py...                        diagnostics; status 1 if there is an error
";

fn main() -> ExitCode {
    let worker = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(|| {
        let arguments: Vec<String> =
            std::env::args_os().skip(1).map(|part| part.to_string_lossy().into_owned()).collect();
        carry_out(&arguments)
    });
    match worker.map(std::thread::JoinHandle::join) {
        Ok(Ok(status)) => ExitCode::from(status),
        // The panic has been printed.
        Ok(Err(_)) => ExitCode::from(INTERNAL),
        Err(error) => {
            eprintln!("panda: no thread to work on: {error}");
            ExitCode::from(BROKEN)
        }
    }
}

fn carry_out(arguments: &[String]) -> u8 {
    let Some((command, rest)) = arguments.split_first() else {
        eprint!("{HELP}");
        return USAGE;
    };
    let result = match command.as_str() {
        "run" => run::run(rest),
        "node" => protocol::serve(rest),
        "replay" => replay::replay(rest),
        "check" => check::check(rest),
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(0)
        }
        "--version" | "version" => {
            println!("panda {} {}", env!("CARGO_PKG_VERSION"), api::write(&node::versions()));
            Ok(0)
        }
        other => Err(options::usage(&match api::nearest(other, ["run", "node", "replay", "check", "help"]) {
            Some(near) => format!("there is no command '{other}'; did you mean '{near}'?"),
            None => format!("there is no command '{other}'; 'panda help' lists them"),
        })),
    };
    result.unwrap_or_else(|failure| {
        eprintln!("panda: {}", failure.sentence);
        failure.status
    })
}

/// Why a command ended early, in one sentence.
struct Failure {
    status: u8,
    sentence: String,
}

impl Failure {
    fn broken(sentence: String) -> Failure {
        Failure { status: BROKEN, sentence }
    }
}
