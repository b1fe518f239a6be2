//! What answers are made of: receipts, errors, diagnostics, manifests, accounts, blocks, and the answer around them.

use crate::shape::{Shape, shape};
use primitives::Value;

shape! {
    /// An error as a person and a program need it.
    Error {
        /// `contract` (a raise statement), `python` (an operation), `library`, `limit` or `protocol`.
        origin "origin": String,
        /// CPython's name of the exception where CPython has one.
        kind "type": String,
        /// CPython's text where CPython has one, else a sentence.
        message "message": String,
        /// Laid out as CPython's, with the caret line.
        traceback "traceback": String,
        file "file": Option<String>,
        /// From 1, as all lines and columns here.
        line "line": Option<u32>,
        column "column": Option<u32>,
        end_line "end_line": Option<u32>,
        end_column "end_column": Option<u32>,
    }
}

impl Error {
    /// A refusal of the protocol: a type and a sentence.
    pub fn protocol(kind: &str, message: impl Into<String>) -> Error {
        let message = message.into();
        Error {
            origin: "protocol".to_owned(),
            kind: kind.to_owned(),
            traceback: format!("{kind}: {message}"),
            message,
            file: None,
            line: None,
            column: None,
            end_line: None,
            end_column: None,
        }
    }
}

shape! {
    /// An event of a receipt.
    Emitted {
        contract "contract": String,
        name "name": String,
        /// An object, in the order in which the contract named the fields.
        fields "fields": Value,
    }
}

shape! {
    /// What became of a transaction, a resumed part or a timer.
    Receipt {
        tx "tx": String,
        height "height": u64,
        index "index": u64,
        /// `ok`, `suspended`, `reverted` or `halted`.
        status "status": String,
        returned "return": Value,
        /// The new contract's, after a deployment.
        address "address": Option<String>,
        task "task": Option<u64>,
        timer "timer": Option<u64>,
        contract "contract": Option<String>,
        method "method": Option<String>,
        sender "sender": Option<String>,
        gas_used "gas_used": u64,
        gas_limit "gas_limit": u64,
        fee "fee": u64,
        events "events": Vec<Emitted>,
        /// What was printed; kept although a revert undoes everything else.
        logs "logs": Vec<String>,
        state_bytes "state_bytes": u64,
        error "error": Option<Error>,
    }
}

shape! {
    /// A query's answer.
    QueryResult {
        status "status": String,
        returned "return": Value,
        gas_used "gas_used": u64,
        logs "logs": Vec<String>,
        error "error": Option<Error>,
    }
}

shape! {
    /// A script's answer.
    RunResult {
        status "status": String,
        logs "logs": Vec<String>,
        error "error": Option<Error>,
        gas_used "gas_used": u64,
    }
}

shape! {
    /// Something that `check` has to say about a place in the source; lines and columns count from 1, columns in characters.
    Diagnostic {
        /// `error`, `warning` or `info`.
        severity "severity": String,
        message "message": String,
        hint "hint": Option<String>,
        line "line": u32,
        column "column": u32,
        end_line "end_line": u32,
        end_column "end_column": u32,
    }
}

shape! {
    /// The answer of `check`.
    CheckResult {
        diagnostics "diagnostics": Vec<Diagnostic>,
        /// Absent when the source has errors that hide the contract.
        manifest "manifest": Option<Manifest>,
    }
}

shape! {
    /// A contract's face: what forms are built from.
    Manifest {
        contract "contract": String,
        doc "doc": String,
        state "state": Vec<Field>,
        constructor "constructor": Option<Method>,
        methods "methods": Vec<Method>,
    }
}

shape! {
    /// A stored field.
    Field {
        name "name": String,
        /// The annotation as written; empty when there is none.
        type_text "type": String,
        /// The default, when it is a literal.
        default "default": Option<Value>,
        /// The default as written.
        default_text "default_text": String,
    }
}

shape! {
    /// A method that can be reached from outside, or the constructor.
    Method {
        name "name": String,
        /// `constructor`, `call` or `query`.
        kind "kind": String,
        is_async "async": bool,
        proof "proof": Option<String>,
        doc "doc": String,
        params "params": Vec<Param>,
        returns "returns": String,
    }
}

shape! {
    /// A parameter.
    Param {
        name "name": String,
        type_text "type": String,
        required "required": bool,
        /// The default, when it is a literal.
        default "default": Option<Value>,
        /// The default as written; absent when the parameter is required.
        default_text "default_text": Option<String>,
        /// `positional`, `positional_only`, `keyword_only`, `rest` (`*args`) or `rest_keywords` (`**kwargs`).
        kind "kind": String,
    }
}

shape! {
    /// An account.
    Account {
        name "name": Option<String>,
        address "address": String,
        nonce "nonce": u64,
        /// In nano-PANDA.
        balance "balance": u64,
    }
}

shape! {
    /// Where the chain stands.
    Root {
        height "height": u64,
        state_root "state_root": String,
    }
}

shape! {
    /// The answer of `advance`.
    Advanced {
        /// Of the open block afterwards.
        height "height": u64,
        state_root "state_root": String,
        resumed "resumed": Vec<Receipt>,
    }
}

shape! {
    /// A transaction as it stands in a block.
    Transaction {
        tx "tx": String,
        index "index": u64,
        sender "sender": String,
        sender_name "sender_name": Option<String>,
        nonce "nonce": u64,
        gas_limit "gas_limit": u64,
        value "value": u64,
        /// `deploy`, `call`, `transfer` or `cancel`.
        kind "kind": String,
        to "to": Option<String>,
        /// The label of the contract that was called or deployed.
        to_label "to_label": Option<String>,
        method "method": Option<String>,
        /// The arguments as an object or a list; left out when they are long, and then `args_bytes` says how long.
        args "args": Option<Value>,
        args_bytes "args_bytes": Option<u64>,
        amount "amount": Option<u64>,
        /// A deployment's source file, as tracebacks name it.
        file "file": Option<String>,
        receipt "receipt": Receipt,
    }
}

shape! {
    /// A block, sealed or open.
    Block {
        height "height": u64,
        sealed "sealed": bool,
        timestamp "timestamp": u64,
        /// Absent while the block is open.
        hash "hash": Option<String>,
        parent "parent": String,
        state_root "state_root": String,
        transactions_root "transactions_root": Option<String>,
        receipts_root "receipts_root": Option<String>,
        gas_used "gas_used": u64,
        gas_limit "gas_limit": u64,
        protocol "protocol": u64,
        gas_schedule "gas_schedule": u64,
        transactions "transactions": Vec<Transaction>,
        resumed "resumed": Vec<Receipt>,
        timers "timers": Vec<Receipt>,
    }
}

shape! {
    /// A sleeping call.
    Task {
        task "task": u64,
        contract "contract": String,
        label "label": Option<String>,
        method "method": String,
        /// The account that started it and pays for it.
        sender "sender": String,
        sender_name "sender_name": Option<String>,
        /// The transaction that began it.
        tx "tx": String,
        /// The block in which it goes on.
        height "height": u64,
        /// Gas of every part.
        gas_limit "gas_limit": u64,
        /// Bytes of what it holds.
        bytes "bytes": u64,
    }
}

shape! {
    /// What waits for later blocks.
    Tasks {
        tasks "tasks": Vec<Task>,
        timers "timers": Vec<Timer>,
    }
}

shape! {
    /// A call that a contract has set for a later block.
    Timer {
        timer "timer": u64,
        /// The contract that will be called.
        contract "contract": String,
        label "label": Option<String>,
        method "method": String,
        /// The contract that set it.
        sender "sender": String,
        sender_label "sender_label": Option<String>,
        /// The account whose transaction set it, which pays and may cancel it.
        origin "origin": String,
        origin_name "origin_name": Option<String>,
        /// The transaction that set it.
        tx "tx": String,
        /// The block that runs it.
        height "height": u64,
        gas_limit "gas_limit": u64,
    }
}

shape! {
    /// One row of `gallery`: a built-in contract.
    GalleryEntry {
        /// Path below `contracts/`, as `deploy` takes it.
        file "file": String,
        title "title": String,
        /// One sentence: the scenario's, else the first paragraph of the contract's documentation.
        summary "summary": String,
        /// The shelf it stands on, and for whom it is, as its scenario says.
        category "category": Option<String>,
        level "level": Option<String>,
        sha256 "sha256": String,
        size_bytes "size_bytes": u64,
        /// The scenario beside it, when there is one.
        scenario "scenario": Option<String>,
    }
}

shape! {
    /// One row of `datasets`: a table with features and a target, and the names that `$data` takes for its parts.
    Dataset {
        name "name": String,
        description "description": String,
        rows "rows": u64,
        columns "columns": u64,
        feature_names "feature_names": Vec<String>,
        target_name "target_name": String,
        /// `regression` or `classification`.
        task "task": String,
        /// Of the CSV file.
        sha256 "sha256": String,
        parts "parts": Vec<DatasetPart>,
    }
}

shape! {
    /// What one `$data` name stands for.
    DatasetPart {
        name "name": String,
        rows "rows": u64,
        /// 1 for a target, which is a flat list.
        columns "columns": u64,
        /// Of the value's canonical bytes: what `{"$data": ..., "sha256": ...}` is compared with.
        sha256 "sha256": String,
    }
}

shape! {
    /// The answer of `import` and of a replay.
    Replayed {
        steps "steps": u64,
        root "root": Root,
        /// Whether the root is the session's; absent when the session names none or the versions differ.
        matches "matches": Option<bool>,
        /// A sentence when the root differs or cannot be compared.
        note "note": Option<String>,
        /// The first step, from 0, whose outcome differs from what the session says, when it says.
        first_difference "first_difference": Option<u64>,
        ui "ui": Option<Value>,
    }
}

shape! {
    /// The answer of `trace`: a stretch of a transaction's steps.
    Trace {
        tx "tx": String,
        /// How the transaction ended.
        status "status": String,
        /// `line` or `call`.
        every "every": String,
        /// Steps that the whole transaction has.
        total "total": u64,
        /// The step at which the constructor or method begins; those before run the module body, as every transaction does.
        entry "entry": Option<u64>,
        from "from": u64,
        /// Where the next stretch begins; absent when this one reaches the end.
        next "next": Option<u64>,
        steps "steps": Vec<TraceStep>,
    }
}

shape! {
    /// What is about to run, and what the step before has changed.
    TraceStep {
        /// From 0.
        step "step": u64,
        /// `line`, `call` or `return`; `end` when the method is over.
        kind "kind": String,
        /// `<frozen name>` for a module of the standard library.
        file "file": String,
        line "line": u32,
        function "function": String,
        /// Python frames: 1 for the contract's method, 0 at its end.
        depth "depth": u32,
        /// Gas used until here, what the transaction costs before it runs included.
        gas "gas": u64,
        /// An object: the set variables, each shown in a few words.
        locals "locals": Value,
        /// What a return hands to its caller.
        returned "return": Option<String>,
        state_changes "state_changes": Vec<StateChange>,
    }
}

shape! {
    /// A stored field that is not what it was one step before.
    StateChange {
        field "field": String,
        /// Absent when there was nothing.
        before "before": Option<String>,
        after "after": String,
    }
}

shape! {
    /// The answer of `profile`. The gas of `lines` and `other` together is `gas_used`; so is that of `functions` and `other`.
    Profile {
        tx "tx": String,
        status "status": String,
        gas_used "gas_used": u64,
        lines "lines": Vec<LineGas>,
        functions "functions": Vec<FunctionGas>,
        other "other": Vec<OtherGas>,
    }
}

shape! {
    /// A line's gas, builtins that it called included.
    LineGas {
        file "file": String,
        line "line": u32,
        /// The line itself.
        text "text": String,
        gas "gas": u64,
        /// How many times it began.
        count "count": u64,
    }
}

shape! {
    /// The gas of a function's own lines.
    FunctionGas {
        file "file": String,
        /// Of its `def`.
        line "line": u32,
        function "function": String,
        gas "gas": u64,
        /// How many times it was entered; a generator also each time it goes on.
        count "count": u64,
    }
}

shape! {
    /// Gas that no line is charged with.
    OtherGas {
        /// `transaction` (before it runs), `start` (arguments, first values of fields), `result` (of the method), `storage` (fields
        /// written) or `halt` (what a limit took beyond what was used).
        name "name": String,
        gas "gas": u64,
    }
}

/// The answer to one command.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The command's `id`, whatever it was; left out when it had none.
    pub id: Option<Value>,
    /// The result, or why there is none.
    pub result: Result<Value, Error>,
    /// What was ignored.
    pub warnings: Vec<String>,
}

impl Answer {
    /// An answer that carries a result.
    pub fn ok(id: Option<Value>, result: Value, warnings: Vec<String>) -> Answer {
        Answer { id, result: Ok(result), warnings }
    }

    /// A refusal.
    pub fn refused(id: Option<Value>, error: Error, warnings: Vec<String>) -> Answer {
        Answer { id, result: Err(error), warnings }
    }
}

impl Shape for Answer {
    fn into_value(self) -> Value {
        let mut entries = Vec::with_capacity(4);
        if let Some(id) = self.id {
            entries.push(("id".to_owned(), id));
        }
        entries.push(("ok".to_owned(), Value::Bool(self.result.is_ok())));
        match self.result {
            Ok(result) => entries.push(("result".to_owned(), result)),
            Err(error) => entries.push(("error".to_owned(), error.into_value())),
        }
        if !self.warnings.is_empty() {
            entries.push(("warnings".to_owned(), self.warnings.into_value()));
        }
        Value::Dict(entries)
    }

    fn from_value(value: Value) -> Result<Answer, String> {
        let mut entries = crate::shape::Entries::open(value)?;
        let id = entries.take("id")?;
        let warnings: Option<Vec<String>> = entries.take("warnings")?;
        let result = if entries.take("ok")? { Ok(entries.take("result")?) } else { Err(entries.take("error")?) };
        Ok(Answer { id, result, warnings: warnings.unwrap_or_default() })
    }
}
