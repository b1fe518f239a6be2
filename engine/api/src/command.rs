//! The commands of the protocol, decoded from values that anyone may have written.

use crate::fields::Fields;
use crate::shape::kind_name;
use crate::view::Error;
use primitives::Value;
use primitives::nearest;

/// A row of the protocol's table.
pub struct Row {
    /// The `cmd`.
    pub name: &'static str,
    /// Its fields, `id` and `cmd` aside; a `?` marks those that may be left out.
    pub fields: &'static [&'static str],
    /// What it does, for people.
    pub doc: &'static str,
}

macro_rules! row {
    ($name:literal, [$($field:literal),*], $doc:literal) => {
        Row { name: $name, fields: &[$($field),*], doc: $doc }
    };
}

/// Every command that this version offers.
pub const COMMANDS: &[Row] = &[
    row!("check", ["source", "file?", "kind?"], "diagnostics and manifest of a source"),
    row!(
        "manifest",
        ["source?", "file?", "sha256?", "of?"],
        "the face of a source, a gallery file or a deployed contract"
    ),
    row!("deploy", ["source?", "file?", "sha256?", "sender", "args?", "label?", "gas_limit?"], "a new contract"),
    row!("call", ["to", "method", "sender", "args?", "gas_limit?", "value?"], "a transaction that runs a method"),
    row!("query", ["to", "method", "args?", "sender?", "at?"], "a method's answer, without a transaction"),
    row!("advance", ["blocks?"], "seals the open block and opens the next one"),
    row!("state", ["of", "at?"], "a contract's stored fields"),
    row!("account", ["name?", "address?"], "one account"),
    row!("accounts", [], "all accounts"),
    row!("block", ["height"], "a block with its transactions and receipts"),
    row!("root", [], "height and state root of the open block"),
    row!("transfer", ["to", "amount", "sender", "gas_limit?"], "a payment"),
    row!("tasks", [], "the sleeping calls and timers with the heights at which they go on"),
    row!(
        "cancel",
        ["task?", "timer?", "sender", "gas_limit?"],
        "ends a sleeping call or a timer; only who started it can"
    ),
    row!("stop", [], "ends the running call as if it had never been sent"),
    row!("run", ["source", "gas_limit?"], "a script on a chain of its own"),
    row!("configure", ["mining?", "interval_ms?", "validators?", "params?"], "settings of the chain"),
    row!("export", ["as?", "ui?"], "the session so far, as object, text or link"),
    row!("import", ["session?", "text?", "link?"], "replays a session on a new chain"),
    row!("reset", ["genesis?"], "a new chain"),
    row!("info", [], "versions, and what is offered"),
    row!("gallery", [], "the built-in contracts"),
    row!("source", ["file?", "of?"], "the text of a gallery file or of a deployed contract"),
    row!("datasets", [], "the built-in data sets and the names that $data takes"),
    row!("trace", ["tx", "from?", "count?", "every?"], "the steps of a past transaction, executed again"),
    row!("profile", ["tx"], "where the gas of a past transaction went, by line and by function"),
];

/// Commands of the protocol that later versions offer.
pub const LATER: &[&str] = &["proof", "branches", "switch", "rewind"];

/// A contract's or a script's text: itself, or a file of the gallery.
#[derive(Clone, Debug, PartialEq)]
pub enum Source {
    /// The text.
    Text(String),
    /// A path below `contracts/`, and the digest of the version that is meant.
    File { path: String, sha256: Option<String> },
}

/// Arguments of a method.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Args {
    /// From an array.
    pub positional: Vec<Value>,
    /// From an object.
    pub keywords: Vec<(String, Value)>,
}

impl Args {
    /// The JSON form; `None` when there are no arguments.
    pub fn into_value(self) -> Option<Value> {
        if !self.keywords.is_empty() {
            return Some(Value::Dict(self.keywords));
        }
        Some(Value::List(self.positional)).filter(|list| *list != Value::List(Vec::new()))
    }
}

/// A deployment.
#[derive(Clone, Debug, PartialEq)]
pub struct Deploy {
    pub source: Source,
    pub sender: String,
    pub args: Args,
    pub label: Option<String>,
    pub gas_limit: Option<u64>,
}

/// A method run as a transaction.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    pub to: String,
    pub method: String,
    pub sender: String,
    pub args: Args,
    pub gas_limit: Option<u64>,
    pub value: u64,
}

/// A method asked without a transaction.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    pub to: String,
    pub method: String,
    pub args: Args,
    pub sender: Option<String>,
    pub at: Option<u64>,
}

/// A payment.
#[derive(Clone, Debug, PartialEq)]
pub struct Transfer {
    pub to: String,
    /// In nano-PANDA.
    pub amount: u64,
    pub sender: String,
    pub gas_limit: Option<u64>,
}

/// Settings that change; `None` leaves one as it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Configure {
    /// `auto`, `manual` or `interval`.
    pub mining: Option<String>,
    pub interval_ms: Option<u64>,
    pub validators: Option<u64>,
    /// An object of parameters by name.
    pub params: Option<Value>,
}

/// Whose manifest.
#[derive(Clone, Debug, PartialEq)]
pub enum Subject {
    /// A source's.
    Source(Source),
    /// A deployed contract's, by address or label.
    Contract(String),
}

/// The form of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Session,
    Text,
    Link,
}

/// What an import reads.
#[derive(Clone, Debug, PartialEq)]
pub enum Import {
    Session(Value),
    Text(String),
    Link(String),
}

/// The end of a sleeping call or of a timer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cancel {
    /// The sleeping call's number.
    pub task: Option<u64>,
    /// The timer's number, if it is one.
    pub timer: Option<u64>,
    /// Who started it.
    pub sender: String,
    pub gas_limit: Option<u64>,
}

/// A stretch of a transaction's steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    /// The transaction's hash.
    pub tx: String,
    /// The first step, from 0.
    pub from: u64,
    /// Steps at most.
    pub count: u64,
    /// Calls and returns instead of lines.
    pub calls: bool,
}

/// One command.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// `file` names the source in messages; a script is checked as `run` would take it.
    Check {
        source: String,
        file: Option<String>,
        script: bool,
    },
    Manifest(Subject),
    Deploy(Deploy),
    Call(Call),
    Query(Query),
    Advance {
        blocks: u64,
    },
    State {
        of: String,
        at: Option<u64>,
    },
    Account {
        who: String,
    },
    Accounts,
    Block {
        height: u64,
    },
    Root,
    Transfer(Transfer),
    Tasks,
    Cancel(Cancel),
    Stop,
    Run {
        source: String,
        gas_limit: Option<u64>,
    },
    Configure(Configure),
    Export {
        form: Form,
        ui: Option<Value>,
    },
    Import(Import),
    Reset {
        genesis: Option<Value>,
    },
    Info,
    Gallery,
    Source(Subject),
    Datasets,
    Trace(Trace),
    Profile {
        tx: String,
    },
}

/// A command as it came: decoded or refused.
#[derive(Clone, Debug, PartialEq)]
pub struct Decoded {
    /// Its `id`, given back in the answer.
    pub id: Option<Value>,
    /// The command, or why there is none.
    pub command: Result<Command, Error>,
    /// What was ignored.
    pub warnings: Vec<String>,
}

/// Blocks that one `advance` may seal.
pub const MAX_ADVANCE: u64 = 100_000;

/// Steps that one `trace` gives when it asks for no other number.
pub const TRACE_STEPS: u64 = 100;

/// Steps that one `trace` gives at most.
pub const MAX_TRACE_STEPS: u64 = 1_000;

impl Command {
    /// Decodes a command; an unknown field is a warning, everything else that does not fit a refusal.
    pub fn decode(value: Value) -> Decoded {
        let mut entries = match value {
            Value::Dict(entries) => entries,
            other => {
                let message =
                    format!("a command is an object such as {{\"cmd\": \"info\"}}, not {}", kind_name(&other));
                return Decoded { id: None, command: Err(Error::protocol("WrongType", message)), warnings: Vec::new() };
            }
        };
        let mut take = |name: &str| {
            let at = entries.iter().position(|(key, _)| key == name);
            at.map(|at| entries.remove(at).1)
        };
        let id = take("id");
        let name = match take("cmd") {
            Some(Value::Str(name)) => name,
            other => {
                let error = match other {
                    Some(other) => {
                        let message = format!("the field \"cmd\" must be a text, not {}", kind_name(&other));
                        Error::protocol("WrongType", message)
                    }
                    None => Error::protocol("MissingField", "a command needs the field \"cmd\", its name"),
                };
                return Decoded { id, command: Err(error), warnings: Vec::new() };
            }
        };
        let Some(row) = COMMANDS.iter().find(|row| row.name == name) else {
            return Decoded { id, command: Err(unknown(&name)), warnings: Vec::new() };
        };
        let mut fields = Fields::new(row.name, entries);
        let command = decode_fields(row.name, &mut fields);
        let known: Vec<&str> = row.fields.iter().map(|field| field.trim_end_matches('?')).collect();
        let warnings = if command.is_ok() { fields.warnings(&known) } else { Vec::new() };
        Decoded { id, command, warnings }
    }

    /// The `cmd`.
    pub fn name(&self) -> &'static str {
        match self {
            Command::Check { .. } => "check",
            Command::Manifest(_) => "manifest",
            Command::Deploy(_) => "deploy",
            Command::Call(_) => "call",
            Command::Query(_) => "query",
            Command::Advance { .. } => "advance",
            Command::State { .. } => "state",
            Command::Account { .. } => "account",
            Command::Accounts => "accounts",
            Command::Block { .. } => "block",
            Command::Root => "root",
            Command::Transfer(_) => "transfer",
            Command::Tasks => "tasks",
            Command::Cancel(_) => "cancel",
            Command::Stop => "stop",
            Command::Run { .. } => "run",
            Command::Configure(_) => "configure",
            Command::Export { .. } => "export",
            Command::Import(_) => "import",
            Command::Reset { .. } => "reset",
            Command::Info => "info",
            Command::Gallery => "gallery",
            Command::Source(_) => "source",
            Command::Datasets => "datasets",
            Command::Trace(_) => "trace",
            Command::Profile { .. } => "profile",
        }
    }

    /// The entry of a session's log for a command that changes the chain; `None` for every other command.
    pub fn log_entry(&self) -> Option<Value> {
        let mut entries: Vec<(String, Value)> = vec![("cmd".to_owned(), Value::from(self.name()))];
        let mut push = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                entries.push((key.to_owned(), value));
            }
        };
        match self.clone() {
            Command::Deploy(Deploy { source, sender, args, label, gas_limit }) => {
                match source {
                    Source::Text(text) => push("source", Some(text.into())),
                    Source::File { path, sha256 } => {
                        push("file", Some(path.into()));
                        push("sha256", sha256.map(Value::Str));
                    }
                }
                push("sender", Some(sender.into()));
                push("args", args.into_value());
                push("label", label.map(Value::Str));
                push("gas_limit", gas_limit.map(Value::from));
            }
            Command::Call(Call { to, method, sender, args, gas_limit, value }) => {
                push("to", Some(to.into()));
                push("method", Some(method.into()));
                push("sender", Some(sender.into()));
                push("args", args.into_value());
                push("gas_limit", gas_limit.map(Value::from));
                push("value", Some(value).filter(|value| *value > 0).map(Value::from));
            }
            Command::Transfer(Transfer { to, amount, sender, gas_limit }) => {
                push("to", Some(to.into()));
                push("amount", Some(amount.into()));
                push("sender", Some(sender.into()));
                push("gas_limit", gas_limit.map(Value::from));
            }
            Command::Cancel(Cancel { task, timer, sender, gas_limit }) => {
                push("task", task.map(Value::from));
                push("timer", timer.map(Value::from));
                push("sender", Some(sender.into()));
                push("gas_limit", gas_limit.map(Value::from));
            }
            Command::Advance { blocks } => push("blocks", Some(blocks.into())),
            Command::Configure(Configure { mining, interval_ms, validators, params }) => {
                push("mining", mining.map(Value::Str));
                push("interval_ms", interval_ms.map(Value::from));
                push("validators", validators.map(Value::from));
                push("params", params);
            }
            _ => return None,
        }
        Some(Value::Dict(entries))
    }
}

fn unknown(name: &str) -> Error {
    let shown = crate::reader::brief(name);
    if LATER.contains(&name) {
        let message =
            format!("\"{shown}\" is part of the protocol, but not offered by this version; \"info\" lists what is");
        return Error::protocol("NotOffered", message);
    }
    let names = || COMMANDS.iter().map(|row| row.name);
    let hint = match nearest(name, names().chain(LATER.iter().copied())) {
        Some(meant) => format!("did you mean \"{meant}\"?"),
        None => format!("there are {}", names().collect::<Vec<_>>().join(", ")),
    };
    Error::protocol("UnknownCommand", format!("there is no command \"{shown}\"; {hint}"))
}

const SENDER: &str = "an account's name or address";
const CONTRACT: &str = "a contract's address or label";
const METHOD: &str = "the method's name";
const SOURCE: &str = "the text of the file";
const TX: &str = "a transaction's hash, as its receipt names it";
const FILE: &str = "a path below contracts/, such as \"ml/regression_trainer.py\"";

fn decode_fields(name: &'static str, fields: &mut Fields) -> Result<Command, Error> {
    Ok(match name {
        "check" => {
            let kind = fields.text("kind", "\"contract\" or \"script\"")?;
            let script = match kind.as_deref() {
                None | Some("contract") => false,
                Some("script") => true,
                Some(other) => return fields.wrong("kind", "\"contract\" or \"script\"", &Value::from(other)),
            };
            let file = fields.text("file", "a name for messages")?;
            Command::Check { source: fields.need_text("source", SOURCE)?, file, script }
        }
        "manifest" => Command::Manifest(subject(fields, true)?),
        "source" => Command::Source(subject(fields, false)?),
        "deploy" => {
            refuse_signature(fields)?;
            Command::Deploy(Deploy {
                source: match source(fields)? {
                    Some(source) => source,
                    None => {
                        return fields.missing("source", "the contract's text; or \"file\", a path below contracts/");
                    }
                },
                sender: fields.need_text("sender", SENDER)?,
                args: args(fields)?,
                label: fields.text("label", "a name for the contract")?,
                gas_limit: fields.number("gas_limit", 1, u64::MAX)?,
            })
        }
        "call" => {
            refuse_signature(fields)?;
            Command::Call(Call {
                to: fields.need_text("to", CONTRACT)?,
                method: fields.need_text("method", METHOD)?,
                sender: fields.need_text("sender", SENDER)?,
                args: args(fields)?,
                gas_limit: fields.number("gas_limit", 1, u64::MAX)?,
                value: fields.number("value", 0, u64::MAX)?.unwrap_or(0),
            })
        }
        "query" => Command::Query(Query {
            to: fields.need_text("to", CONTRACT)?,
            method: fields.need_text("method", METHOD)?,
            args: args(fields)?,
            sender: fields.text("sender", SENDER)?,
            at: fields.number("at", 0, u64::MAX)?,
        }),
        "advance" => Command::Advance { blocks: fields.number("blocks", 1, MAX_ADVANCE)?.unwrap_or(1) },
        "state" => Command::State { of: fields.need_text("of", CONTRACT)?, at: fields.number("at", 0, u64::MAX)? },
        "account" => {
            let who = match fields.text("name", "an account's name")? {
                Some(name) => Some(name),
                None => fields.text("address", "an address")?,
            };
            match who {
                Some(who) => Command::Account { who },
                None => return fields.missing("name", "an account's name; or \"address\", its address"),
            }
        }
        "accounts" => Command::Accounts,
        "block" => Command::Block { height: fields.need_number("height", "the block's number")? },
        "root" => Command::Root,
        "transfer" => {
            refuse_signature(fields)?;
            Command::Transfer(Transfer {
                to: fields.need_text("to", "an account's or a contract's address, a name or a label")?,
                amount: fields.need_number("amount", "how much, in nano-PANDA")?,
                sender: fields.need_text("sender", SENDER)?,
                gas_limit: fields.number("gas_limit", 1, u64::MAX)?,
            })
        }
        "tasks" => Command::Tasks,
        "cancel" => {
            refuse_signature(fields)?;
            let timer = fields.number("timer", 0, u64::MAX)?;
            let task = match timer {
                Some(_) => fields.number("task", 0, u64::MAX)?,
                None => Some(fields.need_number("task", "the number of a sleeping call, as its receipt names it")?),
            };
            if task.is_some() && timer.is_some() {
                return Err(Error::protocol("WrongType", "\"cancel\" takes a task or a timer, not both"));
            }
            Command::Cancel(Cancel {
                task,
                timer,
                sender: fields.need_text("sender", SENDER)?,
                gas_limit: fields.number("gas_limit", 1, u64::MAX)?,
            })
        }
        "stop" => Command::Stop,
        "run" => Command::Run {
            source: fields.need_text("source", SOURCE)?,
            gas_limit: fields.number("gas_limit", 1, u64::MAX)?,
        },
        "configure" => Command::Configure(configure(fields)?),
        "export" => {
            let form = match fields.text("as", "\"session\", \"text\" or \"link\"")?.as_deref() {
                None | Some("session") => Form::Session,
                Some("text") => Form::Text,
                Some("link") => Form::Link,
                Some(other) => return fields.wrong("as", "\"session\", \"text\" or \"link\"", &Value::from(other)),
            };
            Command::Export { form, ui: fields.object("ui", "what the page keeps: files, panes, notes")? }
        }
        "import" => Command::Import(import(fields)?),
        "reset" => Command::Reset { genesis: fields.object("genesis", "seed, time, balance, accounts, params")? },
        "info" => Command::Info,
        "gallery" => Command::Gallery,
        "datasets" => Command::Datasets,
        "trace" => {
            let every = fields.text("every", "\"line\" or \"call\"")?;
            let calls = match every.as_deref() {
                None | Some("line") => false,
                Some("call") => true,
                Some(other) => return fields.wrong("every", "\"line\" or \"call\"", &Value::from(other)),
            };
            Command::Trace(Trace {
                tx: fields.need_text("tx", TX)?,
                from: fields.number("from", 0, u64::MAX)?.unwrap_or(0),
                count: fields.number("count", 1, MAX_TRACE_STEPS)?.unwrap_or(TRACE_STEPS),
                calls,
            })
        }
        "profile" => Command::Profile { tx: fields.need_text("tx", TX)? },
        // Every row of COMMANDS stands above; a row without its arm is our mistake, and is said instead of guessed at.
        other => return Err(Error::protocol("UnknownCommand", format!("\"{other}\" is listed but has no decoder"))),
    })
}

fn source(fields: &mut Fields) -> Result<Option<Source>, Error> {
    let text = fields.text("source", SOURCE)?;
    let path = fields.text("file", FILE)?;
    match (text, path) {
        (Some(_), Some(_)) => {
            Err(Error::protocol("WrongType", "\"source\" and \"file\" exclude one another: give the text or the path"))
        }
        (Some(text), None) => Ok(Some(Source::Text(text))),
        (None, Some(path)) => Ok(Some(Source::File { path, sha256: fields.text("sha256", "64 hex digits")? })),
        (None, None) => Ok(None),
    }
}

fn subject(fields: &mut Fields, text_allowed: bool) -> Result<Subject, Error> {
    let of = fields.text("of", CONTRACT)?;
    let source = if text_allowed || !fields.has("source") { source(fields)? } else { None };
    match (source, of) {
        (Some(_), Some(_)) => Err(Error::protocol("WrongType", "\"of\" excludes \"source\" and \"file\"")),
        (Some(source), None) => Ok(Subject::Source(source)),
        (None, Some(of)) => Ok(Subject::Contract(of)),
        (None, None) if text_allowed => fields.missing(
            "source",
            "the contract's text; or \"file\", a path below contracts/; or \"of\", a deployed contract",
        ),
        (None, None) => fields.missing("file", "a path below contracts/; or \"of\", a deployed contract"),
    }
}

fn args(fields: &mut Fields) -> Result<Args, Error> {
    match fields.take("args") {
        None => Ok(Args::default()),
        Some(Value::List(positional)) => Ok(Args { positional, keywords: Vec::new() }),
        Some(Value::Dict(keywords)) => Ok(Args { positional: Vec::new(), keywords }),
        Some(other) => fields.wrong("args", "an object (arguments by name) or a list (by position)", &other),
    }
}

fn configure(fields: &mut Fields) -> Result<Configure, Error> {
    let mining = fields.text("mining", "\"auto\", \"manual\" or \"interval\"")?;
    if let Some(other) = mining.as_deref().filter(|mode| !["auto", "manual", "interval"].contains(mode)) {
        return fields.wrong("mining", "\"auto\", \"manual\" or \"interval\"", &Value::from(other));
    }
    Ok(Configure {
        mining,
        interval_ms: fields.number("interval_ms", 100, 86_400_000)?,
        validators: fields.number("validators", 0, 16)?,
        params: fields.object("params", "parameters by name")?,
    })
}

fn import(fields: &mut Fields) -> Result<Import, Error> {
    let session = fields.object("session", "what export gave")?;
    let text = fields.text("text", "what export as \"text\" gave")?;
    let link = fields.text("link", "what export as \"link\" gave")?;
    match (session, text, link) {
        (Some(session), None, None) => Ok(Import::Session(session)),
        (None, Some(text), None) => Ok(Import::Text(text)),
        (None, None, Some(link)) => Ok(Import::Link(link)),
        (None, None, None) => fields.missing("session", "what export gave; or \"text\"; or \"link\""),
        _ => Err(Error::protocol("WrongType", "\"session\", \"text\" and \"link\" exclude one another")),
    }
}

/// A signature that is silently ignored would be worse than none.
fn refuse_signature(fields: &Fields) -> Result<(), Error> {
    match ["signature", "public_key", "nonce"].into_iter().find(|name| fields.has(name)) {
        None => Ok(()),
        Some(name) => Err(Error::protocol(
            "NotOffered",
            format!("the field \"{name}\": transactions with a foreign key are not offered by this version"),
        )),
    }
}
