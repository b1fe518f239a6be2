//! What is checked before anything runs: each check passes or says in a sentence why not.

use crate::program::{Program, Programs};
use crate::refusal::{Refusal, RefusalKind};
use crate::transaction::encode_arguments;
use compiler::{Method, MethodKind};
use primitives::codec::Writer;
use primitives::{Address, sha256};
use protocol::{Params, check_name};
use state::{Account, Contract, Key, Slots};
use std::rc::Rc;
use vm::{Arguments, Limits};

/// Characters of the file name that tracebacks show.
const MAX_FILE_CHARS: usize = 256;

/// The VM's limits as the parameters have them.
pub(crate) fn limits_of(params: &Params) -> Limits {
    let narrow = |value: u64| u32::try_from(value).unwrap_or(u32::MAX);
    Limits {
        heap_bytes: params.heap_bytes,
        call_depth: narrow(params.call_depth),
        int_bits: params.int_bits,
        events: narrow(params.events),
        log_bytes: params.log_bytes,
        arguments_bytes: params.arguments_bytes,
        result_bytes: params.result_bytes,
        continuation_bytes: params.state_bytes,
    }
}

/// The account in a slot, a new one when there is none.
pub(crate) fn account_of(below: &dyn Slots, address: &Address) -> Option<Account> {
    below.read(&Key::Account(*address)).and_then(|bytes| Account::from_bytes(&bytes).ok())
}

/// The contract at an address.
pub(crate) fn contract_at(below: &dyn Slots, address: &Address) -> Result<Contract, Refusal> {
    let contract = below.read(&Key::Contract(*address)).and_then(|bytes| Contract::from_bytes(&bytes).ok());
    contract.ok_or_else(|| Refusal::new(RefusalKind::UnknownContract, format!("there is no contract at {address}")))
}

/// The program of a deployed contract.
pub(crate) fn program_of(below: &dyn Slots, programs: &Programs, contract: &Contract) -> Result<Rc<Program>, Refusal> {
    programs.get(contract.code, &contract.file, || {
        let bytes = below.read(&Key::Source(contract.code));
        let source = bytes.and_then(|bytes| String::from_utf8(bytes.to_vec()).ok());
        source.ok_or_else(|| {
            Refusal::new(RefusalKind::UnknownContract, format!("the source {} is not stored here", contract.code))
        })
    })
}

/// Compiles a source that is to be deployed.
pub(crate) fn program_to_deploy(
    programs: &Programs,
    params: &Params,
    source: &str,
    file: &str,
) -> Result<Rc<Program>, Refusal> {
    if source.len() as u64 > params.source_bytes {
        let message =
            format!("MAX_SOURCE_BYTES: the source has {} bytes, {} are allowed", source.len(), params.source_bytes);
        return Err(Refusal::new(RefusalKind::Limit, message));
    }
    if file.chars().count() > MAX_FILE_CHARS || file.chars().any(char::is_control) || file.is_empty() {
        let message =
            format!("the file name must have 1 to {MAX_FILE_CHARS} characters, none of them a control character");
        return Err(Refusal::new(RefusalKind::Source, message));
    }
    programs.get(sha256(source.as_bytes()), file, || Ok(source))
}

/// A label that may be given.
pub(crate) fn check_label(below: &dyn Slots, label: &str) -> Result<(), Refusal> {
    check_name("the label", label).map_err(|sentence| Refusal::new(RefusalKind::Label, sentence))?;
    if below.read(&Key::Label(label.to_owned())).is_some() {
        return Err(Refusal::new(RefusalKind::Label, format!("the label \"{label}\" is taken")));
    }
    Ok(())
}

/// Canonical bytes of arguments that may be sent.
pub(crate) fn arguments_bytes(params: &Params, arguments: &Arguments) -> Result<u64, Refusal> {
    let mut writer = Writer::new();
    encode_arguments(&mut writer, arguments)
        .map_err(|error| Refusal::new(RefusalKind::Limit, format!("MAX_NESTING: in the arguments, {error}")))?;
    let bytes = writer.len() as u64;
    if bytes > params.arguments_bytes {
        let message =
            format!("MAX_ARGUMENTS_BYTES: the arguments take {bytes} bytes, {} are allowed", params.arguments_bytes);
        return Err(Refusal::new(RefusalKind::Limit, message));
    }
    Ok(bytes)
}

/// The constructor's arguments fit.
pub(crate) fn check_constructor(program: &Program, arguments: &Arguments) -> Result<(), Refusal> {
    match &program.manifest.constructor {
        Some(constructor) => check_arguments(constructor, arguments),
        None if arguments.positional.is_empty() && arguments.keywords.is_empty() => Ok(()),
        None => {
            let message = format!("{}() takes no arguments", program.manifest.contract);
            Err(Refusal::new(RefusalKind::Arguments, message))
        }
    }
}

/// A method of the wanted kind whose signature the arguments fit.
pub(crate) fn check_method(program: &Program, name: &str, query: bool, arguments: &Arguments) -> Result<(), Refusal> {
    let manifest = &program.manifest;
    let contract = &manifest.contract;
    let Some(method) = manifest.methods.iter().find(|method| method.name == name) else {
        let names: Vec<&str> = manifest.methods.iter().map(|method| method.name.as_str()).collect();
        let offered = if names.is_empty() { "it has none".to_owned() } else { format!("it has {}", names.join(", ")) };
        let message = format!("{contract} has no method '{name}'; {offered}");
        return Err(Refusal::new(RefusalKind::UnknownMethod, message));
    };
    match (method.kind, query) {
        (MethodKind::Call, false) | (MethodKind::Query, true) => check_arguments(method, arguments),
        (MethodKind::Query, false) => {
            let message = format!("{contract}.{name} is a query: ask it with \"query\", which needs no transaction");
            Err(Refusal::new(RefusalKind::WrongKind, message))
        }
        (MethodKind::Call, true) => {
            let message = format!("{contract}.{name} is a call: it takes a transaction, sent with \"call\"");
            Err(Refusal::new(RefusalKind::WrongKind, message))
        }
        (MethodKind::Constructor, _) => {
            let message = format!("{contract}.{name} is the constructor, which runs once, at deployment");
            Err(Refusal::new(RefusalKind::WrongKind, message))
        }
    }
}

fn check_arguments(method: &Method, arguments: &Arguments) -> Result<(), Refusal> {
    let keywords: Vec<&str> = arguments.keywords.iter().map(|(name, _)| name.as_str()).collect();
    method
        .check_arguments(arguments.positional.len(), &keywords)
        .map_err(|sentence| Refusal::new(RefusalKind::Arguments, sentence))
}
