//! Targets `programs` and `mutants`: programs from a grammar, and corpus programs with changed words, on the VM in every mode and on CPython.

use super::chance::Chance;
use super::grammar::Grammar;
use super::oracle::{Answer, Oracle};
use super::reduce::reduced;
use super::{Ran, TINY_SLICE, Verdict, any_script, compiled, run_code};
use primitives::Gas;
use std::rc::Rc;

thread_local! {
    static GRAMMAR: Grammar = Grammar::new();
}

/// A program of the grammar.
pub fn tries(seed: u64, oracle: &mut Oracle) -> Verdict {
    let source = GRAMMAR.with(|grammar| grammar.program(&mut Chance::new(seed)));
    judge(&source, oracle)
}

/// A changed program of the corpora.
pub fn mutant(seed: u64, oracle: &mut Oracle) -> Verdict {
    let mut chance = Chance::new(seed);
    let source = any_script(&mut chance);
    let source = source.split("# --- ").next().unwrap_or_default();
    judge(&mutated(source, &mut chance), oracle)
}

fn judge(source: &str, oracle: &mut Oracle) -> Verdict {
    compare(source, oracle).map_err(|why| {
        let sign = signature(&why);
        let small = reduced(source, |text| compare(text, oracle).is_err_and(|other| signature(&other) == sign));
        let why = compare(&small, oracle).err().unwrap_or(why);
        format!("{why}\n--- reduced\n{small}\n--- whole\n{source}")
    })
}

/// What a smaller program must still show: the kind of difference, and the exceptions in it.
fn signature(why: &str) -> Vec<String> {
    let first = why.lines().next().unwrap_or_default().split(':').next().unwrap_or_default();
    let errors = why.split(|one: char| !one.is_alphanumeric()).filter(|word| word.ends_with("Error"));
    let mut errors: Vec<String> = errors.map(str::to_owned).collect();
    errors.sort();
    errors.dedup();
    errors.push(first.to_owned());
    errors
}

/// A traceback without what is known to differ: suggestions, the carets under an assert and under wide characters.
fn comparable(traceback: &str) -> String {
    let is_wide = |line: &str| line.chars().any(|one| one >= '\u{1100}');
    let mut kept: Vec<&str> = Vec::new();
    for line in traceback.trim_end().lines() {
        let marks = line.trim_start().starts_with(['^', '~']);
        if marks && kept.last().is_some_and(|above| above.contains("assert ") || is_wide(above)) {
            continue;
        }
        // Which builtins there are decides what is near.
        kept.push(line.split(". Did you mean: '").next().unwrap_or_default());
    }
    kept.join("\n")
}

/// Runs a program in every mode and, if there is an oracle, on CPython; `Err` is the first difference.
fn compare(source: &str, oracle: &mut Oracle) -> Verdict {
    let ours = match compiled(source) {
        Ok(code) => Ok(every_mode(code)?),
        Err(refusal) => Err(refusal),
    };
    let theirs = oracle.run(source);
    match (ours, theirs) {
        (Ok(ran), _) if !ran.is_whole() => Ok("halted"),
        (Err(_), Answer::None) => Ok("refused"),
        (Ok(_), Answer::None) => Ok("run"),
        (_, Answer::Skip) => Ok("without an answer"),
        (Err(_), Answer::Syntax(_)) => Ok("refused by both"),
        (Err(why), Answer::Ran { .. }) => {
            let known =
                ["not offered", "later version", "no module named", "No module named", "has no name", "cannot import"];
            if known.iter().any(|known| why.contains(known)) {
                Ok("not offered")
            } else {
                Err(format!("only we refuse: {why}"))
            }
        }
        // What 3.12 allows: type parameters, quotes inside the fields of f-strings.
        (Ok(_), Answer::Syntax(why)) if why.starts_with("f-string") || why.starts_with("expected '('") => Ok("of 3.12"),
        (Ok(_), Answer::Syntax(why)) => Err(format!("only CPython refuses: {why}")),
        (Ok(ran), Answer::Ran { outcome, output, traceback }) => {
            let odd =
                |text: &str| text.contains(" at 0x") || text.contains("MemoryError") || text.contains("RecursionError");
            if [&ran.outcome, &ran.output, &outcome, &output].into_iter().any(|text| odd(text)) {
                return Ok("without an answer");
            }
            let parts = [
                ("outcome", &ran.outcome, &outcome),
                ("output", &ran.output, &output),
                ("traceback", &comparable(&ran.traceback), &comparable(&traceback)),
            ];
            for (name, ours, theirs) in parts {
                if ours.trim_end() != theirs.trim_end() {
                    let carets = |line: &&str| !line.trim_start().starts_with(['^', '~']);
                    let same_words = ours.lines().filter(carets).eq(theirs.lines().filter(carets));
                    let name = if name == "traceback" && same_words { "carets" } else { name };
                    let difference = crate::case::first_difference(theirs, ours);
                    return Err(format!("{name}\n{difference}\n--- ours\n{ours}\n--- CPython's\n{theirs}"));
                }
            }
            Ok("the same as CPython")
        }
    }
}

/// Whole, in slices, and after its code was encoded and decoded: all the same.
fn every_mode(code: Rc<bytecode::Code>) -> Result<Ran, String> {
    let whole = run_code(code.clone(), Gas(u64::MAX));
    let sliced = run_code(code.clone(), TINY_SLICE);
    if whole != sliced {
        return Err(format!("in slices it differs:\n{whole:?}\n{sliced:?}"));
    }
    let decoded =
        bytecode::decode(&bytecode::encode(&code)).map_err(|error| format!("its own code is refused: {error}"))?;
    let decoded = run_code(Rc::new(decoded), Gas(u64::MAX));
    if whole != decoded {
        return Err(format!("encoded and decoded it differs:\n{whole:?}\n{decoded:?}"));
    }
    Ok(whole)
}

/// What stands for a number, a text, an operator or a method in a changed program.
const NUMBERS: &[&str] =
    &["0", "1", "-1", "2", "7", "10**20", "0.5", "-0.0", "True", "None", "''", "'ab'", "[]", "(1, 2)", "{}", "2**63"];
const OPERATORS: &[&str] = &[
    "+", "-", "*", "/", "//", "%", "&", "|", "^", "<", ">", "==", "!=", "<=", ">=", " in ", " is ", " and ", " or ",
    ",", "=", ":",
];
const METHODS: &[&str] = &[
    "append",
    "pop",
    "get",
    "items",
    "split",
    "join",
    "index",
    "count",
    "copy",
    "sort",
    "update",
    "strip",
    "find",
    "close",
    "send",
    "__name__",
    "__class__",
    "args",
    "real",
    "nothing",
];

/// A word, a number, a text, an operator or a space.
fn pieces(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut chars = text.chars().peekable();
    while let Some(first) = chars.next() {
        let mut piece = String::from(first);
        if first.is_alphanumeric() || first == '_' {
            while let Some(next) = chars.next_if(|next| next.is_alphanumeric() || *next == '_') {
                piece.push(next);
            }
        } else if first == '\'' || first == '"' {
            while let Some(next) = chars.next_if(|next| *next != '\n') {
                piece.push(next);
                if next == first {
                    break;
                }
            }
        } else if first == ' ' {
            while let Some(next) = chars.next_if_eq(&' ') {
                piece.push(next);
            }
        } else if "+-*/%&|^<>=!:".contains(first) {
            while let Some(next) = chars.next_if(|next| "*/<>=".contains(*next)) {
                piece.push(next);
            }
        }
        out.push(piece);
    }
    out
}

fn mutated(source: &str, chance: &mut Chance) -> String {
    let mut pieces = pieces(source);
    let is_word = |piece: &str| piece.starts_with(|first: char| first.is_alphabetic() || first == '_');
    let is_number = |piece: &str| piece.starts_with(|first: char| first.is_ascii_digit());
    let is_operator = |piece: &str| piece.len() <= 3 && piece.chars().all(|one| "+-*/%&|^<>=!".contains(one));
    for _ in 0..[1, 1, 2, 3][chance.below(4)] {
        let places = |wanted: &dyn Fn(&str) -> bool| -> Vec<usize> {
            (0..pieces.len()).filter(|index| wanted(&pieces[*index])).collect()
        };
        match chance.below(8) {
            0 | 1 => {
                if let Some(at) = chance.pick(&places(&is_number)).copied() {
                    pieces[at] = chance.pick(NUMBERS).copied().unwrap_or_default().to_owned();
                }
            }
            2 | 3 => {
                if let Some(at) = chance.pick(&places(&is_operator)).copied() {
                    pieces[at] = chance.pick(OPERATORS).copied().unwrap_or_default().to_owned();
                }
            }
            4 => {
                let words = places(&is_word);
                if let (Some(at), Some(from)) = (chance.pick(&words).copied(), chance.pick(&words).copied()) {
                    pieces[at] = pieces[from].clone();
                }
            }
            5 => {
                let words = places(&is_word);
                let members: Vec<usize> = words.into_iter().filter(|at| *at > 0 && pieces[*at - 1] == ".").collect();
                if let Some(at) = chance.pick(&members).copied() {
                    pieces[at] = chance.pick(METHODS).copied().unwrap_or_default().to_owned();
                }
            }
            _ => {
                let text = pieces.concat();
                let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
                let (a, b) = (chance.below(lines.len()), chance.below(lines.len()));
                match chance.below(3) {
                    0 if lines.len() > 1 => drop(lines.remove(a)),
                    1 if !lines.is_empty() => lines.insert(b, lines[a]),
                    _ if !lines.is_empty() => lines.swap(a, b),
                    _ => {}
                }
                pieces = self::pieces(&lines.concat());
            }
        }
    }
    pieces.concat()
}
