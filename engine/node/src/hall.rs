//! One chain with its archive and its history: everything that changes them, and the long work that goes in slices.

use crate::history::{self, History, mark_of};
use crate::look::{Counted, Look};
use crate::setup::{self, Setup};
use crate::{convert, datasets, gallery};
use api::command::{Args, Call, Cancel, Command, Deploy, Query, Source, Transfer};
use api::view::{Advanced, Error, Receipt, Root};
use api::{Shape, Value};
use chain::{Action, Arguments, Chain, Entry, Flight, QueryFlight, RefusalKind, Request, Sender};
use primitives::codec::encode_value;
use primitives::{Address, Gas, Height};
use std::collections::BTreeMap;
use std::rc::Rc;
use store::{Archive, Write};

/// Canonical bytes that the data sets in one command's arguments may stand for, however much the chain's parameters would allow.
const MAX_DATA_BYTES: u64 = 64 << 20;
/// Blocks that one slice of `advance` seals.
const SEALS_PER_SLICE: u64 = 64;

/// A chain and what is kept beside it.
pub(crate) struct Hall {
    pub(crate) chain: Chain,
    archive: Archive,
    pub(crate) history: History,
    pub(crate) receipt_count: u64,
    /// The transaction that was traced last.
    pub(crate) counted: Option<Counted>,
    /// What has to be stored before anything that depends on it is answered.
    writes: Vec<Write>,
}

/// Work on a hall that may need several slices.
pub(crate) enum Job {
    Flight {
        flight: Box<Flight>,
        entry: Value,
    },
    Query(Box<QueryFlight>),
    Advance {
        left: u64,
        resumed: Vec<Receipt>,
    },
    /// A sleeping call that goes on in the block that has just opened.
    Due(Box<Due>),
    Look(Box<Look>),
}

/// Sleeping calls on their way, and what is done after them.
pub(crate) struct Due {
    flight: Flight,
    /// Blocks that are to be sealed afterwards.
    left: u64,
    pub(crate) resumed: Vec<Receipt>,
    /// The answer that waits for them; none is that of `advance`.
    pub(crate) answer: Option<Value>,
}

/// What a slice of work gave.
pub(crate) enum Progress {
    Paused,
    Done(Result<Value, Error>),
}

impl Hall {
    /// A new chain; its writes begin with the clearing of the shelf.
    pub(crate) fn new(setup: Setup) -> Result<Hall, Error> {
        let chain = Chain::new(setup.genesis, setup.config).map_err(convert::refusal)?;
        let (archive, writes) = Archive::create(&chain);
        Ok(Hall { chain, archive, history: History::default(), receipt_count: 0, counted: None, writes })
    }

    /// A chain that was stored.
    pub(crate) fn open(opened: store::Opened) -> (Hall, Option<String>) {
        let store::Opened { chain, archive, log, repaired, writes } = opened;
        let steps = chain.log().iter();
        let receipt_count = steps.filter(|step| matches!(step, chain::Step::Transaction(_))).count() as u64;
        (Hall { chain, archive, history: History::open(&log), receipt_count, counted: None, writes }, repaired)
    }

    pub(crate) fn take_writes(&mut self) -> Vec<Write> {
        std::mem::take(&mut self.writes)
    }

    /// Enters what has just happened in history and archive.
    fn record(&mut self, entry: Value, mark: String) {
        let cause = History::cause(&entry, &mark);
        self.writes.extend(self.archive.append(&self.chain, Some(&cause)));
        self.history.push(entry, mark);
    }

    /// Starts a command that runs on the chain. Nothing has changed when it is refused.
    pub(crate) fn begin(&mut self, command: Command) -> Result<Job, Error> {
        // Due calls are left only by a stop, or by a tab that was closed between a block's opening and their end.
        self.run_due();
        match command {
            Command::Deploy(deploy) => self.begin_deploy(deploy),
            Command::Call(call) => self.begin_call(call),
            Command::Transfer(transfer) => self.begin_transfer(transfer),
            Command::Query(query) => self.begin_query(query),
            Command::Cancel(cancel) => self.begin_cancel(cancel),
            Command::Advance { blocks } => Ok(Job::Advance { left: blocks, resumed: Vec::new() }),
            Command::Trace(trace) => self.begin_trace(trace),
            Command::Profile { tx } => self.begin_profile(&tx),
            other => Err(Error::protocol("UnknownCommand", format!("\"{}\" runs nothing on the chain", other.name()))),
        }
    }

    fn begin_deploy(&mut self, mut deploy: Deploy) -> Result<Job, Error> {
        let source = settle_source(&mut deploy.source)?;
        let file = match &deploy.source {
            Source::File { path, .. } => path.clone(),
            Source::Text(_) => crate::UNNAMED_FILE.to_owned(),
        };
        let arguments = expand(&mut deploy.args, self.data_bytes())?;
        let action =
            Action::Deploy { source: source.clone(), file: file.clone(), label: deploy.label.clone(), arguments };
        let request = Request { sender: Sender::parse(&deploy.sender), gas_limit: deploy.gas_limit, value: 0, action };
        match self.chain.begin(request) {
            Ok(flight) => Ok(flight_job(flight, &Command::Deploy(deploy))),
            // Said as `check` says it, with the hint and the number of further errors.
            Err(refusal) if refusal.kind == RefusalKind::Source => {
                let diagnostics = crate::answers::check(&source, &file, false).diagnostics;
                Err(crate::script::syntax_error(&source, &file, &diagnostics))
            }
            Err(refusal) => Err(convert::refusal(refusal)),
        }
    }

    fn begin_call(&mut self, mut call: Call) -> Result<Job, Error> {
        let to = self.contract(&call.to)?;
        let arguments = expand(&mut call.args, self.data_bytes())?;
        let action = Action::Call { to, method: call.method.clone(), arguments };
        let request =
            Request { sender: Sender::parse(&call.sender), gas_limit: call.gas_limit, value: call.value, action };
        let flight = self.chain.begin(request).map_err(convert::refusal)?;
        Ok(flight_job(flight, &Command::Call(call)))
    }

    fn begin_transfer(&mut self, transfer: Transfer) -> Result<Job, Error> {
        let to = self.payee(&transfer.to)?;
        let action = Action::Transfer { to, amount: transfer.amount };
        let request =
            Request { sender: Sender::parse(&transfer.sender), gas_limit: transfer.gas_limit, value: 0, action };
        let flight = self.chain.begin(request).map_err(convert::refusal)?;
        Ok(flight_job(flight, &Command::Transfer(transfer)))
    }

    fn begin_cancel(&mut self, cancel: Cancel) -> Result<Job, Error> {
        let unknown =
            |what: String| Error::protocol("UnknownTask", format!("there is no {what}; \"tasks\" lists them"));
        let action = match (cancel.timer, cancel.task) {
            (Some(timer), _) => {
                let found = self.chain.timers().into_iter().find(|(_, number, _)| *number == timer);
                let (contract, ..) = found.ok_or_else(|| unknown(format!("timer {timer}")))?;
                Action::Unset { contract, timer }
            }
            (None, task) => {
                let task = task.unwrap_or(0);
                let found = self.chain.tasks().into_iter().find(|(_, number, _)| *number == task);
                let (contract, ..) = found.ok_or_else(|| unknown(format!("sleeping call {task}")))?;
                Action::Cancel { contract, task }
            }
        };
        let request = Request { sender: Sender::parse(&cancel.sender), gas_limit: cancel.gas_limit, value: 0, action };
        let flight = self.chain.begin(request).map_err(convert::refusal)?;
        Ok(flight_job(flight, &Command::Cancel(cancel)))
    }

    fn begin_query(&mut self, mut query: Query) -> Result<Job, Error> {
        let to = self.contract(&query.to)?;
        let sender = match &query.sender {
            None => None,
            Some(text) => Some(self.account_address(text)?),
        };
        let arguments = expand(&mut query.args, self.data_bytes())?;
        let at = query.at.map(Height);
        let call = chain::Call { to, method: query.method, arguments, sender, gas_limit: None, at };
        let flight = self.chain.begin_query(call).map_err(convert::refusal)?;
        Ok(Job::Query(Box::new(flight)))
    }

    /// Goes on for about `slice` gas.
    pub(crate) fn advance(&mut self, job: &mut Job, slice: Gas) -> Progress {
        match job {
            Job::Due(due) => match self.chain.advance_due(&mut due.flight, slice) {
                Err(refusal) => Progress::Done(Err(convert::refusal(refusal))),
                Ok(None) => Progress::Paused,
                Ok(Some(done)) => {
                    self.woke(&done);
                    due.resumed.push(convert::entry_receipt(&done));
                    let (left, resumed, answer) = (due.left, std::mem::take(&mut due.resumed), due.answer.take());
                    self.go_on(job, left, resumed, answer)
                }
            },
            Job::Flight { flight, entry } => match self.chain.advance(flight, slice) {
                Err(refusal) => Progress::Done(Err(convert::refusal(refusal))),
                Ok(None) => Progress::Paused,
                Ok(Some(done)) => {
                    self.receipt_count += 1;
                    self.record(std::mem::take(entry), mark_of(&done.receipt_hash));
                    let answer = convert::receipt(&done.receipt).into_value();
                    self.go_on(job, 0, Vec::new(), Some(answer))
                }
            },
            Job::Query(flight) => match self.chain.advance_query(flight, slice) {
                Err(refusal) => Progress::Done(Err(convert::refusal(refusal))),
                Ok(None) => Progress::Paused,
                Ok(Some(answer)) => Progress::Done(Ok(convert::query_result(answer).into_value())),
            },
            Job::Advance { left, resumed } => {
                let sealed = self.seal(SEALS_PER_SLICE.min(*left));
                let (left, resumed) = (*left - sealed, std::mem::take(resumed));
                self.go_on(job, left, resumed, None)
            }
            Job::Look(look) => self.advance_look(look, slice),
        }
    }

    /// What follows on a block: the sleeping calls that are due, then further blocks, then the answer.
    fn go_on(&mut self, job: &mut Job, left: u64, resumed: Vec<Receipt>, answer: Option<Value>) -> Progress {
        if let Some(flight) = self.chain.begin_due() {
            *job = Job::Due(Box::new(Due { flight, left, resumed, answer }));
            return Progress::Paused;
        }
        if left > 0 {
            *job = Job::Advance { left, resumed };
            return Progress::Paused;
        }
        Progress::Done(Ok(answer.unwrap_or_else(|| self.advanced(resumed))))
    }

    /// Enters a part of a sleeping call in the archive; what led to it stands there already.
    fn woke(&mut self, _entry: &Entry) {
        self.receipt_count += 1;
        self.writes.extend(self.archive.append(&self.chain, None));
    }

    /// Runs the sleeping calls that are due to their end.
    pub(crate) fn run_due(&mut self) {
        while self.chain.next_due().is_some() {
            let Ok(entries) = self.chain.run_due() else { return };
            entries.iter().for_each(|entry| self.woke(entry));
        }
    }

    /// Seals blocks, as `advance` and interval mining do, up to one that opens with due calls; how many.
    pub(crate) fn seal(&mut self, most: u64) -> u64 {
        let mut count = 0;
        while count < most {
            self.chain.seal();
            count += 1;
            if self.chain.next_due().is_some() {
                break;
            }
        }
        let (_, root) = self.chain.root();
        let mark = mark_of(&root);
        // Each seal is stored with its own entry; neighbours join in the history.
        let cause = History::cause(&history::advance_entry(1), &mark);
        self.writes.extend(self.archive.append(&self.chain, Some(&cause)));
        self.history.push(history::advance_entry(count), mark);
        count
    }

    /// The answer of `advance`.
    pub(crate) fn advanced(&mut self, resumed: Vec<Receipt>) -> Value {
        let Root { height, state_root } = self.root();
        Advanced { height, state_root, resumed }.into_value()
    }

    pub(crate) fn configure(&mut self, change: api::command::Configure) -> Result<Value, Error> {
        let config = setup::change_config(self.chain.config(), change.clone())?;
        self.chain.configure(config).map_err(convert::refusal)?;
        if let Some(entry) = Command::Configure(change).log_entry() {
            let (_, root) = self.chain.root();
            self.record(entry, mark_of(&root));
        }
        Ok(setup::config_value(self.chain.config()))
    }

    /// What data sets may add to the arguments of one command.
    fn data_bytes(&self) -> u64 {
        self.chain.config().params.arguments_bytes.min(MAX_DATA_BYTES)
    }

    pub(crate) fn root(&mut self) -> Root {
        let (height, root) = self.chain.root();
        Root { height: height.0, state_root: root.to_string() }
    }

    /// A contract by address or label.
    pub(crate) fn contract(&self, text: &str) -> Result<Address, Error> {
        let address = self.chain.resolve(text);
        if let Some(address) = address.filter(|address| self.chain.contract(address).is_some()) {
            return Ok(address);
        }
        let contracts = self.chain.contracts();
        let labels: Vec<&str> = contracts.iter().filter_map(|(_, contract)| contract.label.as_deref()).collect();
        let hint = match api::nearest(text, labels.iter().copied()) {
            Some(near) => format!("; did you mean \"{near}\"?"),
            None if contracts.is_empty() => "; none is deployed yet".to_owned(),
            None if labels.is_empty() => String::new(),
            None => format!("; labels are {}", labels[..labels.len().min(10)].join(", ")),
        };
        Err(Error::protocol("UnknownContract", format!("there is no contract \"{}\"{hint}", brief(text))))
    }

    pub(crate) fn account_address(&self, text: &str) -> Result<Address, Error> {
        self.chain.resolve_account(text).ok_or_else(|| {
            Error::protocol("UnknownAccount", format!("\"{}\" is no account's name or address", brief(text)))
        })
    }

    /// Who is paid: a contract's label or address, or an account that exists; a name nobody has is more likely a slip than a wish.
    fn payee(&self, text: &str) -> Result<Address, Error> {
        if let Some(address) = self.chain.resolve(text).or_else(|| Address::parse(text)) {
            return Ok(address);
        }
        let accounts = self.chain.accounts();
        let named = accounts.iter().find(|(_, name, _)| name.as_deref() == Some(text));
        named.map(|(address, _, _)| *address).ok_or_else(|| {
            let names = accounts.iter().filter_map(|(_, name, _)| name.as_deref());
            let hint = api::nearest(text, names).map_or(String::new(), |near| format!("; did you mean \"{near}\"?"));
            Error::protocol("UnknownAccount", format!("nobody here is called \"{}\"{hint}", brief(text)))
        })
    }

    /// The entries of a block, sealed or open.
    pub(crate) fn block(&mut self, height: u64) -> Result<Value, Error> {
        let open = self.chain.height().0;
        if height == open {
            let header = self.chain.open_header();
            let entries: Vec<Rc<Entry>> = self.chain.open_entries().to_vec();
            let entries = entries.iter().map(Rc::as_ref);
            return Ok(convert::block(&self.chain, &header, None, entries).into_value());
        }
        match self.chain.block(Height(height)) {
            Some(block) => {
                let hash = Some(block.hash.to_string());
                let entries = block.entries.iter().map(Rc::as_ref);
                Ok(convert::block(&self.chain, &block.header, hash, entries).into_value())
            }
            None => {
                Err(Error::protocol("UnknownBlock", format!("there is no block {height}; the open block is {open}")))
            }
        }
    }
}

fn flight_job(flight: Flight, command: &Command) -> Job {
    // Every transaction has an entry: log_entry knows all three commands that make one.
    let entry = command.log_entry().unwrap_or_default();
    Job::Flight { flight: Box::new(flight), entry }
}

/// The source's text; afterwards `source` is what the log keeps: a gallery file by path and digest, everything else as text.
pub(crate) fn settle_source(source: &mut Source) -> Result<String, Error> {
    match source {
        Source::Text(text) => {
            let text = std::mem::take(text);
            *source = match gallery::path_of(&text) {
                Some(path) => Source::File { path: path.to_owned(), sha256: Some(gallery::digest(&text)) },
                None => Source::Text(text.clone()),
            };
            Ok(text)
        }
        Source::File { path, sha256 } => {
            let text = gallery::source(path)?;
            let digest = gallery::digest(text);
            if let Some(wanted) = sha256.as_ref().filter(|wanted| **wanted != digest) {
                let message = format!(
                    "\"{path}\" is another version here: sha256 {digest}, not {wanted}; send the source itself"
                );
                return Err(Error::protocol("OtherVersion", message));
            }
            *sha256 = Some(digest);
            Ok(text.to_owned())
        }
    }
}

/// The arguments with every `$data` replaced; afterwards `args` is what the log keeps, each `$data` with its digest.
///
/// A name is short and what it stands for is not, so what all of them stand for together may take at most `limit_bytes`.
pub(crate) fn expand(args: &mut Args, limit_bytes: u64) -> Result<Arguments, Error> {
    let mut known: BTreeMap<String, (Value, String, u64)> = BTreeMap::new();
    let mut taken_bytes = 0u64;
    let mut plain = |value: &mut Value| -> Result<Value, Error> {
        let mut digests = Vec::new();
        let expanded = api::expand_data(value.clone(), &mut |name, wanted| {
            let again = known.get(name).filter(|(_, digest, _)| wanted.is_none_or(|wanted| wanted == digest));
            let (found, digest, size_bytes) = match again {
                Some(again) => again.clone(),
                None => {
                    let (found, digest) = datasets::find(name, wanted)?;
                    // Tables nest two deep, so encoding cannot fail.
                    let size_bytes = encode_value(&found).unwrap_or_default().len() as u64;
                    known.insert(name.to_owned(), (found.clone(), digest.clone(), size_bytes));
                    (found, digest, size_bytes)
                }
            };
            taken_bytes = taken_bytes.saturating_add(size_bytes);
            if taken_bytes > limit_bytes {
                return Err(format!(
                    "MAX_ARGUMENTS_BYTES: the data sets take more than the {limit_bytes} bytes that arguments may"
                ));
            }
            digests.push((name.to_owned(), digest));
            Ok(found)
        });
        let expanded = expanded.map_err(|problem| Error::protocol("DataError", problem))?;
        if !digests.is_empty() {
            let mut left = digests.into_iter();
            let kept = api::expand_data(std::mem::take(value), &mut |_, _| {
                let (name, digest) = left.next().unwrap_or_default();
                Ok(Value::Dict(vec![("$data".to_owned(), name.into()), ("sha256".to_owned(), digest.into())]))
            });
            *value = kept.map_err(|problem| Error::protocol("DataError", problem))?;
        }
        Ok(expanded)
    };
    let mut arguments = Arguments::default();
    for value in &mut args.positional {
        arguments.positional.push(plain(value)?);
    }
    for (name, value) in &mut args.keywords {
        arguments.keywords.push((name.clone(), plain(value)?));
    }
    Ok(arguments)
}

/// The gas that an answer says it took; none for answers that say nothing of it.
pub(crate) fn gas_of(result: &Value) -> u64 {
    result.get("gas_used").and_then(|gas| u64::from_value(gas.clone()).ok()).unwrap_or(0)
}

/// The start of a text that a stranger chose, for a message.
pub(crate) fn brief(text: &str) -> String {
    let mut cut: String = text.chars().take(80).collect();
    if cut.len() < text.len() {
        cut.push('…');
    }
    cut
}
