//! A session played again on a chain of its own, step by step.

use crate::hall::{Hall, Job, Progress, brief};
use crate::setup::{self, Setup, change_config, read_genesis};
use api::command::{Command, Import};
use api::view::{Error, Replayed};
use api::{Bounds, Session, Value};
use chain::Mining;
use primitives::Gas;

/// What a step counts against the slice beside its gas: seals and compiling have none.
const STEP_GAS: u64 = 50_000;
/// Entries that a session's log may have.
const MAX_STEPS: usize = 1_000_000;

/// A session being replayed. Nothing outside it changes before its end.
pub struct Replay {
    hall: Hall,
    log: std::vec::IntoIter<Value>,
    /// Entries that are done.
    done: u64,
    running: Option<(Job, &'static str)>,
    marks: Vec<String>,
    first_difference: Option<u64>,
    wanted: Option<api::view::Root>,
    made_with: Option<Value>,
    ui: Option<Value>,
}

/// One step, for whoever watches.
#[derive(Clone, Debug)]
pub struct ReplayStep {
    /// From 0.
    pub index: u64,
    /// The command's name.
    pub name: &'static str,
    /// What it answered.
    pub result: Value,
    /// Whether it led where the session says; `None` when the session does not say.
    pub same: Option<bool>,
}

fn unreadable(message: String) -> Error {
    Error::protocol("SessionError", message)
}

impl Replay {
    /// Reads a session that anyone may have written, and makes its genesis.
    ///
    /// # Errors
    /// A sentence: damaged, too large, of another format, or with a genesis that cannot be.
    pub fn new(import: Import) -> Result<Replay, Error> {
        let read = |text: &str| {
            api::read_within(text, Bounds::WRAPPED).map_err(|error| unreadable(format!("the session, {error}")))
        };
        let value = match import {
            Import::Session(value) => value,
            Import::Text(text) => read(&text)?,
            Import::Link(link) => read(&api::read_link(&link).map_err(|error| unreadable(error.to_string()))?)?,
        };
        let session = Session::decode(value).map_err(unreadable)?;
        if session.log.len() > MAX_STEPS {
            return Err(unreadable(format!("the session's log has more than {MAX_STEPS} entries")));
        }
        let genesis = read_genesis(session.genesis).map_err(unreadable)?;
        let mut setup = Setup::with(genesis, Mining::Manual);
        if let Some(config) = session.config {
            setup.config = read_config(&setup.config, config)?;
        }
        Ok(Replay {
            hall: Hall::new(setup)?,
            log: session.log.into_iter(),
            done: 0,
            running: None,
            marks: session.marks.unwrap_or_default(),
            first_difference: None,
            wanted: session.root,
            made_with: session.made_with,
            ui: session.ui,
        })
    }

    /// Goes on for about `slice` gas; `Some` when it is over. `watch` sees every step as it ends.
    pub fn advance(&mut self, slice: Gas, watch: &mut dyn FnMut(ReplayStep)) -> Option<Result<Replayed, Error>> {
        let mut spent = 0;
        while spent < slice.0 {
            if let Some((job, name)) = &mut self.running {
                let name = *name;
                match self.hall.advance(job, slice) {
                    Progress::Paused => return None,
                    Progress::Done(Ok(result)) => {
                        self.running = None;
                        spent += STEP_GAS + crate::hall::gas_of(&result);
                        self.finish_step(name, result, watch);
                    }
                    Progress::Done(Err(error)) => return Some(Err(self.refused(name, error))),
                }
                continue;
            }
            let Some(entry) = self.log.next() else { return Some(Ok(self.verdict())) };
            if let Err(error) = self.begin(entry, watch) {
                return Some(Err(error));
            }
        }
        None
    }

    fn begin(&mut self, entry: Value, watch: &mut dyn FnMut(ReplayStep)) -> Result<(), Error> {
        let command = Command::decode(entry).command.map_err(|error| self.refused("a command", error))?;
        let name = command.name();
        if command.log_entry().is_none() {
            let error = Error::protocol("SessionError", "a log holds only commands that change the chain");
            return Err(self.refused(name, error));
        }
        match command {
            Command::Configure(change) => {
                let result = self.hall.configure(change).map_err(|error| self.refused(name, error))?;
                self.finish_step(name, result, watch);
            }
            other => {
                let job = self.hall.begin(other).map_err(|error| self.refused(name, error))?;
                self.running = Some((job, name));
            }
        }
        Ok(())
    }

    fn finish_step(&mut self, name: &'static str, result: Value, watch: &mut dyn FnMut(ReplayStep)) {
        let index = self.done;
        self.done += 1;
        let said = usize::try_from(index).ok().and_then(|index| self.marks.get(index));
        let same = said.map(|said| self.hall.history.marks().last() == Some(said));
        if same == Some(false) && self.first_difference.is_none() {
            self.first_difference = Some(index);
        }
        watch(ReplayStep { index, name, result, same });
    }

    /// A replay that meets a refusal stops: what comes after would mean something else.
    fn refused(&self, name: &str, error: Error) -> Error {
        let message = format!("step {} ({name}) was refused: {}: {}", self.done, error.kind, error.message);
        Error { kind: "ReplayError".to_owned(), traceback: format!("ReplayError: {message}"), message, ..error }
    }

    fn verdict(&mut self) -> Replayed {
        let root = self.hall.root();
        let difference = self.made_with.as_ref().and_then(|made_with| other_versions(made_with, &crate::versions()));
        let (matches, note) = match (&self.wanted, difference) {
            (_, Some(note)) => (None, Some(note)),
            (None, None) => (None, Some("the session names no root to compare with".to_owned())),
            (Some(wanted), None) if *wanted == root => (Some(true), None),
            (Some(wanted), None) => {
                let place = match self.first_difference {
                    Some(step) => format!("; step {step} is the first that led elsewhere"),
                    None => String::new(),
                };
                let note = format!(
                    "the session ended at height {} with root {}, the replay at height {} with root {}{place}",
                    wanted.height,
                    brief(&wanted.state_root),
                    root.height,
                    root.state_root
                );
                (Some(false), Some(note))
            }
        };
        Replayed { steps: self.done, root, matches, note, first_difference: self.first_difference, ui: self.ui.take() }
    }

    /// The chain that the replay made.
    pub(crate) fn into_hall(self) -> Hall {
        self.hall
    }
}

fn read_config(base: &chain::Config, config: Value) -> Result<chain::Config, Error> {
    let Value::Dict(mut entries) = config else {
        return Err(unreadable("the session's config must be an object".to_owned()));
    };
    entries.push(("cmd".to_owned(), Value::from("configure")));
    match Command::decode(Value::Dict(entries)).command {
        Ok(Command::Configure(change)) => change_config(base, change),
        Ok(_) => Err(unreadable("the session's config is no configuration".to_owned())),
        Err(error) => Err(unreadable(format!("the session's config: {}", error.message))),
    }
}

/// A sentence when a session was made with other versions, whose roots need not agree.
fn other_versions(made_with: &Value, ours: &Value) -> Option<String> {
    let Value::Dict(ours) = ours else { return None };
    let shown =
        |value: &Value| value.as_str().map_or_else(|| api::write(value), |text| brief(text).chars().take(12).collect());
    let parts: Vec<String> = ours
        .iter()
        .filter_map(|(key, mine)| {
            let theirs = made_with.get(key)?;
            (theirs != mine).then(|| {
                let name = key.replace('_', " ");
                format!("made with {name} {}, replayed with {}", shown(theirs), shown(mine))
            })
        })
        .collect();
    (!parts.is_empty()).then(|| format!("{}: roots cannot be compared", parts.join("; ")))
}

/// The session of a hall.
pub(crate) fn export(hall: &mut Hall, ui: Option<Value>, marks: bool) -> Session {
    let marks = marks.then(|| hall.history.marks().to_vec());
    Session {
        format: api::SESSION_FORMAT.to_owned(),
        made_with: Some(crate::versions()),
        genesis: Some(setup::genesis_value(hall.chain.genesis())),
        config: Some(setup::session_config(hall.chain.first_config(), hall.chain.genesis())),
        log: hall.history.entries().to_vec(),
        root: Some(hall.root()),
        marks,
        ui,
    }
}
