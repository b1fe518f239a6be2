//! The race with CPython: ten programs and the gallery's contracts, natively and in Chromium, medians of interleaved laps.

use super::racers::{Process, Racer, chromium};
use crate::shell::root;
use std::fs;

const ROUNDS: usize = 9;
/// Laps before those that count: the browser compiles what turns out to be hot while it runs.
const WARM_UP: usize = 3;
const PROGRAMS: [&str; 10] = [
    "fib",
    "int_loop",
    "float_loop",
    "bpe_pairs",
    "append_sum",
    "sort",
    "strings",
    "list_matmul",
    "method_calls",
    "raise_except",
];
const CONTRACTS: [&str; 5] =
    ["linear_predictor", "nano_tokenizer", "price_predictor", "regression_trainer", "simple_predictor"];

/// Lines of the contract that a start is measured with.
const START_LINES: usize = 500;

/// Prints the table; `--native` leaves Chromium out, names pick programs.
pub fn run(native_only: bool, picked: &[String]) -> Result<(), String> {
    let mut races = Vec::new();
    let wanted = |name: &str| picked.is_empty() || picked.iter().any(|word| word == name);
    for name in PROGRAMS.into_iter().filter(|name| wanted(name)) {
        races.push((name, read(&format!("engine/language/vm/benches/programs/{name}.py"))?));
    }
    for name in CONTRACTS.into_iter().filter(|name| wanted(name)) {
        let parts = [
            format!("contracts/ml/{name}.py"),
            "tests/speed/contracts/harness.py".into(),
            format!("tests/speed/contracts/{name}.py"),
        ];
        races.push((name, parts.iter().map(|part| read(part)).collect::<Result<String, String>>()?));
    }
    let mut racers: Vec<(&str, Box<dyn Racer>)> = vec![("native", Box::new(Process::native()?))];
    if !native_only {
        racers.push(("Chromium", Box::new(chromium()?)));
    }
    match Process::cpython() {
        Ok(process) => racers.insert(0, ("CPython", Box::new(process))),
        Err(reason) => println!("no CPython to race with: {reason}"),
    }
    for (_, source) in &races {
        for (who, racer) in &mut racers {
            racer.prepare(source).map_err(|error| format!("{who}: {error}"))?;
        }
    }
    let columns: String = racers.iter().map(|(who, _)| format!("{who:>12}")).collect();
    println!("CPU time in ms, medians of {ROUNDS} interleaved laps, gas on; ratios to CPython");
    println!("{:<20}{columns}{:>10}{:>10}{:>14}", "", "native", "Chromium", "ns per gas");
    let mut logs = vec![Vec::new(); racers.len()];
    for (number, (name, _)) in races.iter().enumerate() {
        let mut times = vec![Vec::new(); racers.len()];
        let (mut outputs, mut gas) = (Vec::new(), 0);
        for round in 0..WARM_UP + ROUNDS {
            for (at, (who, racer)) in racers.iter_mut().enumerate() {
                let lap = racer.run(number).map_err(|error| format!("{who}, {name}: {error}"))?;
                gas = gas.max(lap.gas);
                outputs.push(lap.output);
                if round >= WARM_UP {
                    times[at].push(lap.ms);
                }
            }
        }
        if let Some(other) = outputs.iter().find(|other| **other != outputs[0]) {
            return Err(format!("{name}: {} is not {other}", outputs[0]));
        }
        let medians: Vec<f64> = times.into_iter().map(median).collect();
        let shown: String = medians.iter().map(|ms| format!("{ms:>12.2}")).collect();
        let mut ratios = String::new();
        let native = racers.iter().position(|(who, _)| *who == "native").unwrap_or_default();
        for at in 1..racers.len().max(native + 1) {
            let ratio = medians[at] / medians[0];
            logs[at].push(ratio.log2());
            ratios.push_str(&format!("{ratio:>10.2}"));
        }
        let width = 20 - ratios.len();
        println!("{name:<20}{shown}{ratios}{:width$}{:>14.1}", "", medians[native] * 1e6 / gas.max(1) as f64);
    }
    for (at, (who, _)) in racers.iter().enumerate().skip(1) {
        let (programs, all) = (&logs[at][..logs[at].len().min(PROGRAMS.len())], &logs[at]);
        println!("{who}: geometric mean of the ratios {:.3}, of the programs {:.3}", mean(all), mean(programs));
    }
    start(&mut racers)
}

/// A fresh VM with a long contract: compiled, booted, its module body run.
fn start(racers: &mut [(&str, Box<dyn Racer>)]) -> Result<(), String> {
    let source = long_contract(&read("contracts/ml/linear_predictor.py")?);
    for (who, racer) in racers.iter_mut().filter(|(who, _)| *who != "CPython") {
        let laps: Result<Vec<f64>, String> = (0..4 * ROUNDS).map(|_| racer.start(&source).map(|lap| lap.ms)).collect();
        println!("start of a fresh VM with a contract of {START_LINES} lines, {who}: {:.2} ms", median(laps?));
    }
    Ok(())
}

/// The contract with its functions again and again under other names.
fn long_contract(source: &str) -> String {
    let mut lines: Vec<String> = source.lines().map(str::to_owned).collect();
    let functions = lines.iter().position(|line| line.starts_with("def ")).unwrap_or_default();
    let mut copy = 0;
    while lines.len() < START_LINES {
        copy += 1;
        let again: Vec<String> = source.lines().skip(functions).map(|line| rename(line, copy)).collect();
        lines.extend(again);
    }
    lines.truncate(START_LINES);
    // Not in the middle of a function.
    while lines.last().is_some_and(|line| !line.is_empty()) {
        lines.pop();
    }
    lines.resize(START_LINES, "# the end".to_owned());
    lines.join("\n") + "\n"
}

fn rename(line: &str, copy: usize) -> String {
    match line.split_once('(') {
        Some((start, rest)) if start.starts_with("def ") => format!("{start}_{copy}({rest}"),
        _ => line.to_owned(),
    }
}

fn read(path: &str) -> Result<String, String> {
    fs::read_to_string(root().join(path)).map_err(|error| format!("{path}: {error}"))
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn mean(logs: &[f64]) -> f64 {
    (logs.iter().sum::<f64>() / logs.len().max(1) as f64).exp2()
}
