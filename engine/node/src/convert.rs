//! From the rooms' types to the protocol's views.

use api::view::{
    Block, Diagnostic, Emitted, Error, Field, Manifest, Method, Param, QueryResult, Receipt, Task, Tasks, Timer,
    Transaction,
};
use bytecode::{MethodKind, ParamKind};
use chain::{Action, Arguments, Chain, Entry, Header, Refusal};
use primitives::Value;
use primitives::codec::encode_value;
use vm::{Failure, Origin};

/// Arguments whose canonical bytes are more are left out of `block`: a table of data would drown the rest.
const MAX_SHOWN_BYTES: usize = 4_096;

pub(crate) fn failure(failure: &Failure) -> Error {
    let origin = match failure.origin {
        Origin::Contract => "contract",
        Origin::Python => "python",
        Origin::Library => "library",
        Origin::Limit => "limit",
    };
    Error {
        origin: origin.to_owned(),
        kind: failure.kind.clone(),
        message: failure.message.clone(),
        traceback: failure.traceback.clone(),
        file: failure.file.clone(),
        line: failure.line,
        column: failure.column,
        end_line: failure.end_line,
        end_column: failure.end_column,
    }
}

pub(crate) fn diagnostic(located: compiler::Diagnostic) -> Diagnostic {
    let severity = match located.severity {
        syntax::Severity::Error => "error",
        syntax::Severity::Warning => "warning",
        syntax::Severity::Info => "info",
    };
    Diagnostic {
        severity: severity.to_owned(),
        message: located.message,
        hint: located.hint,
        line: located.line,
        column: located.column,
        end_line: located.end_line,
        end_column: located.end_column,
    }
}

pub(crate) fn manifest(manifest: &bytecode::Manifest) -> Manifest {
    Manifest {
        contract: manifest.contract.clone(),
        doc: manifest.doc.clone(),
        state: manifest
            .state
            .iter()
            .map(|field| Field {
                name: field.name.clone(),
                type_text: field.type_text.clone(),
                default: field.default.clone(),
                default_text: field.default_text.clone(),
            })
            .collect(),
        constructor: manifest.constructor.as_ref().map(method),
        methods: manifest.methods.iter().map(method).collect(),
    }
}

fn method(method: &bytecode::Method) -> Method {
    let kind = match method.kind {
        MethodKind::Constructor => "constructor",
        MethodKind::Call => "call",
        MethodKind::Query => "query",
    };
    Method {
        name: method.name.clone(),
        kind: kind.to_owned(),
        is_async: method.is_async,
        proof: method.proof.clone(),
        doc: method.doc.clone(),
        params: method.params.iter().map(param).collect(),
        returns: method.returns.clone(),
    }
}

fn param(param: &bytecode::Param) -> Param {
    let kind = match param.kind {
        ParamKind::PositionalOnly => "positional_only",
        ParamKind::Normal => "positional",
        ParamKind::KeywordOnly => "keyword_only",
        ParamKind::Variadic => "rest",
        ParamKind::Keywords => "rest_keywords",
    };
    Param {
        name: param.name.clone(),
        type_text: param.type_text.clone(),
        required: param.required,
        default: param.default.clone(),
        default_text: (!param.required).then(|| param.default_text.clone()).filter(|text| !text.is_empty()),
        kind: kind.to_owned(),
    }
}

pub(crate) fn receipt(receipt: &chain::Receipt) -> Receipt {
    Receipt {
        tx: receipt.tx.to_string(),
        height: receipt.height.0,
        index: u64::from(receipt.index),
        status: receipt.status.name().to_owned(),
        returned: receipt.returned.clone(),
        address: receipt.address.map(|address| address.to_string()),
        task: receipt.task,
        timer: None,
        contract: None,
        method: None,
        sender: None,
        gas_used: receipt.gas_used.0,
        gas_limit: receipt.gas_limit.0,
        fee: receipt.fee,
        events: receipt
            .events
            .iter()
            .map(|event| Emitted {
                contract: event.contract.to_string(),
                name: event.name.clone(),
                fields: Value::Dict(event.fields.clone()),
            })
            .collect(),
        logs: receipt.logs.clone(),
        state_bytes: receipt.state_bytes,
        error: receipt.error.as_ref().map(failure),
    }
}

pub(crate) fn query_result(answer: chain::Answer) -> QueryResult {
    QueryResult {
        status: answer.status.name().to_owned(),
        returned: answer.returned,
        gas_used: answer.gas_used.0,
        logs: answer.logs,
        error: answer.error.as_ref().map(failure),
    }
}

/// A refusal as the protocol's error: its sentence, and the place in the source when it has one.
pub(crate) fn refusal(refusal: Refusal) -> Error {
    let mut error = Error::protocol(refusal.kind.name(), refusal.message);
    if let Some(place) = refusal.place {
        error.file = Some(place.file);
        error.line = Some(place.line);
        error.column = Some(place.column);
        error.end_line = Some(place.end_line);
        error.end_column = Some(place.end_column);
    }
    error
}

fn shown_arguments(arguments: &Arguments) -> (Option<Value>, Option<u64>) {
    let value = if arguments.keywords.is_empty() {
        Value::List(arguments.positional.clone())
    } else {
        Value::Dict(arguments.keywords.clone())
    };
    match encode_value(&value) {
        Ok(bytes) if bytes.len() <= MAX_SHOWN_BYTES => (Some(value), None),
        Ok(bytes) => (None, Some(bytes.len() as u64)),
        Err(_) => (None, None),
    }
}

/// The receipt of a transaction, or of a part of a sleeping call, which names the call besides.
pub(crate) fn entry_receipt(entry: &Entry) -> Receipt {
    let mut view = receipt(&entry.receipt);
    if let Action::Resume { contract, method, .. } = &entry.transaction.action {
        view.contract = Some(contract.to_string());
        view.method = Some(method.clone());
        view.sender = Some(entry.transaction.sender().to_string());
    }
    if let Action::Fire { contract, timer, to, method, .. } = &entry.transaction.action {
        view.timer = Some(*timer);
        view.contract = Some(to.to_string());
        view.method = Some(method.clone());
        view.sender = Some(contract.to_string());
    }
    view
}

/// The sleeping calls, as `tasks` shows them.
pub(crate) fn tasks(chain: &Chain) -> Tasks {
    let task = |(contract, number, task): (primitives::Address, u64, chain::Task)| {
        let sender = chain.address_of(&task.public_key);
        Task {
            task: number,
            contract: contract.to_string(),
            label: chain.contract(&contract).and_then(|contract| contract.label),
            method: task.method,
            sender: sender.to_string(),
            sender_name: chain.account_name(&sender),
            tx: task.tx.to_string(),
            height: task.due.0,
            gas_limit: task.gas_limit,
            bytes: task.continuation.len() as u64,
        }
    };
    let label = |contract: &primitives::Address| chain.contract(contract).and_then(|contract| contract.label);
    let timer = |(contract, number, timer): (primitives::Address, u64, chain::Timer)| {
        let origin = chain.address_of(&timer.public_key);
        Timer {
            timer: number,
            contract: timer.to.to_string(),
            label: label(&timer.to),
            method: timer.method,
            sender: contract.to_string(),
            sender_label: label(&contract),
            origin: origin.to_string(),
            origin_name: chain.account_name(&origin),
            tx: timer.tx.to_string(),
            height: timer.due.0,
            gas_limit: timer.gas_limit,
        }
    };
    Tasks {
        tasks: chain.tasks().into_iter().map(task).collect(),
        timers: chain.timers().into_iter().map(timer).collect(),
    }
}

/// A transaction with its receipt, as `block` shows it.
pub(crate) fn transaction(chain: &Chain, entry: &Entry) -> Transaction {
    let sender = entry.transaction.sender();
    let mut view = Transaction {
        tx: entry.hash.to_string(),
        index: u64::from(entry.receipt.index),
        sender: sender.to_string(),
        sender_name: chain.account_name(&sender),
        nonce: entry.transaction.nonce,
        gas_limit: entry.transaction.gas_limit.0,
        value: entry.transaction.value,
        kind: String::new(),
        to: None,
        to_label: None,
        method: None,
        args: None,
        args_bytes: None,
        amount: None,
        file: None,
        receipt: receipt(&entry.receipt),
    };
    match &entry.transaction.action {
        Action::Deploy { file, label, arguments, .. } => {
            view.kind = "deploy".to_owned();
            view.file = Some(file.clone());
            view.to_label = label.clone();
            (view.args, view.args_bytes) = shown_arguments(arguments);
        }
        Action::Call { to, method, arguments } => {
            view.kind = "call".to_owned();
            view.to = Some(to.to_string());
            view.to_label = chain.contract(to).and_then(|contract| contract.label.clone());
            view.method = Some(method.clone());
            (view.args, view.args_bytes) = shown_arguments(arguments);
        }
        Action::Cancel { contract, .. } | Action::Unset { contract, .. } => {
            view.kind = "cancel".to_owned();
            view.to = Some(contract.to_string());
            view.to_label = chain.contract(contract).and_then(|contract| contract.label.clone());
        }
        // Parts of sleeping calls stand in a list of their own.
        Action::Resume { .. } | Action::Fire { .. } => {}
        Action::Transfer { to, amount } => {
            view.kind = "transfer".to_owned();
            view.to = Some(to.to_string());
            view.amount = Some(*amount);
        }
    }
    view
}

/// A block from its header; `hash` is absent while it is open.
pub(crate) fn block<'a>(
    chain: &Chain,
    header: &Header,
    hash: Option<String>,
    entries: impl Iterator<Item = &'a Entry>,
) -> Block {
    let sealed = hash.is_some();
    let is_resumed = |entry: &&Entry| matches!(entry.transaction.action, Action::Resume { .. });
    let is_fired = |entry: &&Entry| matches!(entry.transaction.action, Action::Fire { .. });
    let (resumed, others): (Vec<&Entry>, Vec<&Entry>) = entries.partition(is_resumed);
    let (fired, sent): (Vec<&Entry>, Vec<&Entry>) = others.into_iter().partition(is_fired);
    Block {
        height: header.height.0,
        sealed,
        timestamp: header.timestamp,
        hash,
        parent: header.parent.to_string(),
        state_root: header.state_root.to_string(),
        transactions_root: sealed.then(|| header.transactions_root.to_string()),
        receipts_root: sealed.then(|| header.receipts_root.to_string()),
        gas_used: header.gas_used.0,
        gas_limit: header.gas_limit.0,
        protocol: u64::from(header.protocol_version),
        gas_schedule: u64::from(header.gas_schedule_version),
        transactions: sent.into_iter().map(|entry| transaction(chain, entry)).collect(),
        resumed: resumed.into_iter().map(entry_receipt).collect(),
        timers: fired.into_iter().map(entry_receipt).collect(),
    }
}
