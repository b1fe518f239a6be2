//! Turns Python text into a tree and says what is wrong with it.
//! A source text comes in, whatever bytes a stranger typed.
//! A `Parsed` goes out: the tree (as far as the text could be understood), the diagnostics in CPython's words, and the
//! lines; parsing never fails, never panics and never outgrows a small stack.
//! It knows only text: no names, no imports, no contracts.

mod brackets;
mod caps;
mod carets;
mod diagnostic;
mod lines;
mod meaning;
mod wording;

pub use caps::{MAX_BRACKET_DEPTH, MAX_CHAIN, MAX_DECORATORS, MAX_INDENT_DEPTH, MAX_SOURCE_BYTES};
pub use carets::carets;
pub use diagnostic::{Diagnostic, Severity, Span};
pub use lines::{LineIndex, Place};
/// The tree's node types, so that no other room names the parser.
pub use ruff_python_ast as ast;
/// The tree's offsets: `TextRange`, `TextSize` and the trait `Ranged` that every node has.
pub use ruff_text_size as text_size;

use ast::{AtomicNodeIndex, ModModule, PythonVersion};
use ruff_python_parser::{LexicalErrorType, Mode, ParseError, ParseErrorType, ParseOptions, parse_unchecked};

/// Diagnostics that one text can get; the rest would only repeat the first.
pub const MAX_DIAGNOSTICS: usize = 100;

/// A text that was read.
#[derive(Debug, Clone)]
pub struct Parsed {
    /// What could be understood; empty when the text goes over a cap.
    pub tree: ModModule,
    /// In the order of the text; the first error is the one CPython would raise.
    pub diagnostics: Vec<Diagnostic>,
    pub lines: LineIndex,
}

impl Parsed {
    /// Whether the tree is the whole text and CPython's parser would accept it.
    pub fn is_valid(&self) -> bool {
        self.diagnostics.iter().all(|diagnostic| diagnostic.severity != Severity::Error)
    }
}

/// Reads a source text; mistakes in it become diagnostics.
pub fn parse(source: &str) -> Parsed {
    let lines = LineIndex::new(source);
    if let Some(over) = caps::check(source) {
        let tree = ModModule { node_index: AtomicNodeIndex::NONE, range: Default::default(), body: Default::default() };
        return Parsed { tree, diagnostics: vec![over], lines };
    }
    let options = ParseOptions::from(Mode::Module).with_target_version(PythonVersion::PY312);
    // `Mode::Module` gives a module and nothing else.
    let Some(parsed) = parse_unchecked(source, options).try_into_module() else {
        unreachable!("the parser answers a module when it is asked for one")
    };
    let mut diagnostics = Vec::new();
    if parsed.has_syntax_errors() {
        let text = wording::Text { source, tokens: parsed.tokens(), lines: &lines };
        // One error makes others: each line says one thing, and an open bracket speaks for all that follows.
        let misfit = brackets::check(parsed.tokens(), &lines);
        let misfit = misfit.filter(|misfit| {
            let before = |error: &&ParseError| error.location.start().to_u32() < misfit.span.start;
            let garbled = |error: &ParseError| {
                matches!(error.error, ParseErrorType::Lexical(ref kind) if *kind != LexicalErrorType::Eof)
            };
            !parsed.errors().iter().filter(before).any(garbled)
        });
        let until = misfit.as_ref().map_or(u32::MAX, |misfit| lines.start(lines.line(misfit.span.start) + 1));
        let mut errors: Vec<&ParseError> = parsed.errors().iter().take(4 * MAX_DIAGNOSTICS).collect();
        errors.sort_by_key(|error| error.location.start());
        let stretches = brackets::outermost(parsed.tokens());
        let (mut last_line, mut last_stretch) = (0, None);
        for error in errors {
            let diagnostic = wording::diagnostic(error, &text);
            let line = lines.line(diagnostic.span.start);
            if line == last_line || diagnostic.span.start >= until {
                continue;
            }
            // A block whose head could not be read seems to be indented without a reason.
            let after_head = line == last_line + 1 && lines.text(last_line).trim_end().ends_with(':');
            if last_line > 0 && after_head && diagnostic.message.starts_with("unexpected indent") {
                last_line = line;
                continue;
            }
            // Inside brackets everything behind the first error is guesswork.
            let at = diagnostic.span.start;
            let stretch = stretches.iter().position(|stretch| stretch.start < at && at < stretch.end);
            if stretch.is_some() && stretch == last_stretch {
                continue;
            }
            (last_line, last_stretch) = (line, stretch.or(last_stretch));
            diagnostics.push(diagnostic);
        }
        if let Some(misfit) = misfit {
            let line = lines.line(misfit.span.start);
            let here = |other: &Diagnostic| lines.line(other.span.start) == line;
            // Of a field of an f-string the parser knows more than the bracket does.
            if !misfit.message.starts_with("f-string") || !diagnostics.iter().any(here) {
                diagnostics.retain(|other| !here(other));
                diagnostics.push(misfit);
            }
        }
        for error in parsed.unsupported_syntax_errors() {
            diagnostics.push(wording::newer(error, &text));
        }
    } else {
        diagnostics = meaning::check(parsed.syntax(), source);
    }
    diagnostics.sort_by_key(|diagnostic| diagnostic.span.start);
    diagnostics.truncate(MAX_DIAGNOSTICS);
    Parsed { tree: parsed.into_syntax(), diagnostics, lines }
}
