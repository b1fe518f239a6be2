//! The scenario's steps: what each waits for, what it sends, what came of it, and the runs that stand side by side.

use api::Value;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

use super::chain::sentence;
use super::{Deployed, Desk};
use crate::platform;
use crate::route::Tab;
use crate::scenario::{Action, Answer, Exhibit, Scatter, Step, read_args};

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

/// The place of a step of a variant.
pub fn run_key(exhibit: &Exhibit, variant: usize, step: &str) -> String {
    format!("step/{}/{variant}/{step}", exhibit.file)
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

impl Desk {
    /// The newest contract of a variant: same class, same constructor arguments. Tracked.
    pub fn subject(self, exhibit: &Exhibit, variant: usize) -> Option<Deployed> {
        let wanted = read_args(exhibit.variants[variant].args);
        let empty = |args: &Value| match args {
            Value::Dict(entries) => entries.is_empty(),
            Value::List(items) => items.is_empty(),
            other => *other == Value::None,
        };
        self.chain.with(|chain| {
            let same = |args: &Value| *args == wanted || (empty(args) && empty(&wanted));
            chain.contracts().into_iter().rev().find(|contract| contract.class == exhibit.class && same(&contract.args))
        })
    }

    /// How a step of a variant stands. Tracked.
    pub fn step_state(self, exhibit: &'static Exhibit, variant: usize, step: &Step) -> StepState {
        let key = run_key(exhibit, variant, step.id);
        if self.busy.with(|busy| busy.contains_key(&key)) {
            return StepState::Running;
        }
        if let Some(refusal) = self.refused.with(|refused| refused.get(&key).cloned()) {
            return StepState::Failed(refusal.sentence, None);
        }
        let subject = self.subject(exhibit, variant);
        if let Some(failed) = self.failed(&key) {
            return failed;
        }
        let Some(subject) = subject else {
            return if matches!(step.action, Action::Deploy) {
                StepState::Ready
            } else {
                StepState::Waits("deploy first".to_owned())
            };
        };
        let called = |method: &str| {
            self.chain.with(|chain| {
                let tx = chain.last_call(&subject.address, method)?;
                Some((tx.tx.clone(), tx.receipt.height, tx.receipt.gas_used))
            })
        };
        match step.action {
            Action::Deploy => StepState::Done(
                format!("block {} · {} gas", subject.height, grouped(subject.gas_used)),
                Some(subject.tx.clone()),
            ),
            Action::Call { method, .. } => match called(method) {
                Some((tx, height, gas)) => StepState::Done(format!("block {height} · {} gas", grouped(gas)), Some(tx)),
                None => StepState::Ready,
            },
            Action::Query { ref answer, .. } => {
                let trained = exhibit.steps.iter().all(|earlier| match earlier.action {
                    Action::Call { method, .. } => called(method).is_some(),
                    _ => true,
                });
                if !trained {
                    return StepState::Waits("train first".to_owned());
                }
                match answer {
                    Answer::Score => match self.evaluations.with(|all| all.get(&subject.address).cloned()) {
                        Some(evaluation) => {
                            StepState::Done(format!("r2 = {}", brief(evaluation.score)), Some(evaluation.answer))
                        }
                        None => StepState::Ready,
                    },
                    Answer::First { before, after } => {
                        self.first_answer(&key, &subject.address, before, after).unwrap_or(StepState::Ready)
                    }
                    Answer::Count { before, after } => {
                        self.answer_count(&key, &subject.address, before, after).unwrap_or(StepState::Ready)
                    }
                }
            }
        }
    }

    fn answer_count(self, key: &str, of: &str, before: &str, after: &str) -> Option<StepState> {
        let id = self.last.with(|last| last.get(key).cloned())?;
        self.asked.with(|asked| {
            let asked = asked.iter().find(|asked| asked.id == id && asked.of == of)?;
            let Value::List(items) = &asked.result.returned else { return None };
            Some(StepState::Done(format!("{before} {}{after}", items.len()), Some(id.clone())))
        })
    }

    fn first_answer(self, key: &str, of: &str, before: &str, after: &str) -> Option<StepState> {
        let id = self.last.with(|last| last.get(key).cloned())?;
        self.asked.with(|asked| {
            let asked = asked.iter().find(|asked| asked.id == id && asked.of == of)?;
            let first = match &asked.result.returned {
                Value::List(items) => items.first().and_then(number)?,
                other => number(other)?,
            };
            Some(StepState::Done(format!("{before} {}{after}", brief(first)), Some(id.clone())))
        })
    }

    /// What a step sent last, when that was undone.
    fn failed(self, key: &str) -> Option<StepState> {
        let id = self.last.with(|last| last.get(key).cloned())?;
        let error = self.chain.with(|chain| chain.transaction(&id).and_then(|tx| tx.receipt.error.clone()));
        let error =
            error.or_else(|| self.asked.with(|asked| asked.iter().find(|asked| asked.id == id)?.result.error.clone()));
        error.map(|error| StepState::Failed(format!("{}: {}", error.kind, sentence(&error)), Some(id)))
    }

    /// Runs one step; true when it did what it says.
    ///
    /// `then` says whether the inspector turns to its effect.
    pub async fn run_step(self, exhibit: &'static Exhibit, variant: usize, step: &'static Step, then: Then) -> bool {
        let key = run_key(exhibit, variant, step.id);
        if self.busy.with_untracked(|busy| busy.contains_key(&key)) {
            return false;
        }
        let subject = untrack(|| self.subject(exhibit, variant));
        match (&step.action, subject) {
            (Action::Deploy, _) => {
                let chosen = &exhibit.variants[variant];
                let Some(receipt) = self.deploy(&key, read_args(chosen.args), chosen.label).await else { return false };
                if let Some(address) = &receipt.address {
                    self.go(|route| route.contract = Some(address.clone()));
                }
                self.show_result(&receipt.tx, then);
                receipt.status == "ok"
            }
            (Action::Call { method, args }, Some(subject)) => {
                let Some(receipt) = self.call(&key, &subject.address, method, read_args(args)).await else {
                    return false;
                };
                // A new training makes the old evaluation history.
                self.evaluations.update(|all| drop(all.remove(&subject.address)));
                self.go(|route| route.contract = Some(subject.address.clone()));
                self.show_result(&receipt.tx, then);
                receipt.status == "ok"
            }
            (Action::Query { method, args, answer }, Some(subject)) => {
                let Some(asked) = self.query(&key, &subject.address, method, read_args(args)).await else {
                    return false;
                };
                self.go(|route| route.contract = Some(subject.address.clone()));
                match (answer, &exhibit.scatter) {
                    (Answer::Score, Some(scatter)) if asked.result.status == "ok" => {
                        let score = asked.result.returned.get("r2").and_then(number).unwrap_or(f64::NAN);
                        let drawn =
                            self.draw(&key, &subject.address, scatter, score, asked.result.gas_used, asked.id).await;
                        if drawn && then == Then::Show {
                            self.inspect(Tab::Plot);
                        }
                        drawn
                    }
                    _ => {
                        self.show_result(&asked.id, then);
                        asked.result.status == "ok"
                    }
                }
            }
            (_, None) => false,
        }
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
    async fn draw(
        self,
        key: &str,
        address: &str,
        scatter: &Scatter,
        score: f64,
        gas_used: u64,
        answer: String,
    ) -> bool {
        let args = Value::Dict(vec![("x".to_owned(), read_args(scatter.features))]);
        let Some(predicted) = self.query(&format!("{key}/plot"), address, "predict", args).await else { return false };
        let actual = match platform::fetch_text(scatter.csv).await {
            Ok(csv) => last_column(&csv),
            Err(sentence) => {
                self.say(sentence);
                return false;
            }
        };
        let predicted = Arc::new(numbers(&predicted.result.returned));
        let evaluation = Evaluation { score, gas_used, answer, predicted, actual: Arc::new(actual) };
        self.evaluations.update(|all| drop(all.insert(address.to_owned(), evaluation)));
        true
    }

    /// Runs all steps of a variant that a comparison needs: up to the evaluation.
    pub fn run_variant(self, exhibit: &'static Exhibit, variant: usize) {
        self.variant.set(variant);
        // Whoever looks at the plot waits for the plot.
        let then = if self.route.with_untracked(|route| route.tab == Tab::Plot) { Then::Stay } else { Then::Show };
        spawn_local(async move {
            for step in exhibit.steps {
                let done = untrack(|| matches!(self.step_state(exhibit, variant, step), StepState::Done(..)));
                if !done && !self.run_step(exhibit, variant, step, then).await {
                    return;
                }
                if matches!(step.action, Action::Query { answer: Answer::Score, .. }) {
                    return;
                }
            }
        });
    }

    /// Draws the runs again that were trained before the page was reloaded.
    pub fn redraw(self, exhibit: &'static Exhibit) {
        let Some(step) =
            exhibit.steps.iter().find(|step| matches!(step.action, Action::Query { answer: Answer::Score, .. }))
        else {
            return;
        };
        spawn_local(async move {
            for variant in 0..exhibit.variants.len() {
                if untrack(|| self.step_state(exhibit, variant, step)) == StepState::Ready {
                    self.run_step(exhibit, variant, step, Then::Stay).await;
                }
            }
        });
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
