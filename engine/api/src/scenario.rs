//! A scenario: the lesson that lies beside a contract, as commands with a sentence each and the answers to expect.

use crate::shape::{Entries, Shape, shape};
use primitives::Value;

/// The newest scenario format; readers accept every older one.
pub const SCENARIO_FORMAT: &str = "panda-scenario/1";

/// How often `$repeat` repeats, at most.
const MAX_TIMES: u64 = 1_000_000;
/// Who sends where a step does not say.
const SENDER: &str = "alice";
/// Fields of a step that are no part of its command.
const BESIDE: [&str; 7] = ["title", "say", "answer", "aside", "expect", "tolerance", "halts"];

shape! {
    /// A scenario as it lies in its file; `contracts/SCENARIOS.md` describes the fields.
    Scenario {
        format "format": String,
        /// The contract it belongs to, below `contracts/`.
        file "file": String,
        title "title": String,
        /// What the contract is, in one sentence.
        summary "summary": String,
        /// The lesson's own heading; the title when there is none.
        heading "heading": Option<String>,
        /// The shelf of the gallery.
        category "category": String,
        /// For whom: `first steps`, `next steps` or `advanced`.
        level "level": String,
        story "story": Vec<String>,
        /// What to look at while the steps run.
        look "look": Vec<String>,
        /// Values by name, for `$here`.
        data "data": Option<Value>,
        /// How far floats may be from the expected ones: relative, absolute below 1. None: equal to the bit.
        tolerance "tolerance": Option<Value>,
        /// Ways to do the same with other settings, to be compared: each shows the steps of its own contract.
        runs "runs": Option<Vec<Run>>,
        /// What an `evaluate` over these features is drawn from.
        plot "plot": Option<Plot>,
        steps "steps": Vec<Step>,
    }
}

shape! {
    /// One of several ways to do the same.
    Run {
        name "name": String,
        /// The label of its contract.
        label "label": String,
        /// What is special about it, in a few words.
        note "note": String,
    }
}

shape! {
    /// A data set drawn as predicted against actual.
    Plot {
        /// What `predict` is asked for, and what `evaluate` must have been given.
        features "features": Value,
        /// The table below the site, whose last column is the target.
        csv "csv": String,
        quantity "quantity": String,
        unit "unit": String,
        case "case": String,
        /// Its plural.
        cases "cases": String,
    }
}

/// One step: a button with a sentence, a command, and what it should answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The button's text.
    pub title: String,
    /// What is sent and what will happen.
    pub say: String,
    /// The answer in a few words, with places to fill.
    pub answer: Option<String>,
    /// Off the main road: shown when asked for.
    pub aside: bool,
    /// This step's own tolerance.
    pub tolerance: Option<Value>,
    /// The expected answer, in the fields that are compared.
    pub expect: Option<Value>,
    /// The command as it is written, before its places are filled.
    pub command: Value,
}

impl Step {
    /// A text field of its command; empty when there is none.
    pub fn field(&self, name: &str) -> &str {
        self.command.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// The error that is expected: `Some(None)` when any text will do.
    pub fn refusal(&self) -> Option<Option<&str>> {
        let expect = self.expect.as_ref()?;
        if let Some(refused) = expect.get("refused") {
            return Some(refused.as_str());
        }
        expect.get("error").map(|error| error.get("message").and_then(Value::as_str))
    }
}

impl Shape for Step {
    fn into_value(self) -> Value {
        let Step { title, say, answer, aside, tolerance, expect, command } = self;
        let mut entries = vec![("title".to_owned(), Value::Str(title)), ("say".to_owned(), Value::Str(say))];
        entries.extend(answer.map(|answer| ("answer".to_owned(), Value::Str(answer))));
        entries.extend(aside.then(|| ("aside".to_owned(), Value::Bool(true))));
        if let Value::Dict(command) = command {
            entries.extend(command);
        }
        entries.extend(tolerance.map(|tolerance| ("tolerance".to_owned(), tolerance)));
        entries.extend(expect.map(|expect| ("expect".to_owned(), expect)));
        Value::Dict(entries)
    }

    fn from_value(value: Value) -> Result<Step, String> {
        let (beside, command): (Vec<_>, Vec<_>) =
            Entries::open(value)?.0.into_iter().partition(|(name, _)| BESIDE.contains(&name.as_str()));
        let mut beside = Entries(beside);
        Ok(Step {
            title: beside.take("title")?,
            say: beside.take("say")?,
            answer: beside.take("answer")?,
            aside: beside.take::<Option<bool>>("aside")?.unwrap_or(false),
            tolerance: beside.take("tolerance")?,
            expect: beside.take("expect")?,
            command: Value::Dict(command),
        })
    }
}

/// What gives the address of an account or of a contract's label.
pub type FindAddress<'a> = dyn FnMut(&str) -> Option<String> + 'a;

impl Scenario {
    /// Reads the text of a scenario.
    ///
    /// # Errors
    /// A sentence that names the place, the format or the field.
    pub fn read(text: &str) -> Result<Scenario, String> {
        let value = crate::read(text).map_err(|error| error.to_string())?;
        match value.get("format").and_then(Value::as_str) {
            Some(SCENARIO_FORMAT) => {}
            _ => return Err(format!("a scenario is an object whose \"format\" is \"{SCENARIO_FORMAT}\"")),
        }
        Scenario::from_value(value).map_err(|problem| format!("the scenario's {problem}"))
    }

    /// The command of a step, ready to be sent.
    ///
    /// # Errors
    /// A sentence that names the place that cannot be filled.
    pub fn command(&self, step: &Step, address: &mut FindAddress<'_>) -> Result<Value, String> {
        let Value::Dict(mut entries) = self.fill(&step.command, address)? else {
            return Err("a step's command is an object".to_owned());
        };
        let sends = step.command.get("cmd").and_then(Value::as_str).is_some_and(|cmd| cmd == "deploy" || cmd == "call");
        if sends && step.command.get("sender").is_none() {
            entries.push(("sender".to_owned(), Value::from(SENDER)));
        }
        for (name, value) in &mut entries {
            if let (true, Value::List(lines)) = (name == "source", &value) {
                let lines: Vec<&str> = lines.iter().filter_map(Value::as_str).collect();
                *value = Value::Str(lines.join("\n"));
            }
        }
        Ok(Value::Dict(entries))
    }

    /// A value with its places filled: `${name}` in texts, `$here` and `$repeat`; `$data` is left to the node.
    ///
    /// # Errors
    /// A sentence that names the place that cannot be filled.
    pub fn fill(&self, value: &Value, address: &mut FindAddress<'_>) -> Result<Value, String> {
        filled(value, self.data.as_ref(), address)
    }

    /// The heading of the lesson.
    pub fn heading(&self) -> &str {
        self.heading.as_deref().unwrap_or(&self.title)
    }

    /// How far a step's floats may be from the expected ones; 0 when they must be equal to the bit.
    pub fn tolerance(&self, step: &Step) -> f64 {
        match step.tolerance.as_ref().or(self.tolerance.as_ref()) {
            Some(Value::Float(tolerance)) => *tolerance,
            _ => 0.0,
        }
    }
}

/// `data` is missing inside of data, so that no value can hold itself.
fn filled(value: &Value, data: Option<&Value>, address: &mut FindAddress<'_>) -> Result<Value, String> {
    match value {
        Value::Str(text) => Ok(Value::Str(with_addresses(text, address)?)),
        Value::List(items) => {
            let items: Result<Vec<Value>, String> = items.iter().map(|item| filled(item, data, address)).collect();
            Ok(Value::List(items?))
        }
        Value::Dict(entries) => {
            if let Some(name) = value.get("$here") {
                let found = name.as_str().and_then(|name| data.and_then(|data| data.get(name)));
                let found = found.ok_or_else(|| format!("the scenario's data have no {}", crate::write(name)))?;
                return filled(found, None, address);
            }
            if let Some(item) = value.get("$repeat") {
                return repeated(item, value.get("times"));
            }
            let entries: Result<Vec<(String, Value)>, String> =
                entries.iter().map(|(name, item)| Ok((name.clone(), filled(item, data, address)?))).collect();
            Ok(Value::Dict(entries?))
        }
        plain => Ok(plain.clone()),
    }
}

fn repeated(item: &Value, times: Option<&Value>) -> Result<Value, String> {
    let plain = !matches!(item, Value::List(_) | Value::Dict(_));
    let times = times.cloned().and_then(|times| u64::from_value(times).ok()).filter(|times| *times <= MAX_TIMES);
    match (plain, times) {
        (true, Some(times)) => Ok(Value::List((0..times).map(|_| item.clone()).collect())),
        _ => Err(format!("\"$repeat\" takes a plain value, with \"times\" from 0 to {MAX_TIMES} beside it")),
    }
}

fn with_addresses(text: &str, address: &mut FindAddress<'_>) -> Result<String, String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("${") {
        let Some((name, after)) = behind.split_once('}') else { break };
        out.push_str(before);
        out.push_str(&address(name).ok_or_else(|| format!("nothing is called \"{}\"", crate::reader::brief(name)))?);
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

/// The answer's template with its places filled: `{len}`, or a path of fields and indices such as `{0.score}`.
///
/// `show` writes a value; a place that the answer does not have stays as it is.
pub fn answer(template: &str, returned: &Value, show: &dyn Fn(&Value) -> String) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, behind)) = rest.split_once('{') {
        let Some((path, after)) = behind.split_once('}') else { break };
        out.push_str(before);
        match place(returned, path) {
            Some(value) => out.push_str(&show(&value)),
            None => {
                out.push('{');
                out.push_str(path);
                out.push('}');
            }
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

fn place(value: &Value, path: &str) -> Option<Value> {
    let mut at = value;
    for part in path.split('.') {
        at = match at {
            Value::List(items) if part == "len" => return i64::try_from(items.len()).ok().map(Value::Int),
            Value::List(items) => items.get(part.parse::<usize>().ok()?)?,
            other => other.get(part)?,
        };
    }
    Some(at.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{"format": "panda-scenario/1", "file": "ml/x.py", "title": "X", "summary": "s", "category": "c",
        "level": "l", "story": [], "look": [], "data": {"rows": [[1, "${alice}"]]}, "tolerance": 1e-3, "steps": [
        {"title": "Go", "say": "It goes.", "cmd": "call", "to": "x", "method": "go", "args": {"x": {"$here": "rows"},
         "y": {"$repeat": 0.5, "times": 2}, "z": {"$data": "iris/x"}}, "halts": 1, "expect": {"return": "${x}"}},
        {"title": "See", "say": "It is seen.", "cmd": "deploy", "source": ["a", "b"], "sender": "bob", "tolerance": 0.5}]}"#;

    fn find(name: &str) -> Option<String> {
        ["alice", "x"].contains(&name).then(|| format!("0x{name}"))
    }

    #[test]
    fn places_are_filled() {
        let scenario = Scenario::read(TEXT).expect("it is one");
        let first = scenario.command(&scenario.steps[0], &mut find).expect("its places are known");
        let args = r#"{"x": [[1, "0xalice"]], "y": [0.5, 0.5], "z": {"$data": "iris/x"}}"#;
        assert_eq!(crate::write(first.get("args").expect("args")), args);
        assert_eq!(first.get("sender").and_then(Value::as_str), Some("alice"));
        assert!(first.get("halts").is_none() && first.get("say").is_none());
        let second = scenario.command(&scenario.steps[1], &mut find).expect("nothing to fill");
        assert_eq!(second.get("source").and_then(Value::as_str), Some("a\nb"));
        assert_eq!((scenario.tolerance(&scenario.steps[0]), scenario.tolerance(&scenario.steps[1])), (1e-3, 0.5));
        let again = Scenario::from_value(scenario.clone().into_value()).expect("what it writes it reads");
        assert_eq!(again, scenario);
    }

    #[test]
    fn what_cannot_be_filled_is_named() {
        let scenario = Scenario::read(TEXT).expect("it is one");
        let wrong = |text: &str| scenario.fill(&crate::read(text).expect("json"), &mut find).unwrap_err();
        assert_eq!(wrong(r#"{"a": ["${nobody}"]}"#), "nothing is called \"nobody\"");
        assert_eq!(wrong(r#"{"$here": "columns"}"#), "the scenario's data have no \"columns\"");
        for text in [r#"{"$repeat": 1}"#, r#"{"$repeat": [1], "times": 2}"#, r#"{"$repeat": 1, "times": 1000001}"#] {
            assert!(wrong(text).contains("$repeat"), "{text}");
        }
        assert!(Scenario::read("{}").unwrap_err().contains("panda-scenario/1"));
        let lacking = TEXT.replace("\"say\": \"It goes.\", ", "");
        assert_eq!(Scenario::read(&lacking).unwrap_err(), "the scenario's steps[0].say is missing");
    }

    #[test]
    fn answers_are_said_in_words() {
        let returned = crate::read(r#"{"r2": 0.5, "rows": [{"score": 1}, 2]}"#).expect("json");
        let said = answer("{r2}, {rows.0.score} of {rows.len}; {missing} {", &returned, &|value| crate::write(value));
        assert_eq!(said, "0.5, 1 of 2; {missing} {");
    }
}
