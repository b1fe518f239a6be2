//! `panda run`: a plain script on the VM.

use crate::options::{Options, read_text, usage};
use crate::{FAILED, Failure, LIMIT};
use node::{Gas, Script};
use std::io::{BufWriter, Write};

/// Gas that a script gets when the command line names none: that of a transaction.
const GAS_LIMIT: u64 = 200_000_000;
/// Gas between two flushes of what was printed.
const SLICE: Gas = Gas(5_000_000);
/// Scripts longer than this are refused.
const MAX_SCRIPT_BYTES: u64 = 256 << 10;

/// A contract's source, by its path from the folder of the script.
fn read_contract(beside: &std::path::Path, path: &str) -> Option<String> {
    let place = beside.join(path);
    let facts = std::fs::metadata(&place).ok()?;
    let is_fit = facts.is_file() && facts.len() <= MAX_SCRIPT_BYTES;
    is_fit.then(|| std::fs::read_to_string(place).ok())?
}

/// Runs a script; the exit status says how it ended.
pub(crate) fn run(words: &[String]) -> Result<u8, Failure> {
    let options = Options::read(words, &["gas-limit"], &["stats"])?;
    let gas_limit = match options.value("gas-limit") {
        None => GAS_LIMIT,
        Some(text) => match text.replace('_', "").parse::<u64>() {
            Ok(limit) if limit > 0 => limit,
            _ => return Err(usage(&format!("--gas-limit takes a whole number above 0, not '{text}'"))),
        },
    };
    let file = options.file("the script's file")?;
    let source = read_text(file, MAX_SCRIPT_BYTES)?;
    let mut script = match Script::new(&source, file, Gas(gas_limit), u64::MAX) {
        Ok(script) => script,
        Err(diagnostics) => {
            eprintln!("{}", node::syntax_error(&source, file, &diagnostics).traceback);
            return Ok(FAILED);
        }
    };
    let beside = std::path::Path::new(file).parent().map(std::path::Path::to_path_buf).unwrap_or_default();
    script.read_files(Box::new(move |path| read_contract(&beside, path)));
    let stats = options.has("stats");
    if stats {
        script.count_steps();
    }
    let mut output = BufWriter::new(std::io::stdout().lock());
    let mut broken = None;
    let result = loop {
        let ended = script.advance(SLICE, &mut |text| {
            if let Err(error) = output.write_all(text.as_bytes()) {
                broken.get_or_insert(error);
            }
        });
        if let Err(error) = output.flush() {
            broken.get_or_insert(error);
        }
        if let Some(error) = broken {
            // Whoever read the output has gone, as `head` does: nothing to complain about.
            if error.kind() == std::io::ErrorKind::BrokenPipe {
                return Ok(FAILED);
            }
            return Err(Failure::broken(format!("standard output failed: {error}")));
        }
        if let Some(result) = ended {
            break result;
        }
    };
    if let Some(error) = &result.error {
        eprintln!("{}", error.traceback.trim_end());
    }
    if stats {
        eprintln!("gas_used: {} of {gas_limit}", result.gas_used);
        eprintln!("steps: {}", script.steps());
    }
    Ok(match result.status.as_str() {
        "ok" => 0,
        "halted" => LIMIT,
        _ => FAILED,
    })
}
