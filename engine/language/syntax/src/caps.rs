//! Reads the tokens before the parser does and refuses what would nest too deep for any recursive walk.
//!
//! The parser, the compiler and the drop of a tree all recurse with the tree's depth, and a browser's stack is small.
//! The scan uses the parser's own lexer, which does not recurse, and keeps an upper bound of the depth of the tree that
//! the tokens can make: per bracket the number of operators so far plus the deepest operand.

use ruff_python_ast::token::TokenKind;
use ruff_python_parser::{Mode, lexer::lex};

use crate::{Diagnostic, Span, brackets};

/// Brackets, f-string fields included, may nest this deep (CPython's own limit).
pub const MAX_BRACKET_DEPTH: u32 = 200;
/// Blocks may nest this deep (CPython's own limit).
pub const MAX_INDENT_DEPTH: u32 = 100;
/// Operators, calls, attributes and subscripts on one path through an expression.
pub const MAX_CHAIN: u32 = 1_000;
/// Decorators on one definition.
pub const MAX_DECORATORS: u32 = 1_000;
/// Bytes of source text.
pub const MAX_SOURCE_BYTES: usize = 256 * 1024;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cap {
    Brackets,
    Blocks,
    Chain,
    Decorators,
}

/// The first cap that `source` goes over, as the one thing to say about it.
pub fn check(source: &str) -> Option<Diagnostic> {
    if source.len() > MAX_SOURCE_BYTES {
        let text = format!("source is {} bytes long, the limit is {MAX_SOURCE_BYTES}", source.len());
        return Some(
            Diagnostic::error(text, Span::new(0, 0)).with_hint("move parts of it into a contract of their own"),
        );
    }
    if let Some(at) = source.find('\0') {
        let span = Span::new(at as u32, at as u32 + 1);
        return Some(Diagnostic::error("source code string cannot contain null bytes", span));
    }
    let cap = scan(source)?;
    if matches!(cap, Cap::Chain | Cap::Blocks)
        && let Some(open) = never_closed(source)
    {
        // Everything behind such a bracket looks like one endless expression.
        return Some(open);
    }
    // The lexer keeps its offsets to itself: the place is the end of the shortest beginning that goes over too.
    let span = shortest_beginning(source, |beginning| scan(beginning) == Some(cap));
    let (text, hint) = match cap {
        Cap::Brackets => (
            format!("brackets nest deeper than {MAX_BRACKET_DEPTH} levels"),
            "give inner parts a name of their own and use the names",
        ),
        Cap::Blocks => (
            "too many levels of indentation".to_owned(),
            "move inner blocks into functions; blocks nest up to 100 levels",
        ),
        Cap::Chain => (
            format!("expression chains more than {MAX_CHAIN} operators, calls or attributes"),
            "split it into several statements, or use sum(), ''.join() or a loop",
        ),
        Cap::Decorators => {
            (format!("more than {MAX_DECORATORS} decorators on one definition"), "combine them into one decorator")
        }
    };
    Some(Diagnostic::error(text, span).with_hint(hint))
}

/// The last character of the shortest beginning of `source` for which `holds`, which the whole of it does.
fn shortest_beginning(source: &str, holds: impl Fn(&str) -> bool) -> Span {
    let (mut short, mut long) = (0, source.len());
    while long - short > 1 {
        let middle = source.floor_char_boundary(short + (long - short) / 2);
        if middle == short {
            break;
        }
        if holds(&source[..middle]) { long = middle } else { short = middle }
    }
    Span::new(source.floor_char_boundary(long.saturating_sub(1)) as u32, long as u32)
}

/// The innermost bracket that is still open at the end of the text.
fn never_closed(source: &str) -> Option<Diagnostic> {
    let (mut opened, mut open) = (0, Vec::new());
    let mut lexer = lex(source, Mode::Module);
    loop {
        match lexer.next_token() {
            kind @ (TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace) => {
                opened += 1;
                open.push((kind, opened));
            }
            TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace => {
                open.pop();
            }
            TokenKind::EndOfFile => break,
            _ => {}
        }
    }
    let (kind, ordinal) = open.pop()?;
    let span = shortest_beginning(source, |beginning| {
        let mut lexer = lex(beginning, Mode::Module);
        let mut count = 0;
        loop {
            match lexer.next_token() {
                TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace => count += 1,
                TokenKind::EndOfFile => return count >= ordinal,
                _ => {}
            }
        }
    });
    Some(Diagnostic::error(format!("{} was never closed", brackets::quoted(kind)), span))
}

/// What is known about one open bracket, or about the statement outside all brackets.
#[derive(Default, Clone, Copy)]
struct Group {
    /// Depth of the tree above this bracket.
    base: u32,
    operators: u32,
    deepest_operand: u32,
    operand: u32,
    /// The deepest element so far, commas having ended earlier ones.
    deepest_element: u32,
    /// Lambdas whose colon has not come: commas between are parameters.
    lambdas: u32,
}

impl Group {
    fn height(&self) -> u32 {
        self.operators + self.deepest_operand.max(self.operand)
    }

    fn end_operand(&mut self) {
        self.deepest_operand = self.deepest_operand.max(self.operand);
        self.operand = 0;
    }

    fn end_element(&mut self) {
        self.deepest_element = self.deepest_element.max(self.height());
        (self.operators, self.deepest_operand, self.operand) = (0, 0, 0);
    }
}

fn scan(source: &str) -> Option<Cap> {
    let mut lexer = lex(source, Mode::Module);
    let mut groups = vec![Group::default()];
    let (mut blocks, mut bracketed_blocks, mut decorators) = (0u32, 0u32, 0u32);
    let mut line = Line::default();
    loop {
        let kind = lexer.next_token();
        let depth = groups.len() as u32 - 1;
        // The last group is the innermost; there is always the statement's own.
        let group = groups.last_mut()?;
        match kind {
            TokenKind::EndOfFile => return None,
            TokenKind::Indent => blocks += 1,
            TokenKind::Dedent => blocks = blocks.saturating_sub(1),
            TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace => {
                let base = group.base + group.operators + group.operand + 1;
                groups.push(Group { base, ..Group::default() });
                if depth + 1 > MAX_BRACKET_DEPTH {
                    return Some(Cap::Brackets);
                }
            }
            TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace if depth > 0 => {
                group.end_element();
                let height = group.deepest_element;
                groups.pop();
                let outer = groups.last_mut()?;
                outer.operand = outer.operand.max(height) + 1;
                if depth == 1 {
                    bracketed_blocks = 0;
                }
            }
            TokenKind::Newline | TokenKind::Semi if depth == 0 => *group = Group::default(),
            // After an unclosed bracket the parser takes up the following lines as statements again.
            TokenKind::Newline | TokenKind::NonLogicalNewline if depth > 0 && line.opens_block() => {
                bracketed_blocks += 1;
            }
            TokenKind::Comma | TokenKind::Equal if group.lambdas == 0 => group.end_element(),
            TokenKind::Colon if group.lambdas > 0 => group.lambdas -= 1,
            TokenKind::Lambda => {
                group.lambdas += 1;
                group.end_operand();
                group.operators += 1;
            }
            TokenKind::Dot => group.operand += 1,
            TokenKind::Not | TokenKind::Tilde | TokenKind::Await => group.operand += 1,
            TokenKind::Comment | TokenKind::Comma | TokenKind::Colon | TokenKind::Equal => {}
            _ if is_operator(kind) => {
                group.end_operand();
                group.operators += 1;
            }
            _ => {}
        }
        if depth > 0
            && line.is_empty()
            && kind.is_non_soft_keyword()
            && !is_expression_keyword(kind)
            && let Some(group) = groups.last_mut()
        {
            // No expression goes on with `def` or `return`: the bracket was left open, a new statement begins.
            group.end_element();
        }
        if depth == 0 && kind == TokenKind::At && line.is_empty() {
            decorators += 1;
            if decorators > MAX_DECORATORS {
                return Some(Cap::Decorators);
            }
        } else if matches!(kind, TokenKind::Def | TokenKind::Class) {
            decorators = 0;
        }
        line.push(kind);
        if blocks + bracketed_blocks > MAX_INDENT_DEPTH {
            return Some(Cap::Blocks);
        }
        if let Some(group) = groups.last()
            && group.base + group.height().max(group.deepest_element) > MAX_CHAIN
        {
            return Some(Cap::Chain);
        }
    }
}

/// Everything that can make the tree one node deeper and is no bracket.
fn is_operator(kind: TokenKind) -> bool {
    use TokenKind::*;
    kind.is_operator() && !matches!(kind, Lpar | Rpar | Lsqb | Rsqb | Lbrace | Rbrace | Semi | Rarrow | Ellipsis)
        || matches!(
            kind,
            And | Or
                | In
                | Is
                | If
                | Else
                | For
                | Async
                | Yield
                | From
                | Lambda
                | While
                | With
                | Try
                | Def
                | Class
                | As
        )
}

fn is_expression_keyword(kind: TokenKind) -> bool {
    use TokenKind::*;
    matches!(
        kind,
        And | Or | Not | In | Is | If | Else | For | Async | Await | Yield | From | Lambda | True | False | None | As
    )
}

/// What the current physical line says about whether it opens a block.
#[derive(Default)]
struct Line {
    count: u32,
    statement: bool,
    after_semicolon: bool,
    last: Option<TokenKind>,
}

impl Line {
    fn is_empty(&self) -> bool {
        self.count == 0
    }

    fn push(&mut self, kind: TokenKind) {
        use TokenKind::*;
        match kind {
            Newline | NonLogicalNewline => *self = Line::default(),
            Comment | Indent | Dedent => {}
            _ => {
                let first = self.count == 0 || self.after_semicolon;
                self.statement |= matches!(kind, While | With | Try | Def | Class | For | Async | Match)
                    || first && matches!(kind, If | Elif | Else | Except | Finally | Case);
                self.after_semicolon = kind == Semi;
                self.count = self.count.saturating_add(1);
                self.last = Some(kind);
            }
        }
    }

    fn opens_block(&self) -> bool {
        self.statement && self.last == Some(TokenKind::Colon)
    }
}
