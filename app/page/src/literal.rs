//! What people type into a form, as a value: JSON and Python's literals both, with a sentence when it is neither.

use api::Value;
use num_bigint::BigInt;

/// The deepest literal that is read.
const MAX_DEPTH: usize = 100;

/// Why a text is no value, and the character at which that shows (from 1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub message: String,
    pub column: usize,
}

/// Reads one literal: None, True, numbers, texts, lists, tuples (as lists), dicts with texts as keys, and JSON's spellings of the same.
pub fn read(text: &str) -> Result<Value, Problem> {
    let mut reader = Reader { chars: text.chars().collect(), at: 0 };
    reader.blank();
    let value = reader.value(0)?;
    reader.blank();
    match reader.peek() {
        None => Ok(value),
        Some(_) => reader.problem("one value was expected, and here comes more"),
    }
}

/// Reads what was typed for a parameter of a type: a text needs no quotes, a whole number is welcome where a float is wanted.
pub fn read_as(text: &str, type_text: &str) -> Result<Value, String> {
    let trimmed = text.trim();
    let kind = type_text.trim();
    if kind == "str" {
        let quoted = trimmed.len() >= 2 && trimmed.starts_with(['"', '\'']) && trimmed.ends_with(['"', '\'']);
        return Ok(match quoted.then(|| read(trimmed)) {
            Some(Ok(value @ Value::Str(_))) => value,
            _ => Value::Str(text.to_owned()),
        });
    }
    if trimmed.is_empty() {
        return Err("A value is needed here.".to_owned());
    }
    let value = read(trimmed).map_err(|problem| format!("At character {}: {}.", problem.column, problem.message))?;
    match (kind, &value) {
        ("float", Value::Int(number)) => Ok(Value::Float(*number as f64)),
        ("float", Value::Float(_)) | ("int", Value::Int(_) | Value::Big(_)) | ("bool", Value::Bool(_)) => Ok(value),
        ("float" | "int" | "bool", _) => Err(accepted(kind)),
        _ if kind.starts_with("list") && !matches!(value, Value::List(_) | Value::Dict(_)) => Err(accepted(kind)),
        _ if kind.starts_with("dict") && !matches!(value, Value::Dict(_)) => Err(accepted(kind)),
        _ => Ok(value),
    }
}

/// The accepted form of a type, as a sentence.
pub fn accepted(type_text: &str) -> String {
    match type_text.trim() {
        "int" => "A whole number.".to_owned(),
        "float" => "A number.".to_owned(),
        "bool" => "True or False.".to_owned(),
        "str" => "Text, no quotes needed.".to_owned(),
        "" => "Any value: a number, \"text\", [list] or {\"key\": value}.".to_owned(),
        "list[list[float]]" => "Rows of numbers, or a data set.".to_owned(),
        "list[float]" | "list[int]" => "Numbers in brackets, or a data set.".to_owned(),
        kind if kind.starts_with("list") => "A list in brackets, or a data set.".to_owned(),
        kind if kind.starts_with("dict") => "Pairs in braces, the keys in quotes.".to_owned(),
        kind => format!("A value of type {kind}."),
    }
}

/// An example of a type, to click.
pub fn example(type_text: &str, name: &str) -> Option<&'static str> {
    Some(match (type_text.trim(), name) {
        ("list[list[float]]", _) => "[[1.0, 2.0], [2.0, 1.0], [3.0, 5.0]]",
        ("list[float]" | "list[int]" | "list", _) => "[2.0, 4.0, 6.0]",
        ("int", _) => "2",
        ("float", _) => "0.5",
        ("bool", _) => "True",
        ("str", "model_type") => "polynomial",
        ("dict", _) => "{\"key\": 1}",
        ("", "x" | "features") => "[[1.0, 2.0], [2.0, 1.0]]",
        ("", "y" | "prices") => "[2.0, 4.0]",
        _ => return None,
    })
}

struct Reader {
    chars: Vec<char>,
    at: usize,
}

impl Reader {
    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn problem<T>(&self, message: impl Into<String>) -> Result<T, Problem> {
        Err(Problem { message: message.into(), column: self.at + 1 })
    }

    fn blank(&mut self) {
        while self.peek().is_some_and(char::is_whitespace) {
            self.at += 1;
        }
    }

    fn value(&mut self, depth: usize) -> Result<Value, Problem> {
        if depth > MAX_DEPTH {
            return self.problem(format!("more than {MAX_DEPTH} brackets inside one another"));
        }
        match self.peek() {
            None => self.problem("a value is missing"),
            Some('[') => self.list(']', depth),
            Some('(') => self.list(')', depth),
            Some('{') => self.dict(depth),
            Some(quote @ ('"' | '\'')) => self.text(quote).map(Value::Str),
            Some(c) if c.is_ascii_digit() || matches!(c, '-' | '+' | '.') => self.number(),
            Some(c) if c.is_alphabetic() || c == '_' => self.word(),
            Some(c) => self.problem(format!("`{c}` starts no value")),
        }
    }

    fn list(&mut self, end: char, depth: usize) -> Result<Value, Problem> {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.blank();
            if self.peek() == Some(end) {
                self.at += 1;
                return Ok(Value::List(items));
            }
            items.push(self.value(depth + 1)?);
            self.comma(end)?;
        }
    }

    fn dict(&mut self, depth: usize) -> Result<Value, Problem> {
        self.at += 1;
        let mut entries: Vec<(String, Value)> = Vec::new();
        loop {
            self.blank();
            match self.peek() {
                Some('}') => {
                    self.at += 1;
                    return Ok(Value::Dict(entries));
                }
                Some(quote @ ('"' | '\'')) => {
                    let key = self.text(quote)?;
                    if entries.iter().any(|(known, _)| *known == key) {
                        return self.problem(format!("the key \"{key}\" is there twice"));
                    }
                    self.blank();
                    if self.peek() != Some(':') {
                        return self.problem("`:` is missing after the key");
                    }
                    self.at += 1;
                    self.blank();
                    entries.push((key, self.value(depth + 1)?));
                    self.comma('}')?;
                }
                _ => return self.problem("a key in quotes, or `}`, is missing"),
            }
        }
    }

    fn comma(&mut self, end: char) -> Result<(), Problem> {
        self.blank();
        match self.peek() {
            Some(',') => self.at += 1,
            Some(c) if c == end => {}
            None => return self.problem(format!("`{end}` is missing")),
            Some(_) => return self.problem(format!("`,` or `{end}` is missing")),
        }
        Ok(())
    }

    fn text(&mut self, quote: char) -> Result<String, Problem> {
        self.at += 1;
        let mut out = String::new();
        loop {
            let Some(c) = self.peek() else { return self.problem(format!("the closing {quote} is missing")) };
            self.at += 1;
            match c {
                _ if c == quote => return Ok(out),
                '\\' => {
                    let Some(escape) = self.peek() else {
                        return self.problem("a letter is missing after the backslash");
                    };
                    self.at += 1;
                    out.push(match escape {
                        'n' => '\n',
                        't' => '\t',
                        'r' => '\r',
                        'u' => {
                            let hex: String = self.chars.iter().skip(self.at).take(4).collect();
                            let Some(c) =
                                u32::from_str_radix(&hex, 16).ok().filter(|_| hex.len() == 4).and_then(char::from_u32)
                            else {
                                return self.problem("four hex digits of a character are missing after \\u");
                            };
                            self.at += 4;
                            c
                        }
                        '\\' | '"' | '\'' | '/' => escape,
                        _ => return self.problem(format!("\\{escape} is not understood here")),
                    });
                }
                _ => out.push(c),
            }
        }
    }

    fn word(&mut self) -> Result<Value, Problem> {
        let start = self.at;
        while self.peek().is_some_and(|c| c.is_alphanumeric() || c == '_') {
            self.at += 1;
        }
        let word: String = self.chars[start..self.at].iter().collect();
        Ok(match word.as_str() {
            "None" | "null" => Value::None,
            "True" | "true" => Value::Bool(true),
            "False" | "false" => Value::Bool(false),
            "nan" | "NaN" => Value::Float(f64::NAN),
            "inf" | "Infinity" => Value::Float(f64::INFINITY),
            _ => {
                self.at = start;
                return self.problem(format!("`{word}` is a name; text stands in quotes"));
            }
        })
    }

    fn number(&mut self) -> Result<Value, Problem> {
        let start = self.at;
        while self.peek().is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.' | '_')) {
            self.at += 1;
        }
        let digits: String = self.chars[start..self.at].iter().filter(|c| **c != '_').collect();
        let body = digits.trim_start_matches(['+', '-']);
        if body == "inf" || body == "Infinity" {
            return Ok(Value::Float(if digits.starts_with('-') { f64::NEG_INFINITY } else { f64::INFINITY }));
        }
        let is_float = body.contains(['.', 'e', 'E']);
        let well_formed =
            body.starts_with(|c: char| c.is_ascii_digit() || c == '.') && body.contains(|c: char| c.is_ascii_digit());
        let value = match (well_formed, is_float) {
            (true, true) => digits.parse().ok().map(Value::Float),
            (true, false) if digits.len() <= 4_300 => digits.parse::<BigInt>().ok().map(Value::int),
            _ => None,
        };
        value.ok_or_else(|| Problem { message: format!("`{digits}` is no number"), column: start + 1 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_are_read() {
        let expected =
            Value::List(vec![Value::Int(1), Value::Float(2.5), Value::Bool(true), Value::None, "a'b".into()]);
        assert_eq!(read("[1, 2.5, True, None, \"a'b\",]"), Ok(expected.clone()));
        assert_eq!(read(" ( 1, 25e-1, true, null, 'a\\'b' ) "), Ok(expected));
        let data = Value::Dict(vec![("$data".to_owned(), "diabetes/x".into())]);
        assert_eq!(read("{'$data': \"diabetes/x\"}"), Ok(data));
        assert_eq!(read("-1_000"), Ok(Value::Int(-1000)));
        assert_eq!(read("99999999999999999999").map(|value| value.type_name()), Ok("int"));
    }

    #[test]
    fn a_mistake_has_a_sentence_and_a_place() {
        let problem = |text| read(text).err().map(|problem| (problem.column, problem.message));
        assert_eq!(problem("[1, 2"), Some((6, "`]` is missing".to_owned())));
        assert_eq!(problem("[1 2]"), Some((4, "`,` or `]` is missing".to_owned())));
        assert_eq!(problem("linear"), Some((1, "`linear` is a name; text stands in quotes".to_owned())));
        assert_eq!(problem("1.2.3"), Some((1, "`1.2.3` is no number".to_owned())));
        assert_eq!(problem("1 2"), Some((3, "one value was expected, and here comes more".to_owned())));
        assert_eq!(
            problem(&"[".repeat(5000)).map(|(_, message)| message),
            Some("more than 100 brackets inside one another".to_owned())
        );
    }

    #[test]
    fn the_type_helps() {
        assert_eq!(read_as("linear", "str"), Ok("linear".into()));
        assert_eq!(read_as("'linear'", "str"), Ok("linear".into()));
        assert_eq!(read_as("2", "float"), Ok(Value::Float(2.0)));
        assert_eq!(read_as("two", "int"), Err("At character 1: `two` is a name; text stands in quotes.".to_owned()));
        assert_eq!(read_as("2.5", "int"), Err("A whole number.".to_owned()));
    }
}
