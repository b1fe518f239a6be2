//! Taking a command's fields one by one, with a sentence for each that is missing or of the wrong type.

use crate::shape::{Shape, kind_name};
use crate::view::Error;
use primitives::Value;
use primitives::nearest;

/// A command's fields that were not taken yet.
pub(crate) struct Fields {
    cmd: &'static str,
    entries: Vec<(String, Value)>,
}

impl Fields {
    pub(crate) fn new(cmd: &'static str, entries: Vec<(String, Value)>) -> Fields {
        Fields { cmd, entries }
    }

    /// The field as it is; null counts as absent.
    pub(crate) fn take(&mut self, name: &str) -> Option<Value> {
        let at = self.entries.iter().position(|(key, _)| key == name)?;
        Some(self.entries.remove(at).1).filter(|value| *value != Value::None)
    }

    pub(crate) fn wrong<T>(&self, name: &str, expected: &str, got: &Value) -> Result<T, Error> {
        let got = match got {
            Value::Str(text) => format!("the text \"{}\"", crate::reader::brief(text)),
            Value::Int(number) => format!("the int {number}"),
            Value::Float(number) => format!("the float {}", primitives::format_float(*number)),
            other => kind_name(other).to_owned(),
        };
        let message = format!("the field \"{name}\" of \"{}\" must be {expected}, not {got}", self.cmd);
        Err(Error::protocol("WrongType", message))
    }

    pub(crate) fn missing<T>(&self, name: &str, what: &str) -> Result<T, Error> {
        Err(Error::protocol("MissingField", format!("\"{}\" needs the field \"{name}\": {what}", self.cmd)))
    }

    pub(crate) fn text(&mut self, name: &str, what: &str) -> Result<Option<String>, Error> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::Str(text)) => Ok(Some(text)),
            Some(other) => self.wrong(name, &format!("a text ({what})"), &other),
        }
    }

    pub(crate) fn need_text(&mut self, name: &str, what: &str) -> Result<String, Error> {
        match self.text(name, what)? {
            Some(text) => Ok(text),
            None => self.missing(name, what),
        }
    }

    pub(crate) fn number(&mut self, name: &str, least: u64, most: u64) -> Result<Option<u64>, Error> {
        let Some(value) = self.take(name) else { return Ok(None) };
        match u64::from_value(value.clone()) {
            Ok(number) if (least..=most).contains(&number) => Ok(Some(number)),
            _ if most == u64::MAX => self.wrong(name, &format!("an int of at least {least}"), &value),
            _ => self.wrong(name, &format!("an int from {least} to {most}"), &value),
        }
    }

    pub(crate) fn need_number(&mut self, name: &str, what: &str) -> Result<u64, Error> {
        match self.number(name, 0, u64::MAX)? {
            Some(number) => Ok(number),
            None => self.missing(name, what),
        }
    }

    pub(crate) fn object(&mut self, name: &str, what: &str) -> Result<Option<Value>, Error> {
        match self.take(name) {
            None => Ok(None),
            Some(value @ Value::Dict(_)) => Ok(Some(value)),
            Some(other) => self.wrong(name, &format!("an object ({what})"), &other),
        }
    }

    /// One warning per field that nobody took; `known` are the command's own.
    pub(crate) fn warnings(&self, known: &[&str]) -> Vec<String> {
        let left = self.entries.iter().filter(|(key, _)| key != "panda");
        left.take(16)
            .map(|(key, _)| {
                let key = crate::reader::brief(key);
                let hint = match nearest(&key, known.iter().copied()) {
                    Some(meant) if meant != key => format!("; did you mean \"{meant}\"?"),
                    _ => String::new(),
                };
                format!("\"{}\" has no field \"{key}\", which is ignored{hint}", self.cmd)
            })
            .collect()
    }

    /// The names of the fields that nobody took.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.entries.iter().any(|(key, value)| key == name && *value != Value::None)
    }
}
