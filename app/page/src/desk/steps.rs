//! The scenario's steps: what each waits for, what it sends, what came of it, and the runs that stand side by side.

use api::Value;
use api::view::{Advanced, Error, Transaction};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

use super::chain::sentence;
use super::{Asked, Deployed, Desk};
use crate::platform;
use crate::route::Tab;
use crate::scenario::{Exhibit, Plot, Step};

/// What the places of steps begin with.
pub(super) const STEP_PLACE: &str = "step/";
/// How long an answer may be to stand beside its step.
const ANSWER_LETTERS: usize = 60;

/// What an evaluated run is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    pub score: f64,
    pub gas_used: u64,
    /// The answer's id, for its receipt.
    pub answer: String,
    pub predicted: Arc<Vec<f64>>,
    pub actual: Arc<Vec<f64>>,
}

/// How a step stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Something has to come first: the sentence says what.
    Waits(String),
    Ready,
    Running,
    /// Done, with its effect in a few words and the receipt's id.
    Done(String, Option<String>),
    /// Not carried out, or undone: the sentence, and the receipt's id when there is one.
    Failed(String, Option<String>),
}

/// Whether the inspector turns to what a step did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    Show,
    Stay,
}

/// The place of a step.
pub fn run_key(exhibit: &Exhibit, index: usize) -> String {
    format!("{STEP_PLACE}{}/{index}", exhibit.file)
}

/// A number with spaces between its thousands.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('\u{202f}');
        }
        out.push(digit);
    }
    out
}

/// A number with four digits that matter.
pub fn brief(number: f64) -> String {
    match number.abs() {
        size if !size.is_finite() => api::write(&Value::Float(number)),
        size if size >= 1000.0 => format!("{number:.0}"),
        size if size >= 10.0 => format!("{number:.1}"),
        _ => {
            let text = format!("{number:.4}");
            text.trim_end_matches('0').trim_end_matches('.').to_owned()
        }
    }
}

/// A balance or fee: nano-PANDA as PANDA.
pub fn coins(nano: u64) -> String {
    const NANO: u64 = 1_000_000_000;
    let (whole, part) = (nano / NANO, nano % NANO);
    let part = format!("{part:09}");
    let part = part.trim_end_matches('0');
    if part.is_empty() { format!("{} PANDA", grouped(whole)) } else { format!("{}.{part} PANDA", grouped(whole)) }
}

/// A balance with the digits that fit a narrow place.
pub fn coins_brief(nano: u64) -> String {
    const TENTH_OF_MILLI: u64 = 100_000;
    coins(nano / TENTH_OF_MILLI * TENTH_OF_MILLI)
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Int(number) => Some(*number as f64),
        Value::Float(number) => Some(*number),
        _ => None,
    }
}

fn numbers(value: &Value) -> Vec<f64> {
    match value {
        Value::List(items) => items.iter().filter_map(number).collect(),
        _ => Vec::new(),
    }
}

/// A value in a few letters: numbers with the digits that matter, texts without quotes.
fn said(value: &Value) -> String {
    match value {
        Value::Float(number) => brief(*number),
        Value::Str(text) => text.clone(),
        Value::List(items) => {
            format!("[{}]", items.iter().take(ANSWER_LETTERS).map(said).collect::<Vec<_>>().join(", "))
        }
        other => api::write(other),
    }
}

/// What a step answered, in its own words or in short.
fn answer_of(step: &Step, returned: &Value) -> String {
    if let Some(template) = &step.answer {
        return api::scenario::answer(template, returned, &said);
    }
    let text = said(returned);
    match text.char_indices().nth(ANSWER_LETTERS) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}

/// A step that was not carried out or undone: done, when that is what it shows.
fn undone(step: &Step, error: &Error, id: &str) -> StepState {
    let text = format!("{}: {}", error.kind, sentence(error));
    match step.refusal() {
        Some(expected) if expected.is_none_or(|message| message == error.message) => {
            StepState::Done(format!("refused, as it should be: {text}"), Some(id.to_owned()))
        }
        _ => StepState::Failed(text, Some(id.to_owned())),
    }
}

impl Desk {
    /// The newest contract of a scenario's label; tracked.
    fn labelled(self, label: &str) -> Option<Deployed> {
        // A second run of the same step gets the label with a number behind.
        let same = |own: &str| {
            own.strip_prefix(label).is_some_and(|rest| {
                rest.is_empty() || rest.strip_prefix('-').is_some_and(|number| number.parse::<u32>().is_ok())
            })
        };
        self.chain.with(|chain| {
            chain.contracts().into_iter().rev().find(|contract| contract.label.as_deref().is_some_and(same))
        })
    }

    /// The contract of a run; of the first step that deploys one when the scenario has no runs. Tracked.
    pub fn subject(self, exhibit: &'static Exhibit, run: usize) -> Option<Deployed> {
        let first = || {
            let mut deployments = exhibit.steps().map(|(_, step)| step).filter(|step| !step.field("label").is_empty());
            deployments.next().map(|step| step.field("label"))
        };
        let label = exhibit.runs().get(run).map(|run| run.label.as_str()).or_else(first)?;
        self.labelled(label)
    }

    /// The address of a name in a scenario: one of its labels, or an account. Tracked.
    fn address_in(self, exhibit: &'static Exhibit, name: &str) -> Option<String> {
        if exhibit.steps().any(|(_, step)| step.field("label") == name) {
            return self.labelled(name).map(|contract| contract.address);
        }
        let account = |account: &&api::view::Account| account.name.as_deref() == Some(name);
        self.chain.with(|chain| chain.accounts.iter().find(account).map(|account| account.address.clone()))
    }

    /// A step's command with its places filled, or the label that is not on the chain yet. Tracked.
    fn command_of(self, exhibit: &'static Exhibit, step: &Step) -> Result<Value, String> {
        let mut lacking = None;
        let mut find = |name: &str| {
            let found = self.address_in(exhibit, name);
            if found.is_none() {
                lacking = Some(name.to_owned());
            }
            found
        };
        let scenario = exhibit.scenario().ok_or_else(String::new)?;
        let mut command = scenario.command(step, &mut find);
        for field in ["to", "of"] {
            if step.command.get(field).is_some() {
                match find(step.field(field)) {
                    Some(address) => set(&mut command, field, address.into()),
                    None => break,
                }
            }
        }
        match lacking {
            Some(name) => Err(name),
            None => command,
        }
    }

    /// The transaction that a step sent: the last one of this place, else the only one that it can be. Tracked.
    fn sent(self, exhibit: &'static Exhibit, index: usize, step: &Step) -> Option<Transaction> {
        let key = run_key(exhibit, index);
        if let Some(id) = self.last.with(|last| last.get(&key).cloned()) {
            return self.chain.with(|chain| chain.transaction(&id).cloned());
        }
        let (to, method) = (step.field("to"), step.field("method"));
        let alike = |other: &Step| (other.field("to"), other.field("method")) == (to, method);
        if step.field("cmd") != "call" || exhibit.steps().filter(|(_, other)| !other.aside && alike(other)).count() != 1
        {
            return None;
        }
        let address = self.address_in(exhibit, to)?;
        self.chain.with(|chain| chain.last_call(&address, method).cloned()).filter(|_| !step.aside)
    }

    /// How a step stands. Tracked.
    pub fn step_state(self, exhibit: &'static Exhibit, run: usize, index: usize, step: &'static Step) -> StepState {
        let key = run_key(exhibit, index);
        if self.busy.with(|busy| busy.contains_key(&key)) {
            return StepState::Running;
        }
        if let Some(refusal) = self.refused.with(|refused| refused.get(&key).cloned()) {
            return StepState::Failed(refusal.sentence, None);
        }
        if let Some(text) = self.told.with(|told| told.get(&key).cloned()) {
            return StepState::Done(text, None);
        }
        if let Err(name) = self.command_of(exhibit, step) {
            let deploys = exhibit.steps_of(run).find(|(_, other)| other.field("label") == name);
            let first = deploys.map_or(name, |(_, other)| other.title.to_lowercase());
            return StepState::Waits(format!("{first} first"));
        }
        match step.field("cmd") {
            "deploy" => self.deploy_state(&key, step),
            "call" => match self.sent(exhibit, index, step) {
                Some(tx) => self.call_state(step, &tx),
                None => StepState::Ready,
            },
            "query" => self.query_state(exhibit, run, index, step),
            _ => StepState::Ready,
        }
    }

    fn deploy_state(self, key: &str, step: &Step) -> StepState {
        let id = self.last.with(|last| last.get(key).cloned());
        let tx = id.and_then(|id| self.chain.with(|chain| chain.transaction(&id).cloned()));
        if let Some((error, tx)) = tx.as_ref().and_then(|tx| Some((tx.receipt.error.as_ref()?, tx))) {
            return undone(step, error, &tx.tx);
        }
        match self.labelled(step.field("label")) {
            Some(contract) if !step.field("label").is_empty() => StepState::Done(
                format!("block {} · {} gas", contract.height, grouped(contract.gas_used)),
                Some(contract.tx),
            ),
            _ => StepState::Ready,
        }
    }

    fn call_state(self, step: &Step, tx: &Transaction) -> StepState {
        let receipt = &tx.receipt;
        if let Some(error) = &receipt.error {
            return undone(step, error, &tx.tx);
        }
        let text = match (&step.answer, receipt.status.as_str()) {
            (Some(_), "ok") => answer_of(step, &receipt.returned),
            (_, "suspended") => format!("block {} · sleeps", receipt.height),
            _ => format!("block {} · {} gas", receipt.height, grouped(receipt.gas_used)),
        };
        StepState::Done(text, Some(tx.tx.clone()))
    }

    fn query_state(self, exhibit: &'static Exhibit, run: usize, index: usize, step: &'static Step) -> StepState {
        let key = run_key(exhibit, index);
        let Some(of) = self.address_in(exhibit, step.field("to")) else { return StepState::Ready };
        if exhibit.draws(step)
            && let Some(evaluation) = self.evaluations.with(|all| all.get(&of).cloned())
        {
            return StepState::Done(format!("r2 = {}", brief(evaluation.score)), Some(evaluation.answer));
        }
        let id = self.last.with(|last| last.get(&key).cloned());
        let asked = id.and_then(|id| self.asked.with(|asked| asked.iter().find(|asked| asked.id == id).cloned()));
        if let Some(asked) = asked.filter(|asked| asked.of == of) {
            return match &asked.result.error {
                Some(error) => undone(step, error, &asked.id),
                None => StepState::Done(answer_of(step, &asked.result.returned), Some(asked.id)),
            };
        }
        // On the main road a question comes after what it asks about.
        let same = |other: &Step| other.field("cmd") == "call" && other.field("to") == step.field("to") && !other.aside;
        let waits = exhibit
            .steps_of(run)
            .filter(|(at, other)| *at < index && same(other))
            .find(|(at, other)| self.sent(exhibit, *at, other).is_none());
        match waits {
            Some((_, other)) if !step.aside => StepState::Waits(format!("{} first", other.title.to_lowercase())),
            _ => StepState::Ready,
        }
    }

    /// Runs one step; true when it did what it says.
    ///
    /// `then` says whether the inspector turns to its effect.
    pub async fn run_step(self, exhibit: &'static Exhibit, index: usize, step: &'static Step, then: Then) -> bool {
        let key = run_key(exhibit, index);
        if self.busy.with_untracked(|busy| busy.contains_key(&key)) {
            return false;
        }
        let command = match untrack(|| self.command_of(exhibit, step)) {
            Ok(command) => command,
            Err(lacking) => {
                self.say(format!("{}: nothing is called {lacking} yet.", step.title));
                return false;
            }
        };
        let address = command.get("to").or(command.get("of")).and_then(Value::as_str).map(str::to_owned);
        self.told.update(|told| drop(told.remove(&key)));
        let shown = untrack(|| address.clone());
        match (step.field("cmd"), address) {
            ("deploy" | "call", _) => {
                let Some(receipt) = self.send_step(&key, step, command).await else { return false };
                // A new training makes the old evaluation history.
                if let Some(address) = &shown {
                    self.evaluations.update(|all| drop(all.remove(address)));
                }
                if let Some(address) = receipt.address.clone().or(shown) {
                    self.go(|route| route.contract = Some(address));
                }
                self.show_result(&receipt.tx, then);
                receipt.error.is_none() || step.refusal().is_some()
            }
            ("query", Some(address)) => {
                let Some(asked) = self.ask(&key, &address, step.field("method"), command).await else { return false };
                self.go(|route| route.contract = Some(address.clone()));
                match exhibit.plot() {
                    Some(plot) if exhibit.draws(step) && asked.result.status == "ok" => {
                        let drawn = self.draw(&key, &address, plot, asked).await;
                        if drawn && then == Then::Show {
                            self.inspect(Tab::Plot);
                        }
                        drawn
                    }
                    _ => {
                        self.show_result(&asked.id, then);
                        asked.result.status == "ok" || step.refusal().is_some()
                    }
                }
            }
            ("state", Some(address)) => {
                self.read_state(&address);
                self.go(|route| route.contract = Some(address));
                if then == Then::Show {
                    self.inspect(Tab::State);
                }
                self.tell(&key, "shown on the right".to_owned());
                true
            }
            ("advance", _) => {
                let Some(advanced) = self.send_at(&key, command).await else { return false };
                self.refresh().await;
                let text = match super::actions::decoded::<Advanced>(advanced) {
                    Ok(Advanced { height, resumed, .. }) if resumed.is_empty() => {
                        format!("block {height} is open, nothing was due")
                    }
                    Ok(Advanced { height, resumed, .. }) => {
                        let woken = match resumed.len() {
                            1 => "one part ran".to_owned(),
                            count => format!("{count} parts ran"),
                        };
                        format!("block {height} is open, {woken}, the last: {}", resumed[resumed.len() - 1].status)
                    }
                    Err(refusal) => refusal.sentence,
                };
                self.tell(&key, text);
                true
            }
            ("configure", _) => {
                let answered = self.send_at(&key, command).await.is_some();
                if answered {
                    self.tell(&key, format!("mining is {}", step.field("mining")));
                }
                answered
            }
            _ => false,
        }
    }

    /// Says what came of a step that leaves neither receipt nor answer.
    fn tell(self, key: &str, text: String) {
        self.told.update(|told| drop(told.insert(key.to_owned(), text)));
    }

    /// Sends a step's transaction: the open file as it was edited, and labels that are free.
    async fn send_step(self, key: &str, step: &Step, mut command: Value) -> Option<api::view::Receipt> {
        let fields = if let Value::Dict(fields) = &mut command { fields } else { return None };
        if step.field("cmd") == "deploy" {
            let file = step.field("file");
            if let Some(source) = self.files.with_untracked(|files| files.is_edited(file).then(|| files.text(file))) {
                fields.retain(|(name, _)| name != "file");
                fields.push(("source".to_owned(), source.into()));
            }
            if !step.field("label").is_empty() {
                let label = self.chain.with_untracked(|chain| chain.free_label(step.field("label")));
                fields.retain(|(name, _)| name != "label");
                fields.push(("label".to_owned(), label.into()));
            }
        }
        self.transact(key, command).await
    }

    /// Shows a receipt beside the code; on a phone the step itself says enough.
    fn show_result(self, id: &str, then: Then) {
        self.go(|route| {
            if then == Then::Show {
                route.tab = Tab::Receipt;
            }
            route.tx = Some(id.to_owned());
        });
    }

    /// Asks for the predictions of all rows and lays them beside the known targets.
    async fn draw(self, key: &str, address: &str, plot: &Plot, asked: Asked) -> bool {
        let score = asked.result.returned.get("r2").and_then(number).unwrap_or(f64::NAN);
        let args = Value::Dict(vec![("x".to_owned(), plot.features.clone())]);
        let Some(predicted) = self.query(&format!("{key}/plot"), address, "predict", args).await else { return false };
        let actual = match platform::fetch_text(&plot.csv).await {
            Ok(csv) => last_column(&csv),
            Err(sentence) => {
                self.say(sentence);
                return false;
            }
        };
        let predicted = Arc::new(numbers(&predicted.result.returned));
        let (gas_used, answer) = (asked.result.gas_used, asked.id);
        let evaluation = Evaluation { score, gas_used, answer, predicted, actual: Arc::new(actual) };
        self.evaluations.update(|all| drop(all.insert(address.to_owned(), evaluation)));
        true
    }

    /// Runs the main road of a run as far as a comparison needs it: up to the evaluation.
    pub fn run_variant(self, exhibit: &'static Exhibit, run: usize) {
        self.variant.set(run);
        // Whoever looks at the plot waits for the plot.
        let then = if self.route.with_untracked(|route| route.tab == Tab::Plot) { Then::Stay } else { Then::Show };
        spawn_local(async move {
            for (index, step) in exhibit.steps_of(run).filter(|(_, step)| !step.aside) {
                let done = untrack(|| matches!(self.step_state(exhibit, run, index, step), StepState::Done(..)));
                if !done && !self.run_step(exhibit, index, step, then).await {
                    return;
                }
                if exhibit.draws(step) {
                    return;
                }
            }
        });
    }

    /// Draws the runs again that were trained before the page was reloaded.
    pub fn redraw(self, exhibit: &'static Exhibit) {
        spawn_local(async move {
            for run in 0..exhibit.runs().len().max(1) {
                let step = exhibit.steps_of(run).find(|(_, step)| exhibit.draws(step));
                if let Some((index, step)) = step
                    && untrack(|| self.step_state(exhibit, run, index, step)) == StepState::Ready
                {
                    self.run_step(exhibit, index, step, Then::Stay).await;
                }
            }
        });
    }
}

/// Puts another value into a command's field.
fn set(command: &mut Result<Value, String>, name: &str, value: Value) {
    if let Ok(Value::Dict(entries)) = command
        && let Some((_, old)) = entries.iter_mut().find(|(key, _)| key == name)
    {
        *old = value;
    }
}

/// The last column of a CSV with one header line; lines with `#` in front are remarks.
fn last_column(csv: &str) -> Vec<f64> {
    let rows = csv.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()).skip(1);
    rows.filter_map(|row| row.rsplit(',').next()?.trim().parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_short() {
        assert_eq!(grouped(1_234_567), "1\u{202f}234\u{202f}567");
        assert_eq!(grouped(12), "12");
        assert_eq!(brief(0.517_748_42), "0.5177");
        assert_eq!(brief(206.116_67), "206.1");
        assert_eq!(brief(10.0), "10.0");
        assert_eq!(coins(1_500_000_000), "1.5 PANDA");
        assert_eq!(coins(2_000_000_000_000), "2\u{202f}000 PANDA");
    }

    #[test]
    fn the_target_is_the_last_column() {
        assert_eq!(last_column("# source: x\na,b,y\n1,2,3\n4,5,6.5\n"), vec![3.0, 6.5]);
    }
}
