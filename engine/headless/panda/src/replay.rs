//! `panda replay`: a session played again, one line per step, and whether it ends where it says.

use crate::options::{Options, read_text};
use crate::{FAILED, Failure};
use api::command::Import;
use node::{Gas, Replay, ReplayStep};

/// Session files longer than this are refused.
const MAX_SESSION_BYTES: u64 = 64 << 20;
const SLICE: Gas = Gas(50_000_000);

/// Replays the session in a file, or the share link that stands in it.
pub(crate) fn replay(words: &[String]) -> Result<u8, Failure> {
    let options = Options::read(words, &[], &[])?;
    let text = read_text(options.file("the session's file")?, MAX_SESSION_BYTES)?;
    let import = match text.trim_start().starts_with('{') {
        true => Import::Text(text),
        false => Import::Link(text),
    };
    let failed = |error: api::view::Error| Failure { status: FAILED, sentence: error.message };
    let mut replay = Replay::new(import).map_err(failed)?;
    let verdict = loop {
        if let Some(verdict) = replay.advance(SLICE, &mut print_step) {
            break verdict.map_err(failed)?;
        }
    };
    println!("height {} state_root {}", verdict.root.height, verdict.root.state_root);
    if let Some(note) = &verdict.note {
        println!("{note}");
    }
    Ok(match verdict.matches {
        Some(true) => {
            println!("matches");
            0
        }
        Some(false) => {
            println!("differs");
            FAILED
        }
        None => 0,
    })
}

fn print_step(step: ReplayStep) {
    let field = |name: &str| step.result.get(name).map(api::write);
    let mut line = format!("{} {}", step.index, step.name);
    if let Some(status) = step.result.get("status").and_then(api::Value::as_str) {
        line.push_str(&format!(" {status}"));
    }
    for name in ["height", "gas_used"] {
        if let Some(value) = field(name) {
            line.push_str(&format!(" {name} {value}"));
        }
    }
    if let Some(error) = step.result.get("error") {
        let part = |name: &str| error.get(name).and_then(api::Value::as_str).unwrap_or_default().to_owned();
        line.push_str(&format!(" {}: {}", part("type"), part("message")));
    }
    if step.same == Some(false) {
        line.push_str(" (not what the session says)");
    }
    println!("{line}");
}
