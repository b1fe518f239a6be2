//! What lies on the desk: every signal that more than one panel reads, and the actions that change them.

mod actions;
mod chain;
mod files;
mod look;
mod session;
mod steps;

pub use actions::now;
pub use chain::{Chain, Deployed, Shown, sentence, short};
pub use files::Files;
pub use look::{LOOK, Looked, Stride, is_library};
pub use steps::{Evaluation, StepState, Then, brief, coins, coins_brief, grouped, run_key};

use api::Value;
use api::view::{Dataset, Diagnostic, Manifest, QueryResult};
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::bridge::Refusal;
use crate::platform;
use crate::route::{self, Place, Route, Tab};
use crate::scenario::{self, Exhibit};

/// How the engine is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Engine {
    Loading,
    Ready,
    /// It stopped and is being started again; the sentence says what is safe.
    Fault(String),
}

/// Where the chain is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Storage {
    Unknown,
    /// In this browser.
    Kept,
    /// In memory alone, and why.
    Memory(String),
}

/// What `check` said about the open file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checked {
    /// The file and text it is about.
    pub file: String,
    pub diagnostics: Vec<Diagnostic>,
    pub manifest: Option<Arc<Manifest>>,
    /// False until the first answer.
    pub done: bool,
}

/// A query that was answered; queries leave no trace on the chain.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    pub id: String,
    pub of: String,
    pub method: String,
    pub height: u64,
    pub result: QueryResult,
}

/// What a way back does.
type Undo = Arc<dyn Fn() + Send + Sync>;

/// A contract's fields as they stand.
type Fields = Arc<Vec<(String, Value)>>;

/// A sentence at the lower edge, with a way back.
#[derive(Clone)]
pub struct Toast {
    pub text: String,
    pub undo: Option<(&'static str, Undo)>,
}

/// The ribbon under the header: what is special about this moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ribbon {
    pub text: String,
    pub bad: bool,
}

/// The desk. Copied freely: it holds handles.
#[derive(Clone, Copy)]
pub struct Desk {
    pub engine: RwSignal<Engine>,
    pub storage: RwSignal<Storage>,
    pub info: RwSignal<Value>,
    pub route: RwSignal<Route>,
    pub chain: RwSignal<Chain>,
    pub files: RwSignal<Files>,
    pub checked: RwSignal<Checked>,
    /// What was typed, by class, method and parameter.
    pub forms: RwSignal<BTreeMap<String, String>>,
    pub sender: RwSignal<String>,
    /// Empty: the chain's default.
    pub gas_limit: RwSignal<String>,
    pub asked: RwSignal<Vec<Asked>>,
    /// What runs, by place, since when (milliseconds of the page's clock).
    pub busy: RwSignal<BTreeMap<String, f64>>,
    /// Why the last command of a place was not carried out.
    pub refused: RwSignal<BTreeMap<String, Refusal>>,
    /// The transaction or query that a place sent last.
    pub last: RwSignal<BTreeMap<String, String>>,
    /// What came of steps that leave neither: blocks that passed, settings.
    pub told: RwSignal<BTreeMap<String, String>>,
    /// Whether a scenario's asides are shown.
    pub asides: RwSignal<bool>,
    pub variant: RwSignal<usize>,
    pub evaluations: RwSignal<BTreeMap<String, Evaluation>>,
    /// Fields of contracts as they stand, by address.
    pub states: RwSignal<BTreeMap<String, Fields>>,
    /// Data sets that the node knows by name.
    pub datasets: RwSignal<Vec<Dataset>>,
    /// The session that made room for the present one.
    pub earlier: RwSignal<Option<String>>,
    pub toast: RwSignal<Option<Toast>>,
    pub ribbon: RwSignal<Option<Ribbon>>,
    /// `rail`, `inspector` or nothing: what lies over the work on a small screen.
    pub sheet: RwSignal<&'static str>,
    /// The page's clock while something runs.
    pub now: RwSignal<f64>,
    /// The line that failed in a file, and its sentence.
    pub failing: RwSignal<Option<(String, u32)>>,
    /// The transaction that is looked into.
    pub looked: RwSignal<Looked>,
    /// The line of the step that is shown.
    pub stepping: RwSignal<Option<(&'static str, u32)>>,
    pub palette: RwSignal<bool>,
    pub keys: RwSignal<bool>,
}

impl Desk {
    /// The desk as the address and this browser remember it.
    pub fn new() -> Desk {
        let route = route::current();
        Desk {
            engine: RwSignal::new(Engine::Loading),
            storage: RwSignal::new(Storage::Unknown),
            info: RwSignal::new(Value::None),
            chain: RwSignal::new(Chain::default()),
            files: RwSignal::new(Files::kept()),
            checked: RwSignal::new(Checked::default()),
            forms: RwSignal::new(kept_texts("forms")),
            sender: RwSignal::new(platform::kept("sender").unwrap_or_else(|| "alice".to_owned())),
            gas_limit: RwSignal::new(String::new()),
            asked: RwSignal::new(Vec::new()),
            busy: RwSignal::new(BTreeMap::new()),
            refused: RwSignal::new(BTreeMap::new()),
            last: RwSignal::new(kept_texts("steps")),
            told: RwSignal::new(BTreeMap::new()),
            asides: RwSignal::new(false),
            variant: RwSignal::new(0),
            evaluations: RwSignal::new(BTreeMap::new()),
            states: RwSignal::new(BTreeMap::new()),
            datasets: RwSignal::new(Vec::new()),
            earlier: RwSignal::new(platform::kept(session::EARLIER)),
            toast: RwSignal::new(None),
            ribbon: RwSignal::new(None),
            sheet: RwSignal::new(""),
            now: RwSignal::new(0.0),
            failing: RwSignal::new(None),
            looked: RwSignal::new(Looked::default()),
            stepping: RwSignal::new(None),
            palette: RwSignal::new(false),
            keys: RwSignal::new(false),
            route: RwSignal::new(route),
        }
    }

    /// The desk of the page that is being drawn.
    pub fn here() -> Desk {
        expect_context()
    }

    /// The open exhibit; tracked.
    pub fn exhibit(self) -> &'static Exhibit {
        self.route.with(|route| scenario::exhibit(&route.file))
    }

    /// The open exhibit, without tracking.
    pub fn exhibit_now(self) -> &'static Exhibit {
        self.route.with_untracked(|route| scenario::exhibit(&route.file))
    }

    /// Changes where one is; a step of the history when the place or the file changes.
    pub fn go(self, change: impl FnOnce(&mut Route)) {
        let before = self.route.get_untracked();
        let mut after = before.clone();
        change(&mut after);
        if after == before {
            return;
        }
        let push = after.place != before.place || after.file != before.file;
        route::show(&after, push);
        self.route.set(after);
    }

    /// Shows a tab of the inspector, as a sheet on a phone.
    pub fn inspect(self, tab: Tab) {
        self.go(|route| route.tab = tab);
        if platform::is_phone() {
            self.sheet.set("inspector");
        }
    }

    /// Shows a receipt or an answer.
    pub fn show_receipt(self, id: &str) {
        self.go(|route| {
            route.tab = Tab::Receipt;
            route.tx = Some(id.to_owned());
        });
        if platform::is_phone() {
            self.sheet.set("inspector");
        }
    }

    /// Opens a file of the gallery.
    pub fn open(self, file: &str) {
        let first = if file == scenario::GALLERY[0].file { "" } else { file };
        self.variant.set(0);
        self.asides.set(false);
        self.go(|route| {
            if scenario::exhibit(&route.file).file != file {
                route.contract = None;
                route.line = None;
            }
            route.file = first.to_owned();
            route.place = Place::Code;
        });
        self.sheet.set("");
        if self.engine.with_untracked(|engine| *engine == Engine::Ready) {
            self.check();
        }
    }

    /// Opens a line of a file and marks it.
    pub fn open_line(self, file: &str, line: u32) {
        self.open(file);
        self.go(|route| route.line = Some(line));
    }

    /// Says one sentence at the lower edge.
    pub fn say(self, text: impl Into<String>) {
        self.toast_for(Toast { text: text.into(), undo: None });
    }

    /// Says one sentence with a way back.
    pub fn say_with_undo(self, text: impl Into<String>, word: &'static str, undo: impl Fn() + Send + Sync + 'static) {
        self.toast_for(Toast { text: text.into(), undo: Some((word, Arc::new(undo))) });
    }

    fn toast_for(self, toast: Toast) {
        // A way back stays long enough to be read and reached.
        let seconds = if toast.undo.is_some() { 12 } else { 4 };
        let text = toast.text.clone();
        self.toast.set(Some(toast));
        set_timeout(
            move || {
                self.toast.update(|shown| {
                    if shown.as_ref().is_some_and(|shown| shown.text == text) {
                        *shown = None;
                    }
                })
            },
            std::time::Duration::from_secs(seconds),
        );
    }

    /// What was typed for a parameter.
    pub fn typed(self, key: &str) -> Option<String> {
        self.forms.with(|forms| forms.get(key).cloned())
    }

    /// Keeps what was typed for a parameter, over edits and reloads.
    pub fn set_typed(self, key: &str, text: Option<String>) {
        self.forms.update(|forms| match text {
            Some(text) => drop(forms.insert(key.to_owned(), text)),
            None => drop(forms.remove(key)),
        });
        let all = self.forms.with_untracked(|forms| {
            // Long texts are data, not habits; they stay for this visit only.
            let entries = forms.iter().filter(|(_, text)| text.len() < 20_000);
            api::write(&Value::Dict(entries.map(|(key, text)| (key.clone(), Value::from(text.as_str()))).collect()))
        });
        platform::keep("forms", Some(&all));
    }
}

/// Texts by place that this browser kept under a name.
fn kept_texts(name: &str) -> BTreeMap<String, String> {
    let Some(Ok(Value::Dict(entries))) = platform::kept(name).map(|text| api::read(&text)) else {
        return BTreeMap::new();
    };
    entries.into_iter().filter_map(|(key, value)| value.as_str().map(|text| (key, text.to_owned()))).collect()
}
