//! The hall's door: commands in, answers out, long work in slices between them.

use crate::hall::{Due, Hall, Job, Progress, gas_of};
use crate::replay::{self, Replay};
use crate::script::Script;
use crate::setup::Setup;
use crate::{answers, setup};
use api::command::{Command, Decoded, Form};
use api::view::{Answer, Error, RunResult};
use api::{Shape, Value};
use chain::Mining;
use primitives::Gas;
use std::collections::VecDeque;
use store::{Stored, Write};

/// Commands that may wait behind a running one.
pub const MAX_WAITING: usize = 10_000;
/// What a command counts against the slice beside its gas, so that the door gets to look at its messages.
const COMMAND_GAS: u64 = 20_000;
/// Gas of a slice until the door names another: about 10 ms of native execution.
const FIRST_SLICE: Gas = Gas(1_000_000);

/// One chain behind the protocol.
pub struct Node {
    hall: Hall,
    running: Option<Running>,
    waiting: VecDeque<Waiting>,
    slice: Gas,
    /// How the door likes new chains to be sealed; what `reset` goes back to.
    mining: Mining,
    /// When interval mining seals next; unknown until the first tick.
    seal_ms: Option<f64>,
}

/// What a command led to: writes that have to be stored before the responses are given away.
#[derive(Debug, Default)]
pub struct Outcome {
    /// One batch, all or nothing.
    pub writes: Vec<Write>,
    /// Answers by the ticket of their command.
    pub responses: Vec<(u64, Value)>,
    /// `{type: "change", cmd, height}` after whatever changed the chain.
    pub events: Vec<Value>,
}

/// What opening a stored chain found.
#[derive(Debug)]
pub struct Opened {
    /// Of the open block.
    pub height: u64,
    /// Receipts on the chain.
    pub receipts: u64,
    /// A sentence about what was damaged and lost.
    pub repaired: Option<String>,
    /// To be stored before anything else.
    pub writes: Vec<Write>,
}

/// A command's return address.
struct Request {
    ticket: u64,
    id: Option<Value>,
    warnings: Vec<String>,
    name: &'static str,
}

struct Waiting {
    request: Request,
    command: Command,
}

struct Running {
    request: Request,
    work: Work,
}

enum Work {
    Hall(Job),
    Script { script: Box<Script>, printed: String },
    Import(Box<Replay>),
}

impl Node {
    /// The node of a new chain that is stored nowhere.
    ///
    /// # Errors
    /// A sentence when the genesis cannot be.
    pub fn new(setup: Setup) -> Result<Node, String> {
        let mining = setup.config.mining;
        let mut hall = Hall::new(setup).map_err(|error| error.message)?;
        hall.take_writes();
        Ok(Node::with(hall, mining))
    }

    /// The node of what a shelf holds; an empty shelf gets a new chain.
    ///
    /// # Errors
    /// A sentence when it was written by a newer version; nothing is changed then.
    pub fn open(stored: Stored, setup: Setup) -> Result<(Node, Opened), String> {
        let mining = setup.config.mining;
        let opened = store::open(stored, setup.genesis, setup.config).map_err(|error| error.to_string())?;
        let (mut hall, repaired) = Hall::open(opened);
        let writes = hall.take_writes();
        let height = hall.chain.height().0;
        let opened = Opened { height, receipts: hall.receipt_count, repaired, writes };
        Ok((Node::with(hall, mining), opened))
    }

    fn with(hall: Hall, mining: Mining) -> Node {
        Node { hall, running: None, waiting: VecDeque::new(), slice: FIRST_SLICE, mining, seal_ms: None }
    }

    /// What `info` answers.
    pub fn info(&self) -> Value {
        answers::info()
    }

    /// The open block's height.
    pub fn height(&self) -> u64 {
        self.hall.chain.height().0
    }

    /// Receipts on the chain.
    pub fn receipt_count(&self) -> u64 {
        self.hall.receipt_count
    }

    /// Whether `tick` has work now.
    pub fn busy(&self) -> bool {
        self.running.is_some() || !self.waiting.is_empty()
    }

    /// Milliseconds until interval mining wants a `tick`; `None` in the other modes.
    pub fn due_ms(&self, now_ms: f64) -> Option<f64> {
        let interval = self.hall.chain.config().mining == Mining::Interval;
        interval.then(|| self.seal_ms.map_or(0.0, |at| (at - now_ms).max(0.0)))
    }

    /// Takes a command as JSON text; text that cannot be read is answered like any other refusal.
    pub fn handle_text(&mut self, ticket: u64, text: &str) -> Outcome {
        match api::read(text) {
            Ok(command) => self.handle(ticket, command),
            Err(error) => {
                let mut refused = Error::protocol("JSONError", error.to_string());
                (refused.line, refused.column) = (Some(error.line), Some(error.column));
                let answer = Answer::refused(None, refused, Vec::new());
                Outcome { responses: vec![(ticket, answer.into_value())], ..Outcome::default() }
            }
        }
    }

    /// Takes a command. It is answered here, or by a later `tick` when it needs longer than a slice or waits behind one that does.
    pub fn handle(&mut self, ticket: u64, command: Value) -> Outcome {
        let mut outcome = Outcome::default();
        let Decoded { id, command, warnings } = Command::decode(command);
        let command = match command {
            Ok(command) => command,
            Err(error) => {
                outcome.responses.push((ticket, Answer::refused(id, error, warnings).into_value()));
                return outcome;
            }
        };
        let request = Request { ticket, id, warnings, name: command.name() };
        if command == Command::Stop {
            let stopped = self.stop(&mut outcome);
            let result = Value::Dict(vec![("stopped".to_owned(), stopped.into())]);
            outcome.answer(request, Ok(result));
        } else if let Some(result) = answers::aside(&command) {
            outcome.answer(request, result);
        } else if self.waiting.len() >= MAX_WAITING {
            let message = format!("{MAX_WAITING} commands are waiting already; wait for answers, or send \"stop\"");
            outcome.answer(request, Err(Error::protocol("TooManyWaiting", message)));
        } else {
            self.waiting.push_back(Waiting { request, command });
            if self.running.is_none() {
                self.work(&mut outcome);
            }
        }
        outcome.writes = self.hall.take_writes();
        outcome
    }

    /// Goes on with the running command for about `slice` gas and begins those that wait; in interval mode seals when it is time.
    pub fn tick(&mut self, now_ms: f64, slice: Gas) -> Outcome {
        self.slice = Gas(slice.0.max(1));
        let mut outcome = Outcome::default();
        self.work(&mut outcome);
        if !self.busy() {
            self.seal_if_due(now_ms, &mut outcome);
        }
        outcome.writes = self.hall.take_writes();
        outcome
    }

    fn seal_if_due(&mut self, now_ms: f64, outcome: &mut Outcome) {
        let config = self.hall.chain.config();
        if config.mining != Mining::Interval {
            self.seal_ms = None;
            return;
        }
        let next = now_ms + f64::from(config.interval_ms);
        match self.seal_ms {
            // A clock that was set back must not stop the blocks.
            Some(at) if now_ms < at && at <= next => {}
            Some(_) => {
                // A tab that slept seals one block, not all those it missed.
                self.hall.seal(1);
                self.hall.run_due();
                outcome.changed("advance", &self.hall);
                self.seal_ms = Some(next);
            }
            None => self.seal_ms = Some(next),
        }
    }

    fn work(&mut self, outcome: &mut Outcome) {
        let mut spent = 0;
        while spent < self.slice.0 {
            if self.running.is_none() {
                let Some(Waiting { request, command }) = self.waiting.pop_front() else { return };
                match self.begin(command) {
                    Started::Answer(result) => {
                        spent += COMMAND_GAS;
                        self.answered(request, result, outcome);
                        continue;
                    }
                    Started::Work(work) => self.running = Some(Running { request, work }),
                }
            }
            let Some(mut running) = self.running.take() else { return };
            match self.advance(&mut running.work) {
                Progress::Paused => {
                    self.running = Some(running);
                    return;
                }
                Progress::Done(result) => {
                    if let (Work::Import(replay), true) = (running.work, result.is_ok()) {
                        self.hall = replay.into_hall();
                        self.seal_ms = None;
                    }
                    spent += COMMAND_GAS + result.as_ref().map_or(0, gas_of);
                    self.answered(running.request, result, outcome);
                }
            }
        }
    }

    fn answered(&mut self, request: Request, result: Result<Value, Error>, outcome: &mut Outcome) {
        let changes = matches!(
            request.name,
            "deploy" | "call" | "transfer" | "cancel" | "advance" | "configure" | "import" | "reset"
        );
        if changes && result.is_ok() {
            outcome.changed(request.name, &self.hall);
        }
        outcome.answer(request, result);
    }

    fn begin(&mut self, command: Command) -> Started {
        let result = match command {
            Command::Run { source, gas_limit } => {
                let limit = gas_limit.unwrap_or(self.hall.chain.config().params.gas_limit_default);
                match Script::new(&source, crate::UNNAMED_SCRIPT, Gas(limit), self.hall.chain.config().params.log_bytes)
                {
                    Ok(script) => {
                        return Started::Work(Work::Script { script: Box::new(script), printed: String::new() });
                    }
                    Err(diagnostics) => {
                        let error = crate::script::syntax_error(&source, crate::UNNAMED_SCRIPT, &diagnostics);
                        let result = RunResult {
                            status: "reverted".to_owned(),
                            logs: Vec::new(),
                            error: Some(error),
                            gas_used: 0,
                        };
                        Ok(result.into_value())
                    }
                }
            }
            Command::Import(import) => match Replay::new(import) {
                Ok(replay) => return Started::Work(Work::Import(Box::new(replay))),
                Err(error) => Err(error),
            },
            Command::Reset { genesis } => self.reset(genesis),
            Command::Configure(change) => {
                self.seal_ms = None;
                self.hall.configure(change)
            }
            Command::Export { form, ui } => Ok(self.export(form, ui)),
            Command::Deploy(_)
            | Command::Call(_)
            | Command::Transfer(_)
            | Command::Cancel(_)
            | Command::Query(_)
            | Command::Trace(_)
            | Command::Profile { .. }
            | Command::Advance { .. } => match self.hall.begin(command) {
                Ok(job) => return Started::Work(Work::Hall(job)),
                Err(error) => Err(error),
            },
            other => answers::read(&mut self.hall, other),
        };
        Started::Answer(result)
    }

    fn advance(&mut self, work: &mut Work) -> Progress {
        match work {
            Work::Hall(job) => self.hall.advance(job, self.slice),
            Work::Script { script, printed } => match script.advance(self.slice, &mut |text| printed.push_str(text)) {
                None => Progress::Paused,
                Some(mut result) => {
                    result.logs = printed.lines().map(str::to_owned).collect();
                    Progress::Done(Ok(result.into_value()))
                }
            },
            Work::Import(replay) => match replay.advance(self.slice, &mut |_| {}) {
                None => Progress::Paused,
                Some(result) => Progress::Done(result.map(Shape::into_value)),
            },
        }
    }

    fn stop(&mut self, outcome: &mut Outcome) -> bool {
        let Some(Running { request, work }) = self.running.take() else { return false };
        let result = match work {
            // Sealed blocks stay sealed: the answer says how far it got.
            Work::Hall(Job::Advance { resumed, .. }) => Ok(self.hall.advanced(resumed)),
            // What was asked for is done; sleeping calls that are due go on before the next command.
            Work::Hall(Job::Due(due)) => Ok(match *due {
                Due { answer: Some(answer), .. } => answer,
                Due { resumed, .. } => self.hall.advanced(resumed),
            }),
            _ => Err(Error::protocol("Stopped", format!("\"{}\" was stopped; nothing it did remains", request.name))),
        };
        self.answered(request, result, outcome);
        true
    }

    fn reset(&mut self, genesis: Option<Value>) -> Result<Value, Error> {
        let genesis = setup::read_genesis(genesis).map_err(|problem| Error::protocol("WrongType", problem))?;
        self.hall = Hall::new(Setup::with(genesis, self.mining))?;
        self.seal_ms = None;
        Ok(self.hall.root().into_value())
    }

    fn export(&mut self, form: Form, ui: Option<Value>) -> Value {
        // Marks are noise that does not pack: a link goes without.
        let session = replay::export(&mut self.hall, ui, form != Form::Link).into_value();
        let entry = match form {
            Form::Session => return session,
            Form::Text => ("text".to_owned(), Value::Str(api::write_session(&session))),
            Form::Link => ("link".to_owned(), Value::Str(api::write_link(&api::write_compact(&session)))),
        };
        Value::Dict(vec![entry])
    }
}

enum Started {
    Answer(Result<Value, Error>),
    Work(Work),
}

impl Outcome {
    fn answer(&mut self, request: Request, result: Result<Value, Error>) {
        let answer = Answer { id: request.id, result, warnings: request.warnings };
        self.responses.push((request.ticket, answer.into_value()));
    }

    fn changed(&mut self, cmd: &str, hall: &Hall) {
        self.events.push(Value::Dict(vec![
            ("type".to_owned(), "change".into()),
            ("cmd".to_owned(), cmd.into()),
            ("height".to_owned(), hall.chain.height().0.into()),
        ]));
    }
}
