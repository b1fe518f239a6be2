//! Turns a parsed file into code, and a contract file into its manifest besides.
//! In come the text, its name in tracebacks, what kind of file it is and what may be imported; out goes [`Compiled`].
//! A text with mistakes is normal: the result then has diagnostics in place of code, each with its place and, where there is one, the way out.
//! It knows names, scopes and storage fields, but no values at run time and no chain.

mod builder;
mod except_star;
mod expr;
mod flow;
mod fstring;
mod function;
mod lint;
mod manifest;
mod pattern;
mod scope;
mod stmt;
mod tables;
mod waiting;

pub use bytecode::{Code, GAS_SCHEDULE, Manifest, Method, MethodKind};
pub use lint::instead::{MODULES as NOT_OFFERED_MODULES, NAMES as NOT_OFFERED_NAMES};
pub use syntax::Severity;

use std::rc::Rc;
use syntax::text_size::TextRange;

/// How the compiler learns what may be imported and which names every file knows.
pub trait Imports {
    /// Whether there is a module of that dotted name.
    fn has_module(&self, name: &str) -> bool;
    /// Whether a module offers a name.
    fn offers(&self, module: &str, name: &str) -> bool;
    /// The names that a module offers, for suggestions.
    fn names(&self, _module: &str) -> Vec<String> {
        Vec::new()
    }
    /// The modules there are, for messages.
    fn modules(&self) -> Vec<String>;
    /// Whether every file knows this name.
    fn is_builtin(&self, name: &str) -> bool;
    /// The names that every file knows, for suggestions.
    fn builtins(&self) -> Vec<String> {
        Vec::new()
    }
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Exactly one class marked `@contract`.
    Contract,
    /// Any Python file.
    Script,
}

/// A finding with its place: lines and columns from 1, columns in characters, the end one past the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is; with an error there is no code.
    pub severity: Severity,
    /// One sentence.
    pub message: String,
    /// The way out, where there is one.
    pub hint: Option<String>,
    /// First line.
    pub line: u32,
    /// First column.
    pub column: u32,
    /// Last line.
    pub end_line: u32,
    /// Column after the last character.
    pub end_column: u32,
}

/// What became of a text.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// The code; `None` if there is an error.
    pub code: Option<Rc<Code>>,
    /// The contract's face, as far as it can be read; `None` for scripts and files without a contract.
    pub manifest: Option<Manifest>,
    /// Findings in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
}

/// Compiles a file. `file` is its name in tracebacks. Of what is found only errors are said: what there is to say besides is [`check`]'s.
pub fn compile(source: &str, file: &str, kind: Kind, imports: &dyn Imports) -> Compiled {
    make(source, file, kind, imports, false)
}

/// Compiles a file as a deployment does and looks at it as a colleague would: with everything that is worth a word.
pub fn check(source: &str, file: &str, kind: Kind, imports: &dyn Imports) -> Compiled {
    make(source, file, kind, imports, true)
}

fn make(source: &str, file: &str, kind: Kind, imports: &dyn Imports, with_lints: bool) -> Compiled {
    let parsed = syntax::parse(source);
    let mut diagnostics: Vec<Diagnostic> = parsed
        .diagnostics
        .iter()
        .map(|found| {
            let (start, end) = (parsed.lines.place(found.span.start), parsed.lines.place(found.span.end));
            Diagnostic {
                severity: found.severity,
                message: found.message.clone(),
                hint: found.hint.clone(),
                line: start.line,
                column: start.column,
                end_line: end.line,
                end_column: end.column,
            }
        })
        .collect();
    let mut manifest = None;
    let mut code = None;
    if parsed.is_valid() {
        let mut builder = builder::Builder::new(&parsed, source, file, imports);
        let body = &parsed.tree.body;
        if kind == Kind::Contract {
            manifest = manifest::read(&mut builder, body);
        }
        builder.module(body);
        if with_lints {
            lint::names(&mut builder);
            match &manifest {
                Some(manifest) => lint::contract(&mut builder, body, manifest),
                None => lint::file(&mut builder, body),
            }
        }
        lint::not_offered(&mut builder);
        diagnostics.extend(builder.take_diagnostics());
        let has_errors = diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
        if !has_errors {
            let mut made = builder.finish();
            if let Some(manifest) = &manifest {
                made.contract = Some(manifest.contract.clone());
                made.constructor = manifest.constructor.as_ref().map(|method| method.name.clone());
                made.fields = manifest.state.iter().map(|field| field.name.clone()).collect();
            }
            code = Some(Rc::new(made));
        }
    }
    if !with_lints {
        diagnostics.retain(|found| found.severity == Severity::Error);
    }
    diagnostics.sort_by_key(|found| (found.line, found.column, found.end_line, found.end_column));
    diagnostics.dedup();
    Compiled { code, manifest, diagnostics }
}

/// A finding that has no line and column yet.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    pub severity: Severity,
    pub message: String,
    pub hint: Option<String>,
    pub range: TextRange,
}
