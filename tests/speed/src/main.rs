//! The native side of the race: reads requests on standard input, answers each with its CPU time in ms and what it gave.
#![expect(clippy::disallowed_methods, reason = "a race has a clock")]

use speed::{Ran, Runner};
use std::io::{BufRead as _, Read as _, Write as _};
use std::time::Instant;

/// This thread's CPU time in ms: what Linux's scheduler counted, or the clock elsewhere.
fn cpu_ms(began: Instant) -> f64 {
    // The count is brought up to date when the scheduler looks at the thread, not when it is read.
    std::thread::yield_now();
    let counted = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanos = counted.and_then(|text| text.split(' ').next()?.parse::<f64>().ok());
    nanos.unwrap_or_else(|| began.elapsed().as_secs_f64() * 1e9) / 1e6
}

/// A request is a line `verb number-or-length`, a source of that length after it where the verb takes one.
fn main() -> std::io::Result<()> {
    let (mut input, mut output) = (std::io::stdin().lock(), std::io::stdout().lock());
    let mut runner = Runner::default();
    let began = Instant::now();
    loop {
        let mut line = String::new();
        if input.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let (verb, number) = line.trim_end().split_once(' ').unwrap_or_default();
        let number: usize = number.parse().unwrap_or_default();
        let mut source = String::new();
        if verb != "run" {
            let mut bytes = vec![0; number];
            input.read_exact(&mut bytes)?;
            source = String::from_utf8_lossy(&bytes).into_owned();
        }
        let before = cpu_ms(began);
        let ran = match verb {
            "run" => runner.run(number),
            "start" => runner.start(&source),
            _ => runner.prepare(&source).map(|_| Ran { output: String::new(), gas: 0 }),
        };
        let ms = cpu_ms(began) - before;
        let (gas, text) = match ran {
            Ok(ran) => (ran.gas as i64, ran.output),
            Err(complaint) => (-1, complaint),
        };
        write!(output, "{ms} {gas} {}\n{text}", text.len())?;
        output.flush()?;
    }
}
