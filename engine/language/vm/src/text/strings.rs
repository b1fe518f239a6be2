//! The algorithms behind the methods of str, by code point, on plain text.

use super::slicing;
use super::unicode;

/// How many code points a text has.
pub fn len(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().count() }
}

/// The byte at which code point `index` begins; the text's end for those behind it.
pub fn byte_at(text: &str, index: usize) -> usize {
    if text.is_ascii() {
        return index.min(text.len());
    }
    text.char_indices().nth(index).map_or(text.len(), |(at, _)| at)
}

/// The part of a text between two optional bounds, with the index of its first code point; none if the bounds cross.
pub fn window(text: &str, start: Option<i64>, end: Option<i64>) -> Option<(&str, usize)> {
    let length = len(text);
    let (from, to) = slicing::bounds(start, end, length);
    (from <= to && from <= length).then(|| (&text[byte_at(text, from)..byte_at(text, to)], from))
}

/// `text.find(part, start, end)`
pub fn find(text: &str, part: &str, start: Option<i64>, end: Option<i64>) -> Option<usize> {
    let (inside, first) = window(text, start, end)?;
    inside.find(part).map(|at| first + len(&inside[..at]))
}

/// `text.rfind(part, start, end)`
pub fn rfind(text: &str, part: &str, start: Option<i64>, end: Option<i64>) -> Option<usize> {
    let (inside, first) = window(text, start, end)?;
    inside.rfind(part).map(|at| first + len(&inside[..at]))
}

/// `text.count(part, start, end)`
pub fn count(text: &str, part: &str, start: Option<i64>, end: Option<i64>) -> usize {
    match window(text, start, end) {
        None => 0,
        Some((inside, _)) if part.is_empty() => len(inside) + 1,
        Some((inside, _)) => inside.matches(part).count(),
    }
}

/// `text.replace(old, new, count)`
pub fn replace(text: &str, old: &str, new: &str, count: Option<usize>) -> String {
    match count {
        None => text.replace(old, new),
        Some(count) => text.replacen(old, new, count),
    }
}

/// How often `replace` would replace, for the size of its result.
pub fn occurrences(text: &str, old: &str) -> usize {
    if old.is_empty() { len(text) + 1 } else { text.matches(old).count() }
}

/// `text.split(None, most)`
pub fn split_space(text: &str, most: Option<usize>) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text.trim_start_matches(unicode::is_space);
    while !rest.is_empty() {
        if most.is_some_and(|most| parts.len() >= most) {
            parts.push(rest);
            break;
        }
        let end = rest.find(unicode::is_space).unwrap_or(rest.len());
        parts.push(&rest[..end]);
        rest = rest[end..].trim_start_matches(unicode::is_space);
    }
    parts
}

/// `text.rsplit(None, most)`
pub fn rsplit_space(text: &str, most: Option<usize>) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text.trim_end_matches(unicode::is_space);
    while !rest.is_empty() {
        if most.is_some_and(|most| parts.len() >= most) {
            parts.push(rest);
            break;
        }
        let start =
            rest.char_indices().rev().find(|(_, c)| unicode::is_space(*c)).map_or(0, |(at, c)| at + c.len_utf8());
        parts.push(&rest[start..]);
        rest = rest[..start].trim_end_matches(unicode::is_space);
    }
    parts.reverse();
    parts
}

/// `text.split(separator, most)`; the separator is not empty.
pub fn split_on<'a>(text: &'a str, separator: &str, most: Option<usize>) -> Vec<&'a str> {
    match most {
        None => text.split(separator).collect(),
        Some(most) => text.splitn(most.saturating_add(1), separator).collect(),
    }
}

/// `text.rsplit(separator, most)`; the separator is not empty.
pub fn rsplit_on<'a>(text: &'a str, separator: &str, most: Option<usize>) -> Vec<&'a str> {
    let mut parts: Vec<&str> = match most {
        None => text.rsplit(separator).collect(),
        Some(most) => text.rsplitn(most.saturating_add(1), separator).collect(),
    };
    parts.reverse();
    parts
}

/// `text.splitlines(keep_ends)`
pub fn split_lines(text: &str, keep_ends: bool) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if !unicode::ends_line(c) {
            continue;
        }
        let mut next = at + c.len_utf8();
        if c == '\r' && chars.peek().is_some_and(|(_, after)| *after == '\n') {
            chars.next();
            next += 1;
        }
        lines.push(&text[start..if keep_ends { next } else { at }]);
        start = next;
    }
    if start < text.len() {
        lines.push(&text[start..]);
    }
    lines
}

/// Which ends `strip` works on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// Both.
    Both,
    /// The beginning.
    Left,
    /// The end.
    Right,
}

/// `text.strip(chars)`, `lstrip` and `rstrip`; whitespace if no characters are named.
pub fn strip<'a>(text: &'a str, chars: Option<&str>, ends: Ends) -> &'a str {
    let goes = |c: char| match chars {
        None => unicode::is_space(c),
        Some(chars) => chars.contains(c),
    };
    match ends {
        Ends::Both => text.trim_matches(goes),
        Ends::Left => text.trim_start_matches(goes),
        Ends::Right => text.trim_end_matches(goes),
    }
}

/// Each character with its lower case as part of the whole text: a final sigma knows what stands around it.
fn lowered(text: &str) -> impl Iterator<Item = (char, String)> {
    let whole = text.to_lowercase();
    let mut at = 0;
    text.chars().map(move |c| {
        let parts = c.to_lowercase().count();
        let length: usize = whole[at..].chars().take(parts).map(char::len_utf8).sum();
        at += length;
        (c, whole[at - length..at].to_owned())
    })
}

/// `text.capitalize()`
pub fn capitalize(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (index, (c, lower)) in lowered(text).enumerate() {
        if index == 0 { unicode::push_title(c, &mut out) } else { out.push_str(&lower) }
    }
    out
}

/// `text.title()`
pub fn title(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut after_cased = false;
    for (c, lower) in lowered(text) {
        if after_cased {
            out.push_str(&lower)
        } else {
            unicode::push_title(c, &mut out)
        }
        after_cased = unicode::is_cased(c);
    }
    out
}

/// `text.swapcase()`
pub fn swap_case(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (c, lower) in lowered(text) {
        if c.is_uppercase() {
            out.push_str(&lower);
        } else if c.is_lowercase() {
            out.extend(c.to_uppercase());
        } else {
            out.push(c);
        }
    }
    out
}

/// `text.casefold()`
pub fn fold_case(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    text.chars().for_each(|c| unicode::push_folded(c, &mut out));
    out
}

/// `text.expandtabs(size)`; none if the result would be longer than `most` bytes.
pub fn expand_tabs(text: &str, size: usize, most: usize) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut column = 0;
    for c in text.chars() {
        match c {
            '\t' => {
                let spaces = if size == 0 { 0 } else { size - column % size };
                if out.len().saturating_add(spaces) > most {
                    return None;
                }
                out.extend(std::iter::repeat_n(' ', spaces));
                column += spaces;
            }
            c => {
                out.push(c);
                column = if matches!(c, '\n' | '\r') { 0 } else { column + 1 };
            }
        }
    }
    Some(out)
}

/// Pads to a width with the missing characters split as `ljust`, `rjust` and `center` do.
pub fn justify(text: &str, width: usize, fill: char, ends: Ends) -> String {
    let length = len(text);
    let missing = width.saturating_sub(length);
    let left = match ends {
        Ends::Left => missing,
        Ends::Right => 0,
        Ends::Both => missing / 2 + (missing & width & 1),
    };
    let mut out = String::with_capacity(text.len() + missing * fill.len_utf8());
    out.extend(std::iter::repeat_n(fill, left));
    out.push_str(text);
    out.extend(std::iter::repeat_n(fill, missing - left));
    out
}

/// `text.zfill(width)`
pub fn zero_fill(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(len(text));
    let (sign, digits) = match text.strip_prefix(['+', '-']) {
        Some(digits) => text.split_at(text.len() - digits.len()),
        None => ("", text),
    };
    format!("{sign}{}{digits}", "0".repeat(missing))
}

/// A test of all characters that an empty text fails.
pub fn all(text: &str, test: impl Fn(char) -> bool) -> bool {
    !text.is_empty() && text.chars().all(test)
}

/// `text.isalnum()`
pub fn is_alphanumeric(text: &str) -> bool {
    all(text, |c| unicode::is_alpha(c) || unicode::is_numeric(c))
}

/// `text.islower()`
pub fn is_lower(text: &str) -> bool {
    !text.chars().any(|c| c.is_uppercase() || unicode::is_title(c)) && text.chars().any(char::is_lowercase)
}

/// `text.isupper()`
pub fn is_upper(text: &str) -> bool {
    !text.chars().any(|c| c.is_lowercase() || unicode::is_title(c)) && text.chars().any(char::is_uppercase)
}

/// `text.istitle()`
pub fn is_title(text: &str) -> bool {
    let (mut after_cased, mut any) = (false, false);
    for c in text.chars() {
        if c.is_uppercase() || unicode::is_title(c) {
            if after_cased {
                return false;
            }
            (after_cased, any) = (true, true);
        } else if c.is_lowercase() {
            if !after_cased {
                return false;
            }
            any = true;
        } else {
            after_cased = false;
        }
    }
    any
}

/// `text.isidentifier()`
pub fn is_identifier(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(unicode::starts_identifier) && chars.all(unicode::continues_identifier)
}
