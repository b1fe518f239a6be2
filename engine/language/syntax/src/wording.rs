//! Says the parser's errors in CPython's words.

use ruff_python_ast::Expr;
use ruff_python_ast::token::{Token, TokenKind};
use ruff_python_parser::{
    InterpolatedStringErrorType, LexicalErrorType, ParseError, ParseErrorType, UnsupportedSyntaxError,
    UnsupportedSyntaxErrorKind, parse_expression,
};
use ruff_text_size::{Ranged, TextSize};

use crate::{Diagnostic, LineIndex, Span};

const INVALID: &str = "invalid syntax";

/// What the messages need to look at.
pub struct Text<'a> {
    pub source: &'a str,
    pub tokens: &'a [Token],
    pub lines: &'a LineIndex,
}

impl<'a> Text<'a> {
    fn slice(&self, span: Span) -> &'a str {
        self.source.get(span.start as usize..span.end as usize).unwrap_or("")
    }

    /// The tokens that end at or before `offset`.
    fn before(&self, offset: u32) -> &'a [Token] {
        let count = self.tokens.partition_point(|token| token.range().end() <= TextSize::new(offset));
        &self.tokens[..count]
    }

    /// The last token before `offset` that is more than layout.
    fn last_before(&self, offset: u32) -> Option<&'a Token> {
        self.before(offset).iter().rev().find(|token| {
            !matches!(
                token.kind(),
                TokenKind::Comment | TokenKind::NonLogicalNewline | TokenKind::Indent | TokenKind::Dedent
            )
        })
    }

    /// Whether the literal in which `offset` stands is one of bytes.
    fn bytes_literal_at(&self, offset: u32) -> bool {
        let token = self.tokens.iter().rev().find(|token| token.range().start().to_u32() <= offset);
        let literal = token.map_or("", |token| self.slice(Span::from(token.range())));
        literal.chars().take_while(|c| c.is_ascii_alphabetic()).any(|c| matches!(c, 'b' | 'B'))
    }

    /// The first token of the statement in which `offset` stands.
    fn statement_start(&self, offset: u32) -> Option<&'a Token> {
        let before = self.before(offset);
        let from = before
            .iter()
            .rposition(|token| matches!(token.kind(), TokenKind::Newline | TokenKind::Semi))
            .map_or(0, |at| at + 1);
        before[from..].iter().find(|token| !is_layout(token.kind()))
    }
}

fn is_layout(kind: TokenKind) -> bool {
    use TokenKind::*;
    matches!(kind, Comment | NonLogicalNewline | Newline | Indent | Dedent)
}

/// The diagnostic for one error of the parser.
pub fn diagnostic(error: &ParseError, text: &Text) -> Diagnostic {
    let span = Span::from(error.location);
    if let Some(number) = number_glued_to_letters(span, text) {
        return number;
    }
    match &error.error {
        ParseErrorType::Lexical(lexical) => self::lexical(lexical, span, text),
        ParseErrorType::FStringError(kind) | ParseErrorType::TStringError(kind) => interpolated(kind, span, text),
        ParseErrorType::ExpectedToken { expected, found } => expected_token(*expected, *found, span, text),
        ParseErrorType::OtherError(message) => other(message, span, text),
        kind => plain(kind, span, text),
    }
}

fn plain(kind: &ParseErrorType, span: Span, text: &Text) -> Diagnostic {
    let say = |message: &str| Diagnostic::error(message, span);
    match kind {
        ParseErrorType::UnexpectedIndentation => say("unexpected indent"),
        ParseErrorType::InvalidAssignmentTarget => bad_target(span, text),
        ParseErrorType::InvalidNamedAssignmentTarget => {
            say(&format!("cannot use assignment expressions with {}", name_of_slice(span, text)))
        }
        ParseErrorType::InvalidAugmentedAssignmentTarget => {
            say(&format!("'{}' is an illegal expression for augmented assignment", name_of_slice(span, text)))
        }
        ParseErrorType::InvalidAnnotatedAssignmentTarget => match name_of_slice(span, text) {
            name @ ("list" | "tuple") => say(&format!("only single target (not {name}) can be annotated")),
            _ => say("illegal target for annotation"),
        },
        ParseErrorType::InvalidDeleteTarget => say(&format!("cannot delete {}", name_of_slice(span, text))),
        ParseErrorType::PositionalAfterKeywordArgument => say("positional argument follows keyword argument"),
        ParseErrorType::PositionalAfterKeywordUnpacking => {
            say("positional argument follows keyword argument unpacking")
        }
        ParseErrorType::InvalidArgumentUnpackingOrder => {
            say("iterable argument unpacking follows keyword argument unpacking")
        }
        ParseErrorType::IterableUnpackingInComprehension => say("iterable unpacking cannot be used in comprehension"),
        ParseErrorType::UnparenthesizedGeneratorExpression => say("Generator expression must be parenthesized"),
        ParseErrorType::NonDefaultParamAfterDefaultParam => say("non-default argument follows default argument"),
        ParseErrorType::ParamAfterVarKeywordParam => say("arguments cannot follow var-keyword argument"),
        ParseErrorType::ExpectedKeywordParam => say("named arguments must follow bare *"),
        ParseErrorType::VarParameterWithDefault => {
            // The error stands at the `=`, behind the name.
            let before = text.source[..span.start as usize].trim_end();
            let keyword = before.trim_end_matches(|c: char| c.is_alphanumeric() || c == '_').trim_end().ends_with("**");
            let what = if keyword { "keyword" } else { "positional" };
            say(&format!("var-{what} argument cannot have default value"))
        }
        ParseErrorType::InvalidStarredExpressionUsage | ParseErrorType::InvalidStarPatternUsage => {
            say("can't use starred expression here")
        }
        ParseErrorType::InvalidMatchPatternTarget => say("cannot use '_' as a target"),
        ParseErrorType::ExpectedRealNumber => say("real number required in complex literal"),
        ParseErrorType::ExpectedImaginaryNumber => say("imaginary number required in complex literal"),
        ParseErrorType::EmptyImportNames => say(INVALID).with_hint("name what is to be imported"),
        ParseErrorType::SimpleStatementsOnSameLine => two_statements(span, text),
        ParseErrorType::ExpectedExpression => expected_expression(span, text),
        ParseErrorType::UnparenthesizedTupleExpression => say(INVALID).with_hint("write the tuple in parentheses"),
        ParseErrorType::UnparenthesizedNamedExpression => {
            say(INVALID).with_hint("write the assignment expression in parentheses")
        }
        _ => say(INVALID),
    }
}

fn expected_token(expected: TokenKind, found: TokenKind, span: Span, text: &Text) -> Diagnostic {
    use TokenKind::*;
    let say = |message: &str| Diagnostic::error(message, span);
    let starts =
        |kinds: &[TokenKind]| text.statement_start(span.start).is_some_and(|first| kinds.contains(&first.kind()));
    match (expected, found) {
        (Colon, Equal) => say("invalid syntax. Maybe you meant '==' or ':=' instead of '='?"),
        (Colon, Newline | EndOfFile | NonLogicalNewline | Comment) => say("expected ':'"),
        (Colon, If) if starts(&[Else]) => say("expected ':'").with_hint("write `elif`"),
        (Colon, _) if starts(&[Else, Try, Finally, Def, For, Class]) => say("expected ':'"),
        (Lpar, _) if starts(&[Def, Async]) => say("expected '('"),
        (Comma, found) if starts_expression(found) => say("invalid syntax. Perhaps you forgot a comma?"),
        (Rbrace, found) if in_string_field(span, text) => match starts_expression(found) {
            true => say("f-string: invalid syntax. Perhaps you forgot a comma?"),
            false => say("f-string: expecting '}'"),
        },
        (Else, _) => say("expected 'else' after 'if' expression"),
        (Colon, Rbrace | Comma) if in_dict(span, text) => say("':' expected after dictionary key"),
        (_, Equal) if starts(&[If, Elif, While]) => say("invalid syntax. Maybe you meant '==' or ':=' instead of '='?"),
        _ => say(INVALID),
    }
}

fn expected_expression(span: Span, text: &Text) -> Diagnostic {
    let before = text.before(span.start);
    if text.slice(span).starts_with('}')
        && let [.., string, brace] = before
        && brace.kind() == TokenKind::Lbrace
        && matches!(string.kind(), TokenKind::FStringStart | TokenKind::FStringMiddle)
    {
        return Diagnostic::error("f-string: empty expression not allowed", span);
    }
    if before.last().is_some_and(|last| last.kind() == TokenKind::Colon) && in_dict(span, text) {
        return Diagnostic::error("expression expected after dictionary key and ':'", span);
    }
    let found = Diagnostic::error(INVALID, span);
    let next = &text.source[span.start as usize..];
    let last = text.last_before(span.start).map(|token| text.slice(Span::from(token.range())));
    match last {
        Some("&") if next.starts_with('&') => found.with_hint("Python writes `and`"),
        Some("|") if next.starts_with('|') => found.with_hint("Python writes `or`"),
        _ => found,
    }
}

fn two_statements(span: Span, text: &Text) -> Diagnostic {
    if let Some(first) = text.last_before(span.start)
        && let name @ ("print" | "exec") = text.slice(Span::from(first.range()))
    {
        let message = format!("Missing parentheses in call to '{name}'. Did you mean {name}(...)?");
        return Diagnostic::error(message, Span::new(first.range().start().to_u32(), span.end));
    }
    Diagnostic::error(INVALID, span)
}

fn other(message: &str, span: Span, text: &Text) -> Diagnostic {
    let say = |message: &str| Diagnostic::error(message, span);
    if let Some(clause) = message.strip_prefix("Expected an indented block after ") {
        return say(&missing_block(clause, span, text));
    }
    match message {
        "Expected `except` or `finally` after `try` block" => say("expected 'except' or 'finally' block"),
        "Cannot have both 'except' and 'except*' on the same 'try'" => {
            say("cannot have both 'except' and 'except*' on the same 'try'")
        }
        "Only single target (not list) can be annotated" => say("only single target (not list) can be annotated"),
        "Only single target (not tuple) can be annotated" => say("only single target (not tuple) can be annotated"),
        "Only one '*' parameter allowed" | "Only one '*' separator allowed" => say("* argument may appear only once"),
        "Only one '**' parameter allowed" => say("arguments cannot follow var-keyword argument"),
        "Only one '/' separator allowed" => say("/ may appear only once"),
        "'/' parameter must appear before '*' parameter" => say("/ must be ahead of *"),
        "Position-only parameter separator not allowed as first parameter" => {
            say("at least one argument must precede /")
        }
        "Trailing comma not allowed" => say("trailing comma not allowed without surrounding parentheses"),
        "Positional patterns cannot follow keyword patterns" => say("positional patterns follow keyword patterns"),
        "Multiple exception types must be parenthesized when using `as`" => {
            say("multiple exception types must be parenthesized")
        }
        "Bytes literal cannot be mixed with non-bytes literals" => say("cannot mix bytes and nonbytes literals"),
        "Expected a simple statement" => say(INVALID).with_hint("begin the block on a line of its own"),
        "Expected a parameter name" => match text.slice(span) {
            name @ ("True" | "False" | "None") => say(&format!("cannot assign to {name}")),
            _ => say("expression cannot contain assignment, perhaps you meant \"==\"?"),
        },
        "Expected one or more exception types" => say("expected one or more exception types"),
        _ if text.slice(span).starts_with('=') && message.starts_with("Expected an expression or") => {
            say("expression cannot contain assignment, perhaps you meant \"==\"?")
        }
        _ => say(INVALID),
    }
}

/// `expected an indented block after 'if' statement on line 3`
fn missing_block(clause: &str, span: Span, text: &Text) -> String {
    let colon = text.before(span.start).iter().rev().find(|token| token.kind() == TokenKind::Colon);
    let line = colon
        .and_then(|colon| text.statement_start(colon.range().start().to_u32()).or(Some(colon)))
        .map_or(1, |first| text.lines.line(first.range().start().to_u32()));
    let name = clause.split('`').nth(1).unwrap_or("");
    let what = match name {
        "" => clause.to_owned(),
        "class" => "class definition".to_owned(),
        name => format!("'{name}' statement"),
    };
    format!("expected an indented block after {what} on line {line}")
}

fn lexical(kind: &LexicalErrorType, span: Span, text: &Text) -> Diagnostic {
    let say = |message: &str| Diagnostic::error(message, span);
    match kind {
        LexicalErrorType::UnclosedStringError => unterminated(span, text),
        LexicalErrorType::IndentationError => {
            let line = text.lines.line(span.end);
            let tabs = (1..=line).any(|line| {
                let text = text.lines.text(line);
                text[..text.len() - text.trim_start().len()].contains('\t')
            });
            if tabs {
                say("inconsistent use of tabs and spaces in indentation")
                    .with_hint("indent with four spaces everywhere")
            } else {
                say("unindent does not match any outer indentation level")
            }
        }
        LexicalErrorType::UnrecognizedToken { tok } => unknown_character(*tok, span),
        LexicalErrorType::FStringError(kind) | LexicalErrorType::TStringError(kind) => interpolated(kind, span, text),
        LexicalErrorType::InvalidByteLiteral => say("bytes can only contain ASCII literal characters"),
        LexicalErrorType::LineContinuationError => say("unexpected character after line continuation character"),
        LexicalErrorType::Eof => say("unexpected EOF while parsing"),
        LexicalErrorType::UnicodeError
        | LexicalErrorType::MissingUnicodeLbrace
        | LexicalErrorType::MissingUnicodeRbrace
        | LexicalErrorType::StringError => escape(span, text),
        LexicalErrorType::OtherError(message) if message.starts_with("Invalid decimal") => {
            say("leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers")
        }
        LexicalErrorType::OtherError(message) if message.starts_with("ParseIntError") => {
            let word = radix_word(text.slice(span));
            match text.source[span.end as usize..].chars().next() {
                Some(digit) if digit.is_ascii_digit() => say(&format!("invalid digit '{digit}' in {word} literal")),
                _ => say(&format!("invalid {word} literal")),
            }
        }
        LexicalErrorType::OtherError(_) => say(INVALID),
    }
}

fn unterminated(span: Span, text: &Text) -> Diagnostic {
    let literal = &text.source[span.start as usize..];
    let quotes = literal.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    if quotes.starts_with("\"\"\"") || quotes.starts_with("'''") {
        let end = text.source.strip_suffix('\n').unwrap_or(text.source).len() as u32;
        let line = text.lines.line(end.max(span.start));
        return Diagnostic::error(format!("unterminated triple-quoted string literal (detected at line {line})"), span);
    }
    let line = text.lines.line(span.end.max(span.start));
    Diagnostic::error(format!("unterminated string literal (detected at line {line})"), span)
}

fn unknown_character(found: char, span: Span) -> Diagnostic {
    let code = found as u32;
    let invisible =
        found.is_control() || (found.is_whitespace() && found != ' ') || matches!(code, 0x200b..=0x200f | 0xfeff);
    if invisible {
        Diagnostic::error(format!("invalid non-printable character U+{code:04X}"), span)
    } else if found.is_ascii() {
        Diagnostic::error(INVALID, span)
    } else {
        Diagnostic::error(format!("invalid character '{found}' (U+{code:04X})"), span)
    }
}

fn escape(span: Span, text: &Text) -> Diagnostic {
    let before = &text.source[..span.start as usize];
    // The error points behind the escape's letter: look for the last backslash of the same line.
    let from = before.rfind('\\').unwrap_or(before.len());
    let sequence = &text.source[from..];
    if sequence.starts_with("\\N") {
        return Diagnostic::error("\\N{...} character names are not supported", span)
            .with_hint("write the character itself or its \\u escape");
    }
    let (first, last) = escape_position(from as u32, sequence, text);
    let form = match sequence.as_bytes().get(1) {
        Some(b'x') => "truncated \\xXX escape",
        Some(b'u') => "truncated \\uXXXX escape",
        Some(b'U') if sequence.len() > 10 && sequence.as_bytes()[2..10].iter().all(u8::is_ascii_hexdigit) => {
            "illegal Unicode character"
        }
        Some(b'U') => "truncated \\UXXXXXXXX escape",
        _ => "invalid escape",
    };
    let message = match form.starts_with("truncated \\x") && text.bytes_literal_at(from as u32) {
        true => format!("(value error) invalid \\x escape at position {first}"),
        false => format!("(unicode error) 'unicodeescape' codec can't decode bytes in position {first}-{last}: {form}"),
    };
    Diagnostic::error(message, span)
}

/// Where in its literal an escape begins and ends; CPython counts a character beyond ASCII as its ten-character escape.
fn escape_position(from: u32, sequence: &str, text: &Text) -> (usize, usize) {
    let token = text.tokens.iter().rev().find(|token| token.range().start().to_u32() <= from);
    let start = token.map_or(from, |token| token.range().start().to_u32());
    let literal = text.source.get(start as usize..from as usize).unwrap_or("");
    let body = literal.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let quote = body.chars().next().filter(|c| matches!(c, '\'' | '"'));
    let body = match quote {
        Some(quote) => body.strip_prefix(&quote.to_string().repeat(3)).or(body.strip_prefix(quote)).unwrap_or(body),
        None => literal,
    };
    let first = body.chars().map(|c| if c.is_ascii() { 1 } else { 10 }).sum::<usize>();
    let most = match sequence.as_bytes().get(1) {
        Some(b'x') => 2,
        Some(b'u') => 4,
        _ => 8,
    };
    let digits = sequence.bytes().skip(2).take(most).take_while(u8::is_ascii_hexdigit).count();
    (first, first + 1 + digits)
}

fn interpolated(kind: &InterpolatedStringErrorType, span: Span, text: &Text) -> Diagnostic {
    let say = |message: &str| Diagnostic::error(message, span);
    match kind {
        InterpolatedStringErrorType::UnclosedLbrace => {
            // The parser has taken the rest for text of the string: look at the letters themselves.
            let next = text.source[span.start as usize..].chars().next();
            let comma = next.is_some_and(|next| next.is_alphanumeric() || next == '_')
                && text.last_before(span.start).is_some_and(|last| last.kind() != TokenKind::Lbrace);
            say(if comma { "f-string: invalid syntax. Perhaps you forgot a comma?" } else { "f-string: expecting '}'" })
        }
        InterpolatedStringErrorType::InvalidConversionFlag => {
            say("f-string: invalid conversion character: expected 's', 'r', or 'a'")
        }
        InterpolatedStringErrorType::SingleRbrace => say("f-string: single '}' is not allowed"),
        InterpolatedStringErrorType::UnterminatedString
        | InterpolatedStringErrorType::UnterminatedTripleQuotedString => {
            let start = text.before(span.end).iter().rev().find(|token| token.kind() == TokenKind::FStringStart);
            let start = start.map_or(span.start, |token| token.range().start().to_u32());
            unterminated(Span::new(start, span.end.max(start)), text)
        }
        InterpolatedStringErrorType::LambdaWithoutParentheses => {
            say("f-string: invalid syntax").with_hint("write the lambda in parentheses")
        }
        InterpolatedStringErrorType::ConversionFlagNotImmediatelyAfterExclamation => {
            say("f-string: conversion type must come right after the exclamation mark")
        }
        InterpolatedStringErrorType::NewlineInFormatSpec => {
            say("f-string: newlines are not allowed in format specifiers when using single quotes")
        }
    }
}

/// Syntax that is newer than 3.12.
pub fn newer(error: &UnsupportedSyntaxError, text: &Text) -> Diagnostic {
    let span = Span::from(error.range);
    match error.kind {
        UnsupportedSyntaxErrorKind::UnparenthesizedExceptionTypes => {
            Diagnostic::error("multiple exception types must be parenthesized", span)
        }
        UnsupportedSyntaxErrorKind::UnpackingInComprehension(_) if text.slice(span).starts_with("**") => {
            Diagnostic::error("dict unpacking cannot be used in dict comprehension", span)
        }
        UnsupportedSyntaxErrorKind::UnpackingInComprehension(_) => {
            Diagnostic::error("iterable unpacking cannot be used in comprehension", span)
        }
        _ => Diagnostic::error(INVALID, span).with_hint("this syntax is newer than Python 3.12"),
    }
}

/// `1abc`, `0b12`, `1_`: two tokens for the parser, one bad number for a reader.
fn number_glued_to_letters(span: Span, text: &Text) -> Option<Diagnostic> {
    let next = text.source.get(span.start as usize..)?.chars().next()?;
    if !(next.is_alphanumeric() || next == '_') {
        return None;
    }
    let number = text.before(span.start).last()?;
    if number.range().end().to_u32() != span.start
        || !matches!(number.kind(), TokenKind::Int | TokenKind::Float | TokenKind::Complex)
    {
        return None;
    }
    let place = Span::new(number.range().start().to_u32(), span.end);
    let word = match number.kind() {
        TokenKind::Complex => "imaginary",
        _ => radix_word(text.slice(place)),
    };
    let message = match word {
        "binary" | "octal" if next.is_ascii_digit() => format!("invalid digit '{next}' in {word} literal"),
        _ => format!("invalid {word} literal"),
    };
    Some(Diagnostic::error(message, place))
}

fn radix_word(literal: &str) -> &'static str {
    match literal.as_bytes() {
        [b'0', b'x' | b'X', ..] => "hexadecimal",
        [b'0', b'o' | b'O', ..] => "octal",
        [b'0', b'b' | b'B', ..] => "binary",
        _ => "decimal",
    }
}

fn in_string_field(span: Span, text: &Text) -> bool {
    let mut depth = 0i32;
    for token in text.before(span.start).iter().rev() {
        match token.kind() {
            TokenKind::Rbrace | TokenKind::Rpar | TokenKind::Rsqb => depth += 1,
            TokenKind::Lbrace | TokenKind::Lpar | TokenKind::Lsqb => depth -= 1,
            TokenKind::FStringStart | TokenKind::FStringMiddle if depth < 0 => return true,
            TokenKind::Newline => return false,
            _ => {}
        }
    }
    false
}

/// Whether the innermost bracket around `span` is that of a dict or set.
fn in_dict(span: Span, text: &Text) -> bool {
    let mut depth = 0;
    for token in text.before(span.start).iter().rev() {
        match token.kind() {
            TokenKind::Rbrace | TokenKind::Rpar | TokenKind::Rsqb => depth += 1,
            kind @ (TokenKind::Lbrace | TokenKind::Lpar | TokenKind::Lsqb) if depth == 0 => {
                return kind == TokenKind::Lbrace;
            }
            TokenKind::Lbrace | TokenKind::Lpar | TokenKind::Lsqb => depth -= 1,
            TokenKind::Newline => return false,
            _ => {}
        }
    }
    false
}

fn starts_expression(kind: TokenKind) -> bool {
    use TokenKind::*;
    kind.is_soft_keyword()
        || matches!(
            kind,
            Name | Int
                | Float
                | Complex
                | String
                | FStringStart
                | Lpar
                | Lsqb
                | Lbrace
                | None
                | True
                | False
                | Not
                | Lambda
        )
}

/// `cannot assign to literal here. Maybe you meant '==' instead of '='?`
fn bad_target(span: Span, text: &Text) -> Diagnostic {
    if parse_expression(text.slice(span)).is_err() {
        return Diagnostic::error(INVALID, Span::new(span.end, span.end + 1));
    }
    let name = name_of_slice(span, text);
    let after = text.source[span.end as usize..].trim_start();
    let alone = text.statement_start(span.end).is_some_and(|first| first.range().start().to_u32() == span.start);
    let constant = matches!(name, "None" | "True" | "False");
    // CPython guesses `==` only behind operands of `==`.
    let operand =
        !matches!(name, "comparison" | "lambda" | "conditional expression" | "list" | "tuple" | "generator expression");
    if alone && operand && after.starts_with('=') && !constant {
        return Diagnostic::error(format!("cannot assign to {name} here. Maybe you meant '==' instead of '='?"), span);
    }
    Diagnostic::error(format!("cannot assign to {name}"), span)
}

/// What CPython calls the expression that stands at `span`.
fn name_of_slice(span: Span, text: &Text) -> &'static str {
    match parse_expression(text.slice(span)) {
        Ok(parsed) => name_of(parsed.expr()),
        Err(_) => "expression",
    }
}

/// What CPython calls this kind of expression in its messages.
pub fn name_of(expression: &Expr) -> &'static str {
    match expression {
        Expr::Attribute(_) => "attribute",
        Expr::Subscript(_) => "subscript",
        Expr::Starred(_) => "starred",
        Expr::Name(_) => "name",
        Expr::List(_) => "list",
        Expr::Tuple(_) => "tuple",
        Expr::Lambda(_) => "lambda",
        Expr::Call(_) => "function call",
        Expr::Generator(_) => "generator expression",
        Expr::Yield(_) | Expr::YieldFrom(_) => "yield expression",
        Expr::Await(_) => "await expression",
        Expr::ListComp(_) => "list comprehension",
        Expr::SetComp(_) => "set comprehension",
        Expr::DictComp(_) => "dict comprehension",
        Expr::Dict(_) => "dict literal",
        Expr::Set(_) => "set display",
        Expr::FString(_) | Expr::TString(_) => "f-string expression",
        Expr::NoneLiteral(_) => "None",
        Expr::BooleanLiteral(value) if value.value => "True",
        Expr::BooleanLiteral(_) => "False",
        Expr::EllipsisLiteral(_) => "ellipsis",
        Expr::StringLiteral(_) | Expr::BytesLiteral(_) | Expr::NumberLiteral(_) => "literal",
        Expr::Compare(_) => "comparison",
        Expr::If(_) => "conditional expression",
        Expr::Named(_) => "named expression",
        Expr::BoolOp(_) | Expr::BinOp(_) | Expr::UnaryOp(_) | Expr::Slice(_) | Expr::IpyEscapeCommand(_) => {
            "expression"
        }
    }
}
