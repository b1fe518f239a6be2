//! Reading a command's words: files, and options with or without a value.

use crate::{Failure, USAGE};

/// What followed a command.
pub(crate) struct Options {
    /// Words that are no options.
    pub files: Vec<String>,
    values: Vec<(String, String)>,
    flags: Vec<String>,
}

/// A mistake on the command line.
pub(crate) fn usage(sentence: &str) -> Failure {
    Failure { status: USAGE, sentence: sentence.to_owned() }
}

impl Options {
    /// Reads the words after a command; `--name value` and `--name=value` mean the same, `--` ends the options.
    pub(crate) fn read(words: &[String], valued: &[&str], flags: &[&str]) -> Result<Options, Failure> {
        let mut options = Options { files: Vec::new(), values: Vec::new(), flags: Vec::new() };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            if word == "--" {
                options.files.extend(words.cloned());
                break;
            }
            let Some(option) = word.strip_prefix("--") else {
                options.files.push(word.clone());
                continue;
            };
            let (name, inline) = match option.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (option, None),
            };
            if valued.contains(&name) {
                let value = inline.or_else(|| words.next().cloned());
                let value = value.ok_or_else(|| usage(&format!("--{name} needs a value")))?;
                if options.value(name).is_some() {
                    return Err(usage(&format!("--{name} is given twice")));
                }
                options.values.push((name.to_owned(), value));
            } else if flags.contains(&name) && inline.is_none() {
                options.flags.push(name.to_owned());
            } else {
                let known = valued.iter().chain(flags).copied();
                let hint = api::nearest(name, known).map_or(String::new(), |near| format!("; did you mean --{near}?"));
                return Err(usage(&format!("there is no option --{name}{hint}")));
            }
        }
        Ok(options)
    }

    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.values.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.flags.iter().any(|flag| flag == name)
    }

    /// The one file that a command takes.
    pub(crate) fn file(&self, what: &str) -> Result<&str, Failure> {
        match self.files.as_slice() {
            [file] => Ok(file),
            [] => Err(usage(&format!("{what} is missing"))),
            [_, second, ..] => Err(usage(&format!("one file is taken at a time, and '{second}' is a second one"))),
        }
    }
}

/// A file's text.
pub(crate) fn read_text(file: &str, most_bytes: u64) -> Result<String, Failure> {
    let broken = |reason: String| usage(&format!("'{file}' cannot be read: {reason}"));
    let facts = std::fs::metadata(file).map_err(|error| broken(error.to_string()))?;
    if facts.is_dir() {
        return Err(broken("it is a folder".to_owned()));
    }
    if facts.len() > most_bytes {
        return Err(broken(format!("it has {} bytes, and at most {most_bytes} are read", facts.len())));
    }
    let bytes = std::fs::read(file).map_err(|error| broken(error.to_string()))?;
    let text = String::from_utf8(bytes)
        .map_err(|error| broken(format!("it is not UTF-8 at byte {}", error.utf8_error().valid_up_to())))?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}
