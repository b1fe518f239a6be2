//! Brackets that do not fit: left open, closed by another kind, or closed without having been opened.

use ruff_python_ast::token::{Token, TokenKind};
use ruff_text_size::Ranged;

use crate::{Diagnostic, LineIndex, Span};

/// The first closing bracket without its partner, else the innermost bracket that stays open to the end.
pub fn check(tokens: &[Token], lines: &LineIndex) -> Option<Diagnostic> {
    // Kind, place, and whether it begins a field of an f-string.
    let mut open: Vec<(TokenKind, Span, bool)> = Vec::new();
    let mut field = false;
    for token in tokens {
        let after_text =
            std::mem::replace(&mut field, matches!(token.kind(), TokenKind::FStringStart | TokenKind::FStringMiddle));
        let kind = token.kind();
        match kind {
            TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace => {
                open.push((kind, token.range().into(), after_text));
            }
            TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace => {
                let span = Span::from(token.range());
                match open.pop() {
                    None => return Some(Diagnostic::error(format!("unmatched {}", quoted(kind)), span)),
                    Some((opening, ..)) if closes(opening) == kind => {}
                    Some((opening, place, _)) => {
                        let line = lines.line(place.start);
                        let (closer, opener) = (quoted(kind), quoted(opening));
                        let mut text =
                            format!("closing parenthesis {closer} does not match opening parenthesis {opener}");
                        if line != lines.line(span.start) {
                            text += &format!(" on line {line}");
                        }
                        return Some(Diagnostic::error(text, span));
                    }
                }
            }
            _ => {}
        }
    }
    let (kind, span, in_string) = open.pop()?;
    Some(match in_string {
        true => Diagnostic::error("f-string: expecting '}'", span),
        false => Diagnostic::error(format!("{} was never closed", quoted(kind)), span),
    })
}

/// The stretches of text between an outermost bracket and the one that closes it, or the end.
pub fn outermost(tokens: &[Token]) -> Vec<Span> {
    let (mut stretches, mut depth, mut start) = (Vec::new(), 0u32, 0);
    for token in tokens {
        match token.kind() {
            TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace => {
                if depth == 0 {
                    start = token.range().start().to_u32();
                }
                depth += 1;
            }
            TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    stretches.push(Span::new(start, token.range().end().to_u32()));
                }
            }
            _ => {}
        }
    }
    if depth > 0 {
        stretches.push(Span::new(start, u32::MAX));
    }
    stretches
}

fn closes(opening: TokenKind) -> TokenKind {
    match opening {
        TokenKind::Lpar => TokenKind::Rpar,
        TokenKind::Lsqb => TokenKind::Rsqb,
        _ => TokenKind::Rbrace,
    }
}

/// The bracket as messages show it.
pub fn quoted(kind: TokenKind) -> &'static str {
    match kind {
        TokenKind::Lpar => "'('",
        TokenKind::Rpar => "')'",
        TokenKind::Lsqb => "'['",
        TokenKind::Rsqb => "']'",
        TokenKind::Lbrace => "'{'",
        _ => "'}'",
    }
}
