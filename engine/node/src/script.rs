//! Plain scripts: compiled and run on the VM without a chain, in slices.

use api::view::{Diagnostic, Error, RunResult};
use primitives::{Gas, Value};
use std::cell::RefCell;
use std::rc::Rc;
use vm::inspect::Profile;
use vm::{Context, End, Entry, Host, Limits, Machine, Printer, Refused, Reply, Step};

use crate::bench::{Bench, ReadFile};
use crate::convert;

/// A script's surroundings: what it prints, and the chain it drives once it has sent a command.
#[derive(Default)]
struct ScriptHost {
    printed: Printer,
    gas_limit: Gas,
    bench: RefCell<Option<Bench>>,
    read_file: RefCell<Option<ReadFile>>,
}

impl ScriptHost {
    fn with_bench<T>(&self, act: impl FnOnce(&mut Bench) -> T) -> Result<T, Refused> {
        let mut bench = self.bench.borrow_mut();
        if bench.is_none() {
            *bench = Some(Bench::new(self.gas_limit, self.read_file.take()));
        }
        bench.as_mut().map(act).ok_or_else(|| Refused::contract("there is no chain"))
    }
}

impl Host for ScriptHost {
    fn read_field(&self, _field: &str) -> Option<Rc<[u8]>> {
        None
    }

    fn write_field(&self, field: &str, _bytes: Rc<[u8]>) -> Result<(), String> {
        Err(format!("a script has no stored field '{field}'"))
    }

    fn emit(&self, _event: &str, _fields: Vec<(String, Value)>) {}

    fn print(&self, text: &str) {
        self.printed.print(text);
    }

    fn command(&self, command: Value) -> Result<Value, Refused> {
        self.with_bench(|bench| {
            let mut answer = bench.send(command);
            loop {
                if let Some(answer) = answer {
                    return answer;
                }
                answer = bench.tick(WHOLE);
            }
        })?
    }
}

/// Gas of a slice of the chain when the script cannot wait.
const WHOLE: Gas = Gas(10_000_000);

/// A script being run.
pub struct Script {
    machine: Machine,
    host: Rc<ScriptHost>,
    /// Whether the chain that it drives is busy with a command.
    waits: bool,
    /// Present when steps are counted.
    profile: Option<Rc<RefCell<Profile>>>,
}

impl Script {
    /// Compiles a script; `log_bytes` bounds what it may print.
    ///
    /// # Errors
    /// What the compiler has to say, when that includes an error.
    pub fn new(source: &str, file: &str, gas_limit: Gas, log_bytes: u64) -> Result<Script, Vec<Diagnostic>> {
        let natives = pylib::registry();
        let compiled = compiler::compile(source, file, compiler::Kind::Script, &pylib::ScriptOffer);
        let Some(code) = compiled.code else {
            return Err(compiled.diagnostics.into_iter().map(convert::diagnostic).collect());
        };
        let limits = Limits { log_bytes, ..Limits::default() };
        let host = Rc::new(ScriptHost { gas_limit, ..ScriptHost::default() });
        let (context, asked) = (Context::default(), host.clone());
        let machine = Machine::new(code, natives, Entry::Script, context, gas_limit, limits, asked);
        Ok(Script { machine, host, waits: false, profile: None })
    }

    /// Has the steps of the run counted, which changes neither its gas nor its results.
    pub fn count_steps(&mut self) {
        let profile = Rc::new(RefCell::new(Profile::new()));
        self.machine.inspect(Box::new(Rc::clone(&profile)));
        self.profile = Some(profile);
    }

    /// Lines that have begun, as `trace` counts them; 0 unless they are counted.
    pub fn steps(&self) -> u64 {
        self.profile.as_ref().map_or(0, |profile| profile.borrow().steps())
    }

    /// Runs on for about `slice` gas; `Some` when it is over. What is printed goes to `print`, line ends included.
    pub fn advance(&mut self, slice: Gas, print: &mut dyn FnMut(&str)) -> Option<RunResult> {
        if self.waits {
            let answer = self.host.bench.borrow_mut().as_mut().map(|bench| bench.tick(slice))?;
            self.take(answer);
            return None;
        }
        let step = self.machine.run(slice);
        let printed = self.host.printed.take();
        if !printed.is_empty() {
            print(&printed);
        }
        let outcome = match step {
            Step::Paused => return None,
            Step::Commands(command) => {
                let answer =
                    self.host.with_bench(|bench| bench.send(*command)).unwrap_or_else(|refused| Some(Err(refused)));
                self.take(answer);
                return None;
            }
            Step::Calls(_) => {
                let refused = Refused::contract("a script stands on no chain: use panda.testing.ContractTestRunner");
                self.machine.answer(Reply::refused(refused));
                return None;
            }
            Step::Asleep(sleeping) => sleeping.refused(),
            Step::Done(outcome) => outcome,
        };
        let (status, error) = match outcome.end {
            End::Return(_) => ("ok", None),
            End::Raise(failure) => ("reverted", Some(convert::failure(&failure))),
            End::Halt(failure) => ("halted", Some(convert::failure(&failure))),
        };
        Some(RunResult { status: status.to_owned(), logs: Vec::new(), error, gas_used: outcome.gas_used.0 })
    }

    /// Lets the script deploy contracts from files: what it gives is asked before the built-in ones.
    pub fn read_files(&mut self, read_file: ReadFile) {
        *self.host.read_file.borrow_mut() = Some(read_file);
    }

    fn take(&mut self, answer: Option<Result<Value, Refused>>) {
        self.waits = answer.is_none();
        if let Some(answer) = answer {
            self.machine.answer_command(answer);
        }
    }

    /// Gas used so far.
    pub fn gas_used(&self) -> Gas {
        self.machine.gas_used()
    }
}

/// The first error of a source that does not compile, laid out as CPython would, and how many more there are.
pub fn syntax_error(source: &str, file: &str, diagnostics: &[Diagnostic]) -> Error {
    let Some(first) = diagnostics.iter().find(|diagnostic| diagnostic.severity == "error") else {
        return Error::protocol("SourceError", format!("{file} has no class marked @contract"));
    };
    let hint = first.hint.as_ref().map_or(String::new(), |hint| format!(" ({hint})"));
    let more = diagnostics.iter().filter(|diagnostic| diagnostic.severity == "error").count() - 1;
    let also = match more {
        0 => String::new(),
        1 => "; one more error follows".to_owned(),
        more => format!("; {more} more errors follow"),
    };
    // What is not offered is no mistake of grammar; missing modules have a name in Python.
    let parsed = syntax::parse(source);
    let mistake = parsed.diagnostics.iter().find(|found| found.severity == syntax::Severity::Error);
    let kind = match mistake {
        Some(found) => found.exception(),
        None if IN_SCOPES.iter().any(|words| first.message.contains(words)) => "SyntaxError",
        None if first.message.starts_with("No module named") => "ModuleNotFoundError",
        None => "SourceError",
    };
    let place = match mistake {
        Some(found) => syntax::carets(found, source).map(|span| {
            let (start, end) = (parsed.lines.place(span.start), parsed.lines.place(span.end));
            Place { line: start.line, column: start.column, end_line: end.line, end_column: end.column }
        }),
        None => Some(Place {
            line: first.line,
            column: first.column,
            end_line: first.end_line,
            end_column: first.end_column,
        }),
    };
    let traceback = traceback(source, file, first.line, place, kind, &first.message);
    Error {
        origin: "protocol".to_owned(),
        kind: kind.to_owned(),
        message: format!("{}{hint}{also}", first.message),
        traceback,
        file: Some(file.to_owned()),
        line: Some(first.line),
        column: Some(first.column),
        end_line: Some(first.end_line),
        end_column: Some(first.end_column),
    }
}

/// Errors of grammar that show only when names are looked at.
const IN_SCOPES: &[&str] = &["nonlocal", "cannot appear in an except* block"];

/// A stretch of a source; lines and columns count from 1, the end is behind the last character.
#[derive(Clone, Copy, Debug)]
struct Place {
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
}

/// CPython's layout for an error that has a place but no frames.
fn traceback(source: &str, file: &str, line_number: u32, place: Option<Place>, kind: &str, message: &str) -> String {
    let Some(place) = place else {
        let shown = source.lines().nth(line_number.saturating_sub(1) as usize).unwrap_or("").trim();
        return format!("  File \"{file}\", line {line_number}\n    {shown}\n{kind}: {message}");
    };
    let line = source.lines().nth(place.line.saturating_sub(1) as usize).unwrap_or("");
    let shown = line.trim_start();
    let indent = (line.chars().count() - shown.chars().count()) as u32;
    let start = place.column.saturating_sub(1).saturating_sub(indent) as usize;
    let same_line = place.end_line == place.line && place.end_column > place.column;
    let width = if same_line { (place.end_column - place.column) as usize } else { 1 };
    let length = shown.chars().count();
    let width = width.min(length.saturating_sub(start)).max(1);
    let mut text = format!("  File \"{file}\", line {}\n", place.line);
    // A line of ten thousand brackets says nothing and fills the page.
    if !shown.is_empty() && length <= 400 {
        text.push_str(&format!("    {shown}\n    {}{}\n", " ".repeat(start), "^".repeat(width)));
    }
    text.push_str(&format!("{kind}: {message}"));
    text
}
