//! Looking at a transaction: its profile and its steps as the node gives them, kept for the one that is looked at.

use api::Value;
use api::view::{Profile, Trace, TraceStep};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::Desk;
use super::actions::decoded;
use crate::bridge::command;
use crate::scenario;

/// Where refusals and progress of looking stand.
pub const LOOK: &str = "look";
/// Steps fetched at once.
const STEPS: u64 = 400;
/// Steps passed over in search of one worth stopping at.
const MOST_PASSED: u64 = 4_000;

/// What is known of the transaction that is looked at.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Looked {
    pub tx: String,
    /// The contract it ran, which names the file.
    pub contract: Option<String>,
    pub profile: Option<Arc<Profile>>,
    pub steps: BTreeMap<u64, Arc<TraceStep>>,
    /// Steps in all, once they were counted.
    pub total: u64,
    /// Where the constructor or method begins.
    pub entry: u64,
    /// The step that is shown.
    pub at: u64,
    pub shows_profile: bool,
    pub shows_steps: bool,
}

/// How far one goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stride {
    To(u64),
    /// One step on or back, into functions of the contract and past those of the library.
    By(i64),
    /// The same, past what is called meanwhile.
    Over(i64),
}

impl Looked {
    /// The text of a line that ran.
    pub fn text_of(&self, file: &str, line: u32) -> Option<String> {
        let rows = &self.profile.as_ref()?.lines;
        rows.iter().find(|row| row.file == file && row.line == line).map(|row| row.text.clone())
    }
}

impl Desk {
    /// Forgets what was looked at before, when it is another transaction.
    pub fn look_at(self, tx: &str, contract: Option<&str>) {
        if self.looked.with_untracked(|looked| looked.tx != tx) {
            let contract = contract.map(str::to_owned);
            self.looked.set(Looked { tx: tx.to_owned(), contract, ..Looked::default() });
            self.stepping.set(None);
        }
    }

    /// Shows or hides where the gas went.
    pub fn toggle_profile(self) {
        self.looked.update(|looked| looked.shows_profile = !looked.shows_profile);
        spawn_local(async move { drop(self.load_profile().await) });
    }

    /// Shows or hides the steps.
    pub fn toggle_steps(self) {
        let shows = !self.looked.with_untracked(|looked| looked.shows_steps);
        self.looked.update(|looked| looked.shows_steps = shows);
        if !shows {
            self.stepping.set(None);
            return;
        }
        spawn_local(async move {
            self.load_profile().await;
            let at = self.looked.with_untracked(|looked| looked.at);
            if self.load_step(at).await.is_some() {
                let at = self.looked.with_untracked(|looked| if looked.at == 0 { looked.entry } else { looked.at });
                self.show_step(at).await;
            }
        });
    }

    /// Goes to another step.
    pub fn stride(self, stride: Stride) {
        spawn_local(async move {
            if self.busy.with_untracked(|busy| busy.contains_key(LOOK)) {
                return;
            }
            let (at, total) = self.looked.with_untracked(|looked| (looked.at, looked.total));
            let last = total.saturating_sub(1);
            let (by, over) = match stride {
                Stride::To(step) => return self.show_step(step.min(last)).await,
                Stride::By(by) => (by, false),
                Stride::Over(by) => (by, true),
            };
            let Some(from) = self.load_step(at).await else { return };
            let mut to = at;
            for _ in 0..MOST_PASSED {
                let Some(next) = to.checked_add_signed(by).filter(|next| *next <= last) else { break };
                let Some(step) = self.load_step(next).await else { return };
                to = next;
                let passed = is_library(&step.file) || (over && step.depth > from.depth);
                if !passed {
                    break;
                }
            }
            self.show_step(to).await;
        });
    }

    async fn show_step(self, at: u64) {
        let Some(step) = self.load_step(at).await else { return };
        self.looked.update(|looked| looked.at = at);
        let (contract, text) =
            self.looked.with_untracked(|looked| (looked.contract.clone(), looked.text_of(&step.file, step.line)));
        let known = scenario::GALLERY.iter().map(|exhibit| exhibit.file).find(|file| *file == step.file);
        let file = known.unwrap_or_else(|| self.file_of(contract.as_deref()));
        // The text may have been edited since: only a line that still says the same is marked.
        let line = (step.line as usize).saturating_sub(1);
        let now =
            self.files.with_untracked(|files| files.text(file).lines().nth(line).map(|line| line.trim().to_owned()));
        let same = !is_library(&step.file) && now.is_some() && now.map(|now| now.chars().take(160).collect()) == text;
        self.stepping.set(same.then_some((file, step.line)));
    }

    async fn load_profile(self) -> Option<Arc<Profile>> {
        let (tx, known) = self.looked.with_untracked(|looked| (looked.tx.clone(), looked.profile.clone()));
        if known.is_some() {
            return known;
        }
        let asked = command("profile", vec![("tx", Some(Value::from(tx.as_str())))]);
        let profile: Arc<Profile> = Arc::new(self.send_at(LOOK, asked).await.and_then(|value| decoded(value).ok())?);
        self.looked.update(|looked| {
            if looked.tx == tx {
                looked.profile = Some(profile.clone());
            }
        });
        Some(profile)
    }

    /// A step, with its neighbours if it has to be fetched.
    async fn load_step(self, at: u64) -> Option<Arc<TraceStep>> {
        let (tx, known) = self.looked.with_untracked(|looked| (looked.tx.clone(), looked.steps.get(&at).cloned()));
        if known.is_some() {
            return known;
        }
        let number = |number: u64| Some(Value::from(number));
        // Some before it too, for whoever goes back; a stretch that ends early for its size begins at the step itself.
        for from in [at - at % STEPS, at] {
            let fields = vec![("tx", Some(Value::from(tx.as_str()))), ("from", number(from)), ("count", number(STEPS))];
            let trace: Trace =
                self.send_at(LOOK, command("trace", fields)).await.and_then(|value| decoded(value).ok())?;
            self.looked.update(|looked| {
                if looked.tx == tx {
                    looked.total = trace.total;
                    looked.entry = trace.entry.unwrap_or(0);
                    looked.steps.extend(trace.steps.into_iter().map(|step| (step.step, Arc::new(step))));
                }
            });
            let found = self.looked.with_untracked(|looked| looked.steps.get(&at).cloned());
            if found.is_some() {
                return found;
            }
        }
        None
    }
}

/// Whether a file is a module of the library, written in Python.
pub fn is_library(file: &str) -> bool {
    file.starts_with("<frozen ")
}
