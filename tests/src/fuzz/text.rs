//! Target `source`: changed sources, token soup and deep nesting; checking and compiling them never panics, hangs or overflows the stack.

use super::chance::Chance;
use super::{Verdict, any_source, compiled, oracle::Oracle, run_code};
use compiler::{Compiled, Kind};
use primitives::Gas;

/// Words and signs of the language, of contracts and of mischief.
const TOKENS: &[&str] = &[
    "def",
    "class",
    "if",
    "elif",
    "else",
    "for",
    "while",
    "try",
    "except",
    "finally",
    "with",
    "as",
    "return",
    "yield",
    "yield from",
    "lambda",
    "async",
    "await",
    "match",
    "case",
    "import",
    "from",
    "global",
    "nonlocal",
    "del",
    "pass",
    "break",
    "continue",
    "raise",
    "assert",
    "not",
    "and",
    "or",
    "in",
    "is",
    "None",
    "True",
    "False",
    "type",
    "_",
    "x",
    "y",
    "self",
    "ctx",
    "state",
    "State",
    "event",
    "print",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    ";",
    ".",
    "...",
    "=",
    "==",
    "!=",
    "<",
    ">",
    "<=",
    ">=",
    "+",
    "-",
    "*",
    "**",
    "/",
    "//",
    "%",
    "@",
    "&",
    "|",
    "^",
    "~",
    "<<",
    ">>",
    ":=",
    "->",
    "+=",
    "-=",
    "*=",
    "//=",
    "@=",
    "'a'",
    "\"b\"",
    "'''",
    "\"\"\"",
    "f'",
    "f'{x}'",
    "f'{x!r:>{y}}'",
    "b'c'",
    "r'\\'",
    "rb'\\x'",
    "'\\N{DASH}'",
    "'\\ud800'",
    "0",
    "1",
    "0x",
    "0b12",
    "1_000",
    "1__0",
    "1e999",
    "1j",
    "09",
    "1.",
    ".5",
    "\\",
    "\\\n",
    "\n",
    "\n    ",
    "\n\t",
    "\n        ",
    "# c\n",
    "\r",
    "\r\n",
    "\u{c}",
    "\u{feff}",
    "é",
    "ｘ",
    "😀",
    "\u{200b}",
    "$",
    "?",
    "!",
    "`",
    "@contract",
    "@call",
    "@query",
    "@constructor",
    "@property",
    "class State:",
    "def f(self, ctx):",
    "self.state.x",
    "self.emit(event.A(a=1))",
    "import os",
    "from panda import *",
    "0xffffffffffffffffff",
];

/// Openings and ends that nest.
const NESTS: &[(&str, &str)] = &[
    ("(", ")"),
    ("[", "]"),
    ("{", "}"),
    ("{1: ", "}"),
    ("f(", ")"),
    ("a[", "]"),
    ("f'{", "}'"),
    ("f\"{x:{", "}}\""),
    ("lambda: ", ""),
    ("lambda x=", ": 1"),
    ("not ", ""),
    ("-", ""),
    ("await ", ""),
    ("x if ", " else y"),
    ("1 + ", ""),
    ("x.", "y"),
    ("[a for a in ", "]"),
    ("(yield ", ")"),
    ("*", ""),
    ("x = ", ""),
    ("x := ", ""),
    ("", "(x)"),
    ("", ".y"),
    ("", " and z"),
    ("if x:\n ", ""),
    ("while x: ", ""),
    ("try:\n", ""),
    ("@a\n", ""),
    ("def f(): ", ""),
    ("class A: ", ""),
    ("match x:\n case ", ": pass"),
    ("with a as b, ", "c: pass"),
    ("\"", "\""),
    ("'''", "'''"),
    ("x[1:", "]"),
    ("{**", "}"),
];

/// Makes the text of a seed, checks and compiles it, and runs what can be run.
pub fn tries(seed: u64, _: &mut Oracle) -> Verdict {
    let mut chance = Chance::new(seed);
    let (kind, source) = match chance.below(8) {
        0 => ("soups", soup(&mut chance)),
        1 => ("nests", nest(&mut chance)),
        2 => ("characters", characters(&mut chance)),
        _ => ("changed sources", changed(&mut chance)),
    };
    check(&source).map_err(|why| format!("{why}\n---\n{source}"))?;
    Ok(kind)
}

/// Compiles a text as both kinds of file and looks at what is said about it.
pub fn check(source: &str) -> Result<(), String> {
    for kind in [Kind::Script, Kind::Contract] {
        let made = compiler::compile(source, "p.py", kind, &pylib::Offer);
        places(source, &made)?;
        let Some(code) = &made.code else { continue };
        let bytes = bytecode::encode(code);
        match bytecode::decode(&bytes) {
            Ok(same) if same == **code => {}
            Ok(_) => return Err("code changes when it is encoded and decoded".to_owned()),
            Err(error) => return Err(format!("its own code is refused: {error}")),
        }
        if code.listing().is_empty() {
            return Err("code without a listing".to_owned());
        }
    }
    if let Ok(code) = compiled(source) {
        run_code(code, Gas(u64::MAX));
    }
    Ok(())
}

/// Errors and code exclude each other, and every place lies in the text.
fn places(source: &str, made: &Compiled) -> Result<(), String> {
    let has_errors = made.diagnostics.iter().any(|found| found.severity == compiler::Severity::Error);
    if has_errors == made.code.is_some() {
        return Err("there is code exactly where there is no error, they say".to_owned());
    }
    let lines = syntax::LineIndex::new(source);
    for found in &made.diagnostics {
        let ordered = (found.line, found.column) <= (found.end_line, found.end_column);
        let inside = |line: u32, column: u32| {
            (1..=lines.line_count()).contains(&line)
                && column >= 1
                && column as usize <= lines.text(line).chars().count() + 2
        };
        if !ordered || !inside(found.line, found.column) || !inside(found.end_line, found.end_column) {
            return Err(format!("a place outside of the text: {found:?}"));
        }
        if found.message.is_empty() || found.message.contains('\n') {
            return Err(format!("a message that is no sentence: {found:?}"));
        }
    }
    Ok(())
}

fn soup(chance: &mut Chance) -> String {
    let mut text = String::new();
    for _ in 0..chance.below(120) + 1 {
        text.push_str(chance.pick(TOKENS).copied().unwrap_or_default());
        if !chance.one_in(4) {
            text.push(' ');
        }
    }
    text
}

fn nest(chance: &mut Chance) -> String {
    let kinds: Vec<(&str, &str)> =
        (0..chance.below(3) + 1).map(|_| chance.pick(NESTS).copied().unwrap_or_default()).collect();
    let depth = [3, 40, 150, 400, 3_000][chance.below(5)];
    let mut text = if chance.one_in(2) { "x = ".to_owned() } else { String::new() };
    let indents = chance.one_in(3);
    let closes = !chance.one_in(4);
    for level in 0..depth {
        let (open, _) = kinds[level % kinds.len()];
        text.push_str(open);
        if indents && open.ends_with('\n') {
            text.push_str(&" ".repeat(level % 120));
        }
    }
    text.push('1');
    if closes {
        (0..depth).rev().for_each(|level| text.push_str(kinds[level % kinds.len()].1));
    }
    text.push('\n');
    text
}

fn characters(chance: &mut Chance) -> String {
    (0..chance.below(200))
        .map(|_| match chance.below(4) {
            0 => char::from_u32(chance.below(0x11_0000) as u32).unwrap_or('\u{fffd}'),
            1 => ['\n', ' ', '\t', '\r', '\\', '\'', '"', '#'][chance.below(8)],
            _ => char::from(chance.below(128) as u8),
        })
        .collect()
}

/// A text of the corpora with a few changes.
pub fn changed(chance: &mut Chance) -> String {
    let mut text: Vec<char> = any_source(chance).chars().collect();
    if text.len() > 4_000 {
        let start = chance.below(text.len() - 3_000);
        text = text[start..start + 3_000].to_vec();
    }
    for _ in 0..[1, 1, 2, 4, 12][chance.below(5)] {
        let at = chance.below(text.len() + 1);
        let end = (at + chance.below(40)).min(text.len());
        match chance.below(10) {
            0 => drop(text.drain(at..end)),
            1 => {
                let piece: Vec<char> = text[at..end].to_vec();
                let to = chance.below(text.len() + 1);
                text.splice(to..to, piece);
            }
            2 => {
                let piece: Vec<char> = text[at..end].iter().copied().cycle().take((end - at) * 60).collect();
                text.splice(at..at, piece);
            }
            3 => text.truncate(at),
            4 => {
                let other: Vec<char> = any_source(chance).chars().collect();
                let from = chance.below(other.len() + 1);
                let to = (from + chance.below(300)).min(other.len());
                text.splice(at..at, other[from..to].iter().copied());
            }
            5 => {
                if let Some(one) = text.get_mut(at) {
                    *one = char::from(chance.below(128) as u8);
                }
            }
            6 => {
                if let Some(one) = text.get_mut(at) {
                    *one = char::from_u32(chance.below(0x3000) as u32).unwrap_or(' ');
                }
            }
            _ => {
                let token = chance.pick(TOKENS).copied().unwrap_or_default();
                let end = if chance.one_in(2) { at } else { (at + chance.below(6)).min(text.len()) };
                text.splice(at..end, token.chars());
            }
        }
    }
    text.into_iter().collect()
}
