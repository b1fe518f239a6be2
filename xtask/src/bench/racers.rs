//! Who races: CPython, the VM natively and the VM in Chromium, each a process that runs the same programs when told to.

use super::webdriver::Page;
use crate::serve::{Server, percent_decoded};
use crate::shell::{cargo, root, run, target};
use crate::tools;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// One lap: what it took and what came out.
pub struct Lap {
    pub ms: f64,
    pub gas: i64,
    pub output: String,
}

/// Somebody who runs programs.
pub trait Racer {
    /// Compiles a program; they are numbered from 0.
    fn prepare(&mut self, source: &str) -> Result<(), String>;
    /// Runs a program.
    fn run(&mut self, number: usize) -> Result<Lap, String>;
    /// From source to the end of the module body.
    fn start(&mut self, source: &str) -> Result<Lap, String>;
}

/// A process that answers on its standard output, as `tests/speed` does.
pub struct Process {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Process {
    fn spawn(command: &mut Command) -> Result<Process, String> {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{}: {error}", command.get_program().display()))?;
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err("a child without pipes".into());
        };
        Ok(Process { child, input, output: BufReader::new(output) })
    }

    /// The VM, as `cargo bench` builds it.
    pub fn native() -> Result<Process, String> {
        run(&mut cargo(&["build", "--quiet", "--package", "speed", "--bin", "speed", "--profile", "bench"]))?;
        Process::spawn(&mut Command::new(target().join("release/speed")))
    }

    /// The python3 on the PATH, one thread, with the stand-in for `panda` that the oracle uses.
    pub fn cpython() -> Result<Process, String> {
        let mut command = Command::new("python3");
        command.args(["-c", include_str!("peer.py")]).env("PYTHONPATH", root().join("tests/oracle/panda_shim"));
        for threads in ["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"] {
            command.env(threads, "1");
        }
        Process::spawn(&mut command)
    }

    fn ask(&mut self, request: &str) -> Result<Lap, String> {
        let broken = |error: std::io::Error| format!("a racer has left: {error}");
        self.input.write_all(request.as_bytes()).and_then(|()| self.input.flush()).map_err(broken)?;
        let mut line = String::new();
        self.output.read_line(&mut line).map_err(broken)?;
        let mut words = line.split_whitespace();
        let mut number = || words.next().and_then(|word| word.parse::<f64>().ok()).ok_or("a racer has left");
        let (ms, gas, length) = (number()?, number()?, number()?);
        let mut output = vec![0; length as usize];
        self.output.read_exact(&mut output).map_err(broken)?;
        let output = String::from_utf8_lossy(&output).into_owned();
        if gas < 0.0 { Err(output) } else { Ok(Lap { ms, gas: gas as i64, output }) }
    }
}

impl Racer for Process {
    fn prepare(&mut self, source: &str) -> Result<(), String> {
        self.ask(&format!("prepare {}\n{source}", source.len())).map(|_| ())
    }

    fn run(&mut self, number: usize) -> Result<Lap, String> {
        self.ask(&format!("run {number}\n"))
    }

    fn start(&mut self, source: &str) -> Result<Lap, String> {
        self.ask(&format!("start {}\n{source}", source.len()))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Racer for Page {
    fn prepare(&mut self, source: &str) -> Result<(), String> {
        lap(self, "prepare", source).map(|_| ())
    }

    fn run(&mut self, number: usize) -> Result<Lap, String> {
        lap(self, "run", &number.to_string())
    }

    fn start(&mut self, source: &str) -> Result<Lap, String> {
        lap(self, "start", source)
    }
}

/// The worker's CPU time where the system tells it, else the time by its own clock.
fn lap(page: &Page, verb: &str, text: &str) -> Result<Lap, String> {
    let before = page.worker_ms();
    let answer = page.ask(verb, text)?;
    let after = page.worker_ms();
    let mut words = answer.splitn(3, ' ');
    let mut word = || words.next().unwrap_or_default();
    let (clock, gas, output) = (word().parse::<f64>(), word().parse::<i64>(), percent_decoded(word()));
    match (clock, gas) {
        (Ok(clock), Ok(gas)) if gas >= 0 => {
            Ok(Lap { ms: before.zip(after).map_or(clock, |(before, after)| after - before), gas, output })
        }
        _ => Err(format!("{answer} {output}")),
    }
}

/// The VM in Chromium, built as the site that is published.
pub fn chromium() -> Result<Page, String> {
    let path = tools::for_wasm()?;
    let browser = tools::browser()?;
    let wasm = "wasm32-unknown-unknown";
    let mut build = cargo(&["build", "--quiet", "--package", "speed", "--lib", "--target", wasm, "--release"]);
    run(build.env("PATH", &path))?;
    let folder = target().join("speed");
    let mut bind = Command::new("wasm-bindgen");
    bind.args(["--target", "no-modules", "--no-typescript", "--out-name", "speed", "--out-dir"]);
    run(bind.arg(&folder).arg(target().join(wasm).join("release/speed.wasm")).env("PATH", &path))?;
    write(folder.join("worker.js"), include_str!("worker.js"))?;
    write(folder.join("index.html"), include_str!("page.html"))?;
    let url = Server::bind(0, &folder, "")?.start();
    Page::open(&browser, &url)
}

fn write(path: PathBuf, text: &str) -> Result<(), String> {
    fs::write(&path, text).map_err(|error| format!("{}: {error}", Path::new(&path).display()))
}
