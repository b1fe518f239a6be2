//! Commands as the panels give them: each runs at a place, which shows that it runs and why it was refused.

use api::view::{Account, Block, CheckResult, Manifest, QueryResult, Receipt, Root};
use api::{Shape, Value};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use std::time::Duration;

use super::steps::STEP_PLACE;
use super::{Asked, Checked, Desk, Engine};
use crate::bridge::{self, Refusal, command};
use crate::platform;
use crate::scenario;

/// More blocks than this are not read when the page opens; older ones are read when they are looked at.
const BLOCKS_AT_OPENING: u64 = 400;
/// The editor is checked when it has rested for this long.
const REST: Duration = Duration::from_millis(220);

pub(super) fn decoded<T: Shape>(value: Value) -> Result<T, Refusal> {
    T::from_value(value).map_err(|problem| Refusal {
        sentence: format!("The engine's answer is not understood: {problem}"),
        error: None,
    })
}

fn text(text: &str) -> Option<Value> {
    Some(Value::from(text))
}

/// The page's clock.
pub fn now() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

impl Desk {
    /// Sends a command on behalf of a place.
    pub(super) async fn send_at(self, place: &str, command: Value) -> Option<Value> {
        self.refused.update(|refused| drop(refused.remove(place)));
        self.last.update(|last| drop(last.remove(place)));
        self.now.set(now());
        self.busy.update(|busy| {
            busy.insert(place.to_owned(), now());
        });
        let answer = bridge::send(command).await;
        self.busy.update(|busy| {
            busy.remove(place);
        });
        match answer {
            Ok(result) => Some(result),
            Err(refusal) => {
                self.refused.update(|refused| drop(refused.insert(place.to_owned(), refusal)));
                None
            }
        }
    }

    /// The gas limit that was typed, when it is a number.
    fn gas_limit_value(self) -> Option<Value> {
        let typed: String = self.gas_limit.get_untracked().chars().filter(char::is_ascii_digit).collect();
        typed.parse::<u64>().ok().map(Value::from)
    }

    /// Deploys the open file as it stands.
    pub async fn deploy(self, place: &str, args: Value, label: &str) -> Option<Receipt> {
        let exhibit = self.exhibit_now();
        let source = self.files.with_untracked(|files| files.is_edited(exhibit.file).then(|| files.text(exhibit.file)));
        let label = self.chain.with_untracked(|chain| chain.free_label(label));
        let command = command(
            "deploy",
            vec![
                ("file", source.is_none().then(|| Value::from(exhibit.file))),
                ("source", source.map(Value::from)),
                ("sender", text(&self.sender.get_untracked())),
                ("args", Some(args)),
                ("label", text(&label)),
                ("gas_limit", self.gas_limit_value()),
            ],
        );
        self.transact(place, command).await
    }

    /// Sends a method as a transaction.
    pub async fn call(self, place: &str, to: &str, method: &str, args: Value) -> Option<Receipt> {
        let command = command(
            "call",
            vec![
                ("to", text(to)),
                ("method", text(method)),
                ("sender", text(&self.sender.get_untracked())),
                ("args", Some(args)),
                ("gas_limit", self.gas_limit_value()),
            ],
        );
        self.transact(place, command).await
    }

    pub(super) async fn transact(self, place: &str, command: Value) -> Option<Receipt> {
        let result = self.send_at(place, command).await?;
        let receipt: Receipt = match decoded(result) {
            Ok(receipt) => receipt,
            Err(refusal) => {
                self.refused.update(|refused| drop(refused.insert(place.to_owned(), refusal)));
                return None;
            }
        };
        self.refresh().await;
        self.last.update(|last| drop(last.insert(place.to_owned(), receipt.tx.clone())));
        self.keep_steps();
        let file = self.file_of(receipt.address.as_deref());
        self.mark_failure(receipt.error.as_ref().and_then(|error| error.line), file);
        ask_to_persist();
        Some(receipt)
    }

    /// Remembers which transactions were the steps', so that a reload finds them done.
    fn keep_steps(self) {
        let steps = self.last.with_untracked(|last| {
            let sent = last.iter().filter(|(place, id)| place.starts_with(STEP_PLACE) && id.starts_with("0x"));
            api::write(&Value::Dict(sent.map(|(place, id)| (place.clone(), Value::from(id.as_str()))).collect()))
        });
        platform::keep("steps", Some(&steps));
    }

    /// Asks a method; the answer is kept for this visit.
    pub async fn query(self, place: &str, to: &str, method: &str, args: Value) -> Option<Asked> {
        let fields = vec![
            ("to", text(to)),
            ("method", text(method)),
            ("args", Some(args)),
            ("sender", text(&self.sender.get_untracked())),
        ];
        self.ask(place, to, method, command("query", fields)).await
    }

    /// Sends a question as it stands; the answer is kept for this visit.
    pub(super) async fn ask(self, place: &str, to: &str, method: &str, command: Value) -> Option<Asked> {
        let result = self.send_at(place, command).await?;
        match decoded::<QueryResult>(result) {
            Ok(result) => {
                let line = result.error.as_ref().and_then(|error| error.line);
                self.mark_failure(line, self.file_of(Some(to)));
                let height = self.chain.with_untracked(|chain| chain.height);
                let id = format!("answer-{}", self.asked.with_untracked(Vec::len) + 1);
                let asked = Asked { id: id.clone(), of: to.to_owned(), method: method.to_owned(), height, result };
                self.asked.update(|all| all.push(asked.clone()));
                self.last.update(|last| drop(last.insert(place.to_owned(), id)));
                Some(asked)
            }
            Err(refusal) => {
                self.refused.update(|refused| drop(refused.insert(place.to_owned(), refusal)));
                None
            }
        }
    }

    /// Ends what runs as if it had never been sent.
    pub fn stop(self) {
        spawn_local(async move {
            if let Err(refusal) = bridge::send(command("stop", Vec::new())).await {
                self.say(refusal.sentence);
            }
        });
    }

    /// The gallery file that a contract came from, by its class; the open file when that is not known.
    pub fn file_of(self, address: Option<&str>) -> &'static str {
        let class = address.and_then(|address| {
            self.chain.with_untracked(|chain| chain.manifests.get(address).map(|manifest| manifest.contract.clone()))
        });
        let open = self.exhibit_now();
        class
            .filter(|class| class != open.class) // a short and a full form share a class
            .and_then(|class| scenario::exhibit_of_class(&class))
            .unwrap_or(open)
            .file
    }

    fn mark_failure(self, line: Option<u32>, file: &str) {
        self.failing.set(line.map(|line| (file.to_owned(), line)));
    }

    /// Reads what is new on the chain.
    pub async fn refresh(self) {
        if let Err(refusal) = self.read_chain().await {
            self.say(refusal.sentence);
        }
    }

    async fn read_chain(self) -> Result<(), Refusal> {
        let root: Root = decoded(bridge::send(command("root", Vec::new())).await?)?;
        let known = self.chain.with_untracked(|chain| chain.blocks.keys().next_back().copied());
        let from = known.unwrap_or_else(|| root.height.saturating_sub(BLOCKS_AT_OPENING)).min(root.height);
        let mut blocks = Vec::new();
        for height in from..=root.height {
            let block: Block =
                decoded(bridge::send(command("block", vec![("height", Some(Value::from(height)))])).await?)?;
            blocks.push(Arc::new(block));
        }
        let accounts: Vec<Account> = decoded(bridge::send(command("accounts", Vec::new())).await?)?;
        let known = self.chain.with_untracked(|chain| chain.manifests.clone());
        let mut manifests = Vec::new();
        for tx in blocks.iter().flat_map(|block| block.transactions.iter()) {
            let Some(address) = tx.receipt.address.as_ref().filter(|address| !known.contains_key(*address)) else {
                continue;
            };
            let manifest: Manifest = decoded(bridge::send(command("manifest", vec![("of", text(address))])).await?)?;
            manifests.push((address.clone(), Arc::new(manifest)));
        }
        self.chain.update(|chain| {
            chain.height = root.height;
            chain.state_root = root.state_root;
            chain.blocks.extend(blocks.into_iter().map(|block| (block.height, block)));
            chain.accounts = Arc::new(accounts);
            chain.manifests.extend(manifests);
        });
        self.states.update(std::collections::BTreeMap::clear);
        Ok(())
    }

    /// Reads one older block when it is looked at.
    pub fn read_block(self, height: u64) {
        if self.chain.with_untracked(|chain| chain.blocks.contains_key(&height)) {
            return;
        }
        spawn_local(async move {
            let answer = bridge::send(command("block", vec![("height", Some(Value::from(height)))])).await;
            match answer.and_then(decoded::<Block>) {
                Ok(block) => self.chain.update(|chain| drop(chain.blocks.insert(height, Arc::new(block)))),
                Err(refusal) => self.say(refusal.sentence),
            }
        });
    }

    /// Reads a contract's fields, unless they are known.
    pub fn read_state(self, address: &str) {
        if self.states.with_untracked(|states| states.contains_key(address)) {
            return;
        }
        let address = address.to_owned();
        spawn_local(async move {
            match bridge::send(command("state", vec![("of", text(&address))])).await {
                Ok(Value::Dict(fields)) => self.states.update(|states| drop(states.insert(address, Arc::new(fields)))),
                Ok(_) => {}
                Err(refusal) => self.say(refusal.sentence),
            }
        });
    }

    /// Takes an edit.
    pub fn edit(self, file: &str, text: &str) {
        let kept_before = self.files.with_untracked(|files| files.keeps);
        self.files.update(|files| files.edit(file, text));
        if kept_before && !self.files.with_untracked(|files| files.keeps) {
            self.say("This browser keeps no copies: your change lives until the tab is closed.");
        }
        self.failing.set(None);
        self.stepping.set(None);
        if self.route.with_untracked(|route| route.line.is_some()) {
            self.go(|route| route.line = None);
        }
        self.check_soon();
    }

    /// Puts the gallery's text back.
    pub fn restore(self, file: &'static str) {
        let mine = self.files.with_untracked(|files| files.text(file));
        self.files.update(|files| files.edit(file, scenario::exhibit(file).source));
        self.check_soon();
        self.say_with_undo("The original is back.", "Undo", move || {
            self.files.update(|files| files.edit(file, &mine));
            self.check_soon();
        });
    }

    /// Checks the open file at once.
    pub fn check(self) {
        let file = self.exhibit_now().file;
        self.check_now(file, self.files.with_untracked(|files| files.text(file)));
    }

    /// Checks the open file once it rests.
    pub fn check_soon(self) {
        let file = self.exhibit_now().file;
        let source = self.files.with_untracked(|files| files.text(file));
        set_timeout(
            move || {
                let still =
                    self.exhibit_now().file == file && self.files.with_untracked(|files| files.text(file) == source);
                if still && self.engine.with_untracked(|engine| *engine == Engine::Ready) {
                    self.check_now(file, source);
                }
            },
            REST,
        );
    }

    fn check_now(self, file: &'static str, source: String) {
        spawn_local(async move {
            let fields = vec![("source", text(&source)), ("file", text(file))];
            let answer = bridge::send(command("check", fields)).await.and_then(decoded::<CheckResult>);
            // A newer text has its own check under way.
            if self.exhibit_now().file != file || self.files.with_untracked(|files| files.text(file) != source) {
                return;
            }
            match answer {
                Ok(CheckResult { diagnostics, manifest }) => {
                    let before = self
                        .checked
                        .with_untracked(|checked| checked.manifest.clone().filter(|_| checked.file == file));
                    // While the text is broken the forms stay as they were.
                    let manifest = manifest.map(Arc::new).or(before);
                    self.checked.set(Checked { file: file.to_owned(), diagnostics, manifest, done: true });
                }
                Err(refusal) => self.say(refusal.sentence),
            }
        });
    }

    /// Copies text and says so.
    pub fn copy(self, text: String, what: &'static str) {
        spawn_local(async move {
            if platform::copy_text(&text).await {
                self.say(format!("{what} copied."));
            } else {
                self.say(format!("The browser does not let the page copy. {what}: {text}"));
            }
        });
    }
}

/// Browsers evict what they were not asked to keep; asking once is enough, and a refusal changes nothing.
fn ask_to_persist() {
    thread_local!(static ASKED: std::cell::Cell<bool> = const { std::cell::Cell::new(false) });
    if ASKED.replace(true) {
        return;
    }
    if let Some(window) = web_sys::window() {
        let storage = js_sys::Reflect::get(&window.navigator(), &"storage".into()).unwrap_or_default();
        let persist = js_sys::Reflect::get(&storage, &"persist".into()).ok();
        if let Some(persist) =
            persist.and_then(|persist| wasm_bindgen::JsCast::dyn_into::<js_sys::Function>(persist).ok())
        {
            drop(persist.call0(&storage));
        }
    }
}
