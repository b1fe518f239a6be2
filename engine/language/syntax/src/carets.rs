//! Where CPython's traceback of a syntax error puts its carets: often not under what an editor would underline.

use crate::{Diagnostic, Span};

/// The stretch of the source that CPython marks; `None` where it shows the line alone.
pub fn carets(found: &Diagnostic, source: &str) -> Option<Span> {
    let (message, span) = (found.message.as_str(), found.span);
    let start = span.start as usize;
    let one = |at: usize| Some(Span::new(at as u32, at as u32 + 1));
    let line_start = source.get(..start)?.rfind('\n').map_or(0, |at| at + 1);
    let line_end = source[start..].find('\n').map_or(source.len(), |at| start + at);
    let line = &source[line_start..line_end];
    let text = source.get(start..span.end as usize).unwrap_or("");
    if message == "unexpected indent" || message.starts_with("inconsistent use of tabs") {
        return None;
    }
    if message.starts_with("unindent does not match") || message == "unexpected EOF while parsing" {
        return one(line_end);
    }
    if message.starts_with("unterminated") || message == "default 'except:' must be last" && text.is_empty() {
        return one(start);
    }
    if message.starts_with("f-string") || message.starts_with("(unicode error)") {
        return one(literal_end(source, start, line_start));
    }
    if message == "cannot mix bytes and nonbytes literals" {
        return one(span.end as usize);
    }
    if message == "bytes can only contain ASCII literal characters" {
        let from = literal_start(source, start, line_start);
        return Some(Span::new(from as u32, literal_end(source, start, line_start) as u32));
    }
    if message == "unexpected character after line continuation character" {
        return one(start + 1);
    }
    if message == "invalid decimal literal" {
        return one(start + decimal_end(text));
    }
    if message.starts_with("invalid ") && message.ends_with(" literal") && text.starts_with('0') {
        let digit = message.strip_prefix("invalid digit '").and_then(|rest| rest.chars().next());
        let at = digit.and_then(|digit| text.get(2..)?.find(digit)).map_or(1, |at| at + 2);
        return one(start + at);
    }
    if message.starts_with("leading zeros in decimal") {
        let zeros = text.bytes().take_while(|byte| matches!(byte, b'0' | b'_')).count();
        return Some(Span::new(span.start, span.start + zeros as u32));
    }
    if message == "named arguments must follow bare *" {
        return one(line_start + source[line_start..start].rfind('*')?);
    }
    if message.starts_with("positional argument follows keyword argument") {
        return one(source[start..].find(')').map_or(start, |at| start + at));
    }
    if message == "iterable argument unpacking follows keyword argument unpacking" {
        return one(start);
    }
    let declares = message.ends_with("global declaration")
        || message.ends_with("nonlocal declaration")
        || message.contains("nonlocal '")
        || message.ends_with("is parameter and global")
        || message.ends_with("is parameter and nonlocal")
        || message.ends_with("is nonlocal and global");
    if declares {
        let word = ["global ", "nonlocal "].iter().filter_map(|word| source[line_start..start].rfind(word)).max();
        let end = line.find([';', '#']).map_or(line_end, |at| line_start + at);
        let end = line_start + source[line_start..end].trim_end().len();
        return Some(Span::new(word.map_or(span.start, |at| (line_start + at) as u32), end as u32));
    }
    if message == "expected 'except' or 'finally' block" && line.trim().is_empty() {
        let before = source[..start].trim_end();
        return one(before.len());
    }
    if message.starts_with("default 'except:'") || message.starts_with("cannot have both 'except' and") {
        let words = if message.starts_with("default") { "except:" } else { "except" };
        return Some(Span::new(span.start, span.start + words.len() as u32));
    }
    if message.starts_with("invalid syntax. Maybe you meant '==' or ':='") && text.starts_with('=') {
        let before = source[line_start..start].trim_end();
        let name = before.trim_end_matches(|letter: char| letter.is_alphanumeric() || letter == '_');
        let end = line.rfind(':').filter(|at| line_start + at > start).map_or(line_end, |at| line_start + at);
        return Some(Span::new((line_start + name.len()) as u32, source[..end].trim_end().len() as u32));
    }
    if message == "':' expected after dictionary key" {
        return one(source[..start].trim_end().len().saturating_sub(1));
    }
    if message == "expression expected after dictionary key and ':'" {
        return one(source[..start].trim_end().len().saturating_sub(1));
    }
    if message == "expected 'else' after 'if' expression" {
        let before = source[line_start..start].trim_end();
        let test = before.rfind(" if ")?;
        let from = before[..test].rfind(['=', '(', '[', '{', ',', ':']).map_or(0, |at| at + 1);
        let from = from + before[from..].len() - before[from..].trim_start().len();
        return Some(Span::new((line_start + from) as u32, (line_start + before.len()) as u32));
    }
    if message == "dict unpacking cannot be used in dict comprehension" {
        return Some(Span::new(span.start, span.start + 2));
    }
    let is_argument = message.starts_with("expression cannot contain assignment")
        || (message.starts_with("cannot assign to ") && source[..start].trim_end().ends_with(['(', ',']));
    if is_argument && let Some(rest) = source.get(span.end as usize..line_end) {
        let blanks = rest.len() - rest.trim_start().len();
        if rest[blanks..].starts_with('=') && !rest[blanks..].starts_with("==") {
            return Some(Span::new(span.start, span.end + blanks as u32 + 1));
        }
    }
    if message.starts_with("future feature ") {
        return one(line_start + line.len() - line.trim_start().len());
    }
    if message == "invalid syntax" && source.get(start.saturating_sub(1)..start + 1) == Some("<>") {
        return Some(Span::new(span.start - 1, span.start + 1));
    }
    Some(span)
}

/// Where the tokenizer stops in a number that goes on as a word.
fn decimal_end(text: &str) -> usize {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    for (at, byte) in bytes.iter().enumerate() {
        if *byte == b'_' && !digit(at + 1) {
            return at;
        }
        if !digit(at) && !matches!(byte, b'_' | b'.') {
            return at.saturating_sub(1);
        }
    }
    0
}

/// The start of the literal in which a place stands, prefix included.
fn literal_start(source: &str, at: usize, line_start: usize) -> usize {
    let before = &source[line_start..at];
    let quote = before.rfind(['"', '\'']).unwrap_or(before.len());
    let prefix = before[..quote].bytes().rev().take_while(u8::is_ascii_alphabetic).count();
    line_start + quote - prefix
}

/// The place behind the literal in which a place stands.
fn literal_end(source: &str, at: usize, line_start: usize) -> usize {
    let before = &source[line_start..at];
    let Some(open) = before.rfind(['"', '\'']) else { return at };
    let quote = source[line_start + open..].chars().next().unwrap_or('"');
    source[at..].find(quote).map_or(at, |end| at + end + 1)
}
