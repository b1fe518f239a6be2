//! Properties of characters and changes of case, as the methods of str use them.

use super::tables;

fn within(table: &[(u32, u32)], c: char) -> bool {
    let code = c as u32;
    let at = table.partition_point(|(_, high)| *high < code);
    table.get(at).is_some_and(|(low, _)| *low <= code)
}

/// `c.isspace()`; also what `strip` and `split` take for whitespace.
pub fn is_space(c: char) -> bool {
    matches!(c,
        '\t'..='\r' | '\u{1c}'..='\u{1f}' | ' ' | '\u{85}' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}'
        | '\u{2028}' | '\u{2029}' | '\u{202f}' | '\u{205f}' | '\u{3000}')
}

/// Whether `splitlines` ends a line here.
pub fn ends_line(c: char) -> bool {
    matches!(c, '\n'..='\r' | '\u{1c}'..='\u{1e}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// `c.isalpha()`
pub fn is_alpha(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphabetic() } else { within(tables::ALPHABETIC, c) }
}

/// `c.isdecimal()`
pub fn is_decimal(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_digit() } else { within(tables::DECIMAL, c) }
}

/// `c.isdigit()`
pub fn is_digit(c: char) -> bool {
    is_decimal(c) || within(tables::DIGIT_ONLY, c)
}

/// `c.isnumeric()`
pub fn is_numeric(c: char) -> bool {
    is_digit(c) || within(tables::NUMERIC_ONLY, c)
}

/// `c.isprintable()`
pub fn is_printable(c: char) -> bool {
    if c.is_ascii() { !c.is_ascii_control() } else { !within(tables::HIDDEN, c) }
}

/// The value of a decimal digit of any script.
pub fn decimal_value(c: char) -> Option<u32> {
    if c.is_ascii() {
        return c.to_digit(10);
    }
    let code = c as u32;
    let at = tables::DECIMAL.partition_point(|(_, high)| *high < code);
    tables::DECIMAL.get(at).filter(|(low, _)| *low <= code).map(|(low, _)| (code - low) % 10)
}

/// Whether an identifier may begin with this character.
pub fn starts_identifier(c: char) -> bool {
    c == '_' || is_alpha(c) || within(tables::LETTERLIKE, c)
}

/// Whether an identifier may go on with this character.
pub fn continues_identifier(c: char) -> bool {
    starts_identifier(c) || is_decimal(c) || within(tables::MARKS, c)
}

/// Whether upper and lower case are told apart here.
pub fn is_cased(c: char) -> bool {
    c.is_uppercase() || c.is_lowercase() || is_title(c)
}

/// Whether it is a letter in title case, such as `ǅ`.
pub fn is_title(c: char) -> bool {
    !c.is_ascii() && within(tables::CASED_ONLY, c)
}

fn mapped(table: &'static [(char, &'static str)], c: char) -> Option<&'static str> {
    table.binary_search_by_key(&c, |(from, _)| *from).ok().map(|at| table[at].1)
}

/// Appends the title case of a character.
pub fn push_title(c: char, out: &mut String) {
    match mapped(tables::TITLE, c) {
        Some(text) => out.push_str(text),
        None => out.extend(c.to_uppercase()),
    }
}

/// Appends the folded case of a character.
pub fn push_folded(c: char, out: &mut String) {
    match mapped(tables::FOLD, c) {
        Some(text) => out.push_str(text),
        None => out.extend(c.to_lowercase()),
    }
}
