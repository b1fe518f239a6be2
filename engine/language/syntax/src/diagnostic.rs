//! What can be said about a place in the text: severity, message, way out, span.

/// How much a diagnostic weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Error,
    Warning,
    Info,
}

impl Severity {
    /// The word the protocol uses.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        }
    }
}

/// A part of the source, in byte offsets; `end` is the first byte after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    pub start: u32,
    pub end: u32,
}

impl Span {
    pub fn new(start: u32, end: u32) -> Self {
        Span { start, end: end.max(start) }
    }
}

impl From<ruff_text_size::TextRange> for Span {
    fn from(range: ruff_text_size::TextRange) -> Self {
        Span { start: range.start().to_u32(), end: range.end().to_u32() }
    }
}

/// One finding about the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    pub severity: Severity,
    pub message: String,
    pub hint: Option<String>,
    pub span: Span,
}

impl Diagnostic {
    pub fn error(message: impl Into<String>, span: Span) -> Self {
        Diagnostic { severity: Severity::Error, message: message.into(), hint: None, span }
    }

    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The exception CPython would raise for this error of syntax.
    pub fn exception(&self) -> &'static str {
        let text = self.message.as_str();
        if text.starts_with("inconsistent use of tabs") {
            "TabError"
        } else if text.starts_with("unexpected indent")
            || text.starts_with("unindent does not match")
            || text.starts_with("expected an indented block")
            || text.starts_with("too many levels of indentation")
        {
            "IndentationError"
        } else {
            "SyntaxError"
        }
    }
}
