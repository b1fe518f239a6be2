//! CPython beside the long runs: one process of `tests/oracle/fuzz_oracle.py` that answers a program with what it does there.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// CPython, or nobody to ask.
pub enum Oracle {
    None,
    Python { child: Child, input: ChildStdin, output: BufReader<ChildStdout> },
}

/// What CPython does with a program.
pub enum Answer {
    /// There is no CPython.
    None,
    /// It took too long, or too much.
    Skip,
    /// It does not compile.
    Syntax(String),
    Ran {
        outcome: String,
        output: String,
        traceback: String,
    },
}

impl Oracle {
    /// Starts CPython 3.11, if there is one.
    pub fn python() -> Oracle {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("oracle/fuzz_oracle.py");
        let started = Command::new("python3").arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let Ok(mut child) = started else { return Oracle::None };
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else { return Oracle::None };
        let mut output = BufReader::new(output);
        let mut hello = String::new();
        if output.read_line(&mut hello).is_err() || hello.trim() != "ready" {
            println!("no CPython 3.11 here: programs are compared with themselves only");
            return Oracle::None;
        }
        Oracle::Python { child, input, output }
    }

    /// What CPython does with a program.
    pub fn run(&mut self, source: &str) -> Answer {
        let Oracle::Python { input, output, .. } = self else { return Answer::None };
        let mut line = String::new();
        let asked = write!(input, "{}\n{source}", source.len()).and_then(|()| input.flush());
        if asked.and_then(|()| output.read_line(&mut line)).is_err() || line.is_empty() {
            *self = Oracle::None;
            return Answer::None;
        }
        let Ok(primitives::Value::List(parts)) = api::read(line.trim()) else { return Answer::Skip };
        let mut texts = parts.iter().map(|part| part.as_str().unwrap_or_default().to_owned());
        let mut next = || texts.next().unwrap_or_default();
        match next().as_str() {
            "ran" => Answer::Ran { outcome: next(), output: next(), traceback: next() },
            "syntax" => Answer::Syntax(next()),
            _ => Answer::Skip,
        }
    }
}

impl Drop for Oracle {
    fn drop(&mut self) {
        if let Oracle::Python { child, .. } = self {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
