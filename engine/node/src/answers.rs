//! Answers that need no slices: what is known beside the chain, and what can be read from it.

use crate::hall::Hall;
use crate::{convert, datasets, gallery, script};
use api::command::{COMMANDS, Command, LATER, Source, Subject};
use api::view::{Account, CheckResult, Diagnostic, Error, Manifest};
use api::{Shape, Value};
use chain::Chain;
use primitives::{Address, Height};

/// Text that `check` compiles; longer sources are refused at deployment too.
const MAX_SOURCE_BYTES: usize = 256 << 10;

/// Version of the canonical bytes of values.
const CODEC_VERSION: u32 = 1;

/// Answers that the running call does not delay, since they do not look at the chain; `None` for every other command.
pub(crate) fn aside(command: &Command) -> Option<Result<Value, Error>> {
    Some(match command {
        Command::Check { source, file, script } => {
            let usual = if *script { crate::UNNAMED_SCRIPT } else { crate::UNNAMED_FILE };
            Ok(check(source, file.as_deref().unwrap_or(usual), *script).into_value())
        }
        Command::Manifest(Subject::Source(source)) => source_manifest(source).map(Shape::into_value),
        Command::Info => Ok(info()),
        Command::Gallery => Ok(gallery::entries().into_value()),
        Command::Datasets => Ok(datasets::entries().into_value()),
        Command::Source(Subject::Source(Source::File { path, .. })) => {
            gallery::source(path).map(|source| source_value(path, source))
        }
        _ => return None,
    })
}

/// Answers that read the chain.
pub(crate) fn read(hall: &mut Hall, command: Command) -> Result<Value, Error> {
    match command {
        Command::Manifest(Subject::Contract(of)) => {
            let address = hall.contract(&of)?;
            let program = hall.chain.program(&address).map_err(convert::refusal)?;
            Ok(convert::manifest(&program.manifest).into_value())
        }
        Command::Source(Subject::Contract(of)) => {
            let address = hall.contract(&of)?;
            let file = hall.chain.contract(&address).map_or(String::new(), |contract| contract.file);
            Ok(source_value(&file, &hall.chain.source(&address).unwrap_or_default()))
        }
        Command::State { of, at } => {
            let address = hall.contract(&of)?;
            hall.chain.state_of(&address, at.map(Height)).map(Value::Dict).map_err(convert::refusal)
        }
        Command::Account { who } => {
            let address = hall.account_address(&who)?;
            Ok(account(&hall.chain, address, hall.chain.account_name(&address)).into_value())
        }
        Command::Accounts => {
            let accounts = hall.chain.accounts();
            let rows = accounts.into_iter().map(|(address, name, _)| account(&hall.chain, address, name));
            Ok(rows.collect::<Vec<Account>>().into_value())
        }
        Command::Block { height } => hall.block(height),
        Command::Root => Ok(hall.root().into_value()),
        Command::Tasks => Ok(convert::tasks(&hall.chain).into_value()),
        other => Err(Error::protocol("UnknownCommand", format!("\"{}\" cannot be answered here", other.name()))),
    }
}

fn account(chain: &Chain, address: Address, name: Option<String>) -> Account {
    let account = chain.account(&address);
    Account { name, address: address.to_string(), nonce: account.nonce, balance: account.balance }
}

fn source_value(file: &str, source: &str) -> Value {
    Value::Dict(vec![
        ("file".to_owned(), file.into()),
        ("source".to_owned(), source.into()),
        ("sha256".to_owned(), gallery::digest(source).into()),
    ])
}

/// Diagnostics and, as far as there is one, the manifest of a source.
pub fn check(source: &str, file: &str, script: bool) -> CheckResult {
    if source.len() > MAX_SOURCE_BYTES {
        let message = format!("the source has {} bytes; at most {MAX_SOURCE_BYTES} are compiled", source.len());
        let diagnostic = Diagnostic {
            severity: "error".to_owned(),
            message,
            hint: None,
            line: 1,
            column: 1,
            end_line: 1,
            end_column: 1,
        };
        return CheckResult { diagnostics: vec![diagnostic], manifest: None };
    }
    let (kind, offer): (_, &dyn compiler::Imports) = match script {
        true => (compiler::Kind::Script, &pylib::ScriptOffer),
        false => (compiler::Kind::Contract, &pylib::Offer),
    };
    let compiled = compiler::check(source, file, kind, offer);
    CheckResult {
        diagnostics: compiled.diagnostics.into_iter().map(convert::diagnostic).collect(),
        manifest: compiled.manifest.as_ref().map(convert::manifest),
    }
}

fn source_manifest(source: &Source) -> Result<Manifest, Error> {
    let (text, file) = match source {
        Source::Text(text) => (text.as_str(), crate::UNNAMED_FILE),
        Source::File { path, .. } => (gallery::source(path)?, path.as_str()),
    };
    let CheckResult { diagnostics, manifest } = check(text, file, false);
    manifest.ok_or_else(|| script::syntax_error(text, file, &diagnostics))
}

/// Versions that decide what a session means, in the order in which they are shown.
pub fn versions() -> Value {
    let number = |version: u32| Value::Int(i64::from(version));
    Value::Dict(vec![
        ("protocol".to_owned(), number(protocol::PROTOCOL_VERSION)),
        ("gas_schedule".to_owned(), number(bytecode::GAS_SCHEDULE)),
        ("vm".to_owned(), number(bytecode::CODE_FORMAT)),
        ("codec".to_owned(), number(CODEC_VERSION)),
        ("sdk".to_owned(), gallery::sdk_digest().into()),
    ])
}

/// Versions, and what is offered.
pub(crate) fn info() -> Value {
    let names = |names: Vec<&str>| Value::List(names.into_iter().map(Value::from).collect());
    let mut info = versions();
    if let Value::Dict(entries) = &mut info {
        entries.push(("commands".to_owned(), names(COMMANDS.iter().map(|row| row.name).collect())));
        entries.push(("later".to_owned(), names(LATER.to_vec())));
    }
    info
}
